public import TalentModel
public import TalentText

/// A position as read from its document, with the taxonomy that its concepts belong to.
public struct LoadedPosition: Sendable {
  /// The position.
  public var position: Position
  /// The taxonomy given, with a concept for each requirement that it lacks.
  public var taxonomy: Taxonomy
  /// What is wrong in the document.
  public var diagnostics: [Diagnostic]
}

/// Reads positions in YAML or JSON; `profiles/schemas/position.schema.json` tells the fields.
public struct PositionDocument {
  /// The fields of a position.
  static let members = [
    "id", "title", "occupation", "unit", "owner", "headcount", "needBy", "location", "skills",
    "experience", "education", "languages", "certificates", "salary", "gates", "$schema",
  ]

  private var resolver: ConceptResolver
  private var log: [Diagnostic] = []

  /// Reads a position.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - file: What messages call it; its name is the id of a position that carries none.
  ///   - lexicon: How concepts are named. A skill, certificate, language, occupation or field that
  ///     it lacks becomes a concept of its own.
  /// - Returns: The position, without what could not be understood; `position` is `nil` when the
  ///   document is none.
  public static func read(
    _ bytes: [UInt8],
    file: String,
    lexicon: Lexicon
  ) -> (loaded: LoadedPosition?, diagnostics: [Diagnostic]) {
    let document = TreeCursor.document(bytes, file: file)
    guard let cursor = document.cursor else { return (nil, document.diagnostics) }
    guard case .map = cursor.tree.value else {
      let fault = Diagnostic.Fault.wrongType(
        field: "the document",
        expected: "a map of fields",
        found: cursor.tree.kindName
      )
      return (nil, [cursor.fault(fault)])
    }
    var reader = PositionDocument(resolver: ConceptResolver(lexicon: lexicon))
    let position = reader.position(cursor)
    let loaded = LoadedPosition(
      position: position,
      taxonomy: reader.resolver.taxonomy,
      diagnostics: reader.log
    )
    return (loaded, reader.log)
  }

  private init(resolver: ConceptResolver) {
    self.resolver = resolver
  }

  private mutating func position(_ cursor: TreeCursor) -> Position {
    cursor.checkMembers(Self.members, &log)
    let stem = cursor.file.split(separator: "/").last?.split(separator: ".").first ?? "position"
    var position = Position(
      name: cursor["id"]?.words(&log) ?? String(stem),
      title: title(cursor["title"])
    )
    position.unit = cursor["unit"]?.text(&log) ?? ""
    position.owner = cursor["owner"]?.text(&log) ?? ""
    position.headcount = cursor["headcount"]?.integer(in: 1...10_000, &log) ?? 1
    position.needBy = cursor["needBy"].flatMap { $0.day(&log) }
    position.occupation =
      cursor["occupation"].flatMap { resolver.concept(.occupation, $0, &log) }
      ?? resolver.occupation(titled: position.title, cursor["title"], &log)
    readLocation(cursor["location"], into: &position)
    position.skills = cursor["skills"].map { skills($0) } ?? []
    position.experience = cursor["experience"].flatMap { experience($0) }
    position.education = cursor["education"].flatMap { education($0) }
    position.languages = cursor["languages"].map { languages($0) } ?? []
    position.certificates = cursor["certificates"].map { certificates($0) } ?? []
    position.pay = cursor["salary"].flatMap { pay($0) }
    position.gates = cursor["gates"].map { gates($0) } ?? []
    return position
  }

  private mutating func title(_ cursor: TreeCursor?) -> Labels {
    guard let cursor else { return Labels(english: "", vietnamese: "") }
    if let text = cursor.tree.text { return Labels(english: text, vietnamese: text) }
    cursor.checkMembers(["en", "vi"], &log)
    let english = cursor["en"]?.text(&log)
    let vietnamese = cursor["vi"]?.text(&log)
    return Labels(
      english: english ?? vietnamese ?? "",
      vietnamese: vietnamese ?? english ?? ""
    )
  }

  private mutating func readLocation(_ cursor: TreeCursor?, into position: inout Position) {
    guard let cursor else { return }
    cursor.checkMembers(["ward", "city", "remote"], &log)
    let place = cursor["ward"] ?? cursor["city"]
    position.place = place.flatMap { resolver.known(.place, $0, &log) }
    position.remote = cursor["remote"]?.word(of: Remote.self, &log) ?? .no
  }

  private mutating func skills(_ cursor: TreeCursor) -> [SkillRequirement] {
    var once = Once()
    return cursor.elements(&log).compactMap { item in
      if item.tree.text != nil {
        guard let skill = resolver.concept(.skill, item, &log), once.isNew([skill], item, &log)
        else {
          return nil
        }
        return SkillRequirement(anyOf: [skill], level: nil, importance: .must, weight: 1)
      }
      guard item.isMap(&log) else { return nil }
      item.checkMembers(["skill", "anyOf", "level", "importance", "weight"], &log)
      let concepts = alternatives(item, "skill", .skill)
      guard !concepts.isEmpty, once.isNew(concepts, item, &log) else { return nil }
      return SkillRequirement(
        anyOf: concepts,
        level: item["level"]?.integer(in: 1...5, &log),
        importance: importance(item),
        weight: weight(item)
      )
    }
  }

  private mutating func certificates(_ cursor: TreeCursor) -> [CertificateRequirement] {
    var once = Once()
    return cursor.elements(&log).compactMap { item in
      if item.tree.text != nil {
        guard let certificate = resolver.concept(.certificate, item, &log),
          once.isNew([certificate], item, &log)
        else { return nil }
        return CertificateRequirement(anyOf: [certificate], importance: .must, weight: 1)
      }
      guard item.isMap(&log) else { return nil }
      item.checkMembers(["certificate", "anyOf", "importance", "weight"], &log)
      let concepts = alternatives(item, "certificate", .certificate)
      guard !concepts.isEmpty, once.isNew(concepts, item, &log) else { return nil }
      return CertificateRequirement(
        anyOf: concepts,
        importance: importance(item),
        weight: weight(item)
      )
    }
  }

