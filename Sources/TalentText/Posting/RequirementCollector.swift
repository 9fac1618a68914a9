internal import TalentModel

/// Collects what the lines of a posting ask for, each thing once, as strongly as it is asked.
struct RequirementCollector {
  /// How many times and degrees are kept at most; no posting has so many.
  private static let most = 20

  private let text: PostingText
  private let occupation: ConceptID?
  private var skills: [Quoted<SkillRequirement>] = []
  private var experience: [Quoted<AskedExperience>] = []
  private var education: [Quoted<AskedEducation>] = []
  private var languages: [Quoted<LanguageRequirement>] = []
  private var certificates: [Quoted<CertificateRequirement>] = []

  /// Whether nothing was found so far.
  var isEmpty: Bool {
    skills.isEmpty && experience.isEmpty && education.isEmpty && languages.isEmpty
      && certificates.isEmpty
  }

  init(_ text: PostingText, occupation: ConceptID?) {
    self.text = text
    self.occupation = occupation
  }

  /// Reads a line under a heading that insists so much.
  mutating func read(_ line: PostingLine, _ importance: Importance) {
    let base = line.importance ?? importance
    for clause in PostingClause.clauses(of: line, in: text) {
      if PostingCues.offers(clause.words(in: text)) { continue }
      read(clause, of: line, base)
    }
  }

  /// Moves everything into a draft.
  func write(to draft: inout PositionDraft) {
    draft.skills = skills
    draft.experience = experience.enumerated()
      .sorted { ($0.element.value.rank, $1.offset) > ($1.element.value.rank, $0.offset) }
      .map(\.element)
    draft.education = education
    draft.languages = languages
    draft.certificates = certificates
  }

  private mutating func read(_ clause: PostingClause, of line: PostingLine, _ base: Importance) {
    let quote = text.quote(line.block)
    let degree = EducationAsked.education(in: clause, of: line, text)
    if let degree,
      let importance = clause.importance(of: degree.named, in: text, base: base)
    {
      add(AskedEducation(requirement: degree.requirement, importance: importance), quote)
    }
    let times = TimeAsked.times(in: clause.tokens, of: text)
    let leavesChoice = TimeAsked.isChoice(times, in: text)
    let shortest = times.map(\.months).min()
    for time in times where !leavesChoice || time.months == shortest {
      guard let importance = clause.importance(of: time.tokens, in: text, base: base) else {
        continue
      }
      add(time, importance, clause, quote)
    }
    let spoken = LanguageAsked.languages(in: clause, of: text)
    let isChoice = LanguageAsked.isChoice(spoken, of: text)
    for language in spoken {
      guard let importance = clause.importance(of: language.tokens, in: text, base: base)
      else { continue }
      // A position cannot leave the choice between languages; neither may be insisted on alone.
      add(language, isChoice && importance == .must ? .should : importance, quote)
    }
    let tests = clause.mentions(of: .certificate, in: text)
    for group in PostingAlternatives.groups(tests, in: text, joinsAll: true) {
      guard let first = group.first, isAskedByName(group, spoken, clause),
        let importance = clause.importance(of: first.tokens, in: text, base: base)
      else { continue }
      add(certificates: group.map(\.concept), importance, quote)
    }
    let named = clause.mentions(of: .skill, in: text).filter { skill in
      !(degree?.tokens.overlaps(skill.tokens) ?? false) && !isCommand(skill, of: spoken)
    }
    let groups = PostingAlternatives.groups(named, in: text, joinsAll: false)
    let choice = leavesChoice ? PostingAlternatives.choice(of: groups, behind: times) : nil
    for group in choice?.groups ?? groups {
      guard let first = group.first,
        let importance = clause.importance(of: first.tokens, in: text, base: base)
      else { continue }
      let level = SkillLevel.level(of: first, in: clause, text)
      let isOneWay = choice?.isClosed == false && importance == .must
      add(skills: group.map(\.concept), level, isOneWay ? .should : importance, quote)
    }
  }

  /// "Giao tiếp tiếng Anh", "communicate in English": words for the command of a language.
  private func isCommand(_ skill: Mention, of spoken: [LanguageAsked.Found]) -> Bool {
    spoken.contains { language in
      if language.tokens.overlaps(skill.tokens) { return true }
      guard text.taxonomy[skill.concept].name == "communication" else { return false }
      let distance =
        language.tokens.lowerBound >= skill.tokens.upperBound
        ? language.tokens.lowerBound - skill.tokens.upperBound
        : skill.tokens.lowerBound - language.tokens.upperBound
      let last = max(language.tokens.lowerBound, skill.tokens.lowerBound)
      return distance <= 1 && text.tokens[last].gap == .none
    }
  }

