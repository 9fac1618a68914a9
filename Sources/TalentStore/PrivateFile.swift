internal import Foundation

/// Files and folders that only their owner may read.
enum PrivateFile {
  /// Makes a folder, with those above it, when it is not there.
  static func makeFolder(_ path: String) throws(StoreFault) {
    do {
      try FileManager.default.createDirectory(
        atPath: path,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
    } catch {
      throw .unusable(path: path, reason: "the folder cannot be made")
    }
  }

  /// Makes a file that must not be there yet, whole or not at all, and on the disk when it returns:
  /// nothing may be sealed with a key that a power failure takes back.
  static func make(_ path: String, holding text: String = "") throws(StoreFault) {
    let passing = "\(path).\(UInt32.random(in: .min ... .max))"
    defer { try? FileManager.default.removeItem(atPath: passing) }
    let isMade = FileManager.default.createFile(
      atPath: passing,
      contents: Data(text.utf8),
      attributes: [.posixPermissions: 0o600]
    )
    guard isMade else {
      throw .unusable(path: path, reason: "the file cannot be made")
    }
    sync(passing)
    // Linking fails when another process was quicker; then its file counts.
    try? FileManager.default.linkItem(atPath: passing, toPath: path)
    guard FileManager.default.fileExists(atPath: path) else {
      throw .unusable(path: path, reason: "the file cannot be made")
    }
    sync((path as NSString).deletingLastPathComponent)
  }

  /// Waits until a file, or the names in a folder, are on the disk; some file systems cannot tell.
  private static func sync(_ path: String) {
    guard let handle = FileHandle(forReadingAtPath: path) else { return }
    try? handle.synchronize()
    try? handle.close()
  }
}
