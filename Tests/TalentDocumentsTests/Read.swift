import TalentIdentity
import TalentModel
import TalentService
import TalentTestSupport
import TalentText

@testable import TalentDocuments

/// The taxonomy of the centre, read once for all suites, and what is read with it.
enum Read {
  private static let loaded = Repository.data.taxonomyFiles.taxonomy()
  static let lexicon = Lexicon(loaded.taxonomy, rules: loaded.rules)
  static let reader = CandidateReader(lexicon: lexicon)
  static var taxonomy: Taxonomy { lexicon.taxonomy }

  /// The tree of a JSON text.
  static func tree(_ json: String) throws(JSONFault) -> Tree {
    try JSONReader().read(Array(json.utf8)[...])
  }

  /// The profile of a JSON Resume, without places in the text.
  static func profile(_ json: String) throws -> MatchProfile {
    profile(JSONResume.read(try tree(json), place: "x").document)
  }

  /// The profile of a document, without places in the text.
  static func profile(_ document: RawDocument) -> MatchProfile {
    let record = CandidateRecord(
      candidate: CandidateID("x"),
      place: "x",
      content: .document(document)
    )
    var profile = reader.read(record).candidate.profile
    for place in profile.evidence.indices { profile.evidence[place].span = nil }
    for place in profile.languages.indices { profile.languages[place].span = nil }
    for place in profile.education.indices { profile.education[place].span = nil }
    return profile
  }

  /// Everything that comes out of a path: ids of records, and descriptions of diagnostics.
  static func source(_ path: String) async throws -> (records: [CandidateRecord], log: [Diagnostic])
  {
    var records: [CandidateRecord] = []
    var log: [Diagnostic] = []
    try await CandidateSource(path).read {
      $0
    } each: { input in
      switch input {
      case .record(let record):
        records.append(record)
        log += record.diagnostics
      case .diagnostic(let diagnostic): log.append(diagnostic)
      }
    }
    return (records, log)
  }
}

extension MatchProfile {
  /// Dated skills with their months: `sql 2019-01/2021-06`.
  var datedSkills: Set<String> {
    var found: Set<String> = []
    for item in evidence where item.kind == .dated {
      let concept = Read.taxonomy[item.concept]
      guard concept.kind == .skill else { continue }
      for place in item.jobs {
        let job = jobs[Int(jobLists[place])]
        found.insert("\(concept.name) \(job.start)/\(job.end.map { "\($0)" } ?? "")")
      }
    }
    return found
  }
}
