/// The folded bytes of a word while a text is read; a word of usual length needs no memory.
public struct WordBuffer: Sendable {
  /// Plain letters and digits that were read at once.
  public struct Run: Sendable {
    /// One past the last one.
    public var end: Int
    /// Which of the first 64 are capitals, the first one lowest.
    public var capitals: UInt64 = 0
    /// Whether there are digits among them.
    public var hasDigits = false
  }

  /// How many bytes the word has.
  public private(set) var count = 0
  /// The first fifteen bytes, as `FoldedWord` holds them.
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// All bytes of a word that is longer.
  private var long: [UInt8] = []

  /// Makes an empty buffer.
  public init() {}

  /// Whether there is no word.
  @inlinable
  public var isEmpty: Bool { count == 0 }

  /// Takes one more byte.
  public mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) &<< UInt64(8 &* count)
    } else if count < FoldedWord.mostBytes {
      high |= UInt64(byte) &<< UInt64(8 &* count)
    } else {
      if long.isEmpty { long = bytes }
      long.append(byte)
    }
    count += 1
  }

  /// Takes the Latin letters without accents and the digits that stand from a place of a text on.
  ///
  /// - Complexity: O(letters taken).
  public mutating func readPlain(_ text: Swift.Span<UInt8>, from start: Int) -> Run {
    var run = Run(end: start)
    while run.end < text.count, Letter.isPlain(text[run.end]) {
      let byte = text[run.end]
      if byte < 0x40 {
        run.hasDigits = true
      } else if byte < 0x60, run.end - start < 64 {
        run.capitals |= 1 &<< UInt64(run.end - start)
      }
      append(byte | 0x20)
      run.end += 1
    }
    return run
  }

  /// The bytes of the word.
  public var bytes: [UInt8] {
    guard long.isEmpty else { return long }
    let word = FoldedWord(low: low, high: high)
    return (0..<count).map { word.byte(at: $0) }
  }

  /// The word, `nil` where it has more than fifteen bytes.
  public var short: FoldedWord? {
    count <= FoldedWord.mostBytes ? FoldedWord(low: low, high: high | UInt64(count) << 56) : nil
  }

  /// The word; the buffer is empty afterwards.
  public mutating func take() -> FoldedWord {
    let word = short ?? FoldedWord(long.span)
    (count, low, high) = (0, 0, 0)
    long.removeAll(keepingCapacity: true)
    return word
  }
}
