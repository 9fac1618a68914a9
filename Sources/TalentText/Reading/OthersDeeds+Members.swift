internal import TalentModel

extension OthersDeeds {
  fileprivate static let mates = CueWords("bạn người em")
  /// What leads from people to what they can do.
  fileprivate static let abilities = CueTable(
    [
      "using|with|knowing",
      "good|strong|expert|fluent|proficient|skilled|experienced|certified in|at",
      "who know|knows|use|uses|speak|speaks",
      "giỏi|biết|chuyên|thạo|thành_thạo|rành|am_hiểu|dùng|sử_dụng|có_chứng_chỉ|có_bằng|mạnh|viết"
        + "|lập_trình về|bằng*",
    ].map { CuePattern($0, .others) }
  )
  fileprivate static let teaching = CueWords(
    "train trained training teach taught teaching coach coached mentor mentored đào hướng dạy huấn"
      + " giúp cùng"
  )
  /// Before a number, what a group consists of.
  fileprivate static let contents = CueWords("include including and with gồm có là và")
  /// What people make up, before their number or behind it.
  static let wholes = CueWords("team squad group crew people staff member nhóm đội người bạn")
  fileprivate static let around = CueWords("of about around some total khoảng tổng số size")
  fileprivate static let counts: WordMap<Int> = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "mot": 1, "hai": 2, "ba": 3, "bon": 4,
  ]
  fileprivate static let including: FoldedWord = "gom"
}

/// What the people know of whom a group consists.
extension OthersDeeds.Scene {
  /// "2 bạn giỏi SQL", "2 designers using Photoshop", "a colleague good at SQL".
  var isOfMembers: Bool {
    for place in start..<mention.lowerBound where tokens[place].bearing.contains(.deeds) {
      guard let last = members(at: place), last <= mention.lowerBound,
        tokens[last].gap == .none, !isTaught(place)
      else { continue }
      // "2 bạn Python".
      if last == mention.lowerBound { return isOne(OthersDeeds.mates, place) }
      if let first = end(OthersDeeds.abilities, last, upTo: mention.lowerBound) {
        return !isTurned(first..<mention.lowerBound)
      }
    }
    return isCountedPerson
  }

  /// "A team of 7 (5 Java, 2 .NET)": numbers of people by what they know, behind what they make up.
  var isOfMakeUp: Bool {
    let number = mention.lowerBound - 1
    guard number >= start, count(number) != nil, tokens[mention.lowerBound].gap == .none,
      isItem(number), isEnd(mention.upperBound)
    else { return false }
    var first = number
    while first > start, count(first) == nil || !isOne(OthersDeeds.contents, first - 1) {
      first -= 1
    }
    guard count(first) != nil, first > block.lowerBound,
      !(first..<number).contains(where: { isOne(CueTables.verbs, $0) })
    else { return false }
    var place = first
    var hasWhole = false
    while place > block.lowerBound, first - place < 6 {
      let isWhole = isOne(OthersDeeds.wholes, place - 1)
      guard
        isWhole || count(place - 1) != nil || isOne(OthersDeeds.contents, place - 1)
          || isOne(OthersDeeds.around, place - 1)
      else { break }
      hasWhole = hasWhole || isWhole
      place -= 1
    }
    return hasWhole
  }

  /// Whether an item of a list begins at a place.
  private func isItem(_ place: Int) -> Bool {
    place == start || tokens[place].gap > .none || isOne(CueTables.joints, place - 1)
      || isOne(OthersDeeds.contents, place - 1)
  }

  /// Whether an item of a list ends before a place.
  private func isEnd(_ place: Int) -> Bool {
    place >= end || tokens[place].gap > .none || isOne(CueTables.joints, place)
  }

  /// "Hướng dẫn 3 nhân viên dùng Excel", "cùng đồng nghiệp dùng Python": who teaches it, or does it
  /// with them, knows it too.
  private func isTaught(_ people: Int) -> Bool {
    (start..<people).contains { isOne(OthersDeeds.teaching, $0) }
  }

  /// One past the people of whom a group consists, where they are named at a place.
  private func members(at place: Int) -> Int? {
    let isSome =
      tokens[place].plain == "them" && place > start && tokens[place - 1].plain == "of"
    if isSome || isOne(OthersDeeds.persons, place) || isCounted(place, from: start) {
      return place + 1
    }
    if isOne(OthersDeeds.people, place) { return isNumbered(place) ? place + 1 : nil }
    guard let last = end(OthersDeeds.vietnamesePeople, place, upTo: end) else { return nil }
    let isColleague = tokens[place].plain == "dong"
    return isColleague || place > start && count(place - 1) != nil ? last : nil
  }

  private func count(_ place: Int) -> Int? {
    OthersDeeds.counts[tokens[place].plain] ?? tokens[place].plain.number
  }

  /// Whether an item begins with a number of people that ends before a place: "1 data scientist".
  private func isNumbered(_ place: Int) -> Bool {
    var first = place - 1
    // "1 senior data scientist", not "3 years as developer".
    while first > max(start, place - 3), count(first) == nil, tokens[first].gap == .none,
      !isOne(CueTables.durations, first)
    {
      first -= 1
    }
    guard first >= start, let count = count(first), (1...999).contains(count) else {
      return false
    }
    return first == start || tokens[first].gap > .none || isOne(OthersDeeds.contents, first - 1)
  }

  /// "2 Python developers", "one Python expert": somebody else's where people are counted.
  private var isCountedPerson: Bool {
    guard mention.lowerBound > start, isNumbered(mention.lowerBound) else { return false }
    return (mention.upperBound - 1..<min(end, mention.upperBound + 2)).contains { place in
      tokens[place].bearing.contains(.deeds) && isOne(OthersDeeds.people, place)
        && (place < mention.upperBound || tokens[place].gap == .none)
    }
  }

  /// "14 engineers – Kotlin, Go".
  func isOfPeople(in document: ReadDocument) -> Bool {
    guard !isFirst, start > 0, mention.lowerBound - start <= 6,
      isCounted(start - 1, from: block.lowerBound) || isVietnameseCount(before: start)
    else { return false }
    let gap = document.gapText(before: start)
    return gap.contains("(") || gap.contains("–") || gap.contains(" - ")
  }

  /// "20 kỹ sư (Java, .NET)": whether people who were counted end before a place.
  private func isVietnameseCount(before end: Int) -> Bool {
    (max(block.lowerBound + 1, end - 3)..<end).contains { place in
      tokens[place].bearing.contains(.deeds) && count(place - 1) != nil
        && self.end(OthersDeeds.vietnamesePeople, place, upTo: end) == end
    }
  }

  /// Whether several people end at a place: "14 engineers", "gồm designer".
  private func isCounted(_ place: Int, from low: Int) -> Bool {
    guard place > low, tokens[place].bearing.contains(.deeds), isOne(OthersDeeds.people, place)
    else {
      return false
    }
    return tokens[max(low, place - 2)..<place].contains { word in
      word.plain == OthersDeeds.including
        || (tokens[place].isPlural || tokens[place].plain == "devs")
          && word.plain.number.map { (2...999).contains($0) } ?? false
    }
  }
}
