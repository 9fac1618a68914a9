internal import Foundation
internal import TalentModel

/// A concept of somebody else's taxonomy, on its way under the centre's.
struct ForeignConcept {
  /// Skill or occupation.
  var kind: ConceptKind
  /// What its own taxonomy calls it: an ESCO URI, an O*NET code.
  var key: String
  /// Preferred label.
  var label: String
  /// Other ways to write it.
  var aliases: [String] = []
  /// Keys of concepts one step more general.
  var broader: [String] = []
  /// Keys of skills that an occupation implies.
  var essential: [String] = []
  /// Keys of skills that often go with an occupation.
  var optional: [String] = []
}

/// The files of somebody else's taxonomy: a folder, or a ZIP archive of one.
public struct ForeignFiles {
  /// Why files cannot be had.
  enum Fault: Error {
    case unreadable(reason: String)
  }

  /// Greatest size of one file, in bytes.
  private static let mostBytes = 256 * 1_048_576

  let path: String
  private let archive: [String: [UInt8]]?

  /// Opens a folder or an archive.
  init(_ path: String) throws(Fault) {
    self.path = path
    switch FileKind(at: path) {
    case .nothing: throw .unreadable(reason: "no such file or folder")
    case .folder: archive = nil
    case .regular, .other:
      guard let bytes = FileManager.default.contents(atPath: path) else {
        throw .unreadable(reason: "permission denied")
      }
      do {
        archive = try ZipArchive.files(in: [UInt8](bytes), limit: Self.mostBytes) {
          $0.hasSuffix(".csv") || $0.hasSuffix(".txt")
        }
      } catch {
        throw .unreadable(reason: "it is no folder and no sound ZIP archive")
      }
    }
  }

  /// Names of the files, without the folders they lie in, ascending as bytes.
  var names: [String] {
    let all =
      archive.map { Array($0.keys) }
      ?? ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
    return all.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file by its name without folders.
  func bytes(_ name: String) -> [UInt8]? {
    guard let archive else {
      return FileManager.default.contents(atPath: "\(path)/\(name)").map { [UInt8]($0) }
    }
    return archive.first { $0.key == name || $0.key.hasSuffix("/\(name)") }?.value
  }
}
