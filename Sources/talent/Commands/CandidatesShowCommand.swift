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
