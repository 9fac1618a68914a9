internal import TalentIdentity
internal import TalentModel

/// Gathers mentions into evidence: one piece for each concept and way of showing it.
struct EvidenceCollector {
  private struct Key: Hashable {
    var concept: ConceptID
    var kind: Evidence.Kind

    /// In the canonical order of evidence.
    var number: UInt64 { UInt64(concept.index) << 8 | UInt64(kind.rawValue) }
  }

  private struct Gathered {
    let key: Key
    /// Numbers of jobs, none twice.
    var jobs: [Int] = []
    var level: UInt8 = 0
    var expiry: Day?
    var since: Month?
    /// Whether whatever tells that it is held tells since when; `nil` for nothing.
    var isSinceKnown: Bool?
    var span: Span?
    /// Whether it counts; an answer takes the opposite one back.
    var stands = true
  }

  let document: ReadDocument
  private var gathered: [Gathered] = []
  /// Where the keys stand among them, from 0.
  private var slots = NumberTable()
  /// Of the block looked at last, whether it may tell of the employer, and the header above it.
  var line: (block: Int, mayDescribe: Bool, header: Range<Int>) = (-1, false, 0..<0)
  /// Jobs that are offices in clubs, whose months are no work.
  private var offices: [Int] = []
  /// For each token, whether what it names is denied; empty as long as nothing is.
  private var deniedTokens: [Bool] = []
  /// The names of certificates that are not held.
  private var refused: [Range<Int>] = []

  init(_ document: ReadDocument) {
    self.document = document
    gathered.reserveCapacity(64)
  }

  /// Gathers all mentions, and what was read of certificates.
  mutating func collect(_ certificates: [CertificateReading.Finding]) {
    let open = Set(
      certificates.filter { [.lapsed, .studying, .levelPassed].contains($0.status) }.map(\.concept)
    )
    for finding in certificates where finding.isTold || !open.contains(finding.concept) {
      collectCertificate(finding)
    }
    refused = certificates.filter { $0.status == .denied }.map(\.mention.tokens)
    // "No Microsoft Access": the "Access" inside it is not named once more.
    var whole = NumberTable()
    for (number, mention) in document.mentions.enumerated() {
      let concept = UInt64(mention.concept.index)
      if let last = whole[concept].map({ document.mentions[Int($0)].tokens }),
        last.lowerBound < mention.tokens.lowerBound, last.upperBound >= mention.tokens.upperBound
      {
        continue
      }
      whole[concept] = UInt32(number)
      switch document.taxonomy.kind(of: mention.concept) {
      case .skill: collectSkill(mention)
      case .occupation: collectOccupation(mention)
      case .language: collectDenial(mention)
      default: break
      }
    }
  }

  /// Whether a mention, or a longer one around it, was denied.
  func isDenied(_ mention: Mention) -> Bool {
    !deniedTokens.isEmpty && mention.tokens.allSatisfy { deniedTokens[$0] }
  }

  /// Adds what somebody recorded about a concept.
  mutating func add(_ finding: Record.Finding, about concept: ConceptID) {
    switch finding {
    case .level(let level):
      let found = UInt8(clamping: max(1, min(level, 5)))
      update(Key(concept: concept, kind: .assessed)) { $0.level = max(found, $0.level) }
    case .answer(let yes):
      let opposite = Key(concept: concept, kind: yes ? .refuted : .confirmed)
      if let place = slots[opposite.number] { gathered[Int(place)].stands = false }
      update(Key(concept: concept, kind: yes ? .confirmed : .refuted)) { $0.stands = true }
    }
  }

  /// Changes what is gathered under a key.
  private mutating func update(_ key: Key, _ change: (inout Gathered) -> Void) {
    if let place = slots[key.number] {
      change(&gathered[Int(place)])
    } else {
      slots[key.number] = UInt32(gathered.count)
      gathered.append(Gathered(key: key))
      change(&gathered[gathered.count - 1])
    }
  }

