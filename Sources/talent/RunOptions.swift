import ArgumentParser
import Foundation
import TalentModel
import TalentService

/// Options of every command that judges.
struct RunOptions: ParsableArguments {
  @Option(help: "Scoring policy: a name in scoring/ or a file.")
  var policy = "standard"

  @Option(
    help: "The day that counts as today, YYYY-MM-DD (default: today in Ho Chi Minh City).",
    transform: Day.argument
  )
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
  ///
  /// A file goes before a position of the workspace, and that before one in profiles/positions.
  func preparing(_ position: String, in workspace: WorkspaceOptions) throws -> Preparation {
    Preparation(
      position: position,
      stored: try workspace.position(position),
      policy: policy,
      data: try common.dataFolder,
      asOf: day,
      language: common.lang
    )
  }
}
