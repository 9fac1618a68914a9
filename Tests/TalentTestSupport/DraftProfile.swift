public import TalentModel

/// A profile in the making, in any order; `profile` puts it into its canonical form.
public struct DraftProfile {
  /// A piece of evidence before it has its place.
  struct Item {
    var concept: ConceptID
    var kind: Evidence.Kind
    var jobs: Set<Int>
    var level: Int
    var expiry: Day?
    var since: Month?
    var span: Span?
  }

  /// Jobs in any order.
  public var jobs: [Job] = []
  /// Languages in any order.
  public var languages: [LanguageFact] = []
  /// Education.
  public var education: [EducationFact] = []
  /// Places in any order.
  public var places: [ConceptID] = []
  /// Declared facts.
  public var declarations: [Declaration] = []
  /// Willingness to move.
  public var willing: Bool?
  /// Pay wished for.
  public var pay: Pay?
  /// Earliest start.
  public var availability: Availability?
  private var items: [Item] = []

  /// Makes an empty draft.
  public init() {}

  /// Adds evidence; what is there already for the concept and kind is widened, never narrowed.
  public mutating func add(
    _ concept: ConceptID,
    _ kind: Evidence.Kind,
    jobs: [Int] = [],
    level: Int = 0,
    expiry: Day? = nil,
    since: Month? = nil,
    span: Span? = nil
  ) {
    if let place = items.firstIndex(where: { $0.concept == concept && $0.kind == kind }) {
      items[place].jobs.formUnion(jobs)
      items[place].level = max(items[place].level, level)
      if let old = items[place].expiry { items[place].expiry = expiry.map { max($0, old) } }
      if let old = items[place].since { items[place].since = since.map { min($0, old) } }
    } else {
      items.append(
        Item(
          concept: concept,
          kind: kind,
          jobs: Set(jobs),
          level: level,
          expiry: expiry,
          since: since,
          span: span
        )
      )
    }
  }

  /// The profile.
  public var profile: MatchProfile {
    var profile = MatchProfile()
    let order = jobs.indices.sorted { one, other in
      let first = (jobs[one].start.ordinal, jobs[one].end?.ordinal ?? Int32.max, one)
      let second = (jobs[other].start.ordinal, jobs[other].end?.ordinal ?? Int32.max, other)
      return first < second
    }
    profile.jobs = order.map { jobs[$0] }
    for item in items.sorted(by: { one, other in
      (one.concept.index, one.kind.rawValue) < (other.concept.index, other.kind.rawValue)
    }) {
      let first = profile.jobLists.count
      if item.kind == .dated {
        profile.jobLists += item.jobs.compactMap { order.firstIndex(of: $0) }.map { UInt16($0) }
          .sorted()
      }
      profile.evidence.append(
        Evidence(
          concept: item.concept,
          kind: item.kind,
          jobs: first..<profile.jobLists.count,
          level: UInt8(item.kind == .assessed ? max(1, item.level) : 0),
          expiry: item.kind == .held ? item.expiry : nil,
          since: item.kind == .held ? item.since : nil,
          span: item.span
        )
      )
    }
    profile.languages = languages
    profile.education = education
    profile.places = Array(Set(places)).sorted()
    profile.declarations = declarations
    profile.isWillingToRelocate = willing
    profile.desiredPay = pay
    profile.availability = availability
    return profile
  }
}
