public import TalentIdentity
public import TalentModel

/// The words of a document that show something, cut so that they can be found there again.
public struct Quote: Hashable, Sendable {
  /// Place in the document: `work[1].highlights[0]`, `page 2 line 7`.
  public var source: String
  /// The words, as they stand there, masked.
  public var text: String

  /// Most bytes of a quote, unless its span alone is longer.
  private static let mostBytes = 160

  /// Cuts a quote around a span, at spaces, and never across a mask.
  ///
  /// - Returns: `nil` when the span does not lie in the document.
  public init?(_ span: Span, in document: MaskedDocument) {
    guard Int(span.block) < document.blocks.count else { return nil }
    let block = document.blocks[Int(span.block)]
    let bytes = Array(block.text.utf8)
    var start = Int(span.start)
    var end = Int(span.end)
    guard start < end, end <= bytes.count else { return nil }
    if end - start > Self.mostBytes {
      end = start + Self.mostBytes
      while end > start + 1, bytes[end] != 0x20, bytes[end] & 0xC0 == 0x80 || bytes[end - 1] != 0x20
      {
        end -= 1
      }
    }

    // A span may begin or end at the words of a mask; the quote takes its brackets along.
    if start > 0, bytes[start - 1] == UInt8(ascii: "[") { start -= 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "]") { end += 1 }

    func isSpace(_ place: Int) -> Bool { bytes[place] == 0x20 }
    var canGrowLeft = true
    var canGrowRight = true
    while canGrowLeft || canGrowRight {
      if canGrowRight {
        var next = end
        while next < bytes.count, isSpace(next) { next += 1 }
        while next < bytes.count, !isSpace(next) { next += 1 }
        canGrowRight =
          next > end && next - start <= Self.mostBytes && !bytes[end..<next].contains(0x5B)
        if canGrowRight { end = next }
      }
      if canGrowLeft {
        var next = start
        while next > 0, isSpace(next - 1) { next -= 1 }
        while next > 0, !isSpace(next - 1) { next -= 1 }
        canGrowLeft =
          next < start && end - next <= Self.mostBytes && !bytes[next..<start].contains(0x5D)
        if canGrowLeft { start = next }
      }
    }
    while start < end, isSpace(start) { start += 1 }
    while end > start, isSpace(end - 1) { end -= 1 }
    self.source = block.source
    self.text = String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