  private mutating func languages(_ cursor: TreeCursor) -> [LanguageRequirement] {
    var once = Once()
    return cursor.elements(&log).compactMap { item in
      guard item.isMap(&log) else { return nil }
      item.checkMembers(["language", "level", "importance", "weight"], &log)
      guard let name = item["language"] else {
        log.append(item.fault(.missing(field: "\(item.field).language")))
        return nil
      }
      guard let language = resolver.concept(.language, name, &log),
        once.isNew([language], item, &log)
      else { return nil }
      var level: LanguageLevel?
      if let cursor = item["level"], let text = cursor.text(&log) {
        level = LanguageLevel(text)
        if level == nil {
          log.append(
            cursor.fault(
              .wrongType(field: cursor.field, expected: "A1…C2 or native", found: "\"\(text)\"")
            )
          )
        }
      }
      return LanguageRequirement(
        language: language,
        level: level,
        importance: importance(item),
        weight: weight(item)
      )
    }
  }

  private mutating func experience(_ cursor: TreeCursor) -> ExperienceRequirement? {
    cursor.checkMembers(["months", "in"], &log)
    guard case .map = cursor.tree.value else { return nil }
    guard let months = cursor["months"] else {
      log.append(cursor.fault(.missing(field: "experience.months")))
      return nil
    }
    guard let months = months.integer(in: 1...720, &log) else { return nil }
    guard let within = cursor["in"] else {
      return ExperienceRequirement(months: months, within: [])
    }
    let concepts = names(within).compactMap {
      resolver.known(anyOf: [.occupation, .family], $0, &log)
    }
    // Without the field that was asked for, any work would count; the requirement is left out.
    return concepts.isEmpty ? nil : ExperienceRequirement(months: months, within: concepts)
  }

  private mutating func education(_ cursor: TreeCursor) -> EducationRequirement? {
    guard cursor.isMap(&log) else { return nil }
    cursor.checkMembers(["level", "fields"], &log)
    if cursor["level"] == nil, cursor["fields"] == nil {
      log.append(cursor.fault(.missing(field: "education: level or fields")))
    }
    let level = cursor["level"].flatMap { resolver.known(.level, $0, &log) }
    let fields = cursor["fields"].map {
      names($0).compactMap { resolver.concept(.field, $0, &log) }
    }
    guard level != nil || fields?.isEmpty == false else { return nil }
    return EducationRequirement(level: level, fields: fields ?? [])
  }

  private mutating func alternatives(
    _ item: TreeCursor,
    _ name: String,
    _ kind: ConceptKind
  ) -> [ConceptID] {
    if let single = item[name] {
      if let several = item["anyOf"] {
        let reason = "\(item.field) has both \(name) and anyOf"
        log.append(several.fault(.contradiction(reason: reason, remedy: "keep one")))
      }
      return [resolver.concept(kind, single, &log)].compactMap(\.self)
    }
    guard let several = item["anyOf"] else {
      log.append(item.fault(.missing(field: "\(item.field).\(name)")))
      return []
    }
    var seen: Set<ConceptID> = []
    guard several.tree.list != nil else { return several.elements(&log).compactMap { _ in nil } }
    return names(several).compactMap { resolver.concept(kind, $0, &log) }
      .filter { seen.insert($0).inserted }
  }

  /// A list of names, or a single one in its place; an empty list is reported.
  private mutating func names(_ cursor: TreeCursor) -> [TreeCursor] {
    guard cursor.tree.text == nil else { return [cursor] }
    let elements = cursor.elements(&log)
    if cursor.tree.list?.isEmpty == true {
      log.append(
        cursor.fault(
          .wrongType(field: cursor.field, expected: "a list of names", found: "empty")
        )
      )
    }
    return elements
  }

  private mutating func gates(_ cursor: TreeCursor) -> [String] {
    var seen: Set<String> = []
    let elements = cursor.tree.text == nil ? cursor.elements(&log) : [cursor]
    return elements.compactMap { $0.words(&log) }.filter { seen.insert($0).inserted }
  }

  private mutating func importance(_ item: TreeCursor) -> Importance {
    item["importance"]?.word(of: Importance.self, &log) ?? .must
  }

  private mutating func weight(_ item: TreeCursor) -> Int {
    item["weight"]?.integer(in: 1...1000, &log) ?? 1
  }

  private mutating func pay(_ cursor: TreeCursor) -> Pay? {
    guard cursor.isMap(&log) else { return nil }
    cursor.checkMembers(["min", "max", "currency", "period"], &log)
    // An offer of nothing would leave the salary out without a word.
    if let most = cursor["max"], most.tree.integer == 0 {
      _ = most.integer(in: 1...PayReader.most, &log)
    }
    var faults: [Diagnostic.Fault] = []
    let pay = PayReader.read(cursor.tree, field: cursor.field) { faults.append($0) }
    log += faults.map { cursor.fault($0) }
    return pay
  }
}

/// What a list of requirements asks for so far.
private struct Once {
  private var places: [Set<ConceptID>: String] = [:]

  /// Whether nothing before asks for the same; reported when something does.
  mutating func isNew(
    _ concepts: [ConceptID],
    _ item: TreeCursor,
    _ log: inout [Diagnostic]
  ) -> Bool {
    guard let other = places[Set(concepts)] else {
      places[Set(concepts)] = item.place
      return true
    }
    log.append(item.fault(.repeated(what: "what \(item.field) asks for", other: other)))
    return false
  }
}
