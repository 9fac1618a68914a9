internal import TalentIdentity
internal import TalentModel

extension Structure {
  /// Lines longer than this many words are text and no header of a job.
  private static let headerLength = 22
  static let titleLength = 16
  /// So many blanks stand between columns, and not between words.
  private static let columnGap: UInt32 = 3
  /// Longer lines are the story of a job, also without a bullet.
  private static let textLength = 12

  /// Words of what is done inside a job, however it is dated.
  private static let undertakings: WordSet = [
    "project", "program", "migration", "rollout", "campaign", "award", "course", "training",
    "budget", "revenue", "sale", "target", "kpi", "phase", "giai", "doanh", "thuong", "khoa",
  ]

  /// Reads a line among the jobs.
  mutating func readJob(_ block: Int) {
    if let job, job.title?.block == block {
      document.roles[block] = .jobTitle(job.number)
      if document.stories[block] != nil { self.job?.hasText = true }
      return
    }
    if readCredential(block) { return }
    if let dates = headerDates(of: block, needsTitle: false) {
      openJob(dates, in: block..<(block + 1))
      return
    }
    if let (title, start) = titleBehindStart(in: block) {
      openUndatedJob(title, in: block, since: start)
      return
    }
    if let title = undatedTitle(in: block) {
      openUndatedJob(title, in: block)
      return
    }
    guard let job else {
      document.roles[block] = .project
      return
    }
    document.roles[block] = .jobText(job.number)
    if document.forms[block].isItem || document.forms[block].isSentence
      || document.tokens(of: block).count > Self.textLength
    {
      self.job?.hasText = true
      self.job?.lines += 1
    }
    if document.forms[block].isItem { self.job?.hasItems = true }
  }

  /// The dates of the job that a line opens, `nil` for a line that opens none.
  ///
  /// - Parameters:
  ///   - block: The line.
  ///   - needsTitle: Whether only a line that names what somebody was opens one.
  /// - Returns: The first stretch of time in the line.
  func headerDates(of block: Int, needsTitle: Bool) -> Dates? {
    let line = head(of: block)
    guard line.count <= Self.headerLength, !line.isEmpty else { return nil }
    let stretches = stretches(of: block)
    guard let stretch = Self.main(of: stretches), !leadsHeader(block) else { return nil }
    let title = titles.title(in: line, without: stretches.map(\.tokens))
    let isTitled = (title?.strength ?? .placed) > .placed
    if !isTitled, !TitleWords.breaks.all(in: line, of: document.tokens).isEmpty { return nil }
    if needsTitle, !isCredible(title, in: block, stretch) { return nil }
    if endsSentence(with: stretch, in: block) { return nil }
    if stretch.tokens == line { return stretch.dates }
    let dates = stretch.tokens
    let isEdge =
      dates.lowerBound == line.lowerBound || dates.upperBound == line.upperBound
      || dates.upperBound == document.ranges[block].upperBound
    let goesOn = stretches.contains { (0...1).contains($0.tokens.lowerBound - dates.upperBound) }
    let isApart =
      isApart(dates.lowerBound, in: line) && (goesOn || isApart(dates.upperBound, in: line))
    // "Electrical Engineer 03/2007 to 11/2008 Company Name City"
    let followsTitle = title.map { isTitled && $0.tokens.upperBound == dates.lowerBound } ?? false
    guard isEdge || isApart || followsTitle || stands(dates, amidNamesOf: line) else { return nil }
    if document.forms[block].isItem, let job, !job.isItem {
      return isTitled && isApart && !job.hasText ? stretch.dates : nil
    }
    if isTitled { return stretch.dates }
    guard document.ranges[block].count <= Self.headerLength else { return nil }
    return isHeader(block, stretch, isApart: isApart) ? stretch.dates : nil
  }

  /// Whether a line of nothing but years ends the sentence of the line above.
  ///
  /// "… a reduction of costs from" may go on with "2008 to 2009."
  private func endsSentence(with stretch: DateReading.Stretch, in block: Int) -> Bool {
    guard document.forms[block].isSentence, !stretch.hasMonths, block > 0,
      stretch.tokens == document.ranges[block], case .jobText = document.roles[block - 1]
    else { return false }
    return !document.forms[block - 1].isSentence
      && document.tokens(of: block - 1).count > Self.textLength / 2
  }

  /// Whether a title and dates outside the section of jobs open one.
  private func isCredible(
    _ title: TitleReading.Title?,
    in block: Int,
    _ stretch: DateReading.Stretch
  ) -> Bool {
    let form = document.forms[block]
    if section == .summary, form.isSentence || form.isItem { return false }
    let strength = title?.strength ?? .placed
    if strength >= .named { return true }
    let line = head(of: block)
    if section == nil {
      return isUnlabelledHeader(line, stretch, isTitled: strength > .placed)
        || isEmployerAboveTitle(block, stretch)
    }
    if strength > .placed {
      return titles.parts(of: line, without: [stretch.tokens]).contains(where: titles.isEmployer)
    }
    return stretch.hasMonths
      && [-1, -2].contains { offset in
        let above = titleLine(at: offset, from: block..<(block + 1), datedFor: stretch.dates)
        return above.map { $0.title.strength > .placed } ?? false
      }
  }

