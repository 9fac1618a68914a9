internal import TalentModel

/// Reads `talent.profile/1` back into a profile, whatever order and rubbish it comes in.
///
/// What makes no sense is left out and reported with its path in the document.
struct ProfileTreeReader {
  /// Reports of one profile; what is wrong a hundred times is wrong as a whole.
  private static let mostReports = 100

  let taxonomy: Taxonomy
  let place: String
  private(set) var diagnostics: [Diagnostic] = []

  init(taxonomy: Taxonomy, place: String) {
    self.taxonomy = taxonomy
    self.place = place
  }

  /// The profile of a document.
  mutating func profile(_ tree: Tree) -> MatchProfile {
    var profile = MatchProfile()
    let places = readJobs(tree, into: &profile)
    readEvidence(tree, jobs: places, into: &profile)
    for (field, item) in items(tree, "languages") {
      guard let language = concept(item["language"], "\(field).language", [.language]) else {
        continue
      }
      profile.languages.append(
        LanguageFact(
          language: language,
          level: read(item, "level", field, "A1…C2 or native") { LanguageLevel($0) },
          source: truth(item, "tested", field) == true
            ? .tested : truth(item, "vague", field) == true ? .rated : .stated,
          span: span(item, field),
          expiry: read(item, "until", field, "a day, YYYY-MM-DD") { Day($0) }
        )
      )
    }
    profile.languages.sort { one, other in
      one.language == other.language
        ? (one.level?.rawValue ?? 0) > (other.level?.rawValue ?? 0) : one.language < other.language
    }
    for (field, item) in items(tree, "education") {
      profile.education.append(
        EducationFact(
          level: item["level"].flatMap { concept($0, "\(field).level", [.level]) },
          field: item["field"].flatMap { concept($0, "\(field).field", [.field]) },
          isFinished: truth(item, "finished", field) ?? true,
          end: month(item, "end", field),
          span: span(item, field)
        )
      )
    }
    for (field, item) in items(tree, "declarations") {
      let fact = read(item, "fact", field, "a fact that can be declared") {
        Declaration.Fact(rawValue: $0)
      }
      guard let fact, let holds = truth(item, "holds", field) else {
        if item["fact"] == nil || item["holds"] == nil {
          report(.missing(field: "\(field): fact and holds"))
        }
        continue
      }
      guard !profile.declarations.contains(where: { $0.fact == fact }) else {
        report(.repeated(what: "\(field): \(fact.rawValue)", other: "an earlier declaration"))
        continue
      }
      profile.declarations.append(Declaration(fact: fact, holds: holds))
    }
    for (number, item) in (list(tree, "places") ?? []).enumerated() {
      if let home = concept(item, "places[\(number)]", [.place]) { profile.places.append(home) }
    }
    profile.places.sort()
    profile.isWillingToRelocate = truth(tree, "willingToRelocate", "")
    if let pay = tree["desiredSalary"], !pay.isNull {
      var faults: [Diagnostic.Fault] = []
      profile.desiredPay = PayReader.read(pay, field: "desiredSalary") { faults.append($0) }
      for fault in faults { report(fault) }
    }
    profile.availability = tree["availability"].flatMap { availability($0) }
    checkDigest(tree, of: profile)
    return profile
  }

