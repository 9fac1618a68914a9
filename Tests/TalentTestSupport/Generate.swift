public import TalentModel

/// Makes random cases, the same for the same seed; ranges are narrow, so that ties are common.
public struct Generate {
  private var random: SplitMix64

  /// Makes a generator with a seed.
  public init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// A whole number in a range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// True once in so many times.
  public mutating func once(in times: Int) -> Bool {
    number(1...times) == 1
  }

  /// One of some values.
  public mutating func one<Value>(of values: [Value]) -> Value {
    values[number(0...(values.count - 1))]
  }

  /// The day that counts as today in all cases.
  public static let today = Day(ordinal: 20_700)

  /// A taxonomy: a few concepts of each kind with random relations and no cycle.
  public mutating func taxonomy() -> Taxonomy {
    let counts: [(ConceptKind, Int)] = [
      (.family, 2), (.skill, 10), (.occupation, 6), (.certificate, 5), (.language, 3), (.level, 5),
      (.field, 5), (.place, 8),
    ]
    var concepts: [Concept] = []
    for (kind, count) in counts {
      let first = concepts.count
      for number in 0..<count {
        let name = "\(kind.rawValue)-\(number)"
        var concept = Concept(
          kind: kind,
          name: name,
          labels: Labels(english: name, vietnamese: name),
          rank: kind == .level ? number + 1 : 0
        )
        let id = ConceptID(index: UInt32(first + number))
        if number > 0, [.skill, .occupation, .certificate, .field].contains(kind) {
          let other = ConceptID(index: UInt32(self.number(first...(first + number - 1))))
          if once(in: 2) { concept.broader = [other] }
          let near = ConceptID(index: UInt32(self.number(first...(first + number - 1))))
          if once(in: 2), near != other, near != id { concept.related = [near] }
        }
        if kind == .place {
          concept.rank = number == 0 ? 1 : number < 3 ? 2 : 3
          let city = ConceptID(index: UInt32(first + (number % 2) + 1))
          concept.broader =
            number == 0 ? [] : number < 3 ? [ConceptID(index: UInt32(first))] : [city]
        }
        if kind == .occupation {
          concept.family = ConceptID(index: UInt32(self.number(0...1)))
          concept.essential = (0..<self.number(0...3)).map { _ in
            ConceptID(index: UInt32(self.number(2...11)))
          }
          concept.essential = Array(Set(concept.essential)).sorted()
        }
        concepts.append(concept)
      }
    }
    return Taxonomy(concepts: concepts)
  }

  /// A policy: the standard one with some figures changed within the rules.
  public mutating func policy() -> Policy {
    var policy = Policies.standard
    for place in policy.weights.indices { policy.weights[place].weight = number(0...9) * 500 }
    policy.weights[0].weight += 1
    policy.tiers = Tiers(must: number(0...60), should: number(0...30), nice: number(1...10))
    policy.strength.listed = number(0...400)
    policy.relations.narrower = number(500...1000)
    policy.recency.undated = number(500...1000)
    policy.metFrom = number(1...1000)
    return policy
  }

  /// A position that asks for some of everything.
  public mutating func position(_ taxonomy: Taxonomy) -> Position {
    var position = Position(name: "p", title: Labels(english: "p", vietnamese: "p"))
    func all(_ kind: ConceptKind) -> [ConceptID] { taxonomy.all(kind) }
    let importances = Importance.allCases
    position.skills = (0..<number(1...5)).map { _ in
      SkillRequirement(
        anyOf: Array(Set((0..<number(1...2)).map { _ in one(of: all(.skill)) })).sorted(),
        level: once(in: 3) ? nil : number(1...5),
        importance: one(of: importances),
        weight: number(1...5)
      )
    }
    if once(in: 2) { position.occupation = one(of: all(.occupation)) }
    position.certificates = (0..<number(0...2)).map { _ in
      CertificateRequirement(
        anyOf: [one(of: all(.certificate))],
        importance: one(of: importances),
        weight: number(1...3)
      )
    }
    if once(in: 2) {
      let within = once(in: 3) ? [] : [one(of: all(.family) + all(.occupation))]
      position.experience = ExperienceRequirement(months: number(1...80), within: within)
    }
    position.languages = (0..<number(0...2)).map { _ in
      LanguageRequirement(
        language: one(of: all(.language)),
        level: once(in: 4) ? nil : one(of: LanguageLevel.allCases),
        importance: one(of: importances),
        weight: number(1...3)
      )
    }
    if once(in: 2) {
      position.education = EducationRequirement(
        level: one(of: all(.level)),
        fields: once(in: 2) ? [] : [one(of: all(.field))]
      )
    }
    if once(in: 2) { position.place = one(of: all(.place)) }
    position.remote = one(of: Remote.allCases)
    if once(in: 2), let dollar = Currency("USD") {
      let currency = once(in: 2) ? dollar : Currency.dong
      let most = currency == .dong ? number(20...90) * 1_000_000 : number(1...4) * 1000
      position.pay = Pay(least: nil, most: most, currency: currency, period: .month)
    }
    if once(in: 2) { position.needBy = Generate.today.advanced(by: number(0...120)) }
    position.gates = ["work-authorisation", "must-certificates", "language", "education"]
      .filter { _ in once(in: 3) }
    return position
  }

