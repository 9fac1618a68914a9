import TalentIdentity
import TalentModel
import TalentService
import TalentTestSupport
import TalentText

@testable import TalentDocuments

/// The taxonomy of the centre, read once for all suites, and what is read with it.
enum Real {
  static let loaded = Repository.data.taxonomyFiles.taxonomy()
  static let lexicon = Lexicon(loaded.taxonomy, rules: loaded.rules)
  static let reader = CandidateReader(lexicon: lexicon)
  static var taxonomy: Taxonomy { lexicon.taxonomy }

  /// The profile of a plain text.
  static func profile(_ text: String) -> MatchProfile {
    profile(PlainText.document(of: text))
  }

  /// The profile of a document.
  static func profile(_ document: RawDocument) -> MatchProfile {
    reader.read(record(document)).candidate.profile
  }

  /// A document as a source gives it.
  static func record(_ document: RawDocument) -> CandidateRecord {
    CandidateRecord(candidate: CandidateID("x"), place: "x", content: .document(document))
  }

  /// What a line in a summary shows about a concept, as `skill:python`.
  static func kinds(_ concept: String, inSummary line: String) -> Set<Evidence.Kind> {
    profile("Summary\n\(line)").kinds(concept)
  }

  /// The concepts that a text names, as `skill:python`.
  static func mentions(_ text: String) -> Set<String> {
    let tokens = Tokenizer.tokens(in: text)
    return Set(lexicon.mentions(in: tokens).map { name(of: $0.concept) })
  }

  /// A concept as profiles write it.
  static func name(of concept: ConceptID) -> String {
    "\(taxonomy[concept].kind.rawValue):\(taxonomy[concept].name)"
  }

  /// The concept that profiles write so.
  static func concept(_ name: String) -> ConceptID {
    let parts = name.split(separator: ":")
    guard parts.count == 2, let kind = ConceptKind(rawValue: String(parts[0])),
      let concept = taxonomy.concept(kind, String(parts[1]))
    else { fatalError("no concept is called \(name)") }
    return concept
  }
}

extension MatchProfile {
  /// The kinds of evidence for a concept.
  func kinds(_ concept: String) -> Set<Evidence.Kind> {
    Set(evidence(for: Real.concept(concept)).map(\.kind))
  }

  /// The dated jobs for a concept, as `2019-01/2021-06`.
  func jobs(_ concept: String) -> [String] {
    guard let dated = evidence(.dated, for: Real.concept(concept)) else { return [] }
    return dated.jobs.map { place in
      let job = jobs[Int(jobLists[place])]
      return "\(job.start)/\(job.end.map { "\($0)" } ?? "")"
    }
  }

  /// The profile without places in the text: what may decide about a score.
  var withoutSpans: MatchProfile {
    var copy = self
    for place in copy.evidence.indices { copy.evidence[place].span = nil }
    for place in copy.languages.indices { copy.languages[place].span = nil }
    for place in copy.education.indices { copy.education[place].span = nil }
    return copy
  }
}
