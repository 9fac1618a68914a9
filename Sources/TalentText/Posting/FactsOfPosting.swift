internal import TalentIdentity
internal import TalentModel

/// Finds the facts of a posting that ask nothing: place, way of working, head count, first day,
/// pay.
struct FactsOfPosting {
  private static let placeLabels: Set<[FoldedWord]> = [
    ["dia", "diem"], ["dia", "diem", "lam", "viec"], ["noi", "lam", "viec"], ["location"],
    ["work", "location"], ["place", "of", "work"], ["workplace"], ["based", "in"], ["lam", "viec"],
    ["lam", "viec", "tai"], ["dia", "chi"], ["dia", "chi", "lam", "viec"], ["address"], ["office"],
    ["job", "location"], ["noi", "cong", "tac"],
  ]
  private static let counters: WordSet = [
    "nguoi", "vacancy", "opening", "person", "people", "headcount", "hc", "positions", "position",
  ]

  let text: PostingText
  let lines: [PostingLine]

  /// Places of work, those behind a label first, else those named before the first heading.
  func places() -> [Quoted<ConceptID>] {
    let labelled = lines.filter { !$0.label.isEmpty && isPlaceLabel($0.label) }
    let found = places(in: labelled)
    if !found.isEmpty { return found }
    return places(in: lines.filter { $0.section == .opening || $0.section == .facts })
  }

  /// A place behind a label that names none of the taxonomy.
  func unknownPlace() -> Quoted<String>? {
    guard places().isEmpty, let line = lines.first(where: { isPlaceLabel($0.label) }),
      let first = line.tokens.first
    else { return nil }
    let end = line.tokens.dropFirst().prefix(8).first { text.tokens[$0].gap == .hard }
    let last = (end ?? min(line.tokens.upperBound, first + 8)) - 1
    let bytes = Array(text.blocks[line.block].text.utf8)
    let words = bytes[Int(text.tokens[first].start)..<Int(text.tokens[last].end)]
    return Quoted(value: String(decoding: words, as: UTF8.self), quote: text.quote(line.block))
  }

  private func isPlaceLabel(_ label: [FoldedWord]) -> Bool {
    Self.placeLabels.contains(label)
  }

  private func places(in lines: [PostingLine]) -> [Quoted<ConceptID>] {
    var seen: Set<ConceptID> = []
    return lines.flatMap { line in
      text.mentions(of: .place, in: line.block).filter { mention in
        text.taxonomy[mention.concept].rank >= 2 && seen.insert(mention.concept).inserted
      }.map { Quoted(value: $0.concept, quote: text.quote(line.block)) }
    }
  }

  /// Whether the work can be done elsewhere, `nil` when the posting says nothing of it.
  func remote() -> Quoted<Remote>? {
    for line in lines {
      let isOffer = line.section == .benefits
      guard line.section == .opening || line.section == .facts || isOffer else { continue }
      let words = text.words(text.ranges[line.block])
      let isPartly = words.contains { ["hybrid", "day", "ngay", "linh", "flexible"].contains($0) }
      let isFully = words.contains { ["fully", "100", "toan"].contains($0) }
      let isAway =
        words.contains("remote") || words.contains("wfh") || contains(["tu", "xa"], words)
        || contains(["work", "from", "home"], words)
      let isDenied = contains(["no", "remote"], words) || contains(["not", "remote"], words)
      guard words.contains("hybrid") || isAway && !isDenied else { continue }
      let isHybrid = words.contains("hybrid") || isPartly || isOffer && !isFully
      return Quoted(value: isHybrid ? .hybrid : .yes, quote: text.quote(line.block))
    }
    return nil
  }

  /// How many people are sought: "Số lượng: 02", "(2 people)", "02 Kế toán" in the title.
  func headcount(title: TitleOfPosting.Found?) -> Quoted<Int>? {
    for line in lines where line.section == .opening || line.section == .facts {
      let range = text.ranges[line.block]
      let words = text.words(range)
      for place in words.indices {
        guard let number = words[place].number, (1...1000).contains(number) else { continue }
        let before = words[..<place].suffix(3)
        let isLabelled =
          before.suffix(2).elementsEqual(["so", "luong"])
          || before.elementsEqual(["so", "luong", "tuyen"])
          || before.last.map { ["headcount", "vacancy", "opening"].contains($0) } ?? false
          || before.elementsEqual(["number", "of", "position"])
          || before.suffix(2).elementsEqual(["number", "of"])
        let behind = place + 1 < words.count ? words[place + 1] : ""
        let isCalled =
          line.block == title?.block
          && (Self.counters.contains(behind)
            || number < 100 && range.lowerBound + place + 1 == title?.tokens.lowerBound)
        guard isLabelled || isCalled else { continue }
        return Quoted(value: number, quote: text.quote(line.block))
      }
    }
    return nil
  }

  private static let starts: [[FoldedWord]] = [
    ["start", "date"], ["starting", "date"], ["start", "on"], ["starting", "on"],
    ["ngay", "bat", "dau"], ["ngay", "nhan", "viec"], ["ngay", "di", "lam"], ["di", "lam", "tu"],
    ["bat", "dau", "lam", "viec"], ["start", "by"], ["to", "start"], ["starts", "on"],
    ["nhan", "viec", "tu"], ["joining", "date"], ["onboard", "date"],
    ["thoi", "gian", "nhan", "viec"],
  ]

  /// The day on which the work begins, written out; a deadline for applications is none.
  func firstDay() -> Quoted<Day>? {
    for line in lines {
      let range = text.ranges[line.block]
      let words = text.words(range)
      guard let start = Self.starts.lazy.compactMap({ place(of: $0, in: words) }).first,
        let day = day(in: words[start...].prefix(10))
      else { continue }
      return Quoted(value: day, quote: text.quote(line.block))
    }
    return nil
  }

  /// The pay: behind a label, or told well enough to be nothing else.
  func pay() -> Quoted<Pay>? {
    var best: (trust: Int, found: Quoted<Pay>)?
    for line in lines {
      let least: Int
      switch line.section {
      case .opening, .facts: least = 1
      case .benefits: least = 4
      case .requirements, .duties, .other: least = 5
      }
      let block = text.blocks[line.block].text
      guard let stretch = PayText.best(in: block, trust: least),
        stretch.trust > best?.trust ?? Int.min
      else { continue }
      best = (stretch.trust, Quoted(value: stretch.pay, quote: text.quote(line.block)))
    }
    return best?.found
  }

  /// `01/03/2027`, `2027-03-01`, `1 March 2027`.
  private func day(in words: ArraySlice<FoldedWord>) -> Day? {
    let all = Array(words)
    for place in all.indices where place + 2 < all.count {
      let month = DateWords.months[all[place + 1]] ?? all[place + 1].number
      guard let first = all[place].number, let month, let last = all[place + 2].number else {
        continue
      }
      if first >= 1900 { return Day(year: first, month: month, day: last) }
      if last >= 1900 { return Day(year: last, month: month, day: first) }
    }
    return nil
  }

  private func contains(_ phrase: [FoldedWord], _ words: [FoldedWord]) -> Bool {
    place(of: phrase, in: words) != nil
  }

  /// The place behind a phrase.
  private func place(of phrase: [FoldedWord], in words: [FoldedWord]) -> Int? {
    words.indices.first { words[$0...].starts(with: phrase) }.map { $0 + phrase.count }
  }
}
