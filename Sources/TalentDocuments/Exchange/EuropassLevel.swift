/// Levels of a language in the documents of Europass: CEFR, one for each ability.
enum EuropassLevel {
  /// The lowest of the levels of the abilities: a language is commanded as far as the weakest.
  static func lowest(of levels: [String]) -> String? {
    levels.map { $0.uppercased() }.filter { $0.count == 2 && "ABC".contains($0.prefix(1)) }.min()
  }
}
