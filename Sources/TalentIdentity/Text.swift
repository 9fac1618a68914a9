internal import TalentModel

/// The bytes of a text, for cutting words out of it.
struct Text {
  let bytes: [UInt8]

  init(_ text: String) {
    self.bytes = Array(text.utf8)
  }

  /// The letters of a word as they stand.
  func of(_ word: Word) -> String {
    String(decoding: bytes[word.range], as: UTF8.self)
  }

  /// The letters of a word as they stand, to be looked up.
  func asWritten(_ word: Word) -> FoldedWord {
    FoldedWord(bytes.span.extracting(word.range))
  }

  /// The text from the first to the last of some words; empty for none.
  func of(_ words: ArraySlice<Word>) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  /// Whether all letters of a word are plain capitals.
  func isInCapitals(_ word: Word) -> Bool {
    bytes[word.range].allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// A byte, `nil` behind the end.
  func byte(at place: Int) -> UInt8? {
    place < bytes.count ? bytes[place] : nil
  }
}
