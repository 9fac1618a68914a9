internal import TalentIdentity
internal import TalentModel

/// The lines about one course of study, or about several degrees told together.
struct Course {
  /// A degree with the tokens that tell of it.
  private struct Degree {
    var level: Mention?
    var fields: [Mention] = []
    var isOpen = false
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
    var levels = document.outermost(of: .level, in: block).filter { isLevel($0, in: block) }
    if levels.isEmpty { levels = [Self.bareLevel(in: block, of: document)].compactMap(\.self) }
    if levels.isEmpty { levels = schools(in: block) }
    let fields = fields(in: block)
    let words = EducationWords.phrases.all(in: document.ranges[block], of: tokens)
      .filter { [levels] word in !levels.contains { $0.tokens.overlaps(word.tokens) } }
      // "Khoa học máy tính" is no "khóa học".
      .filter { word in
        word.meaning != .aside || !fields.contains { $0.tokens.overlaps(word.tokens) }
      }
    // "Studying ACCA" says nothing about the degree above it.
    let isOfCertificate =
      levels.isEmpty && document.has(.certificate, in: block)
    let isFieldLine = !levels.isEmpty || isAboutField(block, fields, words)
    var level = 0
    var field = 0
    var word = 0
    var isAside = false
    var isOpenAhead = false
    for place in document.ranges[block] {
      if tokens[place].gap == .hard, isAside, endsAside(before: place) { isAside = false }
      if word < words.count, words[word].tokens.lowerBound == place {
        switch words[word].meaning {
        case .aside: isAside = true
        case .field: isAside = false
        case .openAhead where level < levels.count && levels[level].tokens.lowerBound - place <= 10:
          isOpenAhead = true
        case .openAhead, .openBehind: if !isOfCertificate { open() }
        case .graduated: close(before: level < levels.count ? levels[level] : nil)
        case .others: break
        }
        word += 1
      }
      while level < levels.count, levels[level].tokens.lowerBound == place {
        add(levels[level], isOpen: isOpenAhead)
        isOpenAhead = false
        isAside = false
        level += 1
      }
      while field < fields.count, fields[field].tokens.lowerBound == place {
        if !isAside, isFieldLine { add(fields[field]) }
        field += 1
      }
    }
    if !degrees.isEmpty { degrees[degrees.count - 1].end = document.ranges[block].upperBound }
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

  private mutating func add(_ level: Mention, isOpen: Bool) {
    // "MBA, Master of Business Administration": one degree, told twice.
    if let last = degrees.last, let known = last.level, known.concept == level.concept,
      level.tokens.lowerBound - known.tokens.upperBound <= 4, last.fields.count <= 1,
      document.tokens[known.tokens.lowerBound].block
        == document.tokens[level.tokens.lowerBound].block,
      !isConjoined(known, level)
    {
      degrees[degrees.count - 1].isOpen = last.isOpen || isOpen
      return
    }
    var degree = Degree(level: level, isOpen: isOpen, end: level.tokens.upperBound)
    if degrees.isEmpty {
      degree.isOpen = isOpen || isEarlyOpen
      degree.fields = early
      early = []
    } else {
      degrees[degrees.count - 1].end = level.tokens.lowerBound
    }
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
    if let first = all.firstIndex(where: { $0.level.map { !isSchool($0) } ?? false }) {
      if first > 0, all[first].fields.isEmpty { all[first].fields = all[first - 1].fields }
      all.removeAll { $0.level.map(isSchool) ?? false }
    }
    return all.enumerated().flatMap { number, degree -> [EducationFact] in
      var end = dates.end
      var isOpen = degree.isOpen || (dates.isOngoing && (number == 0 || all.count == 1))
      if all.count > 1, let level = degree.level {
        let told = Array(
          document.tokens[level.tokens.upperBound..<max(degree.end, level.tokens.upperBound)]
        )
        if let stretch = DateReading.stretches(in: told).first {
          end = stretch.dates.end
          isOpen = degree.isOpen || stretch.dates.isOngoing
        } else {
          end = DateReading.lastPoint(in: told)?.end
          isOpen = degree.isOpen
        }
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

  /// Whether a level is one: `Master of Ceremonies`, `Scrum Master`, "no bachelor's degree" are
  /// not.
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
    if tokens[mention.tokens].map(\.plain) == ["ky", "su"], !isEducation(block) { return false }
    let cues = document.cues(around: mention.tokens)
    return cues.isDisjoint(with: [.denied, .wished, .narrowed])
      && !document.isOthersDeed(mention.tokens)
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
