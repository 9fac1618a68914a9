internal import GRDB
public import TalentModel

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
  /// Records a decision, and brings the application to the stage it leads to.
  ///
  /// - Parameters:
  ///   - decision: The decision.
  ///   - needsSecond: Whether it counts only when somebody else decides the same; what was proposed
  ///     before needs that in any case.
  ///   - occasion: Who decides, and when.
  /// - Returns: What came of it.
  /// - Throws: When candidate or receipt are not there, no key was ever used, or the same person
  ///   proposed it before.
  public func record(
    _ decision: Decision,
    needsSecond: Bool = false,
    on occasion: Occasion
  ) throws(StoreFault) -> DecisionResult {
    let slot = try openSlot()
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
          try slot.seal(Array(decision.reason.utf8), of: decision.candidate), decision.receipt,
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
}

extension Application.Stage {
  /// Whether only a decision leads here: it has a reason, and what needs second eyes gets them.
  var isDecided: Bool { self == .hired || self == .declined }

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

extension Database {
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
