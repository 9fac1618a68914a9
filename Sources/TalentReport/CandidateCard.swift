public import TalentModel
public import TalentService
public import TalentStore

/// What is known of one candidate of the workspace, in a few lines to read.
public struct CandidateCard {
  private let listed: ListedCandidate
  private let answers: [Answer]
  private let applications: [Application]

  /// Makes the card of a candidate from what was learned and where the candidate is considered.
  public init(_ listed: ListedCandidate, answers: [Answer], applications: [Application]) {
    self.listed = listed
    self.answers = answers
    self.applications = applications
  }

  /// The lines, ended; nothing in them tells who it is.
  public func text(in language: DisplayLanguage) -> String {
    let consents = listed.consents.map { $0.purpose.labels(until: $0.until)[language] }
    let allowed = consents.isEmpty ? Words.nothing[language] : consents.joined(separator: ", ")
    var lines = [
      "\(listed.candidate): \(Words.cameIn(listed.revision, listed.added)[language])",
      "\(Words.allows[language]): \(allowed)",
    ]
    if listed.isOptedOut { lines.append(Words.objects[language]) }
    lines += answers.map { answer in
      let what = answer.basis == .misread ? Words.corrected : Words.answered
      let holds = answer.holds ? Words.yes : Words.no
      return "\(what[language]): \(answer.concept) \(holds[language])"
    }
    lines += applications.map { item in
      "\(item.position): "
        + Words.stands(item.stage.labels, since: item.at, from: item.source.labels)[language]
    }
    return lines.map { $0.printable + "\n" }.joined()
  }

  /// Name and contact, each a line.
  public static func text(of identity: HeldIdentity, in language: DisplayLanguage) -> String {
    let parts = [(Words.name, identity.names), (Words.contact, identity.contacts)]
    return parts.map { label, value in
      "\(label[language]): \(value.isEmpty ? Words.notFound[language] : value)".printable + "\n"
    }
    .joined()
  }
}
