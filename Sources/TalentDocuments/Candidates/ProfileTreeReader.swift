internal import TalentModel

/// Reads `talent.profile/1` back into a profile, whatever order and rubbish it comes in.
struct ProfileTreeReader {
  let taxonomy: Taxonomy
  let place: String
  private(set) var diagnostics: [Diagnostic] = []

  init(taxonomy: Taxonomy, place: String) {
    self.taxonomy = taxonomy
    self.place = place
  }

  mutating func profile(_ tree: Tree) -> MatchProfile {
    var profile = MatchProfile()
    let jobs = (tree["jobs"]?.list ?? []).map { item -> Job? in
      let end = month(item["end"])
      let isOpen = item["end"].map(\.isNull) ?? true
      guard let start = month(item["start"]), isOpen || end.map({ $0 >= start }) ?? false else {
        report("jobs", "months, YYYY-MM, start before end")
        return nil
      }
      return Job(start: start, end: end)
    }
    let order = jobs.indices.filter { jobs[$0] != nil }.sorted { one, other in
      let first = jobs[one].map { ($0.start.ordinal, $0.end?.ordinal ?? Int32.max, one) }
      let second = jobs[other].map { ($0.start.ordinal, $0.end?.ordinal ?? Int32.max, other) }
      guard let first, let second else { return false }
      return first < second
    }.suffix(MatchProfile.mostJobs)
    profile.jobs = order.compactMap { jobs[$0] }
    let places = Dictionary(
      uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) }
    )

    var seen: Set<[Int]> = []
    let evidence = (tree["evidence"]?.list ?? []).compactMap { item -> (Evidence, [UInt16])? in
      guard let concept = concept(item["concept"]),
        let kind = kind(item["kind"]),
        seen.insert([Int(concept.index), Int(kind.rawValue)]).inserted
      else { return nil }
      let used = Set((item["jobs"]?.list ?? []).compactMap { $0.integer.flatMap { places[$0] } })
      let level = max(0, min(item["level"]?.integer ?? 0, 5))
      let evidence = Evidence(
        concept: concept,
        kind: kind,
        level: UInt8(kind == .assessed ? max(level, 1) : level),
        expiry: item["until"]?.text.flatMap(Day.init),
        span: span(item["span"])
      )
      return (evidence, used.map { UInt16(clamping: $0) }.sorted())
    }
    for (item, used) in evidence.sorted(by: { one, other in
      one.0.concept == other.0.concept
        ? one.0.kind.rawValue < other.0.kind.rawValue : one.0.concept < other.0.concept
    }) {
      var item = item
      let first = profile.jobLists.count
      profile.jobLists += used
      item.jobs = first..<profile.jobLists.count
      profile.evidence.append(item)
    }

    for item in tree["languages"]?.list ?? [] {
      guard let language = concept(item["language"]) else { continue }
      profile.languages.append(
        LanguageFact(
          language: language,
          level: item["level"]?.text.flatMap { LanguageLevel($0) },
          source: item["tested"]?.bool == true ? .tested : .stated,
          span: span(item["span"])
        )
      )
    }
    for item in tree["education"]?.list ?? [] {
      profile.education.append(
        EducationFact(
          level: item["level"].flatMap { concept($0) },
          field: item["field"].flatMap { concept($0) },
          isFinished: item["finished"]?.bool ?? true,
          end: month(item["end"]),
          span: span(item["span"])
        )
      )
    }
    for item in tree["declarations"]?.list ?? [] {
      guard let fact = item["fact"]?.text.flatMap(Declaration.Fact.init),
        let holds = item["holds"]?.bool
      else { continue }
      profile.declarations.append(Declaration(fact: fact, holds: holds))
    }
    profile.places = (tree["places"]?.list ?? []).compactMap { concept($0) }.sorted()
    profile.isWillingToRelocate = tree["willingToRelocate"]?.bool
    if let pay = tree["desiredSalary"] {
      var faults: [Diagnostic.Fault] = []
      profile.desiredPay = PayReader.read(pay, field: "desiredSalary") { faults.append($0) }
      diagnostics += faults.map { Diagnostic(place, $0) }
    }
    if let availability = tree["availability"] {
      profile.availability =
        availability["from"]?.text.flatMap(Day.init).map { .from($0) }
        ?? availability["noticeDays"]?.integer.map { .notice(days: max(0, min($0, 730))) }
    }
    return profile
  }

  private mutating func kind(_ tree: Tree?) -> Evidence.Kind? {
    let kind = tree?.text.flatMap(ProfileDocument.kind)
    if kind == nil { report("evidence.kind", "a kind of evidence") }
    return kind
  }

  private mutating func report(_ field: String, _ expected: String) {
    diagnostics.append(
      Diagnostic(place, .wrongType(field: field, expected: expected, found: "something else"))
    )
  }

  private mutating func concept(_ tree: Tree?) -> ConceptID? {
    guard let text = tree?.text else { return nil }
    let parts = text.split(separator: ":", maxSplits: 1)
    if parts.count == 2, let kind = ConceptKind(rawValue: String(parts[0])),
      let concept = taxonomy.concept(kind, String(parts[1]))
    {
      return concept
    }
    diagnostics.append(
      Diagnostic(place, .unknownEntry(field: "profile", kind: "concept", nearest: []))
    )
    return nil
  }

  private func month(_ tree: Tree?) -> Month? {
    guard let text = tree?.text else { return nil }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? Month(year: parts[0], month: parts[1]) : nil
  }

  private func span(_ tree: Tree?) -> Span? {
    guard let parts = tree?.list?.compactMap({ $0.integer.flatMap { UInt32(exactly: $0) } }) else {
      return nil
    }
    guard parts.count == 3, parts[1] <= parts[2] else { return nil }
    return Span(block: parts[0], start: parts[1], end: parts[2])
  }
}
