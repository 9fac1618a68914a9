/// What the words around a mention do to it.
enum Cue: Hashable, Sendable {
  /// "no experience in …", "chưa có kinh nghiệm …".
  case denied
  /// "all of Office except …".
  case excepted
  /// "want to learn …": nothing is shown.
  case wished
  /// "seeking …", "looking for …": a wish, unless it tells what a job was about.
  case aimed
  /// "seeking a role where I can use my …": claimed, beside a wish.
  case offered
  /// "currently learning …": not known yet.
  case learning
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

  /// How many words may stand between a mention and a cue on either side.
  private static let reach = 6

  /// Cues that stand on either side.
  private static let around = byFirstWord([
    .studying: [
      "prep", "exam preparation", "preparation course", "hours toward", "toward a", "luyện thi",
      "đang tìm hiểu", "tìm hiểu", "đăng ký thi", "sắp thi", "considering", "planned",
      "to be taken",
      "dropped out", "did not finish", "did not graduate", "not graduated", "incomplete",
      "chưa tốt nghiệp", "sinh viên năm", "chưa thi", "bỏ dở",
      "studying", "in progress", "candidate", "pursuing", "expected", "preparing", "enrolled",
      "student", "working towards", "working toward", "registered for", "part qualified",
      "not completed", "not finished", "unfinished", "not yet", "ongoing", "đang học",
      "đang theo học", "đang ôn", "đang thi",
      "dự kiến", "chưa hoàn thành", "học viên", "đã qua", "đang hoàn thành", "sẽ thi",
    ],
    .expired: [
      "expired", "lapsed", "no longer valid", "hết hạn", "hết hiệu lực",
    ],
    .obtained: [
      "passed", "obtained", "earned", "achieved", "certified", "awarded", "holder",
      "hold", "holding", "đạt", "đã thi đỗ", "được cấp", "có chứng chỉ",
    ],
  ])

  private static let told = CueTable(CueTables.denials + CueTables.wishes + CueTables.aims)

  private static func byFirstWord(_ lines: [Cue: [String]]) -> [String: [Phrase]] {
    let phrases = lines.flatMap { cue, lines in
      lines.map { Phrase(words: Tokenizer.tokens(in: $0).map(\.plain), cue: cue) }
    }
    return Dictionary(grouping: phrases) { $0.words.first ?? "" }
  }

  /// The cues that bear on a mention by the clause in which it stands: whether it is denied,
  /// wished for, being learned or somebody else's.
  ///
  /// - Complexity: O(1): a window of some fifty words is looked at.
  static func bearing(on mention: Range<Int>, in tokens: [Token]) -> Set<Cue> {
    var found = CueScope(mention, in: tokens).cues()
    if OtherPeople.own(mention, in: tokens) { found.insert(.others) }
    return found
  }

  /// The cues that bear on a mention, and those on either side of it.
  ///
  /// - Parameters:
  ///   - mention: Its tokens.
  ///   - tokens: All tokens.
  ///   - limits: Where cues on either side must stand; everywhere near it when `nil`.
  /// - Returns: The cues.
  /// - Complexity: O(reach) for the few phrases that begin with each word around the mention.
  static func cues(
    around mention: Range<Int>,
    in tokens: [Token],
    within limits: Range<Int>? = nil
  ) -> Set<Cue> {
    var found = bearing(on: mention, in: tokens)
    if found.contains(.aimed) { found.insert(.wished) }
    let block = tokens[mention.lowerBound].block
    let low = max(limits?.lowerBound ?? 0, mention.lowerBound - reach - 2)
    let high = min(limits?.upperBound ?? tokens.count, mention.upperBound + reach + 2)
    for start in low..<high where tokens[start].block == block {
      for phrase in around[tokens[start].plain] ?? [] {
        let range = start..<(start + phrase.words.count)
        guard range.upperBound <= high, !mention.overlaps(range) else { continue }
        if stands(phrase, at: start, in: tokens) { found.insert(phrase.cue) }
      }
    }
    return found
  }

  /// Whether a cue of a kind stands anywhere in some tokens.
  static func contains(_ cue: Cue, in tokens: ArraySlice<Token>) -> Bool {
    let all = Array(tokens)
    return all.indices.contains { start in
      let phrases = around[all[start].plain] ?? []
      return phrases.contains { $0.cue == cue && stands($0, at: start, in: all) }
        || told.patterns(at: all[start]).contains { pattern in
          (pattern.cue == cue || pattern.cue == .aimed && cue == .wished)
            && pattern.end(from: start, upTo: all.count, in: all, isBare: false) != nil
        }
    }
  }

  private static func stands(_ phrase: Phrase, at start: Int, in tokens: [Token]) -> Bool {
    let last = start + phrase.words.count - 1
    guard last < tokens.count, tokens[last].block == tokens[start].block else { return false }
    for (offset, word) in phrase.words.enumerated() where tokens[start + offset].plain != word {
      return false
    }
    return true
  }
}
