import TalentTestSupport

/// A store as the first version made it, before any step that its schema has taken since.
enum FirstStore {
  /// The schema of that version; it is history, and never follows the one of today.
  private static let schema = """
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
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('1 candidates');
    """

  /// Puts the records of a workspace into a store of the first version, in its place.
  static func replace(_ workspace: TriedWorkspace) async throws {
    let schema = try workspace.folder.write("first.sql", schema)
    _ = try await workspace.python(
      """
      import os, sqlite3, sys
      path, schema = sys.argv[1:]
      # Out of the journal and into the file, which is then moved.
      d = sqlite3.connect(path)
      d.execute("PRAGMA journal_mode = DELETE")
      d.close()
      os.rename(path, path + ".now")
      d = sqlite3.connect(path)
      d.execute("PRAGMA journal_mode = WAL")
      d.executescript(open(schema).read())
      d.execute("ATTACH ? AS now", (path + ".now",))
      tables = d.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall()
      for (table,) in tables:
          if table == "grdb_migrations": continue
          names = ", ".join(row[1] for row in d.execute(f"PRAGMA main.table_info({table})"))
          d.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM now.{table}")
      d.execute("DELETE FROM main.workspace WHERE name IN ('log', 'salt')")
      d.commit()
      d.close()
      os.remove(path + ".now")
      """,
      workspace.database,
      schema
    )
  }

  /// How many steps the schema of a workspace has taken.
  static func steps(of workspace: TriedWorkspace) async throws -> Int {
    let lines = try await workspace.python(
      """
      import sqlite3, sys
      d = sqlite3.connect(sys.argv[1])
      print(d.execute("SELECT count(*) FROM grdb_migrations").fetchone()[0])
      """,
      workspace.database
    )
    return Int(lines.first ?? "") ?? 0
  }
}
