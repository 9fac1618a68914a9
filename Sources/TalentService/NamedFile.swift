internal import TalentDocuments
internal import TalentText

/// A file that was asked for by its path or by a name.
struct NamedFile {
  /// Where it should be.
  let path: String
  private let kind: String
  private let name: String
  /// What stands in it, when that is known without the file.
  private let content: [UInt8]?

  /// Makes a file of a path, the kind of thing in it, what was asked for, and its content, where
  /// that was kept.
  init(_ path: String, kind: String, name: String, content: [UInt8]? = nil) {
    self.content = content
    self.path = path
    self.kind = kind
    self.name = name
  }

  /// Reads it.
  ///
  /// - Parameters:
  ///   - names: The names there are; the nearest ones are suggested for one that is not.
  ///   - log: Takes what is wrong.
  /// - Returns: Its bytes, `nil` and reported when they cannot be had.
  func bytes(among names: @autoclosure () -> [String], _ log: inout [Diagnostic]) -> [UInt8]? {
    if let content { return content }
    if case .nothing = FileKind(at: path) {
      let stem = name.split(separator: "/").last?.split(separator: ".").first.map(String.init)
      let nearest = Slips.nearest(to: stem ?? name, among: names())
      log.append(Diagnostic(path, .unknownName(kind: kind, name: name, nearest: nearest)))
      return nil
    }
    let (bytes, diagnostics) = contents(of: path)
    log += diagnostics
    return bytes
  }
}
