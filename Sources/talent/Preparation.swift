import TalentDocuments
import TalentModel
import TalentService

/// A run that is being prepared while the candidates' files are already opened.
struct Preparation {
  private let task: Task<(run: Run?, diagnostics: [Diagnostic]), Never>
  private let language: DisplayLanguage

  init(
    position: String,
    stored: [UInt8]?,
    policy: String,
    data: DataFolder,
    asOf: Day,
    language: DisplayLanguage
  ) {
    self.language = language
    task = Task.detached {
      await Run.prepare(
        position: position,
        stored: stored,
        policy: policy,
        data: data,
        asOf: asOf
      )
    }
  }

  /// Gives the run when it is ready, `nil` when there is none.
  var whenReady: @Sendable () async -> Run? {
    { [task] in await task.value.run }
  }

  /// The run; tells what is wrong, and ends the command when position or policy cannot be used.
  func run() async throws -> (run: Run, diagnostics: [Diagnostic]) {
    let prepared = await task.value
    Terminal.say(prepared.diagnostics, in: language)
    guard let run = prepared.run else { throw Failure.badData }
    return (run, prepared.diagnostics)
  }
}
