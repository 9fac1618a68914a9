internal import TalentModel

/// Tells quickly of most mentions that no cue bears on them and nobody else's deed covers them.
///
/// Whatever says so begins with a word of a few hundred, and most mentions stand in lists, where
/// there is none of them around. `Cues` and `OthersDeeds` say the same, slowly.
struct CueMarks: Sendable {
  /// How many tokens with which a cue may begin stand before each token, and before the end.
  private let counts: [UInt32]

  /// Words with which whatever bears on a mention begins.
  private static let words = WordSet(
    CueScope.firstWords + OtherPeople.firstWords + OthersDeeds.firstWords
  )

  /// Notes which tokens a cue may begin with.
  ///
  /// - Complexity: O(tokens).
  static func note(in tokens: inout [Token]) {
    let words = words
    for place in tokens.indices { tokens[place].mayCue = words.contains(tokens[place].plain) }
  }

  /// Counts those tokens.
  init(in tokens: [Token]) {
    var count: UInt32 = 0
    var counts: [UInt32] = [0]
    counts.reserveCapacity(tokens.count + 1)
    for place in tokens.indices {
      if tokens[place].mayCue { count += 1 }
      counts.append(count)
    }
    self.counts = counts
  }

  /// Whether something may bear on a mention: no other looks farther around it than `CueScope`, and
  /// none beyond its block.
  ///
  /// - Complexity: O(window).
  func mayBear(on mention: Range<Int>, in tokens: [Token]) -> Bool {
    var start = mention.lowerBound
    let low = max(0, start - CueScope.window.before)
    while start > low, tokens[start].gap < .hard { start -= 1 }
    start = CueScope.itemsStart(of: OthersDeeds.sentenceStart(of: start, in: tokens), in: tokens)
    let reach = max(0, start - CueScope.headingReach)
    let high = min(tokens.count, mention.upperBound + CueScope.window.behind)
    guard counts[reach] < counts[high] else { return false }
    let block = tokens[mention.lowerBound].block
    while start > reach, tokens[start - 1].block == block { start -= 1 }
    var end = mention.upperBound
    while end < high, tokens[end].block == block { end += 1 }
    return counts[start] < counts[end]
  }
}
