internal import Foundation
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

/// What a person decided about a candidate for a position.
public struct Decision: Hashable, Sendable {
  /// What was decided.
  public typealias Outcome = DecisionOutcome

  /// About whom.
  public var candidate: CandidateID
  /// For which position, by its id.
  public var position: String
  /// What.
  public var outcome: Outcome
  /// Why; sealed, for it may tell who somebody is.
  public var reason: String
  /// The receipt of the shortlist it rests on, `nil` when it rests on none.
  public var receipt: String?

  /// Makes a decision.
  public init(
    candidate: CandidateID,
    position: String,
    outcome: Outcome,
    reason: String,
    receipt: String? = nil
  ) {
    self.candidate = candidate
    self.position = position
    self.outcome = outcome
    self.reason = reason
    self.receipt = receipt
  }
}

extension DecisionOutcome {
  /// The stage it leads to; `nil` for the next one.
  var stage: Application.Stage? {
    switch self {
    case .advance: nil
    case .decline: .declined
    case .hire: .hired
    }
  }
}

/// What came of a decision.
public enum DecisionResult: Hashable, Sendable {
  /// It counts; the stage that the application has come to.
  case made(Application.Stage)
  /// It counts once somebody else decides the same.
  case proposed
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
  /// - Throws: When one of them is not there.
  public func move(
    _ candidates: [CandidateID],
    for position: String,
    to stage: Application.Stage,
    on occasion: Occasion
  ) throws(StoreFault) {
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

  /// Records a decision, and brings the application to the stage it leads to.
  ///
  /// - Parameters:
  ///   - decision: The decision.
  ///   - needsSecond: Whether it counts only when somebody else decides the same; what was proposed
  ///     before needs that in any case.
  ///   - occasion: Who decides, and when.
  /// - Returns: What came of it.
  /// - Throws: When candidate or receipt are not there, the key is missing, or the same person
  ///   proposed it before.
  public func record(
    _ decision: Decision,
    needsSecond: Bool = false,
    on occasion: Occasion
  ) throws(StoreFault) -> DecisionResult {
    let vault = try openSlot()
    try Application.check(decision.position)
    return try write { database in
      try database.requireCandidate(decision.candidate)
      if let receipt = decision.receipt {
        let sql = "SELECT 1 FROM receipts WHERE id = ?"
        guard try Int.fetchOne(database, sql: sql, arguments: [receipt]) != nil else {
          throw StoreFault.unknown(kind: "receipt", id: receipt)
        }
      }
      let before = try database.application(of: decision.candidate, for: decision.position)
      let proposer =
        before?.proposed == decision.outcome ? try database.proposer(of: decision) : nil
      if proposer == occasion.actor {
        throw StoreFault.unconfirmed(candidate: decision.candidate.text)
      }
      let isProposed = needsSecond && proposer == nil
      let now = before?.stage ?? .considered
      let stage = isProposed ? now : decision.outcome.stage ?? now.next
      let application = Application(
        candidate: decision.candidate,
        position: decision.position,
        stage: stage,
        source: before?.source ?? .own
      )
      if before == nil || !isProposed { try database.set(application, on: occasion) }
      try database.execute(
        sql: """
          INSERT INTO decisions (candidate, position, outcome, reason, receipt, actor, at, isProposed)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          decision.candidate.text, decision.position, decision.outcome.rawValue,
          try vault.seal(Array(decision.reason.utf8), of: decision.candidate), decision.receipt,
          occasion.actor, occasion.moment.text, isProposed,
        ]
      )
      var subjects = [decision.candidate.text, decision.position, decision.outcome.rawValue]
      if let receipt = decision.receipt { subjects.append(receipt) }
      let action = isProposed ? "propose" : "decide"
      try AuditLog.add(action, of: subjects, on: occasion, in: database)
      return isProposed ? .proposed : .made(stage)
    }
  }

  /// The applications, by position, then stage, then candidate.
  ///
  /// - Parameter position: Only those for this one; all when `nil`.
  /// - Returns: The applications.
  /// - Throws: When the store fails.
  public func applications(for position: String? = nil) throws(StoreFault) -> [Application] {
    let found = try read { database in
      try Row.fetchAll(database, sql: Application.query + " ORDER BY a.position, a.candidate")
        .compactMap(Application.init)
    }
    let stages = Application.Stage.allCases
    return found.filter { position == nil || $0.position == position }
      .sorted { first, second in
        let places = [first, second].map { stages.firstIndex(of: $0.stage) ?? 0 }
        return (first.position, places[0]) < (second.position, places[1])
      }
  }
}

extension Application.Stage {
  /// The stage behind this one; the last ones stay what they are.
  var next: Application.Stage {
    switch self {
    case .considered: .contacted
    case .contacted: .screened
    case .screened: .interviewed
    case .interviewed: .offered
    case .offered, .hired: .hired
    case .declined, .withdrawn: .considered
    }
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

  fileprivate func set(_ application: Application, on occasion: Occasion) throws {
    try execute(
      sql: "INSERT OR REPLACE INTO applications VALUES (?, ?, ?, ?, ?)",
      arguments: [
        application.candidate.text, application.position, application.stage.rawValue,
        application.source.rawValue, occasion.moment.text,
      ]
    )
  }

  func application(of candidate: CandidateID, for position: String) throws -> Application? {
    try Row.fetchOne(
      self,
      sql: Application.query + " WHERE a.candidate = ? AND a.position = ?",
      arguments: [candidate.text, position]
    )
    .flatMap(Application.init)
  }

  /// Who made the last decision about an application.
  fileprivate func proposer(of decision: Decision) throws -> String? {
    try String.fetchOne(
      self,
      sql: """
        SELECT actor FROM decisions WHERE candidate = ? AND position = ? ORDER BY id DESC LIMIT 1
        """,
      arguments: [decision.candidate.text, decision.position]
    )
  }
}
