internal import TalentIdentity
internal import TalentModel

/// The lines about one course of study, or about several degrees told together.
struct Course {
  /// A degree with the tokens that tell of it.
  private struct Degree {
    var level: Mention?
    var fields: [Mention] = []
    var isOpen = false
    /// Whether it is the person's: neither planned nor denied nor somebody else's.
    var isOwn = true
    /// The last token that may tell of it.
    var end: Int
  }

  private let document: ReadDocument
  private let countsSchools: Bool
  private var degrees: [Degree] = []
  /// Fields told before the first degree, or without any.
  private var early: [Mention] = []
  private var isEarlyOpen = false

  /// Education facts in some lines, one for each degree and field.
  ///
  /// `[school]` with a field tells a degree; without one only where it counts schools.
  static func facts(
    in blocks: [Int],
    dates: Dates,
    of document: ReadDocument,
    countsSchools: Bool = false
  ) -> [EducationFact] {
    var course = Course(document: document, countsSchools: countsSchools)
    // Structured sources list single subjects behind the course.
    for block in document.isPlain ? blocks : Array(blocks.prefix(1)) { course.read(block) }
    return course.facts(dates)
  }

  private init(document: ReadDocument, countsSchools: Bool) {
    self.document = document
    self.countsSchools = countsSchools
  }

  private mutating func read(_ block: Int) {
    let tokens = document.tokens
    let line = document.ranges[block]
    let states = EducationWords.phrases.all(in: line, of: tokens)
    let named = document.outermost(of: .level, in: block).filter { isLevel($0, in: block) }
    var levels = named.filter { isOwn($0, behind: states) }
    if levels.isEmpty { levels = [Self.bareLevel(in: block, of: document)].compactMap(\.self) }
    if levels.isEmpty { levels = schools(in: block) }
    let isOwnLine = !levels.isEmpty
    let foreign = named.filter { [levels] level in
      !levels.contains { $0.tokens.overlaps(level.tokens) }
    }
    levels = (levels + foreign).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let fields = fields(in: block)
    let certificates = document.outermost(of: .certificate, in: block)
    let words =
      states
      .filter { [levels] word in !levels.contains { $0.tokens.overlaps(word.tokens) } }
      // "Khoa học máy tính" is no "khóa học".
      .filter { word in
        word.meaning != .aside || !fields.contains { $0.tokens.overlaps(word.tokens) }
      }
      .filter { [levels] word in !certificates.contains { isOf($0, word, among: levels) } }
    // "Studying ACCA" says nothing about the degree above it.
    let isOfCertificate =
      levels.isEmpty && document.has(.certificate, in: block)
    let isFieldLine = isOwnLine || isAboutField(block, fields, words)
    var level = 0
    var field = 0
    var word = 0
    var isAside = false
    var isOpenAhead = false
    var isPlanned = false
    for place in line {
      if tokens[place].gap == .hard, isAside, endsAside(before: place) { isAside = false }
      if word < words.count, words[word].tokens.lowerBound == place {
        let next = level < levels.count ? levels[level] : nil
        switch words[word].meaning {
        case .aside: isAside = true
        case .field: isAside = false
        case .openAhead where next.map({ leads(words[word], to: $0, isFirst: level == 0) }) == true:
          isOpenAhead = true
        case .planned:
          isPlanned = next.map { leads(words[word], to: $0, isFirst: true) } ?? false
        case .openAhead, .openBehind: if !isOfCertificate { open() }
        case .graduated: close(before: next)
        case .others: break
        }
        word += 1
      }
      while level < levels.count, levels[level].tokens.lowerBound == place {
        let isForeign = isPlanned || foreign.contains(levels[level])
        add(levels[level], isOpen: isOpenAhead, isOwn: !isForeign)
        (isOpenAhead, isPlanned) = (false, false)
        isAside = false
        level += 1
      }
      while field < fields.count, fields[field].tokens.lowerBound == place {
        if !isAside, isFieldLine { add(fields[field]) }
        field += 1
      }
    }
    if !degrees.isEmpty { degrees[degrees.count - 1].end = line.upperBound }
  }