  /// The profile with jobs and evidence, in their canonical order.
  func profile() -> MatchProfile {
    var profile = MatchProfile()
    let dated = document.jobs.enumerated()
      .compactMap { number, dates in Self.job(dates).map { (number: number, job: $0) } }
      .sorted { one, other in
        if one.job.start != other.job.start { return one.job.start < other.job.start }
        let first = one.job.end?.ordinal ?? Int32.max
        let second = other.job.end?.ordinal ?? Int32.max
        return first == second ? one.number < other.number : first < second
      }
      .suffix(MatchProfile.mostJobs)
    profile.jobs = dated.map(\.job)
    let places = Dictionary(
      uniqueKeysWithValues: dated.enumerated().map {
        ($0.element.number, UInt16(clamping: $0.offset))
      }
    )
    for place in gathered.indices.sorted(by: { gathered[$0].key.number < gathered[$1].key.number })
    {
      let found = gathered[place]
      guard found.stands else { continue }
      let first = profile.jobLists.count
      profile.jobLists += found.jobs.compactMap { places[$0] }.sorted()
      profile.evidence.append(
        Evidence(
          concept: found.key.concept,
          kind: found.key.kind,
          jobs: first..<profile.jobLists.count,
          level: found.level,
          expiry: found.expiry,
          since: found.isSinceKnown == true ? found.since : nil,
          span: found.span
        )
      )
    }
    return profile
  }

  /// A job whose beginning is known, and whose end is known or still to come.
  private static func job(_ dates: Dates) -> Job? {
    guard !dates.isImpossible, let start = dates.start else { return nil }
    if dates.isOngoing { return Job(start: start, end: nil) }
    return dates.end.flatMap { $0 >= start ? Job(start: start, end: $0) : nil }
  }

  private mutating func collectSkill(_ mention: Mention) {
    // "Not AWS certified" tells nothing of AWS itself.
    if refused.contains(where: { $0.contains(mention.tokens) && $0 != mention.tokens }) { return }
    let cues = document.cues(on: mention.tokens)
    if isDenied(mention, cues) || isDenied(mention), isPartOfDenied(mention) { return }
    if isDenied(mention, cues) {
      if cues.contains(.denied) || !isNamedElsewhere(mention) { gather(mention, .denied) }
      return
    }
    guard isOwn(mention, cues), !document.isOthersDeed(mention.tokens),
      !namesEmployer(mention), !ClubOffice.isCalledAfter(mention.tokens, in: document),
      !document.isAsked(mention), !Ware.names(mention, in: document)
    else { return }
    if cues.contains(.offered), cues.contains(.wished) || !document.isJobText(mention) {
      gather(mention, .listed)
      return
    }
    guard !isLevelOfLanguage(mention) else { return }
    switch document.role(of: mention) {
    case .jobTitle(let job):
      // The words of a title are the occupation, and imply what it implies.
      let isImplied = document.mentions(of: .occupation, around: mention).contains {
        $0.tokens.contains(mention.tokens.lowerBound)
          && document.taxonomy[$0.concept].essential.contains(mention.concept)
      }
      let isOfTitle = !document.isPlain || standsWithTitle(mention) || isInTitle(mention, of: job)
      if !isImplied, isOfTitle { gatherUse(mention, in: job) }
    case .jobText(let job):
      if !isAboutEmployer(mention) { gatherUse(mention, in: job) }
    case .project: gather(mention, .undated)
    case .headline, .summary:
      let block = Int(document.tokens[mention.tokens.lowerBound].block)
      if !isAside(mention), !announcesEmployer(block) { gather(mention, .listed) }
    case .skill, .certificate, .education, .line:
      if !isAside(mention) { gather(mention, .listed) }
    case .language: if !isOfLanguage(mention) { gather(mention, .listed) }
    case .heading, .place, .other: break
    }
  }

