import TalentModel
import Testing

@Suite struct WordTableTests {
  /// Words of one to twenty letters, many of them alike, a few thousand.
  private static let words: [FoldedWord] = {
    var random = Random(seed: 11)
    return (0..<4_000).map { _ in
      let letters = (0..<Int.random(in: 1...20, using: &random)).map { _ in
        UInt8.random(in: 0x61...0x63, using: &random)
      }
      return FoldedWord(letters.span)
    }
  }()

  @Test func `words are numbered as a dictionary would number them`() {
    var table = WordTable()
    var numbers: [FoldedWord: UInt32] = [:]
    for word in Self.words {
      if numbers[word] == nil { numbers[word] = UInt32(numbers.count + 1) }
      #expect(table.intern(word) == numbers[word])
    }
    #expect(table.count == numbers.count)
    for word in Self.words { #expect(table.number(of: word) == numbers[word]) }
    for word in ["d", "audit", "", "entrepreneurship"] as [FoldedWord] {
      #expect(table.number(of: word) == 0)
    }
  }

  @Test func `a table comes back from its bytes`() throws {
    var table = WordTable(capacity: 3)
    for word in Self.words { _ = table.intern(word) }
    var writer = ByteWriter()
    table.encode(to: &writer)
    var reader = ByteReader(writer.bytes)
    let read = try #require(WordTable(from: &reader))
    for word in Self.words { #expect(read.number(of: word) == table.number(of: word)) }
    var cut = ByteReader(Array(writer.bytes.dropLast(5)))
    #expect(WordTable(from: &cut) == nil)
  }

  @Test func `sets and maps hold what they were given`() {
    let set = WordSet(Self.words.prefix(500))
    let map = WordMap(Self.words.prefix(500).enumerated().map { (key: $1, value: $0) })
    let known = Dictionary(
      Self.words.prefix(500).enumerated().map { ($1, $0) },
      uniquingKeysWith: { $1 }
    )
    for word in Self.words {
      #expect(set.contains(word) == (known[word] != nil))
      #expect(map[word] == known[word])
      #expect(map.contains(word) == (known[word] != nil))
    }
    #expect(!WordSet([]).contains(""))
    let grouped = WordMap(grouping: [1, 2, 3, 4]) { $0 % 2 == 0 ? "even" : "odd" }
    #expect(grouped["odd"] == [1, 3])
    #expect(grouped["even"] == [2, 4])
  }
}
