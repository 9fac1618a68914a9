public import TalentDocuments
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
  /// - Returns: The line.
  public static func line(
    _ candidate: ReadCandidate,
    taxonomy: Taxonomy,
    digest: String
  ) -> Tree {
    let document = ProfileDocument.tree(of: candidate.profile, taxonomy: taxonomy)
    let head = [
      Tree.Member("schema", .text(ProfileDocument.schema)),
      Tree.Member("id", .text(candidate.candidate.text)),
      Tree.Member("digest", .text(Digest.of(document.json.utf8))),
      Tree.Member("taxonomy", .text(digest)),
    ]
    return .map(head + document.members.filter { $0.name != "schema" })
  }
}
