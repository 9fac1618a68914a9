internal import TalentModel

extension OthersDeeds {
  /// What a team uses, which its members know: "my team uses Kafka".
  fileprivate static let teamTools = CueTable(
    [
      "team|squad|group|department|division|desk|unit"
        + " use|uses|used|works_with|worked_with|relies_on|codes_in|coded_in|programs_in",
      "nhóm|team|đội|đội_ngũ|phòng|bộ_phận|bên tôi|em|mình|của_tôi|của_em|chúng_tôi|chúng_em*"
        + " dùng|sử_dụng|xài|code_bằng|lập_trình_bằng",
    ].map { CuePattern($0, .others) }
  )
  /// What a firm has, of which one may know a part: "the company's tech stack includes Rust".
  fileprivate static let stacks = CueTable(
    [
      "stack|technology of|at|in the|our|my* company|firm|bank|employer|group|startup|client",
      "tech|technology|technical stack of|at|in the|our|my* company|firm|bank|employer|group"
        + "|startup|client",
      "company|firm|bank|employer|group|startup|client s* tech|technology|technical* stack",
      "company|firm|bank|employer|group|startup|client s* technologies|technology",
      "công_nghệ|stack|tech_stack|hệ_thống_công_nghệ của* công_ty|ngân_hàng|tập_đoàn|khách_hàng",
    ].map { CuePattern($0, .others) }
  )
  /// Whose something is, in brackets behind it.
  static let otherTeams = CueTable(
    [
      "other|another|different team|department|unit|squad|people|colleague|division|desk",
      "by|used_by|owned_by|in other|another team|department|unit|squad|people|colleague|division",
      "nhóm|team|đội|phòng|bộ_phận|người khác", "do|của|bên nhóm|team|đội|phòng|bộ_phận|người khác",
    ].map { CuePattern($0, .others) }
  )
  static let heads = CueTable(teamTools.all + stacks.all)
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
    guard tokens[first].bearing.contains(.deeds),
      let last = end(OthersDeeds.stacks, first, upTo: mention.lowerBound)
    else { return false }
    return !isTurned(last..<mention.lowerBound) && !isTakenUp
  }

  /// "Rust and Scala (other teams)".
  var isOfOtherTeams: Bool {
    var place = mention.upperBound
    while place < min(block.upperBound, mention.upperBound + 4), tokens[place].gap == .none {
      place += 1
    }
    guard place < block.upperBound, tokens[place].sign == "(",
      tokens[place].bearing.contains(.deeds)
    else { return false }
    return end(OthersDeeds.otherTeams, place, upTo: block.upperBound) != nil
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
