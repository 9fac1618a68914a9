/// Tells what a person sees of the text of a page, from the page as it is drawn.
///
/// A run of text is seen where the pixels in its box leave their background for the colour that the
/// text is said to have. That settles text in the colour of the page, under boxes and pictures,
/// transparent, clipped or cut off, and keeps white text on dark ground. It cannot tell text from
/// the pattern of a photo behind it: there, any contrast counts.
struct Visibility {
  /// Colours nearer to each other than this are one to a reader.
  private static let leastContrast = Font.leastContrast
  /// Contrast that shows text of whatever colour it is said to have.
  private static let plainContrast = 40.0
  /// Fewer pixels than this from top to bottom show no text: the colours have to tell.
  private static let leastPixels = 3.5

  /// The boxes of all text together may cover the page so many times: no more is looked at, and
  /// what nobody can read for lack of room is not seen.
  private static let mostCover = 12.0

  /// The drawing; without it the colours alone tell, on white paper.
  private let raster: PageRaster?
  private let page: PopplerPages.Page

  init(of page: PopplerPages.Page, on raster: PageRaster?) {
    self.page = page
    self.raster = raster
  }

  /// The runs that are seen, with what is not seen of them cut out.
  ///
  /// - Returns: The runs in their order, and how many characters were left out.
  func visible() -> (runs: [PopplerPages.Run], hiddenCharacters: Int) {
    let written = page.runs.filter { $0.text.contains { !$0.isWhitespace } }
    var room = Self.mostCover * max(page.width * page.height, 1)
    var seen = written.map { run in
      room -= run.box.width * run.box.height
      return room > 0 ? sight(of: run) : .hidden
    }
    let grid = BoxGrid(written.map(\.box))
    for place in written.indices where seen[place] == .perhaps {
      // What stands in its box may be another text, and it a hidden one.
      let isAlone = !grid.overlapping(place).contains { seen[$0] == .clearly }
      seen[place] = isAlone ? .clearly : .hidden
    }
    var hidden = 0
    var runs: [PopplerPages.Run] = []
    for place in written.indices {
      var run = written[place]
      if seen[place] == .clearly {
        let above = grid.overlapping(place).filter { $0 > place && seen[$0] == .clearly }
        switch cover(of: run, by: above.map { written[$0] }) {
        case .none: run.text = seenText(of: run)
        case .same: continue
        case .other: run.text = ""
        }
      } else {
        run.text = ""
      }
      hidden += max(0, written[place].text.count - run.text.count)
      if !run.text.isEmpty { runs.append(run) }
    }
    return (runs, hidden)
  }

  private enum Sight {
    case clearly
    /// There is contrast, but not of the text's own colour.
    case perhaps
    case hidden
  }

  private func sight(of run: PopplerPages.Run) -> Sight {
    guard !run.font.isTiny, !isSqueezed(run) else { return .hidden }
    guard let raster else {
      let isOff =
        run.box.right < 0 || run.box.left > page.width || run.box.top > page.height
        || run.box.bottom < 0
      return !isOff && contrast(of: run, on: .white) >= Self.leastContrast ? .clearly : .hidden
    }
    let isUpright = run.box.width > 0
    let patches = isUpright ? [run.box] : Self.strips(of: run)
    let sights = patches.map { sight(of: run, in: InkPatch(raster, $0)) }
    if sights.contains(.clearly) { return .clearly }
    return sights.contains(.perhaps) ? .perhaps : .hidden
  }

  private func sight(of run: PopplerPages.Run, in patch: InkPatch) -> Sight {
    guard !patch.isEmpty else { return .hidden }
    let contrast = contrast(of: run, on: patch.ground)
    if patch.isBusy { return patch.widestContrast >= Self.leastContrast ? .clearly : .hidden }
    if run.box.height * patch.scale < Self.leastPixels {
      return contrast >= Self.leastContrast ? .clearly : .hidden
    }
    let colour = run.font.colour.over(patch.ground, opacity: run.font.opacity)
    if contrast >= Self.leastContrast, patch.share(of: patch.columns(towards: colour)) >= 0.25 {
      return .clearly
    }
    return patch.share(of: patch.columns(apart: Self.plainContrast)) >= 0.4 ? .perhaps : .hidden
  }

  private func contrast(of run: PopplerPages.Run, on ground: Colour) -> Double {
    run.font.contrast(on: ground)
  }

  /// Whether more characters stand in a box than can be read there.
  private func isSqueezed(_ run: PopplerPages.Run) -> Bool {
    run.box.width > 0 && run.box.width < 0.25 * TextWidth.estimate(run.text) * run.box.height
  }

  /// Where text that runs up or down the page may stand: its box has no width.
  private static func strips(of run: PopplerPages.Run) -> [Box] {
    let size = run.font.size
    let length = TextWidth.estimate(run.text) * size
    let left = run.box.left - size
    let foot = run.box.bottom
    return [
      Box(left: left, top: foot - length, width: 2 * size, height: length),
      Box(left: left, top: foot, width: 2 * size, height: length),
    ]
  }

  private enum Cover {
    case none, same, other
  }

  /// What lies on a run: the same text is a way to print bold; another text stands on a box that
  /// hides what was there before.
  private func cover(of run: PopplerPages.Run, by above: [PopplerPages.Run]) -> Cover {
    let letters = Self.letters(run.text)
    guard letters.count >= 3 else { return .none }
    for other in above {
      let others = Self.letters(other.text)
      let heights = run.box.height / max(other.box.height, 0.1)
      guard (0.6...1.67).contains(heights), others.count >= 3 else { continue }
      guard run.box.overlap(with: other.box) > 0.7 else { continue }
      if letters == others { return .same }
      if !letters.contains(others), !others.contains(letters) { return .other }
    }
    return .none
  }

  private static func letters(_ text: String) -> [Character] {
    text.filter { $0.isLetter || $0.isNumber }.map { $0 }
  }

  /// The text of a run without the words that are not seen.
  private func seenText(of run: PopplerPages.Run) -> String {
    guard let raster, run.box.width > 0 else { return run.text }
    let patch = InkPatch(raster, run.box)
    guard !patch.isEmpty, !patch.isBusy, run.box.height * patch.scale >= Self.leastPixels else {
      return run.text
    }
    let colour = run.font.colour.over(patch.ground, opacity: run.font.opacity)
    let inked = zip(patch.columns(towards: colour), patch.columns(apart: Self.plainContrast))
      .map { $0 || $1 }
    let longest = inked.split(separator: true).map(\.count).max() ?? 0
    guard Double(longest) > 1.6 * run.box.height * patch.scale else { return run.text }
    let whole = TextWidth.estimate(run.text)
    var place = 0.0
    var words: [String] = []
    for word in run.text.split(separator: " ", omittingEmptySubsequences: false) {
      let end = place + TextWidth.estimate(word)
      let low = Int(Double(inked.count) * place / whole)
      let high = min(Int(Double(inked.count) * end / whole), inked.count)
      place = end + TextWidth.estimate(" ")
      let columns = inked[min(low, high)..<high]
      let isSeen = columns.count { $0 } * 5 >= columns.count
      if isSeen || Self.letters(String(word)).count < 3 { words.append(String(word)) }
    }
    return words.joined(separator: " ")
  }
}
