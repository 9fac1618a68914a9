internal import TalentIdentity
internal import TalentModel

/// Reads what a document tells of certificates: held and until when, worked for, run out, denied.
///
/// A certificate counts as held only where the person says so of themselves: what is told of
/// others, a level or a part of an examination, and a name in a list of skills are something less.
struct CertificateReading {
  /// What a mention shows.
  enum Status: Hashable {
    /// Held, since a month and until a day where they are given.
    case held(since: Month?, until: Day?)
    /// Worked for, or passed in some papers.
    case studying
    /// Passed in a level or a part of it.
    case levelPassed
    /// Ran out, or was taken back.
    case lapsed
    /// Not held: denied, or failed.
    case denied
    /// Named in a list of skills.
    case listed
  }

  /// A mention of a certificate with what it shows.
  struct Finding {
    var concept: ConceptID
    var mention: Mention
    var status: Status
    /// Whether the words around give a date or a state, so that it is more than a bare name.
    var isTold: Bool
  }

  private let document: ReadDocument

  /// What each mention of a certificate shows, in the order of the text; one that shows nothing of
  /// the person is left out.
  ///
  /// - Complexity: O(length of the blocks that name a certificate).
  static func findings(in document: ReadDocument) -> [Finding] {
    let reading = CertificateReading(document: document)
    return document.ranges.indices.flatMap { block -> [Finding] in
      var mentions = document.outermost(of: .certificate, in: block)
      if mentions.isEmpty { mentions = reading.unnamed(in: block) }
      return mentions.isEmpty ? [] : reading.findings(for: mentions, in: block)
    }
  }

  private static let wordsAhead = [Tokenizer.tokens(in: "chứng chỉ"), Tokenizer.tokens(in: "bằng")]
  private static let wordsBehind = [Tokenizer.tokens(in: "certificate")]

  /// A certificate named without the word for one, as under certificates: "Kế toán trưởng (2017)".
  private func unnamed(in block: Int) -> [Mention] {
    guard case .certificate = document.roles[block], let first = document.ranges[block].first else {
      return []
    }
    let line = document.ranges[block]
    let end = line.dropFirst().first { document.tokens[$0].gap > .none } ?? line.upperBound
    let words = Array(document.tokens[first..<end])
    let names = Self.wordsAhead.map { $0 + words } + Self.wordsBehind.map { words + $0 }
    let mayFold = words.allSatisfy { $0.accents == 0 }
    return names.lazy.map { name in
      document.lexicon.concepts(.certificate, spelled: name, mayFold: mayFold)
    }.first { !$0.isEmpty }?.map { Mention(concept: $0, tokens: first..<end) } ?? []
  }

  private func findings(for all: [Mention], in block: Int) -> [Finding] {
    // What overlaps stands side by side; no name holds more than a few others.
    let mentions = all.indices.filter { number in
      !all[max(0, number - 8)..<min(all.count, number + 9)].contains { other in
        other.tokens.overlaps(all[number].tokens)
          && (CertificatePart.isTaken(name(of: all[number]), byLevel: name(of: other))
            || isCrossed(all[number], by: other))
      }
    }.map { all[$0] }
    var names: [Range<Int>] = []
    let places = mentions.map { mention in
      if names.last != mention.tokens { names.append(mention.tokens) }
      return names.count - 1
    }
    let words = CertificateWords.bearings(
      on: names,
      in: document.ranges[block],
      of: document.tokens
    )
    return zip(mentions, places).flatMap { mention, place -> [Finding] in
      let range = document.ranges[block]
      let next = place + 1 < names.count ? names[place + 1].lowerBound : range.upperBound
      let last = place > 0 ? names[place - 1].upperBound : range.lowerBound
      // Names may overlap, as "Chứng chỉ CFA" and "CFA Level I": a region holds its own at least.
      let start = min(last, mention.tokens.lowerBound)
      let end = max(next, mention.tokens.upperBound)
      return findings(mention, words[place], in: start..<end)
    }
  }

  /// Whether a more special name begins inside a name and goes on behind it: the "CPA Việt Nam" in
  /// "Chứng chỉ CPA Việt Nam".
  private func isCrossed(_ mention: Mention, by other: Mention) -> Bool {
    other.tokens.lowerBound > mention.tokens.lowerBound
      && other.tokens.upperBound > mention.tokens.upperBound
      && document.taxonomy.widens(other.concept, to: mention.concept)
  }

