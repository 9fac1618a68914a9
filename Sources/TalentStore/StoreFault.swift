internal import GRDB
public import TalentModel

/// Why the workspace could not do what it was asked; nothing was changed.
public enum StoreFault: Error, Hashable, Sendable {
  /// The folder or a file in it cannot be used.
  case unusable(path: String, reason: String)
  /// There is no workspace in a folder.
  case missing(path: String)
  /// The database was written by a newer program.
  case newer(path: String)
  /// The database is damaged.
  case damaged(path: String, reason: String)
  /// No space is left on the disk.
  case full(path: String)
  /// Folder or files may not be written.
  case readOnly(path: String)
  /// Another program has kept the database to itself for too long.
  case busy(path: String)
  /// The key of the vault is of the wrong form; told by where it came from.
  case badKey(source: String)
  /// The key is not the one that this workspace was sealed with.
  case wrongKey(source: String)
  /// The key of the vault is not there.
  case noKey(path: String)
  /// A sealed record that the key does not open: it was changed, or moved to another candidate.
  case tampered(candidate: String)
  /// A candidate who went up in another one.
  case merged(candidate: String, into: String)
  /// A candidate who was named twice where two are meant.
  case same(candidate: String)
  /// The id of a position that is none.
  case badPosition
  /// A candidate who allows no recruitment on a day.
  case withoutConsent(candidate: String, day: Day)
  /// A candidate who objects to being ranked by a machine.
  case optedOut(candidate: String)
  /// A stage that only a decision leads to.
  case undecided(stage: String)
  /// A decision that the same person proposed before.
  case unconfirmed(candidate: String)
  /// An id that nobody has.
  case unknown(kind: String, id: String)
}

extension StoreFault {
  /// What an error of the database means, for a file.
  init(_ error: any Error, at path: String) {
    if let fault = error as? StoreFault {
      self = fault
      return
    }
    guard let error = error as? DatabaseError else {
      self = .unusable(path: path, reason: "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self = .damaged(path: path, reason: error.message ?? "the file is no database")
    // A disk that is full shows as a failed write of the journal too.
    case .SQLITE_IOERR: self = .unusable(path: path, reason: error.message ?? "reading failed")
    default: self = .unusable(path: path, reason: error.message ?? "error \(error.resultCode)")
    }
  }
}

extension StoreFault: CustomStringConvertible {
  /// `place: what is wrong; what to do`.
  public var description: String {
    switch self {
    case .unusable(let path, let reason):
      "\(path): cannot be used: \(reason); check the path and its permissions"
    case .missing(let path):
      "\(path): holds no workspace; make one with `talent import`, name another with --workspace, "
        + "or match files with --candidates"
    case .newer(let path): "\(path): was written by a newer talent; update this one"
    case .damaged(let path, let reason):
      "\(path): is damaged: \(reason); `talent restore` brings back a backup"
    case .full(let path): "\(path): no space is left on the disk; nothing was changed, make room"
    case .readOnly(let path): "\(path): may not be written; nothing was changed, check permissions"
    case .busy(let path): "\(path): another talent is writing for very long; try again"
    case .badKey(let source): "\(source): is no key; give 64 hexadecimal digits"
    case .wrongKey(let source):
      "\(source): is not the key of this workspace; give the one it was made with"
    case .noKey(let path):
      "\(path): the vault's key is missing, without which this can be neither sealed nor opened; "
        + "put vault.key back into this folder, or set TALENT_VAULT_KEY to its 64 digits"
    case .tampered(let candidate):
      "\(candidate): a sealed record does not open; restore a backup and see `talent audit verify`"
    case .merged(let candidate, let kept):
      "\(candidate): was merged into \(kept); name that one, or undo it with "
        + "`talent candidates split \(kept) \(candidate)`"
    case .same(let candidate): "\(candidate): is named twice; name two candidates"
    case .badPosition:
      "position: its id is empty or has blanks in it; give the one that its document carries"
    case .withoutConsent(let candidate, let day):
      "\(candidate): is held back: no consent to matching on \(day); `talent privacy consent` "
        + "records what is allowed"
    case .optedOut(let candidate):
      "\(candidate): is held back: opted out of ranking; `talent privacy opt-out --undo` when the "
        + "candidate agrees again"
    case .undecided(let stage):
      "\(stage): is decided, with a reason; give it with `talent decide`"
    case .unconfirmed(let candidate):
      "\(candidate): you proposed this already; somebody else confirms it with `talent decide`"
    case .unknown("receipt", let id): "\(id): no such receipt; see `talent audit log`"
    case .unknown("search", let id):
      "\(id): no such search; save one with `talent candidates search QUERY --save \(id)`"
    case .unknown("position search", let id):
      "\(id): no such search of positions; save one with `talent positions search QUERY --save "
        + "\(id)`"
    case .unknown("application", let id):
      "\(id): no such application; see `talent applications add`"
    case .unknown(let kind, let id): "\(id): no such \(kind); see `talent \(kind)s list`"
    }
  }
}