  /// A profile with random jobs and evidence.
  public mutating func profile(_ taxonomy: Taxonomy) -> MatchProfile {
    var draft = DraftProfile()
    draft.jobs = (0..<number(0...4)).map { _ in
      let start = Month(ordinal: Generate.today.month.ordinal - Int32(number(-3...150)))
      let end = Month(ordinal: start.ordinal + Int32(number(0...60)))
      return Job(start: start, end: once(in: 3) ? nil : end)
    }
    for _ in 0..<number(0...14) { add(to: &draft, taxonomy) }
    return draft.profile
  }

  /// A profile with one more piece of evidence that is no denial, and the profile without it.
  public mutating func growing(_ taxonomy: Taxonomy) -> (before: MatchProfile, after: MatchProfile)
  {
    var draft = DraftProfile()
    let now = Generate.today.month
    draft.jobs = (0..<number(0...4)).map { _ in
      let start = Month(ordinal: now.ordinal - Int32(number(0...150)))
      return Job(
        start: start,
        end: once(in: 3) ? nil : Month(ordinal: start.ordinal + Int32(number(0...60)))
      )
    }
    for _ in 0..<number(0...10) { add(to: &draft, taxonomy) }
    let before = draft.profile
    if once(in: 4) {
      let start = Month(ordinal: now.ordinal - Int32(number(0...150)))
      draft.jobs.append(Job(start: start, end: once(in: 2) ? nil : start))
    }
    add(to: &draft, taxonomy, mayDeny: false)
    return (before, draft.profile)
  }

  private mutating func add(
    to draft: inout DraftProfile,
    _ taxonomy: Taxonomy,
    mayDeny: Bool = true
  ) {
    switch number(0...9) {
    case 0...4:
      let concept = one(
        of: taxonomy.all(.skill) + taxonomy.all(.occupation) + taxonomy.all(.certificate)
      )
      var kinds: [Evidence.Kind] = [
        .listed, .undated, .dated, .studying, .levelPassed, .held, .assessed, .confirmed,
      ]
      if mayDeny { kinds += [.denied, .refuted, .lapsed] }
      draft.add(
        concept,
        one(of: kinds),
        jobs: draft.jobs.indices.filter { _ in once(in: 2) },
        level: number(1...5),
        expiry: once(in: 2) ? Generate.today.advanced(by: number(-50...50)) : nil
      )
    case 5:
      draft.languages.append(
        LanguageFact(
          language: one(of: taxonomy.all(.language)),
          level: once(in: 4) ? nil : one(of: LanguageLevel.allCases),
          source: one(of: [.rated, .stated, .tested]),
          span: nil
        )
      )
    case 6:
      draft.education.append(
        EducationFact(
          level: once(in: 5) ? nil : one(of: taxonomy.all(.level)),
          field: once(in: 3) ? nil : one(of: taxonomy.all(.field)),
          isFinished: !once(in: 4),
          end: once(in: 3) ? Generate.today.advanced(by: number(-99...99)).month : nil,
          span: nil
        )
      )
    case 7: draft.places.append(one(of: taxonomy.all(.place)))
    case 8 where draft.willing == nil: draft.willing = mayDeny ? once(in: 2) : true
    default:
      if draft.availability == nil { draft.availability = .notice(days: number(0...150)) }
      if draft.pay == nil {
        draft.pay = Pay(
          least: number(10...99) * 1_000_000,
          most: nil,
          currency: .dong,
          period: .month
        )
      }
    }
  }
}
