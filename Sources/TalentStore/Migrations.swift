internal import GRDB

/// How the database came to its present form, step by step; steps are only ever added.
enum Migrations {
  /// All steps, the first one first.
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 candidates") { try $0.execute(sql: candidates) }
    migrator.registerMigration("2 corrections") { try $0.execute(sql: corrections) }
    migrator.registerMigration("3 people") { try $0.execute(sql: people) }
    migrator.registerMigration("4 search") { try $0.execute(sql: search) }
    migrator.registerMigration("5 pipeline") { try $0.execute(sql: pipeline) }
    migrator.registerMigration("6 head of the log") { try $0.execute(sql: headOfLog) }
    migrator.registerMigration("7 positions") { try $0.execute(sql: positions) }
    migrator.registerMigration("8 proposals") { try $0.execute(sql: proposals) }
    migrator.registerMigration("9 merges") { try $0.execute(sql: merges) }
    migrator.registerMigration("10 sealed searches") { try $0.execute(sql: sealedSearches) }
    migrator.registerMigration("11 folders of receipts") { try $0.execute(sql: folders) }
    migrator.registerMigration("12 places") { try $0.execute(sql: places) }
    migrator.registerMigration("13 work without the key") { try $0.execute(sql: withoutKey) }
    return migrator
  }

  /// Candidates, their documents and what may be done with them.
  ///
  /// Nothing in clear tells who somebody is: documents and evidence are sealed, digests are keyed.
  private static let candidates = """
    CREATE TABLE workspace (
      name TEXT NOT NULL PRIMARY KEY,
      value BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE candidates (
      id TEXT NOT NULL PRIMARY KEY,
      added TEXT NOT NULL,
      optedOut TEXT,
      forgotten TEXT
    ) STRICT, WITHOUT ROWID;

    -- Where a candidate's documents come from: a file, or an id that a record carries.
    CREATE TABLE origins (
      digest BLOB NOT NULL PRIMARY KEY,
      candidate TEXT NOT NULL REFERENCES candidates
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX originsByCandidate ON origins (candidate);

    CREATE TABLE revisions (
      candidate TEXT NOT NULL REFERENCES candidates,
      number INTEGER NOT NULL CHECK (number > 0),
      digest BLOB NOT NULL,
      imported TEXT NOT NULL,
      PRIMARY KEY (candidate, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE vault (
      candidate TEXT NOT NULL REFERENCES candidates,
      revision INTEGER NOT NULL,
      part TEXT NOT NULL,
      sealed BLOB NOT NULL,
      PRIMARY KEY (candidate, revision, part)
    ) STRICT;

    -- What matching sees, by its digest, and which reading of a revision gave it.
    CREATE TABLE profiles (
      digest BLOB NOT NULL PRIMARY KEY,
      document TEXT NOT NULL
    ) STRICT;
    CREATE TABLE readings (
      candidate TEXT NOT NULL,
      revision INTEGER NOT NULL,
      vocabulary TEXT NOT NULL,
      profile BLOB NOT NULL REFERENCES profiles,
      PRIMARY KEY (candidate, revision, vocabulary),
      FOREIGN KEY (candidate, revision) REFERENCES revisions
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX readingsByProfile ON readings (profile);

    CREATE TABLE consents (
      id INTEGER PRIMARY KEY,
      candidate TEXT NOT NULL REFERENCES candidates,
      purpose TEXT NOT NULL,
      given TEXT NOT NULL,
      until TEXT NOT NULL,
      evidence BLOB NOT NULL,
      withdrawn TEXT
    ) STRICT;
    CREATE INDEX consentsByCandidate ON consents (candidate, purpose);

    CREATE TABLE answers (
      id INTEGER PRIMARY KEY,
      candidate TEXT NOT NULL REFERENCES candidates,
      concept TEXT NOT NULL,
      holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
      source BLOB NOT NULL,
      actor TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX answersByCandidate ON answers (candidate);

    -- What matches were made of, each text once.
    CREATE TABLE texts (
      digest BLOB NOT NULL PRIMARY KEY,
      content BLOB NOT NULL
    ) STRICT;

    CREATE TABLE receipts (
      id TEXT NOT NULL PRIMARY KEY,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      position BLOB NOT NULL REFERENCES texts,
      policy BLOB NOT NULL REFERENCES texts,
      asOf TEXT NOT NULL,
      taxonomy TEXT NOT NULL,
      run TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE receiptEntries (
      receipt TEXT NOT NULL REFERENCES receipts,
      candidate TEXT NOT NULL,
      revision INTEGER NOT NULL,
      result BLOB,
      PRIMARY KEY (receipt, candidate)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX receiptEntriesByCandidate ON receiptEntries (candidate);

    -- Append-only; each entry carries the digest of the one before.
    CREATE TABLE log (
      number INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      action TEXT NOT NULL,
      subjects TEXT NOT NULL,
      digest BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER logIsNotChanged BEFORE UPDATE ON log
      BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    CREATE TRIGGER logIsNotCut BEFORE DELETE ON log
      BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    """
}
