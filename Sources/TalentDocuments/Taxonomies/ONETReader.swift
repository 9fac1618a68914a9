internal import TalentModel

/// Reads the text files of O*NET, in the layout up to 30.x (tabs) and the one from 31.0 on (commas,
/// other file and column names).
enum ONETReader {
  private struct Table {
    /// Names of the file without its ending.
    var files: [String]
    /// Names of the columns: code, text.
    var code = ["O*NET-SOC Code"]
    var text: [String]
  }

  private static let occupations = Table(files: ["Occupation Data"], text: ["Title"])
  private static let titles = Table(
    files: ["Alternate Titles", "Job Titles"],
    text: ["Alternate Title", "Job Title", "Reported Job Title"]
  )
  private static let software = Table(
    files: ["Technology Skills", "Software Skills"],
    text: ["Example", "Workplace Example"]
  )

  /// Whether some files are those of O*NET.
  static func recognises(_ names: [String]) -> Bool {
    names.contains { name in occupations.files.contains { stem(name) == stem($0) } }
  }

  /// The occupations with their other titles, then the software they use, each in the order of the
  /// files.
  static func read(_ files: ForeignFiles, _ log: inout [Diagnostic]) -> [ForeignConcept] {
    var concepts: [ForeignConcept] = []
    var places: [String: Int] = [:]
    each(occupations, in: files, &log) { code, title in
      guard places[code] == nil else { return }
      places[code] = concepts.count
      concepts.append(ForeignConcept(kind: .occupation, key: code, label: title))
    }
    each(titles, in: files, &log) { code, title in
      if let place = places[code] { concepts[place].aliases.append(title) }
    }
    var skills: [ForeignConcept] = []
    var seen: Set<String> = []
    each(software, in: files, &log) { code, name in
      let key = "software:\(name)"
      if seen.insert(key).inserted {
        skills.append(ForeignConcept(kind: .skill, key: key, label: name))
      }
      if let place = places[code] { concepts[place].optional.append(key) }
    }
    return concepts + skills
  }

  private static func each(
    _ table: Table,
    in files: ForeignFiles,
    _ log: inout [Diagnostic],
    _ body: (String, String) -> Void
  ) {
    for name in files.names where table.files.contains(where: { stem(name) == stem($0) }) {
      guard let bytes = files.bytes(name) else { continue }
      let isTabbed = bytes.prefix { $0 != 0x0A }.contains(0x09)
      let rows = CSV(bytes, separator: isTabbed ? 0x09 : UInt8(ascii: ","))
      let code = table.code.compactMap { rows.columns[$0] }.first
      let text = table.text.compactMap { rows.columns[$0] }.first
      guard let code, let text else {
        let field = "column \(code == nil ? table.code[0] : table.text[0])"
        log.append(Diagnostic("\(files.path)/\(name):1", .missing(field: field)))
        continue
      }
      for row in rows.rows where !row[code].isEmpty && !row[text].isEmpty {
        body(row[code], row[text])
      }
    }
  }

  /// A file's name without ending, small letters only: `Alternate Titles.txt`.
  private static func stem(_ name: String) -> String {
    let base = name.split(separator: ".").first ?? ""
    return base.lowercased().filter { $0.isLetter }
  }
}
