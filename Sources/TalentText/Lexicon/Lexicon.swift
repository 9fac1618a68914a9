public import TalentModel

/// A place in a text where a concept is named.
public struct Mention: Hashable, Sendable {
  /// The concept.
  public var concept: ConceptID
  /// The tokens that name it.
  public var tokens: Range<Int>
}

/// One name of a concept: the concept, and the accents of its words, empty when none has any.
struct LexiconName: Hashable, Sendable {
  var concept: ConceptID
  var accents: [UInt64]
}

/// What decides about an ambiguous name, its words numbered.
struct NameRule: Hashable, Sendable {
  var concept: ConceptID?
  /// Capitals of each token, where only the given spelling counts.
  var capitals: [UInt64]?
  var near: [[UInt32]]
  var isDefault: Bool
}

/// Every way of naming every concept of a taxonomy, ready to be found in one pass over a text.
///
/// A word with an accent in the text must carry that accent in the alias. A word without one may
/// stand for an accented one when the alias has several words and nothing else in the block carries
/// an accent: some people type Vietnamese without.
public struct Lexicon: Sendable {
  /// The taxonomy whose concepts are named.
  public var taxonomy: Taxonomy
  /// Numbers of words.
  var vocabulary: WordTable
  /// Where words lead from the nodes of the trie of all names; node 0 is its root.
  var edges: EdgeTable
  /// The names that end at each node are those from its start to the next node's.
  var nameStarts: [UInt32]
  /// Concepts of the names, node by node.
  var nameConcepts: [UInt32]
  /// Where the accents of each name begin in `accents`, 0 for a name without any.
  var nameAccents: [UInt32]
  /// Accents of names, each behind their number; the first element stands for none.
  var accents: [UInt64]
  /// Nodes before whose word an alias has a comma.
  var commas: Set<UInt32>
  /// What decides about the ambiguous names, by the node where they end.
  var rules: [UInt32: [NameRule]]
  /// Names added for one run, by the node where they end.
  var added: [UInt32: [LexiconName]] = [:]

  /// How far, in tokens, a word that decides about an ambiguous alias may stand from it.
  static let reach = 25

  /// The lexicon of the taxonomy with one more concept, which must be its last.
  public func adding(_ concept: ConceptID, of taxonomy: Taxonomy) -> Lexicon {
    var lexicon = self
    lexicon.taxonomy = taxonomy
    let labels = taxonomy[concept].labels
    for label in Set([labels.english, labels.vietnamese]) {
      let tokens = Tokenizer.tokens(in: label)
      guard !tokens.isEmpty else { continue }
      let node = lexicon.path(for: tokens)
      let isPlain = tokens.allSatisfy { $0.accents == 0 }
      lexicon.added[node, default: []].append(
        LexiconName(concept: concept, accents: isPlain ? [] : tokens.map(\.accents))
      )
    }
    return lexicon
  }

  /// The node of a sequence of words, made where it is missing.
  private mutating func path(for tokens: [Token]) -> UInt32 {
    var node: UInt32 = 0
    for token in tokens {
      let word = vocabulary.intern(token.plain)
      if let next = edges.target(from: node, by: word) {
        node = next
      } else {
        let fresh = UInt32(nameStarts.count - 1)
        edges.add(from: node, by: word, to: fresh)
        nameStarts.append(nameStarts[nameStarts.count - 1])
        node = fresh
      }
    }
    return node
  }

  /// The names that end at a node.
  private func names(at node: UInt32) -> [LexiconName] {
    let range = Int(nameStarts[Int(node)])..<Int(nameStarts[Int(node) + 1])
    if range.isEmpty, added.isEmpty { return [] }
    let own = range.map { place in
      let start = Int(nameAccents[place])
      let count = Int(accents[start])
      return LexiconName(
        concept: ConceptID(index: nameConcepts[place]),
        accents: Array(accents[(start + 1)..<(start + 1 + count)])
      )
    }
    return own + (added[node] ?? [])
  }

