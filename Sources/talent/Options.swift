import ArgumentParser
import Foundation
import TalentDocuments
import TalentModel
import TalentService

/// The ways in which a shortlist can be written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
  case ndjson
  case csv
  case md
}

/// Options of every command that judges.
struct RunOptions: ParsableArguments {
  @Option(help: "Scoring policy: a name in scoring/ or a file.")
  var policy = "standard"

  @Option(help: "The day that counts as today, YYYY-MM-DD (default: today in Ho Chi Minh City).")
  var asOf: Day?

  @OptionGroup var common: CommonOptions

  /// The day that counts as today.
  ///
  /// Ho Chi Minh City has kept UTC+7 without daylight saving since 1975.
  var day: Day {
    let seconds = Int(Date().timeIntervalSince1970) + 7 * 3600
    return asOf ?? Day(ordinal: Int32(seconds / 86_400))
  }

  /// Begins to prepare the run for a position, and tells what is wrong with it.
  func preparing(_ position: String) throws -> Preparation {
    Preparation(position: position, policy: policy, data: try common.dataFolder, asOf: day)
  }
}

/// A run that is being prepared while the candidates' files are already opened.
struct Preparation {
  private let task: Task<(run: Run?, diagnostics: [Diagnostic]), Never>

  init(position: String, policy: String, data: DataFolder, asOf: Day) {
    task = Task.detached {
      Run.prepare(position: position, policy: policy, data: data, asOf: asOf)
    }
  }

  /// Gives the run when it is ready, `nil` when there is none.
  var whenReady: @Sendable () async -> Run? {
    { [task] in await task.value.run }
  }

  /// The run; tells what is wrong, and ends the command when position or policy cannot be used.
  func run() async throws -> (run: Run, diagnostics: [Diagnostic]) {
    let prepared = await task.value
    Terminal.say(prepared.diagnostics)
    guard let run = prepared.run else { throw Failure.badData }
    return (run, prepared.diagnostics)
  }
}

/// Options of every command.
struct CommonOptions: ParsableArguments {
  @Option(help: "Language of words in the output: en or vi.")
  var lang = Tongue.english

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
      let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()
      let here = FileManager.default.currentDirectoryPath
      let shared = program.deletingLastPathComponent().appendingPathComponent("share/talent").path
      if let found = DataFolder.find(from: [here, program.path, shared], taxonomy: taxonomy) {
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
