internal import TalentIdentity
internal import TalentModel

/// Gives every line of a plain document its role: sections, dated jobs, courses of study.
struct Structure {
  private var document: ReadDocument
  private var section: Section?
  private var lines = 0
  private var job: OpenJob?
  private var course: OpenCourse?
  /// Blocks with a mention of an occupation, and of a level of education.
  private let titled: Set<Int>
  private let levelled: Set<Int>

  private struct OpenJob {
    var number: Int
    /// The last block of its header.
    var header: Int
    var hasTitle: Bool
  }

  private struct OpenCourse {
    var number: Int
    var hasLevel: Bool
  }

  /// Lines longer than this many words are text and no header of a job.
  private static let headerLength = 22
  private static let titleLength = 12
  /// How many lines before the first heading tell who somebody is, where, and as what.
  private static let headLines = 8
  /// How many lines a stretch of time may be broken into: begin, joint, end.
  private static let dateLines = 4

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
    func blocks(with kind: ConceptKind) -> Set<Int> {
      Set(
        document.mentions.lazy.filter { document.taxonomy.kind(of: $0.concept) == kind }
          .map { Int(document.tokens[$0.tokens.lowerBound].block) }
      )
    }
    self.titled = blocks(with: .occupation)
    self.levelled = blocks(with: .level)
  }

  /// Reads a line, or several that hold one stretch of time; gives the block to go on with.
  private mutating func read(_ block: Int) -> Int {
    let tokens = document.tokens(of: block)
    guard !tokens.isEmpty else {
      document.roles[block] = .other
      return block + 1
    }
    lines += 1
    if let (opened, length) = Section.opened(by: tokens) {
      section = opened
      job = nil
      course = nil
      if length == tokens.count {
        document.roles[block] = .heading
        return block + 1
      }
    }
    if let (stretch, next) = brokenStretch(at: block), section == .experience || section == nil {
      section = .experience
      openJob(stretch.dates, in: block..<next)
      return next
    }
    let stretch = DateReading.stretches(in: Array(tokens)).first
    if section == nil, stretch != nil, titled.contains(block) { section = .experience }
    switch section {
    case nil: document.roles[block] = lines <= Self.headLines ? .headline : .summary
    case .summary: document.roles[block] = .summary
    case .skills: document.roles[block] = .skill
    case .certificates: document.roles[block] = .certificate(until: nil)
    case .languages: document.roles[block] = .language
    case .projects: document.roles[block] = .project
    case .personal: document.roles[block] = .place
    case .other: document.roles[block] = .other
    case .education: readCourse(block, stretch)
    case .experience: readJob(block, stretch)
    }
    return block + 1
  }

  /// A stretch of time that is broken over lines of its own: `December 2016`, `to`, `Current`.
  private func brokenStretch(at block: Int) -> (DateReading.Stretch, next: Int)? {
    var tokens: [Token] = []
    for next in block..<min(block + Self.dateLines, document.roles.count) {
      let line = document.tokens(of: next)
      guard line.count <= 4, document.roles[next] == .line else { return nil }
      tokens += line
      let stretches = DateReading.stretches(in: tokens)
      if let only = stretches.first, only.tokens == 0..<tokens.count {
        return next > block ? (only, next + 1) : nil
      }
    }
    return nil
  }

  private mutating func readCourse(_ block: Int, _ stretch: DateReading.Stretch?) {
    let hasLevel = levelled.contains(block)
    if course == nil || (hasLevel && course?.hasLevel == true) {
      course = OpenCourse(number: document.education.count, hasLevel: false)
      document.education.append(Dates())
    }
    guard let number = course?.number else { return }
    if hasLevel { course?.hasLevel = true }
    document.roles[block] = .education(number)
    if let stretch {
      document.education[number] = stretch.dates
    } else if document.education[number].end == nil,
      let point = DateReading.lastPoint(in: Array(document.tokens(of: block)))
    {
      document.education[number].end = point.end
    }
  }

  private mutating func readJob(_ block: Int, _ stretch: DateReading.Stretch?) {
    if let stretch, document.tokens(of: block).count <= Self.headerLength {
      openJob(stretch.dates, in: block..<(block + 1))
      return
    }
    guard let job else {
      document.roles[block] = .project
      return
    }
    let isTitle =
      !job.hasTitle && block - job.header <= 2 && isTitleLine(block) && titled.contains(block)
    if isTitle { self.job?.hasTitle = true }
    document.roles[block] = isTitle ? .jobTitle(job.number) : .jobText(job.number)
  }

  /// Opens a job at the lines with its dates; a title may stand there, or just above or below.
  private mutating func openJob(_ dates: Dates, in blocks: Range<Int>) {
    let number = document.jobs.count
    document.jobs.append(dates)
    for block in blocks { document.roles[block] = .jobTitle(number) }
    let first = blocks.lowerBound
    var hasTitle = blocks.contains { titled.contains($0) }
    if !hasTitle {
      let above = [first - 1, first - 2].first {
        isTitleLine($0) && titled.contains($0) && isText(document.roles[$0])
      }
      if let above {
        document.roles[above] = .jobTitle(number)
        hasTitle = true
      }
    }
    job = OpenJob(number: number, header: blocks.upperBound - 1, hasTitle: hasTitle)
  }

  private func isTitleLine(_ block: Int) -> Bool {
    guard document.roles.indices.contains(block) else { return false }
    let tokens = document.tokens(of: block)
    return !tokens.isEmpty && tokens.count <= Self.titleLength
  }

  private func isText(_ role: Role) -> Bool {
    switch role {
    case .jobText, .project, .headline, .summary: true
    default: false
    }
  }
}
