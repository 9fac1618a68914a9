internal import TalentModel

/// Finds numbers that belong to one person behind the words for them: of passports, cards, taxes,
/// insurances and accounts, whatever their form.
enum Numbers {
  private static let kinds: WordMap<[[FoldedWord]]> = {
    let names = """
      passport, hộ chiếu, cmnd, cmtnd, cccd, căn cước, căn cước công dân, chứng minh nhân dân, mst,
      mã số thuế, tax code, tax number, tax id, bhxh, bảo hiểm xã hội, stk, tài khoản, bank account,
      account number, account no, iban, swift code, ssn, social security, nric, national id, id card,
      id number, id no, identity card, visa number, visa no, thẻ căn cước, số thẻ, card number
      """
    let folded = names.split(separator: ",").map { Word.words(in: String($0)).map(\.folded) }
    return WordMap(grouping: folded.sorted { $0.count > $1.count }) { $0.first ?? "" }
  }()

  /// Small words between such a word and its number.
  private static let links: WordSet = ["no", "number", "nr", "so", "is", "la", "ma", "id", "code"]

  /// The words, folded, with which such words begin.
  static var firstWords: [FoldedWord] { kinds.words }

  /// Marks for the numbers in a text.
  ///
  /// - Complexity: O(words).
  static func marks(in words: [Word]) -> [Mark] {
    words.indices.compactMap { place in
      guard words[place].traits.contains(.label),
        let name = kinds[words[place].folded]?.first(where: { stands($0, at: place, in: words) })
      else { return nil }
      var first = place + name.count
      while first < words.count, links.contains(words[first].folded) { first += 1 }
      guard let end = end(ofNumberAt: first, in: words) else { return nil }
      let range = words[first].range.lowerBound..<words[end - 1].range.upperBound
      return Mark(range: range, replacement: "[id]")
    }
  }

  private static func stands(_ name: [FoldedWord], at place: Int, in words: [Word]) -> Bool {
    place + name.count < words.count && zip(words[place...], name).allSatisfy { $0.folded == $1 }
  }

  /// One past a number of at least five digits and letters, in groups: `B1234567`, `123-45-6789`.
  private static func end(ofNumberAt start: Int, in words: [Word]) -> Int? {
    var length = 0
    var end = start
    while end < words.count, end - start < 8, hasDigit(words[end]),
      end == start || words[end].gap.isSubset(of: [.space, .dash, .point])
    {
      length += words[end].folded.count
      end += 1
    }
    return length >= 5 ? end : nil
  }

  private static func hasDigit(_ word: Word) -> Bool {
    // Of a long word nothing but a digest is known.
    !word.isAlphabetic && (word.folded.hasDigit || word.folded.count > 15)
  }
}
