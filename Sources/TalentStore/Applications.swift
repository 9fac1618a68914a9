internal import GRDB
public import TalentModel

/// Somebody who is considered for a position.
public struct Application: Hashable, Sendable {
  /// How far it has come.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    case considered, contacted, screened, interviewed, offered, hired, declined, withdrawn
  }

  /// Where it comes from.
  public enum Source: String, Hashable, Sendable, CaseIterable {
    case own, agency, referral, board
  }

  /// Who.
  public var candidate: CandidateID
  /// For which position, by its id.
  public var position: String
  /// How far it has come.
  public var stage: Stage
  /// Where it comes from.
  public var source: Source
  /// When it came to this stage: UTC, RFC 3339.
  public var at = ""
  /// What somebody proposes, and nobody else has confirmed; `nil` when nothing is open.
  public internal(set) var proposed: DecisionOutcome?

  /// Makes an application.
  public init(candidate: CandidateID, position: String, stage: Stage, source: Source) {
    self.candidate = candidate
    self.position = position
    self.stage = stage
    self.source = source
  }
}

extension Workspace {
  /// Considers candidates for a position, all of them or none; whoever is considered already stays
  /// at the stage that was reached.
  ///
  /// - Parameters:
  ///   - candidates: Who.
  ///   - position: The position's id.
  ///   - source: Where they come from.
  ///   - occasion: Who says so, and when.
  /// - Returns: How many were not considered before.
  /// - Throws: When a candidate is not there, or the id is none.
  public func consider(
    _ candidates: [CandidateID],
    for position: String,
    from source: Application.Source,
    on occasion: Occasion
  ) throws(StoreFault) -> Int {
    try Application.check(position)
    return try write { database in
      var added = 0
      for candidate in candidates {
        try database.requireCandidate(candidate)
        guard try database.application(of: candidate, for: position) == nil else { continue }
        added += 1
        try database.record(
          Application(candidate: candidate, position: position, stage: .considered, source: source),
          on: occasion
        )
      }
      return added
    }
  }

  /// Brings applications to another stage, all of them or none.
  ///
  /// - Throws: When one of them is not there, or only a decision leads to the stage.
  public func move(
    _ candidates: [CandidateID],
    for position: String,
    to stage: Application.Stage,
    on occasion: Occasion
  ) throws(StoreFault) {
    if stage.isDecided { throw .undecided(stage: stage.rawValue) }
    try write { database in
      for candidate in candidates {
        try database.requireCandidate(candidate)
        guard var application = try database.application(of: candidate, for: position) else {
          throw StoreFault.unknown(kind: "application", id: "\(candidate) for \(position)")
        }
        application.stage = stage
        try database.record(application, on: occasion)
      }
    }
  }

  /// The applications, by position, then stage, then candidate.
  ///
  /// - Parameter position: Only those for this one; all when `nil`.
  /// - Returns: The applications.
  /// - Throws: When the store fails.
  public func applications(for position: String? = nil) throws(StoreFault) -> [Application] {
    let found = try read { database in
      try Row.fetchAll(
        database,
        sql: Application.query + " WHERE a.position = coalesce(?, a.position)",
        arguments: [position]
      )
      .compactMap(Application.init)
    }
    let places = Dictionary(uniqueKeysWithValues: zip(Application.Stage.allCases, 0...))
    func key(_ item: Application) -> (String, Int, CandidateID) {
      (item.position, places[item.stage] ?? 0, item.candidate)
    }
    return found.sorted { key($0) < key($1) }
  }
}

extension Application {
  /// Applications, each with the last decision about it when that is a proposal.
  static let query = """
    SELECT a.*, (
        SELECT CASE WHEN isProposed THEN outcome END FROM decisions d
        WHERE d.candidate = a.candidate AND d.position = a.position ORDER BY d.id DESC LIMIT 1
      ) AS proposed
    FROM applications a
    """

  init?(_ row: Row) {
    guard let stage = Stage(rawValue: row["stage"]), let source = Source(rawValue: row["source"])
    else { return nil }
    self.init(
      candidate: CandidateID(row["candidate"]),
      position: row["position"],
      stage: stage,
      source: source
    )
    at = row["at"]
    proposed = (row["proposed"] as String?).flatMap { DecisionOutcome(rawValue: $0) }
  }
}

extension Application {
  /// Sees to it that an id of a position is one: it stands in clear in the log, no sentence may.
  ///
  /// - Throws: When it is empty, or has white space or control characters in it.
  static func check(_ position: String) throws(StoreFault) {
    let isOne =
      !position.isEmpty
      && position.unicodeScalars.allSatisfy {
        !$0.properties.isWhitespace && $0.properties.generalCategory != .control
      }
    guard isOne else { throw .badPosition }
  }
}

extension Database {
  fileprivate func record(_ application: Application, on occasion: Occasion) throws {
    try set(application, on: occasion)
    let subjects = [application.candidate.text, application.position, application.stage.rawValue]
    try AuditLog.add("application", of: subjects, on: occasion, in: self)
  }

  /// Keeps an application as it stands; what was done is logged by whoever asks.
  func set(_ application: Application, on occasion: Occasion) throws {
    try execute(
      sql: "INSERT OR REPLACE INTO applications VALUES (?, ?, ?, ?, ?)",
      arguments: [
        application.candidate.text, application.position, application.stage.rawValue,
        application.source.rawValue, occasion.moment.text,
      ]
    )
  }

  /// The application of a candidate for a position, `nil` when there is none.
  func application(of candidate: CandidateID, for position: String) throws -> Application? {
    try Row.fetchOne(
      self,
      sql: Application.query + " WHERE a.candidate = ? AND a.position = ?",
      arguments: [candidate.text, position]
    )
    .flatMap(Application.init)
  }
}
