public import TalentModel

/// A place in a text where a concept is named.
public struct Mention: Hashable, Sendable {
  /// The concept.
  public var concept: ConceptID
  /// The tokens that name it.
  public var tokens: Range<Int>
}

/// Every way of naming every concept of a taxonomy, ready to be found in one pass over a text.
///
/// A word with an accent in the text must carry that accent in the alias. A word without one may
/// stand for an accented one when the alias has several words and nothing else in the block carries
/// an accent: some people type Vietnamese without.
public struct Lexicon: Sendable {
  /// The taxonomy whose concepts are named.
  public let taxonomy: Taxonomy

  private var vocabulary: WordTable
  private var edges: EdgeTable
  private var nodes: [Node] = [Node()]
  private struct Node {
    var names: [Name] = []
    /// What decides about the alias that ends here, when it is ambiguous.
    var rules: [PreparedRule] = []
    /// Whether some alias has a comma before the token that leads here.
    var allowsComma = false
  }

  private struct Name {
    var concept: ConceptID
    var accents: [UInt64]
  }

  private struct PreparedRule {
    var concept: ConceptID?
    /// Capitals of each token, where only the given spelling counts.
    var capitals: [UInt64]?
    var near: [[UInt32]]
    var isDefault: Bool
  }

  /// How far, in tokens, a word that decides about an ambiguous alias may stand from it.
  static let reach = 25

  /// The names of some concepts split into tokens: the dear part of making a lexicon, apart so that
  /// it can be done side by side.
  public struct TokenizedNames: Sendable {
    fileprivate var names: [(concept: ConceptID, tokens: [Token])] = []

    /// Splits the names of a stretch of a taxonomy's table; job families have none.
    public init(_ taxonomy: Taxonomy, in range: Range<Int>) {
      for index in range where taxonomy.concepts[index].kind != .family {
        let concept = taxonomy.concepts[index]
        let id = ConceptID(index: UInt32(index))
        for alias in [concept.labels.english, concept.labels.vietnamese] + concept.aliases {
          names.append((id, Tokenizer.tokens(in: alias)))
        }
      }
    }
  }

  /// Makes a lexicon.
  ///
  /// - Parameters:
  ///   - taxonomy: Whose concepts are named; labels count as aliases.
  ///   - rules: What decides about ambiguous aliases.
  ///   - parts: The names of all its concepts, in table order.
  /// - Complexity: O(total length of the aliases).
  public init(_ taxonomy: Taxonomy, rules: [ContextRule], parts: [TokenizedNames]) {
    self.taxonomy = taxonomy
    self.vocabulary = WordTable(capacity: taxonomy.concepts.count * 8)
    self.edges = EdgeTable(capacity: taxonomy.concepts.count * 24)
    nodes.reserveCapacity(taxonomy.concepts.count * 24)
    for rule in rules { add(rule) }
    for part in parts {
      for name in part.names { add(name.tokens, naming: name.concept) }
    }
  }

  /// Makes a lexicon of a taxonomy, all of it at once.
  public init(_ taxonomy: Taxonomy, rules: [ContextRule] = []) {
    let all = TokenizedNames(taxonomy, in: taxonomy.concepts.indices)
    self.init(taxonomy, rules: rules, parts: [all])
  }

  /// Whether some folded words are, together, a name of a concept.
  public func names(_ folded: [String]) -> Bool {
    let words = folded.map { word in
      var letters = Array(word.utf8)
      Spelling.level(&letters)
      return String(decoding: letters, as: UTF8.self)
    }
    var node: UInt32 = 0
    for word in words {
      guard let next = edges.target(from: node, by: vocabulary.number(of: word)) else {
        return false
      }
      node = next
    }
    return !nodes[Int(node)].names.isEmpty
  }

