/// What the words around a mention do to it: nothing, one thing or several.
struct Cue: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// "no experience in …", "chưa có kinh nghiệm …".
  static let denied = Cue(rawValue: 1)
  /// "all of Office except …", "not responsible for …": in a job it says nothing of the person.
  static let excepted = Cue(rawValue: 2)
  /// "want to learn …": nothing is shown.
  static let wished = Cue(rawValue: 4)
  /// "seeking …", "looking for …": a wish, unless it tells what a job was about.
  static let aimed = Cue(rawValue: 8)
  /// "seeking a role where I can use my …": claimed, beside a wish.
  static let offered = Cue(rawValue: 16)
  /// "currently learning …": not known yet.
  static let learning = Cue(rawValue: 32)
  /// "managed a team of … developers": somebody else's.
  static let others = Cue(rawValue: 64)
  /// "no experience in recruiting executives": a kind of it is denied, the rest is not told.
  static let narrowed = Cue(rawValue: 128)
}

/// Finds the cues that bear on a mention.
enum Cues {
  /// The cues that bear on a mention by the clause in which it stands: whether it is denied,
  /// wished for, being learned or somebody else's.
  ///
  /// - Parameters:
  ///   - mention: The mention.
  ///   - tokens: All tokens.
  ///   - bearing: What may bear on it.
  /// - Returns: The cues.
  /// - Complexity: O(1): a window of some fifty words is looked at.
  static func bearing(
    on mention: Range<Int>,
    in tokens: [Token],
    among bearing: Bearing = .any
  ) -> Cue {
    var found: Cue = bearing.contains(.clause) ? CueScope(mention, in: tokens).cues() : []
    if bearing.contains(.people), OtherPeople.own(mention, in: tokens) { found.insert(.others) }
    return found
  }
}
