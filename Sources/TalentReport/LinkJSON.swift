public import TalentDocuments
public import TalentModel
public import TalentText

/// Ranked concepts for a text as a line of JSON.
public enum LinkJSON {
  /// The line: `{"id","matches":[{"id","label","score","why"}]}`.
  ///
  /// A concept's id is its ESCO URI when it has one, otherwise its name.
  public static func line(
    _ links: [Link],
    id: String,
    taxonomy: Taxonomy,
    in language: DisplayLanguage
  ) -> Tree {
    .map(
      ("id", .text(id)),
      (
        "matches",
        .list(
          links.map { link in
            let concept = taxonomy[link.concept]
            let why = link.isExact ? "name" : "words of"
            return .map(
              ("id", .text(concept.esco.isEmpty ? concept.name : concept.esco)),
              ("label", .text(concept.labels[language])),
              ("score", .integer(link.score)),
              ("why", .text("\(why): \(link.name)"))
            )
          }
        )
      )
    )
  }
}
