internal import GRDB
public import TalentIdentity
public import TalentModel

/// A candidate as a list shows it: nothing of who it is.
public struct ListedCandidate: Sendable {
  /// Who.
  public var candidate: CandidateID
  /// When the candidate came in: UTC, RFC 3339.
  public var added: String
  /// When the newest document came in: UTC, RFC 3339.
  public var updated: String
  /// Number of the log's entry that tells of the newest document.
  public var place: Int
  /// Number of the newest document.
  public var revision: Int
  /// The last day of each purpose that is allowed, by purpose.
  public var consents: [(purpose: Consent.Purpose, until: Day)]
  /// Whether ranking by a machine is objected to.
  public var isOptedOut: Bool
}

extension Workspace {
  /// The candidates, by id; those forgotten or merged into others are not among them.
  public func candidates() throws(StoreFault) -> [ListedCandidate] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT p.id, p.added, p.optedOut, n.number, n.imported AS updated, n.place, (
              SELECT group_concat(purpose || ' ' || until, ',') FROM (
                SELECT purpose, max(until) AS until FROM allowances
                WHERE person = p.id GROUP BY purpose ORDER BY purpose
              )
            ) AS consents
          FROM newest n JOIN people p ON p.id = n.candidate ORDER BY p.id
          """
      )
      return rows.map { row in
        let consents = (row["consents"] as String? ?? "").split(separator: ",")
          .compactMap { text -> (purpose: Consent.Purpose, until: Day)? in
            let parts = text.split(separator: " ").map(String.init)
            guard parts.count == 2, let purpose = Consent.Purpose(rawValue: parts[0]),
              let until = Day(parts[1])
            else { return nil }
            return (purpose, until)
          }
        return ListedCandidate(
          candidate: CandidateID(row["id"]),
          added: row["added"],
          updated: row["updated"],
          place: row["place"],
          revision: row["number"],
          consents: consents,
          isOptedOut: (row["optedOut"] as String?) != nil
        )
      }
    }
  }
}