  /// Reads the jobs, and gives the place of each in the profile by its place in the document.
  private mutating func readJobs(_ tree: Tree, into profile: inout MatchProfile) -> [Int?] {
    let jobs = (list(tree, "jobs") ?? []).enumerated().map { number, item -> Job? in
      let field = "jobs[\(number)]"
      guard isMap(item, field) else { return nil }
      let start = month(item, "start", field)
      let end = month(item, "end", field)
      let isOpen = item["end"].map(\.isNull) ?? true
      if item["start"] == nil { report(.missing(field: "\(field).start")) }
      guard let start, isOpen || end != nil else { return nil }
      if let end, end < start {
        report(.contradiction(reason: "\(field) ends before it starts", remedy: "mend its months"))
        return nil
      }
      return Job(start: start, end: end)
    }
    let order = jobs.indices.filter { jobs[$0] != nil }.sorted { one, other in
      let first = jobs[one].map { ($0.start.ordinal, $0.end?.ordinal ?? Int32.max, one) }
      let second = jobs[other].map { ($0.start.ordinal, $0.end?.ordinal ?? Int32.max, other) }
      guard let first, let second else { return false }
      return first < second
    }
    if order.count > MatchProfile.mostJobs {
      let range = 0...MatchProfile.mostJobs
      report(.outOfRange(field: "the number of jobs", value: order.count, range: range))
    }
    var places = [Int?](repeating: nil, count: jobs.count)
    for (place, job) in order.suffix(MatchProfile.mostJobs).enumerated() { places[job] = place }
    profile.jobs = order.suffix(MatchProfile.mostJobs).compactMap { jobs[$0] }
    return places
  }

  private mutating func readEvidence(
    _ tree: Tree,
    jobs places: [Int?],
    into profile: inout MatchProfile
  ) {
    var seen: Set<[Int]> = []
    var kept: [(item: Evidence, jobs: [UInt16])] = []
    for (field, item) in items(tree, "evidence") {
      let concept = concept(item["concept"], "\(field).concept", ConceptKind.allCases)
      let kind = read(item, "kind", field, "a kind of evidence", ProfileDocument.kind)
      if item["kind"] == nil { report(.missing(field: "\(field).kind")) }
      guard let concept, let kind else { continue }
      guard seen.insert([Int(concept.index), Int(kind.rawValue)]).inserted else {
        let what = "\(field): \(taxonomy[concept].name)"
        report(.repeated(what: what, other: "earlier evidence of the same kind"))
        continue
      }
      var used: Set<Int> = []
      for (number, job) in (list(item, "jobs", field) ?? []).enumerated() {
        guard let index = job.integer, places.indices.contains(index) else {
          let name = "\(field).jobs[\(number)]"
          report(.wrongType(field: name, expected: "the number of a job", found: found(job)))
          continue
        }
        if let place = places[index] { used.insert(place) }
      }
      var level = 0
      if let tree = item["level"], !tree.isNull {
        if let known = tree.integer, (0...5).contains(known) {
          level = known
        } else {
          report(.wrongType(field: "\(field).level", expected: "1…5", found: found(tree)))
        }
      }
      let evidence = Evidence(
        concept: concept,
        kind: kind,
        level: UInt8(kind == .assessed ? max(level, 1) : level),
        expiry: read(item, "until", field, "a day, YYYY-MM-DD") { Day($0) },
        since: month(item, "since", field),
        span: span(item, field)
      )
      kept.append((evidence, used.map { UInt16(clamping: $0) }.sorted()))
    }
    kept.sort { one, other in
      one.item.concept == other.item.concept
        ? one.item.kind.rawValue < other.item.kind.rawValue : one.item.concept < other.item.concept
    }
    for (item, used) in kept {
      var item = item
      let first = profile.jobLists.count
      profile.jobLists += used
      item.jobs = first..<profile.jobLists.count
      profile.evidence.append(item)
    }
  }

  private mutating func availability(_ tree: Tree) -> Availability? {
    guard !tree.isNull, isMap(tree, "availability") else { return nil }
    if let day = read(tree, "from", "availability", "a day, YYYY-MM-DD", { Day($0) }) {
      return .from(day)
    }
    guard let notice = tree["noticeDays"], !notice.isNull else {
      if tree["from"] == nil { report(.missing(field: "availability: from or noticeDays")) }
      return nil
    }
    if let days = notice.integer, (0...730).contains(days) { return .notice(days: days) }
    let field = "availability.noticeDays"
    report(.wrongType(field: field, expected: "0…730", found: found(notice)))
    return nil
  }

