internal import Foundation
public import TalentModel
public import TalentText

/// A taxonomy as it stands in a folder of CSV files, with the rules for its ambiguous aliases.
public struct LoadedTaxonomy: Sendable {
  /// The concepts.
  public var taxonomy: Taxonomy
  /// What decides about ambiguous aliases.
  public var rules: [ContextRule]
  /// Digest of the files.
  public var digest: String
  /// What is wrong in the files.
  public var diagnostics: [Diagnostic]
}

/// Reads a taxonomy from its folder; `profiles/taxonomies/README.md` tells the columns.
public struct TaxonomyFolder {
  /// A relation by name, to be resolved when all tables are read.
  private struct Pending {
    var concept: Int
    var path: String
    var line: Int
    var column: String
    var kind: ConceptKind
    var names: [String]
  }

  private var concepts: [Concept] = []
  private var known: [ConceptKind: [String: ConceptID]] = [:]
  private var pending: [Pending] = []
  private var diagnostics: [Diagnostic] = []
  private var rules: [ContextRule] = []
  private var content: [UInt8] = []

  /// Reads the taxonomy in a folder and the places in files beside it.
  ///
  /// - Parameters:
  ///   - folder: The folder with the tables; a missing table counts as empty, with a diagnostic.
  ///   - places: Tables of places.
  /// - Returns: The taxonomy with everything that is sound in the files.
  public static func read(_ folder: String, places: [String]) -> LoadedTaxonomy {
    var reader = TaxonomyFolder()
    reader.readTable("\(folder)/families.csv", kinds: ["*": .family])
    reader.readTable("\(folder)/skills.csv", kinds: ["*": .skill])
    reader.readTable("\(folder)/occupations.csv", kinds: ["*": .occupation])
    reader.readTable("\(folder)/certificates.csv", kinds: ["*": .certificate])
    reader.readTable("\(folder)/languages.csv", kinds: ["*": .language])
    reader.readTable("\(folder)/education.csv", kinds: ["level": .level, "field": .field])
    for file in places.sorted() { reader.readTable(file, kinds: ["*": .place]) }
    reader.resolve()
    reader.readRules("\(folder)/contexts.csv")
    let taxonomy = Taxonomy(concepts: reader.concepts)
    let broken = taxonomy.faults().map { Diagnostic(folder, .contradiction(of: $0)) }
    return LoadedTaxonomy(
      taxonomy: taxonomy,
      rules: reader.rules,
      digest: Digest.of(reader.content),
      diagnostics: reader.diagnostics + broken
    )
  }

  private mutating func load(_ path: String) -> CSV? {
    guard let data = FileManager.default.contents(atPath: path) else {
      diagnostics.append(Diagnostic(path, .unreadable(reason: "no such file")))
      return nil
    }
    let bytes = [UInt8](data)
    content += bytes
    return CSV(bytes)
  }

  private mutating func readTable(_ path: String, kinds: [String: ConceptKind]) {
    guard let table = load(path) else { return }
    let id = table.column("id")
    let kindColumn = table.column("kind")
    let english = table.column("en")
    let vietnamese = table.column("vi")
    let rank = table.column("rank")
    let esco = table.column("esco")
    let aliases = ["aliases_en", "aliases_vi", "aliases"].map(table.column)
    let targets = Self.relations.map { ($0.column, table.column($0.column), $0.kind) }
    for row in table.rows {
      guard let kind = kinds[row[kindColumn]] ?? kinds["*"] else {
        diagnostics.append(
          Diagnostic(
            "\(path):\(row.line)",
            .unknownName(kind: "kind", name: row[kindColumn], nearest: kinds.keys.sorted())
          )
        )
        continue
      }
      let name = row[id]
      guard !name.isEmpty else {
        diagnostics.append(Diagnostic("\(path):\(row.line)", .missing(field: "id")))
        continue
      }
      guard known[kind]?[name] == nil else {
        diagnostics.append(
          Diagnostic("\(path):\(row.line)", .repeatedID(id: name, other: "an earlier line"))
        )
        continue
      }
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
          rank: kind == .place ? Self.placeRank(row[kindColumn]) : Int(row[rank]) ?? 0,
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

  private mutating func resolve() {
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

  private mutating func readRules(_ path: String) {
    guard let table = load(path) else { return }
    let columns = ["alias", "kind", "concept", "case", "near", "default"].map(table.column)
    for row in table.rows {
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

  /// The parts of a cell between bars, without spaces before them.
  private static func list(_ cell: String) -> [String] {
    guard !cell.isEmpty else { return [] }
    let bytes = Array(cell.utf8)
    var parts: [String] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "|") {
      while start < end, bytes[start] == 0x20 { start += 1 }
      if start < end { parts.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
      start = end + 1
    }
    return parts
  }

  private static func placeRank(_ kind: String) -> Int {
    switch kind {
    case "country": 1
    case "city", "province": 2
    default: 3
    }
  }
}

extension Diagnostic.Fault {
  /// A broken rule of a taxonomy in words.
  static func contradiction(of fault: TaxonomyFault) -> Diagnostic.Fault {
    switch fault {
    case .noLabel(let kind, let name, let tongue):
      .contradiction(
        reason: "\(kind.rawValue) \(name) has no label in \(tongue.rawValue)",
        remedy: "add one"
      )
    case .cycle(let kind, let name):
      .contradiction(
        reason: "\(kind.rawValue) \(name) is broader than itself",
        remedy: "break the circle"
      )
    case .doubleRelation(let kind, let name, let other):
      .contradiction(
        reason: "\(kind.rawValue) \(name) is both broader or equal and related to \(other)",
        remedy: "keep one relation"
      )
    case .foreignRelation(let kind, let name, let other):
      .contradiction(
        reason: "\(kind.rawValue) \(name) relates to \(other) of another kind",
        remedy: "remove the relation"
      )
    }
  }
}