  private func name(of mention: Mention) -> String { document.taxonomy[mention.concept].name }

  /// What a mention shows, and of a higher level that is worked for: "Level II passed, Level III
  /// candidate".
  private func findings(
    _ mention: Mention,
    _ words: [CertificateWords.Bearing],
    in region: Range<Int>
  ) -> [Finding] {
    let studied = words.filter { [.studying, .examined].contains($0.state) }.map(\.tokens)
    guard
      let next = CertificatePart.next(around: mention, in: region, of: document, studied: studied)
    else { return [finding(mention, words, in: region)].compactMap { $0 } }
    let passed = region.clamped(to: region.lowerBound..<next.words.lowerBound)
    let own = words.filter { !$0.tokens.overlaps(next.words) }
    let finding = finding(mention, own, in: passed)
    guard let finding, finding.status != .denied else { return [finding].compactMap { $0 } }
    let sought = Finding(
      concept: next.concept,
      mention: mention,
      status: .studying,
      isTold: true
    )
    return [finding, sought]
  }

  private func finding(
    _ mention: Mention,
    _ words: [CertificateWords.Bearing],
    in region: Range<Int>
  ) -> Finding? {
    let cues = document.cues(around: mention.tokens)
    let states = Set(
      words.lazy.filter { !CertificatePart.failsNext($0, to: mention, in: document) }.map(\.state)
    )
    guard cues.isDisjoint(with: [.wished, .others]), !states.contains(.others),
      !document.isOthersDeed(mention.tokens),
      !namesPeople(mention), !namesBody(mention)
    else { return nil }
    let part = CertificatePart.named(around: mention, in: region, of: document, told: words)
    let isObtained = states.contains(.obtained) || part?.isAll == true
    // Who failed, or did not sit yet, and is studying is at it.
    let isFailed =
      !isObtained && !states.contains(.lapsed)
      && (states.contains(.dropped) || states.contains(.failed) && !states.contains(.studying))
    func found(_ status: Status, isTold: Bool = true) -> Finding {
      Finding(
        concept: part?.concept ?? mention.concept,
        mention: mention,
        status: status,
        isTold: isTold
      )
    }
    if cues.contains(.denied) || isFailed { return found(.denied) }
    guard !cues.contains(.narrowed) || states.contains(.studying) else { return nil }
    switch document.role(of: mention) {
    case .other, .heading, .place: return nil
    // A certificate named in the story of a job may be anybody's, unless it is told to be obtained.
    case .jobTitle, .jobText, .project: if !isObtained, !fillsLine(mention) { return nil }
    default: break
    }
    let until = expiry(of: mention, words, in: region)
    if states.contains(.lapsed) || (states.contains(.over) && until == nil) {
      return found(.lapsed)
    }
    if let part, !part.isWhole { return found(part.isPassed ? .levelPassed : .studying) }
    let hasScore = LanguageScore.fact(of: mention, until: nil, in: document) != nil
    let isWorkedFor = states.contains(.studying) || states.contains(.examined) && !hasScore
    if isWorkedFor, !isObtained { return found(.studying) }
    let since = states.contains(.until) ? nil : since(mention, in: region)
    let isTold = until != nil || isObtained || isDated(mention, in: region) || hasScore
    if document.role(of: mention) == .skill, !isTold, !states.contains(.titled),
      !CertificateWords.isTitle(mention.tokens, in: document.tokens)
    {
      return found(.listed)
    }
    return found(.held(since: since, until: until), isTold: isTold)
  }

  /// Whether a line tells of nothing but a certificate, and since when: "CFA charterholder since
  /// 2019".
  private func fillsLine(_ mention: Mention) -> Bool {
    let tokens = document.tokens
    let line = document.ranges[Int(tokens[mention.tokens.lowerBound].block)]
    let rest =
      Array(line.lowerBound..<mention.tokens.lowerBound)
      + Array(mention.tokens.upperBound..<line.upperBound)
    let isDated = rest.contains { DatePoints.year(tokens[$0].plain) != nil }
    return isDated
      && rest.allSatisfy { place in
        let word = tokens[place].plain
        return word.isNumber || DateWords.months[word] != nil
          || CertificateWords.around.contains(word)
      }
  }

  /// Whether a year stands right behind a certificate: "New York (2011)", "PMP since 2019".
  private func isDated(_ mention: Mention, in region: Range<Int>) -> Bool {
    dated(behind: mention, in: region).contains {
      DatePoints.year(document.tokens[$0].plain) != nil
    }
  }

