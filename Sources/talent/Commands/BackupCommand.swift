import ArgumentParser
import Foundation
import TalentModel
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

  @OptionGroup var language: LanguageOption

  func run() async throws {
    let store = try workspace.open(.existing)
    try await workspace.with { try store.backUp(to: file) }
    Terminal.write(
      Labels(
        english: "\(file): written and checked; the key stays in \(workspace.folder)",
        vietnamese: "\(file): đã ghi và kiểm tra; khóa vẫn ở \(workspace.folder)"
      )
    )
  }
}

struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Makes a workspace of a backup.",
    discussion: """
      The folder must hold no workspace. A backup holds no key: copy vault.key of the workspace \
      that was backed up into the folder, or set TALENT_VAULT_KEY.

        talent restore talent-2026-11-22.sqlite --workspace ~/restored
      """
  )

  @Argument(help: "The backup.")
  var file: String

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await workspace.with { try Workspace.restore(file, to: workspace.folder) }
    let folder = workspace.folder
    let name = VaultKey.fileName
    let hasKey =
      ProcessInfo.processInfo.environment[VaultKey.variable] != nil
      || FileManager.default.fileExists(atPath: "\(folder)/\(name)")
    if hasKey {
      Terminal.write(Labels(english: "\(folder): restored", vietnamese: "\(folder): đã khôi phục"))
      return
    }
    Terminal.write(
      Labels(
        english: "\(folder): restored, without a key; copy \(name) of the workspace that was "
          + "backed up into it, or set \(VaultKey.variable)",
        vietnamese: "\(folder): đã khôi phục, không kèm khóa; hãy chép \(name) của kho được sao "
          + "lưu vào đó, hoặc đặt \(VaultKey.variable)"
      )
    )
  }
}
