internal import TalentIdentity
internal import TalentModel

/// Reads courses of study: level, field, and whether the degree was taken.
enum EducationReading {
  private static let unfinished: Set<Cue> = [.studying, .wished]

  /// Education facts, one for each course and field, in the order of the document.
  ///
  /// A document without a section on education may tell a degree in its headline or summary.
  static func facts(in document: ReadDocument) -> [EducationFact] {
    var blocks: [Int: [Int]] = [:]
    for (block, role) in document.roles.enumerated() {
      if case .education(let course) = role { blocks[course, default: []].append(block) }
    }
    let courses = document.education.indices.flatMap { course in
      facts(in: blocks[course] ?? [], dates: document.education[course], of: document)
    }
    if !courses.isEmpty { return courses }
    return document.roles.indices.filter { block in
      document.roles[block] == .headline || document.roles[block] == .summary
        || document.roles[block] == .certificate(until: nil)
    }.flatMap { block -> [EducationFact] in
      guard !document.mentions(of: .level, in: block).isEmpty else { return [] }
      return facts(in: [block], dates: Dates(), of: document)
    }
  }

  private static func facts(
    in blocks: [Int],
    dates: Dates,
    of document: ReadDocument
  ) -> [EducationFact] {
    let levels = blocks.flatMap { document.mentions(of: .level, in: $0) }
    let fields = blocks.flatMap { document.mentions(of: .field, in: $0) }
    guard !levels.isEmpty || !fields.isEmpty else { return [] }
    let highest = levels.max { one, other in
      document.taxonomy[one.concept].rank < document.taxonomy[other.concept].rank
    }
    let isOpen =
      dates.isOngoing
      || blocks.contains { block in
        // "Studying ACCA" says nothing about the degree above it.
        document.mentions(of: .certificate, in: block).isEmpty
          && unfinished.contains { Cues.contains($0, in: document.tokens(of: block)) }
      }
    func fact(_ field: ConceptID?, _ mention: Mention) -> EducationFact {
      EducationFact(
        level: highest?.concept,
        field: field,
        isFinished: !isOpen,
        end: dates.end,
        span: document.span(ofBlock: Int(document.tokens[mention.tokens.lowerBound].block))
      )
    }
    if fields.isEmpty { return highest.map { [fact(nil, $0)] } ?? [] }
    var seen: Set<ConceptID> = []
    return fields.filter { seen.insert($0.concept).inserted }.map { fact($0.concept, $0) }
  }
}
