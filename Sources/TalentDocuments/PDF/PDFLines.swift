internal import TalentIdentity

/// Makes blocks of text from what is seen of the pages of a document.
struct PDFLines {
  /// The blocks of each page, one a line or paragraph, in the order of the document.
  private(set) var pages: [[Block]] = []

  /// Arranges the runs of each page; the heights of the pages are in points.
  init(_ pages: [(runs: [PopplerPages.Run], height: Double)]) {
    let segments = pages.map { page in
      (segments: Segment.segments(of: page.runs.filter { !$0.isUpended }), height: page.height)
    }
    let repeated = RepeatedLines(segments)
    let hyphenated = Paragraphs.hyphenated(in: segments.flatMap(\.segments))
    for (number, page) in segments.enumerated() {
      let kept = repeated.removed(from: page.segments, page: number, height: page.height)
      var lines = PageLayout(kept).regions.flatMap { region in
        Paragraphs.joined(region, hyphenated: hyphenated)
      }
      lines += pages[number].runs.filter(\.isUpended).map(\.text.trimmed)
      self.pages.append(
        lines.enumerated().map { place, text in
          Block(source: "page \(number + 1) line \(place + 1)", role: .line, text: text)
        }
      )
    }
  }
}

extension PopplerPages.Run {
  /// Whether it runs up or down the page.
  var isUpended: Bool { box.width <= 0 }
}
