import ArgumentParser
import TalentDocuments

/// Exit codes, by who can mend it; the only place that knows them.
enum Failure {
  static let io = ExitCode(1)
  static let usage = ExitCode(64)
  static let badData = ExitCode(65)
  static let missingProgram = ExitCode(69)

  /// The code with which a command ends that met these diagnostics; `nil` for success.
  static func code(for diagnostics: [Diagnostic]) -> ExitCode? {
    let faults = diagnostics.filter { $0.severity == .fault }
    let isProgramMissing = faults.contains {
      if case .missingProgram = $0.fault { return true }
      return false
    }
    return isProgramMissing ? missingProgram : faults.isEmpty ? nil : badData
  }
}
