import Foundation
import TalentTestSupport
import Testing

/// Scanned documents on the command line.
@Suite struct RecognitionCommandTests {
  private static let scan = "Tests/TalentDocumentsTests/Fixtures/scanned.pdf"

  @Test(arguments: ["extract \(scan)", "score aml-compliance-officer \(scan)"])
  func `without --ocr the way to read a scan is told`(line: String) async throws {
    let outcome = try await CommandLine.talent(line: line)
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("probably scanned; read it with --ocr"))
  }

  @Test func `without tesseract its packages are told`() async throws {
    let folder = try TemporaryFolder()
    // A path with everything that reads a PDF, and nothing that reads a picture.
    for program in ["timeout", "prlimit", "pdftohtml", "pdftoppm", "pdfinfo"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/\(program)",
        withDestinationPath: "/usr/bin/\(program)"
      )
    }
    let outcome = try await CommandLine.talent(
      line: "profile --ocr \(Self.scan) profiles/candidates/banking",
      environment: ["PATH": folder.path]
    )
    #expect(outcome.status == 69)
    #expect(outcome.messages.contains("apt-get install tesseract-ocr tesseract-ocr-vie"))
    // The good ones are read all the same.
    #expect(outcome.output.split(separator: "\n").count > 1)
  }
}
