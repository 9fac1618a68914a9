internal import TalentModel

/// Finds the smallest set of changes with which a profile reaches a score and passes its gates.
///
/// Sets are tried by size, then by the number of gains among them; the first that suffices is the
/// smallest. A branch is left when even the best changes still open could not reach the score: a
/// change lifts only requirements that it was seen to touch, none of them above what all changes
/// together give it.
struct RouteSearch {
  /// Sets looked at before the search settles for a set that suffices but may not be the smallest.
  static let mostSets = 20_000

  let matcher: Matcher
  let profile: MatchProfile
  let changes: [Change]
  let target: Int
  /// Points of each requirement with all changes made.
  private let most: [Int]
  /// The requirements that each change touches.
  private let reach: [[Int]]
  /// Whether each change touches a gate.
  private let opensGate: [Bool]
  private var looked = 0

  init(_ matcher: Matcher, _ profile: MatchProfile, _ changes: [Change], target: Int) {
    self.matcher = matcher
    self.profile = profile
    self.changes = changes
    self.target = target
    func edited(without place: Int?) -> MatchProfile {
      var edited = profile
      for (other, change) in changes.enumerated() where other != place {
        edited = change.edit.applied(to: edited, in: matcher.now)
      }
      return edited
    }
    let all = edited(without: nil)
    let none = matcher.points(of: profile)
    let most = matcher.points(of: all)
    self.most = most
    var reach: [[Int]] = []
    var opensGate: [Bool] = []
    for (place, change) in changes.enumerated() {
      let alone = change.edit.applied(to: profile, in: matcher.now)
      let rest = edited(without: place)
      let first = matcher.points(of: alone)
      let last = matcher.points(of: rest)
      reach.append(none.indices.filter { first[$0] != none[$0] || last[$0] != most[$0] })
      opensGate.append(
        matcher.exclusions(of: alone) != matcher.exclusions(of: profile)
          || matcher.exclusions(of: rest) != matcher.exclusions(of: all)
      )
    }
    self.reach = reach
    self.opensGate = opensGate
  }

  /// The smallest set, as places in `changes`, and whether it is sure that none is smaller; `nil`
  /// when no set suffices.
  mutating func smallest() -> (set: [Int], isSure: Bool)? {
    guard suffices(edited(by: Array(changes.indices))) else { return nil }
    for size in 0...changes.count {
      for gains in 0...size {
        let found = search([], profile, from: 0, size: size, gains: gains)
        if let found { return (found, looked < Self.mostSets) }
        if looked >= Self.mostSets { return (sufficient(), false) }
      }
    }
    return nil
  }

  private mutating func search(
    _ chosen: [Int],
    _ edited: MatchProfile,
    from next: Int,
    size: Int,
    gains: Int
  ) -> [Int]? {
    looked += 1
    guard looked < Self.mostSets else { return nil }
    if size == 0 { return suffices(edited) ? chosen : nil }
    guard changes.count - next >= size else { return nil }
    let points = matcher.points(of: edited)
    let open = (next..<changes.count).map { place in
      reach[place].reduce(0) { $0 + most[$1] - points[$1] }
    }
    let hope = open.sorted(by: >).prefix(size).reduce(points.reduce(0, +), +)
    guard hope >= target else { return nil }
    let isShut = matcher.isExcluded(edited)
    if isShut, !(next..<changes.count).contains(where: { opensGate[$0] }) { return nil }
    for place in next..<changes.count {
      let left = gains - (changes[place].isGain ? 1 : 0)
      guard left >= 0 else { continue }
      let further = changes[place].edit.applied(to: edited, in: matcher.now)
      let found = search(
        chosen + [place],
        further,
        from: place + 1,
        size: size - 1,
        gains: left
      )
      if let found { return found }
    }
    return nil
  }

  /// A set that suffices: all changes, but those without which the rest still does, gains first.
  private func sufficient() -> [Int] {
    var kept = Array(changes.indices)
    let order = kept.sorted { one, other in
      changes[one].isGain == changes[other].isGain ? one > other : changes[one].isGain
    }
    for place in order {
      let without = kept.filter { $0 != place }
      if suffices(edited(by: without)) { kept = without }
    }
    return kept
  }

  private func edited(by places: [Int]) -> MatchProfile {
    places.reduce(profile) { changes[$1].edit.applied(to: $0, in: matcher.now) }
  }

  private func suffices(_ edited: MatchProfile) -> Bool {
    matcher.score(of: edited) >= target && !matcher.isExcluded(edited)
  }
}

extension Matcher {
  /// The month that counts as the present one.
  var now: Month { position.setting.asOf.month }

  /// Points of each requirement.
  func points(of profile: MatchProfile) -> [Int] {
    position.requirements.map { $0.points(for: $0.requirement.test.credit(of: profile).earned) }
  }

  /// The gates that exclude a profile, as places among the position's.
  func exclusions(of profile: MatchProfile) -> [Int] {
    position.gates.indices.filter { excludes(profile, at: position.gates[$0]) }
  }
}
