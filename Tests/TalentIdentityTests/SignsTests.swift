import Testing

@testable import TalentIdentity

@Suite struct SignsTests {
  @Test func `every sign is told by itself`() {
    #expect(Signs.among(Array("@".utf8)) == .at)
    #expect(Signs.among(Array("A./".utf8)) == .linking)
    #expect(Signs.among(Array("Z 9".utf8)) == .digit)
    #expect(Signs.among(Array("Đz".utf8)) == .small)
    #expect(Signs.among(Array("([".utf8)) == .bracket)
    for text in ["Q:", "Q|", "Q\t", "Q  Q", "Q -Q"] {
      #expect(Signs.among(Array(text.utf8)) == .border, "\(text)")
    }
    #expect(Signs.among(Array("Q-Q Q".utf8)) == [])
    #expect(Signs.among([]) == [])
  }
}
