internal import TalentModel

extension OthersDeeds {
  /// What a team uses, which its members know: "my team uses Kafka".
  static let teamTools = CueTable(
    [
      "team|squad|group|department|division|desk|unit"
        + " use|uses|used|works_with|worked_with|relies_on|codes_in|coded_in|programs_in",
      "nhóm|team|đội|đội_ngũ|phòng|bộ_phận|bên tôi|em|mình|của_tôi|của_em|chúng_tôi|chúng_em*"
        + " dùng|sử_dụng|xài|code_bằng|lập_trình_bằng",
    ].map { CuePattern($0, .others) }
  )
  /// What a firm has, of which one may know a part: "the company's tech stack includes Rust".
  static let stacks = CueTable(
    ["tech|technology|technical stack", "stack|technology", "nghệ"].map {
      CuePattern($0, .others)
    }
  )
  /// Whose it is, before it and behind it.
  fileprivate static let firms = CueWords("company firm bank employer group startup client")
  fileprivate static let firmsBehind = CueTable(
    [
      "of|at|in the|our|my* company|firm|bank|employer|group|startup|client",
      "của|tại|ở công_ty|ngân_hàng|tập_đoàn|khách_hàng", "công_ty|ngân_hàng|tập_đoàn|khách_hàng",
    ].map { CuePattern($0, .others) }
  )
  /// Whose something is, in brackets behind it.
  static let otherTeams = CueTable(
    [
      "other|another|different team|department|unit|squad|people|colleague|division|desk",
      "nhóm|team|đội|phòng|bộ_phận|người khác",
    ].map { CuePattern($0, .others) }
  )
  /// What may stand before them there.
  fileprivate static let doing: WordSet = ["by", "used", "owned", "in", "do", "cua", "ben"]
  fileprivate static let owners = CueWords("my our the a their của các")
  fileprivate static let speakers = CueWords("i we tôi em mình chúng")
  fileprivate static let links = CueWords("which that mà do")
  /// Words that say who a person is, before the noun for it.
  fileprivate static let beings: WordSet = [
    "am", "m", "was", "is", "be", "been", "as", "la", "lam",
  ]
}

/// What teams and firms work with, of which the person may know nothing.
extension OthersDeeds.Scene {
  /// "My team uses Kafka", "Nhóm em dùng Kafka"; not "My team and I use Kafka".
  var isOfTeam: Bool {
    for place in start..<mention.lowerBound where tokens[place].bearing.contains(.deeds) {
      guard let last = end(OthersDeeds.teamTools, place, upTo: mention.lowerBound),
        beginsClause(place), !isTurned(last..<mention.lowerBound)
      else { continue }
      return !isTakenUp
    }
    return false
  }

  /// "The company's tech stack includes Rust and Scala", "Company tech stack: Rust".
  var isOfStack: Bool {
    var first = start
    if tokens[start].sign == ":", start > block.lowerBound {
      let low = max(block.lowerBound, start - CueScope.headingReach)
      first = start - 1
      while first > low, tokens[first].gap < .hard { first -= 1 }
    }
    while first < mention.lowerBound, isOne(OthersDeeds.owners, first) { first += 1 }
    let isOfFirm = first < mention.lowerBound && isOne(OthersDeeds.firms, first)
    if isOfFirm { first += 1 }
    while first < mention.lowerBound, ["s", "cong"].contains(tokens[first].plain) { first += 1 }
    guard first < mention.lowerBound, tokens[first].bearing.contains(.deeds),
      let last = end(OthersDeeds.stacks, first, upTo: mention.lowerBound),
      isOfFirm || end(OthersDeeds.firmsBehind, last, upTo: mention.lowerBound) != nil
    else { return false }
    return !isTurned(last..<mention.lowerBound) && !isTakenUp
  }

  /// "Rust and Scala (other teams)".
  var isOfOtherTeams: Bool {
    var place = mention.upperBound
    while place < min(block.upperBound, mention.upperBound + 4), tokens[place].gap == .none {
      place += 1
    }
    guard place < block.upperBound, tokens[place].sign == "(" else { return false }
    for _ in 0..<2 where place + 1 < block.upperBound {
      if OthersDeeds.doing.contains(tokens[place].plain) { place += 1 }
    }
    return tokens[place].bearing.contains(.deeds)
      && end(OthersDeeds.otherTeams, place, upTo: block.upperBound) != nil
  }

  /// "Four quants who code in Python": others, just named, whatever they do.
  var isOfThose: Bool {
    for place in start..<mention.lowerBound where tokens[place].bearing.contains(.deeds) {
      let next = place + 1
      guard isOne(OthersDeeds.people, place), next + 1 < mention.lowerBound,
        ["who", "that"].contains(tokens[next].plain), tokens[next].gap < .hard,
        tokens[place].isPlural || !isSelf(place)
      else { continue }
      return !isTurned(next + 1..<mention.lowerBound)
    }
    return false
  }

  /// Whether a noun for a person is the person: "I am an analyst", "An analyst who …".
  func isSelf(_ noun: Int) -> Bool {
    let low = max(start, noun - 4)
    var place = noun
    while place > low, tokens[place].gap == .none {
      if OthersDeeds.beings.contains(tokens[place - 1].plain) { return true }
      if OtherPeople.ends.contains(tokens[place - 1], isBare: isBare) { return false }
      place -= 1
    }
    return place == start && !tokens[place].plain.hasSuffix("ed")
  }

  /// Whether nothing but whose it is stands between the beginning of a clause and a place.
  private func beginsClause(_ place: Int) -> Bool {
    var first = place
    while first > start, tokens[first].gap == .none, place - first < 4 { first -= 1 }
    guard first == start || tokens[first].gap > .none else { return false }
    return !(first..<place).contains {
      isOne(OthersDeeds.speakers, $0) || isOne(CueTables.verbs, $0)
        || tokens[$0].plain.hasSuffix("ed")
    }
  }

  /// "…, which I administer": whether the person does something with it after all.
  private var isTakenUp: Bool {
    let high = min(block.upperBound, mention.upperBound + 8)
    return (mention.upperBound + 1..<max(mention.upperBound + 1, high)).contains {
      isOne(OthersDeeds.speakers, $0) && isOne(OthersDeeds.links, $0 - 1)
    }
  }
}
