internal import TalentIdentity
internal import TalentModel

/// Reads courses of study: level, field, and whether the degree was taken.
enum EducationReading {
  /// Education facts, one for each degree and field, in the order of the document.
  ///
  /// Degrees in the headline and the summary count where the courses do not tell them.
  ///
  /// - Complexity: O(length of the blocks about education, headline and summary).
  static func facts(in document: ReadDocument) -> [EducationFact] {
    var blocks: [Int: [Int]] = [:]
    for (block, role) in document.roles.enumerated() {
      if case .education(let course) = role { blocks[course, default: []].append(block) }
    }
    func read(countingSchools: Bool) -> [EducationFact] {
      document.education.indices.flatMap { course in
        Course.facts(
          in: blocks[course] ?? [],
          dates: document.education[course],
          of: document,
          countsSchools: countingSchools
        )
      }
    }
    var courses = read(countingSchools: false)
    // The name of a university says that somebody studied there, where nothing says more.
    if !courses.contains(where: { $0.level != nil }) { courses = read(countingSchools: true) }
    let known = Set(courses.compactMap(\.level))
    let others = document.roles.indices.filter { block in
      switch document.roles[block] {
      case .headline: true
      case .summary, .certificate(until: nil): courses.isEmpty
      default: false
      }
    }.flatMap { block -> [EducationFact] in
      let words = EducationWords.phrases.all(in: document.ranges[block], of: document.tokens)
      // "Tốt nghiệp [school]" tells a degree.
      let isGraduate =
        words.contains { $0.meaning == .graduated }
        && document.ranges[block].contains { document.isSchool($0) }
      guard isGraduate || document.has(.level, in: block) else { return [] }
      guard !words.contains(where: { $0.meaning == .others }) else { return [] }
      return Course.facts(
        in: [block],
        dates: Dates(),
        of: document,
        countsSchools: isGraduate
      )
    }
    return courses + others.filter { fact in fact.level.map { !known.contains($0) } ?? false }
  }
}
