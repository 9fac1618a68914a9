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
  /// The files.
  public var files: TaxonomyFiles

  /// The concepts.
  public var taxonomy: Taxonomy { lexicon.taxonomy }

  /// What a document is read to depends on it: the taxonomy and the program.
  var reading: String { "\(digest) \(ProgramMark.text)" }

  /// Loads a vocabulary from its files, or from the copy that an earlier command left.
  ///
  /// The copy lies in the user's cache folder, named after the files' digest and the program that
  /// made it, so that it can never be out of date; when it is missing, damaged or cannot be
  /// written, the files are read as ever.
  ///
  /// - Parameter files: The files.
  /// - Returns: The vocabulary.
  public static func load(_ files: TaxonomyFiles) -> Vocabulary {
    let cache = LexiconCache(key: files.digest)
    if let lexicon = cache?.lexicon {
      return Vocabulary(lexicon: lexicon, digest: files.digest, diagnostics: [], files: files)
    }
    let loaded = files.taxonomy()
    let lexicon = Lexicon(loaded.taxonomy, rules: loaded.rules)
    if loaded.diagnostics.isEmpty { cache?.keep(lexicon) }
    return Vocabulary(
      lexicon: lexicon,
      digest: files.digest,
      diagnostics: loaded.diagnostics,
      files: files
    )
  }
}
