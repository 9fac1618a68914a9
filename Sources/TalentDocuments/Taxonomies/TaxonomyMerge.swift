internal import TalentModel
internal import TalentText

/// Merges foreign concepts under those of a taxonomy: what the taxonomy has stays as it is and
/// gains names; what it lacks is added behind.
///
/// Two concepts are the same when the taxonomy says so (its column `esco`), or when the foreign
/// label is one of its own names. A name that the taxonomy has means what it means there.
struct TaxonomyMerge {
  /// What a merge did.
  struct Summary: Hashable {
    var merged = 0
    var added = 0
    var aliases = 0
    var leftOut = 0
  }

  private struct Place {
    var kind: ConceptKind
    var row: Int
  }

  private static let files: [(name: String, kind: ConceptKind)] = [
    ("skills.csv", .skill), ("occupations.csv", .occupation), ("certificates.csv", .certificate),
    ("languages.csv", .language),
  ]

  /// The tables by kind.
  private(set) var tables: [ConceptKind: TaxonomyTable] = [:]
  private(set) var contexts: TaxonomyTable
  private(set) var summary = Summary()
  /// Every name there is, levelled, with what it means.
  private var names: [String: Place] = [:]
  private var ids: [ConceptKind: Set<String>] = [:]
  private var places: [String: Place] = [:]

  /// Begins with the tables of a taxonomy, by file name.
  init(_ tables: [String: [UInt8]]) {
    contexts = TaxonomyTable(
      tables["contexts.csv"] ?? Array("alias,kind,concept,case,near,default".utf8)
    )
    for (file, kind) in Self.files {
      let table = TaxonomyTable(tables[file] ?? [])
      for row in table.rows.indices {
        ids[kind, default: []].insert(table[row, "id"])
        let own = [table[row, "en"], table[row, "vi"]]
        let aliases = table.list(row, "aliases_en") + table.list(row, "aliases_vi")
        for name in own + aliases where names[Self.key(name)] == nil {
          names[Self.key(name)] = Place(kind: kind, row: row)
        }
        let uri = table[row, "esco"]
        if !uri.isEmpty { places[uri] = Place(kind: kind, row: row) }
      }
      self.tables[kind] = table
    }
  }

  /// Merges concepts; relations are followed among those that came before and these.
  mutating func merge(_ concepts: [ForeignConcept]) {
    // Labels are taken before any alias is: a label means its own concept.
    var added: [Int] = []
    for (number, concept) in concepts.enumerated() {
      let key = Self.key(concept.label)
      let place = places[concept.key] ?? names[key].flatMap { $0.kind == concept.kind ? $0 : nil }
      if let place {
        places[concept.key] = place
        link(place, to: concept.key)
        summary.merged += 1
      } else if names[key] != nil || key.isEmpty {
        summary.leftOut += 1
      } else {
        let place = Place(kind: concept.kind, row: add(concept))
        places[concept.key] = place
        names[key] = place
        summary.added += 1
        added.append(number)
      }
    }
    for concept in concepts { addAliases(of: concept) }
    for number in added { relate(concepts[number]) }
  }

  private mutating func link(_ place: Place, to key: String) {
    guard key.hasPrefix("http"), let linked = tables[place.kind]?[place.row, "esco"] else { return }
    if linked.isEmpty { tables[place.kind]?[place.row, "esco"] = key }
  }

  private mutating func add(_ concept: ForeignConcept) -> Int {
    let id = freshID(for: concept)
    // A name of one capitalised word is a word of the language too: its capitals decide.
    if concept.key.hasPrefix("software:"), Self.key(concept.label).split(separator: " ").count == 1
    {
      _ = contexts.add([
        "alias": concept.label, "kind": concept.kind.rawValue, "concept": id, "case": "exact",
        "default": "yes",
      ])
    }
    return tables[concept.kind]?.add([
      "id": id, "en": concept.label, "vi": concept.label,
      "esco": concept.key.hasPrefix("http") ? concept.key : "",
    ]) ?? 0
  }

  private mutating func freshID(for concept: ForeignConcept) -> String {
    let letters = concept.label.lowercased().map {
      $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " "
    }
    let slug = String(letters).split(separator: " ").joined(separator: "-")
    let base = slug.isEmpty ? "concept" : slug
    var id = base
    var number = 2
    while !ids[concept.kind, default: []].insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }

  private mutating func addAliases(of concept: ForeignConcept) {
    guard let place = places[concept.key] else { return }
    let label = Set(Self.key(concept.label).split(separator: " "))
    var fresh: [String] = []
    for alias in concept.aliases where !alias.contains("|") {
      let key = Self.key(alias)
      guard !key.isEmpty else { continue }
      guard names[key] == nil else {
        summary.leftOut += names[key]?.row == place.row ? 0 : 1
        continue
      }
      // One everyday word that the label does not have says too little: "statistics" for the
      // compiling of airports' manuals. Abbreviations and names of products stay.
      let words = key.split(separator: " ")
      if words.count == 1, !label.contains(words[0]), !Self.isName(alias) {
        summary.leftOut += 1
        continue
      }
      names[key] = place
      fresh.append(alias)
    }
    guard !fresh.isEmpty, let known = tables[place.kind]?.list(place.row, "aliases_en") else {
      return
    }
    tables[place.kind]?[place.row, "aliases_en"] = (known + fresh).joined(separator: "|")
    summary.aliases += fresh.count
  }

  private mutating func relate(_ concept: ForeignConcept) {
    guard let place = places[concept.key] else { return }
    func names(_ keys: [String], _ kind: ConceptKind) -> String {
      var seen: Set<Int> = []
      return keys.compactMap { key in
        guard let target = places[key], target.kind == kind, seen.insert(target.row).inserted,
          kind != place.kind || target.row != place.row
        else { return nil }
        return tables[kind]?[target.row, "id"]
      }.joined(separator: "|")
    }
    let broader = names(concept.broader, concept.kind)
    let essential = names(concept.essential, .skill)
    let optional = names(concept.optional.filter { !concept.essential.contains($0) }, .skill)
    tables[place.kind]?[place.row, "broader"] = broader
    tables[place.kind]?[place.row, "essential"] = essential
    tables[place.kind]?[place.row, "optional"] = optional
  }

  /// A name as it is compared: its words, levelled.
  private static func key(_ name: String) -> String {
    Tokenizer.words(in: name).joined(separator: " ")
  }

  /// Whether one word is written as abbreviations and products are: more than one capital, a digit.
  private static func isName(_ word: String) -> Bool {
    word.filter(\.isUppercase).count > 1 || word.contains(where: \.isNumber)
  }
}
