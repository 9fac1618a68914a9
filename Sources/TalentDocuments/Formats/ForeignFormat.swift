/// Formats that people send and that are not read, so that a message can say what came.
enum ForeignFormat {
  /// What stands in the directory of an archive, and what it tells.
  private static let archives: [(part: String, name: String)] = [
    ("xl/workbook", "an Excel workbook"), ("ppt/presentation", "a PowerPoint presentation"),
    ("Index/Document.iwa", "a Pages document"),
    ("opendocument.spreadsheet", "a spreadsheet"),
    ("opendocument.presentation", "a presentation"),
    ("application/epub", "an e-book"),
  ]

  /// What a file is, when it is known and not read; `nil` for all others.
  ///
  /// - Complexity: O(bytes).
  static func fault(of bytes: [UInt8]) -> Diagnostic.Fault? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // An encrypted DOCX is such a file too, around a stream of this name in UTF-16.
      let isEncrypted = holds(bytes, "EncryptedPackage".utf8.flatMap { [$0, 0] })
      return isEncrypted ? .encrypted : .foreignFormat(name: "an old Word or Excel file")
    }
    guard bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) else {
      return nil
    }
    let known = archives.first { holds(bytes, Array($0.part.utf8)) }
    return .foreignFormat(name: known?.name ?? "a ZIP archive")
  }

  private static func holds(_ bytes: [UInt8], _ mark: [UInt8]) -> Bool {
    bytes.firstRange(of: mark) != nil
  }
}
