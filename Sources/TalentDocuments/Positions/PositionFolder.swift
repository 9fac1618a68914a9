internal import Foundation

/// A folder into which drafts of positions are written, one file each.
public struct PositionFolder: Sendable {
  /// Why a draft was not written.
  public struct Refusal: Error, Sendable {
    /// The file, what is wrong and what to do.
    public var diagnostic: Diagnostic
  }

  private let path: String
  private let replaces: Bool

  /// Names a folder; it is made when the first draft is written.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - replaces: Whether a file that is there already may be written over.
  public init(_ path: String, replaces: Bool) {
    self.path = path
    self.replaces = replaces
  }

  /// Writes a draft to the file named after its id, whole or not at all.
  ///
  /// - Returns: The path of the file, or why there is none.
  public func keep(_ document: PositionDraftDocument) -> Result<String, Refusal> {
    let file = "\(path)/\(document.id).yaml"
    func refuse(_ fault: Diagnostic.Fault) -> Result<String, Refusal> {
      .failure(Refusal(diagnostic: Diagnostic(file, fault)))
    }
    let manager = FileManager.default
    do {
      try manager.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      return refuse(.unwritable(error, "the folder cannot be made"))
    }
    // Only a new file may be made without --replace: another program may write the same one now.
    let options: Data.WritingOptions = replaces ? [.atomic] : [.withoutOverwriting]
    do {
      try Data(document.yaml.utf8).write(to: URL(fileURLWithPath: file), options: options)
      return .success(file)
    } catch {
      let isThere = !replaces && manager.fileExists(atPath: file)
      return refuse(isThere ? .alreadyThere : .unwritable(error, "the file system refuses it"))
    }
  }
}

extension Diagnostic.Fault {
  /// Why the file system does not take what is written, or else what it was to do.
  static func unwritable(_ error: any Error, _ otherwise: String) -> Diagnostic.Fault {
    switch (error as? CocoaError)?.code {
    case .fileWriteNoPermission: .unwritable(reason: "permission denied")
    case .fileWriteOutOfSpace: .unwritable(reason: "no space is left")
    case .fileWriteVolumeReadOnly: .unwritable(reason: "it is read-only")
    default: .unwritable(reason: otherwise)
    }
  }
}
