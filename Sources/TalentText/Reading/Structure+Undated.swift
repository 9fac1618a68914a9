internal import TalentIdentity
internal import TalentModel

/// Jobs of which no time is told, or no more than when they began.
extension Structure {
  /// The title of a job of which no time is told.
  func undatedTitle(in block: Int) -> TitleReading.Title? {
    let form = document.forms[block]
    guard !form.isItem, !form.isSentence,
      document.ranges[block].count <= Self.titleLength, stretches(of: block).isEmpty,
      job?.title?.block != block
    else { return nil }
    let line = document.ranges[block]
    guard let title = titles.title(in: line, without: []), title.strength >= .named,
      mayFollow(title, in: block)
    else { return nil }
    let below = (block + 1)..<min(block + 4, document.roles.count)
    guard below.allSatisfy({ stretches(of: $0).isEmpty && brokenStretch(at: $0) == nil }) else {
      return nil
    }
    return title
  }

  /// Whether a title may open a job behind the one open now: that one was told, or has no time
  /// either, and the line or its neighbour names who employs.
  private func mayFollow(_ title: TitleReading.Title, in block: Int) -> Bool {
    guard let job else { return true }
    if !job.hasText {
      return job.dates.start == nil && [block, block + 1].contains(where: namesEmployer)
    }
    return title.strength == .labelled || title.tokens.count < document.ranges[block].count
      || [block - 1, block + 1].contains(where: namesEmployer)
  }

  /// Whether a line is short and names an employer.
  private func namesEmployer(_ block: Int) -> Bool {
    guard document.forms.indices.contains(block), !document.forms[block].isItem,
      !document.forms[block].isSentence, document.ranges[block].count <= Self.titleLength
    else { return false }
    return titles.parts(of: document.ranges[block], without: []).contains(where: titles.isEmployer)
  }

  /// The title and the month with which it began, in a line that tells no more of the time: "May
  /// 2015 Accountant, Sao Mai JSC".
  func titleBehindStart(in block: Int) -> (TitleReading.Title, Month)? {
    let line = document.ranges[block]
    let form = document.forms[block]
    guard !form.isItem, !form.isSentence, line.count <= Self.titleLength,
      stretches(of: block).isEmpty,
      let (point, next) = DatePoints(tokens: document.tokens).point(at: line.lowerBound),
      point.month != nil, let start = point.start, next < line.upperBound,
      let title = titles.title(in: next..<line.upperBound, without: []),
      title.strength >= .named, title.tokens.lowerBound == next
    else { return nil }
    return (title, start)
  }

  /// Opens a job whose end is not told, nor its beginning where none is given.
  mutating func openUndatedJob(
    _ title: TitleReading.Title,
    in block: Int,
    since start: Month? = nil
  ) {
    isAmongCredentials = false
    let number = document.jobs.count
    let dates = Dates(start: start, end: nil, isOngoing: false)
    document.jobs.append(dates)
    document.roles[block] = .jobTitle(number)
    document.titles[number] = span(of: title, in: block, datedIn: block..<(block + 1))
    document.posts.insert(number)
    job = OpenJob(
      number: number,
      header: block..<(block + 1),
      dates: dates,
      title: (block, title.strength),
      isItem: false
    )
  }
}
