internal import TalentModel

/// Location: where the candidate lives or would move, unless the work can be done anywhere.
enum LocationCriterion: Criterion {
  static let name = "location"
  static let label = Labels(english: "location", vietnamese: "địa điểm")

  static func requirements(of position: Position, in setting: Setting) -> [Requirement] {
    guard let place = position.place, position.remote != .yes else { return [] }
    return [
      Requirement(
        name: "location:\(setting.taxonomy[place].name)",
        label: setting.taxonomy[place].labels,
        importance: .must,
        weight: 1,
        test: LocationTest(place, in: setting)
      )
    ]
  }
}

/// Compares places by the units they lie in; streets are never seen here.
struct LocationTest: RequirementTest {
  /// The place of work.
  let place: ConceptID
  /// The place of work and the units inside it, ascending.
  let here: [ConceptID]
  /// The city or province around it with all its units, ascending.
  let city: [ConceptID]
  let worth: LocationWorth
  let question: Labels

  init(_ place: ConceptID, in setting: Setting) {
    let taxonomy = setting.taxonomy
    func inside(_ unit: ConceptID) -> [ConceptID] {
      var found: Set<ConceptID> = [unit]
      var open = [unit]
      while let next = open.popLast() {
        open += taxonomy.narrower[Int(next.index)].filter { found.insert($0).inserted }
      }
      return found.sorted()
    }
    let isUnit = taxonomy[place].rank == 3
    self.place = place
    self.here = inside(place)
    self.city = isUnit ? taxonomy[place].broader.flatMap(inside).sorted() : here
    self.worth = setting.policy.location
    let name = taxonomy[place].labels
    self.question = Labels(
      english: "Where do you live, and would you move to \(name.english)?",
      vietnamese: "Bạn đang sống ở đâu, có sẵn sàng chuyển đến \(name.vietnamese) không?"
    )
  }

  func credit(of profile: MatchProfile) -> Credit {
    var best = 0
    for place in profile.places { best = max(best, credit(of: place)) }
    let moves = profile.isWillingToRelocate == true ? worth.willing : 0
    if profile.places.isEmpty { return .open(moves) }
    if best > 0 || profile.isWillingToRelocate != nil { return .stated(max(best, moves)) }
    return .open(0, potential: worth.willing)
  }

  func evidence(in profile: MatchProfile) -> [EvidenceOutcome] {
    var found = profile.places.map { place in
      let credit = credit(of: place)
      return EvidenceOutcome(kind: .place, concept: place, strength: credit, credit: credit)
    }
    if profile.isWillingToRelocate == true {
      found.append(EvidenceOutcome(kind: .move, strength: worth.willing, credit: worth.willing))
    }
    return found.strongestFirst()
  }

  private func credit(of place: ConceptID) -> Int {
    if here.contains(place) { return 1000 }
    return city.contains(place) ? worth.sameCity : 0
  }
}
