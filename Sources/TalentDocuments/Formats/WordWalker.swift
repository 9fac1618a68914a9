/// Walks through one part of a Word document and collects its paragraphs.
struct WordWalker {
  let styles: WordStyles
  /// Whether a part broke off.
  private(set) var isBroken = false

  /// What is open, paragraph and run; a text box inside a run opens others.
  private struct Place {
    var isInParagraph = false
    /// How the paragraph looks, by its style and the fill behind it.
    var paragraph = TextLook()
    var isInRun = false
    /// How the run looks, by its own properties and by its style.
    var run = TextLook()
    var runStyle = TextLook()
  }

  private var place = Place()
  /// The places around the text boxes that are open.
  private var outer: [Place] = []
  /// For each open cell, whether a fill lies behind the text in it.
  private var fills: [Bool] = []
  /// For each open control, whether it shows nothing but what to enter.
  private var controls: [Bool] = []

  init(styles: WordStyles) {
    self.styles = styles
  }

  /// Collects a part.
  ///
  /// - Parameters:
  ///   - part: Its XML.
  ///   - text: Where its paragraphs go.
  ///   - margin: In which margin of the pages it stands, if it does.
  mutating func walk(
    _ part: [UInt8],
    into text: inout DocumentText,
    at margin: DocumentText.Margin? = nil
  ) {
    if let margin { text.open(margin) }
    let walk = XMLWalk(xml: part)
    while let step = walk.next() {
      switch step {
      case .start(let name, let isEmpty): start(name, isEmpty: isEmpty, walk, &text)
      case .end(let name): end(name, &text)
      case .text: break
      }
    }
    isBroken = isBroken || walk.isBroken
    text.closeAll()
    if margin != nil { text.closeMargin() }
    self = WordWalker(styles: styles, isBroken: isBroken)
  }

  private init(styles: WordStyles, isBroken: Bool) {
    self.styles = styles
    self.isBroken = isBroken
  }

  private mutating func start(
    _ name: String,
    isEmpty: Bool,
    _ walk: XMLWalk,
    _ text: inout DocumentText
  ) {
    switch name {
    // The same once more for old programs; what was deleted; what fields are computed from; how
    // things looked before a change.
    case "Fallback", "del", "moveFrom", "instrText", "rPrChange", "pPrChange", "tcPrChange",
      "trPrChange", "tblPrChange", "sectPrChange":
      if !isEmpty { walk.skip() }
    case "p" where !isEmpty:
      text.openParagraph()
      place.paragraph = TextLook()
      place.isInParagraph = true
    case "pStyle": place.paragraph = walk.attribute("val").map { styles[$0] } ?? TextLook()
    case "r":
      place.run = TextLook()
      place.runStyle = TextLook()
      place.isInRun = !isEmpty
    case "rStyle":
      if place.isInRun { place.runStyle = walk.attribute("val").map { styles[$0] } ?? TextLook() }
    case "t" where !isEmpty: words(of: walk, &text)
    case "tab", "ptab": if place.isInRun { text.add("\t") }
    case "br", "cr": if place.isInRun { text.add("\n") }
    case "noBreakHyphen": text.add("-")
    case "sym": text.add(" ")
    case "tr" where !isEmpty: text.openRow()
    case "tc" where !isEmpty:
      text.openCell()
      fills.append(fills.last ?? false)
    case "shd" where !place.isInRun: fill(walk)
    case "txbxContent" where !isEmpty:
      outer.append(place)
      place = Place()
    case "sdt" where !isEmpty: controls.append(false)
    case "showingPlcHdr":
      if !controls.isEmpty {
        controls[controls.count - 1] = !["0", "false", "off"].contains(walk.attribute("val"))
      }
    case "sdtContent" where !isEmpty: if controls.last ?? false { walk.skip() }
    default: if place.isInRun { place.run.take(name, walk) }
    }
  }

  /// Takes up what lies behind a paragraph or cell.
  private mutating func fill(_ walk: XMLWalk) {
    guard let isShade = TextLook.isShade(walk.attribute("fill")) else { return }
    if place.isInParagraph {
      place.paragraph.isShaded = isShade
    } else if !fills.isEmpty {
      fills[fills.count - 1] = isShade
    }
  }

  private mutating func words(of walk: XMLWalk, _ text: inout DocumentText) {
    // What a shape or a table style fills its text with is not looked up: it may be dark.
    let ground = TextLook(isShaded: fills.last ?? false || !outer.isEmpty)
    let look = place.run.over(place.runStyle).over(place.paragraph).over(ground)
    while let step = walk.next() {
      switch step {
      case .text(let words): text.add(words, look)
      case .start(_, let isEmpty): if !isEmpty { walk.skip() }
      case .end: return
      }
    }
  }

  private mutating func end(_ name: String, _ text: inout DocumentText) {
    switch name {
    case "p":
      text.closeParagraph()
      place.isInParagraph = false
    case "r": place.isInRun = false
    case "tr": text.closeRow()
    case "tc": _ = fills.popLast()
    case "txbxContent": place = outer.popLast() ?? Place()
    case "sdt": _ = controls.popLast()
    default: break
    }
  }
}
