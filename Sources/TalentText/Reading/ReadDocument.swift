internal import TalentIdentity
internal import TalentModel

/// A masked document with its tokens and mentions, before and after its lines have got their roles.
struct ReadDocument {
  var roles: [Role]
  var jobs: [Dates]
  var education: [Dates]
  var tokens: [Token]
  /// For each block, its tokens.
  let ranges: [Range<Int>]
  let mentions: [Mention]
  let cueMarks: CueMarks
  /// The kind of what each of them names.
  private let kinds: [ConceptKind]
  /// For each block, its mentions.
  private let mentionRanges: [Range<Int>]
  private let reference: Reference
  /// For each block, what its form tells.
  let forms: [LineForm]
  /// For each job whose title was found in plain lines, the words of its title.
  var titles: [Int: Span] = [:]
  /// Jobs whose title has a word for a post, and is not told by its place alone.
  var posts: Set<Int> = []
  /// For each block that holds the header of a job and its story, the first token of the story.
  var stories: [Int: Int] = [:]
  /// For each block that heads several jobs, the first token and the number of each but the first.
  var further: [Int: [(start: Int, job: Int)]] = [:]
  /// For each job that was left and taken up again, the jobs with its further stretches of time.
  var spells: [Int: [Int]] = [:]
  /// For each block of a letter, the titles told in its sentences and the numbers of their jobs.
  var told: [Int: [(title: Range<Int>, job: Int)]] = [:]
  /// For each block that begins with a heading, the first token behind it.
  var bodies: [Int: Int] = [:]
  /// Blocks that tell what was done for nothing, beside work, in order.
  private var voluntary: [Range<Int>] = []
  /// For each block, what the heading above says of it; empty before it was looked for.
  var headed: [Cue] = []
  private let blocks: [Block]
  /// Whether the roles are read out of plain lines, not given by the source.
  let isPlain: Bool

  var lexicon: Lexicon { reference.lexicon }
  var taxonomy: Taxonomy { reference.lexicon.taxonomy }

  /// What words mean, in one place, so that copies of a document are cheap.
  private final class Reference: Sendable {
    let lexicon: Lexicon

    init(_ lexicon: Lexicon) { self.lexicon = lexicon }
  }

  init(_ document: MaskedDocument, lexicon: Lexicon) {
    var (tokens, ranges) = Tokenizer.tokens(in: document.blocks.lazy.map(\.text))
    self.cueMarks = CueMarks(noting: &tokens)
    self.blocks = document.blocks
    self.roles = document.blocks.map(\.role)
    self.isPlain = document.blocks.contains { $0.role == .line }
    self.forms = isPlain ? document.blocks.map { LineForm(of: $0.text) } : []
    self.jobs = document.jobs
    self.education = document.education
    self.tokens = tokens
    self.ranges = ranges
    let cells = document.blocks.indices.filter { Self.isCell(document.blocks[$0].role) }
    let named = lexicon.mentions(in: tokens, cells: Set(cells.map(UInt32.init)))
    self.mentions = TitleForms.added(of: lexicon, in: tokens, to: named)
    self.kinds = mentions.map { [taxonomy = lexicon.taxonomy] in taxonomy.kind(of: $0.concept) }
    self.reference = Reference(lexicon)
    var next = 0
    self.mentionRanges = ranges.map { [mentions] range in
      let first = next
      while next < mentions.count, mentions[next].tokens.lowerBound < range.upperBound { next += 1 }
      return first..<next
    }
  }

  /// Whether a block of a role is one name that somebody filled in.
  private static func isCell(_ role: Role) -> Bool {
    switch role {
    case .skill, .certificate, .language, .education: true
    default: false
    }
  }

  /// Notes that a block tells what was done for nothing, beside work.
  mutating func noteVoluntary(_ block: Int) {
    if let last = voluntary.last, last.upperBound == block {
      voluntary[voluntary.count - 1] = last.lowerBound..<(block + 1)
    } else {
      voluntary.append(block..<(block + 1))
    }
  }

