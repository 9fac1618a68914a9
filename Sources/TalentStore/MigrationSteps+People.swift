extension Migrations {
  /// Searches are sealed; those kept in clear before move over once the key is there.
  static let sealedSearches = """
    CREATE TABLE savedSearches (
      name BLOB NOT NULL PRIMARY KEY,
      query BLOB NOT NULL,
      seen TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// What the digests of taxonomies and of rules of law in receipts stand for.
  static let folders = """
    CREATE TABLE folders (
      digest TEXT NOT NULL,
      number INTEGER NOT NULL,
      name TEXT NOT NULL,
      text BLOB REFERENCES texts,
      PRIMARY KEY (digest, number)
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE receipts ADD COLUMN eligibility TEXT;
    """

  /// Merges become a history, and what a person is, what counts of it, gets one definition each.
  static let merges = """
    -- Who went up in whom, and until when: what was undone stays, for the matches of that time.
    CREATE TABLE merges (
      id INTEGER PRIMARY KEY,
      kept TEXT NOT NULL REFERENCES candidates,
      other TEXT NOT NULL REFERENCES candidates,
      since TEXT NOT NULL,
      until TEXT
    ) STRICT;
    CREATE UNIQUE INDEX mergesInForce ON merges (other) WHERE until IS NULL;
    CREATE INDEX mergesByKept ON merges (kept);
    INSERT INTO merges (kept, other, since)
      SELECT mergedInto, id, coalesce(mergedAt, added) FROM candidates
      WHERE mergedInto IS NOT NULL;
    ALTER TABLE candidates DROP COLUMN mergedAt;

    -- The one who stays of all ids that somebody goes by.
    ALTER TABLE candidates ADD COLUMN person TEXT AS (coalesce(mergedInto, id));
    CREATE INDEX candidatesByPerson ON candidates (person);
    CREATE INDEX copies ON revisions (copiedFrom) WHERE copiedFrom IS NOT NULL;

    CREATE VIEW people AS
      SELECT c.id, c.added, (
          SELECT min(m.optedOut) FROM candidates m WHERE m.person = c.id AND m.forgotten IS NULL
        ) AS optedOut
      FROM candidates c WHERE c.forgotten IS NULL AND c.mergedInto IS NULL;

    -- What people allow and have not withdrawn, under whichever id.
    CREATE VIEW allowances AS
      SELECT c.person, s.purpose, s.given, s.until
      FROM candidates c JOIN consents s ON s.candidate = c.id WHERE s.withdrawn IS NULL;

    -- The document that counts of each candidate.
    CREATE VIEW newest AS
      SELECT candidate, max(number) AS number, digest, imported FROM revisions
      WHERE setAside = 0 GROUP BY candidate;
    """
}
