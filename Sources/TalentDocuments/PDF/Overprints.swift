/// What becomes of texts that are printed upon each other.
///
/// Of two texts on one spot the ink tells, where only one of them has a word. Where it cannot tell
/// the later one counts, if they are of one height: it may stand on a box that hides what was there
/// before.
struct Overprints {
  /// What becomes of a run.
  enum Overprint {
    case none
    /// The same text stands there once more, a way to print bold.
    case same
    /// Another text is what is seen there; only these words are left of the run.
    case other(rest: [PopplerPages.Run])
  }

  /// Columns of pixels from which it can be told whether a text is the one that is seen.
  private static let leastColumns = 4

  private let runs: [PopplerPages.Run]
  private let letters: [[Character]]
  private let raster: PageRaster?

  /// Takes the runs of a page in the order of drawing.
  init(_ runs: [PopplerPages.Run], on raster: PageRaster?) {
    self.runs = runs
    self.letters = runs.map(\.letters)
    self.raster = raster
  }

  /// Tells what becomes of the run at a place because of those at others, which overlap it.
  func overprint(of place: Int, with others: [Int]) -> Overprint {
    let run = runs[place]
    for other in others where run.box.overlap(with: runs[other].box) > 0.7 {
      let isLater = other > place
      guard letters[place].count >= 3, letters[other].count >= 3 else { continue }
      if letters[place] == letters[other] {
        if isLater { return .same }
      } else if !letters[place].contains(letters[other]), !letters[other].contains(letters[place]) {
        if !isInked(run, apartFrom: runs[other]) { return .other(rest: []) }
        if isLater, run.isRival(of: runs[other]), isInked(runs[other], apartFrom: run) {
          let box = runs[other].box
          return .other(
            rest: run.eachWord.filter { $0.box.shared(with: box) < 0.5 * $0.box.width }
          )
        }
      }
    }
    return .none
  }

  /// Whether there is ink where a run has words and another has none; true if that is nowhere.
  private func isInked(_ run: PopplerPages.Run, apartFrom other: PopplerPages.Run) -> Bool {
    guard let raster else { return true }
    let patch = InkPatch(raster, run.box)
    guard !patch.isBusy else { return true }
    let colour = run.font.colour.over(patch.ground, opacity: run.font.opacity)
    let own = patch.columns(of: run.wordBoxes)
    let others = patch.columns(of: other.wordBoxes)
    let apart = zip(patch.columns(towards: colour), zip(own, others))
      .filter { $0.1.0 && !$0.1.1 }.map(\.0)
    return apart.count < Self.leastColumns || patch.share(of: apart) >= 0.25
  }
}

extension PopplerPages.Run {
  /// Its letters and digits.
  var letters: [Character] { text.filter(\.isAlphanumeric).map { $0 } }

  /// Its words, each a run; none where nobody has asked for them.
  var eachWord: [Self] { words.map { Self(text: $0.text, box: $0.box, font: font) } }

  /// Where its words stand, as far as that is known.
  var wordBoxes: [Box] { words.isEmpty ? [box] : words.map(\.box) }

  /// Whether only one of two that lie on each other can be meant: they hold words, about as high.
  func isRival(of other: Self) -> Bool {
    letters.count >= 3 && other.letters.count >= 3
      && (0.6...1.67).contains(box.height / max(other.box.height, 0.1))
  }

  /// Its box without the blanks at the ends of its text, roughly.
  var inkBox: Box {
    let whole = TextWidth.estimate(text)
    guard whole > 0, box.width > 0 else { return box }
    let lead = TextWidth.estimate(text.prefix(while: \.isWhitespace)) / whole
    let inked = TextWidth.estimate(text.trimmed) / whole
    var box = box
    box.left += box.width * lead
    box.width *= inked
    return box
  }
}

extension Character {
  /// Whether it is a letter or a digit.
  var isAlphanumeric: Bool { isLetter || isNumber }
}
