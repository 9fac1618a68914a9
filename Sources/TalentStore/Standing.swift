internal import GRDB
internal import TalentIdentity
public import TalentModel

/// How a workspace stands with the law on a day, in numbers and ids.
public struct Standing: Sendable {
  /// Candidates kept.
  public var candidates = 0
  /// Those who allow recruitment on the day.
  public var allowed = 0
  /// Those who never allowed anything.
  public var silent: [CandidateID] = []
  /// Those who may be kept no longer: all that they allowed has ended or was withdrawn.
  public var due: [CandidateID] = []
  /// Those of whom the last thing allowed ends within the time asked for, with its last day.
  public var ending: [(candidate: CandidateID, until: Day)] = []
  /// Those who object to being ranked by a machine.
  public var optedOut: [CandidateID] = []
}

extension Workspace {
  /// How the workspace stands on a day.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - horizon: The last day of what is said to end soon.
  /// - Returns: Numbers and ids.
  /// - Throws: When the store fails.
  public func standing(on day: Day, until horizon: Day) throws(StoreFault) -> Standing {
    var standing = Standing()
    standing.due = try due(on: day)
    let rows = try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT p.id, p.optedOut, (
              SELECT max(a.until) FROM allowances a WHERE a.person = p.id
            ) AS until, EXISTS (
              SELECT 1 FROM candidates m JOIN consents s ON s.candidate = m.id
              WHERE m.person = p.id
            ) AS hasSpoken, \(Consent.isValid) AS isAllowed
          FROM people p ORDER BY p.id
          """,
        arguments: ["purpose": Consent.Purpose.recruitment.rawValue, "day": "\(day)"]
      )
    }
    for row in rows {
      let candidate = CandidateID(row["id"])
      standing.candidates += 1
      if row["isAllowed"] { standing.allowed += 1 }
      if !row["hasSpoken"] { standing.silent.append(candidate) }
      if (row["optedOut"] as String?) != nil { standing.optedOut.append(candidate) }
      if let until = (row["until"] as String?).flatMap({ Day($0) }), until >= day,
        until <= horizon
      {
        standing.ending.append((candidate, until))
      }
    }
    return standing
  }
}
