import ArgumentParser
import TalentModel
import TalentStore

struct PositionsShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "The document of a position, as it came in.",
    discussion: """
        talent positions show aml-compliance-officer > position.yaml
        talent positions show aml-compliance-officer --revision 1
      """
  )

  @Argument(help: "The position's id.")
  var position: String

  @Option(
    parsing: .unconditional,
    help: "Which document, from 1; the newest by default.",
    transform: Count.read
  )
  var revision: Int?

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    Setup.begin()
    let store = try workspace.open(.existing)
    let stored = try await workspace.with { try store.position(position, revision: revision) }
    guard let stored else {
      let name = revision.map { "\(position), revision \($0)" } ?? position
      throw workspace.told(.unknown(kind: "position", id: name))
    }
    let text = String(decoding: stored.document, as: UTF8.self)
    Terminal.write(text.hasSuffix("\n") ? text : text + "\n")
    Terminal.say(
      Labels(
        english: "\(stored.id): revision \(stored.revision), came in \(stored.updated)",
        vietnamese: "\(stored.id): bản \(stored.revision), vào kho lúc \(stored.updated)"
      )
    )
  }
}
