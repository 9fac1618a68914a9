internal import TalentModel
internal import TalentText

extension TaxonomyReader {
  /// Columns of all tables of concepts.
  static let columns = [
    "id", "kind", "rank", "family", "en", "vi", "aliases_en", "aliases_vi", "aliases", "broader",
    "within", "related", "essential", "optional", "esco",
  ]

  /// Whether a table has the columns that it needs; what is wrong with its header is reported.
  mutating func check(
    _ table: CSV,
    _ path: String,
    columns: [String],
    needed: [String]
  ) -> Bool {
    guard let first = table.header.first else {
      diagnostics.append(Diagnostic(path, .blank))
      return false
    }
    let place = "\(path):1"
    for separator in ["\t", ";"] where table.header.count == 1 && first.contains(separator) {
      let name = separator == "\t" ? "tabs" : "semicolons"
      let reason = "its columns are separated by \(name)"
      diagnostics.append(
        Diagnostic(place, .contradiction(reason: reason, remedy: "separate them by commas"))
      )
      return false
    }
    var seen: Set<String> = []
    for name in table.header where !name.isEmpty {
      if !columns.contains(name) {
        let nearest = Slips.nearest(to: name, among: columns)
        diagnostics.append(
          Diagnostic(place, .unknownField(field: "column \(name)", nearest: nearest))
        )
      } else if !seen.insert(name).inserted {
        diagnostics.append(
          Diagnostic(place, .repeated(what: "column \(name)", other: "the header"))
        )
      }
    }
    let missing = needed.filter { !seen.contains($0) }
    for name in missing {
      diagnostics.append(Diagnostic(place, .missing(field: "column \(name)")))
    }
    return missing.isEmpty
  }

  /// Whether a row can be used; what is wrong with it is reported.
  mutating func isSound(_ row: CSV.Row, _ path: String) -> Bool {
    guard let fault = row.fault else { return true }
    diagnostics.append(Diagnostic("\(path):\(row.line)", fault))
    return false
  }

  /// What breaks the rules of a taxonomy, with the lines of the concepts that do.
  func broken(_ taxonomy: Taxonomy) -> [Diagnostic] {
    let faults = taxonomy.faults().map { fault in
      let id = taxonomy.concept(fault.kind, fault.name)
      return Diagnostic(id.map { places[Int($0.index)] } ?? "", .contradiction(of: fault))
    }
    return faults + doubleNames(taxonomy)
  }

  /// Names that two concepts of a kind share, and about which no rule decides.
  private func doubleNames(_ taxonomy: Taxonomy) -> [Diagnostic] {
    let ruled = Set(rules.map { $0.alias.lowercased() })
    var owners: [ConceptKind: [String: Int]] = [:]
    var found: [Diagnostic] = []
    for (index, concept) in taxonomy.concepts.enumerated() where concept.kind != .place {
      let names = [concept.labels.english, concept.labels.vietnamese] + concept.aliases
      for name in Set(names.map { $0.lowercased() }).sorted() where !name.isEmpty {
        let other = owners[concept.kind]?[name]
        owners[concept.kind, default: [:]][name] = other ?? index
        guard let other, !ruled.contains(name) else { continue }
        let what = "\(concept.kind.rawValue) alias \"\(name)\""
        found.append(Diagnostic(places[index], .repeated(what: what, other: places[other])))
      }
    }
    return found
  }
}

extension TaxonomyFault {
  /// The concept that breaks the rule.
  fileprivate var kind: ConceptKind {
    switch self {
    case .noLabel(let kind, _, _), .cycle(let kind, _), .doubleRelation(let kind, _, _),
      .foreignRelation(let kind, _, _):
      kind
    }
  }

  fileprivate var name: String {
    switch self {
    case .noLabel(_, let name, _), .cycle(_, let name), .doubleRelation(_, let name, _),
      .foreignRelation(_, let name, _):
      name
    }
  }
}
