import Foundation
import TalentIdentity
import Testing

@testable import TalentDocuments

/// The data that Europass puts into the PDF it makes.
@Suite struct PDFAttachmentTests {
  private static let qpdf = "/usr/bin/qpdf"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: qpdf), "qpdf is not installed"))
  func `counts, and not the page`() async throws {
    let folder = try Folder()
    let page = try folder.write(
      "page.pdf",
      SamplePDF(pages: [SamplePDF.line("Something else", 72, 700)]).bytes
    )
    let data = try folder.write("attachment.xml", EuropassFormatTests.candidate)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.qpdf)
    let path = "\(folder.path)/cv.pdf"
    process.arguments = [page, path, "--add-attachment", data, "--"]
    try process.run()
    process.waitUntilExit()
    let read = try await Exchange(path: path, in: folder)
    #expect(read.faults.isEmpty)
    #expect(read.lines().contains("jobText(0): KYC reviews"))
    let bare = try await Exchange(path: page, in: folder)
    #expect(bare.lines() == ["line: Something else"])
  }
}
