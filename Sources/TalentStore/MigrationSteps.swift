extension Migrations {
  /// What was misread in a document is kept beside what was learned.
  static let corrections = """
    ALTER TABLE answers ADD COLUMN corrects INTEGER NOT NULL DEFAULT 0 CHECK (corrects IN (0, 1));
    """

  /// Candidates who are one person: marks by which they are found, and merges that can be undone.
  static let people = """
    ALTER TABLE candidates ADD COLUMN mergedInto TEXT REFERENCES candidates;
    ALTER TABLE candidates ADD COLUMN mergedAt TEXT;
    CREATE INDEX candidatesByMerge ON candidates (mergedInto) WHERE mergedInto IS NOT NULL;

    -- A newer document of the one who was merged becomes a revision of the one who stays; undoing
    -- the merge sets it aside, for receipts may refer to it.
    ALTER TABLE revisions ADD COLUMN copiedFrom TEXT;
    ALTER TABLE revisions ADD COLUMN setAside INTEGER NOT NULL DEFAULT 0 CHECK (setAside IN (0, 1));

    CREATE TABLE marks (
      digest BLOB NOT NULL,
      kind TEXT NOT NULL,
      candidate TEXT NOT NULL REFERENCES candidates,
      PRIMARY KEY (digest, kind, candidate)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX marksByCandidate ON marks (candidate);
    CREATE TABLE marked (
      candidate TEXT NOT NULL PRIMARY KEY REFERENCES candidates,
      revision INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE different (
      candidate TEXT NOT NULL REFERENCES candidates,
      other TEXT NOT NULL REFERENCES candidates,
      PRIMARY KEY (candidate, other)
    ) STRICT, WITHOUT ROWID;
    """

  /// The words of masked documents and the concepts of profiles, to be searched.
  static let search = """
    CREATE TABLE indexed (
      id INTEGER PRIMARY KEY,
      candidate TEXT NOT NULL UNIQUE REFERENCES candidates,
      revision INTEGER NOT NULL,
      vocabulary TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE words USING fts5(text, concepts, tokenize = 'unicode61');
    CREATE TABLE searches (
      name TEXT NOT NULL PRIMARY KEY,
      query TEXT NOT NULL,
      seen TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// Who is considered for which position, how far it has come, and what was decided.
  static let pipeline = """
    CREATE TABLE applications (
      candidate TEXT NOT NULL REFERENCES candidates,
      position TEXT NOT NULL,
      stage TEXT NOT NULL,
      source TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (candidate, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX applicationsByPosition ON applications (position, stage);
    CREATE TABLE decisions (
      id INTEGER PRIMARY KEY,
      candidate TEXT NOT NULL REFERENCES candidates,
      position TEXT NOT NULL,
      outcome TEXT NOT NULL,
      reason BLOB NOT NULL,
      receipt TEXT REFERENCES receipts,
      actor TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX decisionsByCandidate ON decisions (candidate);
    """

  /// Positions and their documents, each text once.
  static let positions = """
    CREATE TABLE positions (
      id TEXT NOT NULL PRIMARY KEY,
      added TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE positionRevisions (
      position TEXT NOT NULL REFERENCES positions,
      number INTEGER NOT NULL CHECK (number > 0),
      document BLOB NOT NULL REFERENCES texts,
      imported TEXT NOT NULL,
      PRIMARY KEY (position, number)
    ) STRICT, WITHOUT ROWID;
    """

  /// Decisions that count only once a second person makes them too.
  static let proposals = """
    ALTER TABLE decisions ADD COLUMN isProposed INTEGER NOT NULL DEFAULT 0
      CHECK (isProposed IN (0, 1));
    CREATE INDEX decisionsByApplication ON decisions (candidate, position);
    """

  /// The digest of the log's last entry stands apart from it too.
  static let headOfLog = """
    INSERT OR REPLACE INTO workspace
      SELECT 'log', digest FROM log ORDER BY number DESC LIMIT 1;
    """
}
