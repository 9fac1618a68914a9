import ArgumentParser
import TalentModel
import TalentService
import TalentStore

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Makes a match of the workspace again from its receipt, and compares.",
    discussion: """
      The documents and answers of then are looked at, with the position, policy, taxonomy and \
      rules of law of then, whatever became of their files. Exit code 65 when something differs.

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
    for part in result.changedParts { Terminal.say("\(receipt): \(part[options.lang])") }
    for candidate in result.differing {
      let message = Labels(
        english: "the result differs from the one of then",
        vietnamese: "kết quả khác với lúc đó"
      )
      Terminal.say("\(receipt): \(candidate): \(message[options.lang])")
    }
    guard result.holds else { throw Failure.badData }
    let verified = Labels.counted(result.verified, "candidate", "candidates", "ứng viên")
    let exceptions = [
      (result.forgotten, Labels(english: "forgotten", vietnamese: "đã bị xóa")),
      (result.sealed, Labels(english: "unreadable without the key", vietnamese: "thiếu khóa")),
    ]
    .filter { $0.0 > 0 }
    func listed(_ language: DisplayLanguage) -> String {
      exceptions.map { "\($0.0) \($0.1[language])" }.joined(separator: ", ")
    }
    let isWhole = exceptions.isEmpty
    Terminal.write(
      Labels(
        english: "\(receipt): verified, \(verified.english)"
          + (isWhole ? "" : " except \(result.forgotten) forgotten"),
        vietnamese: "\(receipt): đã kiểm chứng, \(verified.vietnamese)"
          + (isWhole ? "" : ", trừ \(result.forgotten) đã bị xóa")
      )
    )
  }
}
