internal import TalentIdentity
internal import TalentModel

/// Gives every line of a plain document its role: sections, dated jobs, courses of study.
struct Structure {
  private var document: ReadDocument
  private var section: Section?
  /// Number of the job whose text is being read.
  private var job: Int?
  private var course: Int?
  private var lines = 0
  /// Blocks with a mention of an occupation, and of a level of education.
  private let titled: Set<UInt32>
  private let levelled: Set<UInt32>

  /// Lines longer than this many words are text and no header of a job.
  private static let headerLength = 22
  private static let titleLength = 12

  /// The document with the roles of its lines, and the jobs and courses found in them.
  static func read(_ document: ReadDocument) -> ReadDocument {
    guard document.roles.contains(.line) else { return document }
    var structure = Structure(document)
    for block in document.roles.indices where document.roles[block] == .line {
      structure.read(block)
    }
    return structure.document
  }

  private init(_ document: ReadDocument) {
    self.document = document
    func blocks(with kind: ConceptKind) -> Set<UInt32> {
      Set(
        document.mentions.lazy.filter { document.taxonomy[$0.concept].kind == kind }
          .map { document.tokens[$0.tokens.lowerBound].block }
      )
    }
    self.titled = blocks(with: .occupation)
    self.levelled = blocks(with: .level)
  }

  private mutating func read(_ block: Int) {
    let tokens = document.tokens(of: block)
    guard !tokens.isEmpty else {
      document.roles[block] = .other
      return
    }
    lines += 1
    if let (opened, length) = Section.opened(by: tokens) {
      section = opened
      job = nil
      course = nil
      if length == tokens.count {
        document.roles[block] = .heading
        return
      }
    }
    let stretches = DateReading.stretches(in: Array(tokens))
    if section == nil, !stretches.isEmpty, titled.contains(UInt32(block)) { section = .experience }
    switch section {
    case nil: document.roles[block] = lines <= 3 ? .headline : .summary
    case .summary: document.roles[block] = .summary
    case .skills: document.roles[block] = .skill
    case .certificates: document.roles[block] = .certificate(until: nil)
    case .languages: document.roles[block] = .language
    case .projects: document.roles[block] = .project
    case .personal: document.roles[block] = .place
    case .other: document.roles[block] = .other
    case .education: readCourse(block, stretches.first)
    case .experience: readJob(block, stretches.first)
    }
  }

  private mutating func readCourse(_ block: Int, _ stretch: DateReading.Stretch?) {
    let opensAnother =
      levelled.contains(UInt32(block))
      && document.roles.contains { $0 == .education(course ?? -1) }
      && document.roles.indices.contains {
        document.roles[$0] == .education(course ?? -1) && levelled.contains(UInt32($0))
      }
    if course == nil || opensAnother {
      course = document.education.count
      document.education.append(Dates())
    }
    guard let course else { return }
    document.roles[block] = .education(course)
    let tokens = Array(document.tokens(of: block))
    if let stretch {
      document.education[course] = stretch.dates
    } else if document.education[course].end == nil, let point = DateReading.lastPoint(in: tokens) {
      document.education[course].end = point.end
    }
  }

  private mutating func readJob(_ block: Int, _ stretch: DateReading.Stretch?) {
    let tokens = document.tokens(of: block)
    if let stretch, tokens.count <= Self.headerLength {
      openJob(stretch.dates, at: block)
      return
    }
    if let job, isTitleBelow(block, of: job) {
      document.roles[block] = .jobTitle(job)
      return
    }
    document.roles[block] = job.map { .jobText($0) } ?? .project
  }

  /// Opens a job at the line with its dates; a title may stand there, or just above or below.
  private mutating func openJob(_ dates: Dates, at block: Int) {
    let number = document.jobs.count
    document.jobs.append(dates)
    document.roles[block] = .jobTitle(number)
    job = number
    guard !titled.contains(UInt32(block)) else { return }
    for above in [block - 1, block - 2] where isTitleLine(above) {
      let isText = document.roles[above] == .project || isJobText(document.roles[above])
      guard isText, titled.contains(UInt32(above)) else { continue }
      document.roles[above] = .jobTitle(number)
      return
    }
  }

  private func isTitleBelow(_ block: Int, of job: Int) -> Bool {
    guard isTitleLine(block), titled.contains(UInt32(block)) else { return false }
    let title = document.roles.indices.filter { document.roles[$0] == .jobTitle(job) }
    guard let last = title.last, block - last <= 2 else { return false }
    return !title.contains { titled.contains(UInt32($0)) }
  }

  private func isTitleLine(_ block: Int) -> Bool {
    guard document.roles.indices.contains(block) else { return false }
    let tokens = document.tokens(of: block)
    return !tokens.isEmpty && tokens.count <= Self.titleLength
  }

  private func isJobText(_ role: Role) -> Bool {
    if case .jobText = role { return true }
    return false
  }
}
