import TalentModel

@testable import TalentMatching

/// The laws of scoring written down a second time, as plainly as possible and with nothing shared.
///
/// Exact fractions, sets of months, no tables prepared beforehand. The matcher must agree with it.
struct NaiveScorer {
  let policy: Policy
  let taxonomy: Taxonomy
  let today: Day

  struct Result: Equatable {
    var score: Int
    var potential: Int
  }

  func result(_ position: Position, _ profile: MatchProfile) -> Result {
    var total = Result(score: 0, potential: 0)
    let asked = policy.weights.map { weight in
      (weight.weight, asks(position, criterion: weight.criterion))
    }.filter { $0.0 > 0 && !$0.1.isEmpty }
    let criteria = shares(10_000, asked.map(\.0))
    for ((_, asks), points) in zip(asked, criteria) {
      let tiers: [Importance] = [.must, .should, .nice]
      let present = tiers.filter { tier in asks.contains { $0.tier == tier } }
      var weights = present.map { tier in
        tier == .must
          ? policy.tiers.must : tier == .should ? policy.tiers.should : policy.tiers.nice
      }
      if weights.reduce(0, +) == 0 { weights = weights.map { _ in 1 } }
      for (tier, tierPoints) in zip(present, shares(points, weights)) {
        let members = asks.filter { $0.tier == tier }
        for (ask, of) in zip(members, shares(tierPoints, members.map(\.weight))) {
          let (credit, isStated, ceiling) = ask.credit(profile)
          total.score += (2 * of * credit + 1000) / 2000
          let best = isStated ? credit : max(credit, ceiling)
          total.potential += (2 * of * best + 1000) / 2000
        }
      }
    }
    return total
  }

  struct Ask {
    var tier: Importance
    var weight: Int
    /// Credit, whether it is stated, and the ceiling when it is not.
    var credit: (MatchProfile) -> (Int, Bool, Int)
  }

  /// Largest remainder, one point at a time.
  func shares(_ total: Int, _ weights: [Int]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    var parts = weights.map { $0 * total / sum }
    var remainders = weights.map { $0 * total % sum }
    while parts.reduce(0, +) < total {
      var best = 0
      for place in remainders.indices where remainders[place] > remainders[best] { best = place }
      parts[best] += 1
      remainders[best] = -1
    }
    return parts
  }

  func asks(_ position: Position, criterion: String) -> [Ask] {
    switch criterion {
    case "skills":
      position.skills.map { skill in
        Ask(tier: skill.importance, weight: skill.weight) {
          concept(skill.anyOf, level: skill.level, $0)
        }
      }
    case "occupation":
      position.occupation.map { asked in
        [Ask(tier: .must, weight: 1) { concept([asked], level: nil, $0) }]
      } ?? []
    case "certificates":
      position.certificates.map { certificate in
        Ask(tier: certificate.importance, weight: certificate.weight) {
          concept(certificate.anyOf, level: nil, $0)
        }
      }
    case "experience":
      position.experience.map { asked in
        [Ask(tier: .must, weight: 1) { experience(asked, $0) }]
      } ?? []
    case "languages":
      position.languages.map { asked in
        Ask(tier: asked.importance, weight: asked.weight) { language(asked, $0) }
      }
    case "education": education(position)
    case "location": location(position)
    case "salary": salary(position)
    case "availability":
      position.needBy.map { day in
        [Ask(tier: .must, weight: 1) { availability(day, $0) }]
      } ?? []
    default: []
    }
  }

  // MARK: evidence for concepts

  func relation(_ shown: ConceptID, _ asked: ConceptID) -> Int? {
    let one = taxonomy[shown]
    let other = taxonomy[asked]
    if shown == asked { return policy.relations.exact }
    if one.broader.contains(asked) { return policy.relations.narrower }
    if other.broader.contains(shown) { return policy.relations.broader }
    if one.related.contains(asked) || other.related.contains(shown) {
      return policy.relations.related
    }
    return nil
  }

