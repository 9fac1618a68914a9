internal import TalentIdentity

/// Reads a PDF through poppler: `pdftohtml` for its text, `pdftoppm` for what is seen of it.
enum PDFReader {
  /// Most bytes of text that are taken.
  private static let mostOutput = 64 * 1_048_576
  /// Most pages that are read; nobody's career fills more.
  private static let mostPages = 100

  /// Reads the file at a path.
  ///
  /// - Returns: The document, empty when the file holds no text, and what was left out or wrong.
  static func read(_ path: String, place: String) async -> (RawDocument, [Diagnostic]) {
    let process = PopplerProcess(path)
    var pages: [PopplerPages.Page]
    switch await text(process, withHidden: false) {
    case .failure(let fault): return (RawDocument(), [Diagnostic(place, fault)])
    case .success(let output, _): pages = PopplerPages(output).pages
    }
    var diagnostics: [Diagnostic] = []
    if pages.count > mostPages {
      diagnostics.append(Diagnostic(place, .tooManyPages(limit: mostPages)))
      pages = Array(pages.prefix(mostPages))
    }
    let drawings = await PageDrawings(of: pages, process)
    if let fault = drawings.fault { diagnostics.append(Diagnostic(place, fault)) }
    var seen: [(runs: [PopplerPages.Run], height: Double)] = []
    var hidden = drawings.pages.map(\.hiddenCharacters)
    var garbled: [Int] = []
    for (number, drawing) in drawings.pages.enumerated() {
      let isGarbled = Legibility.isGarbled(drawing.runs)
      if isGarbled { garbled.append(number + 1) }
      seen.append((isGarbled ? [] : drawing.runs, pages[number].height))
    }
    if !garbled.isEmpty { diagnostics.append(Diagnostic(place, .unreadableText(pages: garbled))) }
    if case .success(let all, _) = await text(process, withHidden: true) {
      for (number, page) in PopplerPages(all).pages.prefix(pages.count).enumerated() {
        hidden[number] += max(0, page.characters - pages[number].characters)
      }
    }
    var document = RawDocument()
    document.blocks = PDFLines(seen).blocks
    diagnostics += notes(place, document, hidden: hidden, drawings, isGarbled: !garbled.isEmpty)
    return (document, diagnostics)
  }

  private static func notes(
    _ place: String,
    _ document: RawDocument,
    hidden: [Int],
    _ drawings: PageDrawings,
    isGarbled: Bool
  ) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    let characters = hidden.reduce(0, +)
    if characters > 0 {
      let pages = hidden.indices.filter { hidden[$0] > 0 }.map { $0 + 1 }
      let fault = Diagnostic.Fault.hiddenText(characters: characters, pages: pages)
      notes.append(Diagnostic(place, fault, severity: .note))
    }
    let pages = drawings.pages
    let pictures = pages.indices.filter { pages[$0].runs.isEmpty && pages[$0].isBlank == false }
    if document.blocks.isEmpty {
      if !isGarbled { notes.append(Diagnostic(place, .noText)) }
    } else if !pictures.isEmpty {
      let fault = Diagnostic.Fault.pictures(pages: pictures.map { $0 + 1 })
      notes.append(Diagnostic(place, fault, severity: .note))
    }
    return notes
  }

  /// Runs `pdftohtml` quietly; when it fails, once more to hear what it complains about.
  private static func text(
    _ process: PopplerProcess,
    withHidden: Bool
  ) async -> PopplerProcess.Outcome {
    let options =
      [
        "-xml", "-i", "-stdout", "-nomerge", "-noroundcoord", "-zoom", "1", "-enc", "UTF-8", "-l",
        "\(mostPages + 1)",
      ] + (withHidden ? ["-hidden"] : [])
    let quiet = await process.run("pdftohtml", ["-q"] + options, mostOutput: mostOutput)
    guard case .failure(.malformed) = quiet else { return quiet }
    return await process.run("pdftohtml", options, mostOutput: mostOutput)
  }
}

extension PopplerPages.Page {
  /// Characters of its text.
  var characters: Int { runs.reduce(0) { $0 + $1.text.count } }
}
