import ArgumentParser
import TalentModel
import TalentService
import TalentStore

struct AnswerCommand: AsyncParsableCommand {
  /// What was learned.
  enum Reply: String, ExpressibleByArgument, CaseIterable {
    case yes
    case no

    var labels: Labels {
      switch self {
      case .yes: Labels(english: "yes", vietnamese: "có")
      case .no: Labels(english: "no", vietnamese: "không")
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Records what a person learned about a candidate; it outranks the CV.",
    discussion: """
      The requirement is a skill, certificate, language, occupation … by id, name or alias. The last \
      answer counts, also when a new CV comes in.

        talent answer c-01… sanctions-screening yes --source "phone call, 2026-11-20"
      """
  )

  @Argument(help: "The candidate's id.")
  var candidate: String

  @Argument(help: "What was asked about.")
  var requirement: String

  @Argument(help: "yes or no.")
  var reply: Reply

  @Option(help: "How it was learned.")
  var source: String

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: CommonOptions

  func run() async throws {
    let vocabulary = try options.dataFolder.vocabulary()
    let read = Answering.answers(requirement, holds: reply == .yes, with: vocabulary)
    options.say(vocabulary.diagnostics + read.diagnostics)
    for answer in try await workspace.record(read.answers, of: candidate, source: source) {
      Terminal.write("\(answer.concept): \(reply.labels[options.lang])\n")
    }
  }
}
