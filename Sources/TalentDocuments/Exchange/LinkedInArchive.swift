/// What LinkedIn gives who asks for a copy of their data: a ZIP archive or folder of CSV files.
enum LinkedInArchive {
  /// The file by which such a copy is known, beside others.
  static let mark = "Profile.csv"

  /// The files that are read, without the member's number that some carry in their names.
  private static let parts: Set<String> = [
    mark, "Positions.csv", "Education.csv", "Skills.csv", "Languages.csv", "Certifications.csv",
    "Projects.csv", "Email Addresses.csv", "PhoneNumbers.csv",
  ]

  /// The part that a file is, by its path; `nil` for all others.
  static func part(_ path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard name.hasSuffix(".csv") else { return nil }
    let stem = name.dropLast(4)
    let tail = stem.split(separator: "_").last ?? ""
    let isNumbered = stem.contains("_") && !tail.isEmpty && tail.allSatisfy(\.isNumber)
    let bare = (isNumbered ? stem.dropLast(tail.count + 1) : stem) + ".csv"
    return parts.contains(String(bare)) ? String(bare) : nil
  }

  /// The folder of a copy of which a file is, by its path; the empty one is the top.
  ///
  /// A copy holds more tables than are read, also in folders of its own; whatever is no table there
  /// is none of it.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - copies: The folders that are copies.
  /// - Returns: The nearest copy around a table, `nil` for any other file.
  static func copy(around path: String, among copies: Set<String>) -> String? {
    guard path.hasSuffix(".csv") else { return nil }
    var folder = path
    while !folder.isEmpty {
      folder = Self.folder(of: folder)
      if copies.contains(folder) { return folder }
    }
    return nil
  }

  /// The path of the folder in which something lies, without the last slash.
  static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// Whether the first line of a file is that of `Profile.csv`.
  static func recognises(profile: [UInt8]) -> Bool {
    let table = CSV(profile)
    return table.columns["First Name"] != nil && table.columns["Headline"] != nil
  }

  /// The JSON Resume of a copy, by its parts.
  static func resume(of files: [String: [UInt8]]) -> Tree {
    var draft = ResumeDraft()
    func rows(_ part: String) -> [(String) -> String?] {
      guard let bytes = files[part] else { return [] }
      let table = CSV(bytes)
      return table.rows.map { row in
        { name in
          let cell = row[table.column(name)].trimmed
          return cell.isEmpty ? nil : cell
        }
      }
    }
    if let profile = rows(mark).first {
      draft.name = [profile("First Name"), profile("Last Name")].compactMap(\.self)
        .joined(separator: " ")
      draft.headline = profile("Headline")
      draft.summary = ResumeDraft.lines(of: profile("Summary"))
      draft.city = profile("Geo Location")
      draft.address = profile("Address")
    }
    draft.jobs = rows("Positions.csv").map { row in
      ResumeDraft.Job(
        title: row("Title"),
        employer: row("Company Name"),
        start: row("Started On"),
        end: row("Finished On"),
        lines: ResumeDraft.lines(of: row("Description"))
      )
    }
    draft.courses = rows("Education.csv").map { row in
      ResumeDraft.Course(
        degree: row("Degree Name"),
        school: row("School Name"),
        start: row("Start Date"),
        end: row("End Date")
      )
    }
    draft.skills = rows("Skills.csv").compactMap { $0("Name") }
    draft.languages = rows("Languages.csv").compactMap { row in
      row("Name").map { ($0, row("Proficiency")) }
    }
    draft.certificates = rows("Certifications.csv").compactMap { row in
      row("Name").map { ResumeDraft.Certificate(name: $0, until: row("Finished On")) }
    }
    draft.projects = rows("Projects.csv").map { row in
      (row("Title") ?? "", ResumeDraft.lines(of: row("Description")))
    }
    let addresses = rows("Email Addresses.csv").sorted { first, _ in first("Primary") == "Yes" }
    draft.emails = addresses.compactMap { $0("Email Address") }
    draft.phones = rows("PhoneNumbers.csv").compactMap { $0("Number") }
    return draft.tree
  }
}
