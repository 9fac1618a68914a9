/// A ZIP archive of candidates' files, or a copy of somebody's LinkedIn data.
enum CandidateArchive {
  /// Most bytes that an archive may unpack to.
  private static let mostBytes = 128 * 1_048_576

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

  /// The parts of a LinkedIn copy among files; `nil` when they are none.
  static func linkedIn(_ files: [(path: String, bytes: [UInt8])]) -> [String: [UInt8]]? {
    let parts = files.compactMap { file in LinkedInArchive.part(file.path).map { ($0, file.bytes) }
    }
    let found = Dictionary(parts, uniquingKeysWith: { first, _ in first })
    guard let profile = found[LinkedInArchive.mark],
      LinkedInArchive.recognises(profile: profile)
    else { return nil }
    return found
  }
}
