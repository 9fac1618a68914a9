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
        // What an empty folder lacks is not what candidates are made of.
        case .fault(let diagnostic) where diagnostic.fault == .noDocuments(): break
        case .fault(let diagnostic): log.append(diagnostic)
        }
      }
      let none = Diagnostic(path, .noDocuments(expected: "positions in YAML or JSON"))
      paths = found
      diagnostics = found.isEmpty && log.isEmpty ? [none] : log
    case .regular, .other:
      paths = [path]
      diagnostics = []
    }
  }
}
