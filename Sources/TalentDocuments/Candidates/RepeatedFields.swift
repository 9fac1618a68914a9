/// Fields of a candidate document that stand in the same place twice, so that one of them is lost.
enum RepeatedFields {
  /// Names that are read; what else stands twice loses nobody anything, and may be anything that
  /// somebody wrote about a person.
  private static let read: Set<String> = Set(
    """
    basics bio work experience employment positions education educations skills skill certificates
    certifications licenses languages language projects volunteer awards talent name fullName
    firstName lastName email phone url website label headline title summary about location address
    city region country countryCode position jobTitle role description highlights bullets
    responsibilities achievements keywords technologies startDate start from start_date startedOn
    endDate end to end_date finishedOn dates date period duration years current isCurrent present
    institution school university studyType degree level area field fieldOfStudy major courses
    expires expiryDate expirationDate validUntil status fluency proficiency roles id meta text year
    month assessments answers declarations desiredSalary willingToRelocate availableFrom noticeDays
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// What there is to say about a document.
  ///
  /// - Complexity: O(size of the document).
  static func faults(in tree: Tree) -> [Diagnostic.Fault] {
    paths(in: tree, at: "").map {
      .contradiction(
        reason: "\($0) stands there twice, and the last one counts",
        remedy: "keep one"
      )
    }
  }

  private static func paths(in tree: Tree, at path: String) -> [String] {
    if let list = tree.list {
      return list.enumerated().flatMap { paths(in: $1, at: "\(path)[\($0)]") }
    }
    var seen: [String: Int] = [:]
    var found: [String] = []
    for member in tree.members where read.contains(member.name) {
      let field = path.isEmpty ? member.name : "\(path).\(member.name)"
      seen[member.name, default: 0] += 1
      if seen[member.name] == 2 { found.append(field) }
      found += paths(in: member.tree, at: field)
    }
    return found
  }
}
