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
    for part in names("header") { walker.walk(parts[part] ?? [], into: &text, at: .head) }
    walker.walk(parts[main] ?? [], into: &text)
    guard !walker.isBroken || !text.lines.isEmpty else {
      throw DocumentFault(fault: .malformed(format: name, reason: "its main part is damaged"))
    }
    for part in names("footnotes") + names("endnotes") + names("footer") {
      walker.walk(parts[part] ?? [], into: &text, at: .foot)
    }
    text.end()
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
