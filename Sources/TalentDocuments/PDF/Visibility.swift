/// Tells what a person sees of the text of a page, from the page as it is drawn.
///
/// A run of text is seen where the pixels in its box leave their background for the colour that the
/// text is said to have. That settles text in the colour of the page, under boxes and pictures,
/// transparent, clipped or cut off, and keeps white text on dark ground. On a photo, whose pattern
/// is of any colour, it is seen where the page without its letters looks otherwise.
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
  /// The drawing without letters; without it any contrast shows text on a photo.
  private let bare: PageRaster?
  private let page: PopplerPages.Page

  init(of page: PopplerPages.Page, on raster: PageRaster?, bare: PageRaster? = nil) {
    self.page = page
    self.raster = raster
    self.bare = bare
  }

  /// What is seen of a page.
  struct Seen {
    /// The runs in their order, without what is not seen of them.
    var runs: [PopplerPages.Run] = []
    /// How many characters were left out.
    var hiddenCharacters = 0
    /// Whether some of it stands on a photo, and a drawing without letters would tell more.
    var isOnPhoto = false
  }

  /// The runs that are seen, with what is not seen of them cut out.
  func visible() -> Seen {
    let written = page.runs.filter { $0.text.contains { !$0.isWhitespace } }
    var room = Self.mostCover * max(page.width * page.height, 1)
    var seen = written.map { run in
      room -= run.box.width * run.box.height
      return room > 0 ? sight(of: run) : .hidden
    }
    var found = Seen()
    for place in written.indices where seen[place] == .onPhoto {
      found.isOnPhoto = true
      seen[place] = .clearly
    }
    let grid = BoxGrid(written.map(\.box))
    for place in written.indices where seen[place] == .perhaps {
      // What stands in its box may be another text, and it a hidden one.
      let isAlone = !grid.overlapping(place).contains { seen[$0] == .clearly }
      seen[place] = isAlone ? .clearly : .hidden
    }
    let overprints = Overprints(written, on: raster)
    for place in written.indices {
      let run = written[place]
      var rest: [PopplerPages.Run] = []
      if seen[place] == .clearly {
        let others = grid.overlapping(place).filter { seen[$0] == .clearly }
        switch overprints.overprint(of: place, with: others) {
        case .none: rest = [seenPart(of: run)]
        case .same: continue
        case .other(let words): rest = words
        }
      }
      rest.removeAll(where: \.text.isEmpty)
      let blanks = max(0, rest.count - 1)
      found.hiddenCharacters += max(0, run.text.count - rest.reduce(blanks) { $0 + $1.text.count })
      found.runs += rest
    }
    return found
  }

  private enum Sight {
    case clearly
    /// There is contrast, but not of the text's own colour.
    case perhaps
    /// There is contrast, but that of a photo it may be.
    case onPhoto
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
    let patches = isUpright ? [run.inkBox] : Self.strips(of: run)
    let sights = patches.map { sight(of: run, in: InkPatch(raster, $0)) }
    if let best = [Sight.clearly, .onPhoto].first(where: sights.contains) { return best }
    return sights.contains(.perhaps) ? .perhaps : .hidden
  }

  private func sight(of run: PopplerPages.Run, in patch: InkPatch) -> Sight {
    guard !patch.isEmpty else { return .hidden }
    let contrast = contrast(of: run, on: patch.ground)
    if patch.isBusy {
      guard let bare else {
        return patch.widestContrast >= Self.leastContrast ? .onPhoto : .hidden
      }
      let letters = patch.columns(apart: Self.leastContrast, from: bare)
      return patch.share(of: letters) >= 0.25 ? .clearly : .hidden
    }
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

  /// A run without the words that are not seen.
  private func seenPart(of run: PopplerPages.Run) -> PopplerPages.Run {
    guard let raster, run.box.width > 0 else { return run }
    let patch = InkPatch(raster, run.box)
    guard !patch.isEmpty, !patch.isBusy, run.box.height * patch.scale >= Self.leastPixels else {
      return run
    }
    let colour = run.font.colour.over(patch.ground, opacity: run.font.opacity)
    let inked = zip(patch.columns(towards: colour), patch.columns(apart: Self.plainContrast))
      .map { $0 || $1 }
    let longest = inked.split(separator: true).map(\.count).max() ?? 0
    guard Double(longest) > 1.6 * run.box.height * patch.scale else { return run }
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
      if isSeen || word.count(where: \.isAlphanumeric) < 3 { words.append(String(word)) }
    }
    var run = run
    run.text = words.joined(separator: " ")
    return run
  }
}
