/// A test of a language: what its results mean in the Common European Framework.
public struct LanguageExam: Hashable, Sendable {
  /// The least score for a level, on a scale.
  public struct Step: Hashable, Sendable {
    /// The score.
    public var least: Double
    /// The level.
    public var level: LanguageLevel
  }

  /// A scale of scores: what scores there are, and the steps, highest first.
  public struct Scale: Hashable, Sendable {
    /// The scores that there are.
    public var range: ClosedRange<Double>
    /// The steps, highest first.
    public var steps: [Step]

    /// The level of a score; `nil` for one that is below all steps or not on the scale.
    public func level(of score: Double) -> LanguageLevel? {
      guard range.contains(score) else { return nil }
      return steps.first { score >= $0.least }?.level
    }
  }

  /// How scores of the skills make the score of the whole.
  public enum Whole: Hashable, Sendable {
    /// They are added up.
    case sum(of: Int)
    /// Their mean, to the next half.
    case mean(of: Int)
  }

  /// Id of the language.
  public var language: String
  /// The scales, the usual one first.
  public var scales: [Scale] = []
  /// The level that the name of the test gives by itself.
  public var level: LanguageLevel?
  /// Whether results are, or may be, given as levels: `Goethe C1`, `VSTEP B2`.
  public var isLevelled = false
  /// What grades mean: `N4`, `bậc 4`, `TDN 4`.
  public var grades: [FoldedWord: LanguageLevel] = [:]
  /// How long a result counts after the test, `nil` when for ever.
  public var monthsValid: Int?
  /// How scores of the skills add up, `nil` when they do not.
  public var whole: Whole?
}
