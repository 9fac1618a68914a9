/// A folded word in sixteen bytes: copied, compared and looked up without following a pointer.
///
/// A word of up to fifteen bytes is held as it is. Of a longer one its length, its ends and a
/// digest of 64 bits stand for it; it has no number and no parts.
@frozen
public struct FoldedWord: Hashable, Sendable {
  /// The first eight bytes, the first one lowest; the digest of a long word.
  @usableFromInline let low: UInt64
  /// The other seven bytes, and the length above them.
  ///
  /// Of a long word: its last three bytes, the last one lowest, its first, its length in three
  /// bytes, and a mark.
  @usableFromInline let high: UInt64

  /// Greatest length of a word that is held as it is.
  @usableFromInline static let mostBytes = 15
  @usableFromInline static let longMark: UInt64 = 0xFF

  @inlinable
  init(low: UInt64, high: UInt64) {
    (self.low, self.high) = (low, high)
  }

  /// Takes the bytes of a word.
  ///
  /// - Complexity: O(length).
  @inlinable
  public init(_ bytes: Swift.Span<UInt8>) {
    guard bytes.count <= Self.mostBytes else {
      self = Self.long(bytes)
      return
    }
    var low: UInt64 = 0
    var high = UInt64(bytes.count) << 56
    for place in bytes.indices {
      let byte = UInt64(bytes[place])
      if place < 8 {
        low |= byte &<< UInt64(8 &* place)
      } else {
        high |= byte &<< UInt64(8 &* place)
      }
    }
    self.init(low: low, high: high)
  }

  /// Takes a text that is one folded word.
  @inlinable
  public init(_ text: String) {
    self.init(text.utf8.span)
  }

  @usableFromInline
  static func long(_ bytes: Swift.Span<UInt8>) -> FoldedWord {
    let count = bytes.count
    var high = longMark << 56
    high |= UInt64(min(count, 0xFF_FFFF)) << 32
    high |= UInt64(bytes[0]) << 24
    for place in 0..<3 { high |= UInt64(bytes[count - 1 - place]) << UInt64(8 * place) }
    // FNV-1a.
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in bytes.indices { digest = (digest ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
    return FoldedWord(low: digest, high: high)
  }

  /// Whether it is too long to be held as it is, and known by a digest.
  @inlinable
  public var isLong: Bool { high >> 56 == Self.longMark }

  /// How many bytes it has.
  @inlinable
  public var count: Int { Int(isLong ? high >> 32 & 0xFF_FFFF : high >> 56) }

  /// A byte of a word that is not long.
  @inlinable
  func byte(at place: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: (place < 8 ? low : high) &>> UInt64(8 &* place))
  }

  /// Its first byte, 0 for a word without any.
  @inlinable
  public var first: UInt8 { UInt8(truncatingIfNeeded: isLong ? high >> 24 : low) }

  /// Its first byte as a word of its own.
  @inlinable
  public var initial: FoldedWord { FoldedWord(low: UInt64(first), high: 1 << 56) }

  /// A number that spreads words over tables.
  @inlinable
  var hash: UInt64 { (low ^ (high << 32 | high >> 32)) &* 0x9E37_79B9_7F4A_7C15 }
}

// MARK: - Digits and endings

extension FoldedWord {
  /// Whether it begins with a digit.
  @inlinable
  public var beginsWithDigit: Bool { Self.isDigit(first) }

  /// Whether it has a digit; never for a long one.
  @inlinable
  public var hasDigit: Bool {
    // Eight bytes at a time: a digit has 3 for its upper half, and below that no more than 9.
    func mayHold(_ bytes: UInt64) -> Bool {
      let flipped = bytes ^ 0x3030_3030_3030_3030
      let upper = ((flipped & 0x7F7F_7F7F_7F7F_7F7F) + 0x0606_0606_0606_0606) | flipped
      let zeros = upper & 0xF0F0_F0F0_F0F0_F0F0
      return (zeros &- 0x0101_0101_0101_0101) & ~zeros & 0x8080_8080_8080_8080 != 0
    }
    return !isLong && (mayHold(low) || mayHold(high))
  }

  /// Whether it consists of digits; never for a long one.
  @inlinable
  public var isNumber: Bool { count > 0 && allSatisfy(Self.isDigit) }

  /// Whether all its bytes are of a kind; never for a long one.
  @inlinable
  public func allSatisfy(_ isOfKind: (UInt8) -> Bool) -> Bool {
    guard !isLong else { return false }
    for place in 0..<count where !isOfKind(byte(at: place)) { return false }
    return true
  }

  /// The number that its digits make; `nil` for a word that has others, and for a long one.
  @inlinable
  public var number: Int? {
    guard isNumber else { return nil }
    var number = 0
    for place in 0..<count { number = number * 10 + Int(byte(at: place) - 0x30) }
    return number
  }

  @inlinable
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Its last eight bytes, the last one lowest; 0 for a long word.
  @inlinable
  public var ending: UInt64 {
    guard !isLong else { return 0 }
    let shift = UInt64(8 * abs(count - 8))
    // A shift by the whole width gives 0, as it should.
    let last = count <= 8 ? low << shift : low >> shift | high << (64 - shift)
    return last.byteSwapped
  }

  /// Whether it begins as another word does; never for a long one.
  public func hasPrefix(_ prefix: FoldedWord) -> Bool {
    guard !isLong, prefix.count <= count else { return false }
    return (0..<prefix.count).allSatisfy { byte(at: $0) == prefix.byte(at: $0) }
  }

  /// Whether it ends as another word does, whose last three bytes count at most.
  public func hasSuffix(_ suffix: FoldedWord) -> Bool {
    guard suffix.count <= count else { return false }
    return (0..<min(3, suffix.count)).allSatisfy { byte(fromEnd: $0) == suffix.byte(fromEnd: $0) }
  }

  /// One of the last three bytes, counted from the end.
  private func byte(fromEnd place: Int) -> UInt8 {
    isLong ? UInt8(truncatingIfNeeded: high >> UInt64(8 * place)) : byte(at: count - 1 - place)
  }

  /// What is left without some bytes at its beginning; `nil` for a long word and for a shorter one.
  public func dropFirst(_ length: Int) -> FoldedWord? {
    guard !isLong, length <= count else { return nil }
    return FoldedWord(bytes: bytes >> (8 * length), count: count - length)
  }

  /// What is left without some bytes at its end; `nil` for a long word and for a shorter one.
  public func dropLast(_ length: Int) -> FoldedWord? {
    guard !isLong, length <= count else { return nil }
    let kept = count - length
    return FoldedWord(bytes: bytes & ((1 << (8 * kept)) - 1), count: kept)
  }

  /// The bytes of a word that is not long, the first one lowest.
  private var bytes: UInt128 { UInt128(high & ~(0xFF << 56)) << 64 | UInt128(low) }

  private init(bytes: UInt128, count: Int) {
    self.init(
      low: UInt64(truncatingIfNeeded: bytes),
      high: UInt64(bytes >> 64) | UInt64(count) << 56
    )
  }
}

extension FoldedWord: ExpressibleByStringLiteral {
  /// Takes a literal that is one folded word.
  @inlinable
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension FoldedWord: CustomStringConvertible {
  /// The word; of a long one its ends.
  public var description: String {
    guard isLong else {
      return String(decoding: (0..<count).map(byte(at:)), as: UTF8.self)
    }
    let ends = [first] + (0..<3).reversed().map(byte(fromEnd:))
    return String(decoding: ends, as: UTF8.self) + "(\(count))"
  }
}
