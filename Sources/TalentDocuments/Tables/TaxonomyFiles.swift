public import TalentModel
public import TalentText

/// A taxonomy as it stands in a folder of CSV files, with the rules for its ambiguous aliases.
public struct LoadedTaxonomy: Sendable {
  /// The concepts.
  public var taxonomy: Taxonomy
  /// What decides about ambiguous aliases.
  public var rules: [ContextRule]
  /// What is wrong in the files.
  public var diagnostics: [Diagnostic]
}

/// The files of a taxonomy; `profiles/taxonomies/README.md` tells their columns.
public struct TaxonomyFiles: Sendable {
  /// Files of the folder with the kinds of concept in them; `*` stands for any other kind.
  private static let tables: [(name: String, kinds: [String: ConceptKind])] = [
    ("families.csv", ["*": .family]), ("skills.csv", ["*": .skill]),
    ("occupations.csv", ["*": .occupation]), ("certificates.csv", ["*": .certificate]),
    ("languages.csv", ["*": .language]), ("education.csv", ["level": .level, "field": .field]),
  ]

  /// The table of what decides about ambiguous aliases.
  private static let contexts = "contexts.csv"

  /// A table that a taxonomy may do without: then results of tests mean no level.
  private static let exams = "exams.csv"

  private let files: [(path: String, kinds: [String: ConceptKind], bytes: [UInt8]?)]
  /// Digest of all files.
  public let digest: String

  /// Whether a folder holds any table of a taxonomy.
  public static func stand(in folder: String) -> Bool {
    tables.contains { FileKind(at: "\(folder)/\($0.name)") == .regular }
  }

  /// Loads the files of a folder, and tables of places; a missing one is reported by `taxonomy()`.
  public init(_ folder: String, places: [String]) {
    let paths =
      Self.tables.map { ("\(folder)/\($0.name)", $0.kinds) }
      + places.sorted().map { ($0, ["*": ConceptKind.place]) }
      + [("\(folder)/\(Self.contexts)", [:]), ("\(folder)/\(Self.exams)", [:])]
    self.init(
      paths.map { path, kinds in
        (path, kinds, OpenFile(path)?.bytes())
      }
    )
  }

  /// The files of a taxonomy as `contents` gave them.
  public init(kept contents: [(name: String, bytes: [UInt8]?)]) {
    let kinds = Dictionary(uniqueKeysWithValues: Self.tables.map { ($0.name, $0.kinds) })
    self.init(
      contents.map { name, bytes in
        let isRule = name == Self.contexts || name == Self.exams
        return ("taxonomy/\(name)", kinds[name] ?? (isRule ? [:] : ["*": .place]), bytes)
      }
    )
  }

  private init(_ files: [(path: String, kinds: [String: ConceptKind], bytes: [UInt8]?)]) {
    self.files = files
    var digest = Digest()
    for file in files {
      digest.add(Array("\(Self.name(of: file.path)) \(file.bytes?.count ?? -1)\n".utf8))
      digest.add(file.bytes ?? [])
    }
    self.digest = digest.text
  }

  /// The files by name, in the order in which they are read; `nil` for one that is not there.
  public var contents: [(name: String, bytes: [UInt8]?)] {
    files.map { (Self.name(of: $0.path), $0.bytes) }
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? ""
  }

  /// The taxonomy with everything that is sound in the files.
  public func taxonomy() -> LoadedTaxonomy {
    var reader = TaxonomyReader()
    for file in files {
      let isOfExams = file.path.hasSuffix("/\(Self.exams)")
      guard let bytes = file.bytes else {
        if isOfExams { continue }
        reader.diagnostics.append(Diagnostic(file.path, .unreadable(reason: "no such file")))
        continue
      }
      let table = CSV(bytes)
      if isOfExams {
        reader.readExams(table, file.path)
      } else if file.kinds.isEmpty {
        reader.resolve()
        reader.readRules(table, file.path)
      } else {
        reader.readTable(table, file.path, kinds: file.kinds)
      }
    }
    let taxonomy = Taxonomy(concepts: reader.concepts, exams: reader.exams)
    return LoadedTaxonomy(
      taxonomy: taxonomy,
      rules: reader.rules,
      diagnostics: reader.diagnostics + reader.broken(taxonomy)
    )
  }
}

extension Diagnostic.Fault {
  /// A broken rule of a taxonomy in words.
  static func contradiction(of fault: TaxonomyFault) -> Diagnostic.Fault {
    switch fault {
    case .noLabel(let kind, let name, let language):
      .contradiction(
        reason: "\(kind.rawValue) \(name) has no label in \(language.rawValue)",
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
