/// What is seen of each page of a document, from drawings of the pages.
struct PageDrawings {
  /// What is seen of a page.
  struct Page {
    var runs: [PopplerPages.Run]
    var hiddenCharacters: Int
    /// Whether nothing is drawn on it; `nil` when it could not be drawn.
    var isBlank: Bool?
  }

  private(set) var pages: [Page] = []
  /// Numbers of the pages, from 1, that are pictures: something is drawn on them, but no text.
  var pictures: [Int] {
    pages.indices.filter { pages[$0].runs.isEmpty && pages[$0].isBlank == false }.map { $0 + 1 }
  }
  /// Whether letters can be left out of a drawing, once somebody has asked.
  private var hasLettersOfFonts: Bool?
  /// Why some pages could not be drawn.
  private(set) var fault: Diagnostic.Fault?

  /// Pixels an inch of a page of common size; letters of 5 points still show.
  private static let resolution = 72.0
  /// Most pixels of a page, and of the pages that are drawn in one go.
  private static let mostOfPage = 6_000_000.0
  private static let mostAtOnce = 8_000_000.0

  /// Draws pages a few at a time, so that a long document takes no more memory than a short one.
  init(of pages: [PopplerPages.Page], _ process: PopplerProcess) async {
    var first = 0
    while first < pages.count {
      let scale = Self.scale(of: pages[first])
      var last = first + 1
      var pixels = Self.pixels(of: pages[first], scale)
      while last < pages.count, Self.scale(of: pages[last]) == scale {
        pixels += Self.pixels(of: pages[last], scale)
        guard pixels <= Self.mostAtOnce else { break }
        last += 1
      }
      let rasters = await rasters(first..<last, of: pages, scale: scale, process)
      for place in first..<last {
        let raster = place - first < rasters.count ? rasters[place - first] : nil
        var seen = Visibility(of: pages[place], on: raster).visible()
        if seen.isOnPhoto, let raster, let bare = await bare(place, scale: raster.scale, process) {
          seen = Visibility(of: pages[place], on: raster, bare: bare).visible()
        }
        // Only a page without text asks whether it is blank.
        let isBlank = seen.runs.isEmpty ? raster?.isBlank : false
        self.pages.append(
          Page(runs: seen.runs, hiddenCharacters: seen.hiddenCharacters, isBlank: isBlank)
        )
      }
      first = last
    }
  }

  /// The drawing of a page without its letters; `nil` when they cannot be left out.
  private mutating func bare(
    _ place: Int,
    scale: Double,
    _ process: PopplerProcess
  ) async -> PageRaster? {
    if hasLettersOfFonts == nil { hasLettersOfFonts = await Self.hasLettersOfFonts(process) }
    guard hasLettersOfFonts == true else { return nil }
    let numbers = ["-f", "\(place + 1)", "-l", "\(place + 1)"]
    let options = numbers + ["-q", "-freetype", "no", "-cropbox", "-r", "\(scale * 72)"]
    let most = Int(Self.mostOfPage) * 6
    guard case .success(let output, _) = await process.run("pdftoppm", options, mostOutput: most)
    else { return nil }
    return PageRaster.rasters(in: output, scale: scale).first
  }

  /// Whether all letters of a document are those of fonts: Type 3 draws them as pictures.
  private static func hasLettersOfFonts(_ process: PopplerProcess) async -> Bool {
    guard case .success(let output, _) = await process.run("pdffonts", [], mostOutput: 1_048_576)
    else { return false }
    return output.firstRange(of: Array("Type 3".utf8)) == nil
  }

  private static func pixels(of page: PopplerPages.Page, _ scale: Double) -> Double {
    max(page.width * scale, 1) * max(page.height * scale, 1)
  }

  /// Pixels a point.
  private static func scale(of page: PopplerPages.Page) -> Double {
    let most = resolution / 72
    let pixels = pixels(of: page, most)
    return pixels <= mostOfPage ? most : most * (mostOfPage / pixels).squareRoot()
  }

  private mutating func rasters(
    _ range: Range<Int>,
    of pages: [PopplerPages.Page],
    scale: Double,
    _ process: PopplerProcess
  ) async -> [PageRaster] {
    // After one failure the others would only take time.
    guard fault == nil else { return [] }
    let numbers = ["-f", "\(range.lowerBound + 1)", "-l", "\(range.upperBound)"]
    let options = numbers + ["-cropbox", "-r", "\(scale * 72)"]
    let outcome = await process.run("pdftoppm", options, mostOutput: Int(Self.mostOfPage) * 6)
    guard case .success(let output, let complaints) = outcome else {
      if case .failure(let fault) = outcome { self.fault = fault }
      return []
    }
    // Text in a font that is not at hand is not drawn, and yet seen elsewhere.
    guard !complaints.contains("find a font for") else { return [] }
    var rasters = PageRaster.rasters(in: output, scale: scale)
    let isCropped = zip(rasters, pages[range]).contains { raster, page in
      abs(Double(raster.width) - page.width * scale) > 2
        || abs(Double(raster.height) - page.height * scale) > 2
    }
    guard isCropped,
      case .success(let boxes, _) = await process.run(
        "pdfinfo",
        numbers + ["-box"],
        mostOutput: 1_048_576
      )
    else { return rasters }
    let origins = CropOrigins(boxes)
    for place in rasters.indices {
      guard let origin = origins[range.lowerBound + place + 1] else { continue }
      rasters[place].left = origin.left
      rasters[place].top = origin.top
    }
    return rasters
  }
}
