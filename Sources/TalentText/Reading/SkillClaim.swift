internal import TalentModel

/// What somebody claims of a skill beside its name: "Python (advanced)", "5 years of SQL".
///
/// A claim earns nothing: a level that one gives oneself lifts no skill above "listed", and time
/// counts where a job shows it. It tells what to ask.
public struct SkillClaim: Hashable, Sendable {
  /// The level, 1 (beginner) … 5 (expert); `nil` when none is claimed.
  public var level: Int?
  /// Months of use; `nil` when none are claimed.
  public var months: Int?
}

extension SkillClaim {
  private struct Level: Hashable {
    var level: Int
    /// Whether it is said of all of a list, as "proficient in" is, or of what stands next to it.
    var isOfList: Bool
  }

  private static let levels: Phrases<Level> = {
    let words: [(level: Int, next: [String], list: [String])] = [
      (5, ["expert level", "mastery", "master level"], ["expert", "chuyên gia"]),
      (
        4,
        [
          "advanced", "strong", "excellent", "very good", "in depth", "nâng cao", "chuyên sâu",
          "giỏi", "rất tốt", "xuất sắc", "vững",
        ],
        ["proficient", "highly proficient", "skilled", "thành thạo", "thông thạo", "sử dụng tốt"]
      ),
      (3, ["intermediate", "good", "solid", "working", "khá", "tốt", "khá tốt"], ["competent"]),
      (
        2,
        ["basic", "fundamental", "elementary", "limited", "cơ bản", "căn bản", "trung bình"],
        ["familiar", "familiarity", "biết cơ bản", "biết sơ"]
      ),
      (1, ["beginner", "novice", "sơ cấp"], []),
    ]
    return Phrases(
      words.flatMap { level, next, list in
        [
          (Level(level: level, isOfList: false), next), (Level(level: level, isOfList: true), list),
        ]
      }
    )
  }()

  /// Words that join a level or a time to what it is said of.
  private static let joints: WordSet = [
    "in", "with", "of", "at", "using", "use", "used", "working", "work", "knowledge", "skill",
    "understanding", "user", "level", "command", "experience", "exp", "ve", "voi", "trong", "su",
    "dung", "kinh", "nghiem", "lam", "viec", "kien", "thuc", "ky", "nang", "muc", "trinh", "do",
    "phan", "mem", "ngon", "ngu", "lap", "cac", "cong", "cu", "co", "the", "more", "over", "hon",
  ]

  /// Words between the members of a list.
  private static let lists: WordSet = ["and", "or", "va", "hoac"]

  /// How far before its name a claim stands at most, in tokens.
  private static let reach = 14

  /// What is claimed of a skill that stands in some tokens; `nil` for nothing.
  ///
  /// - Parameters:
  ///   - skill: Its tokens.
  ///   - tokens: The tokens of the document.
  ///   - isSkill: Whether a token is part of the name of a skill.
  /// - Complexity: O(1): what stands near is looked at.
  init?(on skill: Range<Int>, in tokens: [Token], isSkill: (Int) -> Bool) {
    let block = tokens[skill.lowerBound].block
    var end = skill.upperBound
    while end < tokens.count, end < skill.upperBound + Self.reach, tokens[end].block == block {
      end += 1
    }
    self.init()
    readBehind(skill.upperBound, before: end, in: tokens)
    if level == nil || months == nil { readBefore(skill.lowerBound, in: tokens, isSkill) }
    if level == nil, months == nil { return nil }
  }

  /// "Python (advanced, 5 years)", "Excel: giỏi", "SQL - 4/5": one or two claims that end with the
  /// item.
  private mutating func readBehind(_ start: Int, before end: Int, in tokens: [Token]) {
    var place = start
    guard place < end, tokens[place].gap < .comma || Self.opens(tokens[place].sign) else { return }
    var found = SkillClaim()
    while place < end {
      if place > start, tokens[place].gap == .hard { break }
      if let phrase = Self.levels.phrase(at: place, before: end, in: tokens) {
        found.level = phrase.meaning.level
        place = phrase.tokens.upperBound
      } else if let (level, next) = Self.mark(at: place, before: end, in: tokens) {
        found.level = level
        place = next
      } else if let (months, next) = Self.time(at: place, before: end, in: tokens) {
        found.months = months
        place = next
      } else if tokens[place].gap == .comma {
        break
      } else if Self.joints.contains(tokens[place].plain) {
        place += 1
      } else {
        return
      }
    }
    (level, months) = (found.level, found.months)
  }

  /// "Advanced Python", "proficient in SQL and Java", "3 năm kinh nghiệm với Oracle".
  private mutating func readBefore(_ end: Int, in tokens: [Token], _ isSkill: (Int) -> Bool) {
    let block = tokens[end].block
    var place = end
    while place > 0, end - place < Self.reach, tokens[place].gap < .hard,
      tokens[place - 1].block == block
    {
      place -= 1
      if let found = Self.levels.phrase(at: place, before: end, in: tokens) {
        let link = Link(found.tokens.upperBound, before: end, in: tokens, isSkill)
        if let link, !link.isList || link.isJoined || found.meaning.isOfList {
          level = level ?? found.meaning.level
        }
        return
      }
      if let (time, next) = Self.time(at: place, before: end, in: tokens) {
        let link = Link(next, before: end, in: tokens, isSkill)
        if let link, !link.isList || link.isJoined { months = months ?? time }
        return
      }
    }
  }

  /// What stands between a claim and the skill behind it: nothing, joints, other skills of a list.
  private struct Link {
    /// Whether other members of a list stand between.
    var isList = false
    /// Whether a joint does: "knowledge of".
    var isJoined = false

    /// `nil` where something else stands between, or a comma right behind the claim.
    init?(_ start: Int, before end: Int, in tokens: [Token], _ isSkill: (Int) -> Bool) {
      guard tokens[start].gap == .none else { return nil }
      for place in start..<end {
        let word = tokens[place].plain
        if !isSkill(place), joints.contains(word) {
          isJoined = true
        } else if isSkill(place) || lists.contains(word) {
          isList = true
        } else {
          return nil
        }
      }
    }
  }

  private static func opens(_ sign: Unicode.Scalar?) -> Bool {
    switch sign {
    case "(", "[", ":", "|", "-", "–", "—": true
    default: false
    }
  }

  /// A mark out of five or ten: `4/5`, `8/10`.
  private static func mark(
    at place: Int,
    before end: Int,
    in tokens: [Token]
  ) -> (level: Int, next: Int)? {
    guard place + 1 < end, tokens[place + 1].sign == "/", let mark = tokens[place].plain.number,
      let most = tokens[place + 1].plain.number, most == 5 || most == 10, (1...most).contains(mark)
    else { return nil }
    return ((mark * 10 + most) / (most * 2), place + 2)
  }

  /// A time: `5 years`, `3+ năm`, `18 months`.
  private static func time(
    at place: Int,
    before end: Int,
    in tokens: [Token]
  ) -> (months: Int, next: Int)? {
    guard let figure = TimeAsked.number(tokens[place].plain), (1...50).contains(figure) else {
      return nil
    }
    var next = place + 1
    while next < end, next < place + 3, ["or", "plus", "more"].contains(tokens[next].plain) {
      next += 1
    }
    guard next < end, tokens[next].gap == .none || tokens[next].sign == "+",
      let unit = TimeAsked.unit(tokens[next].plain)
    else { return nil }
    return (figure * unit, next + 1)
  }
}
