internal import TalentModel
internal import TalentText

/// Makes concepts of rows; relations are resolved when all tables are read.
struct TaxonomyReader {
  /// A relation by name, to be resolved when all tables are read.
  private struct Pending {
    var concept: Int
    var path: String
    var line: Int
    var column: String
    var kind: ConceptKind
    var names: [String]
  }

  private(set) var concepts: [Concept] = []
  private(set) var rules: [ContextRule] = []
  var exams = LanguageExams()
  var diagnostics: [Diagnostic] = []
  private(set) var known: [ConceptKind: [String: ConceptID]] = [:]
  private var pending: [Pending] = []
  /// Where each concept stands, in the order of `concepts`.
  private(set) var places: [String] = []

  /// Reads the concepts of a table.
  mutating func readTable(_ table: CSV, _ path: String, kinds: [String: ConceptKind]) {
    let id = table.column("id")
    let kindColumn = table.column("kind")
    let english = table.column("en")
    let vietnamese = table.column("vi")
    let rank = table.column("rank")
    let esco = table.column("esco")
    let aliases = ["aliases_en", "aliases_vi", "aliases"].map(table.column)
    let targets = Self.relations.map { ($0.column, table.column($0.column), $0.kind) }
    guard check(table, path, columns: Self.columns, needed: ["id", "en", "vi"]) else { return }
    for row in table.rows where isSound(row, path) {
      guard let kind = kinds[row[kindColumn]] ?? kinds["*"] else {
        diagnostics.append(
          Diagnostic(
            "\(path):\(row.line)",
            .unknownName(kind: "kind", name: row[kindColumn], nearest: kinds.keys.sorted())
          )
        )
        continue
      }
      let name = row[id].trimmed
      if !row[rank].isEmpty, kind != .place, !(0...9).contains(Int(row[rank]) ?? -1) {
        diagnostics.append(
          Diagnostic(
            "\(path):\(row.line)",
            .wrongType(field: "rank", expected: "0…9", found: "\"\(row[rank])\"")
          )
        )
      }
      guard !name.isEmpty else {
        diagnostics.append(Diagnostic("\(path):\(row.line)", .missing(field: "id")))
        continue
      }
      guard known[kind]?[name] == nil else {
        let other = known[kind]?[name].map { places[Int($0.index)] } ?? path
        let what = "\(kind.rawValue) \(name)"
        diagnostics.append(Diagnostic("\(path):\(row.line)", .repeated(what: what, other: other)))
        continue
      }
      if kind == .place, Self.placeRanks[row[kindColumn]] == nil {
        let known = Self.placeRanks.keys.sorted()
        diagnostics.append(
          Diagnostic(
            "\(path):\(row.line)",
            .unknownName(kind: "kind of place", name: row[kindColumn], nearest: known)
          )
        )
      }
      places.append("\(path):\(row.line)")
      known[kind, default: [:]][name] = ConceptID(index: UInt32(concepts.count))
      for (column, place, target) in targets {
        let names = Self.list(row[place])
        guard !names.isEmpty else { continue }
        pending.append(
          Pending(
            concept: concepts.count,
            path: path,
            line: row.line,
            column: column,
            kind: target ?? kind,
            names: names
          )
        )
      }
      concepts.append(
        Concept(
          kind: kind,
          name: name,
          labels: Labels(english: row[english], vietnamese: row[vietnamese]),
          aliases: aliases.flatMap { Self.list(row[$0]) },
          rank: kind == .place
            ? Self.placeRanks[row[kindColumn]] ?? 3
            : Int(row[rank]).flatMap { (0...9).contains($0) ? $0 : nil } ?? 0,
          esco: row[esco]
        )
      )
    }
  }

  /// Columns of relations, with the kind they lead to; `nil` is the row's own kind.
  private static let relations: [(column: String, kind: ConceptKind?)] = [
    ("family", .family), ("broader", nil), ("within", nil), ("related", nil), ("essential", .skill),
    ("optional", .skill),
  ]

  /// Resolves the relations of all tables read so far.
  mutating func resolve() {
    for relation in pending {
      for name in relation.names {
        guard let id = known[relation.kind]?[name] else {
          diagnostics.append(
            Diagnostic(
              "\(relation.path):\(relation.line)",
              .unknownName(kind: relation.kind.rawValue, name: name, nearest: [])
            )
          )
          continue
        }
        switch relation.column {
        case "family": concepts[relation.concept].family = id
        case "related": concepts[relation.concept].related.append(id)
        case "essential": concepts[relation.concept].essential.append(id)
        case "optional": concepts[relation.concept].optional.append(id)
        default: concepts[relation.concept].broader.append(id)
        }
      }
    }
  }

  /// Reads the rules for ambiguous aliases.
  mutating func readRules(_ table: CSV, _ path: String) {
    let columns = ["alias", "kind", "concept", "case", "near", "default"].map(table.column)
    let names = ["alias", "kind", "concept", "case", "near", "default"]
    guard check(table, path, columns: names, needed: names) else { return }
    for row in table.rows where isSound(row, path) {
      let choices = [(3, ["exact", "any"]), (5, ["yes", "no"])]
      let wrong = choices.first { !$0.1.contains(row[columns[$0.0]]) }
      if let (column, words) = wrong {
        diagnostics.append(
          Diagnostic(
            "\(path):\(row.line)",
            .wrongType(
              field: names[column],
              expected: words.joined(separator: " or "),
              found: "\"\(row[columns[column]])\""
            )
          )
        )
        continue
      }
      guard !row[columns[0]].isEmpty else {
        diagnostics.append(Diagnostic("\(path):\(row.line)", .missing(field: "alias")))
        continue
      }
      let kind = row[columns[1]]
      let name = row[columns[2]]
      var concept: ConceptID?
      if !name.isEmpty {
        let kinds: [ConceptKind] =
          kind == "education" ? [.level, .field] : ConceptKind(rawValue: kind).map { [$0] } ?? []
        concept = kinds.compactMap { known[$0]?[name] }.first
        guard concept != nil else {
          diagnostics.append(
            Diagnostic(
              "\(path):\(row.line)",
              .unknownName(kind: kind, name: name, nearest: [])
            )
          )
          continue
        }
      }
      rules.append(
        ContextRule(
          alias: row[columns[0]],
          concept: concept,
          isExactCase: row[columns[3]] == "exact",
          near: Self.list(row[columns[4]]),
          isDefault: row[columns[5]] == "yes"
        )
      )
    }
  }

  /// The parts of a cell between bars, without spaces around them.
  private static func list(_ cell: String) -> [String] {
    guard !cell.isEmpty else { return [] }
    let bytes = Array(cell.utf8)
    var parts: [String] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "|") {
      while start < end, bytes[start] == 0x20 { start += 1 }
      var last = end
      while last > start, bytes[last - 1] == 0x20 { last -= 1 }
      if start < last { parts.append(String(decoding: bytes[start..<last], as: UTF8.self)) }
      start = end + 1
    }
    return parts
  }

  private static let placeRanks = [
    "country": 1, "city": 2, "province": 2, "ward": 3, "commune": 3, "district": 3,
    "special-zone": 3,
  ]
}