  /// Whether a block stands under a heading of what was done for nothing, beside work.
  func isVoluntary(_ block: Int) -> Bool { voluntary.contains { $0.contains(block) } }

  /// Whether a token stands for the name of a school, which is masked.
  func isSchool(_ place: Int) -> Bool {
    tokens[place].plain == "school" && gapText(before: place).hasSuffix("[")
  }

  /// Whether some tokens are a label before the name of a person, which is masked: "Supervisor: …".
  func isLabelOfPerson(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    return next < tokens.count && tokens[next].plain == "name" && tokens[next].gap == .hard
      && gapText(before: next).hasSuffix(": [")
  }

  /// What stands between a token and the one before it in its block.
  func gapText(before place: Int) -> String {
    let token = tokens[place]
    let isFirst = place == 0 || tokens[place - 1].block != token.block
    return text(of: token.block, isFirst ? 0 : tokens[place - 1].end, token.start)
  }

  /// What stands between a token and the next one, or the end of its block.
  func gapText(behind place: Int) -> String {
    let token = tokens[place]
    if place + 1 < tokens.count, tokens[place + 1].block == token.block {
      return gapText(before: place + 1)
    }
    let text = blocks[Int(token.block)].text
    return self.text(of: token.block, token.end, UInt32(text.utf8.count))
  }

  private func text(of block: UInt32, _ start: UInt32, _ end: UInt32) -> String {
    let bytes = blocks[Int(block)].text.utf8
    let first = bytes.index(bytes.startIndex, offsetBy: Int(start))
    return String(decoding: bytes[first...].prefix(Int(end - start)), as: UTF8.self)
  }

  /// Whether some tokens are a language's Vietnamese name: `tiếng Anh`, not `English`.
  func isVietnameseName(_ range: Range<Int>) -> Bool {
    tokens[range.lowerBound].plain == "tieng"
      || range.lowerBound > 0 && tokens[range.lowerBound - 1].plain == "tieng"
  }

  /// The tokens of a block.
  func tokens(of block: Int) -> ArraySlice<Token> {
    tokens[ranges[block]]
  }

  /// The cues that bear on some tokens, by the clause in which they stand and the heading above.
  func cues(on mention: Range<Int>) -> Cue {
    let block = Int(tokens[mention.lowerBound].block)
    let above = headed.isEmpty ? [] : headed[block]
    let bearing = cueMarks.bearing(on: mention, in: tokens)
    guard bearing != [] else { return above }
    return above.union(Cues.bearing(on: mention, in: tokens, among: bearing))
  }

  /// The cues that bear on some tokens outside of jobs, where an aim is a wish.
  func cues(around mention: Range<Int>) -> Cue {
    let found = cues(on: mention)
    return found.contains(.aimed) ? found.union(.wished) : found
  }

  /// Whether some tokens tell of what somebody else does or has: "My wife holds CAMS".
  func isOthersDeed(_ range: Range<Int>) -> Bool {
    cueMarks.bearing(on: range, in: tokens).contains(.deeds) && OthersDeeds.cover(range, in: self)
  }

  /// Whether an occupation is that of somebody's superior: "Assistant to the Chief Accountant".
  func isSuperior(_ range: Range<Int>) -> Bool {
    OtherPeople.isSuperior(range, in: tokens)
  }

  /// Whether a block has a mention of a kind.
  func has(_ kind: ConceptKind, in block: Int) -> Bool {
    mentionRanges[block].contains { kinds[$0] == kind }
  }

  /// The mentions of a kind in a block, in order.
  func mentions(of kind: ConceptKind, in block: Int) -> [Mention] {
    guard has(kind, in: block) else { return [] }
    return mentionRanges[block].compactMap { kinds[$0] == kind ? mentions[$0] : nil }
  }

