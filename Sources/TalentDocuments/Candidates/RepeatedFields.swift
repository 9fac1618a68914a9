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
    // Hardly any document has one; where it is matters only then.
    guard holdsRepeated(tree) else { return [] }
    return paths(in: tree, at: "").map {
      .contradiction(
        reason: "\($0) stands there twice, and the last one counts",
        remedy: "keep one"
      )
    }
  }

  /// Whether a map in a tree has two members of one name.
  private static func holdsRepeated(_ tree: Tree) -> Bool {
    switch tree.value {
    case .list(let elements): return elements.contains(where: holdsRepeated)
    case .map(let members) where members.count <= fewMembers:
      for place in members.indices {
        let name = members[place].name
        if members[..<place].contains(where: { $0.name == name }) { return true }
        if holdsRepeated(members[place].tree) { return true }
      }
      return false
    case .map(let members):
      return Set(members.map(\.name)).count < members.count
        || members.contains { holdsRepeated($0.tree) }
    default: return false
    }
  }

  /// Members of a map that are compared one by one.
  private static let fewMembers = 16

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
