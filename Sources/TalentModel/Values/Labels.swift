/// A language in which results are shown.
public enum DisplayLanguage: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case vietnamese = "vi"
}

/// A text in both languages of the tool.
public struct Labels: Hashable, Sendable {
  /// The English text.
  public var english: String
  /// The Vietnamese text.
  public var vietnamese: String

  /// Makes a text from its two versions.
  public init(english: String, vietnamese: String) {
    self.english = english
    self.vietnamese = vietnamese
  }

  /// A number with what it counts; Vietnamese has one form for one and for many.
  public static func counted(
    _ count: Int,
    _ one: String,
    _ many: String,
    _ vietnamese: String
  ) -> Labels {
    Labels(english: "\(count) \(count == 1 ? one : many)", vietnamese: "\(count) \(vietnamese)")
  }

  /// The text in one language.
  public subscript(language: DisplayLanguage) -> String {
    language == .english ? english : vietnamese
  }
}
