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
    var place: String
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
    reader.readTable("\(folder)/families.csv") { _, _ in .family }
    reader.readTable("\(folder)/skills.csv") { _, _ in .skill }
    reader.readTable("\(folder)/occupations.csv") { _, _ in .occupation }
    reader.readTable("\(folder)/certificates.csv") { _, _ in .certificate }
    reader.readTable("\(folder)/languages.csv") { _, _ in .language }
    reader.readTable("\(folder)/education.csv") { $0.cell($1, "kind") == "level" ? .level : .field }
    for file in places.sorted() { reader.readTable(file) { _, _ in .place } }
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

  private mutating func readTable(_ path: String, kind: (CSV, CSV.Row) -> ConceptKind) {
    guard let table = load(path) else { return }
    for row in table.rows {
      let place = "\(path):\(row.line)"
      let kind = kind(table, row)
      let name = table.cell(row, "id")
      guard !name.isEmpty else {
        diagnostics.append(Diagnostic(place, .missing(field: "id")))
        continue
      }
      guard known[kind]?[name] == nil else {
        diagnostics.append(Diagnostic(place, .repeatedID(id: name, other: "an earlier line")))
        continue
      }
      let index = concepts.count
      known[kind, default: [:]][name] = ConceptID(index: UInt32(index))
      var concept = Concept(
        kind: kind,
        name: name,
        labels: Labels(english: table.cell(row, "en"), vietnamese: table.cell(row, "vi")),
        aliases: ["aliases_en", "aliases_vi", "aliases"].flatMap {
          Self.list(table.cell(row, $0))
        },
        esco: table.cell(row, "esco")
      )
      concept.rank =
        kind == .place ? Self.placeRank(table.cell(row, "kind")) : Int(table.cell(row, "rank")) ?? 0
      concepts.append(concept)
      for (column, target) in [
        ("family", ConceptKind.family), ("broader", kind), ("within", kind), ("related", kind),
        ("essential", .skill), ("optional", .skill),
      ] {
        let names = Self.list(table.cell(row, column))
        guard !names.isEmpty else { continue }
        pending.append(
          Pending(concept: index, place: place, column: column, kind: target, names: names)
        )
      }
    }
  }

  private mutating func resolve() {
    for relation in pending {
      for name in relation.names {
        guard let id = known[relation.kind]?[name] else {
          diagnostics.append(
            Diagnostic(
              relation.place,
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
    for row in table.rows {
      let place = "\(path):\(row.line)"
      let name = table.cell(row, "concept")
      var concept: ConceptID?
      if !name.isEmpty {
        let kinds: [ConceptKind] =
          table.cell(row, "kind") == "education"
          ? [.level, .field] : ConceptKind(rawValue: table.cell(row, "kind")).map { [$0] } ?? []
        concept = kinds.compactMap { known[$0]?[name] }.first
        guard concept != nil else {
          diagnostics.append(
            Diagnostic(place, .unknownName(kind: table.cell(row, "kind"), name: name, nearest: []))
          )
          continue
        }
      }
      rules.append(
        ContextRule(
          alias: table.cell(row, "alias"),
          concept: concept,
          isExactCase: table.cell(row, "case") == "exact",
          near: Self.list(table.cell(row, "near")),
          isDefault: table.cell(row, "default") == "yes"
        )
      )
    }
  }

  private static func list(_ cell: String) -> [String] {
    guard !cell.isEmpty else { return [] }
    return cell.utf8.split(separator: UInt8(ascii: "|")).compactMap { part in
      let name = part.drop { $0 == 0x20 }
      return name.isEmpty ? nil : String(Substring(name))
    }
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
