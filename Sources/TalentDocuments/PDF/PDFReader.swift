internal import TalentIdentity

/// Reads a PDF through poppler: `pdftohtml` for its text, `pdftoppm` for what is seen of it; pages
/// that are pictures through `PageRecognition`, when asked to.
enum PDFReader {
  /// Most bytes of text that are taken.
  private static let mostOutput = 64 * 1_048_576
  /// Most pages that are read; nobody's career fills more.
  private static let mostPages = 100

  /// Whether a file is a PDF: its mark stands among the first bytes, not always as the first ones.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    let (head, mark) = (bytes.prefix(1024), Array("%PDF-".utf8))
    return head.indices.contains { head[$0] == mark[0] && head[$0...].starts(with: mark) }
  }

  /// Reads the file at a path.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - place: What messages call it.
  ///   - ocr: Whether the letters in pages that are pictures are read.
  /// - Returns: The document, empty when the file holds no text, and what was left out or wrong.
  static func read(
    _ path: String,
    place: String,
    ocr: Bool = false
  ) async -> (RawDocument, [Diagnostic]) {
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
    let characters = pages.map(\.characters)
    for number in pages.indices { pages[number].runs = Accents.composed(pages[number].runs) }
    pages = await OverlaidRuns.parted(pages, process, mostOutput: mostOutput)
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
    var recognised: PageRecognition?
    if ocr {
      let pictures = drawings.pictures + garbled
      recognised = await PageRecognition(of: pictures.sorted(), in: pages, process)
      garbled.removeAll { recognised?.done.contains($0) ?? false }
    }
    if !garbled.isEmpty { diagnostics.append(Diagnostic(place, .unreadableText(pages: garbled))) }
    if case .success(let all, _) = await text(process, withHidden: true) {
      for (number, page) in PopplerPages(all).pages.prefix(pages.count).enumerated() {
        hidden[number] += max(0, page.characters - characters[number])
      }
    }
    var document = RawDocument()
    let read = PDFLines(seen).pages
    document.blocks = read.enumerated().flatMap { number, blocks in
      blocks + (recognised?.blocks[number + 1] ?? [])
    }
    if let note = hiddenText(place, hidden) { diagnostics.append(note) }
    if let fault = recognised?.fault { diagnostics.append(Diagnostic(place, fault)) }
    let pictures = drawings.pictures.filter { recognised?.done.contains($0) != true }
    if document.blocks.isEmpty {
      // What has been said already tells why there is nothing.
      if garbled.isEmpty, recognised?.fault == nil {
        diagnostics.append(Diagnostic(place, ocr ? .noLetters : .noText))
      }
    } else if !pictures.isEmpty {
      diagnostics.append(Diagnostic(place, .pictures(pages: pictures), severity: .note))
    }
    return (document, diagnostics)
  }

  /// What is to be said of hidden text, by the number of its characters on each page.
  private static func hiddenText(_ place: String, _ hidden: [Int]) -> Diagnostic? {
    let characters = hidden.reduce(0, +)
    guard characters > 0 else { return nil }
    let pages = hidden.indices.filter { hidden[$0] > 0 }.map { $0 + 1 }
    let fault = Diagnostic.Fault.hiddenText(characters: characters, pages: pages)
    return Diagnostic(place, fault, severity: .note)
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
