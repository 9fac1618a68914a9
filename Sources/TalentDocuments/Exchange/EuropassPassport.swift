/// Reads the Europass CV of 2005–2020: `learnerinfo` 1.0–2.0 and `SkillsPassport` 3.0–3.4, whose
/// JSON has the same names.
enum EuropassPassport {
  /// The JSON Resume of a passport.
  static func resume(of root: Element) -> Tree {
    let info = root["learnerinfo"] ?? root
    var draft = ResumeDraft()
    readIdentity(info["identification"], into: &draft)
    draft.headline = info.at("headline", "description")?.words ?? info["application"]?.words
    draft.jobs = info.all("workexperience").map(job)
    draft.courses = info.all("education").map { course in
      let (start, end) = period(of: course)
      return ResumeDraft.Course(
        degree: course["title"]?.words,
        field: course["field"]?.words ?? course["educationalfield"]?.words,
        school: course.at("organisation", "name")?.words ?? course["organisation"]?.words,
        start: start,
        end: end
      )
    }
    readSkills(info, into: &draft)
    for item in info.all("achievement") {
      let lines = ResumeDraft.lines(of: item["description"]?.words)
      draft.projects.append((item["title"]?.words ?? "", lines))
    }
    return draft.tree
  }

  private static func readIdentity(_ identity: Element?, into draft: inout ResumeDraft) {
    guard let identity else { return }
    let name = identity["personname"] ?? identity
    let parts = [name["firstname"]?.words, name["surname"]?.words ?? name["lastname"]?.words]
    draft.name = parts.compactMap(\.self).joined(separator: " ")
    guard let contact = identity["contactinfo"] else { return }
    draft.emails = contact.all("email").compactMap { ($0["contact"] ?? $0).words }
    draft.phones = (contact.all("telephone") + contact.all("mobile"))
      .compactMap { ($0["contact"] ?? $0).words }
    draft.links = contact.all("website").compactMap { ($0["contact"] ?? $0).words }
    guard let address = contact["address"].map({ $0["contact"] ?? $0 }) else { return }
    draft.address = (address["addressline"] ?? address).words
    draft.city = address["municipality"]?.words
    draft.country = address["country"]?.words
  }

  private static func job(_ item: Element) -> ResumeDraft.Job {
    let (start, end) = period(of: item)
    let isCurrent = item.at("period", "current").map { $0.text.trimmed == "true" }
    return ResumeDraft.Job(
      title: item["position"]?.words,
      employer: item.at("employer", "name")?.words ?? item["employer"]?.words,
      start: start,
      end: end,
      isCurrent: isCurrent == true ? true : nil,
      lines: ResumeDraft.lines(of: item["activities"]?.words)
    )
  }

  /// First and last month: `2001-03`, whether year and month are attributes or elements.
  private static func period(of item: Element) -> (start: String?, end: String?) {
    func point(_ element: Element?) -> String? {
      guard let element,
        let year = element.attributes["year"] ?? element["year"]?.words, !year.isEmpty
      else { return nil }
      let month = element.attributes["month"] ?? element["month"]?.words ?? ""
      guard let number = Int(month.filter(\.isNumber)) else { return year }
      return number < 10 ? "\(year)-0\(number)" : "\(year)-\(number)"
    }
    return (point(item.at("period", "from")), point(item.at("period", "to")))
  }

  private static func readSkills(_ info: Element, into draft: inout ResumeDraft) {
    let skills = info["skills"] ?? info
    let linguistic = skills["linguistic"] ?? skills
    for language in linguistic.all("mothertongue") {
      add(language, level: "native", to: &draft)
    }
    for language in linguistic.all("foreignlanguage") {
      add(language, level: lowest(language["proficiencylevel"]), to: &draft)
    }
    for language in linguistic.all("language") {
      let kind = language.attributes["type"] ?? ""
      let level = kind.contains("mother") ? "native" : lowest(language["level"])
      add(language, level: level, to: &draft)
    }
    for name in ["communication", "organisational", "jobrelated", "computer", "other"] {
      draft.summary += ResumeDraft.lines(of: skills.at(name, "description")?.words)
    }
    for skill in skills.all("skill") { draft.summary += ResumeDraft.lines(of: skill.words) }
  }

  private static func add(_ language: Element, level: String?, to draft: inout ResumeDraft) {
    let named = language["description"] ?? language["name"] ?? language
    guard let name = named.words ?? named["code"]?.words else { return }
    draft.languages.append((name, level))
  }

  private static func lowest(_ levels: Element?) -> String? {
    EuropassLevel.lowest(of: levels?.children.compactMap(\.words) ?? [])
  }
}