  /// Whether a text is, as a whole, a name of a concept.
  ///
  /// Case folds; so do accents, where the text has none.
  public func names(_ text: String) -> Bool {
    let tokens = Tokenizer.tokens(in: text)
    let accented = tokens.contains { $0.accents != 0 }
    guard !tokens.isEmpty, let node = node(behind: tokens) else { return false }
    return names(at: node).contains { agrees($0, with: tokens[...], !accented) }
  }

  /// Where the words of a name lead, `nil` when no name begins with them.
  private func node(behind tokens: [Token]) -> UInt32? {
    var node: UInt32 = 0
    for token in tokens {
      guard let next = edges.target(from: node, by: vocabulary.number(of: token.plain)) else {
        return nil
      }
      node = next
    }
    return node
  }

  /// The concepts of a kind that a name can mean, in table order; empty when there is none.
  ///
  /// The whole text must be the name. Case and accents fold as in texts.
  public func concepts(_ kind: ConceptKind, named name: String) -> [ConceptID] {
    let tokens = Tokenizer.tokens(in: name)
    let accented = tokens.contains { $0.accents != 0 }
    guard let node = node(behind: tokens) else { return [] }
    let found = names(at: node)
      .filter { taxonomy.kind(of: $0.concept) == kind && agrees($0, with: tokens[...], !accented) }
      .map(\.concept)
    return Set(found).sorted()
  }

