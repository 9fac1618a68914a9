internal import CArchive

/// Takes named files out of a ZIP archive in memory, through libarchive, within limits.
enum ZipArchive {
  /// Most bytes that the wanted files may unpack to together, unless said otherwise.
  static let mostBytes = 32 * 1_048_576
  /// Most files that an archive may hold.
  private static let mostEntries = 10_000

  /// Why an archive cannot be used.
  enum Fault: Error {
    /// Its structure is damaged.
    case damaged
    /// It asks for a password.
    case encrypted
    /// The wanted files unpack to more than the limit, or there are too many in it.
    case tooLarge
  }

  /// Unpacks the files that are wanted.
  ///
  /// - Parameters:
  ///   - bytes: The archive.
  ///   - limit: Most bytes that they may unpack to together.
  ///   - isWanted: Whether a file of a name is wanted.
  /// - Returns: The files by name; those that are not there are left out.
  /// - Throws: `Fault`; nothing is returned then.
  /// - Complexity: O(archive + what is unpacked).
  static func files(
    in bytes: [UInt8],
    limit: Int = mostBytes,
    where isWanted: (String) -> Bool
  ) throws(Fault) -> [String: [UInt8]] {
    guard let archive = unsafe archive_read_new() else { throw .damaged }
    defer { unsafe archive_read_free(archive) }
    unsafe archive_read_support_format_zip_seekable(archive)
    let result: Result<[String: [UInt8]], Fault> = unsafe bytes.withUnsafeBytes { buffer in
      guard unsafe archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK
      else { return .failure(.damaged) }
      return unsafe unpack(archive, limit: limit, where: isWanted)
    }
    return try result.get()
  }

  private static func unpack(
    _ archive: OpaquePointer,
    limit: Int,
    where isWanted: (String) -> Bool
  ) -> Result<[String: [UInt8]], Fault> {
    var files: [String: [UInt8]] = [:]
    var entries = 0
    var room = limit
    var entry: OpaquePointer?
    while true {
      let status = unsafe archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return .success(files) }
      entries += 1
      guard entries <= mostEntries else { return .failure(.tooLarge) }
      guard status >= ARCHIVE_WARN, let found = unsafe entry else { return .failure(.damaged) }
      // A name is kept in its own letters; without UTF-8 in a locale, the other call has none.
      let path = unsafe archive_entry_pathname_utf8(found) ?? archive_entry_pathname(found)
      let name = unsafe path.map { unsafe String(cString: $0) } ?? "file \(entries)"
      guard isWanted(name), files[name] == nil else { continue }
      if unsafe archive_entry_is_encrypted(found) != 0 { return .failure(.encrypted) }
      switch unsafe contents(of: archive, limit: room) {
      case .success(let contents):
        files[name] = contents
        room -= contents.count
      case .failure(let fault): return .failure(fault)
      }
    }
  }

  private static func contents(of archive: OpaquePointer, limit: Int) -> Result<[UInt8], Fault> {
    var contents: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe archive_read_data(archive, buffer.baseAddress, buffer.count)
      }
      if count == 0 { return .success(contents) }
      guard count > 0 else { return .failure(.damaged) }
      contents += chunk[..<count]
      guard contents.count <= limit else { return .failure(.tooLarge) }
    }
  }
}
