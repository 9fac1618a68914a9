/// Finds e-mail addresses, links, telephone and identity-card numbers by their form.
enum Contacts {
  /// The marks for all contacts in the bytes of a text.
  static func marks(in bytes: [UInt8], with signs: Signs) -> [Mark] {
    var marks: [Mark] = []
    if signs.contains(.at) { marks += emails(in: bytes) }
    if signs.contains(.bracket) { marks += spelledEmails(in: bytes) }
    if signs.contains(.linking) { marks += links(in: bytes) }
    if signs.contains(.digit) { marks += numbers(in: bytes) }
    return marks
  }

  /// The marks for e-mail addresses in the bytes of a text.
  static func emails(in bytes: [UInt8]) -> [Mark] {
    var marks: [Mark] = []
    for at in bytes.indices where bytes[at] == UInt8(ascii: "@") {
      var start = at
      while start > 0, isAddress(bytes[start - 1]) { start -= 1 }
      var end = at + 1
      while end < bytes.count, isAddress(bytes[end]) { end += 1 }
      while end > at, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      guard start < at, bytes[at..<end].contains(UInt8(ascii: ".")) else { continue }
      marks.append(Mark(range: start..<end, replacement: "[email]"))
    }
    return marks
  }

  /// The marks for addresses with their signs in words: `an(dot)nguyen(at)gmail(dot)com`,
  /// `an.nguyen [at] gmail [dot] com`.
  private static func spelledEmails(in bytes: [UInt8]) -> [Mark] {
    var marks: [Mark] = []
    var limit = 0
    for place in bytes.indices {
      guard place >= limit, let behind = end(of: spelledAt, in: bytes, at: place) else { continue }
      let start = beginning(ofNameBefore: place, downTo: limit, in: bytes)
      let (end, hasDot) = endOfDomain(from: behind, in: bytes)
      guard start < place, end > behind else { continue }
      let isSpaced = bytes[place - 1] == 0x20 || bytes[behind] == 0x20
      // "Loans (at) 5.2%" is no address, and "risk (at) home" neither.
      guard !isSpaced || hasDot || endsWithDomain(bytes[behind..<end]) else { continue }
      marks.append(Mark(range: start..<end, replacement: "[email]"))
      limit = end
    }
    return marks
  }

  private static func beginning(
    ofNameBefore place: Int,
    downTo limit: Int,
    in bytes: [UInt8]
  ) -> Int {
    func skipSpaces(_ place: Int) -> Int {
      var place = place
      while place > limit, bytes[place - 1] == 0x20 { place -= 1 }
      return place
    }
    var start = skipSpaces(place)
    while start > limit {
      let dot = skipSpaces(start)
      if dot >= limit + 5, end(of: spelledDot, in: bytes, at: dot - 5) == dot {
        start = skipSpaces(dot - 5)
      } else if isAddress(bytes[start - 1]) {
        start -= 1
      } else {
        break
      }
    }
    return start
  }

  private static func endOfDomain(from place: Int, in bytes: [UInt8]) -> (Int, hasDot: Bool) {
    func skipSpaces(_ place: Int) -> Int {
      var place = place
      while place < bytes.count, bytes[place] == 0x20 { place += 1 }
      return place
    }
    var end = skipSpaces(place)
    var hasDot = false
    while end < bytes.count {
      let dot = skipSpaces(end)
      if dot < bytes.count, let next = self.end(of: spelledDot, in: bytes, at: dot) {
        end = skipSpaces(next)
        hasDot = true
      } else if isAddress(bytes[end]) {
        end += 1
      } else {
        break
      }
    }
    return (end, hasDot)
  }

  private static func endsWithDomain(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let point = bytes.dropLast().lastIndex(of: UInt8(ascii: ".")) else { return false }
    let last = bytes[(point + 1)...]
    return last.count > 1 && last.allSatisfy { isLetter($0) || $0 == UInt8(ascii: ".") }
  }

  private static let spelledAt = (round: Array("(at)".utf8), square: Array("[at]".utf8))
  private static let spelledDot = (round: Array("(dot)".utf8), square: Array("[dot]".utf8))

