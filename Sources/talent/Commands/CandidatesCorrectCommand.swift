import ArgumentParser
import TalentModel
import TalentService
import TalentStore

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
