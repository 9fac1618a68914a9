/// Reads the words of an RTF text, group by group.
struct RichTextReader {
  /// What a group may change and its end restores.
  private struct Group {
    var isSilent = false
    var look = TextLook()
    /// Whether it stands in a shape, whose fill is not looked up: it may be dark.
    var isInShape = false
    /// How many characters stand in for a Unicode one.
    var substitutes = 1
    /// Whether it is a paragraph of its own, and one in a margin of the pages.
    var isParagraph = false
    var isMarginal = false
  }

  /// Groups that hold no words of the document.
  private static let silent: Set<String> = [
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "listtable",
    "listoverridetable", "rsidtbl", "generator", "themedata", "colorschememapping", "latentstyles",
    "datastore", "xmlnstbl", "fldinst", "bkmkstart", "bkmkend", "annotation", "deleted",
    "objdata", "nonshppict", "shprslt", "template", "operator", "author", "title",
  ]

  /// Deepest nesting that is followed; deeper groups are read as part of their outer one.
  private static let deepest = 1_000

  private let bytes: [UInt8]
  private var position = 0
  private var groups = [Group()]
  private var ignoredDepth = 0
  private var skip = 0
  private var text = DocumentText()
  private var pending: [UInt8] = []
  private var highSurrogate: UInt16?
  private var colours = RichTextColours()
  private var table = RichTextTable()
  /// Whether something dark lies behind the paragraph.
  private var isShaded = false
  private var codePage = 1252

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read() -> DocumentText {
    colours = RichTextColours(bytes)
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "{"):
        flush()
        skip = 0
        openGroup()
      case UInt8(ascii: "}"):
        flush()
        skip = 0
        closeGroup()
      case UInt8(ascii: "\\"): control()
      case 0x0A, 0x0D: break
      default: take(byte)
      }
    }
    flush()
    text.end()
    return text
  }

  private mutating func openGroup() {
    guard groups.count < Self.deepest else {
      ignoredDepth += 1
      return
    }
    var group = groups[groups.count - 1]
    group.isParagraph = false
    group.isMarginal = false
    groups.append(group)
  }

  private mutating func closeGroup() {
    guard ignoredDepth == 0 else {
      ignoredDepth -= 1
      return
    }
    guard groups.count > 1 else { return }
    let group = groups.removeLast()
    if group.isParagraph { text.closeParagraph() }
    if group.isMarginal { text.closeMargin() }
  }

  /// Makes the group a paragraph apart from what is around it: a footnote, a header.
  private mutating func beginParagraph(at margin: DocumentText.Margin? = nil) {
    let top = groups.count - 1
    guard top > 0, !groups[top - 1].isSilent, !groups[top].isParagraph else { return }
    groups[top].isSilent = false
    groups[top].isParagraph = true
    text.openParagraph()
    guard let margin else { return }
    groups[top].isMarginal = true
    text.open(margin)
  }

  private mutating func control() {
    guard position < bytes.count else { return }
    let first = bytes[position]
    position += 1
    switch first {
    case UInt8(ascii: "'"):
      let digits = String(decoding: bytes[position..<min(position + 2, bytes.count)], as: UTF8.self)
      position = min(position + 2, bytes.count)
      if let byte = UInt8(digits, radix: 16) { take(byte) }
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): take(first)
    case UInt8(ascii: "~"): add(" ")
    case UInt8(ascii: "_"): add("-")
    case UInt8(ascii: "*"): groups[groups.count - 1].isSilent = true
    case 0x0A, 0x0D: endParagraph()
    default:
      guard Self.isLetter(first) else { return }
      var word = [first]
      while position < bytes.count, Self.isLetter(bytes[position]), word.count < 32 {
        word.append(bytes[position])
        position += 1
      }
      var number: [UInt8] = []
      while position < bytes.count, number.count < 11,
        (0x30...0x39).contains(bytes[position])
          || (number.isEmpty && bytes[position] == UInt8(ascii: "-"))
      {
        number.append(bytes[position])
        position += 1
      }
      if position < bytes.count, bytes[position] == 0x20 { position += 1 }
      let value = Int(String(decoding: number, as: UTF8.self))
      apply(String(decoding: word, as: UTF8.self), value)
    }
  }

  private mutating func apply(_ word: String, _ value: Int?) {
    let top = groups.count - 1
    if Self.silent.contains(word) {
      groups[top].isSilent = true
      return
    }
    flush()
    switch word {
    case "par", "sect", "page", "line", "nestrow": endParagraph()
    case "footnote": beginParagraph()
    case "header", "headerl", "headerr", "headerf": beginParagraph(at: .head)
    case "footer", "footerl", "footerr", "footerf": beginParagraph(at: .foot)
    // A text box: its words stand inside a group that is otherwise about its shape.
    case "shptxt":
      groups[top].isSilent = false
      groups[top].isInShape = true
    // Bytes as they are, brackets among them.
    case "bin": position += min(max(value ?? 0, 0), bytes.count - position)
    case "tab": add("\t")
    case "nestcell": add(" | ")
    case "trowd", "clcbpat", "cellx", "intbl", "cell", "row":
      if !groups[top].isSilent { table.take(word, isDark: colours.isDark(value), &text) }
    case "v": groups[top].look.isVanished = value != 0
    case "fs": groups[top].look.isTiny = value.map { Double($0) <= 2 * TextLook.tiny }
    case "cf": groups[top].look.isWhite = value.map(colours.isWhite)
    case "cb", "highlight", "chcbpat": groups[top].look.isShaded = colours.isDark(value)
    case "plain": groups[top].look = TextLook()
    case "cbpat": isShaded = colours.isDark(value)
    case "pard": isShaded = false
    case "uc": groups[top].substitutes = max(0, min(value ?? 1, 8))
    case "u": if let value { unicode(UInt16(truncatingIfNeeded: value)) }
    case "ansicpg": codePage = value ?? codePage
    case "emdash": add("—")
    case "endash": add("–")
    case "bullet": add("•")
    case "lquote", "rquote": add("'")
    case "ldblquote", "rdblquote": add("\"")
    default: break
    }
  }

  private mutating func unicode(_ unit: UInt16) {
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
    } else if UTF16.isTrailSurrogate(unit), let high = highSurrogate {
      add(String(decoding: [high, unit], as: UTF16.self))
      highSurrogate = nil
    } else {
      add(String(decoding: [unit], as: UTF16.self))
    }
    skip = groups[groups.count - 1].substitutes
  }

  private mutating func take(_ byte: UInt8) {
    if skip > 0 {
      skip -= 1
      return
    }
    pending.append(byte)
  }

  /// Letters of the document's code page that have come in so far become text.
  private mutating func flush() {
    guard !pending.isEmpty else { return }
    let words =
      String(validating: pending, as: UTF8.self)
      ?? CodePage.text(of: pending, in: "CP\(codePage)")
    pending.removeAll(keepingCapacity: true)
    add(words)
  }

  private mutating func add(_ words: String) {
    let group = groups[groups.count - 1]
    if !pending.isEmpty { flush() }
    if group.isSilent { return }
    let ground = TextLook(isShaded: isShaded || table.isShaded || group.isInShape)
    text.add(words, group.look.over(ground))
  }

  private mutating func endParagraph() {
    guard !groups[groups.count - 1].isSilent else { return }
    text.closeParagraph()
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }
}