  func concept(_ anyOf: [ConceptID], level: Int?, _ profile: MatchProfile) -> (Int, Bool, Int) {
    var credit = 0
    var isMeasured = false
    var denied = 0
    let months = policy.monthsPerLevel[(level ?? policy.levelMeant) - 1]
    let askedLevel = level ?? policy.levelMeant
    for asked in anyOf {
      let own = profile.evidence.filter { $0.concept == asked }.map(\.kind)
      let isDenied =
        own.contains(.refuted) || (own.contains(.denied) && !own.contains(.confirmed))
      if isDenied {
        denied += 1
        continue
      }
      for item in profile.evidence {
        let kinds = profile.evidence.filter { $0.concept == item.concept }.map(\.kind)
        let isNo =
          kinds.contains(.refuted) || (kinds.contains(.denied) && !kinds.contains(.confirmed))
        if isNo { continue }
        let worked = workedMonths(item, profile)
        let recency =
          item.kind == .dated
          ? policy.recency.months.worth(
            of: worked.max().map { Int(today.month.ordinal) - $0 } ?? 1_000_000
          )
          : item.kind == .listed || item.kind == .undated ? policy.recency.undated : 1000
        if taxonomy[item.concept].essential.contains(asked) {
          let isHeld = item.kind == .undated || (item.kind == .dated && !worked.isEmpty)
          if isHeld {
            credit = max(
              credit,
              policy.strength.implied * policy.relations.exact * recency / 1_000_000
            )
          }
        }
        guard let near = relation(item.concept, asked) else { continue }
        var numerator = 0
        var denominator = 1
        switch item.kind {
        case .listed: numerator = policy.strength.listed
        case .undated: numerator = policy.strength.undated
        case .dated where !worked.isEmpty:
          numerator =
            policy.strength.datedLeast * months
            + (policy.strength.datedMost - policy.strength.datedLeast) * min(worked.count, months)
          denominator = months
        case .held where item.since.map({ $0 > today.month }) ?? false: break
        case .held where item.expiry == nil || !(item.expiry ?? today < today):
          numerator = policy.strength.proven
        case .assessed:
          numerator = policy.strength.proven * min(Int(item.level), askedLevel)
          denominator = askedLevel
        case .confirmed: numerator = policy.strength.proven
        default: break
        }
        credit = max(credit, numerator * near * recency / (denominator * 1_000_000))
        let isOwn = item.concept == asked || taxonomy[item.concept].broader.contains(asked)
        let measuring: [Evidence.Kind] = [.dated, .held, .lapsed, .assessed, .confirmed]
        let isExpected = item.since.map { $0 > today.month } ?? false
        if isOwn, !isExpected, measuring.contains(item.kind), item.kind != .dated || !worked.isEmpty
        {
          isMeasured = true
        }
      }
    }
    if denied == anyOf.count { return (0, true, 0) }
    return (credit, isMeasured, 1000)
  }

  /// Every month worked up to today, as a set: overlaps count once by construction.
  func workedMonths(_ item: Evidence, _ profile: MatchProfile) -> Set<Int> {
    months(of: item.jobs.map { profile.jobs[Int(profile.jobLists[$0])] })
  }

  func months(of jobs: [Job]) -> Set<Int> {
    var worked: Set<Int> = []
    let now = Int(today.month.ordinal)
    for job in jobs {
      let end = min(job.end.map { Int($0.ordinal) } ?? now, now)
      let start = Int(job.start.ordinal)
      if start <= end { worked.formUnion(start...end) }
    }
    return worked
  }

  // MARK: plain facts

  func experience(_ asked: ExperienceRequirement, _ profile: MatchProfile) -> (Int, Bool, Int) {
    for concept in asked.within {
      let own = profile.evidence.filter { $0.concept == concept }.map(\.kind)
      if own.contains(.refuted) { return (0, true, 0) }
      if own.contains(.confirmed) { return (policy.strength.proven, true, 0) }
    }
    let counting = profile.jobs.indices.filter { job in
      asked.within.isEmpty
        || profile.evidence.contains { item in
          guard item.kind == .dated, taxonomy[item.concept].kind == .occupation else {
            return false
          }
          guard item.jobs.contains(where: { Int(profile.jobLists[$0]) == job }) else {
            return false
          }
          let occupation = taxonomy[item.concept]
          return asked.within.contains {
            occupation.family == $0 || item.concept == $0 || occupation.broader.contains($0)
          }
        }
    }
    let worked = months(of: counting.map { profile.jobs[$0] })
    guard let last = worked.max() else { return (0, false, 1000) }
    let recency = policy.recency.months.worth(of: Int(today.month.ordinal) - last)
    return (min(worked.count, asked.months) * recency / asked.months, true, 0)
  }

