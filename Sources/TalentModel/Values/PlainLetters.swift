/// The Latin letters without accents and the digits with which eight bytes of a text begin, found
/// in all of them at once.
struct PlainLetters {
  /// How many there are.
  let count: Int
  /// They in lower case, the first one lowest, and nothing above them.
  let folded: UInt64
  /// Which of them are capitals, the first one lowest.
  let capitals: UInt64
  /// Whether there are digits among them.
  let hasDigits: Bool

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Looks at eight bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes, the first one lowest.
  ///   - most: How many of them count at most.
  @inline(__always)
  init(of bytes: UInt64, atMost most: Int) {
    let small = bytes | 0x20 &* Self.ones
    let letters = Self.within(0x61, 0x7A, small)
    let digits = Self.within(0x30, 0x39, bytes)
    let others = ~(letters | digits) & Self.tops
    let count = min(others.trailingZeroBitCount / 8, most)
    // A shift by the whole width gives 0, as it should.
    let mask = ~(UInt64.max << UInt64(8 * count))
    // The capitals are the letters without the bit that tells small ones, one byte each: this puts
    // the eight bits side by side.
    let flags = (letters & ~(bytes << 2) & mask) >> 7
    self.count = count
    folded = small & mask
    capitals = (flags &* 0x0102_0408_1020_4080) >> 56
    hasDigits = digits & mask != 0
  }

  /// The top bit of each byte that is ASCII and lies between two bounds.
  @inline(__always)
  private static func within(_ low: UInt64, _ high: UInt64, _ bytes: UInt64) -> UInt64 {
    let seven = bytes & ~tops
    let isAtLeast = seven &+ (0x80 - low) &* ones
    let isAbove = seven &+ (0x7F - high) &* ones
    return isAtLeast & ~isAbove & ~bytes & tops
  }
}
