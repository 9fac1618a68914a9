internal import TalentModel
internal import TalentText

/// A field of a search, compared with what a profile says.
struct FieldTest: Sendable {
  private enum Kind: Sendable {
    case months(Int)
    case language([ConceptID], least: LanguageLevel?)
    case concept([ConceptID])
    case place([ConceptID])
  }

  private let kind: Kind
  private let comparison: SearchQuery.Comparison
  private let taxonomy: Taxonomy
  private let month: Month

  /// Fields and the kinds of concepts that they name.
  private static let concepts: [String: ConceptKind] = [
    "skill": .skill, "title": .occupation, "occupation": .occupation,
    "certificate": .certificate,
  ]

  /// Makes a test.
  ///
  /// - Throws: `SearchQuery.Fault` for a field, a name or a value that is none.
  init(
    name: String,
    subject: String?,
    _ comparison: SearchQuery.Comparison,
    value: String,
    vocabulary: Vocabulary,
    asOf: Day
  ) throws(SearchQuery.Fault) {
    self.comparison = comparison
    self.taxonomy = vocabulary.taxonomy
    self.month = asOf.month
    func named(_ kind: ConceptKind, _ text: String) throws(SearchQuery.Fault) -> [ConceptID] {
      // An id means one concept; a name may mean several: a ward and the city around it.
      if let concept = vocabulary.taxonomy.concept(kind, text) { return [concept] }
      let words = text.replacing("-", with: " ").replacing("_", with: " ")
      let lexicon = vocabulary.lexicon
      let found = lexicon.concepts(kind, named: text) + lexicon.concepts(kind, named: words)
      guard !found.isEmpty else {
        let nearest = lexicon.nearest(kind, to: words).prefix(3).joined(separator: ", ")
        throw SearchQuery.Fault(
          "\(name):\(text): no such \(kind.rawValue)"
            + (nearest.isEmpty ? "; see profiles/taxonomies" : "; did you mean \(nearest)?"),
          vietnamese: "\(name):\(text): không rõ tên này"
            + (nearest.isEmpty ? "; hãy xem profiles/taxonomies" : "; có phải \(nearest)?")
        )
      }
      return found
    }
    switch name {
    case "years", "months":
      guard let number = Int(value), (0...1200).contains(number) else {
        throw SearchQuery.Fault(
          "\(name): give a whole number, as in years>=5",
          vietnamese: "\(name): hãy cho một số nguyên, như years>=5"
        )
      }
      kind = .months(name == "years" ? number * 12 : number)
    case "language":
      let level = value.isEmpty ? nil : LanguageLevel(value)
      guard value.isEmpty || level != nil else {
        throw SearchQuery.Fault(
          "language: \(value) is no level; give A1 to C2",
          vietnamese: "language: \(value) không phải trình độ; hãy cho A1 đến C2"
        )
      }
      kind = .language(try named(.language, subject ?? ""), least: level)
    case "ward", "place", "city": kind = .place(try named(.place, subject ?? value))
    case _ where Self.concepts[name] != nil:
      kind = .concept(try named(Self.concepts[name] ?? .skill, subject ?? value))
    default:
      let fields = "years, months, language, place, ward, skill, title, certificate"
      throw SearchQuery.Fault(
        "\(name): no such field; there are \(fields); quote words with a colon in them",
        vietnamese: "\(name): không có trường này; có \(fields); "
          + "hãy đặt từ có dấu hai chấm trong ngoặc kép"
      )
    }
  }

  /// Whether a profile passes.
  func holds(for profile: MatchProfile) -> Bool {
    switch kind {
    case .months(let months):
      var time = WorkTime()
      for job in profile.jobs { time.add(job, until: month) }
      return compare(time.months, months)
    case .language(let languages, let least):
      return profile.languages.contains { fact in
        guard languages.contains(fact.language) else { return false }
        guard let least else { return true }
        return fact.level.map { compare(Int($0.rawValue), Int(least.rawValue)) } ?? false
      }
    case .concept(let concepts):
      if concepts.contains(where: { profile.answer(for: $0) == false }) { return false }
      return profile.evidence.contains { concepts.contains($0.concept) && $0.kind != .denied }
    case .place(let places):
      return profile.places.contains { places.contains($0) }
    }
  }

  private func compare(_ found: Int, _ sought: Int) -> Bool {
    switch comparison {
    case .atLeast: found >= sought
    case .atMost: found <= sought
    case .more: found > sought
    case .less: found < sought
    case .equal: found == sought
    }
  }
}
