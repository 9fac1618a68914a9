internal import TalentIdentity
internal import TalentModel

/// Where the header of a job ends inside its lines: at the story told behind it, and at the dates
/// that are of a promotion and not of the job.
extension Structure {
  /// The tokens of a line up to the story told behind title and employer.
  ///
  /// `01/2012 - 06/2017: Lawyer, B LLP. Advised on litigation` ends at the firm, and so does
  /// `Lawyer, B LLP. Advised on litigation. 2012 - 2017`; a line without a story is its own head.
  func headRange(of block: Int) -> Range<Int> {
    let line = document.ranges[block]
    guard let dates = Self.main(of: stretches(of: block))?.tokens else { return line }
    if dates.upperBound == line.upperBound {
      return line.lowerBound..<(story(before: dates.lowerBound, in: block) ?? line.upperBound)
    }
    let rest = dates.upperBound..<line.upperBound
    guard let story = story(in: rest, isAhead: dates.lowerBound - line.lowerBound <= 1) else {
      return line
    }
    return line.lowerBound..<story
  }

  /// Where the sentences begin that follow title and employer in a line, `nil` where none do.
  func story(before end: Int, in block: Int) -> Int? {
    story(in: document.ranges[block].lowerBound..<end, isAhead: true, isOfSentences: true)
  }

  /// The title in the first sentence of a line beside one with nothing but dates: "AML Analyst, B
  /// Bank. Wrote SQL reports."
  ///
  /// - Parameters:
  ///   - block: The line.
  ///   - blocks: The lines of the dates.
  /// - Returns: The title; `nil` where no story follows it in the line.
  func titleAheadOfStory(in block: Int, datedIn blocks: Range<Int>) -> TitleReading.Title? {
    guard document.roles.indices.contains(block), job?.title?.block != block,
      !document.forms[block].isItem, stretches(of: block).isEmpty,
      isOpenText(block, isAbove: block < blocks.lowerBound), isDates(blocks),
      let story = story(before: document.ranges[block].upperBound, in: block),
      let title = titles.title(in: document.ranges[block].lowerBound..<story, without: []),
      title.strength >= .named
    else { return nil }
    return title
  }

  /// Whether some lines hold the dates of a job and nothing else.
  private func isDates(_ blocks: Range<Int>) -> Bool {
    blocks.count > 1
      || stretches(of: blocks.lowerBound).first?.tokens == document.ranges[blocks.lowerBound]
  }

  /// Where a story begins behind the dates of a job, or behind its title and employer.
  ///
  /// - Parameters:
  ///   - rest: The tokens behind the dates.
  ///   - isAhead: Whether title and employer stand among these tokens too.
  ///   - isOfSentences: Whether nothing but the end of a sentence parts the story from them.
  /// - Returns: Its first token; `nil` when there is none.
  private func story(in rest: Range<Int>, isAhead: Bool, isOfSentences: Bool = false) -> Int? {
    if isOfSentences, !rest.dropFirst().contains(where: endsSentence) { return nil }
    let parts = titles.parts(of: rest, without: [])
    if !isAhead, parts.count > 1, isCell(rest.lowerBound), parts.allSatisfy(titles.tellsSkill) {
      return rest.lowerBound
    }
    var isNamed = !isAhead
    var isTitled = !isAhead
    var isPlaced = !isAhead
    for (number, part) in parts.enumerated() {
      // Behind a title, "Tư vấn hợp đồng" is no second one but what was done.
      let isName = isTitled ? titles.namesPlace(part) : titles.names(part)
      if isNamed, endsSentence(before: part.lowerBound),
        !isName || isTitled && titles.tellsSkill(part)
      {
        return part.lowerBound
      }
      // In a row with employer and title the next cell tells what was done.
      if isTitled, isPlaced, isCell(part.lowerBound),
        isAhead ? !titles.isSure(part) : !titles.names(part)
      {
        return part.lowerBound
      }
      let all = part.lowerBound..<rest.upperBound
      if isNamed, !isOfSentences, !titles.names(part), isBroken(before: part.lowerBound),
        titles.isProse(all), !parts[number...].contains(where: titles.isSure)
      {
        return part.lowerBound
      }
      isNamed = isNamed || titles.names(part)
      isPlaced = isPlaced || titles.namesPlace(part) && !titles.isPost(part)
      isTitled = isTitled || titles.isPost(part)
    }
    return nil
  }

