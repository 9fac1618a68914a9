public import TalentModel

/// Something that could come to be true of a candidate, as a change of the profile.
///
/// An edit never takes anything away but denials of what it adds, so that it never lowers a score.
public enum ProfileEdit: Hashable, Sendable {
  /// A person learns that the concept holds, and records it.
  case confirm(ConceptID)
  /// So many months of work up to today, in one stretch, that show the concept, if any is given.
  case work(ConceptID?, months: Int)
  /// A certificate is held.
  case hold(ConceptID)
  /// An assessment finds a level, 1…5.
  case reach(ConceptID, level: Int)
  /// A test finds a level of a language.
  case speak(ConceptID, LanguageLevel)
  /// A degree is taken, of a level or in a field.
  case graduate(level: ConceptID?, field: ConceptID?)
  /// The candidate lives at a place.
  case live(ConceptID)
  /// The candidate would move.
  case relocate
  /// The candidate would work for a pay.
  case accept(Pay)
  /// The candidate can start on a day.
  case start(Day)

  /// The profile with the edit made.
  ///
  /// - Parameters:
  ///   - profile: The profile as it is.
  ///   - now: The month that counts as the present one.
  /// - Returns: The profile as it would be.
  /// - Complexity: O(size of the profile).
  public func applied(to profile: MatchProfile, in now: Month) -> MatchProfile {
    var edited = profile
    switch self {
    case .confirm(let concept): edited.show(Evidence(concept: concept, kind: .confirmed))
    case .work(let concept, let months): edited.work(months, showing: concept, until: now)
    case .hold(let concept): edited.show(Evidence(concept: concept, kind: .held))
    case .reach(let concept, let level):
      edited.show(Evidence(concept: concept, kind: .assessed, level: UInt8(level)))
    case .speak(let language, let level):
      edited.withdrawDenials(of: language)
      let fact = LanguageFact(language: language, level: level, source: .tested, span: nil)
      edited.languages.append(fact)
      edited.languages.sort { ($0.language, $1.level ?? .a1) < ($1.language, $0.level ?? .a1) }
    case .graduate(let level, let field):
      for concept in [level, field] { concept.map { edited.withdrawDenials(of: $0) } }
      let fact = EducationFact(level: level, field: field, isFinished: true, span: nil)
      edited.education.append(fact)
    case .live(let place): edited.places.append(place)
    case .relocate: edited.isWillingToRelocate = true
    case .accept(let pay): edited.desiredPay = pay
    case .start(let day): edited.availability = .from(day)
    }
    return edited
  }
}

extension MatchProfile {
  /// Takes out what says that a concept is lacking.
  fileprivate mutating func withdrawDenials(of concept: ConceptID) {
    evidence.removeAll { $0.concept == concept && ($0.kind == .denied || $0.kind == .refuted) }
  }

  /// Adds evidence in its place; evidence of its kind that is there already gives way, but for a
  /// higher level.
  fileprivate mutating func show(_ added: Evidence) {
    var item = added
    item.level = max(added.level, evidence(added.kind, for: added.concept)?.level ?? 0)
    withdrawDenials(of: item.concept)
    evidence.removeAll { $0.concept == item.concept && $0.kind == item.kind }
    let place = evidence.firstIndex {
      ($0.concept, $0.kind.rawValue) > (item.concept, item.kind.rawValue)
    }
    evidence.insert(item, at: place ?? evidence.endIndex)
  }

  /// Adds a job that ends now, and the dated evidence for what it shows.
  fileprivate mutating func work(_ months: Int, showing concept: ConceptID?, until now: Month) {
    let job = Job(start: Month(ordinal: now.ordinal - Int32(max(1, months)) + 1), end: now)
    let place = jobs.firstIndex { $0.start > job.start } ?? jobs.endIndex
    jobs.insert(job, at: place)
    // The jobs behind the new one have moved by one.
    for index in jobLists.indices where Int(jobLists[index]) >= place { jobLists[index] += 1 }
    guard let concept else { return }
    let shown = self.evidence(.dated, for: concept).map { Array(jobLists[$0.jobs]) } ?? []
    let first = jobLists.count
    jobLists += (shown + [UInt16(place)]).sorted()
    show(Evidence(concept: concept, kind: .dated, jobs: first..<jobLists.count))
  }
}
