/// What the words around a mention do to it.
enum Cue: Hashable, Sendable {
  /// "no experience in …", "chưa có kinh nghiệm …".
  case denied
  /// "want to learn …", "seeking …": nothing is shown.
  case wished
  /// "managed a team of … developers": somebody else's.
  case others
  /// "studying", "candidate", "đang học".
  case studying
  /// "expired", "hết hạn".
  case expired
  /// "passed", "obtained", "đạt": it is held, wherever it is told.
  case obtained
}

/// Finds cues, as phrases of levelled words, in the clause of a mention.
struct Cues: Sendable {
  private struct Phrase {
    var words: [String]
    var cue: Cue
  }

  /// How many words may stand between a cue and its mention.
  private static let reach = 4

  private static func phrases(_ lines: [String], _ cue: Cue) -> [Phrase] {
    lines.map { Phrase(words: Tokenizer.tokens(in: $0).map(\.plain), cue: cue) }
  }

  private static let before =
    phrases(
      [
        "no experience", "no prior experience", "no practical experience", "no knowledge",
        "no working knowledge", "not familiar", "unfamiliar", "not experienced", "never used",
        "never worked", "have not used", "have not worked", "lack of experience", "lacking",
        "without experience", "without any experience", "do not know", "no exposure to",
        "not yet worked", "chưa có kinh nghiệm", "không có kinh nghiệm", "chưa từng", "chưa biết",
        "không biết", "chưa làm", "chưa sử dụng", "không sử dụng", "chưa có", "không có",
        "thiếu kinh nghiệm",
      ],
      .denied
    )
    + phrases(
      [
        "want to learn", "wish to learn", "eager to learn", "willing to learn", "keen to learn",
        "hope to learn", "hoping to", "would like to", "want to", "wish to", "looking for",
        "looking to", "seeking", "seek", "interested in", "aspire", "aspiring", "plan to",
        "planning to", "to become", "muốn học", "mong muốn", "muốn", "dự định", "đang tìm",
        "tìm kiếm", "hướng tới", "trở thành", "phấn đấu",
      ],
      .wished
    )
    + phrases(
      [
        "team of", "teams of", "group of", "manage a team", "nhóm gồm", "đội ngũ", "recruited",
        "recruiting", "recruit", "hired", "hire", "hiring", "placed", "sourcing", "sourced",
        "interviewed", "tuyển dụng", "tuyển", "supervised",
      ],
      .others
    )

  private static let around =
    phrases(
      [
        "studying", "in progress", "candidate", "pursuing", "expected", "preparing", "enrolled",
        "student", "working towards", "working toward", "registered for", "part qualified",
        "not completed", "not yet", "ongoing", "đang học", "đang theo học", "đang ôn", "đang thi",
        "dự kiến", "chưa hoàn thành", "học viên", "đã qua", "đang hoàn thành", "sẽ thi",
      ],
      .studying
    )
    + phrases(
      ["expired", "lapsed", "no longer valid", "hết hạn", "hết hiệu lực"],
      .expired
    )
    + phrases(
      [
        "passed", "obtained", "earned", "achieved", "certified", "qualified", "awarded", "holder",
        "hold", "holding", "đạt", "đã thi đỗ", "được cấp", "có chứng chỉ",
      ],
      .obtained
    )

  /// The cues that bear on a mention.
  ///
  /// - Complexity: O(cue phrases × reach).
  static func cues(around mention: Range<Int>, in tokens: [Token]) -> Set<Cue> {
    var found: Set<Cue> = []
    let clause = clauseStart(before: mention.lowerBound, in: tokens)
    for phrase in before {
      for start in stride(from: mention.lowerBound - phrase.words.count, through: clause, by: -1) {
        guard mention.lowerBound - (start + phrase.words.count) <= reach else { break }
        if stands(phrase, at: start, in: tokens) { found.insert(phrase.cue) }
      }
    }
    if isDeniedBehind(mention, in: tokens) { found.insert(.denied) }
    let low = max(0, mention.lowerBound - reach - 2)
    let high = min(tokens.count, mention.upperBound + reach + 2)
    let block = tokens[mention.lowerBound].block
    for phrase in around where high - low >= phrase.words.count {
      for start in low...(high - phrase.words.count)
      where tokens[start].block == block && stands(phrase, at: start, in: tokens)
        && !mention.overlaps(start..<(start + phrase.words.count))
      {
        found.insert(phrase.cue)
      }
    }
    return found
  }

  /// Whether a cue of a kind stands anywhere in some tokens.
  static func contains(_ cue: Cue, in tokens: ArraySlice<Token>) -> Bool {
    let all = Array(tokens)
    return (before + around).filter { $0.cue == cue }.contains { phrase in
      guard all.count >= phrase.words.count else { return false }
      return (0...(all.count - phrase.words.count)).contains { stands(phrase, at: $0, in: all) }
    }
  }

  private static func stands(_ phrase: Phrase, at start: Int, in tokens: [Token]) -> Bool {
    guard start >= 0, start + phrase.words.count <= tokens.count else { return false }
    for (offset, word) in phrase.words.enumerated() where tokens[start + offset].plain != word {
      return false
    }
    let block = tokens[start].block
    return tokens[start + phrase.words.count - 1].block == block
  }

  private static func clauseStart(before place: Int, in tokens: [Token]) -> Int {
    var start = place
    while start > 0, tokens[start].gap == .none, place - start < 12 { start -= 1 }
    return start
  }

  /// `Java: none`, `Excel – chưa biết`.
  private static func isDeniedBehind(_ mention: Range<Int>, in tokens: [Token]) -> Bool {
    let next = mention.upperBound
    guard next < tokens.count, tokens[next].gap == .hard else { return false }
    guard tokens[next].block == tokens[mention.lowerBound].block else { return false }
    let isLast = next + 1 == tokens.count || tokens[next + 1].gap == .hard
    if ["none", "no", "nil", "khong", "chua"].contains(tokens[next].plain) { return isLast }
    return tokens[next].plain == "chua" && tokens[next + 1].plain == "biet"
  }
}