  /// Whether a mention stands behind a label inside a line that opens a part which says nothing of
  /// work.
  ///
  /// "Notice period one month. Interests: sailing, crypto" is such a line.
  private func isAside(_ mention: Mention) -> Bool {
    let block = document.ranges[Int(document.tokens[mention.tokens.lowerBound].block)]
    let first = max(block.lowerBound + 1, mention.tokens.lowerBound - 16)
    for place in (first..<max(first, mention.tokens.lowerBound)).reversed()
    where document.tokens[place].sign == "." {
      return Section.opened(by: document.tokens[place..<block.upperBound])?.section == .other
    }
    return false
  }

  /// Whether an occupation is named in the same stretch of a header line; its other stretches name
  /// the employer and the place.
  private func standsWithTitle(_ mention: Mention) -> Bool {
    let block = document.ranges[Int(document.tokens[mention.tokens.lowerBound].block)]
    var start = mention.tokens.lowerBound
    while start > block.lowerBound, document.tokens[start].gap < .hard { start -= 1 }
    var end = mention.tokens.upperBound
    while end < block.upperBound, document.tokens[end].gap < .hard { end += 1 }
    return document.mentions(of: .occupation, around: mention).contains {
      $0.tokens.overlaps(start..<end)
    }
  }

  /// Whether a mention stands inside the title of a job: "Engineer (PHP/Laravel)".
  private func isInTitle(_ mention: Mention, of job: Int) -> Bool {
    guard document.posts.contains(job), let title = document.titles[job] else { return false }
    let span = document.span(of: mention)
    return span.block == title.block && title.start <= span.start && span.end <= title.end
  }

  /// Denied in words, or left out of a whole; what a job leaves out says nothing about the person.
  private func isDenied(_ mention: Mention, _ cues: Cue) -> Bool {
    cues.contains(.denied) || cues.contains(.excepted) && !document.isJobText(mention)
  }

  /// Whether what is named is the person's own, now: no wish, no lesson, nobody else's.
  private func isOwn(_ mention: Mention, _ cues: Cue) -> Bool {
    if cues.contains(.offered) { return !cues.contains(.others) }
    let foreign: Cue = [.wished, .learning, .others, .excepted, .narrowed]
    guard cues.isDisjoint(with: foreign) else { return false }
    return !cues.contains(.aimed) || document.isJobText(mention)
  }

  /// "Photoshop, not Illustrator": both are one skill, and what is set against it is no other.
  private func isNamedElsewhere(_ mention: Mention) -> Bool {
    document.mentions(of: .skill, around: mention).contains { other in
      other.concept == mention.concept && !other.tokens.overlaps(mention.tokens)
    }
  }

  /// "No knowledge of French": a language has evidence here only when it is denied.
  private mutating func collectDenial(_ mention: Mention) {
    let line = document.ranges[Int(document.tokens[mention.tokens.lowerBound].block)]
    // "No experience in Japanese tax law".
    guard isDenied(mention, document.cues(on: mention.tokens)),
      !LanguageWords.isSomethingElse(mention.tokens, in: line, of: document.tokens)
    else { return }
    gather(mention, .denied)
  }

  /// Whether an occupation is only some words of a longer title: the "finance manager" in "Trade
  /// Finance Manager", unless who is the one is also the other.
  private func isPartOfTitle(_ mention: Mention) -> Bool {
    document.mentions(of: .occupation, around: mention).contains { other in
      other.tokens.count > mention.tokens.count
        && other.tokens.clamped(to: mention.tokens) == mention.tokens
        && !document.taxonomy.widens(other.concept, to: mention.concept)
    }
  }

