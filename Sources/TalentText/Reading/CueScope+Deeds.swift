internal import TalentModel

/// What the mention itself tells somebody to do: "traded bonds", `giao dịch trái phiếu`.
extension CueScope {
  private static let deeds = CueTable(CueTables.deeds)
  private static let verbs = WordSet(
    Deeds.forms.compactMap { Tokenizer.tokens(in: $0).first?.plain }
  )
  static let deedDenials = CueTable(CueTables.deedsDenied)

  /// Whether the mention begins with something that people do.
  var isDeed: Bool {
    begins(Self.deeds, mention.lowerBound, upTo: mention.upperBound)
  }

  /// Whether the deed is said not to have been done: "never traded bonds".
  var isDeedDenied: Bool {
    guard Self.verbs.contains(tokens[mention.lowerBound].plain) else { return false }
    return (start..<mention.lowerBound).contains { place in
      tokens[place].bearing.contains(.clause)
        && Self.deedDenials.patterns(at: tokens[place]).contains {
          end(of: $0, from: place) == mention.lowerBound
        }
        && speaksOfThePerson(at: place) && !isLimited
    }
  }
}
