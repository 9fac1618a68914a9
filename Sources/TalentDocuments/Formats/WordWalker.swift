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
  /// For each open table, cell and text box, how text in it looks by its style and fill.
  private var boxes: [TextLook] = []
  /// What the shape that was met last is filled with.
  private var shape: DrawingFill?
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
      place.paragraph = styles.paragraph(nil)
      place.isInParagraph = true
    case "pStyle": place.paragraph = styles.paragraph(walk.attribute("val"))
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
    case "tbl" where !isEmpty: boxes.append(boxes.last ?? TextLook())
    case "tblStyle": restyle(walk)
    case "tr" where !isEmpty: text.openRow()
    case "tc" where !isEmpty:
      text.openCell()
      boxes.append(boxes.last ?? TextLook())
    case "shd" where !place.isInRun: fill(walk)
    case "wsp": shape = nil
    case "spPr" where !isEmpty, "fillRef" where !isEmpty: takeShape(name, walk)
    case "shape", "rect", "roundrect", "oval": shape = Self.oldShape(walk)
    case "txbxContent" where !isEmpty:
      outer.append(place)
      place = Place()
      boxes.append(TextLook(ground: shape?.ground).over(boxes.last ?? TextLook()))
    case "sdt" where !isEmpty: controls.append(false)
    case "showingPlcHdr":
      if !controls.isEmpty {
        controls[controls.count - 1] = !["0", "false", "off"].contains(walk.attribute("val"))
      }
    case "sdtContent" where !isEmpty: if controls.last ?? false { walk.skip() }
    default:
      if place.isInRun, !isEmpty || !TextLook.wholeInWord.contains(name) {
        place.run.take(name, walk, styles.theme)
      }
    }
  }

  /// Takes up the style of the open table.
  private mutating func restyle(_ walk: XMLWalk) {
    guard let style = walk.attribute("val"), let box = boxes.popLast() else { return }
    boxes.append(styles.table(style).over(box))
  }

  /// Takes up the fill of a shape, or that of its style where it says nothing itself.
  private mutating func takeShape(_ name: String, _ walk: XMLWalk) {
    guard name == "fillRef" else {
      shape = DrawingFill.read(walk, styles.theme)
      return
    }
    let isNone = walk.attribute("idx") == "0"
    let fill = DrawingFill.read(walk, styles.theme)
    if shape == nil { shape = isNone ? .nothing : fill }
  }

  /// What a shape of old is filled with: white, where it says nothing.
  private static func oldShape(_ walk: XMLWalk) -> DrawingFill {
    guard !["f", "false"].contains(walk.attribute("filled")) else { return .nothing }
    // "#4472c4 [3204]" tells the number of the colour in the theme too.
    let name = walk.attribute("fillcolor")?.split(separator: " ").first.map(String.init)
    return .paint(Paint(colour: name.flatMap(LegacyColour.colour) ?? .white))
  }

  /// Takes up what lies behind a paragraph or cell.
  private mutating func fill(_ walk: XMLWalk) {
    guard let ground = WordShading(walk: walk, theme: styles.theme).ground else { return }
    if place.isInParagraph {
      place.paragraph.ground = ground
    } else if !boxes.isEmpty {
      boxes[boxes.count - 1].ground = ground
    }
  }

  private mutating func words(of walk: XMLWalk, _ text: inout DocumentText) {
    let box = boxes.last ?? TextLook()
    let look = place.run.over(place.runStyle).over(place.paragraph).over(box)
      .over(styles.ofPlainText)
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
    case "tc", "tbl": _ = boxes.popLast()
    case "txbxContent":
      place = outer.popLast() ?? Place()
      _ = boxes.popLast()
    case "sdt": _ = controls.popLast()
    default: break
    }
  }
}
