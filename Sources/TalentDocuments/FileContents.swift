internal import Foundation

/// Reads a file that is needed whole.
///
/// - Parameter path: The file, or `-` for standard input.
/// - Returns: Its bytes, or why they cannot be had.
public func contents(of path: String) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
  func refused(_ reason: String) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
    (nil, [Diagnostic(path, .unreadable(reason: reason))])
  }
  let isStandard = path == "-"
  switch FileKind(at: isStandard ? "/dev/stdin" : path) {
  case .nothing: return refused(isStandard ? "it is closed" : FileKind.absence(of: path))
  case .folder: return refused("it is a folder")
  case .regular, .other: break
  }
  let opened = isStandard ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
  guard let handle = opened else { return refused("permission denied") }
  let limit = CandidateFile.mostBytes
  // Room for the whole file at once: a larger one is not read before it is refused.
  let size = (try? handle.seekToEnd()).map { Int(clamping: $0) }
  if let size, size > limit { return (nil, [Diagnostic(path, .tooLarge(limit: limit))]) }
  if size != nil { try? handle.seek(toOffset: 0) }
  do {
    let data = try handle.read(upToCount: limit + 1) ?? Data()
    guard data.count <= limit else { return (nil, [Diagnostic(path, .tooLarge(limit: limit))]) }
    return ([UInt8](data), [])
  } catch {
    return refused("reading failed")
  }
}
