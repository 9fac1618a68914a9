import ArgumentParser
import TalentDocuments
import TalentModel
import TalentReport
import TalentService
import TalentStore

struct PrivacyStatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Whose data may be kept no longer, whose consent ends soon, and the law's deadlines."
  )

  @Option(help: "How many days count as soon.")
  var within = 30

  @Option(
    help: "The day that counts as today, YYYY-MM-DD (default: today in Ho Chi Minh City).",
    transform: Day.argument
  )
  var asOf: Day?

  @OptionGroup var format: FormatOption

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: CommonOptions

  func validate() throws {
    guard (0...3660).contains(within) else { throw ValidationError("--within is 0 to 3660 days.") }
  }

  func run() async throws {
    Setup.begin()
    let read = PrivacyDeadline.read(try options.dataFolder.privacyDeadlinesPath)
    options.say(read.diagnostics)
    let store = try workspace.open(.existing)
    let day = asOf ?? workspace.occasion.moment.day
    let standing = try await workspace.with {
      try store.standing(on: day, until: Day(ordinal: day.ordinal + Int32(within)))
    }
    format.write(StandingReport(standing, deadlines: read.deadlines, on: day, in: options.lang))
  }
}

struct PrivacyExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Everything that is held about a candidate, and why each match scored as it did.",
    discussion: """
      JSON, for the person it is about. Each match is made again from its receipt. The log tells \
      of it.

        talent privacy export c-01… > held.json
      """
  )

  @Argument(help: "The candidate's id.")
  var candidate: String

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: CommonOptions

  func run() async throws {
    Setup.begin()
    let data = try options.dataFolder
    let store = try workspace.open(.existing)
    let occasion = workspace.occasion
    let id = CandidateID(candidate)
    let held = try await workspace.with { try store.disclose(id, as: "export", on: occasion) }
    let matches = try await workspace.with {
      try await PastMatches.explained(of: held.appearances, in: store, data: data)
    }
    let trees = matches.map { item in
      HeldDataJSON.match(item.match, receipt: item.receipt, at: item.at, in: options.lang)
    }
    Terminal.write(HeldDataJSON.tree(of: held, matches: trees).json + "\n")
  }
}
