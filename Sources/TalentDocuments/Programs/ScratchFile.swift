internal import CMemoryFile
internal import Foundation

/// A file in memory, for the time that a program needs its input in one.
///
/// It has no name and stands on no disk: however we end, nothing of it is left. A program cannot be
/// given its input through a pipe: one that ends before it has read all would take us with it.
enum ScratchFile {
  /// No program that we start holds the file open (`MFD_CLOEXEC`).
  private static let closeOnExec: UInt32 = 1

  /// Does something with the path of a file of some bytes, which is gone afterwards.
  ///
  /// - Parameters:
  ///   - bytes: What stands in the file.
  ///   - body: Takes its path, which only processes of this user can open.
  /// - Returns: What `body` gives.
  static func with<Result>(_ bytes: [UInt8], _ body: (String) async -> Result) async -> Result {
    let descriptor = unsafe memfd_create("talent", closeOnExec)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try? file.write(contentsOf: Data(bytes))
    let result = await body("/proc/\(ProcessInfo.processInfo.processIdentifier)/fd/\(descriptor)")
    try? file.close()
    return result
  }
}
