/// The tests of languages that a taxonomy knows, by the ids of their certificates.
///
/// They are kept as the rows of their table: what is read from a file is what a cache keeps.
public struct LanguageExams: Sendable {
  /// The columns that say what a result means; others of the table say who says so, and since when.
  public static let columns = [
    "id", "language", "level", "scale", "steps", "grades", "stated", "whole", "months",
  ]

  /// A cell that says nothing.
  public struct Fault: Error, Hashable {
    /// The column of the cell.
    public var column: String
    /// What should stand there.
    public var expected: String
  }

  private var rows: [[String]] = []
  private var exams: [String: LanguageExam] = [:]

  /// Makes an empty table.
  public init() {}

  /// The test with an id, `nil` for any other certificate.
  public subscript(id: String) -> LanguageExam? { exams[id] }

  /// Ids of the tests, ascending.
  public var ids: [String] { exams.keys.sorted() }

  /// Takes up a row: cells in the order of `columns`.
  ///
  /// A second row of a test adds another scale to it.
  ///
  /// - Throws: `Fault` for the first cell that says nothing; nothing is taken up then.
  public mutating func add(_ row: [String]) throws(Fault) {
    let cells = Dictionary(uniqueKeysWithValues: zip(Self.columns, row))
    func cell(_ column: String) -> String { cells[column] ?? "" }
    let id = cell("id")
    guard !id.isEmpty else { throw Fault(column: "id", expected: "the id of a certificate") }
    guard !cell("language").isEmpty else {
      throw Fault(column: "language", expected: "the id of a language")
    }
    var exam = exams[id] ?? LanguageExam(language: cell("language"))
    guard exam.language == cell("language") else {
      throw Fault(column: "language", expected: "\(exam.language), as in another row of \(id)")
    }
    if let scale = try Self.scale(cell("scale"), cell("steps")) { exam.scales.append(scale) }
    if !cell("level").isEmpty { exam.level = try Self.level(cell("level"), "level") }
    for (grade, level) in try Self.pairs(cell("grades"), "grades") {
      exam.grades[FoldedWord(grade)] = try Self.level(level, "grades")
    }
    switch cell("stated") {
    case "": break
    case "yes": exam.isLevelled = true
    default: throw Fault(column: "stated", expected: "yes or nothing")
    }
    if let whole = try Self.whole(cell("whole")) { exam.whole = whole }
    if !cell("months").isEmpty {
      guard let months = Int(cell("months")), (1...600).contains(months) else {
        throw Fault(column: "months", expected: "a number of months, 1…600")
      }
      exam.monthsValid = months
    }
    let says = ["level", "scale", "grades", "stated"].contains { !cell($0).isEmpty }
    guard says else {
      throw Fault(column: "level", expected: "a level, unless steps, grades or stated say it")
    }
    exams[id] = exam
    rows.append(row)
  }

  /// The parts of a cell such as `n1=C1|n2=B2`.
  private static func pairs(
    _ cell: String,
    _ column: String
  ) throws(Fault) -> [(String, String)] {
    var pairs: [(String, String)] = []
    for part in cell.split(separator: "|") {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
        throw Fault(column: column, expected: "pairs, as in n1=C1|n2=B2")
      }
      pairs.append((String(sides[0]), String(sides[1])))
    }
    return pairs
  }

  private static func level(_ text: String, _ column: String) throws(Fault) -> LanguageLevel {
    guard let level = LanguageLevel(text), level != .native else {
      throw Fault(column: column, expected: "a level, A1…C2")
    }
    return level
  }

  /// A scale such as `0-9` with its steps, `C2=8.5|C1=7`, highest first.
  private static func scale(
    _ cell: String,
    _ steps: String
  ) throws(Fault) -> LanguageExam.Scale? {
    if cell.isEmpty, steps.isEmpty { return nil }
    let ends = cell.split(separator: "-").compactMap { Double($0) }
    guard ends.count == 2, ends[0] < ends[1] else {
      throw Fault(column: "scale", expected: "the least and the greatest score, as in 0-9")
    }
    var scale = LanguageExam.Scale(range: ends[0]...ends[1], steps: [])
    for (name, score) in try pairs(steps, "steps") {
      let level = try level(name, "steps")
      guard let least = Double(score), scale.range.contains(least) else {
        throw Fault(column: "steps", expected: "scores of the scale, as in C2=8.5|C1=7")
      }
      if let last = scale.steps.last, last.least <= least || last.level <= level {
        throw Fault(column: "steps", expected: "the highest level first")
      }
      scale.steps.append(LanguageExam.Step(least: least, level: level))
    }
    return scale
  }

  private static func whole(_ cell: String) throws(Fault) -> LanguageExam.Whole? {
    let words = cell.split(separator: " ")
    if words.isEmpty { return nil }
    if words.count == 3, words[1] == "of", let count = Int(words[2]), (2...9).contains(count) {
      if words[0] == "sum" { return .sum(of: count) }
      if words[0] == "mean" { return .mean(of: count) }
    }
    throw Fault(column: "whole", expected: "sum of or mean of a number of skills")
  }
}

extension LanguageExams {
  /// Writes the table.
  public func encode(to writer: inout ByteWriter) {
    writer.write(rows.flatMap(\.self))
  }

  /// Reads a table; `nil` when the bytes are none.
  public init?(from reader: inout ByteReader) {
    guard let cells = reader.texts(), cells.count.isMultiple(of: Self.columns.count) else {
      return nil
    }
    for start in stride(from: 0, to: cells.count, by: Self.columns.count) {
      guard (try? add(Array(cells[start..<start + Self.columns.count]))) != nil else { return nil }
    }
  }
}
