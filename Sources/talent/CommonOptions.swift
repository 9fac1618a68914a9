import ArgumentParser
import Foundation
import TalentDocuments
import TalentModel
import TalentService

/// Options of every command.
struct CommonOptions: ParsableArguments {
  @OptionGroup var language: LanguageOption

  @Option(help: "Folder with profiles/ and scoring/ (default: TALENT_DATA, or near the program).")
  var data: String?

  @Option(help: "Folder with another taxonomy, as `talent import --as taxonomy` writes it.")
  var taxonomy: String?

  @Flag(help: "No progress and no notes; faults are still told.")
  var quiet = false

  /// The language of words in the output.
  var lang: DisplayLanguage { language.lang }

  /// The folder with the data.
  var dataFolder: DataFolder {
    get throws {
      let found = try folder
      guard TaxonomyFiles.stand(in: found.taxonomyPath) else {
        let message = Labels(
          english: "holds no taxonomy; give a folder with skills.csv and its like, as "
            + "talent import --as taxonomy writes it",
          vietnamese:
            "không có bảng thuật ngữ; hãy đưa thư mục có skills.csv và các tệp cùng loại, "
            + "do talent import --as taxonomy ghi ra"
        )
        Terminal.say("\(found.taxonomyPath): \(message[lang])")
        throw Failure.badData
      }
      return found
    }
  }

  private var folder: DataFolder {
    get throws {
      let environment = ProcessInfo.processInfo.environment
      if let named = data ?? environment["TALENT_DATA"] {
        if let found = DataFolder.find(from: [named], taxonomy: taxonomy) { return found }
        let message = Labels(
          english: "holds no profiles/ and scoring/; give the folder that does",
          vietnamese: "không có profiles/ và scoring/; hãy đưa thư mục có chúng"
        )
        Terminal.say("\(named): \(message[lang])")
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
      let message = Labels(
        english: "no profiles/ and scoring/ here or near the program; give --data FOLDER",
        vietnamese: "không có profiles/ và scoring/ ở đây hay gần chương trình; hãy dùng --data"
      )
      Terminal.say(message[lang])
      throw Failure.badData
    }
  }

  /// Tells diagnostics; notes are left out when the command is quiet.
  func say(_ diagnostics: [Diagnostic]) {
    Terminal.say(quiet ? diagnostics.filter { $0.severity == .fault } : diagnostics, in: lang)
  }
}
