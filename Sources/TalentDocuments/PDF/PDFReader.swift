internal import Foundation
internal import Subprocess
internal import TalentIdentity

/// Reads a PDF through poppler's `pdftohtml`, run as a process of its own within limits.
enum PDFReader {
  /// Most bytes of output that are taken.
  private static let mostOutput = 64 * 1_048_576
  /// Processor time and wall-clock time in seconds, and memory in bytes.
  private static let processorSeconds = 20
  private static let seconds = 60
  private static let memory = 1 << 30

  /// Reads the file at a path.
  ///
  /// - Returns: The document, empty when the file holds no text, and what was left out or wrong.
  static func read(_ path: String, place: String) async -> (RawDocument, [Diagnostic]) {
    switch await run(path, withHidden: false) {
    case .failure(let fault): return (RawDocument(), [Diagnostic(place, fault)])
    case .success(let output):
      var document = RawDocument()
      let lines = PDFLines(PopplerPages(output))
      document.blocks = lines.blocks
      var hidden = lines.hiddenCharacters
      if case .success(let all) = await run(path, withHidden: true) {
        hidden += max(0, characters(in: all) - characters(in: output))
      }
      var diagnostics: [Diagnostic] = []
      if hidden > 0 {
        diagnostics.append(Diagnostic(place, .hiddenText(characters: hidden), severity: .note))
      }
      if document.blocks.isEmpty { diagnostics.append(Diagnostic(place, .noText)) }
      return (document, diagnostics)
    }
  }

  private static func characters(in output: [UInt8]) -> Int {
    PopplerPages(output).pages.reduce(0) { sum, page in
      sum + page.pieces.reduce(0) { $0 + $1.text.count }
    }
  }

  private enum Output {
    case success([UInt8])
    case failure(Diagnostic.Fault)
  }

  /// Runs the program quietly; when it fails, once more to hear what it complains about.
  private static func run(_ path: String, withHidden: Bool) async -> Output {
    let quiet = await run(path, options: ["-q"] + (withHidden ? ["-hidden"] : []))
    guard case .failure = quiet else { return quiet }
    return await run(path, options: withHidden ? ["-hidden"] : [])
  }

  private static func run(_ path: String, options: [String]) async -> Output {
    let limits = [
      "--kill-after=2", "\(seconds)", "prlimit", "--as=\(memory)", "--cpu=\(processorSeconds)",
      "--core=0", "pdftohtml",
    ]
    let options = ["-xml", "-i", "-stdout", "-enc", "UTF-8"] + options
    do {
      let result = try await Subprocess.run(
        .name("timeout"),
        arguments: Arguments(limits + options + [absolute(path)]),
        output: .bytes(limit: mostOutput),
        error: .string(limit: 65_536)
      )
      return outcome(result.terminationStatus, result.standardOutput, result.standardError)
    } catch {
      guard isInstalled else {
        return .failure(.missingProgram(program: "pdftohtml", package: "poppler-utils"))
      }
      return .failure(
        .programFailed(
          program: "pdftohtml",
          reason: "its output exceeds the limit or it cannot run"
        )
      )
    }
  }

  private static func outcome(
    _ status: TerminationStatus,
    _ output: [UInt8],
    _ complaints: String
  ) -> Output {
    switch status {
    case .exited(0):
      let isGood = output.contains(UInt8(ascii: "<")) && !complaints.contains("Incorrect password")
      return isGood ? .success(output) : .failure(fault(for: complaints))
    case .exited(127):
      return .failure(.missingProgram(program: "pdftohtml", package: "poppler-utils"))
    case .exited(124), .exited(137):
      return .failure(
        .programFailed(program: "pdftohtml", reason: "it took more than \(seconds) seconds")
      )
    case .exited:
      return .failure(fault(for: complaints))
    case .signaled:
      return .failure(.programFailed(program: "pdftohtml", reason: "it was stopped at its limits"))
    }
  }

  /// Whether the program is somewhere on the path.
  private static var isInstalled: Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains { FileKind(at: "\($0)/pdftohtml") == .regular }
  }

  private static func fault(for complaints: String) -> Diagnostic.Fault {
    if complaints.contains("Incorrect password") { return .encrypted }
    return .malformed(format: "PDF", reason: "its structure is damaged")
  }

  /// A path that cannot be taken for an option.
  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "./" + path
  }
}
