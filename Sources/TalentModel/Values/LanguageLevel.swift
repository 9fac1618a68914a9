/// A level of the Common European Framework, with native command above it.
public enum LanguageLevel: UInt8, Hashable, Comparable, Sendable, CaseIterable {
  case a1 = 1
  case a2
  case b1
  case b2
  case c1
  case c2
  case native

  /// Reads `A1`…`C2` or `native`, in any case; `nil` for anything else.
  public init?(_ text: String) {
    switch text.lowercased() {
    case "a1": self = .a1
    case "a2": self = .a2
    case "b1": self = .b1
    case "b2": self = .b2
    case "c1": self = .c1
    case "c2": self = .c2
    case "native": self = .native
    default: return nil
    }
  }

  /// Reads a level written as one word.
  public init?(_ word: FoldedWord) {
    guard let level = Self.words[word] else { return nil }
    self = level
  }

  private static let words = WordMap(
    allCases.map { (key: FoldedWord($0.description.lowercased()), value: $0) }
  )

  /// Orders levels from A1 to native.
  public static func < (left: LanguageLevel, right: LanguageLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension LanguageLevel {
  /// The level as a person reads it: `B2`, `bản ngữ`.
  public var label: Labels {
    Labels(english: description, vietnamese: self == .native ? "bản ngữ" : description)
  }
}

extension LanguageLevel: CustomStringConvertible {
  /// The level as it is written in documents: `B2`, `native`.
  public var description: String {
    switch self {
    case .a1: "A1"
    case .a2: "A2"
    case .b1: "B1"
    case .b2: "B2"
    case .c1: "C1"
    case .c2: "C2"
    case .native: "native"
    }
  }
}
