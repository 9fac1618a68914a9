internal import TalentModel

/// Finds texts that a source declares, schools and addresses, wherever they are repeated.
struct KnownTexts {
  private struct Known {
    var words: [Word]
    var replacement: String
  }

  /// Texts by their first word.
  private var known: [FoldedWord: [Known]] = [:]

  /// Most declared texts that begin with one word; a person has no more.
  private static let mostAlike = 8

  /// Takes texts with their replacements; those of one word count only as they are written, with
  /// their capitals, and numbers alone never.
  init(_ texts: [(text: String, replacement: String)]) {
    for (text, replacement) in texts {
      let words = Word.words(in: text)
      guard let first = words.first, words.count <= 30 else { continue }
      guard words.contains(where: { $0.isAlphabetic && $0.folded.count > 1 }) else { continue }
      guard words.count > 1 || (first.isCapitalised && first.range.count > 2) else { continue }
      guard known[first.folded, default: []].count < Self.mostAlike else { continue }
      known[first.folded, default: []].append(Known(words: words, replacement: replacement))
    }
  }

  /// Marks for every place where one of them stands, accents and case aside.
  ///
  /// - Complexity: O(words × longest text).
  func marks(in words: [Word]) -> [Mark] {
    guard !known.isEmpty else { return [] }
    var marks: [Mark] = []
    for place in words.indices {
      for text in known[words[place].folded] ?? [] {
        let found = words[place...].prefix(text.words.count)
        guard found.count == text.words.count, let last = found.last else { continue }
        guard zip(found, text.words).allSatisfy({ $0.agrees(with: $1) }) else { continue }
        guard found.count > 1 || found.first?.isCapitalised == true else { continue }
        let range = words[place].range.lowerBound..<last.range.upperBound
        marks.append(Mark(range: range, replacement: text.replacement))
      }
    }
    return marks
  }
}
