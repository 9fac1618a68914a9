internal import TalentIdentity
internal import TalentModel

/// Gives every line of a plain document its role: sections, dated jobs, courses of study.
struct Structure {
  var document: ReadDocument
  var section: Section?
  var job: OpenJob?
  /// Where, from its dates, the title of the job before was found.
  var titleOffset: Int?
  /// The time with the employer of the last jobs, where it has a line of its own above theirs.
  var employer: Dates?
  /// Whether the line before, among the jobs, told of a degree, a certificate or a language.
  var isAmongCredentials = false
  let titles: TitleReading
  private var lines = 0
  private var course: OpenCourse?
  /// Whether the heading of the jobs is set in capitals, as those of other parts then are.
  private var hasCapitals = false
  /// Whether a heading opens a section of jobs.
  private let hasJobs: Bool
  /// How the heading of the jobs is numbered, where it is set in capitals.
  private var numbering: Section.Numbering?
  /// Whether what the section tells was done for nothing, beside work.
  private var isVoluntary = false
  /// Whether the section broke off the story of a job, which may go on.
  private var isInterrupted = false
  /// For each line the stretches of time in it, their tokens counted in the document.
  private let stretches: [[DateReading.Stretch]]
  /// For each line its tokens up to the story told behind title and employer.
  private var heads: [Range<Int>]

  /// The job to which lines belong at present.
  struct OpenJob {
    var number: Int
    /// The blocks with its dates, and its title where it has none.
    var header: Range<Int>
    var dates: Dates
    var title: (block: Int, strength: TitleReading.Strength)?
    /// Whether its header is an item of a list.
    var isItem: Bool
    /// Whether anything was told about it yet.
    var hasText = false
    /// How many lines of text it has, and whether one is an item of a list.
    var lines = 0
    var hasItems = false
  }

  private struct OpenCourse {
    var number: Int
    var hasLevel = false
    /// Whether a line with its level or its school has its dates.
    var isDated = false
    /// Whether it began with its dates, on a line of their own.
    var isHeaded = false
  }

  /// How many lines before the first heading tell who somebody is, where, and as what.
  private static let headLines = 8
  /// How many lines a stretch of time may be broken into: begin, joint, end.
  private static let dateLines = 4
  /// How many words such a line has at most: "Start date: 15 March 2021".
  private static let dateWords = 6

  /// Words in the headings of what is done beside work.
  private static let voluntary: WordSet = [
    "volunteer", "volunteering", "voluntary", "community", "extracurricular", "activity", "hoat",
  ]

  /// The document with the roles of its lines, and the jobs and courses found in them.
  ///
  /// - Complexity: O(lines).
  static func read(_ document: ReadDocument) -> ReadDocument {
    guard document.roles.contains(.line) else { return document }
    var structure = Structure(document)
    var block = 0
    while block < document.roles.count {
      block = document.roles[block] == .line ? structure.read(block) : block + 1
    }
    return structure.document
  }

  private init(_ document: ReadDocument) {
    self.document = document
    self.hasJobs = document.ranges.indices.contains { block in
      Section.opened(by: document.tokens(of: block))?.section == .experience
    }
    self.titles = TitleReading(document)
    self.heads = document.ranges
    self.stretches = document.ranges.indices.map { block in
      let first = document.ranges[block].lowerBound
      let isOpen = document.forms[block].isOpen
      return DateReading.stretches(in: document.tokens(of: block), isOpen: isOpen).map {
        var stretch = $0
        stretch.tokens = ($0.tokens.lowerBound + first)..<($0.tokens.upperBound + first)
        return stretch
      }
    }
    for block in heads.indices where !stretches[block].isEmpty {
      heads[block] = headRange(of: block)
    }
  }

  /// The tokens of a line up to the story told behind title and employer.
  func head(of block: Int) -> Range<Int> { heads[block] }

  /// Ends the head of a line behind its title, where a story follows in it.
  mutating func endHead(of block: Int, behind title: TitleReading.Title) {
    let line = document.ranges[block]
    guard let story = story(before: line.upperBound, in: block), title.tokens.upperBound <= story
    else { return }
    heads[block] = line.lowerBound..<story
    document.stories[block] = story
  }

  /// Reads a line, or several that hold one stretch of time; gives the block to go on with.
  private mutating func read(_ block: Int) -> Int {
    let tokens = document.tokens(of: block)
    guard !tokens.isEmpty else {
      document.roles[block] = .other
      return block + 1
    }
    lines += 1
    if let opening = Section.opened(by: tokens), !isPartOfJob(opening, block) {
      open(opening, tokens)
      document.bodies[block] = tokens.startIndex + opening.length
      if opening.length == tokens.count {
        document.roles[block] = .heading
        return block + 1
      }
    } else if job != nil, let numbering, Section.numberedHeading(tokens) == numbering,
      stretches(of: block).isEmpty
    {
      document.roles[block] = .heading
      section = .other
      job = nil
      return block + 1
    }
    if section == .experience || section == nil, let (dates, next) = brokenStretch(at: block) {
      section = .experience
      openJob(dates, in: block..<next)
      return next
    }
    if !hasJobs, section == nil || section == .summary, readLetter(block) {
      document.roles[block] = .summary
      return block + 1
    }
    if mayOpenJob,
      let dates = labelledDates(of: block) ?? headerDates(of: block, needsTitle: true)
    {
      section = .experience
      openJob(dates, in: block..<(block + 1))
      return block + 1
    }
    switch section {
    case nil: document.roles[block] = lines <= Self.headLines ? .headline : .summary
    case .summary: document.roles[block] = .summary
    case .skills: document.roles[block] = .skill
    case .certificates: document.roles[block] = .certificate(until: nil)
    case .languages: document.roles[block] = .language
    case .projects:
      document.roles[block] = .project
      if isVoluntary { document.noteVoluntary(block) }
    case .personal: document.roles[block] = .place
    case .other: document.roles[block] = .other
    case .education: readCourse(block)
    case .experience: readJob(block)
    }
    return block + 1
  }

