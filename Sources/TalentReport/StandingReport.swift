public import TalentDocuments
public import TalentModel
public import TalentStore

/// How a workspace stands with the law: what falls due, and within which time requests are met.
public struct StandingReport: Report {
  private let standing: Standing
  private let deadlines: [PrivacyDeadline]
  private let day: Day
  private let language: DisplayLanguage

  /// Makes the report of a day in one language.
  public init(
    _ standing: Standing,
    deadlines: [PrivacyDeadline],
    on day: Day,
    in language: DisplayLanguage
  ) {
    self.standing = standing
    self.deadlines = deadlines
    self.day = day
    self.language = language
  }

  /// Figures, then who is concerned, then the deadlines.
  public func table(width: Int) -> String {
    let candidates = Words.candidates(standing.candidates)[language]
    var text = "\(day): \(candidates), \(Words.allowing(standing.allowed)[language])\n"
    var table = TextTable([.left, .left, .left])
    for item in concerned { table.add([item.what.labels[language], item.id, item.until]) }
    if !concerned.isEmpty { text += "\n" + table.text(width: width) }
    if !standing.due.isEmpty { text += Words.purgeThose[language] + "\n" }
    guard !deadlines.isEmpty else { return text }
    var times = TextTable([.left, .right, .left])
    for item in deadlines {
      times.add([item.request[language], item.time[language], item.source])
    }
    return text + "\n" + Words.metWithin[language] + "\n" + times.text(width: width)
  }

  /// Why somebody is told of.
  private enum Concern: String {
    case due
    case ending
    case silent = "no consent"
    case optedOut = "opted out"

    var labels: Labels {
      switch self {
      case .due: Labels(english: rawValue, vietnamese: "đến hạn xóa")
      case .ending: Labels(english: rawValue, vietnamese: "sắp hết hạn")
      case .silent: Labels(english: rawValue, vietnamese: "chưa có đồng ý")
      case .optedOut: Labels(english: rawValue, vietnamese: "từ chối xếp hạng")
      }
    }
  }

  /// Whom the status concerns, those due first.
  private var concerned: [(what: Concern, id: String, until: String)] {
    standing.due.map { (.due, $0.text, "") }
      + standing.ending.map { (.ending, $0.candidate.text, "\($0.until)") }
      + standing.silent.map { (.silent, $0.text, "") }
      + standing.optedOut.map { (.optedOut, $0.text, "") }
  }

  /// Everything in one object.
  public var json: Tree {
    .map(
      figures + [Tree.Member("concerned", .list(people)), Tree.Member("deadlines", .list(times))]
    )
  }

  /// The figures in a line, then somebody concerned a line, then a deadline a line.
  public var lines: [Tree] { [.map(figures)] + people + times }

  private var figures: [Tree.Member] {
    [
      Tree.Member("schema", .text("talent.standing/1")),
      Tree.Member("asOf", .text("\(day)")),
      Tree.Member("candidates", .integer(standing.candidates)),
      Tree.Member("allowed", .integer(standing.allowed)),
    ]
  }

  private var people: [Tree] {
    concerned.map { item in
      .map(
        ("what", .text(item.what.rawValue)),
        ("candidate", .text(item.id)),
        ("until", item.until.isEmpty ? nil : .text(item.until))
      )
    }
  }

  private var times: [Tree] {
    deadlines.map { item in
      .map(
        ("request", .text(item.request[language])),
        ("within", .text(item.time[language])),
        ("source", .text(item.source))
      )
    }
  }

  /// Header, then somebody concerned a row.
  public var rows: [[String]] {
    [["what", "candidate", "until"]] + concerned.map { [$0.what.rawValue, $0.id, $0.until] }
  }

  /// A table.
  public var markdown: String { Markdown.table(rows, right: []) }
}
