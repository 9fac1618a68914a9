/// A JSON Resume that is being put together from a foreign source.
struct ResumeDraft {
  /// A job.
  struct Job {
    var title: String?
    var employer: String?
    var start: String?
    var end: String?
    var isCurrent: Bool?
    var lines: [String] = []
  }

  /// A course of study.
  struct Course {
    var degree: String?
    var field: String?
    var school: String?
    var start: String?
    var end: String?
  }

  /// A certificate.
  struct Certificate {
    var name: String
    var until: String?
  }

  var id: String?
  var name: String?
  var headline: String?
  var emails: [String] = []
  var phones: [String] = []
  var links: [String] = []
  var address: String?
  var city: String?
  var country: String?
  var summary: [String] = []
  var jobs: [Job] = []
  var courses: [Course] = []
  var skills: [String] = []
  var languages: [(name: String, level: String?)] = []
  var certificates: [Certificate] = []
  var projects: [(name: String, lines: [String])] = []

  /// Whether nothing stands in it that a reader could use.
  var isEmpty: Bool {
    name == nil && headline == nil && emails.isEmpty && phones.isEmpty && summary.isEmpty
      && jobs.isEmpty && courses.isEmpty && skills.isEmpty && languages.isEmpty
      && certificates.isEmpty && projects.isEmpty
  }

  /// The resume; parts of which nothing is known are left out.
  var tree: Tree {
    .map(
      ("basics", basics),
      ("work", Self.list(jobs.map(Self.tree))),
      ("education", Self.list(courses.map(Self.tree))),
      ("skills", Self.list(skills.compactMap(Self.text).map { .map(("name", $0)) })),
      (
        "languages",
        Self.list(
          languages.map { .map(("language", .text($0.name)), ("fluency", Self.text($0.level))) }
        )
      ),
      (
        "certificates",
        Self.list(
          certificates.map { .map(("name", .text($0.name)), ("expires", Self.text($0.until))) }
        )
      ),
      (
        "projects",
        Self.list(
          projects.map { project in
            .map(
              ("name", Self.text(project.name)),
              ("highlights", Self.list(project.lines.map { .text($0) }))
            )
          }
        )
      ),
      ("talent", Self.text(id).map { .map(("id", $0)) })
    )
  }

  private var basics: Tree {
    // The standard has one address and one number; further ones are ways to find the same person.
    let others = emails.dropFirst() + phones.dropFirst() + links
    return .map(
      ("name", Self.text(name)),
      ("label", Self.text(headline)),
      ("email", Self.text(emails.first)),
      ("phone", Self.text(phones.first)),
      ("summary", Self.text(summary.joined(separator: "\n"))),
      ("location", location),
      ("profiles", Self.list(others.compactMap(Self.text).map { .map(("url", $0)) }))
    )
  }

  private var location: Tree? {
    let location = Tree.map(
      ("address", Self.text(address)),
      ("city", Self.text(city)),
      ("countryCode", Self.text(country))
    )
    return location.members.isEmpty ? nil : location
  }

  private static func tree(_ job: Job) -> Tree {
    .map(
      ("position", text(job.title)),
      ("name", text(job.employer)),
      ("startDate", text(job.start)),
      ("endDate", text(job.end)),
      ("current", job.isCurrent.map { .bool($0) }),
      ("highlights", list(job.lines.map { .text($0) }))
    )
  }

  private static func tree(_ course: Course) -> Tree {
    .map(
      ("institution", text(course.school)),
      ("studyType", text(course.degree)),
      ("area", text(course.field)),
      ("startDate", text(course.start)),
      ("endDate", text(course.end))
    )
  }

  private static func list(_ trees: [Tree]) -> Tree? {
    trees.isEmpty ? nil : .list(trees)
  }

  private static func text(_ text: String?) -> Tree? {
    guard let text = text?.trimmed, !text.isEmpty else { return nil }
    return .text(text)
  }
}

extension ResumeDraft {
  /// The lines of a description, whether it is plain or marked up as HTML.
  static func lines(of description: String?) -> [String] {
    guard let description else { return [] }
    if description.contains("<"),
      let page = try? HTMLFormat().text(of: Array("<html><body>\(description)".utf8))
    {
      return page.lines
    }
    return description.lines.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// The elements of a list written on one line or several.
  static func items(of text: String?) -> [String] {
    (text ?? "").split { ",;|•\n\r".contains($0) }.map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }
}
