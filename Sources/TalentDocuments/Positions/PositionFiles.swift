/// The documents of positions at a path: a file, or the YAML and JSON files below a folder.
public struct PositionFiles: Sendable {
  /// Their paths, in the order of the bytes.
  public let paths: [String]
  /// What is wrong at the path.
  public let diagnostics: [Diagnostic]

  /// Lists the documents at a path; none of them is opened, and what cannot be opened is told.
  public init(at path: String) {
    switch FileKind(at: path) {
    case .nothing:
      paths = []
      diagnostics = [Diagnostic(path, .unreadable(reason: "no such file or folder"))]
    case .folder:
      var found: [String] = []
      var log: [Diagnostic] = []
      for entry in FolderWalk.entries(of: path) {
        switch entry {
        case .file(let name) where [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }:
          found.append("\(path)/\(name)")
        case .file: break
        case .fault(let diagnostic): log.append(diagnostic)
        }
      }
      let reason = "it holds no YAML or JSON file"
      paths = found
      diagnostics =
        found.isEmpty && log.isEmpty ? [Diagnostic(path, .unreadable(reason: reason))] : log
    case .regular, .other:
      paths = [path]
      diagnostics = []
    }
  }
}
