/// Accents that a program draws by themselves, put upon their letters.
///
/// Programs that know no composed letters draw the letter, then its accents out of another font;
/// TeX draws the accent, then the letter beneath it. A person sees one letter.
enum Accents {
  /// Accents that take room of their own, and those that stand upon a letter.
  private static let combining: [Character: Unicode.Scalar] = [
    "´": "\u{301}", "`": "\u{300}", "¨": "\u{308}", "ˆ": "\u{302}", "˜": "\u{303}",
    "¯": "\u{304}", "˘": "\u{306}", "˙": "\u{307}", "˚": "\u{30A}", "¸": "\u{327}",
    "˝": "\u{30B}", "˛": "\u{328}", "ˇ": "\u{30C}",
  ]
  /// How far an accent may stand off its letter, in heights of a line.
  private static let reach = 0.3

  /// Most accents that one letter has.
  private static let mostMarks = 4

  /// Runs in which accents have joined their letters.
  ///
  /// - Complexity: O(n).
  static func composed(_ runs: [PopplerPages.Run]) -> [PopplerPages.Run] {
    var output: [PopplerPages.Run] = []
    for var run in runs {
      if let last = output.popLast() {
        if let letter = accented(last, by: run) {
          output.append(letter)
          continue
        }
        if let rest = moveAccent(of: last, upon: &run) {
          output += rest
        } else {
          output.append(last)
        }
      }
      output.append(run)
    }
    return output
  }

  /// A run with the accents of another, which holds nothing else, upon its last letter.
  private static func accented(
    _ run: PopplerPages.Run,
    by accents: PopplerPages.Run
  ) -> PopplerPages.Run? {
    let marks = accents.text.unicodeScalars.filter { !$0.properties.isWhitespace }
    let letter = run.text.unicodeScalars.suffix(mostMarks + 1).last { !isMark($0) }
    guard (1...mostMarks).contains(marks.count), marks.allSatisfy(isMark),
      letter?.properties.isAlphabetic ?? false, run.box.isBeside(accents.box),
      abs(accents.box.left - run.box.right) < reach * run.box.height
    else { return nil }
    var run = run
    run.text.unicodeScalars.append(contentsOf: marks)
    return run
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  /// Takes the accent off the end of a run when it stands over the first letter of the next.
  ///
  /// - Returns: What is left of the run, nothing or one; `nil` when there is no such accent.
  private static func moveAccent(
    of run: PopplerPages.Run,
    upon next: inout PopplerPages.Run
  ) -> [PopplerPages.Run]? {
    guard let last = run.text.last, let mark = combining[last],
      let first = next.text.first, first.isLetter, run.box.isBeside(next.box),
      next.box.left >= run.box.left - reach * run.box.height,
      run.box.right - next.box.left > 0.1 * run.box.height
    else { return nil }
    // The letters i and j lose their dots under an accent.
    let letter: Character = first == "ı" ? "i" : first == "ȷ" ? "j" : first
    next.text = "\(letter)\(mark)" + next.text.dropFirst()
    var rest = run
    rest.text.removeLast()
    rest.box.width = max(0, next.box.left - run.box.left)
    return rest.text.isEmpty ? [] : [rest]
  }
}
