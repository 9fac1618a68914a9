internal import TalentModel

extension Lexicon {
  /// How far, in tokens, a word that decides about an ambiguous alias may stand from it.
  static let reach = 25

  /// Every mention of every concept, nested ones too, by first token, then length ascending.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of a document, block after block.
  ///   - cells: Blocks that somebody filled in as one name. An ambiguous alias that fills a cell
  ///     needs no context.
  /// - Returns: The mentions; elsewhere an ambiguous alias gives one only when its context decides
  ///   for one.
  /// - Complexity: O(tokens × longest alias) and O(reach) for each ambiguous alias found.
  public func mentions(in tokens: [Token], cells: Set<UInt32> = []) -> [Mention] {
    var scan = MentionScan(of: tokens, cells: cells, for: self)
    scan.run()
    return scan.mentions
  }
}

/// One pass over the tokens of a document for everything that a lexicon names.
private struct MentionScan {
  /// A mention whose words carry no accents where its name does.
  private struct Guess {
    /// Its place among the mentions.
    var place: Int
    /// Where the accents of its name stand.
    var accents: Int
  }

  private let lexicon: Lexicon
  private let tokens: [Token]
  /// The numbers of the words.
  private let words: [UInt32]
  private let cells: Set<UInt32>
  /// For each block, whether a word of it carries an accent.
  private var isAccented: [Bool]
  private var found: [Mention] = []
  private var guesses: [Guess] = []

  init(of tokens: [Token], cells: Set<UInt32>, for lexicon: Lexicon) {
    self.lexicon = lexicon
    self.tokens = tokens
    self.words = tokens.map { lexicon.vocabulary.number(of: $0.plain) }
    self.cells = cells
    self.isAccented = Array(repeating: false, count: Int(tokens.last?.block ?? 0) + 1)
    for token in tokens where token.accents != 0 { isAccented[Int(token.block)] = true }
  }

  mutating func run() {
    for start in tokens.indices where words[start] != 0 {
      var node: UInt32 = 0
      var end = start
      while end < tokens.count, words[end] != 0, end == start || tokens[end].gap < .hard,
        let next = lexicon.edges.target(from: node, by: words[end])
      {
        if end > start {
          let gap = tokens[end].gap
          guard gap == .none || (gap == .comma && lexicon.commas.contains(next)) else { break }
        }
        node = next
        end += 1
        if lexicon.hasNames(at: node) { take(start..<end, node) }
      }
    }
  }

  /// Takes the names that end at a node.
  private mutating func take(_ range: Range<Int>, _ node: UInt32) {
    let names = lexicon.names(at: node)
    let added = lexicon.added.isEmpty ? [] : lexicon.added[node] ?? []
    guard !isTail(range) else { return }
    let mayFold = !isAccented[Int(tokens[range.lowerBound].block)]
    let rules = lexicon.rules[node]
    let meant = rules.flatMap { meaning(by: $0, range) }
    func isMeant(_ concept: ConceptID) -> Bool {
      guard let rules else { return true }
      // Fields of study count only where education is told, and need no context but their spelling.
      let isField = lexicon.taxonomy.kind(of: concept) == .field
      return meant == concept || isCell(range)
        || isField && rules.allSatisfy { $0.concept != concept || isSpelled($0, range) }
    }
    func take(_ name: LexiconName) {
      guard lexicon.agrees(name, with: tokens, in: range, mayFold), isMeant(name.concept) else {
        return
      }
      let mention = Mention(concept: name.concept, tokens: range)
      guard !found.suffix(8).contains(mention) else { return }
      found.append(mention)
      if mayFold, name.accents != 0 {
        guesses.append(Guess(place: found.count - 1, accents: Int(name.accents)))
      }
    }
    for place in names { take(lexicon.name(at: place)) }
    for name in added { take(name) }
  }

  /// Whether some tokens begin inside a compound: the "time tracking" of "real-time tracking", the
  /// "life insurance" of "non-life insurance".
  private func isTail(_ range: Range<Int>) -> Bool {
    let first = tokens[range.lowerBound]
    guard range.lowerBound > 0, first.gap == .none, first.accents == 0 else { return false }
    let before = tokens[range.lowerBound - 1]
    if before.plain == "non" { return true }
    return range.count > 1 && first.sign == "-" && !first.isSpaced && first.capitals & 1 == 0
      && before.accents == 0 && !before.plain.hasDigit
  }

