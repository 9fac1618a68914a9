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
        talent candidates show c-01…
        talent candidates show c-01… --reveal-identity        name, telephone, e-mail; it is logged
      """
  )

  @Argument(help: "The candidate's id.")
  var candidate: String

  @Flag(help: "Show who it is, to get in touch; the log tells who looked.")
  var revealIdentity = false

  @OptionGroup var workspace: WorkspaceOptions

  func run() async throws {
    Setup.begin()
    let store = try workspace.open(.existing)
    let occasion = workspace.occasion
    let id = CandidateID(candidate)
    let listed = try await workspace.with { try store.candidates() }.first { $0.candidate == id }
    guard let listed else {
      throw workspace.told(.unknown(kind: "candidate", id: candidate))
    }
    let consents = listed.consents.map { "\($0.purpose.rawValue) until \($0.until)" }
    print("\(candidate): revision \(listed.revision), came in \(listed.added)")
    print("allows: \(consents.isEmpty ? "nothing" : consents.joined(separator: ", "))")
    if listed.isOptedOut { print("objects to being ranked by a machine") }
    for answer in try await workspace.with({ try store.answers(until: occasion.moment)[id] ?? [] })
    {
      let what = answer.basis == .misread ? "corrected" : "answered"
      print("\(what): \(answer.concept) \(answer.holds ? "yes" : "no")")
    }
    for item in try await workspace.with({ try store.applications() }) where item.candidate == id {
      print(
        "\(item.position): \(item.stage.rawValue) since \(item.at), from \(item.source.rawValue)"
      )
    }
    guard revealIdentity else { return }
    let held = try await workspace.with { try store.disclose(id, as: "reveal", on: occasion) }
    guard let newest = held.documents.last else { return }
    let identity = HeldIdentity(inKept: newest.content)
    print("name: \(identity.names.isEmpty ? "not stated apart from the text" : identity.names)")
    print("contact: \(identity.contacts)")
  }
}

struct CandidatesCorrectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Mends what was read wrongly in a candidate's document.",
    discussion: """
      `absent`: the document does not say it, though it was read so; it is then not stated, and no
      "no". `present`: the document says it, though it was not read. The last correction counts, also
      when a new CV comes in; what a person answered outranks it (`talent answer`).

        talent candidates correct c-01… python absent --reason "a snake in the hobbies"
      """
  )

  enum Finding: String, ExpressibleByArgument, CaseIterable {
    case present
    case absent
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
      print("\(answer.concept): \(finding.rawValue)")
    }
  }
}
