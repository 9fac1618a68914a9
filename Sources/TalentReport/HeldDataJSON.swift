public import TalentDocuments
internal import TalentIdentity
public import TalentModel
public import TalentService
public import TalentStore

/// All that is held about somebody, `talent.held/1`: what the person has a right to see.
public enum HeldDataJSON {
  /// The document.
  ///
  /// - Parameters:
  ///   - data: What is held.
  ///   - matches: The matches that the person was in, each as it explains itself.
  /// - Returns: One object.
  public static func tree(of data: HeldData, matches: [Tree]) -> Tree {
    .map(
      ("schema", .text("talent.held/1")),
      ("candidate", .text(data.candidate.text)),
      ("otherIds", .list(data.otherIDs.map { .text($0.text) })),
      ("added", .text(data.added)),
      ("optedOut", .bool(data.isOptedOut)),
      (
        "documents",
        .list(
          data.documents.map { item in
            .map(
              ("candidate", .text(item.revision.candidate.text)),
              ("revision", .integer(item.revision.number)),
              ("imported", .text(item.imported)),
              ("content", (try? JSONReader().read(item.content[...])) ?? .null)
            )
          }
        )
      ),
      (
        "consents",
        .list(
          data.consents.map { item in
            .map(
              ("purpose", .text(item.consent.purpose.rawValue)),
              ("given", .text("\(item.consent.given)")),
              ("until", .text("\(item.consent.until)")),
              ("evidence", .text(item.consent.evidence)),
              ("withdrawn", item.withdrawn.map { .text($0) })
            )
          }
        )
      ),
      (
        "answers",
        .list(
          data.notes.map { note in
            .map(
              ("concept", .text(note.answer.concept)),
              ("holds", .bool(note.answer.holds)),
              ("basis", .text(note.answer.basis == .misread ? "correction" : "answer")),
              ("source", .text(note.source)),
              ("actor", .text(note.actor)),
              ("at", .text(note.at))
            )
          }
        )
      ),
      ("applications", .list(ApplicationsReport(data.applications, in: .english).lines)),
      (
        "decisions",
        .list(
          data.decisions.map { item in
            .map(
              ("position", .text(item.decision.position)),
              ("outcome", .text(item.decision.outcome.rawValue)),
              ("proposed", .bool(item.isProposed)),
              ("reason", .text(item.decision.reason)),
              ("receipt", item.decision.receipt.map { .text($0) }),
              ("actor", .text(item.actor)),
              ("at", .text(item.at))
            )
          }
        )
      ),
      ("receipts", .list(Set(data.appearances.map(\.receipt)).sorted().map { .text($0) })),
      ("matches", .list(matches))
    )
  }
}

extension HeldDataJSON {
  /// A match of the past, with its receipt.
  ///
  /// - Parameters:
  ///   - match: The match, explained.
  ///   - receipt: Its receipt.
  ///   - moment: When it was made.
  ///   - language: The language of its words.
  /// - Returns: One object.
  public static func match(
    _ match: ExplainedMatch,
    receipt: String,
    at moment: String,
    in language: DisplayLanguage
  ) -> Tree {
    .map(
      ("receipt", .text(receipt)),
      ("at", .text(moment)),
      ("match", match.tree(in: language, isAlone: true))
    )
  }
}
