/// What the words around a mention do to it.
enum Cue: Hashable, Sendable {
  /// "no experience in …", "chưa có kinh nghiệm …".
  case denied
  /// "all of Office except …".
  case excepted
  /// "want to learn …": nothing is shown.
  case wished
  /// "seeking …", "looking for …": a wish, unless it tells what a job was about.
  case aimed
  /// "seeking a role where I can use my …": claimed, beside a wish.
  case offered
  /// "currently learning …": not known yet.
  case learning
  /// "managed a team of … developers": somebody else's.
  case others
}

/// Finds the cues that bear on a mention.
enum Cues {
  /// The cues that bear on a mention by the clause in which it stands: whether it is denied,
  /// wished for, being learned or somebody else's.
  ///
  /// - Complexity: O(1): a window of some fifty words is looked at.
  static func bearing(on mention: Range<Int>, in tokens: [Token]) -> Set<Cue> {
    var found = CueScope(mention, in: tokens).cues()
    if OtherPeople.own(mention, in: tokens) { found.insert(.others) }
    return found
  }

  /// The cues that bear on a mention outside of jobs, where an aim is a wish.
  static func cues(around mention: Range<Int>, in tokens: [Token]) -> Set<Cue> {
    var found = bearing(on: mention, in: tokens)
    if found.contains(.aimed) { found.insert(.wished) }
    return found
  }
}
