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

  /// The skills and occupations, in the order of the files.
  ///
  /// - Parameters:
  ///   - bundles: The bundles together; relations may come in one of their own.
  ///   - log: Takes what is wrong.
  static func read(_ bundles: [ForeignFiles], _ log: inout [Diagnostic]) -> [ForeignConcept] {
    var concepts: [ForeignConcept] = []
    var places: [String: Int] = [:]
    let tables: [(name: String, kind: ConceptKind)] = [
      ("skills", .skill), ("occupations", .occupation),
    ]
    for (name, kind) in tables {
      each(bundles, { file(named: name, $0) }, ["conceptUri", "preferredLabel"], &log) {
        row,
        column in
        let uri = row[column("conceptUri")]
        let label = row[column("preferredLabel")]
        let isReleased = ["", "released"].contains(row[column("status")])
        guard isReleased, !uri.isEmpty, !label.isEmpty, places[uri] == nil else { return }
        places[uri] = concepts.count
        let aliases = labels(row[column("altLabels")]) + labels(row[column("hiddenLabels")])
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
    each(bundles, { $0.hasPrefix("broaderRelations") }, ["conceptUri", "broaderUri"], &log) {
      row,
      column in
      let broader = row[column("broaderUri")]
      guard let place = places[row[column("conceptUri")]], places[broader] != nil else { return }
      if !concepts[place].broader.contains(broader) { concepts[place].broader.append(broader) }
    }
    let relations = ["occupationUri", "relationType", "skillUri"]
    each(bundles, { $0.hasPrefix("occupationSkillRelations") }, relations, &log) { row, column in
      let skill = row[column("skillUri")]
      guard let place = places[row[column("occupationUri")]], places[skill] != nil else { return }
      if row[column("relationType")] == "essential" {
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

  private static func each(
    _ bundles: [ForeignFiles],
    _ isWanted: (String) -> Bool,
    _ needed: [String],
    _ log: inout [Diagnostic],
    _ body: (CSV.Row, (String) -> Int) -> Void
  ) {
    for bundle in bundles {
      for name in bundle.names.filter(isWanted) {
        guard let bytes = bundle.bytes(name) else { continue }
        let table = CSV(bytes)
        let lacking = needed.filter { table.columns[$0] == nil }
        guard lacking.isEmpty else {
          log += lacking.map {
            Diagnostic("\(bundle.path)/\(name):1", .missing(field: "column \($0)"))
          }
          continue
        }
        let columns = table.columns
        for row in table.rows { body(row) { columns[$0] ?? Int.max } }
      }
    }
  }

  private static func labels(_ cell: String) -> [String] {
    cell.split { $0.isNewline || $0 == "|" }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
