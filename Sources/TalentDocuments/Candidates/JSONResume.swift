internal import TalentIdentity
internal import TalentModel
internal import TalentText

/// Reads JSON Resume 1.0.0 with the `talent` object, and its dialects found in the wild.
///
/// Old and foreign names of fields, lists given as text or as maps, and dates in any form are
/// understood; what is not understood is left out, never guessed.
struct JSONResume {
  private var document = RawDocument()
  private var diagnostics: [Diagnostic] = []
  private let place: String
  /// Whether the document holds its text, beside what it declares.
  private let keepsText: Bool

  /// Reads a candidate document.
  ///
  /// - Parameters:
  ///   - tree: The document; should be a map.
  ///   - place: What messages call it.
  ///   - keepsText: Whether the document read holds its text, or no more than what it declares;
  ///     what could not be understood is told either way.
  /// - Returns: The document, the id it carries, and what could not be understood.
  static func read(
    _ tree: Tree,
    place: String,
    keepsText: Bool = true
  ) -> (document: RawDocument, id: String?, diagnostics: [Diagnostic]) {
    var reader = JSONResume(place: place, keepsText: keepsText)
    reader.read(tree)
    return (reader.document, id(in: tree), reader.diagnostics)
  }

  /// The id that a document carries, `nil` when there is none or it is blank.
  static func id(in tree: Tree) -> String? {
    [tree["talent"]?["id"], tree["id"], tree["meta"]?["id"]].compactMap { $0?.text }
      .first { !$0.isBlank }
  }

  private init(place: String, keepsText: Bool) {
    self.place = place
    self.keepsText = keepsText
  }

  private mutating func read(_ tree: Tree) {
    diagnostics += RepeatedFields.faults(in: tree).map { Diagnostic(place, $0) }
    // An id counts only together with what tells the person apart.
    if keepsText || Self.id(in: tree) != nil { readBasics(tree["basics"] ?? tree["bio"] ?? tree) }
    for (number, item) in items(tree, "work", "experience", "employment", "positions").enumerated()
    {
      readJob(item, "work[\(number)]")
    }
    for name in ["volunteer", "projects"] where keepsText {
      for (number, item) in items(tree, name).enumerated() {
        readProject(item, "\(name)[\(number)]")
      }
    }
    for (number, item) in items(tree, "education", "educations").enumerated() {
      readCourse(item, "education[\(number)]")
    }
    for (number, item) in items(tree, "certificates", "certifications", "licenses").enumerated() {
      readCertificate(item, "certificates[\(number)]")
    }
    if keepsText { readLists(tree) }
    if let talent = tree["talent"] {
      var facts = TalentObject(place: place)
      facts.read(talent)
      document.facts = facts.facts
      document.consent = facts.consent
      diagnostics += facts.diagnostics
    }
  }

  private mutating func readLists(_ tree: Tree) {
    readSkills(tree["skills"] ?? tree["skill"], "skills")
    for (number, item) in items(tree, "languages", "language").enumerated() {
      readLanguage(item, "languages[\(number)]")
    }
    for (number, item) in items(tree, "awards").enumerated() {
      add(item.text ?? text(item, "title"), .other, "awards[\(number)]")
    }
  }

  private mutating func readBasics(_ basics: Tree) {
    let parts = [text(basics, "firstName"), text(basics, "lastName")].compactMap(\.self)
    let name =
      text(basics, "name", "fullName") ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
    document.identity.names += [name].compactMap(\.self)
    document.identity.contacts +=
      [text(basics, "email"), text(basics, "phone"), text(basics, "url", "website")]
      .compactMap(\.self)
    add(text(basics, "label", "headline", "title"), .headline, "basics.label")
    add(text(basics, "summary", "bio", "about"), .summary, "basics.summary")
    guard let location = basics["location"] else { return }
    add(location.text, .place, "basics.location")
    document.identity.contacts += [text(location, "address")].compactMap(\.self)
    add(text(location, "city"), .place, "basics.location.city")
    add(text(location, "region"), .place, "basics.location.region")
    add(text(location, "country", "countryCode"), .place, "basics.location.countryCode")
  }

  private mutating func readJob(_ item: Tree, _ source: String) {
    let number = document.jobs.count
    document.jobs.append(dates(item, source))
    guard keepsText else { return }
    if let line = item.text {
      add(line, .jobTitle(number), source)
      return
    }
    add(
      text(item, "position", "jobTitle", "title", "role"),
      .jobTitle(number),
      "\(source).position"
    )
    add(text(item, "summary", "description"), .jobText(number), "\(source).summary")
    for field in [
      "highlights", "bullets", "responsibilities", "achievements", "keywords",
      "technologies", "skills",
    ] {
      addList(item[field], .jobText(number), "\(source).\(field)")
    }
  }

