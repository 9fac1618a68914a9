internal import Foundation

/// Reads the Europass CV since 2020: an HR-XML 3 `Candidate`, as it stands in every exported PDF.
enum EuropassCandidate {
  /// The JSON Resume of a candidate.
  static func resume(of root: Element) -> Tree {
    var draft = ResumeDraft()
    if let person = root["candidateperson"] {
      let name = person["personname"] ?? person
      draft.name = [name["givenname"]?.words, name["familyname"]?.words].compactMap(\.self)
        .joined(separator: " ")
      for channel in person.all("communication") { read(channel, into: &draft) }
      if let code = person["primarylanguagecode"]?.words {
        draft.languages.append((language(code), "native"))
      }
    }
    for profile in root.all("candidateprofile") { read(profile: profile, into: &draft) }
    return draft.tree
  }

  private static func read(_ channel: Element, into draft: inout ResumeDraft) {
    if let address = channel["address"] {
      draft.city = address["cityname"]?.words ?? draft.city
      draft.country = address["countrycode"]?.words ?? draft.country
      draft.address = address["addressline"]?.words ?? draft.address
    }
    let uri = channel["uri"]?.words
    switch channel["channelcode"]?.words?.lowercased() {
    case "email": draft.emails += [uri].compactMap(\.self)
    case "telephone":
      let parts = [channel["countrydialing"]?.words.map { "+\($0)" }, channel["dialnumber"]?.words]
      draft.phones.append(parts.compactMap(\.self).joined(separator: " "))
    default: draft.links += [uri].compactMap(\.self)
    }
  }

  private static func read(profile: Element, into draft: inout ResumeDraft) {
    draft.summary += ResumeDraft.lines(of: profile["executivesummary"]?.words)
    for employer in profile["employmenthistory"]?.all("employerhistory") ?? [] {
      for position in employer.all("positionhistory") {
        let (start, end) = period(position["employmentperiod"])
        draft.jobs.append(
          ResumeDraft.Job(
            title: position["positiontitle"]?.words,
            employer: employer["organizationname"]?.words,
            start: start,
            end: end,
            isCurrent: position.at("employmentperiod", "currentindicator")?.words == "true"
              ? true : nil,
            lines: ResumeDraft.lines(of: position["description"]?.words)
          )
        )
      }
    }
    for item in profile["educationhistory"]?.all("educationorganizationattendance") ?? [] {
      let (start, end) = period(item["attendanceperiod"])
      draft.courses.append(
        ResumeDraft.Course(
          degree: item.at("educationdegree", "degreename")?.words,
          field: item.at("educationdegree", "degreemajor")?.words,
          school: item["organizationname"]?.words,
          start: start,
          end: end
        )
      )
    }
    for item in profile["personqualifications"]?.all("personcompetency") ?? [] {
      read(competency: item, into: &draft)
    }
    for item in profile["digitalskills"]?.allWords ?? [] {
      draft.skills += ResumeDraft.lines(of: item)
    }
    for item in profile["licenses"]?.all("license") ?? [] {
      guard let name = (item["licensename"] ?? item["name"])?.words else { continue }
      draft.certificates.append(ResumeDraft.Certificate(name: name, until: nil))
    }
  }

  private static func read(competency: Element, into draft: inout ResumeDraft) {
    guard let name = competency["competencyname"]?.words ?? competency["competencyid"]?.words else {
      return
    }
    guard competency["taxonomyid"]?.words?.lowercased() == "language" else {
      draft.skills.append(name)
      return
    }
    let levels = competency.all("competencydimension")
      .compactMap { $0.at("score", "scoretext")?.words }
    draft.languages.append((language(name), EuropassLevel.lowest(of: levels)))
  }

  private static func period(_ period: Element?) -> (start: String?, end: String?) {
    func point(_ name: String) -> String? {
      let date = period?[name]
      return (date?["formatteddatetime"] ?? date)?.words.map { String($0.prefix(10)) }
    }
    return (point("startdate"), point("enddate"))
  }

  /// The English name of a language by its code in ISO 639-1 or -2; the code where it has none.
  private static func language(_ code: String) -> String {
    guard code.count <= 3 else { return code }
    return Locale(identifier: "en").localizedString(forLanguageCode: code) ?? code
  }
}