  /// The occupations that words spell, whatever stands between them; none of an ambiguous name.
  ///
  /// - Parameters:
  ///   - tokens: The words.
  ///   - mayFold: Whether they may lack their accents.
  /// - Returns: The occupations, in table order.
  func occupations(spelled tokens: [Token], mayFold: Bool) -> [ConceptID] {
    guard let node = node(behind: tokens), rules[node] == nil else { return [] }
    let named = names(at: node).filter { agrees($0, with: tokens[...], mayFold) }
    return named.map(\.concept).filter { taxonomy.kind(of: $0) == .occupation }.sorted()
  }

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
    let words = tokens.map { vocabulary.number(of: $0.plain) }
    let accentedBlocks = Set(tokens.lazy.filter { $0.accents != 0 }.map(\.block))
    var found: [Mention] = []
    var guesses: [(place: Int, accents: [UInt64])] = []
    for start in tokens.indices where words[start] != 0 {
      var node: UInt32 = 0
      var end = start
      while end < tokens.count, words[end] != 0, let next = edges.target(from: node, by: words[end])
      {
        if end > start {
          let gap = tokens[end].gap
          guard gap == .none || (gap == .comma && commas.contains(next)) else { break }
        }
        node = next
        end += 1
        let names = names(at: node)
        guard !names.isEmpty else { continue }
        let mayFold = !accentedBlocks.contains(tokens[start].block)
        let rules = rules[node] ?? []
        for name in names where agrees(name, with: tokens[start..<end], mayFold) {
          // Fields of study count only where education is told, and need no other context.
          if !rules.isEmpty, taxonomy.kind(of: name.concept) != .field {
            let isCell =
              cells.contains(tokens[start].block) && Self.fillsBlock(start..<end, in: tokens)
            guard isCell || isMeant(name.concept, by: rules, start..<end, in: tokens, words) else {
              continue
            }
          }
          let mention = Mention(concept: name.concept, tokens: start..<end)
          guard !found.suffix(8).contains(mention) else { continue }
          found.append(mention)
          if mayFold, !name.accents.isEmpty { guesses.append((found.count - 1, name.accents)) }
        }
      }
    }
    let misread = Self.misread(guesses, of: found)
    if misread.isEmpty { return found }
    return found.indices.filter { !misread.contains($0) }.map { found[$0] }
  }

  /// Which names, guessed from words without accents, a longer one reads otherwise: `quan ly quan`
  /// is no `quản lý quán` inside `quan ly quan he`.
  ///
  /// - Parameters:
  ///   - guesses: Their places among the mentions, by first token, and their accents.
  ///   - mentions: The mentions.
  /// - Returns: The places, among the mentions, of the names that are none.
  /// - Complexity: O(n log n) for n guesses.
  private static func misread(
    _ guesses: [(place: Int, accents: [UInt64])],
    of mentions: [Mention]
  ) -> Set<Int> {
    var misread: Set<Int> = []
    // From the longest on, so that a name misread itself makes no other one misread.
    let order = guesses.indices.sorted {
      let first = mentions[guesses[$0].place].tokens.count
      let second = mentions[guesses[$1].place].tokens.count
      return first == second ? $0 < $1 : first > second
    }
    for place in order where !misread.contains(guesses[place].place) {
      let one = guesses[place]
      let tokens = mentions[one.place].tokens
      for other in guesses[max(0, place - 24)..<min(guesses.count, place + 25)] {
        let others = mentions[other.place].tokens
        guard others.count < tokens.count, others.overlaps(tokens) else { continue }
        let differs = others.clamped(to: tokens).contains { token in
          one.accents[token - tokens.lowerBound] != other.accents[token - others.lowerBound]
        }
        if differs { misread.insert(other.place) }
      }
    }
    return misread
  }

  private static func fillsBlock(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    let block = tokens[range.lowerBound].block
    // "Kỹ sư, Công nghệ thông tin": an item between commas is filled as the whole is.
    let isFirst =
      range.lowerBound == 0 || tokens[range.lowerBound - 1].block != block
      || tokens[range.lowerBound].gap >= .comma
    let isLast =
      range.upperBound == tokens.count || tokens[range.upperBound].block != block
      || tokens[range.upperBound].gap >= .comma
    return isFirst && isLast
  }

  private func agrees(_ name: LexiconName, with tokens: ArraySlice<Token>, _ mayFold: Bool) -> Bool
  {
    if name.accents.isEmpty { return tokens.allSatisfy { $0.accents == 0 } }
    for (token, accents) in zip(tokens, name.accents) where token.accents != accents {
      guard token.accents == 0, mayFold, name.accents.count > 1 else { return false }
    }
    return true
  }

  /// Whether the rules for an ambiguous alias decide for a concept.
  ///
  /// Of several rules whose words are near, the one with the nearest word wins; when none is near,
  /// the default one does.
  private func isMeant(
    _ concept: ConceptID,
    by rules: [NameRule],
    _ range: Range<Int>,
    in tokens: [Token],
    _ words: [UInt32]
  ) -> Bool {
    let capitals = range.map { tokens[$0].capitals }
    let fitting = rules.filter { $0.capitals == nil || $0.capitals == capitals }
    var nearest: (distance: Int, concept: ConceptID?)?
    for rule in fitting {
      guard let distance = distance(to: rule.near, from: range, in: words) else { continue }
      if distance < nearest?.distance ?? Int.max { nearest = (distance, rule.concept) }
    }
    if let nearest { return nearest.concept == concept }
    return fitting.first(where: \.isDefault).map { $0.concept == concept } ?? false
  }

  private func distance(
    to phrases: [[UInt32]],
    from range: Range<Int>,
    in words: [UInt32]
  ) -> Int? {
    let low = max(0, range.lowerBound - Self.reach)
    let high = min(words.count, range.upperBound + Self.reach)
    var best: Int?
    for phrase in phrases {
      guard let first = phrase.first, high - low >= phrase.count else { continue }
      for start in low...(high - phrase.count) where words[start] == first {
        let end = start + phrase.count
        guard end <= range.lowerBound || start >= range.upperBound else { continue }
        guard words[start..<end].elementsEqual(phrase) else { continue }
        let distance = end <= range.lowerBound ? range.lowerBound - end : start - range.upperBound
        best = min(best ?? Int.max, distance)
      }
    }
    return best
  }
}

extension Lexicon {
  /// Makes a lexicon of a taxonomy; labels count as aliases, job families have none.
  ///
  /// - Parameters:
  ///   - taxonomy: Whose concepts are named.
  ///   - rules: What decides about ambiguous aliases.
  /// - Complexity: O(total length of the aliases).
  public init(_ taxonomy: Taxonomy, rules: [ContextRule] = []) {
    self = LexiconBuilder(taxonomy, rules: rules).lexicon
  }
}