  /// The mentions but for those that are none.
  var mentions: [Mention] {
    let misread = misread
    if misread.isEmpty { return found }
    return found.indices.filter { !misread.contains($0) }.map { found[$0] }
  }

  /// Which names, guessed from words without accents, a longer one reads otherwise: `quan ly quan`
  /// is no `quản lý quán` inside `quan ly quan he`.
  private var misread: Set<Int> {
    var misread: Set<Int> = []
    // From the longest on, so that a name misread itself makes no other one misread.
    let order = guesses.indices.sorted {
      let first = found[guesses[$0].place].tokens.count
      let second = found[guesses[$1].place].tokens.count
      return first == second ? $0 < $1 : first > second
    }
    for place in order where !misread.contains(guesses[place].place) {
      let tokens = found[guesses[place].place].tokens
      for other in guesses[max(0, place - 24)..<min(guesses.count, place + 25)] {
        let others = found[other.place].tokens
        guard others.count < tokens.count, others.overlaps(tokens) else { continue }
        let differs = others.clamped(to: tokens).contains { token in
          accents(of: token, in: guesses[place]) != accents(of: token, in: other)
        }
        if differs { misread.insert(other.place) }
      }
    }
    return misread
  }

  /// The accents that a token would have in a name guessed.
  private func accents(of token: Int, in guess: Guess) -> UInt64 {
    lexicon.accents[guess.accents + 1 + token - found[guess.place].tokens.lowerBound]
  }

  // MARK: - Ambiguous names

  private func isCell(_ range: Range<Int>) -> Bool {
    let block = tokens[range.lowerBound].block
    guard cells.contains(block) else { return false }
    // "Kỹ sư, Công nghệ thông tin": an item between commas is filled as the whole is.
    let isFirst =
      range.lowerBound == 0 || tokens[range.lowerBound - 1].block != block
      || tokens[range.lowerBound].gap >= .comma
    let isLast =
      range.upperBound == tokens.count || tokens[range.upperBound].block != block
      || tokens[range.upperBound].gap >= .comma
    return isFirst && isLast
  }

  /// The concept that the rules for an ambiguous alias decide for, `nil` for none.
  ///
  /// Of several rules whose words are near, the one with the nearest word wins; when none is near,
  /// the default one does, that of the exact spelling before that of any.
  private func meaning(by rules: [NameRule], _ range: Range<Int>) -> ConceptID? {
    let fitting = rules.filter { isSpelled($0, range) }
    var nearest: (distance: Int, concept: ConceptID?)?
    for rule in fitting {
      guard let distance = distance(to: rule, from: range) else { continue }
      if distance < nearest?.distance ?? Int.max { nearest = (distance, rule.concept) }
    }
    if let nearest { return nearest.concept }
    let standing = fitting.filter(\.isDefault)
    return (standing.first { $0.spelling != nil } ?? standing.first)?.concept
  }

  /// Whether some tokens are spelled as a rule asks.
  private func isSpelled(_ rule: NameRule, _ range: Range<Int>) -> Bool {
    rule.spelling?.elementsEqual(tokens[range].lazy.map(\.spelling)) ?? true
  }

  /// How far the nearest of a rule's words stands from some tokens, `nil` when none is in reach.
  private func distance(to rule: NameRule, from range: Range<Int>) -> Int? {
    let low = max(0, range.lowerBound - Lexicon.reach)
    let high = min(words.count, range.upperBound + Lexicon.reach)
    var best: Int?
    for start in low..<high where rule.mayBegin(with: words[start]) {
      for phrase in rule.near where phrase.first == words[start] {
        let end = start + phrase.count
        guard end <= high, end <= range.lowerBound || start >= range.upperBound else { continue }
        guard words[start..<end].elementsEqual(phrase) else { continue }
        let distance = end <= range.lowerBound ? range.lowerBound - end : start - range.upperBound
        best = min(best ?? Int.max, distance)
      }
    }
    return best
  }
}
