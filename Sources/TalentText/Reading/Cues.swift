/// What the words around a mention do to it.
enum Cue: Hashable, Sendable {
  /// "no experience in …", "chưa có kinh nghiệm …".
  case denied
  /// "want to learn …", "seeking …": nothing is shown.
  case wished
  /// "managed a team of … developers": somebody else's.
  case others
}

/// Finds cues, as phrases of levelled words, in the clause of a mention.
struct Cues: Sendable {
  private struct Phrase {
    var words: [String]
    var cue: Cue
  }

  /// How many words may stand between a cue and its mention.
  private static let reach = 6

  /// Cues that stand before what they bear on, in the same clause.
  private static let before = byFirstWord([
    .denied: [
      "i do not have", "i don t have",
      "don t know", "do not hold", "don t hold", "haven t used",
      "haven t worked", "not hold", "did not use",
      "no experience", "no prior experience", "no practical experience", "no knowledge",
      "no working knowledge", "not familiar", "unfamiliar", "not experienced", "never used",
      "never worked", "have not used", "have not worked", "lack of experience",
      "without experience", "without any experience", "do not know", "no exposure to",
      "not yet worked", "chưa có kinh nghiệm", "không có kinh nghiệm", "chưa từng", "chưa biết",
      "không biết", "chưa làm", "chưa sử dụng", "không sử dụng", "chưa có", "không có",
      "thiếu kinh nghiệm",
    ],
    .wished: [
      "want to learn", "wish to learn", "eager to learn", "willing to learn", "keen to learn",
      "hope to learn", "hoping to", "would like to", "want to", "wish to", "looking for",
      "looking to", "seeking", "seek", "interested in", "aspire", "aspiring", "plan to",
      "planning to", "to become", "muốn học", "mong muốn", "muốn", "dự định", "đang tìm",
      "tìm kiếm", "hướng tới", "trở thành", "phấn đấu",
    ],
    .others: [
      "team of", "teams of", "group of", "manage a team", "nhóm gồm", "đội ngũ", "recruited",
      "recruiting", "recruit", "hired", "hire", "hiring", "placed", "sourcing", "sourced",
      "interviewed", "tuyển dụng", "tuyển", "supervised",
    ],
  ])

  private static func byFirstWord(_ lines: [Cue: [String]]) -> [String: [Phrase]] {
    let phrases = lines.flatMap { cue, lines in
      lines.map { Phrase(words: Tokenizer.tokens(in: $0).map(\.plain), cue: cue) }
    }
    return Dictionary(grouping: phrases) { $0.words.first ?? "" }
  }

  /// The cues that bear on a mention.
  ///
  /// - Parameters:
  ///   - mention: Its tokens.
  ///   - tokens: All tokens.
  /// - Returns: The cues.
  /// - Complexity: O(reach) for the few phrases that begin with each word around the mention.
  static func cues(around mention: Range<Int>, in tokens: [Token]) -> Set<Cue> {
    var found: Set<Cue> = []
    let clause = clauseStart(before: mention.lowerBound, in: tokens)
    for start in clause..<mention.lowerBound {
      for phrase in before[tokens[start].plain] ?? [] {
        let end = start + phrase.words.count
        let distance = mention.lowerBound - end
        guard distance >= 0, distance <= (bare.contains(phrase.words) ? 0 : reach) else { continue }
        guard phrase.cue != .others || isAboutPeople(mention, in: tokens) else { continue }
        if stands(phrase, at: start, in: tokens) { found.insert(phrase.cue) }
      }
    }
    if isDeniedBehind(mention, in: tokens) { found.insert(.denied) }
    return found
  }

  private static func stands(_ phrase: Phrase, at start: Int, in tokens: [Token]) -> Bool {
    let last = start + phrase.words.count - 1
    guard last < tokens.count, tokens[last].block == tokens[start].block else { return false }
    for (offset, word) in phrase.words.enumerated() where tokens[start + offset].plain != word {
      return false
    }
    return true
  }

  /// Denials that bear only on what follows at once: "chưa có CAMS", not "chưa có hồ sơ KYC".
  private static let bare: Set<[String]> = [["chua", "co"], ["khong", "co"], ["not", "hold"]]

  /// Words for the people whose skill is named, levelled.
  private static let people: Set<String> = [
    "developer", "engineer", "analyst", "programmer", "specialist", "professional", "staff",
    "tester", "accountant", "designer", "banker", "lawyer", "candidate", "talent", "people",
    "position", "role", "officer", "manager", "expert", "consultant", "vien", "su", "nhan",
  ]

  /// Whether a word for people stands within three words behind, or four before.
  private static func isAboutPeople(_ mention: Range<Int>, in tokens: [Token]) -> Bool {
    let behind = tokens[mention.upperBound...].prefix(3).prefix { $0.gap < .hard }
    let before = tokens[max(0, mention.lowerBound - 4)..<mention.lowerBound]
      .filter { $0.block == tokens[mention.lowerBound].block }
    return (Array(behind) + before).contains { people.contains($0.plain) }
  }

  private static func clauseStart(before place: Int, in tokens: [Token]) -> Int {
    var start = place
    while start > 0, tokens[start].gap == .none, place - start < 12 { start -= 1 }
    return start
  }

  /// `Java: none`, `Excel – chưa biết`, `no Python experience`.
  private static func isDeniedBehind(_ mention: Range<Int>, in tokens: [Token]) -> Bool {
    let block = tokens[mention.lowerBound].block
    let behind = tokens[mention.upperBound...].prefix(4).prefix { $0.block == block }
    let before = mention.lowerBound - 1
    let isBehindNo =
      before >= 0 && tokens[before].plain == "no" && tokens[before].block == block
      && tokens[mention.lowerBound].gap == .none
    guard let next = behind.first else { return isBehindNo }
    if isBehindNo {
      if next.gap != .none { return true }
      return ["experience", "knowledge", "background", "exposure", "certificate", "certification"]
        .contains(next.plain)
    }
    guard next.gap == .hard else { return false }
    let words = ([next] + behind.dropFirst().prefix { $0.gap == .none }).map(\.plain)
    return [
      ["none"], ["no"], ["nil"], ["khong"], ["chua"], ["chua", "biet"], ["khong", "biet"],
      ["chua", "co"], ["khong", "co"], ["chua", "hoc"],
    ].contains(words)
  }
}
