internal import Foundation
public import TalentDocuments
public import TalentModel
public import TalentText

/// The taxonomy in use and how its concepts are named.
public struct Vocabulary: Sendable {
  /// How concepts are named.
  public var lexicon: Lexicon
  /// Digest of the taxonomy's files.
  public var digest: String
  /// What is wrong in the files.
  public var diagnostics: [Diagnostic]

  /// The concepts.
  public var taxonomy: Taxonomy { lexicon.taxonomy }

  /// Loads a vocabulary from its files, or from the copy that an earlier command left.
  ///
  /// The copy lies in the user's cache folder under the digest of the files, so that it can never
  /// be out of date; when it is missing, damaged or cannot be written, the files are read as ever.
  ///
  /// - Parameter files: The files.
  /// - Returns: The vocabulary.
  public static func load(_ files: TaxonomyFiles) -> Vocabulary {
    let copy = cacheFolder.map { "\($0)/\(files.digest.dropFirst(7).prefix(32)).lexicon" }
    if let copy, let bytes = FileManager.default.contents(atPath: copy),
      let lexicon = Lexicon(encoded: [UInt8](bytes))
    {
      return Vocabulary(lexicon: lexicon, digest: files.digest, diagnostics: [])
    }
    let loaded = files.taxonomy()
    let lexicon = Lexicon(loaded.taxonomy, rules: loaded.rules)
    if let copy, loaded.diagnostics.isEmpty { keep(lexicon.encoded, at: copy) }
    return Vocabulary(lexicon: lexicon, digest: files.digest, diagnostics: loaded.diagnostics)
  }

  /// `$XDG_CACHE_HOME/talent`, by default `~/.cache/talent`; `nil` when there is no home.
  private static var cacheFolder: String? {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment["XDG_CACHE_HOME"], named.hasPrefix("/") { return "\(named)/talent" }
    return environment["HOME"].map { "\($0)/.cache/talent" }
  }

  /// Writes a copy whole or not at all: beside its place first, then moved there.
  private static func keep(_ bytes: [UInt8], at path: String) {
    let manager = FileManager.default
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try? manager.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    try? Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}
