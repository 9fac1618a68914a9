import Foundation

/// Ranks texts by the words of a query: Okapi BM25 with the usual constants.
///
/// Source: Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009.
struct OkapiBM25 {
  private static let saturation = 1.2
  private static let lengthWeight = 0.75

  private let counts: [[String: Int]]
  private let lengths: [Int]
  private let documentsWith: [String: Int]

  /// Counts the words of some texts.
  init(_ texts: [String]) {
    let words = texts.map(Self.words)
    lengths = words.map(\.count)
    counts = words.map { $0.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
    documentsWith = counts.reduce(into: [:]) { all, counts in
      for word in counts.keys { all[word, default: 0] += 1 }
    }
  }

  /// The numbers of the texts, best first; equal scores keep the order of the texts.
  func ranked(by query: String) -> [Int] {
    let mean = Double(lengths.reduce(0, +)) / Double(max(lengths.count, 1))
    let words = Self.words(of: query)
    let scores = counts.indices.map { text in
      words.reduce(0.0) { sum, word in
        let count = Double(counts[text][word] ?? 0)
        let with = Double(documentsWith[word] ?? 0)
        let rarity = log(1 + (Double(counts.count) - with + 0.5) / (with + 0.5))
        let length = 1 - Self.lengthWeight + Self.lengthWeight * Double(lengths[text]) / mean
        return sum + rarity * count * (Self.saturation + 1) / (count + Self.saturation * length)
      }
    }
    return scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