  /// "Bachelor of Accounting, 2014, CPA candidate": whether words of what is not finished stand
  /// right beside a certificate, and tell of that one.
  private func isOf(
    _ certificate: Mention,
    _ word: Phrases<EducationWords.State>.Found,
    among levels: [Mention]
  ) -> Bool {
    guard [.openAhead, .openBehind, .planned].contains(word.meaning) else { return false }
    let name = certificate.tokens
    if name.upperBound == word.tokens.lowerBound {
      let first = document.tokens[word.tokens.lowerBound]
      return first.gap == .none || first.sign == "(" || first.sign == ":"
    }
    let between = word.tokens.upperBound..<max(word.tokens.upperBound, name.lowerBound)
    return name.lowerBound >= word.tokens.upperBound && between.count <= 2
      && (between.lowerBound...name.lowerBound).allSatisfy { document.tokens[$0].gap == .none }
      && !levels.contains { $0.tokens.overlaps(between) }
  }

  /// Whether some words tell of the degree that follows them.
  ///
  /// In "Master of Finance (not completed), Bachelor of Law" they tell of the one before.
  private func leads(
    _ word: Phrases<EducationWords.State>.Found,
    to level: Mention,
    isFirst: Bool
  ) -> Bool {
    let reach = word.tokens.upperBound...level.tokens.lowerBound
    guard reach.count <= 10 else { return false }
    return isFirst || !isClosed(reach)
  }

  /// Whether what stands before some tokens ends with them: behind it comes a bracket that closes,
  /// or a comma or semicolon, with nothing but a year between.
  private func isClosed(_ reach: ClosedRange<Int>) -> Bool {
    var isNext = true
    for place in reach {
      let gap = document.gapText(before: place)
      if gap.contains(")"), !gap.contains("(") { return true }
      if isNext, gap.contains(where: { ",;.".contains($0) }) { return true }
      let word = document.tokens[place].plain
      isNext = isNext && (word.isNumber || ["in", "nam"].contains(word))
    }
    return false
  }

  private mutating func open() {
    if degrees.isEmpty {
      isEarlyOpen = true
    } else {
      degrees[degrees.count - 1].isOpen = true
    }
  }

  /// "Học viên cao học, tốt nghiệp Thạc sĩ": the same degree was taken in the end.
  private mutating func close(before next: Mention?) {
    guard let last = degrees.last, next.map({ $0.concept == last.level?.concept }) ?? true else {
      return
    }
    degrees[degrees.count - 1].isOpen = false
  }

  private mutating func add(_ level: Mention, isOpen: Bool, isOwn: Bool) {
    // "MBA, Master of Business Administration": one degree, told twice.
    if let last = degrees.last, last.isOwn == isOwn, let known = last.level,
      known.concept == level.concept,
      level.tokens.lowerBound - known.tokens.upperBound <= 4, last.fields.count <= 1,
      document.tokens[known.tokens.lowerBound].block
        == document.tokens[level.tokens.lowerBound].block,
      !isConjoined(known, level)
    {
      degrees[degrees.count - 1].isOpen = last.isOpen || isOpen
      return
    }
    var degree = Degree(level: level, isOpen: isOpen, isOwn: isOwn, end: level.tokens.upperBound)
    if isOwn, !degrees.contains(where: \.isOwn) {
      degree.isOpen = isOpen || isEarlyOpen
      degree.fields = early
      early = []
    }
    if !degrees.isEmpty { degrees[degrees.count - 1].end = level.tokens.lowerBound }
    degrees.append(degree)
  }

  private mutating func add(_ field: Mention) {
    if degrees.isEmpty {
      early.append(field)
    } else {
      degrees[degrees.count - 1].fields.append(field)
    }
  }