  /// Whether a cell of a row begins at a token.
  private func isCell(_ place: Int) -> Bool {
    document.tokens[place].sign == "|" || document.tokens[place].sign == "\t"
  }

  private func endsSentence(before place: Int) -> Bool {
    document.tokens[place].sign == "." && document.tokens[place].isSpaced
  }

  /// Whether a dash or colon stands before a token, the border of a cell, or a comma with small
  /// letters behind it.
  private func isBroken(before place: Int) -> Bool {
    let token = document.tokens[place]
    if token.sign == "\t" { return true }
    guard token.isSpaced else { return false }
    if token.gap == .comma { return token.capitals & 1 == 0 }
    return token.sign == ":" || DateWords.isDash(token.sign)
  }

  /// Whether a line before any heading opens a job though no known occupation stands there: months
  /// at its edge, and beside them a post or an employer and no school.
  func isUnlabelledHeader(
    _ line: Range<Int>,
    _ stretch: DateReading.Stretch,
    isTitled: Bool
  ) -> Bool {
    guard stretch.hasMonths, !document.tokens[line].contains(where: { $0.plain == "school" }),
      stretch.tokens.lowerBound == line.lowerBound || stretch.tokens.upperBound == line.upperBound
    else { return false }
    return isTitled
      || titles.parts(of: line, without: [stretch.tokens]).contains(where: titles.isEmployer)
  }

  /// Whether a line before any heading holds dates and one name, and the line below the title:
  /// "2021 - now, Harbour Hedge Fund", "Portfolio Manager".
  func isEmployerAboveTitle(_ block: Int, _ stretch: DateReading.Stretch) -> Bool {
    let line = document.ranges[block]
    let parts = titles.parts(of: line, without: [stretch.tokens])
    guard let name = parts.first, titles.names(name),
      !document.tokens[line].contains(where: { $0.plain == "school" }),
      stretch.tokens.lowerBound == line.lowerBound || stretch.tokens.upperBound == line.upperBound
    else { return false }
    let below = titleLine(at: 1, from: block..<(block + 1), datedFor: stretch.dates)
    return below.map { $0.title.strength >= .named } ?? false
  }

  /// The time of a post with an employer whose time stands in a line above and is over, where its
  /// own line tells no more than when it, or the one after it, began.
  func timeWithEmployer(in blocks: Range<Int>) -> Dates? {
    let block = blocks.lowerBound
    guard blocks.count == 1, let job, let end = job.dates.end,
      (job.title?.strength ?? .placed) == .placed, block - job.header.upperBound <= 4,
      let own = Self.main(of: stretches(of: block)), own.isSince,
      tellsPromotion(block, within: job.dates)
    else { return nil }
    let isPromotion =
      !TitleWords.promotions.all(in: document.ranges[block], of: document.tokens).isEmpty
    return isPromotion ? job.dates : Dates(start: own.dates.start, end: end, isOngoing: false)
  }

  /// Whether nothing in a line tells of a time but when a post inside a job began: "Teller, later
  /// Credit Officer (from 01/2018)".
  func tellsPromotion(_ block: Int, within job: Dates) -> Bool {
    stretches(of: block).allSatisfy { stretch in
      guard stretch.isSince, stretch.tokens.lowerBound > document.ranges[block].lowerBound,
        let start = stretch.dates.start, let first = job.start, start >= first
      else { return false }
      return job.end.map { start <= $0 } ?? job.isOngoing
    }
  }

  /// Whether a line with such a date is the title of the job whose dates follow, with none of its
  /// own, in one of the next two lines.
  func leadsHeader(_ block: Int) -> Bool {
    guard !stretches(of: block).isEmpty else { return false }
    for next in (block + 1)..<min(block + 3, document.roles.count) {
      let stretches = stretches(of: next)
      guard let dates = Self.main(of: stretches) else { continue }
      let title = titles.title(in: head(of: next), without: stretches.map(\.tokens))
      return !dates.isSince && tellsPromotion(block, within: dates.dates)
        && (title?.strength ?? .placed) == .placed
    }
    return false
  }
}
