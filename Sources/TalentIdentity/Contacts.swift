/// Finds e-mail addresses, links, telephone and identity-card numbers by their form.
enum Contacts {
  /// The marks for all contacts in the bytes of a text.
  static func marks(in bytes: [UInt8]) -> [Mark] {
    emails(in: bytes) + links(in: bytes) + numbers(in: bytes)
  }

  /// The marks for e-mail addresses in the bytes of a text.
  static func emails(in bytes: [UInt8]) -> [Mark] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "@") }.compactMap { at in
      var start = at
      while start > 0, isAddress(bytes[start - 1]) { start -= 1 }
      var end = at + 1
      while end < bytes.count, isAddress(bytes[end]) { end += 1 }
      while end > at, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      guard start < at, bytes[at..<end].contains(UInt8(ascii: ".")) else { return nil }
      return Mark(range: start..<end, replacement: "[email]")
    }
  }

  /// Link beginnings: a scheme, `www.`, or the home of profiles.
  private static let linkStarts = [
    "http://", "https://", "www.", "linkedin.com/", "github.com/", "gitlab.com/", "facebook.com/",
    "fb.com/", "twitter.com/", "x.com/", "t.me/", "zalo.me/",
  ].map { Array($0.utf8) }

  /// Whether a link may begin with a byte.
  private static let linkBytes: [Bool] = {
    var bytes = [Bool](repeating: false, count: 256)
    for start in linkStarts {
      bytes[Int(start[0])] = true
      bytes[Int(start[0] & ~0x20)] = true
    }
    return bytes
  }()

  private static func links(in bytes: [UInt8]) -> [Mark] {
    var marks: [Mark] = []
    var position = 0
    while position < bytes.count {
      guard linkBytes[Int(bytes[position])], position == 0 || !isAddress(bytes[position - 1]),
        linkStarts.contains(where: { matches($0, in: bytes, at: position) })
      else {
        position += 1
        continue
      }
      var end = position
      while end < bytes.count, bytes[end] > 0x20, !"<>\"|,;)]".utf8.contains(bytes[end]) {
        end += 1
      }
      marks.append(Mark(range: position..<end, replacement: "[link]"))
      position = end
    }
    return marks
  }

  private static func matches(_ start: [UInt8], in bytes: [UInt8], at position: Int) -> Bool {
    guard position + start.count <= bytes.count else { return false }
    for (offset, byte) in start.enumerated() where bytes[position + offset] | 0x20 != byte | 0x20 {
      return false
    }
    return true
  }

  /// Runs of digits that are telephone numbers or numbers of identity cards.
  ///
  /// A telephone number has 9…15 digits behind `+`, `0` or `(`; a card's has 9 or 12 in one run.
  /// Years and ranges of dates are neither.
  private static func numbers(in bytes: [UInt8]) -> [Mark] {
    var marks: [Mark] = []
    var position = 0
    while position < bytes.count {
      let isFresh =
        position == 0 || !(isDigit(bytes[position - 1]) || isLetter(bytes[position - 1]))
      guard isFresh, isDigit(bytes[position]) || "+(".utf8.contains(bytes[position]) else {
        position += 1
        continue
      }
      var end = position
      var last = position
      var groups: [(length: Int, value: Int)] = []
      var isInRun = false
      while end < bytes.count {
        if isDigit(bytes[end]) {
          if !isInRun { groups.append((0, 0)) }
          groups[groups.count - 1].length += 1
          let digit = Int(bytes[end] - 0x30)
          groups[groups.count - 1].value = (groups[groups.count - 1].value * 10 + digit) % 100_000
          isInRun = true
          last = end + 1
        } else if " .-()+".utf8.contains(bytes[end]), end - last < 3 {
          isInRun = false
        } else {
          break
        }
        end += 1
      }
      let digits = groups.reduce(0) { $0 + $1.length }
      let opens = bytes[position]
      let isDialled =
        opens == UInt8(ascii: "+") || opens == UInt8(ascii: "0")
        || opens == UInt8(ascii: "(")
      let isPhone = isDialled && (9...15).contains(digits) && !looksLikeDates(groups)
      let isCard = groups.count == 1 && (digits == 9 || digits == 12)
      if isPhone || isCard {
        marks.append(
          Mark(range: position..<last, replacement: isCard && !isDialled ? "[id]" : "[phone]")
        )
      }
      position = max(last, position + 1)
    }
    return marks
  }

  /// `01.2015 - 05.2018` and its like: years, and between them months and days.
  private static func looksLikeDates(_ groups: [(length: Int, value: Int)]) -> Bool {
    let years = groups.filter { $0.length == 4 && (1950...2070).contains($0.value) }
    return !years.isEmpty
      && groups.allSatisfy { ($0.length <= 2 && $0.value <= 31) || $0.length == 4 }
      && groups.count { $0.length == 4 } == years.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  private static func isAddress(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || "._%+-".utf8.contains(byte)
  }
}