  /// The concepts of a kind that a name can mean, in table order; empty when there is none.
  ///
  /// The whole text must be the name. Case and accents fold as in texts.
  public func concepts(_ kind: ConceptKind, named name: String) -> [ConceptID] {
    let tokens = Tokenizer.tokens(in: name)
    let accented = tokens.contains { $0.accents != 0 }
    var node: UInt32 = 0
    for token in tokens {
      guard let next = edges.target(from: node, by: vocabulary.number(of: token.plain)) else {
        return []
      }
      node = next
    }
    let found = nodes[Int(node)].names
      .filter { taxonomy.kind(of: $0.concept) == kind && agrees($0, with: tokens[...], !accented) }
      .map(\.concept)
    return Set(found).sorted()
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
    for start in tokens.indices where words[start] != 0 {
      var node: UInt32 = 0
      var end = start
      while end < tokens.count, words[end] != 0, let next = edges.target(from: node, by: words[end])
      {
        if end > start {
          let gap = tokens[end].gap
          guard gap == .none || (gap == .comma && nodes[Int(next)].allowsComma) else { break }
        }
        node = next
        end += 1
        let names = nodes[Int(node)].names
        guard !names.isEmpty else { continue }
        let mayFold = !accentedBlocks.contains(tokens[start].block)
        let rules = nodes[Int(node)].rules
        for name in names where agrees(name, with: tokens[start..<end], mayFold) {
          if !rules.isEmpty {
            let isCell =
              cells.contains(tokens[start].block) && Self.fillsBlock(start..<end, in: tokens)
            guard isCell || isMeant(name.concept, by: rules, start..<end, in: tokens, words) else {
              continue
            }
          }
          let mention = Mention(concept: name.concept, tokens: start..<end)
          if !found.suffix(8).contains(mention) { found.append(mention) }
        }
      }
    }
    return found
  }

  private static func fillsBlock(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    let block = tokens[range.lowerBound].block
    let isFirst = range.lowerBound == 0 || tokens[range.lowerBound - 1].block != block
    let isLast = range.upperBound == tokens.count || tokens[range.upperBound].block != block
    return isFirst && isLast
  }

  private func agrees(_ name: Name, with tokens: ArraySlice<Token>, _ mayFold: Bool) -> Bool {
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
    by rules: [PreparedRule],
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
      guard high - low >= phrase.count else { continue }
      for start in low...(high - phrase.count) {
        let end = start + phrase.count
        guard end <= range.lowerBound || start >= range.upperBound else { continue }
        guard words[start..<end].elementsEqual(phrase) else { continue }
        let distance = end <= range.lowerBound ? range.lowerBound - end : start - range.upperBound
        best = min(best ?? Int.max, distance)
      }
    }
    return best
  }

  private mutating func add(_ tokens: [Token], naming concept: ConceptID) {
    guard !tokens.isEmpty else { return }
    let node = path(for: tokens)
    // Most names carry no accent; they share the empty list.
    let isPlain = tokens.allSatisfy { $0.accents == 0 }
    let accents = isPlain ? [] : tokens.map(\.accents)
    let isKnown = nodes[node].names.contains { $0.concept == concept && $0.accents == accents }
    guard !isKnown else { return }
    nodes[node].names.append(
      Name(concept: concept, accents: accents)
    )
  }

  private mutating func add(_ rule: ContextRule) {
    let tokens = Tokenizer.tokens(in: rule.alias)
    guard !tokens.isEmpty else { return }
    let node = path(for: tokens)
    nodes[node].rules.append(
      PreparedRule(
        concept: rule.concept,
        capitals: rule.isExactCase ? tokens.map(\.capitals) : nil,
        near: rule.near.map { Tokenizer.tokens(in: $0).map { vocabulary.intern($0.plain) } }
          .filter { !$0.isEmpty },
        isDefault: rule.isDefault
      )
    )
  }

  private mutating func path(for tokens: [Token]) -> Int {
    var node: UInt32 = 0
    for (place, token) in tokens.enumerated() {
      let word = vocabulary.intern(token.plain)
      if let next = edges.target(from: node, by: word) {
        node = next
      } else {
        edges.add(from: node, by: word, to: UInt32(nodes.count))
        node = UInt32(nodes.count)
        nodes.append(Node())
      }
      if place > 0, token.gap == .comma { nodes[Int(node)].allowsComma = true }
    }
    return Int(node)
  }
}
