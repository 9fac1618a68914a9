/// Signs among the bytes of a text, without which detectors find nothing: most lines have none.
struct Signs: OptionSet {
  let rawValue: UInt8

  static let at = Signs(rawValue: 1)
  /// A point or a slash.
  static let linking = Signs(rawValue: 2)
  static let digit = Signs(rawValue: 4)
  /// An opening bracket, round or square.
  static let bracket = Signs(rawValue: 16)
  /// A small Latin letter without accents.
  static let small = Signs(rawValue: 8)
  /// What may stand between a label and its value: a colon, a bar, a tab, two blanks, or a dash
  /// behind a blank.
  static let border = Signs(rawValue: 32)

  private static let table = (UInt8.min...UInt8.max).map { byte -> Signs in
    switch byte {
    case UInt8(ascii: "@"): .at
    case UInt8(ascii: "."), UInt8(ascii: "/"): .linking
    case UInt8(ascii: "("), UInt8(ascii: "["): .bracket
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .small
    case UInt8(ascii: ":"), UInt8(ascii: "|"), 0x09: .border
    default: []
    }
  }

  /// The signs among some bytes.
  static func among(_ bytes: [UInt8]) -> Signs {
    let table = table
    var signs: Signs = []
    var isBehindBlank = false
    for byte in bytes {
      signs.formUnion(table[Int(byte)])
      if isBehindBlank, byte == 0x20 || byte == UInt8(ascii: "-") { signs.insert(.border) }
      isBehindBlank = byte == 0x20
    }
    return signs
  }
}
