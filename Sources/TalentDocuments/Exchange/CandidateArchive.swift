/// A ZIP archive of candidates' files, or a copy of somebody's LinkedIn data.
enum CandidateArchive {
  /// Most bytes that an archive may unpack to.
  private static let mostBytes = 128 * 1_048_576

  /// Files at the top of archives that are documents: of Office, OpenDocument and e-books, Pages.
  private static let marks: Set<String> = [
    "[Content_Types].xml", "mimetype", "Index/Document.iwa",
  ]

  /// Whether a file is an archive of files, and no document that is packed like one.
  ///
  /// What stands in its directory tells: the same names may lie in a document inside it.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) else {
      return false
    }
    var isDocument = false
    let parts = ["word/document", "xl/workbook", "ppt/presentation", "content.xml"]
    _ = try? ZipArchive.files(in: bytes) { name in
      isDocument = isDocument || marks.contains(name) || parts.contains { name.hasPrefix($0) }
      return false
    }
    return !isDocument
  }

  /// The files in an archive by path, without those that systems put there for themselves.
  ///
  /// - Throws: Why the archive cannot be used; it is unpacked within limits, or not at all.
  static func files(in bytes: [UInt8]) throws(DocumentFault) -> [(path: String, bytes: [UInt8])] {
    let found: [String: [UInt8]]
    do {
      found = try ZipArchive.files(in: bytes, limit: mostBytes) { path in
        !path.hasSuffix("/")
          && !path.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
      }
    } catch {
      switch error {
      case .damaged:
        throw DocumentFault(
          fault: .malformed(format: "a ZIP archive", reason: "its structure is damaged")
        )
      case .encrypted: throw DocumentFault(fault: .encrypted)
      case .tooLarge: throw DocumentFault(fault: .tooLarge(limit: mostBytes))
      }
    }
    return found.map { ($0.key, $0.value) }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }
}
