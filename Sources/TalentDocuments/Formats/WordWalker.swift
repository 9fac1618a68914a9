/// Walks through one part of a Word document and collects its paragraphs.
struct WordWalker {
  let styles: WordStyles
  /// Whether a part broke off.
  private(set) var isBroken = false

  /// How the open run looks.
  private var run = WordFormatting()
  private var isInParagraph = false
  private var paragraphIsHidden = false
  private var paragraphIsShaded = false
  /// For each open cell and table, whether a fill lies behind the text in it.
  private var fills: [Bool] = []
  private var textBoxes = 0
  private var inRun = false
  private var seen: Set<String> = []

  init(styles: WordStyles) {
    self.styles = styles
  }

  /// Collects a part.
  ///
  /// - Parameters:
  ///   - part: Its XML.
  ///   - text: Where its paragraphs go.
  ///   - once: Whether lines that another part has given already are left out.
  mutating func walk(_ part: [UInt8], into text: inout DocumentText, once: Bool) {
    var own = DocumentText()
    let walk = XMLWalk(xml: part)
    while let step = walk.next() {
      switch step {
      case .start(let name, let isEmpty): start(name, isEmpty: isEmpty, walk, &own)
      case .end(let name): end(name, &own)
      case .text: break
      }
    }
    own.closeAll()
    isBroken = isBroken || walk.isBroken
    for line in own.lines where !once || seen.insert(line).inserted {
      text.openParagraph()
      text.add(line)
      text.closeParagraph()
    }
    text.hiddenCharacters += own.hiddenCharacters
  }

  private mutating func start(
    _ name: String,
    isEmpty: Bool,
    _ walk: XMLWalk,
    _ text: inout DocumentText
  ) {
    switch name {
    // The same once more for old programs; what was deleted; what fields are computed from.
    case "Fallback", "del", "moveFrom", "instrText": if !isEmpty { walk.skip() }
    case "p" where !isEmpty:
      text.openParagraph()
      paragraphIsHidden = false
      paragraphIsShaded = false
      isInParagraph = true
    case "pStyle": paragraphIsHidden = isHiding(walk)
    case "rStyle": if inRun, isHiding(walk) { run.hide() }
    case "r":
      run = WordFormatting()
      inRun = true
    case "t" where !isEmpty: words(of: walk, &text)
    case "tab", "ptab": if inRun { text.add("\t") }
    case "br", "cr": if inRun { text.add("\n") }
    case "noBreakHyphen": text.add("-")
    case "sym": text.add(" ")
    case "tr" where !isEmpty:
      text.openRow()
    case "tc" where !isEmpty:
      text.openCell()
      fills.append(fills.last ?? false)
    case "shd":
      if inRun {
        run.take(name, from: walk)
      } else if isInParagraph {
        paragraphIsShaded = WordFormatting.isDark(walk.attribute("fill"))
      } else if !fills.isEmpty {
        fills[fills.count - 1] = WordFormatting.isDark(walk.attribute("fill"))
      }
    case "txbxContent" where !isEmpty: textBoxes += 1
    default: if inRun { run.take(name, from: walk) }
    }
  }

  private func isHiding(_ walk: XMLWalk) -> Bool {
    walk.attribute("val").map { styles.hiding.contains($0) } ?? false
  }

  private mutating func words(of walk: XMLWalk, _ text: inout DocumentText) {
    // What a shape or a table style fills its text with is not looked up: it may be dark.
    var format = run
    format.isShaded =
      format.isShaded || paragraphIsShaded || fills.last ?? false || textBoxes > 0
    while let step = walk.next() {
      switch step {
      case .text(let words):
        if format.isHidden || paragraphIsHidden {
          text.hiddenCharacters += words.count
        } else {
          text.add(words)
        }
      case .start(_, let isEmpty): if !isEmpty { walk.skip() }
      case .end: return
      }
    }
  }

  private mutating func end(_ name: String, _ text: inout DocumentText) {
    switch name {
    case "p":
      text.closeParagraph()
      isInParagraph = false
    case "r": inRun = false
    case "tr": text.closeRow()
    case "tc": _ = fills.popLast()
    case "txbxContent": textBoxes -= 1
    default: break
    }
  }
}