  /// The dates of a job among those of its header, where a promotion may have one of its own.
  static func main(of stretches: [DateReading.Stretch]) -> DateReading.Stretch? {
    stretches.first { !$0.isSince && ($0.dates.isOngoing || $0.dates.start != $0.dates.end) }
      ?? stretches.first
  }

  /// Whether dates part the names of an employer and a title: "Sao Mai 07/2011 to 11/2012 Teller".
  private func stands(_ dates: Range<Int>, amidNamesOf line: Range<Int>) -> Bool {
    let before = line.lowerBound..<dates.lowerBound
    let behind = dates.upperBound..<line.upperBound
    return before.count <= 6 && titles.isCapitalised(before) && titles.isCapitalised(behind)
  }

  /// Whether a line with dates and without a known title is the header of a job.
  private func isHeader(_ block: Int, _ stretch: DateReading.Stretch, isApart: Bool) -> Bool {
    let parts = titles.parts(of: document.ranges[block], without: [stretch.tokens])
    let names = parts.contains { titles.isEmployer($0) }
    let isNamelike = names || parts.first.map { titles.isCapitalised($0) } ?? false
    guard job != nil else { return isApart || isNamelike }
    if names { return true }
    let tellsDoing = parts.contains { part in
      part.contains { Self.undertakings.contains(document.tokens[$0].plain) }
    }
    guard !tellsDoing, !document.forms[block].isSentence else { return false }
    if isNamelike, stretch.hasMonths { return true }
    // A line of names and years between the bullets of two jobs.
    if isApart, job?.hasItems == true, parts.count > 1,
      parts.allSatisfy({ titles.isCapitalised($0) })
    {
      return true
    }
    let hasTitle = [-1, 1, -2, 2].contains {
      titleLine(at: $0, from: block..<(block + 1), datedFor: stretch.dates) != nil
    }
    return hasTitle && (isApart || isNamelike)
  }

  /// Whether a sign stands before the token at a place, or the line ends there.
  private func isApart(_ place: Int, in line: Range<Int>) -> Bool {
    guard place > line.lowerBound, place < line.upperBound else { return true }
    let token = document.tokens[place]
    // A wide gap is the border of a column.
    return token.gap > .none || token.sign != nil && token.isSpaced
      || token.start >= document.tokens[place - 1].end + Self.columnGap
  }

  /// Opens a job at the lines with its dates; a title may stand there, or just above or below.
  mutating func openJob(_ told: Dates, in blocks: Range<Int>) {
    isAmongCredentials = false
    let dates = timeWithEmployer(in: blocks) ?? told
    let found = title(near: blocks, datedFor: dates)
    let isNamed = (found?.title.strength ?? .placed) > .placed
    let number: Int
    if let job, isNamed, encloses(job, dates, before: blocks.lowerBound) {
      // The time with an employer, and within it the time in one position.
      number = job.number
      document.jobs[number] = dates
      employer = job.dates
    } else {
      number = document.jobs.count
      document.jobs.append(dates)
      if let time = employer, !Self.lies(dates, in: time) { employer = nil }
    }
    for block in blocks {
      document.roles[block] = .jobTitle(number)
      let story = head(of: block).upperBound
      if story < document.ranges[block].upperBound { document.stories[block] = story }
    }
    if let found {
      if !blocks.contains(found.block) { endHead(of: found.block, behind: found.title) }
      document.titles[number] = span(of: found.title, in: found.block, datedIn: blocks)
      if isNamed { document.posts.insert(number) }
      for block in found.block..<max(found.block, blocks.lowerBound) {
        document.roles[block] = block == found.block ? .jobTitle(number) : .jobText(number)
      }
      let isAbove = found.block < blocks.lowerBound
      titleOffset =
        isAbove ? found.block - blocks.lowerBound : max(0, found.block - blocks.upperBound + 1)
    }
    job = OpenJob(
      number: number,
      header: blocks,
      dates: dates,
      title: found.map { ($0.block, $0.title.strength) },
      isItem: document.forms[blocks.lowerBound].isItem
    )
    if blocks.count == 1 { openFurtherPosts(in: blocks.lowerBound, beside: number) }
  }

  /// The whole title, with a bracket that it closes.
  func span(of title: TitleReading.Title, in block: Int, datedIn blocks: Range<Int>) -> Span {
    let dates = blocks.contains(block) ? Self.main(of: stretches(of: block)).map(\.tokens) : nil
    let whole = titles.whole(
      title,
      in: head(of: block),
      without: [dates].compactMap { $0 },
      isBesideEmployer: employer != nil || isEmployerNamed(beside: block, datedIn: blocks)
    )
    var span = document.tokens[whole.lowerBound].span(to: document.tokens[whole.upperBound - 1])
    let opened = whole.contains { document.tokens[$0].sign == "(" }
    if opened, document.gapText(behind: whole.upperBound - 1).hasPrefix(")") { span.end += 1 }
    return span
  }