  private mutating func collectOccupation(_ mention: Mention) {
    guard !isPartOfTitle(mention), !document.isLabelOfPerson(mention.tokens) else { return }
    let cues = document.cues(on: mention.tokens)
    if cues.contains(.denied) { noteDenial(of: mention) }
    guard cues.isDisjoint(with: [.denied, .offered]), isOwn(mention, cues),
      !document.isOthersDeed(mention.tokens), !document.isSuperior(mention.tokens)
    else { return }
    let isOfClub = ClubOffice.holds(mention, in: document)
    if isOfClub, case .jobTitle(let job) = document.role(of: mention) { offices.append(job) }
    if isVoluntary(mention) {
      // The treasurer of a parish is none by trade.
      if !ClubOffice.isOffice(mention, in: document) { gather(mention, .listed) }
      return
    }
    if isOfClub {
      gather(mention, .listed)
      return
    }
    switch document.role(of: mention) {
    case .jobTitle(let job): gatherUse(mention, in: job)
    case .headline, .summary: gather(mention, .listed)
    case .project:
      let block = Int(document.tokens[mention.tokens.lowerBound].block)
      if document.tokens(of: block).count <= 10 { gather(mention, .undated) }
    default: break
    }
  }

  private static let voluntary: WordSet = ["volunteer", "voluntary", "honorary"]

  /// Whether a line tells of a post held for nothing: "Volunteer Treasurer", or stands under a
  /// heading that says so.
  private func isVoluntary(_ mention: Mention) -> Bool {
    let block = Int(document.tokens[mention.tokens.lowerBound].block)
    if document.isVoluntary(block) { return true }
    let line = document.tokens(of: block)
    return line.count <= 20 && line.contains { Self.voluntary.contains($0.plain) }
  }

  /// Adds what was read of a certificate.
  ///
  /// Where one mention tells a state or a day, a bare name elsewhere says nothing against it.
  private mutating func collectCertificate(_ finding: CertificateReading.Finding) {
    switch finding.status {
    case .denied: gather(finding, .denied)
    case .studying: gather(finding, .studying)
    case .levelPassed: gather(finding, .levelPassed)
    case .lapsed: gather(finding, .lapsed)
    case .listed: gather(finding, .listed)
    case .held(let since, let until):
      let key = Key(concept: finding.concept, kind: .held)
      gather(finding, .held)
      if let until { update(key) { $0.expiry = max(until, $0.expiry ?? until) } }
      guard finding.isTold else { return }
      update(key) { held in
        held.since = since.flatMap { min($0, held.since ?? $0) }
        held.isSinceKnown = held.isSinceKnown ?? true && since != nil
      }
    }
  }

  private mutating func gather(_ finding: CertificateReading.Finding, _ kind: Evidence.Kind) {
    gather(Mention(concept: finding.concept, tokens: finding.mention.tokens), kind)
  }

  /// Dated when the job is, undated when it is not; listed when its dates are impossible, for
  /// they must not earn more than any that are possible would.
  private mutating func gatherUse(_ mention: Mention, in job: Int) {
    gatherUse(mention, inSpell: job)
    for spell in document.spells.isEmpty ? [] : document.spells[job] ?? [] {
      gatherUse(mention, inSpell: spell)
    }
  }

  private mutating func gatherUse(_ mention: Mention, inSpell job: Int) {
    let dates = job < document.jobs.count ? document.jobs[job] : Dates()
    let isDated = Self.job(dates) != nil && !offices.contains(job)
    let kind: Evidence.Kind = isDated ? .dated : dates.isImpossible ? .listed : .undated
    gather(mention, kind, job: isDated ? job : nil)
  }

  private mutating func noteDenial(of mention: Mention) {
    if deniedTokens.isEmpty {
      deniedTokens = [Bool](repeating: false, count: document.tokens.count)
    }
    for token in mention.tokens { deniedTokens[token] = true }
  }

  private mutating func gather(_ mention: Mention, _ kind: Evidence.Kind, job: Int? = nil) {
    let span = document.span(of: mention)
    if kind == .denied { noteDenial(of: mention) }
    update(Key(concept: mention.concept, kind: kind)) { found in
      if found.span == nil { found.span = span }
      if let job, !found.jobs.contains(job) { found.jobs.append(job) }
    }
  }
}
