internal import Foundation
internal import TalentModel

extension SearchQuery {
  /// What the query finds, put together of what its words and fields find.
  ///
  /// - Parameters:
  ///   - all: Everything that could be found.
  ///   - leaf: What words or a field find.
  /// - Returns: What is found.
  /// - Throws: What `leaf` throws.
  func found<ID: Hashable>(
    among all: Set<ID>,
    leaf: (SearchQuery) throws -> Set<ID>
  ) rethrows -> Set<ID> {
    switch self {
    case .words, .together, .field: return try leaf(self)
    case .all(let parts):
      return try parts.reduce(all) { found, part in
        found.isEmpty ? found : found.intersection(try part.found(among: all, leaf: leaf))
      }
    case .any(let parts):
      return try parts.reduce(into: []) { found, part in
        found.formUnion(try part.found(among: all, leaf: leaf))
      }
    case .not(let part): return all.subtracting(try part.found(among: all, leaf: leaf))
    }
  }

  /// Its words and fields, from left to right.
  var leaves: [SearchQuery] {
    switch self {
    case .words, .together, .field: [self]
    case .all(let parts), .any(let parts): parts.flatMap(\.leaves)
    case .not(let part): part.leaves
    }
  }

  /// Words and phrases of which finding one speaks for what is found; none behind NOT.
  var soughtWords: [String] {
    switch self {
    case .words(let words): [words]
    case .together(let words): words + (words.count > 1 ? [words.joined(separator: " ")] : [])
    case .all(let parts), .any(let parts): parts.flatMap(\.soughtWords)
    case .field, .not: []
    }
  }

  /// A text in small letters without accents, its words parted by blanks.
  static func folded(_ text: String) -> String {
    text.lowercased().replacing("đ", with: "d")
      .folding(options: .diacriticInsensitive, locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// What words side by side find, each alone or as parts of names: "basel iii aml" is Basel III
  /// and AML.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - all: Everything that could be found.
  ///   - isName: Whether words together name a concept.
  ///   - find: What words that belong together find.
  /// - Returns: What is found by some way to put the words together.
  /// - Throws: What `find` throws.
  static func found<ID: Hashable>(
    together words: [String],
    among all: Set<ID>,
    isName: (String) -> Bool,
    find: (String) throws -> Set<ID>
  ) rethrows -> Set<ID> {
    // For each place, what the words from there on find.
    var behind = [Set<ID>](repeating: [], count: words.count) + [all]
    for start in words.indices.reversed() {
      for end in start + 1...min(words.count, start + longestName) where !behind[end].isEmpty {
        let part = words[start..<end].joined(separator: " ")
        guard end == start + 1 || isName(part) else { continue }
        behind[start].formUnion(try find(part).intersection(behind[end]))
      }
    }
    return behind[0]
  }

  /// Most words of a name that is looked for among words side by side.
  private static let longestName = 6
}