  private mutating func readProject(_ item: Tree, _ source: String) {
    if let line = item.text {
      add(line, .project, source)
      return
    }
    add(text(item, "position", "name"), .project, "\(source).name")
    add(text(item, "description", "summary"), .project, "\(source).description")
    for field in ["highlights", "keywords", "roles"] {
      addList(item[field], .project, "\(source).\(field)")
    }
  }

  private mutating func readCourse(_ item: Tree, _ source: String) {
    let number = document.education.count
    document.education.append(dates(item, source))
    guard keepsText else { return }
    document.identity.schools +=
      [text(item, "institution", "school", "university")].compactMap(\.self)
    let degree = [
      text(item, "studyType", "degree", "level"),
      text(item, "area", "field", "fieldOfStudy", "major"),
    ].compactMap(\.self)
    let line = item.text ?? (degree.isEmpty ? nil : degree.joined(separator: ", "))
    add(line, .education(number), source)
    addList(item["courses"], .education(number), "\(source).courses")
  }

  private mutating func readCertificate(_ item: Tree, _ source: String) {
    let expiry = text(item, "expires", "expiryDate", "expirationDate", "validUntil", "endDate")
    let until = expiry.flatMap { Day($0) ?? DateReading.date($0)?.end?.lastDay }
    if let expiry, until == nil, !DateReading.isPresent(expiry) {
      diagnostics.append(
        Diagnostic(
          place,
          .wrongType(field: "\(source): expiry", expected: "a date, YYYY-MM-DD", found: "text")
        )
      )
    }
    guard keepsText else { return }
    let status = text(item, "status").map { " (\($0))" } ?? ""
    let name = item.text ?? text(item, "name", "title")
    add(name.map { $0 + status }, .certificate(until: until), "\(source).name")
  }

  private mutating func readSkills(_ tree: Tree?, _ source: String) {
    guard let tree else { return }
    if let line = tree.text {
      addParts(of: line, source)
    } else if let list = tree.list {
      for (number, item) in list.enumerated() {
        let source = "\(source)[\(number)]"
        if let line = item.text {
          addParts(of: line, source)
          continue
        }
        add(text(item, "name", "skill"), .skill, "\(source).name")
        addList(item["keywords"], .skill, "\(source).keywords")
      }
    } else {
      for member in tree.members { addList(member.tree, .skill, "\(source).\(member.name)") }
    }
  }

  private mutating func readLanguage(_ item: Tree, _ source: String) {
    if let line = item.text {
      add(line, .language, source)
      return
    }
    let parts = [
      text(item, "language", "name"), text(item, "fluency", "level", "proficiency"),
    ].compactMap(\.self)
    add(parts.isEmpty ? nil : parts.joined(separator: ": "), .language, source)
  }

  private mutating func dates(_ item: Tree, _ source: String) -> Dates {
    let read = JSONDates(of: item, source: source)
    diagnostics += read.faults.map { Diagnostic(place, $0) }
    return read.dates
  }

  /// The elements of a list, under whichever of some names it stands.
  private func items(_ tree: Tree, _ names: String...) -> [Tree] {
    names.flatMap { name -> [Tree] in
      guard let found = tree[name], !found.isNull else { return [] }
      return found.list ?? [found]
    }
  }

  /// The first text that is there under one of some names and says anything.
  private func text(_ tree: Tree, _ names: String...) -> String? {
    for name in names {
      if let text = tree[name]?.text, !text.isBlank { return text }
    }
    return nil
  }

  /// Adds the lines of a text, each as a block of its own.
  private mutating func add(_ text: String?, _ role: Role, _ source: String) {
    guard keepsText else { return }
    for line in (text ?? "").lines where !line.isBlank {
      document.blocks.append(Block(source: source, role: role, text: line))
    }
  }

  private mutating func addList(_ tree: Tree?, _ role: Role, _ source: String) {
    guard let tree else { return }
    guard let list = tree.list else {
      add(tree.text, role, source)
      return
    }
    for (number, item) in list.enumerated() {
      add(item.text ?? text(item, "name"), role, "\(source)[\(number)]")
    }
  }

  private mutating func addParts(of line: String, _ source: String) {
    // The bytes with which separators begin; hardly any skill has one.
    guard line.utf8.contains(where: { ",;|".utf8.contains($0) || $0 == 0xE2 }) else {
      add(line.trimmed, .skill, source)
      return
    }
    for part in line.split(whereSeparator: { ",;|•".contains($0) }) {
      add(String(part).trimmed, .skill, source)
    }
  }
}

extension String {
  /// The lines of the text, empty ones left out.
  ///
  /// A line ends where a character would; looking for scalars spares putting characters together.
  var lines: [String] {
    // The bytes with which ends begin; hardly any text of JSON has one.
    guard utf8.contains(where: { (0x0A...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 }) else {
      return isEmpty ? [] : [self]
    }
    let ends = { (scalar: Unicode.Scalar) in
      switch scalar.value {
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
      default: false
      }
    }
    return unicodeScalars.split(whereSeparator: ends).map { String($0) }
  }
}
