/// Reads candidates as Greenhouse's Harvest interface gives them.
enum GreenhouseCandidate {
  /// Whether a record is one, by names that no JSON Resume has.
  static func recognises(_ tree: Tree) -> Bool {
    tree["first_name"] != nil
      && (tree["email_addresses"] != nil || tree["employments"] != nil
        || tree["applications"] != nil)
  }

  /// The JSON Resume of a candidate.
  static func resume(of tree: Tree) -> Tree {
    var draft = ResumeDraft()
    draft.id = tree["id"]?.text
    draft.name = [tree["first_name"]?.text, tree["last_name"]?.text].compactMap(\.self)
      .joined(separator: " ")
    draft.headline = tree["title"]?.text
    func values(_ name: String) -> [String] {
      (tree[name]?.list ?? []).compactMap { $0["value"]?.text }
    }
    draft.emails = values("email_addresses")
    draft.phones = values("phone_numbers")
    draft.links = values("website_addresses") + values("social_media_addresses")
    draft.address = values("addresses").first
    draft.jobs = (tree["employments"]?.list ?? []).map { item in
      ResumeDraft.Job(
        title: item["title"]?.text,
        employer: item["company_name"]?.text,
        start: item["start_date"]?.text.map { String($0.prefix(10)) },
        end: item["end_date"]?.text.map { String($0.prefix(10)) }
      )
    }
    if draft.jobs.isEmpty, let title = tree["title"]?.text {
      draft.jobs.append(ResumeDraft.Job(title: title, employer: tree["company"]?.text))
    }
    draft.courses = (tree["educations"]?.list ?? []).map { item in
      ResumeDraft.Course(
        degree: item["degree"]?.text,
        field: item["discipline"]?.text,
        school: item["school_name"]?.text,
        start: item["start_date"]?.text.map { String($0.prefix(10)) },
        end: item["end_date"]?.text.map { String($0.prefix(10)) }
      )
    }
    draft.skills = (tree["tags"]?.list ?? []).compactMap { $0.text ?? $0["name"]?.text }
    return draft.tree
  }
}
