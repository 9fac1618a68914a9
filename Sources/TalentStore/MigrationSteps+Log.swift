extension Migrations {
  /// What came in before or after somebody looked is told by the log, whose entries have the order
  /// of the transactions; a moment is that of the command that was given, long before it ended.
  static let places = """
    -- Number of the first entry of the log that the document's transaction made.
    ALTER TABLE revisions ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE positionRevisions ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
    UPDATE revisions SET place = l.first
      FROM (SELECT at, min(number) AS first FROM log GROUP BY at) l WHERE l.at = imported;
    UPDATE positionRevisions SET place = l.first
      FROM (SELECT at, min(number) AS first FROM log GROUP BY at) l WHERE l.at = imported;
    -- Number of the last entry of the log when the search was asked.
    ALTER TABLE savedSearches ADD COLUMN upTo INTEGER NOT NULL DEFAULT 0;
    UPDATE savedSearches
      SET upTo = coalesce((SELECT max(number) FROM log WHERE at <= savedSearches.seen), 0);
    ALTER TABLE savedSearches DROP COLUMN seen;

    DROP VIEW newest;
    CREATE VIEW newest AS
      SELECT candidate, max(number) AS number, digest, imported, place FROM revisions
      WHERE setAside = 0 GROUP BY candidate;
    """

  /// What lets documents be known again, and searches be asked, where the key is not at hand.
  static let withoutKey = """
    INSERT INTO workspace VALUES ('salt', randomblob(32));
    INSERT INTO workspace SELECT 'unsalted', x'' WHERE EXISTS (SELECT 1 FROM revisions);
    CREATE INDEX revisionsByDigest ON revisions (digest);

    -- Where documents came from that came in without the key, sealed until it is there.
    CREATE TABLE sealedOrigins (
      candidate TEXT NOT NULL PRIMARY KEY REFERENCES candidates,
      origins BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE savedSearches ADD COLUMN isClear INTEGER NOT NULL DEFAULT 0
      CHECK (isClear IN (0, 1));
    """
}
