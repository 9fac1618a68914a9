/// Finds telephone numbers among the figures of a text.
///
/// Digits are taken in groups, as they are written. A month and a year, or a span of years, is no
/// part of a number; a blank parts two numbers where the first one is whole, or where a second one
/// begins as national numbers do.
struct PhoneNumbers {
  /// Digits that stand together.
  private struct Group {
    var digits: [UInt8]
    /// Whether a plus stands before them.
    var isInternational: Bool
    /// Whether a blank parts them from the group before.
    var isApart: Bool

    var number: Int? { digits.count <= 4 ? Int(String(decoding: digits, as: UTF8.self)) : nil }
    var isYear: Bool { digits.count == 4 && (1900...2099).contains(number ?? 0) }
    var isMonth: Bool { digits.count <= 2 && (1...12).contains(number ?? 0) }
    var isDay: Bool { digits.count <= 2 && (1...31).contains(number ?? 0) }
    var beginsNationally: Bool {
      digits.count > 1 && digits[0] == Self.zero && digits[1] != Self.zero
    }

    private static let zero = UInt8(ascii: "0")
  }

  /// Fewest and most digits of a number.
  private static let lengths = 9...13
  /// Most signs between groups of one number: `) -`.
  private static let widestGap = 3

  /// The numbers, as digits of the country: +84 90… and 090… are one.
  private(set) var found: [String] = []

  /// Finds the numbers in a text.
  init(in text: String) {
    let digits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard digits >= Self.lengths.lowerBound else { return }
    var run: [Group] = []
    var gap: [UInt8] = []
    func end(_ numbers: inout PhoneNumbers) {
      for part in Self.withoutDates(run) { numbers.take(from: part) }
      run = []
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if gap.isEmpty, !run.isEmpty {
          run[run.count - 1].digits.append(byte)
          continue
        }
        if gap.count > Self.widestGap { end(&self) }
        run.append(
          Group(
            digits: [byte],
            isInternational: gap.last == UInt8(ascii: "+"),
            isApart: gap.contains(UInt8(ascii: " "))
          )
        )
        gap = []
      case UInt8(ascii: "+"), UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "("), UInt8(ascii: ")"):
        gap.append(byte)
      default:
        end(&self)
        gap = []
      }
    }
    end(&self)
  }

  /// The stretches of a run between the dates in it.
  private static func withoutDates(_ run: [Group]) -> [[Group]] {
    var parts: [[Group]] = [[]]
    var place = 0
    while place < run.count {
      let length = dateLength(run[place...])
      if length > 0 {
        parts.append([])
      } else {
        parts[parts.count - 1].append(run[place])
      }
      place += max(length, 1)
    }
    return parts
  }

  /// How many groups a date takes up at the beginning of some, 0 when there is none: `15.08.2019`,
  /// `01.2015`, `2015-01-31`, `2015 - 2019`.
  private static func dateLength(_ groups: ArraySlice<Group>) -> Int {
    let next = Array(groups.prefix(3))
    guard next.count > 1, !next[0].isInternational else { return 0 }
    if next.count == 3, next[0].isDay, next[1].isMonth, next[2].isYear { return 3 }
    if next[0].isMonth, next[1].isYear { return 2 }
    guard next[0].isYear else { return 0 }
    if next.count == 3, next[1].isMonth, next[2].isDay, !next[2].isApart { return 3 }
    return next[1].isMonth || next[1].isYear ? 2 : 0
  }

  private mutating func take(from groups: [Group]) {
    var digits: [UInt8] = []
    func end(_ numbers: inout PhoneNumbers) {
      let number = Self.national(digits)
      if Self.lengths.contains(number.count) {
        numbers.found.append(String(decoding: number, as: UTF8.self))
      }
      digits = []
    }
    for group in groups {
      let beginsAnew = group.isApart && group.beginsNationally
      let least = Self.lengths.lowerBound
      if group.isInternational || Self.isWhole(digits)
        || beginsAnew && (digits.count >= least || group.digits.count >= least)
      {
        end(&self)
      }
      digits += group.digits
    }
    end(&self)
  }

  /// Whether nothing can follow in the number: mobile numbers of the country have ten digits, its
  /// others eleven at most.
  private static func isWhole(_ digits: [UInt8]) -> Bool {
    let number = national(digits)
    guard number.count >= 10, number[0] == UInt8(ascii: "0") else { return false }
    return number.count > 10 || "35789".utf8.contains(number[1])
  }

  /// A number without the prefix of the country, others without the sign of an international call.
  private static func national(_ digits: [UInt8]) -> [UInt8] {
    var digits = digits
    if digits.starts(with: Array("00".utf8)) { digits.removeFirst(2) }
    guard digits.starts(with: Array("84".utf8)), digits.count >= 11 else { return digits }
    return [UInt8(ascii: "0")] + digits.dropFirst(2).drop { $0 == UInt8(ascii: "0") }
  }
}
