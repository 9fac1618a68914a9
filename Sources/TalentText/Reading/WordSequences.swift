internal import TalentModel

/// Sequences of words, found in tokens by their first word; accents and signs between do not count.
struct WordSequences: Sendable, ExpressibleByArrayLiteral {
  /// By the first word, the longest first.
  private let sequences: WordMap<[[FoldedWord]]>

  /// Takes sequences, none of them empty.
  init(_ sequences: some Collection<[FoldedWord]>) {
    self.sequences = WordMap(grouping: sequences.sorted { $0.count > $1.count }) { $0[0] }
  }

  /// Takes sequences, none of them empty.
  init(arrayLiteral sequences: [FoldedWord]...) {
    self.init(sequences)
  }

  /// How many tokens the longest sequence has that begins at a token and ends before another one;
  /// `nil` where none does.
  func length(at place: Int, before end: Int, in tokens: [Token]) -> Int? {
    guard place < end, let candidates = sequences[tokens[place].plain] else { return nil }
    return candidates.first { words in
      place + words.count <= end
        && words.indices.allSatisfy { tokens[place + $0].plain == words[$0] }
    }?.count
  }

  /// Whether some tokens are a sequence as a whole.
  func contains(_ range: Range<Int>, of tokens: [Token]) -> Bool {
    guard let first = range.first, let candidates = sequences[tokens[first].plain] else {
      return false
    }
    return candidates.contains { words in
      words.count == range.count
        && words.indices.allSatisfy { tokens[first + $0].plain == words[$0] }
    }
  }
}
