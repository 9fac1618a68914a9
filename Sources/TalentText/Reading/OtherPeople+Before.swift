internal import TalentModel

extension OtherPeople {
  /// Before a Vietnamese word for a group they say that a list of groups follows.
  fileprivate static let several = CueWords("các những")
  fileprivate static let heads: WordSet = ["head", "director", "vp", "chief", "president"]
}

/// People and groups that are named before what they know or do.
extension OtherPeople.Scene {
  /// Where a word for people begins whose list of skills holds the mention.
  func before(_ table: CueTable) -> Int? {
    for place in stride(from: mention.lowerBound - 1, through: start, by: -1) {
      guard mention.lowerBound - place <= 8 else { return nil }
      for pattern in table.patterns(at: tokens[place]) {
        guard let last = pattern.end(from: place, upTo: end, in: tokens, isBare: isBare) else {
          continue
        }
        if last > mention.lowerBound { return place }
        let between = last..<mention.lowerBound
        let isSeveral =
          place > start && OtherPeople.several.contains(tokens[place - 1], isBare: isBare)
        let isList =
          between.isEmpty
          || between.contains { CueTables.joints.contains(tokens[$0], isBare: isBare) }
            && between.count <= 3
          || isSeveral && isRow(between)
        return isList ? place : nil
      }
    }
    return nil
  }

  /// Where people are named with what they know: "developers skilled in Java", "Head of Audit",
  /// "engineers with Go, Kotlin and Swift".
  func linkedBefore(_ links: CueTable) -> Int? {
    for place in max(start + 1, mention.lowerBound - 8)..<max(start + 1, mention.lowerBound) {
      let isOfPeople =
        OtherPeople.people.contains(tokens[place - 1], isBare: isBare)
        || tokens[place].plain == "of" && OtherPeople.heads.contains(tokens[place - 1].plain)
      guard isOfPeople, tokens[place].gap == .none else { continue }
      let isLink = links.patterns(at: tokens[place]).contains {
        guard
          let last = $0.end(from: place, upTo: mention.lowerBound, in: tokens, isBare: isBare)
        else { return false }
        return last == mention.lowerBound || isList(last..<mention.lowerBound)
      }
      if isLink { return place - 1 }
    }
    return nil
  }

  /// Whether a stretch behind the word for several groups names some of them, and begins the name
  /// of the last one: "các phòng Pháp chế, Rủi ro và Tuân thủ AML".
  private func isRow(_ range: Range<Int>) -> Bool {
    func isJoint(_ place: Int) -> Bool {
      CueTables.joints.contains(tokens[place], isBare: isBare)
    }
    guard let joint = range.last(where: isJoint), range.upperBound - joint <= 3,
      range.contains(where: { tokens[$0].gap == .comma })
    else { return false }
    return !range.contains { place in
      CueTables.verbs.contains(tokens[place], isBare: isBare)
        || OtherPeople.ends.contains(tokens[place], isBare: isBare) && !isJoint(place)
    }
  }

  /// Whether a stretch before the mention lists a few other things with it.
  private func isList(_ range: Range<Int>) -> Bool {
    let first = mention.lowerBound
    guard
      tokens[first].gap == .comma || CueTables.joints.contains(tokens[first - 1], isBare: isBare)
    else { return false }
    return !range.contains { place in
      OtherPeople.ends.contains(tokens[place], isBare: isBare) && tokens[place].plain != "and"
        && tokens[place].plain != "va"
        || CueTables.verbs.contains(tokens[place], isBare: isBare)
    }
  }
}