  /// A test of a language that shows a level may be replaced by what equals it; then the language
  /// is asked, and not the test.
  private func isAskedByName(
    _ group: [Mention],
    _ spoken: [LanguageAsked.Found],
    _ clause: PostingClause
  ) -> Bool {
    let isTest = group.contains { mention in spoken.contains { $0.test == mention } }
    guard isTest else { return !group.contains { isLanguageTest($0.concept) } }
    let words = clause.words(in: text)
    return !words.contains { ["equivalent", "tuong", "equal", "comparable"].contains($0) }
  }

  private func isLanguageTest(_ concept: ConceptID) -> Bool {
    text.taxonomy.exams[text.taxonomy[concept].name] != nil
  }

  private mutating func add(_ asked: AskedEducation, _ quote: PostingQuote) {
    guard education.count < Self.most, !education.contains(where: { $0.value == asked }) else {
      return
    }
    // "Tốt nghiệp đại học" in one line, "chuyên ngành …" in the next: one degree.
    if let last = education.indices.last, education[last].value.importance == asked.importance {
      let known = education[last].value.requirement
      if known.fields.isEmpty,
        asked.requirement.level == nil || asked.requirement.level == known.level
      {
        education[last].value.requirement.fields = asked.requirement.fields
        return
      }
      if known.level == nil, asked.requirement.fields.isEmpty {
        education[last].value.requirement.level = asked.requirement.level
        return
      }
    }
    education.append(Quoted(value: asked, quote: quote))
  }

  private mutating func add(
    _ time: TimeAsked.Found,
    _ importance: Importance,
    _ clause: PostingClause,
    _ quote: PostingQuote
  ) {
    let named = clause.mentions(of: .occupation, in: text)
    var seen: Set<ConceptID> = []
    var within = named.map(\.concept).filter { seen.insert($0).inserted }
    if within.isEmpty, let occupation { within = [occupation] }
    let asked = AskedExperience(
      months: time.months,
      within: time.isManagement ? [] : within,
      isManagement: time.isManagement,
      importance: importance
    )
    guard experience.count < Self.most, !experience.contains(where: { $0.value == asked }) else {
      return
    }
    experience.append(Quoted(value: asked, quote: quote))
  }

  private mutating func add(
    _ found: LanguageAsked.Found,
    _ importance: Importance,
    _ quote: PostingQuote
  ) {
    let asked = LanguageRequirement(
      language: found.concept,
      level: found.level,
      importance: importance,
      weight: 1
    )
    guard let known = languages.firstIndex(where: { $0.value.language == found.concept }) else {
      languages.append(Quoted(value: asked, quote: quote))
      return
    }
    if languages[known].value.level == nil { languages[known].value.level = found.level }
    if importance.strength > languages[known].value.importance.strength {
      languages[known].value.importance = importance
    }
  }

  private mutating func add(
    certificates concepts: [ConceptID],
    _ importance: Importance,
    _ quote: PostingQuote
  ) {
    var seen: Set<ConceptID> = []
    let unique = concepts.filter { seen.insert($0).inserted }
    if let known = certificates.firstIndex(where: { !seen.isDisjoint(with: $0.value.anyOf) }) {
      if importance.strength > certificates[known].value.importance.strength {
        certificates[known].value.importance = importance
      }
      return
    }
    let asked = CertificateRequirement(anyOf: unique, importance: importance, weight: 1)
    certificates.append(Quoted(value: asked, quote: quote))
  }

  private mutating func add(
    skills concepts: [ConceptID],
    _ level: Int?,
    _ importance: Importance,
    _ quote: PostingQuote
  ) {
    var seen: Set<ConceptID> = []
    let unique = concepts.filter { seen.insert($0).inserted }
    if let known = skills.firstIndex(where: { !seen.isDisjoint(with: $0.value.anyOf) }) {
      // "5 years in AML or compliance", then "AML law": one of them is asked for itself.
      if unique.count < skills[known].value.anyOf.count,
        importance.strength >= skills[known].value.importance.strength
      {
        skills[known] = Quoted(value: skills[known].value, quote: quote)
        skills[known].value.anyOf = unique
      }
      skills[known].value.level = skills[known].value.level ?? level
      if importance.strength > skills[known].value.importance.strength {
        skills[known].value.importance = importance
      }
      return
    }
    let asked = SkillRequirement(anyOf: unique, level: level, importance: importance, weight: 1)
    skills.append(Quoted(value: asked, quote: quote))
  }
}

extension AskedExperience {
  /// Musts first, then work before leading, then the longest.
  fileprivate var rank: Int {
    importance.strength * 10_000 + (isManagement ? 0 : 5_000) + months
  }
}

extension Importance {
  fileprivate var strength: Int {
    switch self {
    case .must: 2
    case .should: 1
    case .nice: 0
    }
  }
}