  /// Whether a job may begin outside the section of jobs: before any heading, where no other part
  /// tells the jobs and dates are of nothing else, and where the story of a job was broken off.
  private var mayOpenJob: Bool {
    switch section {
    case nil: true
    case .experience: false
    case .summary, .skills, .languages, .personal: !hasJobs || isInterrupted
    default: isInterrupted
    }
  }

  private mutating func open(_ opening: Section.Opening, _ tokens: ArraySlice<Token>) {
    let isProject =
      tokens.prefix(opening.length).contains { $0.plain == "project" }
      || tokens.prefix(opening.length).map(\.plain).starts(with: ["du", "an"])
    // "Skills: Excel · SAP" below each job is no section of its own.
    let isLine = opening.section == .skills && opening.length < tokens.count
    isInterrupted = (job != nil || isInterrupted) && (opening.isWeak && !isProject || isLine)
    // "Bằng cấp: Đại học" is a line of the course above it.
    let isLabel =
      section == .education && opening.section == .education && opening.length < tokens.count
      && course?.hasLevel == false
    section = opening.section
    isVoluntary =
      section == .projects
      && tokens.prefix(opening.length).contains { Self.voluntary.contains($0.plain) }
    isAmongCredentials = false
    if opening.section == .experience {
      hasCapitals = opening.isCapitals
      numbering = opening.isCapitals ? opening.numbering : nil
    }
    job = nil
    if !isLabel { course = nil }
  }

  /// Whether what looks like a heading is a part of the story of a job: `Technologies: Java`.
  private func isPartOfJob(_ opening: Section.Opening, _ block: Int) -> Bool {
    guard section == .experience, job != nil else { return false }
    let isWhole = opening.length == document.tokens(of: block).count
    if document.forms[block].isItem, !isWhole { return true }
    guard opening.isWeak else { return false }
    return !isWhole || document.forms[block].isLabel || hasCapitals && !opening.isCapitals
  }

  /// A stretch of time that is broken over lines of its own: `December 2016`, `to`, `Current`.
  func brokenStretch(at block: Int) -> (Dates, next: Int)? {
    for next in block..<min(block + Self.dateLines, document.roles.count) {
      let line = document.tokens(of: next)
      guard line.count <= Self.dateWords, document.roles[next] == .line else { return nil }
      let tokens = document.tokens[document.ranges[block].lowerBound..<line.endIndex]
      if let only = DateReading.stretches(in: tokens).first, only.tokens.count == tokens.count {
        return next > block ? (only.dates, next + 1) : nil
      }
    }
    return nil
  }

  mutating func readCourse(_ block: Int) {
    let hasLevel =
      document.has(.level, in: block) || Course.bareLevel(in: block, of: document) != nil
    let hasSchool = document.ranges[block].contains { document.isSchool($0) }
    // "ACCA, member since 2018" tells no time of a course.
    let isMembership = !hasLevel && !hasSchool && document.has(.certificate, in: block)
    let stretch = isMembership ? nil : stretches(of: block).first
    let point =
      isMembership ? nil : Course.graduation(in: document.ranges[block], of: document)
    // "[school], ngành Kế toán, 2010 – 2014" is a course by its dates.
    let isDated = point != nil && (hasLevel || hasSchool)
    let isDates = stretch?.tokens == document.ranges[block]
    let isNext =
      hasLevel && course?.hasLevel == true || isDated && course?.isDated == true
      || isDates && course?.isHeaded == true
    if course == nil || isNext {
      course = OpenCourse(number: document.education.count, isHeaded: isDates)
      document.education.append(Dates())
    }
    guard let number = course?.number else { return }
    let isKnown = course?.isDated == true && !isDated
    if hasLevel { course?.hasLevel = true }
    if isDated { course?.isDated = true }
    document.roles[block] = .education(number)
    // "Volunteer, 2012 - 2013" below a degree with its year is no time of the degree.
    if let stretch, !isKnown || isDates {
      document.education[number] = stretch.dates
    } else if document.education[number].end == nil, let point {
      document.education[number].end = point.end
    }
  }

  /// The stretches of time in a line, their tokens counted in the document.
  func stretches(of block: Int) -> [DateReading.Stretch] { stretches[block] }
}
