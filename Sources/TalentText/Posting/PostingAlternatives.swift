internal import TalentModel

/// Tells which of the concepts named one after another are alternatives: "CFA, FRM or ACCA".
enum PostingAlternatives {
  static let either: WordSet = ["or", "hoac", "hay"]
  private static let both: WordSet = ["and", "va", "cung"]

  /// Words behind "or" that leave a list open.
  private static let similar: WordSet = [
    "similar", "equivalent", "comparable", "other", "another", "related", "tuong", "khac", "cac",
    "any", "like",
  ]

  /// How far apart the names of a list may stand, in words.
  private static let reach = 3

  /// Mentions of one kind in groups, in order; those of a group are alternatives.
  ///
  /// - Parameters:
  ///   - mentions: Mentions of a clause.
  ///   - text: The posting.
  ///   - joinsAll: Whether "A, B or C" makes all three alternatives, whatever they are; else only
  ///     those that are near to each other in the taxonomy.
  /// - Returns: The groups, in the order of their first mentions.
  static func groups(
    _ mentions: [Mention],
    in text: PostingText,
    joinsAll: Bool
  ) -> [[Mention]] {
    var groups: [[Mention]] = []
    // The part of the list since the last "and" or the last wide gap, still without "or".
    var list: [Mention] = []
    var isOpen = false
    // Whether "such as" or "one of" opens the list, and the latter.
    var isChoice = false
    var choosesAny = false
    func flush() {
      if isOpen {
        groups.append(list)
      } else {
        groups += list.map { [$0] }
      }
      list = []
      isOpen = false
      isChoice = false
    }
    for (place, mention) in mentions.enumerated() {
      if list.isEmpty, let opener = opener(before: mention, in: text) {
        isChoice = true
        choosesAny = opener == .oneOf
      }
      if let last = list.last {
        switch joint(from: last, to: mention, in: text) {
        case .or:
          if !isOpen { shorten(&list, to: mention, into: &groups, in: text, joinsAll) }
          isOpen = true
        case .comma
        where isChoice && (choosesAny || isNear(last.concept, mention.concept, text.taxonomy)):
          isOpen = true
        case .comma where !isOpen: break
        case .comma:
          let goesOn = mentions[(place + 1)...].first.map {
            joint(from: mention, to: $0, in: text) == .or
          }
          if goesOn != true { flush() }
        case .apart: flush()
        }
      }
      list.append(mention)
    }
    if let last = list.last, !isOpen, list.count > 1, isLeftOpen(behind: last, in: text) {
      isOpen = true
    }
    flush()
    return groups
  }

  /// Joins what is asked behind times of which one will do: "2 years of SQL or 3 years of Python".
  ///
  /// - Parameters:
  ///   - groups: What a clause names, in groups of alternatives.
  ///   - times: The times of the clause, in order.
  /// - Returns: The groups, the first behind each time made one; closed when each time has one. An
  ///   open choice may be met by something that is not named.
  static func choice(
    of groups: [[Mention]],
    behind times: [TimeAsked.Found]
  ) -> (groups: [[Mention]], isClosed: Bool) {
    var joined: [Mention] = []
    var others: [[Mention]] = []
    var waiting = times[...]
    for group in groups {
      guard let place = group.first?.tokens.lowerBound else { continue }
      let passed = waiting.prefix { $0.tokens.upperBound <= place }
      waiting = waiting.dropFirst(passed.count)
      if passed.isEmpty { others.append(group) } else { joined += group }
    }
    let isClosed = others.isEmpty && waiting.isEmpty && joined.count >= times.count
    return (joined.isEmpty ? others : [joined] + others, isClosed)
  }

  /// Takes from a list what is no alternative to what comes behind "or".
  private static func shorten(
    _ list: inout [Mention],
    to mention: Mention,
    into groups: inout [[Mention]],
    in text: PostingText,
    _ joinsAll: Bool
  ) {
    guard !joinsAll, list.count > 1 else { return }
    var kept = 1
    while kept < list.count,
      isNear(list[list.count - kept - 1].concept, list[list.count - kept].concept, text.taxonomy)
        || isNear(list[list.count - kept - 1].concept, mention.concept, text.taxonomy)
    {
      kept += 1
    }
    groups += list.dropLast(kept).map { [$0] }
    list = list.suffix(kept)
  }

  private static func isNear(_ one: ConceptID, _ other: ConceptID, _ taxonomy: Taxonomy) -> Bool {
    taxonomy.relation(of: one, to: other) != nil
      || !Set(taxonomy[one].broader).isDisjoint(with: taxonomy[other].broader)
  }

  private enum Opener {
    /// "At least one of", "một trong các".
    case oneOf
    /// "Such as", "ví dụ": examples, alternatives when they are of one sort.
    case example
  }

  private static let openers: [(words: [FoldedWord], opener: Opener)] = [
    (["one", "of"], .oneOf), (["any", "of"], .oneOf), (["at", "least", "one"], .oneOf),
    (["it", "nhat", "mot"], .oneOf), (["it", "nhat", "1"], .oneOf), (["mot", "trong"], .oneOf),
    (["1", "trong"], .oneOf), (["toi", "thieu", "1"], .oneOf), (["bat", "ky"], .oneOf),
    (["such", "as"], .example),
    (["e", "g"], .example), (["eg"], .example), (["vi", "du"], .example), (["vd"], .example),
    (["for", "example"], .example), (["like"], .example), (["for", "instance"], .example),
  ]

  /// What opens a list before its first name, up to seven words away.
  private static func opener(before mention: Mention, in text: PostingText) -> Opener? {
    let block = text.tokens[mention.tokens.lowerBound].block
    let low = max(0, mention.tokens.lowerBound - 8)
    let before = text.tokens[low..<mention.tokens.lowerBound].filter { $0.block == block }
      .map(\.plain)
    for place in before.indices.reversed() {
      let found = openers.first { before[place...].starts(with: $0.words) }
      guard let found else { continue }
      // Examples follow at once, "one of" may be followed by what they are.
      if found.opener == .example, before.count - place - found.words.count > 1 { return nil }
      return found.opener
    }
    return nil
  }

  private enum Joint {
    case or
    case comma
    case apart
  }

  private static func joint(from one: Mention, to other: Mention, in text: PostingText) -> Joint {
    guard one.tokens.upperBound <= other.tokens.lowerBound else { return .apart }
    let between = text.words(one.tokens.upperBound..<other.tokens.lowerBound)
    guard between.count <= reach + 1 else { return .apart }
    // A word for both behind one for either: "và/hoặc" leaves it open.
    if between.contains(where: either.contains) { return .or }
    if between.contains(where: both.contains) || between.count > reach { return .apart }
    let first = text.tokens[one.tokens.upperBound]
    switch first.sign {
    case ",", "、": return .comma
    case "/":
      return isNear(one.concept, other.concept, text.taxonomy) && between.isEmpty ? .or : .apart
    default: return .apart
    }
  }

  private static func isLeftOpen(behind mention: Mention, in text: PostingText) -> Bool {
    let block = text.tokens[mention.tokens.lowerBound].block
    let behind = text.tokens[mention.tokens.upperBound...].prefix(2).filter { $0.block == block }
    guard behind.count == 2, either.contains(behind[0].plain) else { return false }
    return similar.contains(behind[1].plain)
  }
}
