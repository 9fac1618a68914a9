public import TalentDocuments
internal import TalentIdentity
internal import TalentModel
public import TalentStore

/// Turns what a person learned into a recorded answer.
public enum Answering {
  /// The answer about a requirement that somebody names by id, label or alias.
  ///
  /// - Parameters:
  ///   - requirement: The name.
  ///   - holds: Whether it is so.
  ///   - basis: Why it is known.
  ///   - vocabulary: What names mean.
  /// - Returns: One answer, several when the name has several meanings, or what is wrong with it.
  public static func answers(
    _ requirement: String,
    holds: Bool,
    basis: Answer.Basis = .learned,
    with vocabulary: Vocabulary
  ) -> (answers: [Answer], diagnostics: [Diagnostic]) {
    // An answer in a document and one on the command line are understood alike.
    var document = RawDocument()
    document.facts.records = [
      Record(subject: requirement, finding: .answer(holds), source: requirement)
    ]
    let record = CandidateRecord(
      candidate: CandidateID(""),
      place: "REQUIREMENT",
      content: .document(document)
    )
    let (read, diagnostics) = CandidateReader(lexicon: vocabulary.lexicon).read(record)
    let answers = read.profile.evidence.map { evidence in
      let concept = vocabulary.taxonomy[evidence.concept]
      let name = "\(concept.kind.rawValue):\(concept.name)"
      return Answer(concept: name, holds: holds, basis: basis)
    }
    return (answers, diagnostics)
  }
}

extension Tree {
  /// A profile's document with what was learned about the candidate, and what was misread mended.
  func with(_ answers: [Answer]) -> Tree {
    let misread = answers.filter { $0.basis == .misread }
    let wrong = Set(misread.filter { !$0.holds }.map(\.concept))
    let added = misread.filter(\.holds).map { Self.evidence(of: $0.concept, kind: "undated") }
    let learned = answers.filter { $0.basis == .learned }.map { answer in
      Self.evidence(of: answer.concept, kind: answer.holds ? "confirmed" : "refuted")
    }
    return .map(
      members.map { member in
        guard member.name == "evidence" else { return member }
        let read = (member.tree.list ?? []).filter { item in
          item["concept"]?.text.map { !wrong.contains($0) } ?? true
        }
        return Member(member.name, .list(read + added + learned))
      }
    )
  }

  private static func evidence(of concept: String, kind: String) -> Tree {
    .map(("concept", .text(concept)), ("kind", .text(kind)))
  }
}
