extension Taxonomy {
  /// Writes the table.
  public func encode(to writer: inout ByteWriter) {
    writer.write(concepts.map { UInt8(ConceptKind.allCases.firstIndex(of: $0.kind) ?? 0) })
    writer.write(
      concepts.flatMap {
        [$0.name, $0.labels.english, $0.labels.vietnamese, $0.aliasText, $0.esco]
      }
    )
    writer.write(concepts.map { UInt8(clamping: $0.rank) })
    let lists = concepts.flatMap { concept in
      [
        [concept.family].compactMap(\.self), concept.broader, concept.related, concept.essential,
        concept.optional,
      ]
    }
    writer.write(lists.map { UInt32($0.count) })
    writer.write(lists.flatMap { $0.map(\.index) })
    exams.encode(to: &writer)
  }

  /// Reads a table; `nil` when the bytes are none.
  public init?(from reader: inout ByteReader) {
    guard let kinds = reader.numbers(of: UInt8.self), let texts = reader.texts(),
      let ranks = reader.numbers(of: UInt8.self), let counts = reader.numbers(of: UInt32.self),
      let ids = reader.numbers(of: UInt32.self), let exams = LanguageExams(from: &reader)
    else { return nil }
    let count = kinds.count
    guard texts.count == count * 5, ranks.count == count, counts.count == count * 5 else {
      return nil
    }
    guard counts.reduce(0, { $0 + Int($1) }) == ids.count, ids.allSatisfy({ $0 < count }) else {
      return nil
    }
    let allKinds = ConceptKind.allCases
    guard kinds.allSatisfy({ $0 < allKinds.count }) else { return nil }
    var next = 0
    func list(_ place: Int) -> [ConceptID] {
      let end = next + Int(counts[place])
      defer { next = end }
      return ids[next..<end].map { ConceptID(index: $0) }
    }
    self.init(
      concepts: (0..<count).map { index in
        var concept = Concept(
          kind: allKinds[Int(kinds[index])],
          name: texts[index * 5],
          labels: Labels(english: texts[index * 5 + 1], vietnamese: texts[index * 5 + 2]),
          rank: Int(ranks[index]),
          esco: texts[index * 5 + 4]
        )
        concept.aliasText = texts[index * 5 + 3]
        concept.family = list(index * 5).first
        concept.broader = list(index * 5 + 1)
        concept.related = list(index * 5 + 2)
        concept.essential = list(index * 5 + 3)
        concept.optional = list(index * 5 + 4)
        return concept
      },
      exams: exams
    )
  }
}
