/// The documents of positions at a path: a file, or the YAML and JSON files below a folder.
public struct PositionFiles: Sendable {
  /// Their paths, in the order of the bytes.
  public let paths: [String]
  /// What is wrong at the path.
  public let diagnostics: [Diagnostic]

  /// Lists the documents at a path; none of them is opened.
  public init(at path: String) {
    switch FileKind(at: path) {
    case .nothing:
      paths = []
      diagnostics = [Diagnostic(path, .unreadable(reason: "no such file or folder"))]
    case .folder:
      paths = files(below: path)
        .filter { name in [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) } }
        .map { "\(path)/\($0)" }
      let reason = "it holds no YAML or JSON file"
      diagnostics = paths.isEmpty ? [Diagnostic(path, .unreadable(reason: reason))] : []
    case .regular, .other:
      paths = [path]
      diagnostics = []
    }
  }
}
