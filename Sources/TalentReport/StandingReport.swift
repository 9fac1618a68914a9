public import TalentDocuments
public import TalentModel
public import TalentStore

/// How a workspace stands with the law: what falls due, and within which time requests are met.
public struct StandingReport: Report {
  private let standing: Standing
  private let deadlines: [PrivacyDeadline]
  private let day: Day

  /// Makes the report of a day.
  public init(_ standing: Standing, deadlines: [PrivacyDeadline], on day: Day) {
    self.standing = standing
    self.deadlines = deadlines
    self.day = day
  }

  /// Figures, then who is concerned, then the deadlines.
  public func table(width: Int) -> String {
    var text = """
      \(day): \(standing.candidates) candidates, \(standing.allowed) allow recruitment

      """
    var table = TextTable([.left, .left, .left])
    for row in rows.dropFirst() { table.add(row) }
    if rows.count > 1 { text += "\n" + table.text(width: width) }
    if !standing.due.isEmpty { text += "Forget those due with `talent privacy purge`.\n" }
    guard !deadlines.isEmpty else { return text }
    var times = TextTable([.left, .right, .left])
    for item in deadlines { times.add([item.request, item.time, item.source]) }
    return text + "\nRequests of candidates are met within:\n" + times.text(width: width)
  }

  /// Everything in one object.
  public var json: Tree {
    .map(
      ("schema", .text("talent.standing/1")),
      ("asOf", .text("\(day)")),
      ("candidates", .integer(standing.candidates)),
      ("allowed", .integer(standing.allowed)),
      ("concerned", .list(lines)),
      (
        "deadlines",
        .list(
          deadlines.map {
            .map(
              ("request", .text($0.request)),
              ("within", .text($0.time)),
              ("source", .text($0.source))
            )
          }
        )
      )
    )
  }

  /// Somebody concerned a line.
  public var lines: [Tree] {
    rows.dropFirst().map { row in
      .map(
        ("what", .text(row[0])),
        ("candidate", .text(row[1])),
        ("until", row[2].isEmpty ? nil : .text(row[2]))
      )
    }
  }

  /// Header, then somebody concerned a row.
  public var rows: [[String]] {
    [["what", "candidate", "until"]]
      + standing.due.map { ["due", $0.text, ""] }
      + standing.ending.map { ["ending", $0.candidate.text, "\($0.until)"] }
      + standing.silent.map { ["no consent", $0.text, ""] }
      + standing.optedOut.map { ["opted out", $0.text, ""] }
  }

  /// A table.
  public var markdown: String { Markdown.table(rows, right: []) }
}
