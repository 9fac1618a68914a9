internal import TalentIdentity

/// Reads whether somebody would move for a job.
enum RelocationReading {
  private static let phrases = Phrases<Bool>([
    (
      true,
      [
        "willing to relocate", "open to relocate", "open to relocating", "open to relocation",
        "ready to relocate", "able to relocate", "happy to relocate", "prepared to relocate",
        "available to relocate", "available for relocation", "can relocate", "will relocate",
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

  /// Whether the lines of a role say what somebody wants, not what a job was about.
  private static func tellsOfThePerson(_ role: Role) -> Bool {
    switch role {
    case .headline, .summary, .place, .skill, .other, .line: true
    default: false
    }
  }
}
