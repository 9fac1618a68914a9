internal import TalentModel

extension TaxonomyReader {
  /// Columns that say who says what a result means, and since when.
  private static let sources = ["source", "url", "published", "checked"]

  /// Reads the tests of languages; every row names its source and the day on which it was checked.
  mutating func readExams(_ table: CSV, _ path: String) {
    let names = LanguageExams.columns + Self.sources
    guard check(table, path, columns: names, needed: names) else { return }
    for row in table.rows where isSound(row, path) {
      func cell(_ column: String) -> String { row[table.column(column)].trimmed }
      let faults = sourceFaults(cell) + unknown(cell)
      diagnostics += faults.map { Diagnostic("\(path):\(row.line)", $0) }
      guard faults.isEmpty else { continue }
      do throws(LanguageExams.Fault) {
        try exams.add(LanguageExams.columns.map(cell))
      } catch {
        let found = cell(error.column)
        diagnostics.append(
          Diagnostic(
            "\(path):\(row.line)",
            .wrongType(
              field: error.column,
              expected: error.expected,
              found: found.isEmpty ? "blank" : "\"\(found)\""
            )
          )
        )
      }
    }
  }

  private func sourceFaults(_ cell: (String) -> String) -> [Diagnostic.Fault] {
    var faults = ["source", "url"].filter { cell($0).isEmpty }
      .map { Diagnostic.Fault.missing(field: $0) }
    // A year or a month is as exact as some publishers are.
    let published = cell("published")
    if ["", "-01", "-01-01"].allSatisfy({ Day(published + $0) == nil }) {
      let expected = "a year, a month or a day, YYYY-MM-DD"
      faults.append(.wrongType(field: "published", expected: expected, found: "\"\(published)\""))
    }
    let checked = cell("checked")
    if Day(checked) == nil {
      let expected = "a day, YYYY-MM-DD"
      faults.append(.wrongType(field: "checked", expected: expected, found: "\"\(checked)\""))
    }
    return faults
  }

  /// Certificate and language that no table of concepts holds.
  private func unknown(_ cell: (String) -> String) -> [Diagnostic.Fault] {
    [("id", ConceptKind.certificate), ("language", .language)].compactMap { column, kind in
      let name = cell(column)
      guard !name.isEmpty, known[kind]?[name] == nil else { return nil }
      return .unknownName(kind: kind.rawValue, name: name, nearest: [])
    }
  }
}
