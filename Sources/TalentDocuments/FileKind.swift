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
    // The kernel follows links that have no path, such as those of a process to its pipes.
    case .typeSymbolicLink where !FileManager.default.fileExists(atPath: path): self = .nothing
    default: self = .other
    }
  }

  /// Whether it is a folder.
  public var isFolder: Bool { self == .folder }

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