  /// The tokens right behind a certificate where its date stands.
  private func dated(behind mention: Mention, in region: Range<Int>) -> Range<Int> {
    let end = mention.tokens.upperBound
    let behind = (end..<max(end, min(end + 4, region.upperBound))).prefix { place in
      place == end || document.tokens[place].gap == .none || document.tokens[place].sign == "("
    }
    return end..<(end + behind.count)
  }

  /// The month of the date right behind a certificate, the first where it is a year.
  private func since(_ mention: Mention, in region: Range<Int>) -> Month? {
    guard isDated(mention, in: region) else { return nil }
    let point = DateReading.firstPoint(
      in: Array(document.tokens[dated(behind: mention, in: region)])
    )
    return point.flatMap { Month(year: $0.year, month: $0.month ?? 1) }
  }

  /// Whether several people are named by the certificate: `CFA charterholders`, `CPAs`, `CAMS
  /// holders`.
  private func namesPeople(_ mention: Mention) -> Bool {
    let tokens = document.tokens
    let next = mention.tokens.upperBound
    if next < tokens.count, tokens[next].gap == .none, tokens[next].isPlural,
      CertificateWords.people.contains(tokens[next].plain)
    {
      return true
    }
    // The "Institute and Faculty of Actuaries" is one.
    guard !tokens[mention.tokens].contains(where: { $0.plain == "of" }) else { return false }
    let last = tokens[next - 1]
    let length = Int(last.end - last.start)
    let isAbbreviation = length < 64 && last.capitals == (1 << (length - 1)) - 1
    return last.isPlural && (isAbbreviation || CertificateWords.people.contains(last.plain))
  }

  /// Words, levelled, that make a name that of a society, which is open to others too.
  private static let bodies: WordSet = [
    "society", "association", "chapter", "club", "community", "network", "forum", "vietnam",
  ]
  private static let bodiesAhead = CueTable(
    ["hiệp_hội|câu_lạc_bộ|clb|cộng_đồng|chi_hội|society_of|club_of"].map { CuePattern($0, .others) }
  )

  /// Whether a society is called after the certificate: "Member of CFA Society Vietnam", "Hiệp hội
  /// CFA Việt Nam".
  private func namesBody(_ mention: Mention) -> Bool {
    let tokens = document.tokens
    let line = document.ranges[Int(tokens[mention.tokens.lowerBound].block)]
    let next = mention.tokens.upperBound
    for place in next..<min(next + 2, line.upperBound) where tokens[next].gap == .none {
      guard tokens[place].gap == .none, Self.bodies.contains(tokens[place].plain) else { break }
      if tokens[place].plain != "vietnam" { return true }
    }
    let first = mention.tokens.lowerBound
    return (max(line.lowerBound, first - 3)..<first).contains { place in
      Self.bodiesAhead.end(from: place, upTo: first, in: tokens, isBare: false) == first
    }
  }

  /// The last day of validity: where the source gives it, after "valid until", the end of a stretch
  /// of time, or some years after the test.
  private func expiry(
    of mention: Mention,
    _ words: [CertificateWords.Bearing],
    in region: Range<Int>
  ) -> Day? {
    var given: Day?
    var isCertificate = false
    if case .certificate(let until) = document.role(of: mention) {
      given = until
      isCertificate = true
    }
    for word in words where word.state == .until || word.state == .over {
      let end = min(word.tokens.upperBound + 5, region.upperBound)
      let tokens = Array(document.tokens[word.tokens.upperBound..<max(end, word.tokens.upperBound)])
      if let day = DateReading.firstPoint(in: tokens)?.lastDay { return day }
    }
    if let given { return given }
    let behind = Array(
      document.tokens[
        mention.tokens.upperBound..<min(mention.tokens.upperBound + 24, region.upperBound)
      ]
    )
    if let months = document.taxonomy.exams[document.taxonomy[mention.concept].name]?.monthsValid {
      let taken = DateReading.firstPoint(in: behind)?.lastDay?.month
      return taken.map { Month(ordinal: $0.ordinal + Int32(months)).lastDay }
    }
    if isCertificate, let stretch = DateReading.stretches(in: behind).first,
      stretch.tokens.lowerBound <= 8, !stretch.dates.isOngoing
    {
      return DateReading.lastPoint(in: Array(behind[stretch.tokens]))?.lastDay
    }
    return nil
  }
}
