public import TalentModel
public import TalentText

/// A rule of law in YAML or JSON; `profiles/schemas/eligibility.schema.json` tells the fields.
///
/// It is parsed first and read later: parsing needs no vocabulary.
public struct EligibilityDocument: Sendable {
  private let cursor: TreeCursor?
  private let diagnostics: [Diagnostic]

  /// Parses a rule.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - file: What messages call it.
  public init(_ bytes: [UInt8], file: String) {
    (cursor, diagnostics) = TreeCursor.document(bytes, file: file)
  }

  /// Reads the rule.
  ///
  /// - Parameter lexicon: How degrees and fields are named.
  /// - Returns: The rule, or `nil` with what is wrong; a rule is taken whole or not at all.
  public func read(lexicon: Lexicon) -> (rule: EligibilityRule?, diagnostics: [Diagnostic]) {
    guard let cursor else { return (nil, diagnostics) }
    var reader = EligibilityReader(resolver: ConceptResolver(lexicon: lexicon), top: cursor)
    let rule = reader.rule()
    return (reader.log.isEmpty ? rule : nil, reader.log)
  }
}

private struct EligibilityReader {
  private static let members = [
    "name", "title", "effect", "law", "citation", "effective", "until", "source", "checked",
    "certainty", "decides", "documents", "gate", "requires", "$schema",
  ]

  private(set) var log: [Diagnostic] = []
  private var resolver: ConceptResolver
  private let top: TreeCursor

  init(resolver: ConceptResolver, top: TreeCursor) {
    self.resolver = resolver
    self.top = top
  }

  mutating func rule() -> EligibilityRule? {
    top.checkMembers(Self.members, &log)
    let effective = day("effective")
    let checked = day("checked")
    let until = top["until"] == nil ? nil : day("until")
    let certainty = required("certainty")?.word(of: EligibilityRule.Certainty.self, &log)
    let requires = required("requires").flatMap { condition($0) }
    let documents = required("documents")?.elements(&log) ?? []
    let rule = (
      name: text("name"), title: labels("title"), effect: labels("effect"), law: labels("law"),
      citation: text("citation"), source: text("source"), decides: labels("decides"),
      gate: text("gate"), documents: documents.map { labels(of: $0) }
    )
    guard let effective, let checked, let certainty, let requires else { return nil }
    return EligibilityRule(
      name: rule.name,
      title: rule.title,
      effect: rule.effect,
      law: rule.law,
      citation: rule.citation,
      effective: effective,
      until: until,
      source: rule.source,
      checked: checked,
      certainty: certainty,
      decides: rule.decides,
      documents: rule.documents,
      gate: rule.gate,
      requires: requires
    )
  }

  private mutating func condition(_ cursor: TreeCursor) -> EligibilityRule.Condition? {
    cursor.checkMembers(["all", "any", "degree", "fields", "months", "declared"], &log)
    if let all = cursor["all"] { return parts(all).map { .all($0) } }
    if let any = cursor["any"] { return parts(any).map { .any($0) } }
    if let degree = cursor["degree"] {
      let fields = cursor["fields"]?.elements(&log) ?? []
      let known = fields.compactMap { resolver.known(.field, $0, &log) }
      return resolver.known(.level, degree, &log).map { .degree(level: $0, fields: known) }
    }
    if let months = cursor["months"] {
      return months.integer(in: 1...600, &log).map { .work(months: $0) }
    }
    if let fact = cursor["declared"] {
      return fact.word(of: Declaration.Fact.self, &log).map { .declared($0) }
    }
    log.append(
      cursor.fault(.missing(field: "\(cursor.field): all, any, degree, months or declared"))
    )
    return nil
  }

  private mutating func parts(_ cursor: TreeCursor) -> [EligibilityRule.Condition]? {
    let elements = cursor.elements(&log)
    if elements.isEmpty { log.append(cursor.fault(.missing(field: "\(cursor.field)[0]"))) }
    let parts = elements.compactMap { condition($0) }
    return parts.count == elements.count && !parts.isEmpty ? parts : nil
  }

  private mutating func required(_ name: String) -> TreeCursor? {
    if let cursor = top[name] { return cursor }
    log.append(top.fault(.missing(field: name)))
    return nil
  }

  private mutating func text(_ name: String) -> String {
    required(name)?.text(&log) ?? ""
  }

  private mutating func labels(_ name: String) -> Labels {
    required(name).map { labels(of: $0) } ?? Labels(english: "", vietnamese: "")
  }

  private mutating func labels(of cursor: TreeCursor) -> Labels {
    cursor.checkMembers(["en", "vi"], &log)
    func part(_ name: String) -> String {
      if let text = cursor[name]?.text(&log) { return text }
      log.append(cursor.fault(.missing(field: "\(cursor.field).\(name)")))
      return ""
    }
    return Labels(english: part("en"), vietnamese: part("vi"))
  }

  private mutating func day(_ name: String) -> Day? {
    guard let cursor = required(name), let text = cursor.text(&log) else { return nil }
    if let day = Day(text) { return day }
    log.append(
      cursor.fault(.wrongType(field: name, expected: "a day like 2026-06-01", found: "\"\(text)\""))
    )
    return nil
  }
}
