/// A word while a text is read: a stretch of plain letters and digits, or its folded bytes as soon
/// as it has others.
public struct WordBuffer: Sendable {
  /// Plain letters that were read at once.
  public struct Run: Sendable {
    /// One past the last one.
    public var end: Int
    /// Which of the first 64 are capitals, the first one lowest.
    public var capitals: UInt64 = 0
    /// Whether there are digits among them.
    public var hasDigits = false
  }

  @usableFromInline var run = 0..<0
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0
  /// The folded bytes; empty while the word is one stretch of plain letters.
  @usableFromInline var spilled: [UInt8] = []

  /// Makes an empty buffer.
  public init() {}

  /// How many bytes the word has.
  @inlinable
  public var count: Int { spilled.isEmpty ? run.count : spilled.count }

  /// Whether there is none.
  @inlinable
  public var isEmpty: Bool { run.isEmpty && spilled.isEmpty }

  /// The word, where it is one stretch of at most fifteen plain letters.
  @inlinable
  public var plain: FoldedWord? {
    guard spilled.isEmpty, run.count <= FoldedWord.mostBytes else { return nil }
    return FoldedWord(low: low, high: high | UInt64(run.count) << 56)
  }

  /// Takes the Latin letters without accents and the digits that stand from a place of a text on.
  ///
  /// - Complexity: O(letters taken).
  public mutating func readPlain(_ text: Swift.Span<UInt8>, from start: Int) -> Run {
    if !isEmpty { spill(text) }
    var read = Run(end: start)
    while read.end < text.count, Letter.isPlain(text[read.end]) {
      let byte = text[read.end]
      let place = read.end - start
      if byte & 0x60 == 0x40 {
        if place < 64 { read.capitals |= 1 &<< UInt64(place) }
      } else if byte < 0x40 {
        read.hasDigits = true
      }
      let folded = UInt64(byte | 0x20)
      if place < 8 {
        low |= folded &<< UInt64(8 &* place)
      } else if place < 15 {
        high |= folded &<< UInt64(8 &* place)
      }
      read.end += 1
    }
    run = start..<read.end
    if !spilled.isEmpty { spill(text) }
    return read
  }

  /// Takes one more byte.
  public mutating func append(_ byte: UInt8, behind text: Swift.Span<UInt8>) {
    spill(text)
    spilled.append(byte)
  }

  /// The folded bytes of the word, to be changed.
  public mutating func withBytes<Result>(
    of text: Swift.Span<UInt8>,
    _ body: (inout [UInt8]) -> Result
  ) -> Result {
    spill(text)
    return body(&spilled)
  }

  /// The word; the buffer is empty afterwards. The text is the one that it was read from.
  @inlinable
  public mutating func take(from text: Swift.Span<UInt8>) -> FoldedWord {
    if let plain {
      (run, low, high) = (0..<0, 0, 0)
      return plain
    }
    return takeSpilled(from: text)
  }

  @usableFromInline
  mutating func takeSpilled(from text: Swift.Span<UInt8>) -> FoldedWord {
    spill(text)
    defer { spilled.removeAll(keepingCapacity: true) }
    return FoldedWord(spilled.span)
  }

  /// Moves the stretch of plain letters to the bytes.
  private mutating func spill(_ text: Swift.Span<UInt8>) {
    for place in run { spilled.append(text[place] | 0x20) }
    (run, low, high) = (0..<0, 0, 0)
  }
}
