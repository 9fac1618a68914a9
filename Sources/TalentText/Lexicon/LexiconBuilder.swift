internal import TalentModel

/// Builds a lexicon: a trie of all names, laid flat when it is complete.
struct LexiconBuilder {
  private let taxonomy: Taxonomy
  private var vocabulary: WordTable
  private var edges: EdgeTable
  private var trie: [NameTrie.Edge] = []
  private var names: [[Name]] = [[]]
  private var commas: Set<UInt32> = []
  private var rules: [UInt32: [NameRule]] = [:]

  /// One name of a concept, with the accents of its words; none when no word has any.
  private struct Name: Equatable {
    var concept: ConceptID
    var accents: [UInt64]
  }

  /// Takes in all names of a taxonomy's concepts.
  init(_ taxonomy: Taxonomy, rules: [ContextRule]) {
    self.taxonomy = taxonomy
    self.vocabulary = WordTable(capacity: taxonomy.concepts.count * 8)
    self.edges = EdgeTable(capacity: taxonomy.concepts.count * 24)
    for rule in rules { add(rule) }
    for (index, concept) in taxonomy.concepts.enumerated() where concept.kind != .family {
      let id = ConceptID(index: UInt32(index))
      for alias in [concept.labels.english, concept.labels.vietnamese] + concept.aliases {
        let tokens = Tokenizer.tokens(in: alias)
        add(tokens, naming: id)
        if let twin = Self.twin(of: tokens) { add(twin, naming: id) }
      }
    }
    addDeeds()
  }

  /// Adds the deeds of the skills, behind all names: a phrase that is a name already stays it.
  private mutating func addDeeds() {
    for (index, concept) in taxonomy.concepts.enumerated() where concept.kind == .skill {
      for alias in [concept.labels.english] + concept.aliases {
        for phrase in Deeds.phrases(of: alias) {
          let tokens = Tokenizer.tokens(in: phrase)
          let node = Int(path(for: tokens))
          guard names[node].isEmpty, rules[UInt32(node)] == nil else { continue }
          names[node].append(Name(concept: ConceptID(index: UInt32(index)), accents: []))
        }
      }
    }
  }

  /// Works and the things they make, which stand for each other at the end of a name: who runs
  /// stress tests does stress testing. (A bank is not banking: the pairs are few on purpose.)
  private static let works: [FoldedWord: FoldedWord] = [
    "testing": "test", "modeling": "model", "forecasting": "forecast", "auditing": "audit",
    "reporting": "report", "budgeting": "budget",
  ]
  private static let things = Dictionary(uniqueKeysWithValues: works.map { ($1, $0) })

  /// A name of several words with its last word exchanged for the work or the thing.
  private static func twin(of tokens: [Token]) -> [Token]? {
    guard tokens.count > 1, let last = tokens.last,
      let other = works[last.plain] ?? things[last.plain]
    else { return nil }
    var twin = tokens
    twin[tokens.count - 1].plain = other
    return twin
  }

  /// The lexicon.
  var lexicon: Lexicon {
    let (trie, nodes) = NameTrie.laid(trie, words: vocabulary.count)
    var numbers = [UInt32](repeating: 0, count: nodes.count)
    for (number, node) in nodes.enumerated() { numbers[Int(node)] = UInt32(number) }
    var starts: [UInt32] = [0]
    var concepts: [UInt32] = []
    var places: [UInt32] = []
    var accents: [UInt64] = [0]
    for node in nodes {
      for name in names[Int(node)] {
        concepts.append(name.concept.index)
        places.append(name.accents.isEmpty ? 0 : UInt32(accents.count))
        if !name.accents.isEmpty { accents += [UInt64(name.accents.count)] + name.accents }
      }
      starts.append(UInt32(concepts.count))
    }
    return Lexicon(
      taxonomy: taxonomy,
      vocabulary: vocabulary,
      edges: trie,
      nameStarts: starts,
      nameConcepts: concepts,
      nameAccents: places,
      accents: accents,
      commas: Set(commas.map { numbers[Int($0)] }),
      rules: Dictionary(uniqueKeysWithValues: rules.map { (numbers[Int($0)], $1) })
    )
  }

  private mutating func add(_ tokens: [Token], naming concept: ConceptID) {
    guard !tokens.isEmpty else { return }
    let node = Int(path(for: tokens))
    let isPlain = tokens.allSatisfy { $0.accents == 0 }
    let name = Name(concept: concept, accents: isPlain ? [] : tokens.map(\.accents))
    if !names[node].contains(name) { names[node].append(name) }
  }

  private mutating func add(_ rule: ContextRule) {
    let tokens = Tokenizer.tokens(in: rule.alias)
    guard !tokens.isEmpty else { return }
    rules[path(for: tokens), default: []].append(
      NameRule(
        concept: rule.concept,
        spelling: rule.isExactCase ? tokens.map(\.spelling) : nil,
        near: rule.near.map { Tokenizer.tokens(in: $0).map { vocabulary.intern($0.plain) } }
          .filter { !$0.isEmpty },
        isDefault: rule.isDefault
      )
    )
  }

  private mutating func path(for tokens: [Token]) -> UInt32 {
    var node: UInt32 = 0
    for (place, token) in tokens.enumerated() {
      let word = vocabulary.intern(token.plain)
      if let next = edges.target(from: node, by: word) {
        node = next
      } else {
        let fresh = UInt32(names.count)
        edges.add(from: node, by: word, to: fresh)
        trie.append(NameTrie.Edge(from: node, word: word, to: fresh))
        names.append([])
        node = fresh
      }
      if place > 0, token.gap == .comma { commas.insert(node) }
    }
    return node
  }
}