  /// Reports a digest that is not that of the profile: somebody changed the one or the other.
  private mutating func checkDigest(_ tree: Tree, of profile: MatchProfile) {
    guard diagnostics.isEmpty, let digest = tree["digest"], !digest.isNull else { return }
    if digest.text != ProfileDocument.digest(of: profile, taxonomy: taxonomy) {
      let remedy = "write the profile anew with: talent profile"
      report(.contradiction(reason: "digest is not that of the profile", remedy: remedy))
    }
  }
}

extension ProfileTreeReader {
  private mutating func report(_ fault: Diagnostic.Fault) {
    guard diagnostics.count < Self.mostReports else { return }
    diagnostics.append(Diagnostic(place, fault))
  }

  /// What a node holds, for messages: figures and short words, which name nobody.
  private func found(_ tree: Tree) -> String {
    tree.isNumber ? tree.text ?? tree.kindName : tree.kindName
  }

  private mutating func isMap(_ tree: Tree, _ field: String) -> Bool {
    if case .map = tree.value { return true }
    report(.wrongType(field: field, expected: "a map", found: tree.kindName))
    return false
  }

  private mutating func list(_ tree: Tree, _ name: String, _ field: String = "") -> [Tree]? {
    guard let part = tree[name], !part.isNull else { return nil }
    if let list = part.list { return list }
    let path = field.isEmpty ? name : "\(field).\(name)"
    report(.wrongType(field: path, expected: "a list", found: part.kindName))
    return nil
  }

  /// The maps of a list, with their paths.
  private mutating func items(_ tree: Tree, _ name: String) -> [(field: String, item: Tree)] {
    (list(tree, name) ?? []).enumerated().map { ("\(name)[\($0.offset)]", $0.element) }
      .filter { isMap($0.1, $0.0) }
  }

  /// What a text says, `nil` when there is none; reported when it says nothing that is known.
  private mutating func read<Value>(
    _ tree: Tree,
    _ name: String,
    _ field: String,
    _ expected: String,
    _ value: (String) -> Value?
  ) -> Value? {
    guard let part = tree[name], !part.isNull else { return nil }
    if let found = part.text.flatMap(value) { return found }
    report(.wrongType(field: "\(field).\(name)", expected: expected, found: "something else"))
    return nil
  }

  private mutating func truth(_ tree: Tree, _ name: String, _ field: String) -> Bool? {
    guard let part = tree[name], !part.isNull else { return nil }
    if let bool = part.bool { return bool }
    let path = field.isEmpty ? name : "\(field).\(name)"
    report(.wrongType(field: path, expected: "true or false", found: part.kindName))
    return nil
  }

  private mutating func month(_ tree: Tree, _ name: String, _ field: String) -> Month? {
    read(tree, name, field, "a month, YYYY-MM") { text in
      let isMonth = text.utf8.count == 7 && text.split(separator: "-").count == 2
      return isMonth ? Day("\(text)-01")?.month : nil
    }
  }

  private mutating func concept(
    _ tree: Tree?,
    _ field: String,
    _ kinds: [ConceptKind]
  ) -> ConceptID? {
    guard let tree, !tree.isNull else {
      report(.missing(field: field))
      return nil
    }
    let parts = (tree.text ?? "").split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let kind = ConceptKind(rawValue: String(parts[0])),
      kinds.contains(kind)
    else {
      report(.wrongType(field: field, expected: "kind:name", found: "something else"))
      return nil
    }
    if let concept = taxonomy.concept(kind, String(parts[1])) { return concept }
    report(.unknownEntry(field: field, kind: kind.rawValue, nearest: []))
    return nil
  }

  private mutating func span(_ tree: Tree, _ field: String) -> Span? {
    guard let part = tree["span"], !part.isNull else { return nil }
    let figures = part.list?.compactMap { $0.integer.flatMap { UInt32(exactly: $0) } } ?? []
    guard figures.count == 3, part.list?.count == 3, figures[1] <= figures[2] else {
      let expected = "[block, first byte, one past the last]"
      report(.wrongType(field: "\(field).span", expected: expected, found: "something else"))
      return nil
    }
    return Span(block: figures[0], start: figures[1], end: figures[2])
  }
}
