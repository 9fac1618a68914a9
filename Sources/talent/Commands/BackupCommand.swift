import ArgumentParser
import TalentStore

struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copies the workspace to a file, while it is in use, and checks the copy.",
    discussion: """
      The vault's key is not in it: keep the key apart, for whoever has both reads everything.

        talent backup /media/backup/talent-2026-11-22.sqlite
      """
  )

  @Argument(help: "The file to write; must not be there.")
  var file: String

  @OptionGroup var workspace: WorkspaceOptions

  func run() async throws {
    let store = try workspace.open(.existing)
    try await workspace.with { try store.backUp(to: file) }
    print("\(file): written and checked; the key stays in \(workspace.folder)")
  }
}

struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Makes a workspace of a backup.",
    discussion: """
      The folder must hold no workspace. Put the key beside it, or set TALENT_VAULT_KEY.

        talent restore talent-2026-11-22.sqlite --workspace ~/restored
      """
  )

  @Argument(help: "The backup.")
  var file: String

  @OptionGroup var workspace: WorkspaceOptions

  func run() async throws {
    try await workspace.with { try Workspace.restore(file, to: workspace.folder) }
    print(
      "\(workspace.folder): restored; the key is \(VaultKey.fileName) there, or TALENT_VAULT_KEY"
    )
  }
}
