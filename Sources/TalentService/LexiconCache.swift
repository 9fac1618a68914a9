internal import Foundation
internal import TalentDocuments
internal import TalentText

/// A copy of a built lexicon in the user's cache folder, `$XDG_CACHE_HOME/talent`.
///
/// Building takes some forty milliseconds and reading the copy three; nothing else depends on it.
struct LexiconCache {
  /// How many copies are kept: some taxonomies, some programs.
  private static let mostCopies = 6

  private let folder: String
  private let path: String

  /// The place of a copy; `nil` when there is no home to keep it in.
  ///
  /// - Parameter key: Digest of what the lexicon is built from. The program's own size and time
  ///   join it: another program may read words in another way.
  init?(key: String) {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"].map { "\($0)/.cache" }
    let named = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let base = named ?? home else { return nil }
    let name = Digest.of("\(key) \(ProgramMark.text)".utf8).dropFirst(7).prefix(32)
    folder = "\(base)/talent"
    path = "\(folder)/\(name).lexicon"
  }

  /// The copy; `nil` when there is none or it is damaged.
  var lexicon: Lexicon? {
    OpenFile(path)?.bytes().flatMap { Lexicon(encoded: $0) }
  }

  /// Keeps a copy, written whole or not at all, and lets the oldest ones go.
  func keep(_ lexicon: Lexicon) {
    let manager = FileManager.default
    try? manager.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    try? Data(lexicon.encoded).write(to: URL(fileURLWithPath: path), options: .atomic)
    let copies = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
    let dated = copies.filter { $0.hasSuffix(".lexicon") }.map { name in
      let attributes = try? manager.attributesOfItem(atPath: "\(folder)/\(name)")
      return (name, attributes?[.modificationDate] as? Date ?? .distantPast)
    }
    for (name, _) in dated.sorted(by: { $0.1 > $1.1 }).dropFirst(Self.mostCopies) {
      try? manager.removeItem(atPath: "\(folder)/\(name)")
    }
  }
}
