import Foundation

/// How a CV is laid out as plain text.
enum Layout: CaseIterable, Sendable {
  /// Vietnamese labels, several on a line; the name again at the end.
  case labelled
  /// English, contacts under the name.
  case compact
  /// One label a line, the school above the degree, referees and a signature.
  case form
}

/// An example CV that can be given to other people.
struct Resume {
  private let fields: [String: Any]

  /// Reads an example.
  init(path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    fields = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  private func list(_ name: String) -> [[String: Any]] { fields[name] as? [[String: Any]] ?? [] }

  private var basics: [String: Any] { fields["basics"] as? [String: Any] ?? [:] }

  /// The CV as JSON Resume, with who the person is in all the fields met in the wild.
  func json(of person: IdentityPropertyTests.Person) -> [String: Any] {
    var all = fields
    all["basics"] = basics.merging([
      "name": person.name, "email": "\(person.handle)@example.com", "birthDate": person.birth,
      "image": "\(person.handle).png", "gender": person.sex, "nationality": person.origin,
      "maritalStatus": person.family, "religion": person.belief,
      "profiles": [["network": "GitHub", "username": person.handle]],
    ]) { $1 }
    all["education"] = list("education").enumerated().map { number, course in
      course.merging(["institution": school(number, of: person)]) { $1 }
    }
    all["references"] = [["name": person.name, "reference": "\(person.name) knows Java"]]
    return all
  }

  /// The CV as plain text.
  func text(of person: IdentityPropertyTests.Person, _ layout: Layout) -> String {
    var lines = head(of: person, layout)
    if let summary = basics["summary"] as? String { lines += ["", "SUMMARY", summary] }
    lines += ["", "EXPERIENCE"]
    for job in list("work") {
      let employer = job["name"] as? String ?? job["company"] as? String ?? ""
      lines.append("\(job["position"] ?? ""), \(employer), \(dates(job) ?? "")")
      lines += (job["summary"] as? String).map { ["- \($0)"] } ?? []
      lines += (job["highlights"] as? [String] ?? []).map { "- \($0)" }
    }
    lines += ["", "EDUCATION"]
    for (number, course) in list("education").enumerated() {
      let degree = ["studyType", "area"].compactMap { course[$0] as? String }
        .joined(separator: ", ")
      let school = school(number, of: person)
      let dates = course["endDate"].map { "\($0)" }
      let parts = layout == .form ? [degree, dates] : [degree, school, dates]
      if layout == .form { lines.append(school) }
      lines.append(parts.compactMap(\.self).joined(separator: ", "))
    }
    for name in ["skills", "languages"] where fields[name] != nil {
      lines += ["", name.uppercased()]
      lines += list(name).map { item in
        ["name", "language", "fluency"].compactMap { item[$0] as? String }.joined(separator: ": ")
      }
    }
    return (lines + tail(of: person, layout)).joined(separator: "\n")
  }

  private func school(_ number: Int, of person: IdentityPropertyTests.Person) -> String {
    number.isMultiple(of: 2) ? person.school : person.other
  }

  private func dates(_ item: [String: Any]) -> String? {
    guard let start = item["startDate"] else { return nil }
    return "\(start) - \(item["endDate"] ?? "present")"
  }

  private func head(of person: IdentityPropertyTests.Person, _ layout: Layout) -> [String] {
    let label = basics["label"] as? String ?? ""
    switch layout {
    case .labelled:
      return [
        person.name, label,
        "Ngày sinh: \(person.birth) | Giới tính: \(person.sex) | Dân tộc: \(person.origin)",
        "Tôn giáo: \(person.belief)", "Tình trạng hôn nhân: \(person.family)",
        "Ảnh: \(person.handle).jpg", "Email: \(person.handle)@example.com | SĐT: 0900 000 321",
        "Mẹ: \(person.name), \(label)", "CCCD: 0790\(abs(person.name.utf8.count) + 10)001234",
      ]
    case .compact:
      return [
        person.name, label, "\(person.handle)@example.com | +84 900 000 321",
        "Date of birth: \(person.birth); Gender: \(person.sex); Nationality: \(person.origin); "
          + "Marital status: \(person.family); Religion: \(person.belief)",
        "GitHub: \(person.handle)",
      ]
    case .form:
      return [
        "CURRICULUM VITAE", "Full name: \(person.name)", "Sex: \(person.sex)",
        "DOB: \(person.birth)", "Nationality: \(person.origin)",
        "Marital status: \(person.family)", "Photo: \(person.handle).png",
        "Emergency contact: \(person.name), 0911 000 123",
      ]
    }
  }

  private func tail(of person: IdentityPropertyTests.Person, _ layout: Layout) -> [String] {
    switch layout {
    case .labelled: ["", "Người cam đoan", person.name]
    case .compact: ["", "Prepared by \(person.name)"]
    case .form: ["", "Referee: \(person.name), CTO at Oracle", "Signature: \(person.name)"]
    }
  }
}
