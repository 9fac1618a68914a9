/// Reads candidates in HR Open's JSON (4.1 and later): a profile, or a candidate that holds some.
enum HROpenProfile {
  /// Whether a record is one, by names that no JSON Resume has.
  static func recognises(_ tree: Tree) -> Bool {
    profiles(of: tree).contains { profile in
      let employer = profile["employment"]?.list?.first
      return employer?["positionHistories"] != nil || employer?["positionHistory"] != nil
        || profile["qualifications"]?.list?.first?["competencyName"] != nil
    }
  }

  /// The JSON Resume of a candidate.
  static func resume(of tree: Tree) -> Tree {
    var draft = ResumeDraft()
    let person = tree["person"] ?? tree["candidatePerson"]
    if let name = person?["name"] ?? person?["personName"] {
      let parts = [name["given"] ?? name["givenName"], name["family"] ?? name["familyName"]]
      draft.name =
        name["formattedName"]?.text
        ?? parts.compactMap { $0?.text }.joined(separator: " ")
    }
    let contact = person?["communication"]
    draft.emails = (contact?["email"]?.list ?? []).compactMap { $0["address"]?.text ?? $0.text }
    draft.phones = (contact?["phone"]?.list ?? [])
      .compactMap { $0["formattedNumber"]?.text ?? $0["dialNumber"]?.text }
    for profile in profiles(of: tree) { read(profile, into: &draft) }
    return draft.tree
  }

  private static func profiles(of tree: Tree) -> [Tree] {
    tree["profiles"]?.list ?? tree["candidateProfiles"]?.list ?? [tree["profile"] ?? tree]
  }

  private static func read(_ profile: Tree, into draft: inout ResumeDraft) {
    draft.headline = draft.headline ?? profile["profileName"]?.text
    draft.summary += ResumeDraft.lines(of: profile["executiveSummary"]?.text)
    for employer in profile["employment"]?.list ?? [] {
      let positions = employer["positionHistories"] ?? employer["positionHistory"]
      for position in positions?.list ?? [] {
        draft.jobs.append(
          ResumeDraft.Job(
            title: (position["title"] ?? position["positionTitle"])?.text,
            employer: name(of: position["organization"] ?? employer["organization"]),
            start: date(position["start"] ?? position["startDate"]),
            end: date(position["end"] ?? position["endDate"]),
            isCurrent: (position["current"] ?? position["currentIndicator"])?.bool,
            lines: (position["description"].map { $0.list ?? [$0] } ?? [])
              .flatMap { ResumeDraft.lines(of: $0.text) }
          )
        )
      }
    }
    for item in profile["education"]?.list ?? [] {
      let degree = item["educationDegrees"]?.list?.first ?? item["degree"]
      draft.courses.append(
        ResumeDraft.Course(
          degree: name(of: degree) ?? degree?.text,
          field: degree?["majors"]?.list?.first.flatMap { name(of: $0) ?? $0.text },
          school: name(of: item["institution"] ?? item["school"]),
          start: date(item["start"] ?? item["startDate"]),
          end: date(item["end"] ?? item["endDate"])
        )
      )
    }
    draft.skills += (profile["qualifications"]?.list ?? [])
      .compactMap { $0["competencyName"]?.text }
    for name in ["licenses", "certifications"] {
      for item in profile[name]?.list ?? [] {
        guard let title = Self.name(of: item) else { continue }
        let until = date(item["end"] ?? item["expirationDate"])
        draft.certificates.append(ResumeDraft.Certificate(name: title, until: until))
      }
    }
  }

  private static func name(of tree: Tree?) -> String? {
    tree?["name"]?.text ?? tree?["legalName"]?.text ?? tree?.text
  }

  private static func date(_ tree: Tree?) -> String? {
    (tree?["formattedDateTime"] ?? tree)?.text.map { String($0.prefix(10)) }
  }
}
