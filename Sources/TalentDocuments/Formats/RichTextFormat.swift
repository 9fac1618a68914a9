/// Rich Text Format (Microsoft, version 1.9), as far as its words go.
struct RichTextFormat: DocumentFormat {
  let name = "an RTF document"

  func recognises(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("{\\rtf".utf8))
  }

  func text(of bytes: [UInt8]) throws(DocumentFault) -> DocumentText {
    var reader = RichTextReader(bytes)
    return reader.read()
  }
}

/// Reads the words of an RTF text, group by group.
private struct RichTextReader {
  /// What a group may change and its end restores.
  private struct Group {
    var isSilent = false
    var isHidden = false
    var isTiny = false
    var isWhite = false
    /// How many characters stand in for a Unicode one.
    var substitutes = 1
    var isHiding: Bool { isHidden || isTiny || isWhite }
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
  private var whites: Set<Int> = []
  private var codePage = 1252

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read() -> DocumentText {
    whites = Self.whiteColours(in: bytes)
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "{"):
        flush()
        skip = 0
        if groups.count < Self.deepest {
          groups.append(groups[groups.count - 1])
        } else {
          ignoredDepth += 1
        }
      case UInt8(ascii: "}"):
        flush()
        skip = 0
        if ignoredDepth > 0 { ignoredDepth -= 1 } else if groups.count > 1 { groups.removeLast() }
      case UInt8(ascii: "\\"): control()
      case 0x0A, 0x0D: break
      default: take(byte)
      }
    }
    flush()
    text.closeAll()
    return text
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
    case "par", "sect", "page", "line": endParagraph()
    // A text box: its words stand inside a group that is otherwise about its shape.
    case "shptxt": groups[top].isSilent = false
    // Bytes as they are, brackets among them.
    case "bin": position += min(max(value ?? 0, 0), bytes.count - position)
    case "tab": add("\t")
    case "cell": add(" | ")
    case "row": endParagraph()
    case "v": groups[top].isHidden = value != 0
    case "fs": groups[top].isTiny = value.map { $0 <= 6 } ?? false
    case "cf": groups[top].isWhite = value.map(whites.contains) ?? false
    case "cb", "highlight", "chcbpat": if value ?? 0 > 0 { groups[top].isWhite = false }
    case "plain":
      groups[top].isHidden = false
      groups[top].isTiny = false
      groups[top].isWhite = false
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
    if group.isHiding {
      text.hiddenCharacters += words.count
    } else {
      text.add(words)
    }
  }

  private mutating func endParagraph() {
    guard !groups[groups.count - 1].isSilent else { return }
    text.closeParagraph()
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }

  /// Numbers of the colours of the colour table that are white.
  private static func whiteColours(in bytes: [UInt8]) -> Set<Int> {
    guard let start = bytes.firstRange(of: Array("{\\colortbl".utf8)) else { return [] }
    let table = bytes[start.upperBound...].prefix { $0 != UInt8(ascii: "}") }.prefix(65_536)
    var whites: Set<Int> = []
    let entries = String(decoding: table, as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false)
    for (number, entry) in entries.enumerated() {
      let parts = entry.split(separator: "\\").compactMap { part in
        Int(part.drop { !$0.isNumber }.prefix { $0.isNumber })
      }
      if parts.count >= 3, parts.prefix(3).allSatisfy({ $0 >= 0xF2 }) { whites.insert(number) }
    }
    return whites
  }
}
