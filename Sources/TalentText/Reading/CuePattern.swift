internal import TalentModel

/// A set of words that tells `dùng` from `đúng`: accents count wherever the text writes any.
struct CueWords: Sendable {
  /// Where the accents of each word stand in `accents`.
  private let words: WordMap<Range<Int>>
  private let accents: [UInt64]

  /// Takes words separated by spaces.
  init(_ words: String) {
    let tokens = words.split(separator: " ").compactMap { Tokenizer.tokens(in: String($0)).first }
    var accents: [UInt64] = []
    self.words = WordMap(
      Dictionary(grouping: tokens, by: \.plain).mapValues { forms in
        accents += forms.map(\.accents)
        return (accents.count - forms.count)..<accents.count
      }
    )
    self.accents = accents
  }

  /// The words without their accents.
  var plain: [FoldedWord] { words.words }

  /// Whether a token is one of the words.
  ///
  /// - Parameters:
  ///   - token: The token.
  ///   - isBare: Whether the text around it writes no accents, so that any may be meant.
  /// - Returns: Whether it is one.
  func contains(_ token: Token, isBare: Bool) -> Bool {
    guard let known = words[token.plain] else { return false }
    return isBare && token.accents == 0 || known.contains { accents[$0] == token.accents }
  }
}

/// A wording of a cue: parts in order, each with its alternatives.
///
/// Written as `no|zero any|prior* experience|hands_on`: parts are separated by spaces, alternatives
/// by `|`, the words of one by `_`; a part with `*` may be absent and may repeat.
struct CuePattern: Sendable {
  struct Word: Hashable, Sendable {
    var plain: FoldedWord
    var accents: UInt64
  }

  struct Part: Sendable {
    var alternatives: [[Word]]
    var isRepeated: Bool
  }

  /// How often a part with `*` may repeat.
  private static let mostRepeats = 4

  /// What it does to a mention.
  let cue: Cue
  /// Whether only what follows at once, and ends there, is meant: `no Java`, not `no Java issues`.
  let isBare: Bool
  /// Its parts in order; the first one never repeats.
  let parts: [Part]

  /// Reads a wording.
  init(_ wording: String, _ cue: Cue, isBare: Bool = false) {
    self.cue = cue
    self.isBare = isBare
    parts = wording.split(separator: " ").map { part in
      let isRepeated = part.hasSuffix("*")
      let alternatives = part.filter { $0 != "*" }.split(separator: "|").map { words in
        words.split(separator: "_").flatMap { Tokenizer.tokens(in: String($0)) }
          .map { Word(plain: $0.plain, accents: $0.accents) }
      }
      return Part(alternatives: alternatives.sorted { $0.count > $1.count }, isRepeated: isRepeated)
    }
  }

  /// The words it can begin with.
  var firstWords: Set<FoldedWord> {
    Set(parts[0].alternatives.compactMap { $0.first?.plain })
  }

  /// One past the last token of the wording that begins at a token, `nil` when it does not.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - limit: One past the last token to look at.
  ///   - tokens: All tokens.
  ///   - isBare: Whether the text around writes no accents.
  /// - Returns: The end.
  /// - Complexity: O(length of the wording); nothing is tried twice.
  func end(from start: Int, upTo limit: Int, in tokens: [Token], isBare: Bool) -> Int? {
    var place = start
    for part in parts {
      var repeats = 0
      while let next = step(part, from: place, upTo: limit, in: tokens, isBare: isBare),
        next.gap < .hard || place == start
      {
        place = next.end
        repeats += 1
        if !part.isRepeated || repeats == Self.mostRepeats { break }
      }
      if repeats == 0, !part.isRepeated { return nil }
    }
    return place
  }

  private func step(
    _ part: Part,
    from place: Int,
    upTo limit: Int,
    in tokens: [Token],
    isBare: Bool
  ) -> (end: Int, gap: Gap)? {
    for words in part.alternatives where place + words.count <= limit {
      let fits = words.indices.allSatisfy { offset in
        let token = tokens[place + offset]
        let word = words[offset]
        guard token.plain == word.plain, offset == 0 || token.gap < .hard else { return false }
        return token.accents == word.accents || isBare && token.accents == 0
      }
      if fits { return (place + words.count, tokens[place].gap) }
    }
    return nil
  }
}

/// Wordings by the words they can begin with.
struct CueTable: Sendable {
  /// All wordings.
  let all: [CuePattern]
  private let patterns: WordMap<[CuePattern]>

  /// Files wordings.
  init(_ patterns: [CuePattern]) {
    var filed: [FoldedWord: [CuePattern]] = [:]
    for pattern in patterns {
      for word in pattern.firstWords { filed[word, default: []].append(pattern) }
    }
    self.all = patterns
    self.patterns = WordMap(filed)
  }

  /// The words that they can begin with.
  var firstWords: [FoldedWord] { patterns.words }

  /// Whether a wording may begin with a token.
  func mayBegin(at token: Token) -> Bool { patterns.contains(token.plain) }

  /// The wordings that may begin with a token.
  func patterns(at token: Token) -> [CuePattern] {
    patterns[token.plain] ?? []
  }

  /// One past the last token of the first wording that begins at a token, `nil` when none does.
  ///
  /// Its parameters are those of `CuePattern.end`.
  func end(from start: Int, upTo limit: Int, in tokens: [Token], isBare: Bool) -> Int? {
    guard let filed = patterns[tokens[start].plain] else { return nil }
    for pattern in filed {
      if let end = pattern.end(from: start, upTo: limit, in: tokens, isBare: isBare) { return end }
    }
    return nil
  }
}