  /// One past a sign in words that begins at a place.
  private static func end(
    of word: (round: [UInt8], square: [UInt8]),
    in bytes: [UInt8],
    at place: Int
  ) -> Int? {
    switch bytes[place] {
    case UInt8(ascii: "("):
      matches(word.round, in: bytes, at: place) ? place + word.round.count : nil
    case UInt8(ascii: "["):
      matches(word.square, in: bytes, at: place) ? place + word.square.count : nil
    default: nil
    }
  }

  /// Link beginnings: a scheme, `www.`, or the home of profiles; one that ends in a point goes on
  /// with any domain and a path, as `github.io/an` does.
  private static let linkStarts = [
    "http://", "https://", "www.", "linkedin.", "github.", "gitlab.", "facebook.", "bitbucket.",
    "behance.", "kaggle.", "medium.", "instagram.", "twitter.", "stackoverflow.", "fb.com/",
    "x.com/", "t.me/", "zalo.me/",
  ].map { Array($0.utf8) }

  /// The link beginnings by their first byte, of either case; none for nearly all bytes.
  private static let linksByByte: [[[UInt8]]] = (UInt8.min...UInt8.max).map { byte in
    linkStarts.filter { $0[0] == byte || $0[0] & ~0x20 == byte }
  }

  private static func links(in bytes: [UInt8]) -> [Mark] {
    var marks: [Mark] = []
    let beginnings = linksByByte
    var position = 0
    while position < bytes.count {
      guard !beginnings[Int(bytes[position])].isEmpty,
        position == 0 || !isAddress(bytes[position - 1])
          || bytes[position - 1] == UInt8(ascii: "."),
        beginnings[Int(bytes[position])].contains(where: { begins($0, in: bytes, at: position) })
      else {
        position += 1
        continue
      }
      var end = position
      // `vn.linkedin.com/in/an`: what stands before the home is of the link.
      while position > 0, isAddress(bytes[position - 1]) { position -= 1 }
      while end < bytes.count, bytes[end] > 0x20, !"<>\"|,;)]".utf8.contains(bytes[end]) {
        end += 1
      }
      marks.append(Mark(range: position..<end, replacement: "[link]"))
      position = end
    }
    return marks
  }

  private static func begins(_ start: [UInt8], in bytes: [UInt8], at position: Int) -> Bool {
    guard matches(start, in: bytes, at: position) else { return false }
    guard start.last == UInt8(ascii: "."), start.count > 4 else { return true }
    let domain = bytes[(position + start.count)...].prefix(40).prefix {
      isLetter($0) || $0 == UInt8(ascii: ".")
    }
    return domain.count > 1 && domain.endIndex < bytes.count
      && bytes[domain.endIndex] == UInt8(ascii: "/")
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
      guard opensNumber(bytes[position]),
        position == 0 || !(isDigit(bytes[position - 1]) || isLetter(bytes[position - 1]))
      else {
        position += 1
        continue
      }
      let (digits, end) = digits(in: bytes, from: position)
      if digits >= 9, let replacement = replacement(of: bytes[position..<end], digits) {
        marks.append(Mark(range: position..<end, replacement: replacement))
      }
      position = max(end, position + 1)
    }
    return marks
  }

  private static func opensNumber(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(")
  }

  /// How many digits stand in a run with signs among them, and one past the last of them.
  private static func digits(in bytes: [UInt8], from start: Int) -> (count: Int, end: Int) {
    var count = 0
    var last = start
    for place in start..<bytes.count {
      if isDigit(bytes[place]) {
        count += 1
        last = place + 1
      } else if !joinsDigits(bytes[place]) || place - last >= 3 {
        break
      }
    }
    return (count, last)
  }

  private static func joinsDigits(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  /// What replaces a run of digits and signs; `nil` for one that is neither of the two.
  private static func replacement(of run: ArraySlice<UInt8>, _ digits: Int) -> String? {
    let groups = run.split { !isDigit($0) }.map { digits in
      (length: digits.count, value: digits.reduce(0) { ($0 * 10 + Int($1 - 0x30)) % 100_000 })
    }
    let isDialled = run.first.map { !isDigit($0) || $0 == UInt8(ascii: "0") } ?? false
    if groups.count == 1, digits == 9 || digits == 12 { return isDialled ? "[phone]" : "[id]" }
    return isDialled && (9...15).contains(digits) && !looksLikeDates(groups) ? "[phone]" : nil
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
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default: isDigit(byte) || isLetter(byte)
    }
  }
}
