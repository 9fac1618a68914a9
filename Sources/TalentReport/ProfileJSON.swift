internal import TalentDocuments
public import TalentModel
public import TalentService

/// Text-free profiles as lines of `talent.profile/1`.
public enum ProfileJSON {
  /// The line of a candidate: the profile's document with its id and digests.
  ///
  /// - Parameters:
  ///   - candidate: The candidate.
  ///   - taxonomy: What the profile's concepts mean.
  ///   - digest: The taxonomy's digest.
  /// - Returns: The line, without its end.
  public static func line(
    _ candidate: ReadCandidate,
    taxonomy: Taxonomy,
    digest: String
  ) -> String {
    let document = ProfileDocument.json(of: candidate.profile, taxonomy: taxonomy)
    let schema = Tree.Member("schema", .text(ProfileDocument.schema))
    var line = Tree.map([
      schema,
      Tree.Member("id", .text(candidate.candidate.text)),
      Tree.Member("digest", .text(Digest.of(document))),
      Tree.Member("taxonomy", .text(digest)),
    ]).json
    // Both begin with the schema; what the document has behind it goes behind the digests.
    let common = Tree.map([schema]).json.utf8.count - 1
    line.removeLast()
    return line + String(decoding: document[common...], as: UTF8.self)
  }
}