  private func facts(_ dates: Dates) -> [EducationFact] {
    var all =
      degrees.isEmpty && !early.isEmpty
      ? [Degree(level: nil, fields: early, isOpen: isEarlyOpen, end: 0)] : degrees
    // The school of a degree told beside it is none of its own; a field behind it may be.
    if let first = all.firstIndex(where: { $0.isOwn && $0.level.map { !isSchool($0) } ?? false }) {
      if first > 0, all[first - 1].level.map(isSchool) ?? false, all[first].fields.isEmpty {
        all[first].fields = all[first - 1].fields
      }
      all.removeAll { $0.level.map(isSchool) ?? false }
    }
    let times = times(of: all)
    return all.enumerated().flatMap { number, degree -> [EducationFact] in
      guard degree.isOwn else { return [] }
      var end = dates.end
      var isOpen = degree.isOpen || (dates.isOngoing && (number == 0 || all.count == 1))
      if all.count > 1, degree.level != nil {
        end = times[number].end
        isOpen = degree.isOpen || times[number].isOngoing
      }
      func fact(_ field: ConceptID?, _ mention: Mention) -> EducationFact {
        EducationFact(
          level: degree.level?.concept,
          field: field,
          isFinished: !isOpen,
          end: end,
          span: document.span(ofBlock: Int(document.tokens[mention.tokens.lowerBound].block))
        )
      }
      if degree.fields.isEmpty {
        guard let level = degree.level else { return [] }
        return isSchool(level) && !countsSchools ? [] : [fact(nil, level)]
      }
      var seen: Set<ConceptID> = []
      return degree.fields.filter { seen.insert($0.concept).inserted }.map { fact($0.concept, $0) }
    }
  }

  /// The time of each of several degrees: told behind each, or before each where the line begins
  /// with a time and the last degree has none behind it.
  private func times(of degrees: [Degree]) -> [Dates] {
    guard degrees.count > 1 else { return degrees.map { _ in Dates() } }
    var before: [Range<Int>] = []
    var behind: [Range<Int>] = []
    for degree in degrees {
      guard let level = degree.level?.tokens else { return degrees.map { _ in Dates() } }
      let line = document.ranges[Int(document.tokens[level.lowerBound].block)]
      // Names of degrees may overlap: the "LL.B" and the "B.A" of "LL.B A".
      let start = min(max(line.lowerBound, behind.last?.lowerBound ?? 0), level.lowerBound)
      before.append(start..<level.lowerBound)
      behind.append(level.upperBound..<max(degree.end, level.upperBound))
    }
    func time(in range: Range<Int>) -> Dates? { Self.time(in: range, of: document) }
    let isAhead = time(in: before[0]) != nil && behind.last.flatMap(time) == nil
    return (isAhead ? before : behind).map { time(in: $0) ?? Dates() }
  }

  /// `Masters : Finance`, `Diploma in IT`, `Kỹ sư CNTT`: a word that is a level where it begins
  /// what is told of education, and nothing else in the line tells one.
  static func bareLevel(in block: Int, of document: ReadDocument) -> Mention? {
    let tokens = document.tokens
    let body = body(of: block, in: document)
    // "Diploma in Anti Money Laundering" is a certificate.
    guard let first = body.first,
      !document.mentions(of: .certificate, in: block).contains(where: { $0.tokens.contains(first) })
    else { return nil }
    let next = first + 1 < body.upperBound ? tokens[first + 1] : nil
    let name: String
    switch tokens[first].plain {
    case "master" where next.map { $0.gap > .none } ?? true: name = "master"
    case "diploma" where next.map { $0.gap > .none || ["in", "of"].contains($0.plain) } ?? true:
      name = "college"
    case "ky" where next?.plain == "su": name = "bachelor"
    default: return nil
    }
    return document.taxonomy.concept(.level, name)
      .map { Mention(concept: $0, tokens: first..<(first + 1)) }
  }

  /// The tokens of a block behind the heading with which it begins: "Education: BSc Physics".
  private static func body(of block: Int, in document: ReadDocument) -> Range<Int> {
    let line = document.ranges[block]
    return (document.bodies[block] ?? line.lowerBound)..<line.upperBound
  }

