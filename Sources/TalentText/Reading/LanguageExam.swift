// A table: the tests of languages, with the publishers' figures.
internal import TalentModel

/// A test of a language: what its results mean in the Common European Framework.
struct LanguageExam: Sendable {
  /// The least score for a level, on a scale.
  struct Step: Sendable {
    var least: Double
    var level: LanguageLevel
  }

  /// A scale of scores: what scores there are, and the steps, highest first.
  struct Scale: Sendable {
    var range: ClosedRange<Double>
    var steps: [Step]

    init(_ range: ClosedRange<Double>, _ steps: [(Double, LanguageLevel)]) {
      self.range = range
      self.steps = steps.map { Step(least: $0.0, level: $0.1) }
    }

    /// The level of a score; `nil` for one that is below all steps or not on the scale.
    func level(of score: Double) -> LanguageLevel? {
      guard range.contains(score) else { return nil }
      return steps.first { score >= $0.least }?.level
    }
  }

  /// How scores of the skills make the score of the whole.
  enum Whole: Sendable {
    case sum(of: Int)
    case mean(of: Int)
  }

  /// Id of the language.
  var language: String
  /// The scales, the usual one first.
  var scales: [Scale] = []
  /// The level that the name of the test gives by itself.
  var level: LanguageLevel?
  /// Whether results are, or may be, given as levels: `Goethe C1`, `VSTEP B2`.
  var isLevelled = false
  /// What grades mean: `N4`, `bậc 4`, `TDN 4`.
  var grades: WordMap<LanguageLevel>?
  /// How long a result counts after the test, `nil` when for ever.
  var monthsValid: Int?
  /// How scores of the skills add up, `nil` when they do not.
  var whole: Whole?

  /// The test of that id, `nil` for any other certificate.
  static func named(_ name: String) -> LanguageExam? { all[name] }

  private static let sixSteps: WordMap<LanguageLevel> = [
    "1": .a1, "2": .a2, "3": .b1, "4": .b2, "5": .c1, "6": .c2,
  ]

  private static let all: [String: LanguageExam] = [
    // IELTS partners, "IELTS and the CEFR", 2019; results count two years.
    "ielts": LanguageExam(
      language: "en",
      scales: [Scale(0...9, [(8.5, .c2), (7, .c1), (5.5, .b2), (4, .b1), (3, .a2)])],
      monthsValid: 24,
      whole: .mean(of: 4)
    ),
    // ETS, "Mapping the TOEFL iBT test on the CEFR", 2019; ITP: ETS, 2014. Two years.
    "toefl-ibt": LanguageExam(
      language: "en",
      scales: [
        Scale(0...120, [(114, .c2), (95, .c1), (72, .b2), (42, .b1), (30, .a2)]),
        Scale(310...677, [(627, .c1), (543, .b2), (460, .b1), (337, .a2)]),
      ],
      monthsValid: 24,
      whole: .sum(of: 4)
    ),
    // ETS, "TOEIC Listening and Reading: mapping to the CEFR", 2019. Two years.
    "toeic": LanguageExam(
      language: "en",
      scales: [Scale(10...990, [(945, .c1), (785, .b2), (550, .b1), (225, .a2), (120, .a1)])],
      monthsValid: 24,
      whole: .sum(of: 2)
    ),
    // Circular 01/2014/TT-BGDĐT (six grades) and Decision 729/QĐ-BGDĐT, 2015 (VSTEP 3-5).
    "vstep": LanguageExam(
      language: "en",
      scales: [Scale(0...10, [(8.5, .c1), (6, .b2), (4, .b1)])],
      isLevelled: true,
      grades: sixSteps
    ),
    // Pearson, "PTE Academic and the CEFR", 2020. Two years.
    "pte-academic": LanguageExam(
      language: "en",
      scales: [Scale(10...90, [(85, .c2), (76, .c1), (59, .b2), (43, .b1), (30, .a2)])],
      monthsValid: 24
    ),
    // Duolingo, "Score interpretation", 2024. Two years.
    "duolingo-english-test": LanguageExam(
      language: "en",
      scales: [Scale(10...160, [(155, .c2), (130, .c1), (100, .b2), (60, .b1), (30, .a2)])],
      monthsValid: 24
    ),
    "aptis": LanguageExam(language: "en", isLevelled: true),
    // Cambridge English, "Cambridge English Qualifications and the CEFR", 2015.
    "cambridge-c2": LanguageExam(language: "en", level: .c2),
    "cambridge-c1": LanguageExam(language: "en", level: .c1),
    "cambridge-b2": LanguageExam(language: "en", level: .b2),
    // Japan Foundation and JEES, "Reference to the CEFR", 2025 (lowest level of a pass).
    "jlpt": LanguageExam(
      language: "ja",
      grades: ["n1": .c1, "n2": .b2, "n3": .b1, "n4": .a2, "n5": .a1]
    ),
    "jlpt-n1": LanguageExam(language: "ja", level: .c1),
    "jlpt-n2": LanguageExam(language: "ja", level: .b2),
    "jlpt-n3": LanguageExam(language: "ja", level: .b1),
    // Fachverband Chinesisch, 2010: a step below the publisher's own claim.
    "hsk": LanguageExam(
      language: "zh",
      isLevelled: true,
      grades: ["1": .a1, "2": .a1, "3": .a2, "4": .b1, "5": .b2, "6": .c1]
    ),
    "hsk-4": LanguageExam(language: "zh", level: .b1),
    "hsk-5": LanguageExam(language: "zh", level: .b2),
    "hsk-6": LanguageExam(language: "zh", level: .c1),
    // NIIED, six grades; results count two years.
    "topik": LanguageExam(language: "ko", grades: sixSteps, monthsValid: 24),
    // France Éducation international: diplomas named by their level; TCF counts two years.
    "delf-b2": LanguageExam(language: "fr", isLevelled: true),
    "tcf": LanguageExam(language: "fr", isLevelled: true, monthsValid: 24),
    // Goethe-Institut: named by level. TestDaF-Institut: TDN 3–5, 2014.
    "goethe-certificate": LanguageExam(language: "de", isLevelled: true),
    "testdaf": LanguageExam(
      language: "de",
      isLevelled: true,
      grades: ["3": .b2, "4": .c1, "5": .c1]
    ),
  ]
}
