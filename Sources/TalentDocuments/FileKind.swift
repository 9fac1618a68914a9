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
    var status = stat()
    self = unsafe stat(path, &status) == 0 ? FileKind(mode: status.st_mode) : .nothing
  }

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFREG: self = .regular
    default: self = .other
    }
  }

  /// Whether it is a folder.
  public var isFolder: Bool { self == .folder }

  /// A path without links, so that a file is known by whatever way it is reached; what leads
  /// nowhere, such as a place inside an archive, stands as it is behind what leads somewhere.
  public static func target(of path: String) -> String {
    // The system makes room for the path, and gives it to whoever asked.
    if let target = unsafe realpath(path, nil) {
      defer { unsafe free(target) }
      return unsafe String(cString: target)
    }
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return path }
    return target(of: String(path[..<slash])) + path[slash...]
  }

  /// Why nothing is at a path.
  static func absence(of path: String) -> String {
    if (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil {
      return "it is a link that leads nowhere"
    }
    do {
      _ = try FileManager.default.attributesOfItem(atPath: path)
    } catch CocoaError.fileReadNoPermission {
      return "permission denied"
    } catch {
      return "no such file or folder"
    }
    return "no such file or folder"
  }
}