  /// A school gives a degree, where nothing tells which: `[school], ngành Kế toán`.
  private func schools(in block: Int) -> [Mention] {
    guard let level = document.taxonomy.concept(.level, "bachelor") else { return [] }
    return document.ranges[block].filter { document.isSchool($0) }.prefix(1)
      .map { Mention(concept: level, tokens: $0..<($0 + 1)) }
  }

  private func isSchool(_ level: Mention) -> Bool { document.isSchool(level.tokens.lowerBound) }

  /// Whether a level is one: `Master of Ceremonies`, `Scrum Master` are not.
  private func isLevel(_ mention: Mention, in block: Int) -> Bool {
    let tokens = document.tokens
    let range = document.ranges[block]
    let next = mention.tokens.upperBound
    if next < range.upperBound, tokens[next].gap == .none,
      EducationWords.followers.contains(tokens[next].plain)
    {
      return false
    }
    let before = mention.tokens.lowerBound - 1
    if before >= range.lowerBound, tokens[before + 1].gap == .none,
      EducationWords.leaders.contains(tokens[before].plain)
    {
      return false
    }
    return tokens[mention.tokens].map(\.plain) != ["ky", "su"] || isEducation(block)
  }

  /// Whether a degree is the person's: neither wished for nor denied nor somebody else's.
  private func isOwn(
    _ level: Mention,
    behind states: [Phrases<EducationWords.State>.Found]
  ) -> Bool {
    var cues = document.cues(around: level.tokens)
    // "Thạc sĩ (đang học), Cử nhân": the words are about the degree before.
    if let last = states.last(where: { $0.tokens.upperBound <= level.tokens.lowerBound }),
      last.meaning != .planned, isClosed(last.tokens.upperBound...level.tokens.lowerBound)
    {
      cues.remove(.wished)
    }
    return cues.isDisjoint(with: [.denied, .wished, .narrowed])
      && !document.isOthersDeed(level.tokens)
  }

  /// Whether a block tells of education: elsewhere an engineer is what somebody works as.
  private func isEducation(_ block: Int) -> Bool {
    if case .education = document.roles[block] { true } else { false }
  }

  /// The fields named in a block; one inside the name of another counts only when that joins two.
  private func fields(in block: Int) -> [Mention] {
    let outer = document.outermost(of: .field, in: block)
    let joined = outer.filter { field in
      field.tokens.contains { ["and", "va"].contains(document.tokens[$0].plain) }
    }
    let inner = joined.flatMap { field in
      document.mentions(of: .field, around: field).filter { other in
        other.tokens != field.tokens && other.tokens.clamped(to: field.tokens) == other.tokens
      }
    }
    let body = Self.body(of: block, in: document)
    return (outer + inner).filter { body.contains($0.tokens.lowerBound) }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Whether a line without a level tells the field of a course, not a subject or a skill.
  private func isAboutField(
    _ block: Int,
    _ fields: [Mention],
    _ words: [Phrases<EducationWords.State>.Found]
  ) -> Bool {
    guard !fields.isEmpty, !document.has(.certificate, in: block) else {
      return false
    }
    guard !words.contains(where: { $0.meaning == .aside }) else {
      return words.contains { $0.meaning == .field }
    }
    if words.contains(where: { $0.meaning == .field }) { return true }
    let named = Set(fields.flatMap { Array($0.tokens) })
    let range = document.ranges[block]
    let other = range.filter { place in
      !named.contains(place) && document.tokens[place].plain.number == nil
        && !EducationWords.plain.contains(document.tokens[place].plain)
    }
    return other.count <= 3 && Set(fields.map(\.concept)).count <= 2
  }

  /// Whether an aside ends at a token: at a new sentence, not inside a list.
  private func endsAside(before place: Int) -> Bool {
    document.gapText(before: place).contains { ";.|".contains($0) }
  }

  private func isConjoined(_ one: Mention, _ other: Mention) -> Bool {
    let between = one.tokens.upperBound..<max(other.tokens.lowerBound, one.tokens.upperBound)
    return between.contains { ["and", "va"].contains(document.tokens[$0].plain) }
      || document.gapText(before: other.tokens.lowerBound).contains(";")
  }
}
