import Testing

@testable import TalentModel

@Suite struct WordBufferTests {
  @Test func `words of every length are those of their bytes, however they are read`() {
    let letters = Array("AbcDeF7ghIJk0lmNoPQrs9tuvWxYz".utf8)
    for count in 0...29 {
      for first in 0...count {
        var buffer = WordBuffer()
        // Some bytes one by one, the rest at once, with a sign behind them.
        for byte in letters[..<first] { buffer.append(byte | 0x20) }
        let rest = Array(letters[first..<count]) + [0x2D]
        let run = buffer.readPlain(rest.span, from: 0)
        #expect(run.end == count - first)
        #expect(run.hasDigits == rest.contains { (0x30...0x39).contains($0) })
        let capitals = rest.indices.filter { (0x41...0x5A).contains(rest[$0]) }
        #expect(run.capitals == capitals.reduce(0) { $0 | 1 << UInt64($1) })
        let folded = letters[..<count].map { $0 | 0x20 }
        #expect(buffer.count == count && buffer.bytes == folded)
        #expect(buffer.take() == FoldedWord(folded.span))
        #expect(buffer.isEmpty)
      }
    }
  }

  @Test func `a run ends before every byte that is no plain letter or digit`() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<20 {
        var text = Array("abcdefghijKLMNOPQRST".utf8)
        text[place] = byte
        var buffer = WordBuffer()
        let run = buffer.readPlain(text.span, from: 0)
        let end = Letter.isPlain(byte) ? text.count : place
        #expect(run.end == end, "\(byte) at \(place)")
        #expect(buffer.bytes == text[..<end].map { $0 | 0x20 }, "\(byte) at \(place)")
        let capitals = (0..<end).filter { (0x41...0x5A).contains(text[$0]) }
        #expect(run.capitals == capitals.reduce(0) { $0 | 1 << UInt64($1) }, "\(byte)")
      }
    }
  }
}
