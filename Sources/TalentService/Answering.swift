public import TalentDocuments
internal import TalentIdentity
internal import TalentModel
public import TalentStore

/// Turns what a person learned into a recorded answer.
public enum Answering {
  /// What a declared fact is called among concepts; no kind of concept is.
  static let declared = "declared:"

  /// The answer about a requirement that somebody names by id, label or alias, or about a fact that
  /// a gate asks for.
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
    let facts = read.profile.declarations.map { declaration in
      Answer(concept: declared + declaration.fact.rawValue, holds: holds, basis: basis)
    }
    return (answers + facts, diagnostics)
  }
}

extension Tree {
  /// A profile's document with what was learned about the candidate, and what was misread mended.
  func with(_ answers: [Answer]) -> Tree {
    let facts = answers.filter { $0.concept.hasPrefix(Answering.declared) }
    let answers = answers.filter { !$0.concept.hasPrefix(Answering.declared) }
    let misread = answers.filter { $0.basis == .misread }
    let wrong = Set(misread.filter { !$0.holds }.map(\.concept))
    let added = misread.filter(\.holds).map { Self.evidence(of: $0.concept, kind: "undated") }
    let learned = answers.filter { $0.basis == .learned }.map { answer in
      Self.evidence(of: answer.concept, kind: answer.holds ? "confirmed" : "refuted")
    }
    return .map(
      members.map { member in
        if member.name == "declarations" {
          return Member(member.name, .list(Self.declarations(member.tree, with: facts)))
        }
        guard member.name == "evidence" else { return member }
        let read = (member.tree.list ?? []).filter { item in
          item["concept"]?.text.map { !wrong.contains($0) } ?? true
        }
        return Member(member.name, .list(read + added + learned))
      }
    )
  }

  /// What was declared, with what is known better; what a person learned goes before a correction.
  private static func declarations(_ declared: Tree, with facts: [Answer]) -> [Tree] {
    var known: [(fact: String, holds: Bool)] = []
    for basis in [Answer.Basis.learned, .misread] {
      for answer in facts where answer.basis == basis {
        let fact = String(answer.concept.dropFirst(Answering.declared.count))
        if !known.contains(where: { $0.fact == fact }) { known.append((fact, answer.holds)) }
      }
    }
    let others = (declared.list ?? []).filter { item in
      !known.contains { $0.fact == item["fact"]?.text }
    }
    return others
      + known.map { .map(("fact", .text($0.fact)), ("holds", .bool($0.holds))) }
  }

  private static func evidence(of concept: String, kind: String) -> Tree {
    .map(("concept", .text(concept)), ("kind", .text(kind)))
  }
}
