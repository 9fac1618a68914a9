import ArgumentParser
import TalentDocuments
import TalentIdentity
import TalentModel
import TalentReport
import TalentService
import TalentStore

struct CandidatesShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "What is known of a candidate; who it is only on demand, and the log tells.",
    discussion: """
      --reveal-identity shows name, telephone and e-mail address; that it did is in the log.

        talent candidates show c-01…
        talent candidates show c-01… --reveal-identity
      """
  )

  @Argument(help: "The candidate's id.")
  var candidate: String

  @Flag(help: "Show who it is, to get in touch; the log tells who looked.")
  var revealIdentity = false

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: CommonOptions

  func run() async throws {
    Setup.begin()
    let store = try workspace.open(.existing)
    let occasion = workspace.occasion
    let id = CandidateID(candidate)
    let listed = try await workspace.with { try store.candidates() }.first { $0.candidate == id }
    guard let listed else {
      throw workspace.told(.unknown(kind: "candidate", id: candidate))
    }
    let answers = try await workspace.with { try store.answers(until: occasion.moment)[id] ?? [] }
    let applications = try await workspace.with { try store.applications() }
    let card = CandidateCard(
      listed,
      answers: answers,
      applications: applications.filter { $0.candidate == id }
    )
    Terminal.write(card.text(in: options.lang))
    guard revealIdentity else { return }
    let vocabulary = try options.dataFolder.vocabulary()
    let held = try await workspace.with { try store.disclose(id, as: "reveal", on: occasion) }
    guard let newest = held.documents.last else { return }
    let reader = CandidateReader(lexicon: vocabulary.lexicon)
    let identity = HeldIdentity(inKept: newest.content, with: reader)
    Terminal.write(CandidateCard.text(of: identity, in: options.lang))
  }
}

struct CandidatesCorrectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Mends what was read wrongly in a candidate's document.",
    discussion: """
      `absent`: the document does not say it, though it was read so; it is then not stated, and no \
      "no". `present`: the document says it, though it was not read. The last correction counts, also \
      when a new CV comes in; what a person answered outranks it (`talent answer`).

        talent candidates correct c-01… python absent --reason "a snake"
      """
  )

  enum Finding: String, ExpressibleByArgument, CaseIterable {
    case present
    case absent

    var labels: Labels {
      switch self {
      case .present: Labels(english: "present", vietnamese: "có nêu")
      case .absent: Labels(english: "absent", vietnamese: "không nêu")
      }
    }
  }

  @Argument(help: "The candidate's id.")
  var candidate: String

  @Argument(help: "A skill, certificate, language, occupation … by id, name or alias.")
  var concept: String

  @Argument(help: "present or absent.")
  var finding: Finding

  @Option(help: "What the document says instead.")
  var reason: String

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: CommonOptions

  func run() async throws {
    let vocabulary = try options.dataFolder.vocabulary()
    let read = Answering.answers(
      concept,
      holds: finding == .present,
      basis: .misread,
      with: vocabulary
    )
    options.say(vocabulary.diagnostics + read.diagnostics)
    for answer in try await workspace.record(read.answers, of: candidate, source: reason) {
      Terminal.write("\(answer.concept): \(finding.labels[options.lang])\n")
    }
  }
}
