internal import TalentModel
internal import TalentText

/// Finds the concepts that a hand-written document names by id, label or alias.
struct ConceptResolver {
  private let lexicon: Lexicon
  /// Names not found so far; suggestions are made for the first twenty.
  private var unknowns = 0
  /// The taxonomy of the lexicon, with a concept for every name that it lacks.
  private(set) var taxonomy: Taxonomy

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    self.taxonomy = lexicon.taxonomy
  }

  /// The concept named; a name that the taxonomy lacks is reported and becomes a concept.
  mutating func concept(
    _ kind: ConceptKind,
    _ cursor: TreeCursor,
    _ log: inout [Diagnostic]
  ) -> ConceptID? {
    guard let name = cursor.text(&log), !name.isEmpty else { return nil }
    if let known = known(kind, name, cursor, &log) { return known }
    log.append(unknown(kind, name, cursor))
    let key = "text:\(name)"
    if let earlier = taxonomy.concept(kind, key) { return earlier }
    var phrase = Concept(
      kind: kind,
      name: key,
      labels: Labels(english: name, vietnamese: name)
    )
    phrase.isPhrase = true
    return taxonomy.add(phrase)
  }

  /// The concept named, `nil` and reported when the taxonomy lacks it.
  mutating func known(
    _ kind: ConceptKind,
    _ cursor: TreeCursor,
    _ log: inout [Diagnostic]
  ) -> ConceptID? {
    guard let name = cursor.text(&log) else { return nil }
    if let known = known(kind, name, cursor, &log) { return known }
    log.append(unknown(kind, name, cursor))
    return nil
  }

  /// The concept of the first kind that has one of this name; reported as of the last kind when
  /// none has.
  mutating func known(
    anyOf kinds: [ConceptKind],
    _ cursor: TreeCursor,
    _ log: inout [Diagnostic]
  ) -> ConceptID? {
    guard let name = cursor.text(&log), let last = kinds.last else { return nil }
    for kind in kinds {
      if let known = known(kind, name, cursor, &log) { return known }
    }
    log.append(unknown(last, name, cursor))
    return nil
  }

  /// The occupation that a title names: the longest name in it, in either language; else the one
  /// it comes nearest to, which is noted.
  func occupation(
    titled title: Labels,
    _ cursor: TreeCursor?,
    _ log: inout [Diagnostic]
  ) -> ConceptID? {
    let titles =
      title.english == title.vietnamese ? [title.english] : [title.english, title.vietnamese]
    for text in titles {
      let mentions = lexicon.mentions(in: Tokenizer.tokens(in: text))
        .filter { lexicon.taxonomy[$0.concept].kind == .occupation }
      if let longest = mentions.max(by: { $0.tokens.count < $1.tokens.count }) {
        return longest.concept
      }
    }
    guard let cursor, !title.english.isEmpty else { return nil }
    let nearest = titles.lazy.compactMap(lexicon.nearestOccupation).first
    let name = nearest.map { taxonomy[$0].name }
    log.append(cursor.note(.untiedTitle(title: title.english, nearest: name)))
    return nearest
  }

  private func known(
    _ kind: ConceptKind,
    _ name: String,
    _ cursor: TreeCursor,
    _ log: inout [Diagnostic]
  ) -> ConceptID? {
    if let id = lexicon.taxonomy.concept(kind, name) { return id }
    let named = lexicon.concepts(kind, named: name)
    if named.count > 1 {
      log.append(
        cursor.fault(
          .ambiguousName(
            kind: kind.rawValue,
            name: name,
            meanings: named.map { lexicon.taxonomy[$0].name }
          )
        )
      )
    }
    return named.first
  }

  private mutating func unknown(
    _ kind: ConceptKind,
    _ name: String,
    _ cursor: TreeCursor
  ) -> Diagnostic {
    unknowns += 1
    let nearest = unknowns <= 20 ? lexicon.nearest(kind, to: name) : []
    return cursor.fault(
      .unknownName(kind: kind.rawValue, name: name, nearest: nearest)
    )
  }
}
