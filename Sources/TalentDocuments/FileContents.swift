/// Reads a file that is needed whole.
///
/// - Parameter path: The file, or `-` for standard input.
/// - Returns: Its bytes, or why they cannot be had.
public func contents(of path: String) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
  func refused(_ fault: Diagnostic.Fault) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
    (nil, [Diagnostic(path, fault)])
  }
  let limit = CandidateFile.mostBytes
  let isStandard = path == "-"
  guard let file = isStandard ? OpenFile.standardInput : OpenFile(path) else {
    if isStandard { return refused(.unreadable(reason: "it is closed")) }
    let isThere = FileKind(at: path) != .nothing
    let reason = isThere ? "permission denied" : FileKind.absence(of: path)
    return refused(.unreadable(reason: reason))
  }
  if file.kind == .folder { return refused(.unreadable(reason: "it is a folder")) }
  // A file that is too large is not read before it is refused.
  if file.size > limit { return refused(.tooLarge(limit: limit)) }
  guard let bytes = file.bytes(upTo: limit) else {
    return refused(.unreadable(reason: "reading failed"))
  }
  return bytes.count > limit ? refused(.tooLarge(limit: limit)) : (bytes, [])
}