  /// The mentions of a kind in a block that stand inside no longer one, in order.
  func outermost(of kind: ConceptKind, in block: Int) -> [Mention] {
    guard has(kind, in: block) else { return [] }
    let all = mentions(of: kind, in: block).sorted { one, other in
      one.tokens.lowerBound == other.tokens.lowerBound
        ? one.tokens.upperBound > other.tokens.upperBound
        : one.tokens.lowerBound < other.tokens.lowerBound
    }
    var last = 0..<0
    return all.filter { mention in
      guard mention.tokens != last else { return true }
      guard mention.tokens.upperBound > last.upperBound else { return false }
      last = mention.tokens
      return true
    }
  }

  /// The mentions of a kind in the same block as a mention, itself left out, the nearest forty on
  /// either side at most.
  func mentions(of kind: ConceptKind, around mention: Mention) -> [Mention] {
    let block = mentionRanges[Int(tokens[mention.tokens.lowerBound].block)]
    let low = mentions[block].partitioningIndex {
      $0.tokens.lowerBound >= mention.tokens.lowerBound
    }
    let near = max(block.lowerBound, low - 40)..<min(block.upperBound, low + 40)
    return near.compactMap { place in
      kinds[place] == kind && mentions[place] != mention ? mentions[place] : nil
    }
  }

  /// Whether the sentence of a mention is a question: "Blockchain? I have followed it".
  func isAsked(_ mention: Mention) -> Bool {
    let block = ranges[Int(tokens[mention.tokens.lowerBound].block)]
    var last = mention.tokens.upperBound - 1
    let high = min(block.upperBound, last + 12)
    while last + 1 < high, tokens[last + 1].gap < .hard { last += 1 }
    if last + 1 < block.upperBound, tokens[last + 1].sign != "?" { return false }
    let text = blocks[Int(tokens[last].block)].text.utf8.span
    let end = Int(tokens[last].end)
    guard end < text.count, text[end] == UInt8(ascii: "?") else { return false }
    // Damaged texts have such signs for bullets, with a space before them.
    return gapText(behind: last).hasPrefix("?")
  }

  /// The tokens of the nearest lines above a block that open a job, and of their neighbours: they
  /// name the employer.
  func header(above block: Int) -> Range<Int> {
    func isTitle(_ block: Int) -> Bool { if case .jobTitle = roles[block] { true } else { false } }
    let above = max(0, block - 16)..<block
    guard let last = above.last(where: isTitle) else { return 0..<0 }
    let first = above.clamped(to: 0..<last).last { !isTitle($0) } ?? last
    return ranges[first].lowerBound..<ranges[min(last + 1, block - 1)].upperBound
  }

  /// Role of the block in which a mention stands, or of the part of it.
  func role(of mention: Mention) -> Role {
    let block = Int(tokens[mention.tokens.lowerBound].block)
    if case .jobTitle(let job) = roles[block], let story = stories[block],
      mention.tokens.lowerBound >= story
    {
      return .jobText(job)
    }
    if !further.isEmpty, let jobs = further[block],
      let last = jobs.last(where: { $0.start <= mention.tokens.lowerBound })
    {
      return .jobTitle(last.job)
    }
    if !told.isEmpty, let jobs = told[block],
      let own = jobs.first(where: { $0.title.clamped(to: mention.tokens) == mention.tokens })
    {
      return .jobTitle(own.job)
    }
    return roles[block]
  }

  /// Whether a mention stands in the story of a job.
  func isJobText(_ mention: Mention) -> Bool {
    if case .jobText = role(of: mention) { true } else { false }
  }

  /// The stretch of text of a mention.
  func span(of mention: Mention) -> Span {
    tokens[mention.tokens.lowerBound].span(to: tokens[mention.tokens.upperBound - 1])
  }

  /// The whole of a block as a span, `nil` for a block without words.
  func span(ofBlock block: Int) -> Span? {
    guard let first = tokens(of: block).first, let last = tokens(of: block).last else { return nil }
    return first.span(to: last)
  }
}
