/// A file that a PDF carries, taken out by poppler's `pdfdetach`.
enum PDFAttachment {
  /// Name under which Europass puts the CV as data into the PDF it makes.
  private static let europass = "attachment.xml"
  /// Whether a PDF can carry files: their dictionaries are never packed in those of Europass.
  private static let mark = Array("EmbeddedFile".utf8)

  private static let run = ProgramRun(
    program: "pdfdetach",
    limits: ProgramRun.Limits(
      seconds: 10,
      processorSeconds: 10,
      memory: 512 * 1_048_576,
      output: 16 * 1_048_576
    )
  )

  /// The CV as data that a PDF carries; `nil` when it carries none.
  ///
  /// - Parameters:
  ///   - bytes: The PDF.
  ///   - path: Where a program finds it.
  /// - Returns: The XML.
  static func europass(in bytes: [UInt8], at path: String) async -> [UInt8]? {
    guard bytes.firstRange(of: mark) != nil else { return nil }
    let (end, _) = await run.end(["-savefile", europass, "-o", "/dev/stdout", path])
    guard case .exited(0, let output, _) = end, !output.isEmpty else { return nil }
    return output
  }
}
