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
    // Eight bytes at a time are gathered in one place before they are kept.
    if count < 8 {
      low |= gather(8 - count, of: text, from: start, in: &run) &<< UInt64(8 &* count)
      count += run.end - start
    }
    if count >= 8, count < FoldedWord.mostBytes {
      let behind = count - 8
      let first = run.end
      high |= gather(7 - behind, of: text, from: start, in: &run) &<< UInt64(8 &* behind)
      count += run.end - first
    }
    while count >= FoldedWord.mostBytes, run.end < text.count, Letter.isPlain(text[run.end]) {
      append(UInt8(truncatingIfNeeded: gather(1, of: text, from: start, in: &run)))
    }
    return run
  }

  /// Reads some bytes more of a run, folded; gives them with the first one lowest.
  @inline(__always)
  private func gather(
    _ most: Int,
    of text: Swift.Span<UInt8>,
    from start: Int,
    in run: inout Run
  ) -> UInt64 {
    var place = run.end
    if place + 8 <= text.count {
      let next = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      let plain = PlainLetters(of: UInt64(littleEndian: next), atMost: most)
      if plain.hasDigits { run.hasDigits = true }
      if place - start < 64 { run.capitals |= plain.capitals &<< UInt64(place - start) }
      run.end = place + plain.count
      return plain.folded
    }
    let limit = min(text.count, place + most)
    var bytes: UInt64 = 0
    var shift: UInt64 = 0
    while place < limit, Letter.isPlain(text[place]) {
      let byte = text[place]
      if byte < 0x40 {
        run.hasDigits = true
      } else if byte < 0x60, place - start < 64 {
        run.capitals |= 1 &<< UInt64(truncatingIfNeeded: place - start)
      }
      bytes |= UInt64(byte | 0x20) &<< shift
      shift &+= 8
      place &+= 1
    }
    run.end = place
    return bytes
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
    if !long.isEmpty { long.removeAll(keepingCapacity: true) }
    return word
  }
}
