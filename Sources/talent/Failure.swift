import ArgumentParser
import TalentDocuments

/// Exit codes, by who can mend it; the only place that knows them.
enum Failure {
  static let io = ExitCode(1)
  static let usage = ExitCode(64)
  static let badData = ExitCode(65)
  static let missingProgram = ExitCode(69)

  /// The code with which a command ends that met these diagnostics; `nil` for success.
  ///
  /// An input that is missing or cannot be read is bad data, for all others are still processed; an
  /// output that cannot be written is the system's failure.
  static func code(for diagnostics: [Diagnostic]) -> ExitCode? {
    let faults = diagnostics.filter { $0.severity == .fault }.map(\.fault)
    let codes = faults.map { fault in
      switch fault {
      case .missingProgram: missingProgram
      case .unwritable: io
      default: badData
      }
    }
    return [missingProgram, io, badData].first { codes.contains($0) }
  }
}
