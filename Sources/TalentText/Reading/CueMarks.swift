internal import TalentModel

/// What bears on a mention: its clause, the people it belongs to, or who else does it.
struct Bearing: OptionSet {
  let rawValue: UInt8

  /// What `CueScope` finds.
  static let clause = Bearing(rawValue: 1)
  /// What `OtherPeople` finds.
  static let people = Bearing(rawValue: 2)
  /// What `OthersDeeds` finds.
  static let deeds = Bearing(rawValue: 4)
  static let any: Bearing = [.clause, .people, .deeds]
}

/// Tells quickly of most mentions that no cue bears on them and nobody else's deed covers them.
///
/// Whatever says so begins with a word of a few hundred, and most mentions stand in lists, where
/// there is none of them around. `Cues` and `OthersDeeds` say the same, slowly.
struct CueMarks: Sendable {
  /// How many tokens there are with which each may begin.
  private struct Counts {
    var clause: UInt32 = 0
    var people: UInt32 = 0
    var deeds: UInt32 = 0

    mutating func add(_ bearing: Bearing) {
      if bearing.contains(.clause) { clause += 1 }
      if bearing.contains(.people) { people += 1 }
      if bearing.contains(.deeds) { deeds += 1 }
    }

    /// What has fewer of them than later on.
    func bearing(upTo later: Counts) -> Bearing {
      var bearing: Bearing = []
      if clause < later.clause { bearing.insert(.clause) }
      if people < later.people { bearing.insert(.people) }
      if deeds < later.deeds { bearing.insert(.deeds) }
      return bearing
    }
  }

  /// Before each token, and before the end.
  private let counts: [Counts]

  /// What begins with a word.
  private struct Beginnings: Sendable {
    /// What may, whatever follows.
    var bearing: Bearing = []
    /// The openings of wordings, and what each may bear.
    var openings: [(opening: CueOpening, bearing: Bearing)] = []

    func bearing(at place: Int, in tokens: [Token]) -> Bearing {
      var found = bearing
      for (opening, bearing) in openings
      where !found.contains(bearing) && opening.mayBegin(at: place, in: tokens) {
        found.insert(bearing)
      }
      return found
    }
  }

  /// The words with which whatever bears on a mention begins.
  private static let words: WordMap<Beginnings> = {
    var table: [FoldedWord: Beginnings] = [:]
    func add(_ tables: [CueTable], _ words: [FoldedWord], _ bearing: Bearing) {
      for word in words { table[word, default: Beginnings()].bearing.insert(bearing) }
      for (word, openings) in CueOpening.all(of: tables) {
        table[word, default: Beginnings()].openings += openings.map { ($0, bearing) }
      }
    }
    add(CueScope.tables, [Tokenizer.cross], .clause)
    add(OtherPeople.tables, OtherPeople.words, .people)
    add(OthersDeeds.tables, OthersDeeds.words, .deeds)
    return WordMap(table)
  }()

  /// Notes what each token may begin, and counts it.
  ///
  /// - Complexity: O(tokens).
  init(noting tokens: inout [Token]) {
    let words = Self.words
    var count = Counts()
    var counts = [count]
    counts.reserveCapacity(tokens.count + 1)
    for place in tokens.indices {
      let bearing = words[tokens[place].plain]?.bearing(at: place, in: tokens) ?? []
      tokens[place].bearing = bearing
      if bearing != [] { count.add(bearing) }
      counts.append(count)
    }
    self.counts = counts
  }

  /// What may bear on a mention: none looks farther around it than `CueScope`, and none beyond its
  /// block.
  ///
  /// - Complexity: O(window).
  func bearing(on mention: Range<Int>, in tokens: [Token]) -> Bearing {
    var start = mention.lowerBound
    let low = max(0, start - CueScope.window.before)
    while start > low, tokens[start].gap < .hard { start -= 1 }
    start = CueScope.itemsStart(of: OthersDeeds.sentenceStart(of: start, in: tokens), in: tokens)
    let reach = max(0, start - CueScope.headingReach)
    let high = min(tokens.count, mention.upperBound + CueScope.window.behind)
    guard counts[reach].bearing(upTo: counts[high]) != [] else { return [] }
    let block = tokens[mention.lowerBound].block
    while start > reach, tokens[start - 1].block == block { start -= 1 }
    var end = mention.upperBound
    while end < high, tokens[end].block == block { end += 1 }
    return counts[start].bearing(upTo: counts[end])
  }
}
