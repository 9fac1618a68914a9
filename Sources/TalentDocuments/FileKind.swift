internal import Foundation

/// What a path leads to, links followed.
public enum FileKind: Sendable {
  case nothing
  case folder
  case regular
  /// A pipe, a device: something that is read as a stream.
  case other

  /// What is at a path.
  public init(at path: String) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    switch attributes?[.type] as? FileAttributeType {
    case .typeDirectory: self = .folder
    case .typeRegular: self = .regular
    case nil: self = .nothing
    default: self = .other
    }
  }

  /// Whether it is a folder.
  public var isFolder: Bool { self == .folder }
}

/// The regular files below a folder, at any depth, by path as bytes; hidden ones are left out.
///
/// - Returns: Paths relative to the folder; none when it cannot be read.
func files(below folder: String) -> [String] {
  let target = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
  let all = FileManager.default.enumerator(atPath: target)?.compactMap { $0 as? String } ?? []
  return all.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
    .filter { FileKind(at: "\(folder)/\($0)") == .regular }
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The bytes of a file that a command needs whole, or why they cannot be had.
public func contents(of path: String) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
  switch FileKind(at: path) {
  case .nothing: return (nil, [Diagnostic(path, .unreadable(reason: "no such file"))])
  case .folder: return (nil, [Diagnostic(path, .unreadable(reason: "it is a folder"))])
  case .regular, .other: break
  }
  let handle = FileHandle(forReadingAtPath: path)
  let limit = CandidateSource.mostBytes
  guard let data = try? handle?.read(upToCount: limit + 1) ?? (handle == nil ? nil : Data()) else {
    return (nil, [Diagnostic(path, .unreadable(reason: "permission denied"))])
  }
  guard data.count <= limit else { return (nil, [Diagnostic(path, .tooLarge(limit: limit))]) }
  return ([UInt8](data), [])
}