  /// Whether the employer stands in another line of a job's header than the title.
  private func isEmployerNamed(beside block: Int, datedIn blocks: Range<Int>) -> Bool {
    for other in blocks where other != block {
      let dates = stretches(of: other).map(\.tokens)
      let parts = titles.parts(of: document.ranges[other], without: dates)
      if parts.contains(where: { !titles.isPlace($0) }) { return true }
    }
    let below = max(block + 1, blocks.upperBound)
    if below < document.roles.count, isNameLine(below, isAbove: false, datedFor: Dates()) {
      let line = document.ranges[below]
      if titles.isCapitalised(line), !titles.isPlace(line) { return true }
      if titles.parts(of: line, without: []).contains(where: titles.isEmployer) { return true }
    }
    guard block > 0, isNameLine(block - 1, isAbove: true, datedFor: Dates()) else { return false }
    return titles.parts(of: document.ranges[block - 1], without: [])
      .contains(where: titles.isEmployer)
  }

  /// Whether a job without a title, and with no more than a few words on the employer, holds other
  /// dates.
  private func encloses(_ job: OpenJob, _ dates: Dates, before block: Int) -> Bool {
    !job.hasItems && job.lines <= 2 && (job.title?.strength ?? .placed) == .placed
      && block - job.header.upperBound <= 4 && Self.lies(dates, in: job.dates)
  }

  /// Whether one stretch of time lies in another, whose ends may be bare years.
  private static func lies(_ inner: Dates, in outer: Dates) -> Bool {
    guard let start = outer.start, let first = inner.start, start.ordinal <= first.ordinal + 6
    else {
      return false
    }
    guard let end = outer.end else { return outer.isOngoing }
    return inner.end.map { $0.ordinal <= end.ordinal + 6 } ?? false
  }

  /// The title of the job whose dates stand in some lines: there, or as near as those of the job
  /// before, or in the two lines above or below.
  private func title(
    near blocks: Range<Int>,
    datedFor job: Dates
  ) -> (block: Int, title: TitleReading.Title)? {
    var places: [(block: Int, title: TitleReading.Title)] = []
    for block in blocks {
      let dates = stretches(of: block).map(\.tokens)
      let isDates = blocks.count > 1
      if !isDates, let title = titles.title(in: head(of: block), without: dates) {
        places.append((block, title))
      }
    }
    let offsets = [titleOffset ?? -1, -1, -2, 1, 2].filter { $0 != 0 }
    places += offsets.compactMap { titleLine(at: $0, from: blocks, datedFor: job) }
    if let labelled = places.first(where: { $0.title.strength == .labelled }) { return labelled }
    if let named = places.first(where: { $0.title.strength > .placed }) { return named }
    // Beside the dates stand employer and place, when the line above is one of a single name.
    let above = places.first { $0.block == blocks.lowerBound - 1 }
    let isDatesLine = places.first?.block == blocks.lowerBound
    if let above, isDatesLine, titleOffset == -1 || isList(blocks.lowerBound) { return above }
    return places.first
  }

  /// Whether a line with dates names several things beside them.
  private func isList(_ block: Int) -> Bool {
    let dates = stretches(of: block).map(\.tokens)
    return titles.parts(of: document.ranges[block], without: dates).count > 1
  }

  /// A title in a line above (negative) or below some others, nothing but names between.
  func titleLine(
    at offset: Int,
    from blocks: Range<Int>,
    datedFor job: Dates
  ) -> (block: Int, title: TitleReading.Title)? {
    let block = offset < 0 ? blocks.lowerBound + offset : blocks.upperBound - 1 + offset
    let between = offset < 0 ? block..<blocks.lowerBound : blocks.upperBound..<(block + 1)
    guard between.lowerBound >= 0, between.upperBound <= document.roles.count else { return nil }
    if abs(offset) == 1, let title = titleAheadOfStory(in: block, datedIn: blocks) {
      return (block, title)
    }
    guard between.allSatisfy({ isNameLine($0, isAbove: offset < 0, datedFor: job) }) else {
      return nil
    }
    let title = titles.title(in: document.ranges[block], without: [])
    // A title that nothing but its capitals shows stands right beside its dates.
    return title.flatMap { $0.strength > .placed || abs(offset) == 1 ? (block, $0) : nil }
  }

  /// Whether a line may name a title or an employer: short, no item, no sentence, without dates but
  /// those of a promotion.
  private func isNameLine(_ block: Int, isAbove: Bool, datedFor job: Dates) -> Bool {
    let tokens = document.tokens(of: block)
    guard !tokens.isEmpty, tokens.count <= Self.titleLength else { return false }
    let form = document.forms[block]
    guard !form.isItem, !form.isSentence, tellsPromotion(block, within: job) else { return false }
    return isOpenText(block, isAbove: isAbove)
  }

  /// Whether a line is text that no other job nor heading has taken.
  func isOpenText(_ block: Int, isAbove: Bool) -> Bool {
    isAbove
      ? isText(document.roles[block])
      : document.roles[block] == .line && Section.opened(by: document.tokens(of: block)) == nil
  }

  private func isText(_ role: Role) -> Bool {
    switch role {
    case .jobText, .project, .headline, .summary, .skill: true
    default: false
    }
  }
}
