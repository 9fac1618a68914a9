internal import TalentIdentity
internal import TalentModel

/// Reads whether somebody would move for a job, and where they are still to move.
enum RelocationReading {
  private static let wishes = [
    "wish to", "want to", "would like to", "looking to", "planning to", "plan to", "hope to",
    "hoping to", "intend to", "keen to", "eager to", "going to", "about to",
  ]
  private static let moves = ["relocate", "move to", "move back to"]
  private static let vietnameseWishes = [
    "muốn", "mong muốn", "mong được", "dự định", "dự kiến", "dự định sẽ", "có kế hoạch", "sắp",
    "sẽ",
    "nguyện vọng", "có nguyện vọng",
  ]
  private static let vietnameseMoves = [
    "chuyển vào", "chuyển ra", "chuyển đến", "chuyển tới", "chuyển về", "chuyển sang",
    "chuyển nơi ở", "chuyển chỗ ở", "chuyển công tác", "chuyển nhà",
  ]

  private static let phrases = Phrases<Bool>([
    (true, wishes.flatMap { wish in moves.map { "\(wish) \($0)" } }),
    (true, vietnameseWishes.flatMap { wish in vietnameseMoves.map { "\(wish) \($0)" } }),
    (
      false,
      ["not", "no longer", "don t", "do not"].flatMap { no in
        wishes.flatMap { wish in moves.map { "\(no) \(wish) \($0)" } }
      }
    ),
    (
      false,
      vietnameseWishes.flatMap { wish in vietnameseMoves.map { "không \(wish) \($0)" } }
    ),
    (
      true,
      [
        "willing to relocate", "open to relocate", "open to relocating", "open to relocation",
        "ready to relocate", "able to relocate", "happy to relocate", "prepared to relocate",
        "available to relocate", "available for relocation", "open to moving", "willing to move to",
        "ready to move to", "happy to move to", "can relocate", "will relocate",
        "would relocate", "willingness to relocate", "relocation possible", "relocation welcome",
        "sẵn sàng chuyển nơi ở", "sẵn sàng chuyển chỗ ở", "sẵn sàng chuyển đến",
        "sẵn sàng chuyển tới", "sẵn sàng chuyển vào", "sẵn sàng chuyển ra", "sẵn sàng chuyển về",
        "sẵn sàng chuyển công tác", "sẵn sàng chuyển địa điểm", "sẵn sàng thay đổi nơi ở",
        "sẵn sàng thay đổi chỗ ở", "có thể chuyển nơi ở", "có thể chuyển chỗ ở",
        "có thể chuyển đến", "có thể chuyển vào", "có thể chuyển ra", "chấp nhận chuyển nơi ở",
        "chấp nhận chuyển chỗ ở", "đồng ý chuyển nơi ở",
      ]
    ),
    (
      false,
      [
        "not willing to relocate", "unwilling to relocate", "not open to relocation",
        "not open to relocating", "not able to relocate", "unable to relocate", "cannot relocate",
        "can not relocate", "will not relocate", "not seeking relocation",
        "không chuyển nơi ở", "không thể chuyển nơi ở", "không muốn chuyển nơi ở",
        "không thể chuyển chỗ ở", "không sẵn sàng chuyển", "chưa thể chuyển nơi ở",
      ]
    ),
  ])

  /// What the words about the person say; `nil` where nothing is said, and a no where both are.
  ///
  /// - Complexity: O(length of headline, summary, personal and other lines).
  static func isWilling(in document: ReadDocument) -> Bool? {
    var found: Bool?
    for block in document.roles.indices where tellsOfThePerson(document.roles[block]) {
      for phrase in phrases.all(in: document.ranges[block], of: document.tokens) {
        found = phrase.meaning && found ?? true
      }
    }
    return found
  }

  private static let moving: WordSet = ["relocate", "relocating", "relocation", "move", "moving"]
  private static let directions: WordSet = ["to", "vao", "ra", "den", "toi", "ve", "sang"]
  private static let origins: WordSet = ["from", "tu"]
  /// What tells in Vietnamese that a move is still to come: "muốn chuyển vào".
  private static let ahead = CueWords(
    "muốn mong sẵn có dự sẽ sắp kế chấp đồng nguyện định xin cần tìm thể"
  )
  private static let chuyen = CueWords("chuyển")
  /// How many words stand between a move and where it goes, and before it between it and a wish.
  private static let reach = (place: 10, wish: 5)

  /// Whether a place is one to which somebody is still to move: "we wish to relocate to Ho Chi Minh
  /// City", and not "relocated to Singapore in 2020".
  ///
  /// - Complexity: O(1).
  static func isDestination(_ mention: Mention, in document: ReadDocument) -> Bool {
    let tokens = document.tokens
    let first = mention.tokens.lowerBound
    let low = max(document.ranges[Int(tokens[first].block)].lowerBound, first - reach.place)
    var isDirected = false
    var place = first
    while place > low, tokens[place].gap < .hard {
      place -= 1
      let word = tokens[place].plain
      if !isDirected, origins.contains(word) { return false }
      if moving.contains(word) { return isDirected }
      if isDirected, chuyen.contains(tokens[place], isBare: true) { return isAhead(place, tokens) }
      isDirected = isDirected || directions.contains(word)
    }
    return false
  }

  private static func isAhead(_ move: Int, _ tokens: [Token]) -> Bool {
    var place = move
    while place > 0, move - place < reach.wish, tokens[place].gap < .hard {
      place -= 1
      if ahead.contains(tokens[place], isBare: true) { return true }
    }
    return false
  }

  /// Whether the lines of a role say what somebody wants, not what a job was about.
  private static func tellsOfThePerson(_ role: Role) -> Bool {
    switch role {
    case .headline, .summary, .place, .skill, .other, .line: true
    default: false
    }
  }
}
