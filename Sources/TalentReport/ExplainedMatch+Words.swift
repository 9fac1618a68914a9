internal import TalentMatching
internal import TalentModel
internal import TalentService

/// Parts of a match in words, the same in every report that a person reads.
extension ExplainedMatch {
  /// The position's title, its name when it has none.
  func title(in language: DisplayLanguage) -> String {
    run.compiled.position.heading[language]
  }

  /// The requirement that earned the most points, with its evidence in a few words.
  func strongest(in language: DisplayLanguage) -> String {
    let requirements = match.criteria.flatMap(\.requirements)
    guard let best = requirements.max(by: { $0.points < $1.points }), best.points > 0 else {
      return "–"
    }
    guard let evidence = best.evidence.first else { return best.label[language] }
    if let months = evidence.months {
      return "\(best.label[language]), \(Words.months(months)[language])"
    }
    return "\(best.label[language]), \(Words.kind(evidence.kind)[language])"
  }

  /// What is worth asking: open gates, then the requirement whose answer could add the most.
  func open(in language: DisplayLanguage) -> String {
    let gates = match.asks.filter { $0.gain == 0 }.map { $0.label[language] }
    let best = match.asks.first { $0.gain > 0 }.map { "\($0.label[language]) +\($0.gain)" }
    return (gates + [best].compactMap(\.self)).joined(separator: ", ")
  }

  /// A piece of evidence: how it is shown, near which concept, how long, until when, what it earns.
  func words(of evidence: EvidenceOutcome, in language: DisplayLanguage) -> String {
    var parts = [Words.kind(evidence.kind)[language]]
    if let concept = evidence.concept, let relation = evidence.relation, relation != .exact {
      let label = run.taxonomy[concept].labels[language]
      parts.append("\(Words.relation(relation)[language]): \(label)")
    }
    if let months = evidence.months { parts.append(Words.months(months)[language]) }
    if let last = evidence.lastUsed { parts.append("\(Words.last[language]) \(last)") }
    parts.append("\(evidence.credit)‰")
    return parts.joined(separator: ", ")
  }

  /// The words that show a piece of evidence and their place, `nil` when there is no text.
  func quoted(
    _ evidence: EvidenceOutcome,
    in language: DisplayLanguage
  ) -> (text: String, place: String)? {
    quote(evidence.span).map { ($0.text.printable, Words.place($0.source)[language]) }
  }

  /// The strongest evidence of a requirement in a line, a dash when there is none.
  func summary(of requirement: RequirementOutcome, in language: DisplayLanguage) -> String {
    guard let evidence = requirement.evidence.first else {
      return Words.status(requirement.status)[language]
    }
    let quote = quoted(evidence, in: language).map { " “\($0.text)” (\($0.place))" } ?? ""
    return words(of: evidence, in: language) + quote
  }

  /// The gates that exclude, with their reasons; empty when none does.
  func exclusions(in language: DisplayLanguage) -> [(gate: String, reason: String)] {
    match.gates.filter(\.excludes).map { ($0.label[language], $0.reason[language]) }
  }
}

extension Position {
  /// The title, the name where there is none.
  var heading: Labels {
    Labels(
      english: title.english.isEmpty ? name : title.english,
      vietnamese: title.vietnamese.isEmpty ? name : title.vietnamese
    )
  }
}
