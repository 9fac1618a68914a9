import ArgumentParser
import Foundation
import TalentDocuments
import TalentModel
import TalentService

/// Options of every command.
struct CommonOptions: ParsableArguments {
  @Option(help: "Language of words in the output: en or vi.")
  var lang = DisplayLanguage.english

  @Option(help: "Folder with profiles/ and scoring/ (default: TALENT_DATA, or near the program).")
  var data: String?

  @Option(help: "Folder with another taxonomy, as `talent import --as taxonomy` writes it.")
  var taxonomy: String?

  @Flag(help: "No progress and no notes; faults are still told.")
  var quiet = false

  /// The folder with the data.
  var dataFolder: DataFolder {
    get throws {
      let environment = ProcessInfo.processInfo.environment
      if let named = data ?? environment["TALENT_DATA"] {
        if let found = DataFolder.find(from: [named], taxonomy: taxonomy) {
          return found
        }
        Terminal.say("\(named): holds no profiles/ and scoring/; give the folder that does")
        throw Failure.badData
      }
      let here = FileManager.default.currentDirectoryPath
      if let found = DataFolder.find(from: [here], taxonomy: taxonomy) { return found }
      let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()
      let shared = program.deletingLastPathComponent().appendingPathComponent("share/talent").path
      if let found = DataFolder.find(from: [program.path, shared], taxonomy: taxonomy) {
        return found
      }
      Terminal.say("no profiles/ and scoring/ here or near the program; give --data FOLDER")
      throw Failure.badData
    }
  }

  /// Tells diagnostics; notes are left out when the command is quiet.
  func say(_ diagnostics: [Diagnostic]) {
    Terminal.say(quiet ? diagnostics.filter { $0.severity == .fault } : diagnostics)
  }
}
