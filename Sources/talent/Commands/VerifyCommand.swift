import ArgumentParser
import TalentService
import TalentStore

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Makes a match of the workspace again from its receipt, and compares.",
    discussion: """
      The documents and answers of then are looked at, with the position and policy of then. Exit
      code 65 when something differs.

        talent verify r-1
      """
  )

  @Argument(help: "Id of the receipt, as `talent match` told it.")
  var receipt: String

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: CommonOptions

  func run() async throws {
    let data = try options.dataFolder
    let store = try workspace.open(.existing)
    let result = try await workspace.with {
      try await Verification(try store.receipt(receipt), in: store, data: data)
    }
    options.say(result.diagnostics)
    for part in result.changedParts { Terminal.say("\(receipt): \(part)") }
    for candidate in result.differing {
      Terminal.say("\(receipt): \(candidate): the result differs from the one of then")
    }
    guard result.holds else { throw Failure.badData }
    let except = result.forgotten > 0 ? " except \(result.forgotten) forgotten" : ""
    print(
      "\(receipt): verified, \(result.verified) candidate\(result.verified == 1 ? "" : "s")\(except)"
    )
  }
}
