internal import Foundation

/// A file that only this user can read, for the time that a program needs its input in one.
///
/// A program that ends before it has read all of its standard input would take us with it.
enum ScratchFile {
  /// Does something with the path of a file of some bytes, which is gone afterwards.
  ///
  /// - Parameters:
  ///   - bytes: What stands in the file.
  ///   - body: Takes its path.
  /// - Returns: What `body` gives.
  static func with<Result>(_ bytes: [UInt8], _ body: (String) async -> Result) async -> Result {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("talent-\(UUID().uuidString)").path
    _ = FileManager.default.createFile(
      atPath: path,
      contents: Data(bytes),
      attributes: [.posixPermissions: 0o600]
    )
    defer { try? FileManager.default.removeItem(atPath: path) }
    return await body(path)
  }
}
