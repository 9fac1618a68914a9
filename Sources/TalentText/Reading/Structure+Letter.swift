internal import TalentIdentity
internal import TalentModel

/// Jobs told in the sentences of a letter: "Before that (2011 to 2016) I worked at a bank as a
/// credit analyst".
extension Structure {
  private static let speakers: WordSet = ["i", "toi", "em", "minh"]
  private static let states: WordSet = [
    "am", "m", "was", "been", "ve", "work", "worked", "served", "serve", "working", "joined",
    "held", "la", "lam", "giu", "cong",
  ]
  /// Words of who is not the person, between "I" and an occupation.
  private static let others: WordSet = [
    "with", "under", "beside", "helped", "for", "assisted", "supported", "led", "managed",
    "voi", "cung", "duoi", "cho",
  ]

  /// Opens a job for each sentence of a line that tells what the person was, and from when to when.
  ///
  /// What else the sentences tell is listed: when it was done, nobody can say.
  ///
  /// - Parameter block: The line.
  /// - Returns: Whether it tells a job.
  mutating func readLetter(_ block: Int) -> Bool {
    let line = document.ranges[block]
    guard !stretches(of: block).isEmpty,
      document.tokens[line].contains(where: { Self.speakers.contains($0.plain) })
    else { return false }
    for stretch in stretches(of: block) where isWhole(stretch.dates) {
      let sentence = sentence(around: stretch.tokens, in: line)
      let hasOne = stretches(of: block).allSatisfy {
        $0.tokens == stretch.tokens || !$0.tokens.overlaps(sentence)
      }
      guard hasOne, let title = title(in: sentence, of: block) else { continue }
      let number = document.jobs.count
      document.jobs.append(stretch.dates)
      document.titles[number] =
        document.tokens[title.lowerBound].span(to: document.tokens[title.upperBound - 1])
      document.posts.insert(number)
      document.told[block, default: []].append((title, number))
    }
    return document.told[block] != nil
  }

  private func isWhole(_ dates: Dates) -> Bool {
    dates.start != nil && (dates.isOngoing || dates.end != nil)
  }

  private func sentence(around stretch: Range<Int>, in line: Range<Int>) -> Range<Int> {
    func begins(_ place: Int) -> Bool {
      let token = document.tokens[place]
      return token.isSpaced && (token.sign == "." || token.sign == ";" || token.sign == "!")
    }
    var start = stretch.lowerBound
    while start > line.lowerBound, !begins(start) { start -= 1 }
    var end = stretch.upperBound
    while end < line.upperBound, !begins(end) { end += 1 }
    return start..<end
  }

  /// The occupation that a sentence says the person had: "I worked at a bank as an auditor".
  private func title(in sentence: Range<Int>, of block: Int) -> Range<Int>? {
    let tokens = document.tokens
    guard let speaker = sentence.first(where: { Self.speakers.contains(tokens[$0].plain) }) else {
      return nil
    }
    return document.outermost(of: .occupation, in: block).map(\.tokens).first { title in
      guard title.lowerBound > speaker, title.upperBound <= sentence.upperBound,
        !document.isSuperior(title), !document.isOthersDeed(title),
        document.cues(around: title).isDisjoint(with: [.denied, .wished, .others, .learning])
      else { return false }
      let before = tokens[(speaker + 1)..<title.lowerBound]
      guard before.contains(where: { Self.states.contains($0.plain) }) else { return false }
      let last = before.suffix(4)
      return !last.contains { Self.others.contains($0.plain) } || last.contains { $0.plain == "as" }
    }
  }
}
