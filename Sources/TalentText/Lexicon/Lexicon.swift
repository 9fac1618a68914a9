public import TalentModel

/// A place in a text where a concept is named.
public struct Mention: Hashable, Sendable {
  /// The concept.
  public var concept: ConceptID
  /// The tokens that name it.
  public var tokens: Range<Int>
}

/// One name of a concept: the concept, and where the accents of its words stand in the lexicon.
struct LexiconName: Sendable {
  var concept: ConceptID
  var accents: UInt32
}

/// What decides about an ambiguous name, its words numbered.
struct NameRule: Hashable, Sendable {
  var concept: ConceptID?
  /// Spelling of each token, where only the given one counts.
  var spelling: [UInt64]?
  var near: [[UInt32]]
  var isDefault: Bool
  /// Bits, by the lowest six bits of their numbers, of the words that those near begin with.
  private let firsts: UInt64

  init(concept: ConceptID?, spelling: [UInt64]?, near: [[UInt32]], isDefault: Bool) {
    self.concept = concept
    self.spelling = spelling
    self.near = near
    self.isDefault = isDefault
    self.firsts = near.reduce(0) { $0 | 1 << UInt64(($1.first ?? 0) & 63) }
  }

  /// Whether a word may begin one of those near; wrong now and then, and quick.
  func mayBegin(with word: UInt32) -> Bool { firsts >> UInt64(word & 63) & 1 == 1 }
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
  var edges: NameTrie
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

  /// Takes up the concepts that stand in a taxonomy behind those of the lexicon's own.
  ///
  /// - Parameter taxonomy: The lexicon's taxonomy with more concepts.
  /// - Complexity: O(total length of their labels).
  public mutating func extend(to taxonomy: Taxonomy) {
    for index in self.taxonomy.concepts.count..<taxonomy.concepts.count {
      let concept = ConceptID(index: UInt32(index))
      let labels = taxonomy[concept].labels
      let isSame = labels.english.utf8.elementsEqual(labels.vietnamese.utf8)
      let names = isSame ? [labels.english] : [labels.english, labels.vietnamese]
      let isSkill = taxonomy.kind(of: concept) == .skill
      for label in names + (isSkill ? Deeds.phrases(of: labels.english) : []) {
        let tokens = Tokenizer.tokens(in: label)
        guard !tokens.isEmpty else { continue }
        let node = path(for: tokens)
        let isPlain = tokens.allSatisfy { $0.accents == 0 }
        let place = isPlain ? 0 : accents.count
        if !isPlain { accents += [UInt64(tokens.count)] + tokens.map(\.accents) }
        added[node, default: []].append(LexiconName(concept: concept, accents: UInt32(place)))
      }
    }
    self.taxonomy = taxonomy
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

  /// The places of the taxonomy's names that end at a node.
  func names(at node: UInt32) -> Range<Int> {
    Int(nameStarts[Int(node)])..<Int(nameStarts[Int(node) + 1])
  }

  /// Whether a name ends at a node.
  func hasNames(at node: UInt32) -> Bool {
    nameStarts[Int(node)] < nameStarts[Int(node) + 1] || !added.isEmpty && added[node] != nil
  }

  /// The name at a place.
  func name(at place: Int) -> LexiconName {
    LexiconName(concept: ConceptID(index: nameConcepts[place]), accents: nameAccents[place])
  }

  /// Whether a name is what some tokens say, accents considered.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - tokens: All tokens.
  ///   - range: Those that are the name's words without accents.
  ///   - mayFold: Whether words without an accent may stand for such with one.
  /// - Returns: Whether it is.
  func agrees(
    _ name: LexiconName,
    with tokens: [Token],
    in range: Range<Int>,
    _ mayFold: Bool
  ) -> Bool {
    let place = Int(name.accents)
    let count = Int(accents[place])
    if count == 0 { return range.allSatisfy { tokens[$0].accents == 0 } }
    for token in range {
      let own = accents[place + 1 + token - range.lowerBound]
      if tokens[token].accents == own { continue }
      guard tokens[token].accents == 0, mayFold, count > 1 else { return false }
    }
    return true
  }

  /// The concepts that a text can mean as a whole.
  private func meanings(of text: String) -> [ConceptID] {
    let tokens = Tokenizer.tokens(in: text)
    return meanings(of: tokens, mayFold: tokens.allSatisfy { $0.accents == 0 })
  }

  private func meanings(of tokens: [Token], mayFold: Bool) -> [ConceptID] {
    guard let node = node(behind: tokens) else { return [] }
    return (names(at: node).map(name(at:)) + (added[node] ?? []))
      .filter { agrees($0, with: tokens, in: tokens.indices, mayFold) }
      .map(\.concept)
  }

  /// The concepts of a kind that words spell, whatever stands between them; none of an ambiguous
  /// name.
  ///
  /// - Parameters:
  ///   - kind: Their kind.
  ///   - tokens: The words.
  ///   - mayFold: Whether they may lack their accents.
  /// - Returns: The concepts, in table order.
  func concepts(_ kind: ConceptKind, spelled tokens: [Token], mayFold: Bool) -> [ConceptID] {
    guard let node = node(behind: tokens), rules[node] == nil else { return [] }
    return meanings(of: tokens, mayFold: mayFold).filter { taxonomy.kind(of: $0) == kind }.sorted()
  }

  /// Whether a text is, as a whole, a name of a concept.
  ///
  /// Case folds; so do accents, where the text has none.
  public func names(_ text: String) -> Bool { !meanings(of: text).isEmpty }

  /// Where words lead from a node, `nil` when no name goes on with them.
  func node(behind tokens: some Collection<Token>, from start: UInt32 = 0) -> UInt32? {
    var node = start
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
    Set(meanings(of: name).filter { taxonomy.kind(of: $0) == kind }).sorted()
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
