internal import TalentModel

extension Lexicon {
  /// Begins every encoded lexicon, and is counted up with every change of the format.
  ///
  /// Another order of bytes makes it another number.
  private static let mark: UInt32 = 0x7461_0005

  /// The lexicon with its taxonomy as bytes, closed by a checksum; equal ones give equal bytes.
  ///
  /// What was added for one run is left out.
  public var encoded: [UInt8] {
    var writer = ByteWriter()
    writer.write(Self.mark)
    taxonomy.encode(to: &writer)
    vocabulary.encode(to: &writer)
    edges.encode(to: &writer)
    writer.write(nameStarts)
    writer.write(nameConcepts)
    writer.write(nameAccents)
    writer.write(accents)
    writer.write(commas.sorted())
    let rules = rules.sorted { $0.key < $1.key }.flatMap { node, rules in rules.map { (node, $0) } }
    writer.write(rules.map(\.0))
    writer.write(rules.map { $0.1.concept?.index ?? UInt32.max })
    writer.write(rules.map { UInt8($0.1.isDefault ? 1 : 0) })
    writer.write(rules.map { UInt32($0.1.spelling?.count ?? 0) })
    writer.write(rules.flatMap { $0.1.spelling ?? [] })
    writer.write(rules.map { UInt32($0.1.near.count) })
    writer.write(rules.flatMap { $0.1.near.map { UInt32($0.count) } })
    writer.write(rules.flatMap { $0.1.near.flatMap(\.self) })
    writer.close()
    return writer.bytes
  }

  /// Reads an encoded lexicon; `nil` when the bytes are none, are damaged or of another version.
  public init?(encoded bytes: [UInt8]) {
    guard var reader = ByteReader(closed: bytes), reader.number() == Self.mark else { return nil }
    guard let taxonomy = Taxonomy(from: &reader), let vocabulary = WordTable(from: &reader),
      let edges = NameTrie(from: &reader, words: vocabulary.count),
      let starts = reader.numbers(of: UInt32.self),
      let concepts = reader.numbers(of: UInt32.self), let places = reader.numbers(of: UInt32.self),
      let accents = reader.numbers(of: UInt64.self), let commas = reader.numbers(of: UInt32.self),
      let rules = Self.rules(from: &reader)
    else { return nil }
    self.init(
      taxonomy: taxonomy,
      vocabulary: vocabulary,
      edges: edges,
      nameStarts: starts,
      nameConcepts: concepts,
      nameAccents: places,
      accents: accents,
      commas: Set(commas),
      rules: rules
    )
  }

  private static func sum(_ counts: [UInt32]) -> Int { counts.reduce(0) { $0 + Int($1) } }

  private static func rules(from reader: inout ByteReader) -> [UInt32: [NameRule]]? {
    guard let nodes = reader.numbers(of: UInt32.self),
      let concepts = reader.numbers(of: UInt32.self), let defaults = reader.numbers(of: UInt8.self),
      let spellingCounts = reader.numbers(of: UInt32.self),
      let spellings = reader.numbers(of: UInt64.self),
      let nearCounts = reader.numbers(of: UInt32.self),
      let lengths = reader.numbers(of: UInt32.self), let words = reader.numbers(of: UInt32.self),
      [concepts.count, defaults.count, spellingCounts.count, nearCounts.count]
        .allSatisfy({ $0 == nodes.count }),
      sum(spellingCounts) == spellings.count, sum(nearCounts) == lengths.count,
      sum(lengths) == words.count
    else { return nil }
    var rules: [UInt32: [NameRule]] = [:]
    var spelled = 0
    var phrase = 0
    var word = 0
    for (place, node) in nodes.enumerated() {
      let count = Int(spellingCounts[place])
      let near = lengths[phrase..<(phrase + Int(nearCounts[place]))].map { length in
        defer { word += Int(length) }
        return Array(words[word..<(word + Int(length))])
      }
      phrase += near.count
      rules[node, default: []].append(
        NameRule(
          concept: concepts[place] == UInt32.max ? nil : ConceptID(index: concepts[place]),
          spelling: count == 0 ? nil : Array(spellings[spelled..<(spelled + count)]),
          near: near,
          isDefault: defaults[place] == 1
        )
      )
      spelled += count
    }
    return rules
  }
}
