public import TalentModel

/// What stands between a token and the one before it.
public enum Gap: UInt8, Comparable, Sendable {
  /// Spaces, hyphens, slashes, ampersands: the words may belong together.
  case none
  /// A comma.
  case comma
  /// The end of a sentence, an item, a line or a block: the words do not belong together.
  case hard

  /// Orders gaps from the weakest.
  public static func < (left: Gap, right: Gap) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A word of a text: how it is looked up, how it was written, and where it stands.
public struct Token: Sendable {
  /// Lower case, no accents, English spelling and plural levelled; what lexicons are keyed by.
  public var plain: FoldedWord
  /// Digest of the accented form, 0 when the word carries no accent.
  public var accents: UInt64
  /// Whether levelling took the ending of the plural from it.
  public var isPlural: Bool
  /// Which of its first 64 letters are capitals, the first one lowest.
  public var capitals: UInt64
  /// What stands before it.
  public var gap: Gap
  /// The last sign, other than white space, between it and the token before; `nil` for none.
  ///
  /// Full-width signs and the hyphens of Unicode are given as the ASCII ones.
  public var sign: Unicode.Scalar?
  /// Whether white space stands between it and the token before.
  public var isSpaced: Bool
  /// What may begin with it and bear on a mention; anything where nobody has looked.
  var bearing = Bearing.any
  /// Number of its block.
  public var block: UInt32
  /// First byte in its block.
  public var start: UInt32
  /// One past its last byte.
  public var end: UInt32

  /// What tells `Teams` from `team`: its capitals, and in the highest bit the plural, which
  /// abbreviations do without (`KPIs`).
  var spelling: UInt64 {
    let plural: UInt64 = 1 << 63
    return isPlural && !isInCapitals ? capitals | plural : capitals & ~plural
  }

  /// The stretch from this token to another of the same block.
  public func span(to last: Token) -> Span {
    Span(block: block, start: start, end: last.end)
  }
}
