internal import TalentModel

/// Reads the official CSV bundles of ESCO, any version and language, classification and relations.
///
/// Columns are found by name, because versions differ in theirs. Labels are separated by line ends,
/// in some files by bars. A URI that stands there twice (1.2.1) is taken once.
enum ESCOReader {
  /// Whether some files are those of ESCO.
  static func recognises(_ names: [String]) -> Bool {
    names.contains { file(named: "skills", $0) || file(named: "occupations", $0) }
      || names.contains { $0.hasPrefix("occupationSkillRelations") }
  }

  /// Reads bundles.
  ///
  /// - Parameters:
  ///   - bundles: The bundles together; relations may come in one of their own.
  ///   - log: Takes what is wrong.
  /// - Returns: The skills and occupations, in the order of the files.
  static func read(_ bundles: [ForeignFiles], _ log: inout [Diagnostic]) -> [ForeignConcept] {
    var concepts: [ForeignConcept] = []
    var places: [String: Int] = [:]
    let tables: [(name: String, kind: ConceptKind)] = [
      ("skills", .skill), ("occupations", .occupation),
    ]
    for (name, kind) in tables {
      let needed = ["conceptUri", "preferredLabel"]
      for row in rows(of: bundles, needed, &log, where: { file(named: name, $0) }) {
        let uri = row["conceptUri"]
        let label = row["preferredLabel"]
        let isReleased = ["", "released"].contains(row["status"])
        guard isReleased, !uri.isEmpty, !label.isEmpty, places[uri] == nil else { continue }
        places[uri] = concepts.count
        let aliases = labels(row["altLabels"]) + labels(row["hiddenLabels"])
        concepts.append(
          ForeignConcept(
            kind: kind,
            key: uri,
            label: label,
            aliases: aliases.filter { $0 != label }
          )
        )
      }
    }
    let steps = ["conceptUri", "broaderUri"]
    for row in rows(of: bundles, steps, &log, where: { $0.hasPrefix("broaderRelations") }) {
      let broader = row["broaderUri"]
      guard let place = places[row["conceptUri"]], places[broader] != nil else { continue }
      if !concepts[place].broader.contains(broader) { concepts[place].broader.append(broader) }
    }
    let links = ["occupationUri", "relationType", "skillUri"]
    for row in rows(of: bundles, links, &log, where: { $0.hasPrefix("occupationSkillRelations") }) {
      let skill = row["skillUri"]
      guard let place = places[row["occupationUri"]], places[skill] != nil else { continue }
      if row["relationType"] == "essential" {
        concepts[place].essential.append(skill)
      } else {
        concepts[place].optional.append(skill)
      }
    }
    return concepts
  }

  private static func file(named name: String, _ file: String) -> Bool {
    file == "\(name).csv" || (file.hasPrefix("\(name)_") && file.hasSuffix(".csv"))
  }

  /// A row whose cells have names.
  private struct NamedRow {
    var row: CSV.Row
    var columns: [String: Int]

    /// The cell of a column, empty when there is none.
    subscript(name: String) -> String { row[columns[name] ?? Int.max] }
  }

  /// The rows of the wanted files, bundle by bundle; files without a needed column are reported.
  private static func rows(
    of bundles: [ForeignFiles],
    _ needed: [String],
    _ log: inout [Diagnostic],
    where isWanted: (String) -> Bool
  ) -> [NamedRow] {
    var rows: [NamedRow] = []
    for bundle in bundles {
      for name in bundle.names.filter(isWanted) {
        guard let bytes = bundle.bytes(name) else { continue }
        let table = CSV(bytes)
        let lacking = needed.filter { table.columns[$0] == nil }
        let place = "\(bundle.path)/\(name):1"
        log += lacking.map { Diagnostic(place, .missing(field: "column \($0)")) }
        if lacking.isEmpty { rows += table.rows.map { NamedRow(row: $0, columns: table.columns) } }
      }
    }
    return rows
  }

  private static func labels(_ cell: String) -> [String] {
    cell.split { $0.isNewline || $0 == "|" }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