  func language(_ asked: LanguageRequirement, _ profile: MatchProfile) -> (Int, Bool, Int) {
    let own = profile.evidence.filter { $0.concept == asked.language }.map(\.kind)
    if own.contains(.refuted) { return (0, true, 0) }
    if own.contains(.confirmed) { return (policy.strength.proven, true, 0) }
    if own.contains(.denied) { return (0, true, 0) }
    let facts = profile.languages.filter { $0.language == asked.language }
    let credits = facts.map { fact -> Int in
      guard let level = fact.level else {
        return asked.level == nil ? policy.languages.stated : policy.languages.named
      }
      let isSure = fact.source == .tested || level == .native
      let full = isSure ? policy.languages.tested : policy.languages.stated
      let short = asked.level.map { Int($0.rawValue) - Int(level.rawValue) } ?? 0
      return short <= 0
        ? full
        : short == 1
          ? full * policy.languages.oneBelow / 1000
          : short == 2 ? full * policy.languages.twoBelow / 1000 : 0
    }
    let isStated = facts.contains { fact in
      guard let least = asked.level else { return true }
      guard let level = fact.level else { return false }
      return fact.source != .rated || level >= least
    }
    return (credits.max() ?? 0, isStated, 1000)
  }

  func education(_ position: Position) -> [Ask] {
    guard let asked = position.education else { return [] }
    var asks: [Ask] = []
    if let level = asked.level {
      asks.append(
        Ask(tier: .must, weight: 1) { profile in
          let facts = profile.education.filter { $0.level != nil }
          let credits = facts.map { fact -> Int in
            let rank = fact.level.map { taxonomy[$0].rank } ?? 0
            let isTaken = fact.isFinished && (fact.end.map { $0 <= today.month } ?? true)
            if rank >= taxonomy[level].rank { return isTaken ? 1000 : policy.education.unfinished }
            return rank == taxonomy[level].rank - 1 && isTaken ? policy.education.oneBelow : 0
          }
          return (credits.max() ?? 0, !facts.isEmpty, 1000)
        }
      )
    }
    if !asked.fields.isEmpty {
      asks.append(
        Ask(tier: .must, weight: 1) { profile in
          let answers = asked.fields.map { field in
            profile.evidence.filter { $0.concept == field }.map(\.kind)
          }
          if answers.contains(where: { $0.contains(.confirmed) }) {
            return (policy.strength.proven, true, 0)
          }
          if answers.allSatisfy({ $0.contains(.refuted) }) { return (0, true, 0) }
          let shown = profile.education.compactMap(\.field)
          let credits = shown.flatMap { field in
            asked.fields.map { wanted -> Int in
              if field == wanted || taxonomy[field].broader.contains(wanted) { return 1000 }
              return relation(field, wanted) == nil ? 0 : policy.education.nearField
            }
          }
          return (credits.max() ?? 0, !shown.isEmpty, 1000)
        }
      )
    }
    return asks
  }

  func location(_ position: Position) -> [Ask] {
    guard let place = position.place, position.remote != .yes else { return [] }
    func lies(_ inner: ConceptID, in outer: ConceptID) -> Bool {
      inner == outer || taxonomy[inner].broader.contains { lies($0, in: outer) }
    }
    return [
      Ask(tier: .must, weight: 1) { profile in
        let credits = profile.places.map { home -> Int in
          if lies(home, in: place) { return 1000 }
          let cities = taxonomy[place].rank == 3 ? taxonomy[place].broader : []
          return cities.contains { lies(home, in: $0) } ? policy.location.sameCity : 0
        }
        let near = credits.max() ?? 0
        let moves = profile.isWillingToRelocate == true ? policy.location.willing : 0
        if profile.places.isEmpty { return (moves, false, 1000) }
        if near == 0, profile.isWillingToRelocate == nil {
          return (0, false, policy.location.willing)
        }
        return (max(near, moves), true, 0)
      }
    ]
  }

  func salary(_ position: Position) -> [Ask] {
    guard let pay = position.pay, let most = pay.most else { return [] }
    guard let offer = policy.yearlyDong(most, pay, on: today), offer > 0 else { return [] }
    return [
      Ask(tier: .must, weight: 1) { profile in
        guard let wish = profile.desiredPay, let amount = wish.least ?? wish.most else {
          return (0, false, 1000)
        }
        guard let dong = policy.yearlyDong(amount, wish, on: today) else {
          return (0, false, 1000)
        }
        var percent = 0
        while offer * (100 + percent) < dong * 100 { percent += 1 }
        return (percent == 0 ? 1000 : policy.payAbove.worth(of: percent), true, 0)
      }
    ]
  }

  func availability(_ day: Day, _ profile: MatchProfile) -> (Int, Bool, Int) {
    let start: Day
    switch profile.availability {
    case nil: return (0, false, 1000)
    case .from(let first): start = max(first, today)
    case .notice(let days): start = today.advanced(by: days)
    }
    return (start <= day ? 1000 : policy.daysLate.worth(of: start - day), true, 0)
  }
}
