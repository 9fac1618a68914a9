/// Puts runs of text that lie on each other side by side, where their words do not.
///
/// A program that lacks a letter in a font may write the line with a gap and take the letter from
/// another font afterwards: the run of those letters then lies on the run of the line. A person
/// sees one text; the places of the words tell which.
enum OverlaidRuns {
  /// Parts the runs of pages that lie in each other's gaps; others that lie on each other come to
  /// know the places of their words.
  static func parted(
    _ pages: [PopplerPages.Page],
    _ process: PopplerProcess,
    mostOutput: Int
  ) async -> [PopplerPages.Page] {
    let overlays = pages.map { Self.overlays(of: $0.runs) }
    guard let first = overlays.firstIndex(where: { !$0.isEmpty }),
      let last = overlays.lastIndex(where: { !$0.isEmpty }),
      case .success(let output, _) = await process.run(
        "pdftotext",
        ["-q", "-bbox", "-enc", "UTF-8", "-f", "\(first + 1)", "-l", "\(last + 1)"],
        to: "-",
        mostOutput: mostOutput
      )
    else { return pages }
    let words = PlacedWords(output)
    var parted = pages
    for page in first...last where !overlays[page].isEmpty {
      parted[page].runs = Self.parted(pages[page].runs, overlays[page]) {
        words.words(of: $0, on: page - first)
      }
    }
    return parted
  }

  /// For each run that lies on others, or they on it, their places.
  ///
  /// A text that is written twice to make it bold is none.
  private static func overlays(of runs: [PopplerPages.Run]) -> [Int: [Int]] {
    let grid = BoxGrid(runs.map(\.box))
    let letters = runs.map(\.letters)
    var overlays: [Int: [Int]] = [:]
    for place in runs.indices {
      let others = grid.reaching(into: place).filter { letters[$0] != letters[place] }
      if !others.isEmpty { overlays[place] = others }
    }
    return overlays
  }

  /// The runs of a page, those parted that lie in gaps of others and on none of their words.
  private static func parted(
    _ runs: [PopplerPages.Run],
    _ overlays: [Int: [Int]],
    words: (PopplerPages.Run) -> [PlacedWords.Word]?
  ) -> [PopplerPages.Run] {
    var known: [Int: [PlacedWords.Word]] = [:]
    for place in overlays.keys { known[place] = words(runs[place]) }
    return runs.indices.flatMap { place -> [PopplerPages.Run] in
      var run = runs[place]
      guard let own = known[place], let others = overlays[place] else { return [run] }
      run.words = own
      let colliding = others.filter {
        known[$0].map { collide($0, own) || collide(own, $0) } ?? true
      }
      guard colliding.count < others.count,
        !colliding.contains(where: { run.isRival(of: runs[$0]) })
      else { return [run] }
      return run.eachWord
    }
  }

  /// Whether more than half of some word is covered by others; both stand from left to right.
  private static func collide(_ words: [PlacedWords.Word], _ others: [PlacedWords.Word]) -> Bool {
    var rest = others[...]
    for word in words {
      rest = rest.drop { $0.box.right <= word.box.left }
      let covered = rest.prefix { $0.box.left < word.box.right }
        .reduce(0) { $0 + $1.box.shared(with: word.box) }
      if covered > 0.5 * word.box.width { return true }
    }
    return false
  }
}
