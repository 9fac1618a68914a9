internal import TalentIdentity

/// Reads the letters in pictures, through tesseract, in Vietnamese and English.
struct Recogniser {
  /// What came of a picture.
  enum Outcome {
    /// The blocks of its pages.
    case success([Block])
    case failure(Diagnostic.Fault)
  }

  private static let program = "tesseract"
  /// What Debian calls the program, which brings what turns pages, and what it knows of Vietnamese.
  private static let packages = "tesseract-ocr tesseract-ocr-vie"
  /// Turns pages upright before it reads them; that costs a tenth of the time.
  private static let layout = ["--psm", "1"]
  /// A page of text takes a few seconds and 300 MB.
  private static let limits = ProgramRun.Limits(
    seconds: 180,
    processorSeconds: 60,
    memory: 2 << 30,
    output: 16 << 20
  )

  /// Reads a picture.
  ///
  /// - Parameters:
  ///   - picture: A file of a format that is known by its content; a TIFF may have several pages.
  ///   - page: Number of its first page in the document.
  /// - Returns: Its lines, none when no letter is in it, or why it could not be read.
  static func blocks(in picture: [UInt8], page: Int = 1) async -> Outcome {
    let (end, _) = await ScratchFile.with(picture) { path in
      await ProgramRun(program: program, limits: limits)
        .end([path, "stdout", "-l", "vie+eng", "--dpi", "300"] + layout + ["tsv"])
    }
    switch end {
    case .missing: return .failure(missing)
    case .failed(let reason): return .failure(.programFailed(program: program, reason: reason))
    // Without the letters of one language, or what it needs to turn pages, it goes on.
    case .exited(_, _, let complaints) where complaints.contains("Failed loading language"):
      return .failure(missing)
    case .exited(0, let output, _): return .success(Transcript(output).blocks(from: page))
    case .exited: return .failure(.malformed(format: "a picture", reason: "it cannot be drawn"))
    }
  }

  private static var missing: Diagnostic.Fault {
    .missingProgram(program: "\(program) with Vietnamese", package: packages)
  }
}
