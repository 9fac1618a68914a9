public import TalentIdentity
public import TalentModel

/// Something in a document that reading could not use.
public enum ReadingFault: Hashable, Sendable {
  /// An assessment or answer is about something that the taxonomy does not know.
  case unknownSubject(String, source: String)
  /// The dates of a job in plain text name a month that there is not, or end before they begin.
  case impossibleDates(Span?, source: String)
}

/// What was read out of one document.
public struct Reading: Sendable {
  /// What matching sees.
  public var profile: MatchProfile
  /// What could not be used.
  public var faults: [ReadingFault]
  /// Every concept named, with its words and whether they deny it, in the order of the text.
  public var mentions: [(concept: ConceptID, span: Span, isDenied: Bool)]
  /// For each of them what is claimed of it where it is a skill; empty unless asked for.
  public var claims: [SkillClaim?]
  /// The jobs found, each with the words of its title, `nil` when none was found, and the block in
  /// which the title or else the job stands.
  public var jobs: [(dates: Dates, title: Span?, block: Int)]
}

/// Reads a masked document into a profile.
public struct ProfileReader: Sendable {
  let lexicon: Lexicon

  /// Makes a reader for the concepts of a lexicon.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// Reads a document; one without content gives the empty profile.
  ///
  /// - Parameters:
  ///   - masked: The document.
  ///   - withClaims: Whether what is claimed of skills is read too.
  /// - Returns: What was read.
  /// - Complexity: O(length of the text).
  public func read(_ masked: MaskedDocument, withClaims: Bool = false) -> Reading {
    var document = Structure.read(ReadDocument(masked, lexicon: lexicon))
    document.headed = HeadedBlocks.all(in: document)
    var collector = EvidenceCollector(document)
    let certificates = CertificateReading.findings(in: document)
    collector.collect(certificates)
    var faults: [ReadingFault] = []
    var declarations = masked.facts.declarations
    for record in masked.facts.records {
      if let fact = Declaration.Fact(rawValue: record.subject),
        case .answer(let yes) = record.finding
      {
        declarations.removeAll { $0.fact == fact }
        declarations.append(Declaration(fact: fact, holds: yes))
        continue
      }
      let concepts = subjects(of: record)
      if concepts.isEmpty { faults.append(.unknownSubject(record.subject, source: record.source)) }
      for concept in concepts { collector.add(record.finding, about: concept) }
    }

    var titles: [Int: Int] = [:]
    for (block, role) in document.roles.enumerated() {
      if case .jobTitle(let job) = role, titles[job] == nil { titles[job] = block }
    }

    if document.isPlain {
      faults += document.jobs.indices.filter { document.jobs[$0].isImpossible }.map { job in
        impossibleDates(of: job, in: document, masked)
      }
    }

    var profile = collector.profile()
    profile.languages = unique(LanguageReading.facts(in: document, certificates: certificates))
      .sorted(by: languageOrder)
    profile.education = EducationReading.facts(in: document)
    profile.places = places(in: document)
    profile.declarations = declarations
    profile.isWillingToRelocate =
      masked.facts.isWillingToRelocate ?? RelocationReading.isWilling(in: document)
    profile.desiredPay = masked.facts.desiredPay
    profile.availability = masked.facts.availability
    return Reading(
      profile: profile,
      faults: faults,
      mentions: document.mentions.map {
        ($0.concept, document.span(of: $0), collector.isDenied($0))
      },
      claims: withClaims ? claims(in: document) : [],
      jobs: document.jobs.enumerated().map { number, dates in
        let title =
          document.isPlain
          ? document.titles[number] : titles[number].flatMap(document.span(ofBlock:))
        return (dates, title, title.map { Int($0.block) } ?? titles[number] ?? 0)
      }
    )
  }

  private func claims(in document: ReadDocument) -> [SkillClaim?] {
    var isSkill = [Bool](repeating: false, count: document.tokens.count)
    for mention in document.mentions where document.taxonomy.kind(of: mention.concept) == .skill {
      for place in mention.tokens { isSkill[place] = true }
    }
    return document.mentions.map { mention in
      // What is denied, wished for or somebody else's is no claim of one's own.
      guard document.taxonomy.kind(of: mention.concept) == .skill,
        document.cues(around: mention.tokens).isSubset(of: .offered)
      else { return nil }
      return SkillClaim(on: mention.tokens, in: document.tokens) { isSkill[$0] }
    }
  }

  /// What is told of a job whose dates are impossible: their words, and where they stand.
  private func impossibleDates(
    of job: Int,
    in document: ReadDocument,
    _ masked: MaskedDocument
  ) -> ReadingFault {
    var header = 0
    for (block, role) in document.roles.enumerated() where role == .jobTitle(job) {
      header = block
      let tokens = Array(document.tokens(of: block))
      let stretch = DateReading.stretches(in: tokens).first { $0.dates.isImpossible }
      guard let words = stretch.map({ tokens[$0.tokens] }), let first = words.first,
        let last = words.last
      else { continue }
      return .impossibleDates(first.span(to: last), source: masked.blocks[block].source)
    }
    return .impossibleDates(nil, source: masked.blocks[header].source)
  }

  /// The concepts that a record is about: by id, by label or by alias.
  ///
  /// A requirement may be named as results print it too: `language:en`, `cams|ica-diploma`.
  private func subjects(of record: Record) -> [ConceptID] {
    let name = record.subject
    if name.contains("|") {
      return name.split(separator: "|").flatMap { part in
        subjects(of: Record(subject: String(part), finding: record.finding))
      }
    }
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    let prefixes: [String: ConceptKind] = [
      "language": .language, "education": .level, "field": .field, "occupation": .occupation,
      "location": .place,
    ]
    if parts.count == 2, let kind = prefixes[parts[0]] {
      return lexicon.taxonomy.concept(kind, parts[1]).map { [$0] } ?? []
    }
    for kind in ConceptKind.allCases {
      if let known = lexicon.taxonomy.concept(kind, record.subject) { return [known] }
    }
    for kind in ConceptKind.allCases {
      let named = lexicon.concepts(kind, named: record.subject)
      if !named.isEmpty { return named }
    }
    return []
  }

  private func places(in document: ReadDocument) -> [ConceptID] {
    let found = document.mentions.filter { mention in
      guard lexicon.taxonomy.kind(of: mention.concept) == .place else { return false }
      let role = document.role(of: mention)
      return (role == .place || role == .headline)
        && !RelocationReading.isDestination(mention, in: document)
    }
    // The most precise places say where somebody lives; those around them say nothing more.
    let ids = Set(found.map(\.concept))
    let around = Set(ids.flatMap { lexicon.taxonomy[$0].broader })
    return ids.subtracting(around).sorted()
  }

  private func unique(_ facts: [LanguageFact]) -> [LanguageFact] {
    var seen: Set<[Int]> = []
    return facts.filter { fact in
      let key = [
        Int(fact.language.index), Int(fact.level?.rawValue ?? 0), Int(fact.source.rawValue),
        fact.expiry.map { Int($0.ordinal) } ?? Int.max,
      ]
      return seen.insert(key).inserted
    }
  }

  private func languageOrder(_ one: LanguageFact, _ other: LanguageFact) -> Bool {
    if one.language != other.language { return one.language < other.language }
    let first = one.level?.rawValue ?? 0
    let second = other.level?.rawValue ?? 0
    if first != second { return first > second }
    if one.source != other.source { return one.source.rawValue > other.source.rawValue }
    return one.expiry ?? Day(ordinal: .max) > other.expiry ?? Day(ordinal: .max)
  }
}
