/// Office Open XML, as Word writes it: DOCX and its kin.
struct WordFormat: DocumentFormat {
  let name = "a Word document"

  func recognises(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: Array("PK".utf8)) else { return false }
    // The name of its main part stands in the archive's directory, which is never packed.
    return bytes.firstRange(of: Array("word/document".utf8)) != nil
  }

  func text(of bytes: [UInt8]) throws(DocumentFault) -> DocumentText {
    let parts = try OfficeParts.read(bytes) { name in
      name == "word/styles.xml"
        || (name.hasPrefix("word/") && name.hasSuffix(".xml")
          && ["document", "header", "footer", "footnotes", "endnotes"]
            .contains { name.dropFirst(5).hasPrefix($0) })
    }
    guard let main = parts.keys.filter({ $0.hasPrefix("word/document") }).sorted().first else {
      throw DocumentFault(fault: .malformed(format: name, reason: "its main part is missing"))
    }
    let styles = parts["word/styles.xml"].map { WordStyles(XMLWalk(xml: $0)) } ?? WordStyles()
    func names(_ part: String) -> [String] {
      parts.keys.filter { $0.hasPrefix("word/\(part)") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    var text = DocumentText()
    var walker = WordWalker(styles: styles)
    // First, odd and even pages have headers of their own that often say the same.
    for part in names("header") { walker.walk(parts[part] ?? [], into: &text, once: true) }
    walker.walk(parts[main] ?? [], into: &text, once: false)
    guard !walker.isBroken || !text.lines.isEmpty else {
      throw DocumentFault(fault: .malformed(format: name, reason: "its main part is damaged"))
    }
    for part in names("footnotes") + names("endnotes") + names("footer") {
      walker.walk(parts[part] ?? [], into: &text, once: true)
    }
    return text
  }
}

/// The parts of a document that is a ZIP archive.
enum OfficeParts {
  /// The wanted parts by name.
  static func read(
    _ bytes: [UInt8],
    where isWanted: (String) -> Bool
  ) throws(DocumentFault) -> [String: [UInt8]] {
    do {
      return try ZipArchive.files(in: bytes, where: isWanted)
    } catch {
      switch error {
      case .damaged:
        throw DocumentFault(
          fault: .malformed(format: "a document", reason: "its archive is damaged")
        )
      case .encrypted: throw DocumentFault(fault: .encrypted)
      case .tooLarge: throw DocumentFault(fault: .tooLarge(limit: 32 * 1_048_576))
      }
    }
  }
}

/// Which styles of a document hide their text.
struct WordStyles {
  private(set) var hiding: Set<String> = []

  init() {}

  init(_ walk: XMLWalk) {
    var style: String?
    var format = WordFormatting()
    while let step = walk.next() {
      switch step {
      case .start("style", _):
        style = walk.attribute("styleId")
        format = WordFormatting()
      case .start(let name, _): format.take(name, from: walk)
      case .end("style"):
        if let style, format.isHidden { hiding.insert(style) }
        style = nil
      default: break
      }
    }
  }
}

/// What a run's properties say about whether a reader sees it.
struct WordFormatting {
  private var isVanished = false
  private var isWhite = false
  private var isTiny = false
  /// Whether something other than white lies behind it.
  var isShaded = false

  /// Whether a reader does not see the text.
  var isHidden: Bool { isVanished || isTiny || (isWhite && !isShaded) }

  /// Takes the text out of sight, as a style may.
  mutating func hide() {
    isVanished = true
  }

  /// Takes up one property.
  mutating func take(_ name: String, from walk: XMLWalk) {
    let value = walk.attribute("val")
    switch name {
    case "vanish", "webHidden", "specVanish": isVanished = !["0", "false", "off"].contains(value)
    case "color": isWhite = value.map(Self.isWhite) ?? false
    case "sz": isTiny = value.flatMap { Int($0) }.map { $0 <= 6 } ?? false
    case "highlight": isShaded = value != "none" && value != "white"
    case "shd": isShaded = Self.isDark(walk.attribute("fill"))
    default: break
    }
  }

  /// Whether a colour is so light that nothing shows on paper.
  private static func isWhite(_ colour: String) -> Bool {
    guard let value = Int(colour, radix: 16), colour.utf8.count == 6 else { return false }
    return min(value >> 16 & 0xFF, min(value >> 8 & 0xFF, value & 0xFF)) >= 0xF2
  }

  /// Whether a fill lets white letters show.
  static func isDark(_ fill: String?) -> Bool {
    guard let fill, fill != "auto" else { return false }
    return !isWhite(fill)
  }
}
