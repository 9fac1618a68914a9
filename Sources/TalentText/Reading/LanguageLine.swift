internal import TalentIdentity
internal import TalentModel

/// One block in which languages are named, with the level that belongs to each.
struct LanguageLine {
  /// A language named, with what is told of its level.
  struct Named {
    var language: ConceptID
    var tokens: Range<Int>
    /// The level; `nil` inside when the words only say what it is not.
    var level: LanguageLevel??
    /// Whether the level is one's own judgement and no step of a scale.
    var isJudged = false
    /// Whether reading is told of, which gives no level.
    var isRead = false
  }

  /// How strongly two things are kept apart.
  private enum Break: Int, Comparable {
    case none, link, comma, stop

    static func < (one: Break, other: Break) -> Bool { one.rawValue < other.rawValue }
  }

  private struct Level {
    var level: LanguageLevel?
    var isJudged: Bool
    var tokens: Range<Int>
  }

  /// Words before what is the name of a person or a country then, and of no language: "Thị Hoa".
  private static let beforeNames: WordSet = [
    "nguoi", "nuoc", "ms", "mr", "mrs", "chi", "ong", "ba", "co", "thi", "van",
  ]

  private let document: ReadDocument
  private let block: Int
  /// Whether the block is one of a list of languages.
  private let isList: Bool
  private var names: [Named] = []
  private var levels: [Level] = []
  /// What tells of reading alone.
  private var readings: [Range<Int>] = []

  /// The languages that a block names, with their levels.
  ///
  /// - Complexity: O(tokens of the block).
  static func read(_ block: Int, of document: ReadDocument) -> [Named] {
    var line = LanguageLine(document: document, block: block)
    line.find()
    line.assign()
    return line.names
  }

  private init(document: ReadDocument, block: Int) {
    self.document = document
    self.block = block
    self.isList = document.roles[block] == .language
  }

  private var tokens: [Token] { document.tokens }
  private var range: Range<Int> { document.ranges[block] }

  /// Finds names and levels from the left.
  private mutating func find() {
    let mentions = document.mentions(of: .language, in: block)
    var next = 0
    var place = range.lowerBound
    while place < range.upperBound {
      while next < mentions.count, mentions[next].tokens.lowerBound < place { next += 1 }
      if next < mentions.count, mentions[next].tokens.lowerBound == place {
        add(mentions[next].concept, at: mentions[next].tokens)
        place = mentions[next].tokens.upperBound
      } else if let (concept, found) = code(at: place) ?? bareName(at: place) {
        add(concept, at: found)
        place = found.upperBound
      } else if let end = reading(at: place) {
        place = end
      } else if let level = level(at: place) {
        if let last = levels.last, last.tokens.upperBound == place, last.level != nil,
          tokens[place].gap == .none, level.level != nil
        {
          levels[levels.count - 1].tokens = last.tokens.lowerBound..<level.tokens.upperBound
        } else {
          levels.append(level)
        }
        place = level.tokens.upperBound
      } else {
        place += 1
      }
    }
  }

  /// One past "đọc hiểu tài liệu tốt": how well one reads is no level of the language.
  private mutating func reading(at place: Int) -> Int? {
    guard
      let found = LanguageWords.readings.phrase(at: place, before: range.upperBound, in: tokens),
      place == range.lowerBound || !LanguageWords.otherSkills.contains(tokens[place - 1].plain)
    else { return nil }
    readings.append(found.tokens)
    var end = found.tokens.upperBound
    let last = min(end + 4, range.upperBound)
    while end < last, tokens[end].gap == .none {
      if let (_, level) = plainLevel(at: end) { return level.upperBound }
      end += 1
    }
    return found.tokens.upperBound
  }

  private mutating func add(_ concept: ConceptID, at found: Range<Int>) {
    if let last = names.last, last.language == concept, last.tokens.upperBound >= found.lowerBound,
      tokens[found.lowerBound].gap == .none
    {
      names[names.count - 1].tokens = last.tokens.lowerBound..<found.upperBound
      return
    }
    names.append(Named(language: concept, tokens: found, level: .none))
  }

  /// `EN C1` in a list.
  private func code(at place: Int) -> (ConceptID, Range<Int>)? {
    guard isList, tokens[place].isInCapitals, place + 1 < range.upperBound,
      let code = LanguageWords.codes[tokens[place].plain], plainLevel(at: place + 1) != nil
    else { return nil }
    return document.taxonomy.concept(.language, code).map { ($0, place..<(place + 1)) }
  }

  /// `Anh: C1, Đức: B2` in a list, `tiếng Anh, Nhật` anywhere.
  private func bareName(at place: Int) -> (ConceptID, Range<Int>)? {
    guard tokens[place].capitals & 1 == 1,
      let found = LanguageWords.names.phrase(at: place, before: range.upperBound, in: tokens),
      let concept = document.taxonomy.concept(.language, found.meaning)
    else { return nil }
    // "Việt Nam" is a country.
    if place + 1 < range.upperBound, tokens[place].plain == "viet", tokens[place + 1].plain == "nam"
    {
      return nil
    }
    // "Trung cấp" is a level.
    let level = LanguageWords.levels.phrase(at: place, before: range.upperBound, in: tokens)
    guard (level?.tokens.count ?? 0) <= found.tokens.count else { return nil }
    if place > range.lowerBound, tokens[place].gap == .none,
      Self.beforeNames.contains(tokens[place - 1].plain)
    {
      return nil
    }
    if isList { return (concept, found.tokens) }
    guard let last = names.last, document.isVietnameseName(last.tokens) else { return nil }
    let between = last.tokens.upperBound..<max(last.tokens.upperBound, place)
    let isJoined =
      between.isEmpty || (between.count == 1 && tokens[between.lowerBound].plain == "va")
    return isJoined && tokens[place].gap < .hard ? (concept, found.tokens) : nil
  }

  private func level(at place: Int) -> Level? {
    guard let (level, found) = plainLevel(at: place) else { return nil }
    var before = found.lowerBound - 1
    while before > range.lowerBound, LanguageWords.intensities.contains(tokens[before].plain),
      tokens[before + 1].gap == .none
    {
      before -= 1
    }
    let isNegated =
      before >= range.lowerBound && LanguageWords.negations.contains(tokens[before].plain)
      && tokens[before + 1].gap == .none
    return Level(
      level: isNegated ? nil : level,
      isJudged: LanguageWords.isJudgement(found, of: tokens),
      tokens: found
    )
  }

  private func plainLevel(at place: Int) -> (LanguageLevel, Range<Int>)? {
    if let found = LanguageWords.levels.phrase(at: place, before: range.upperBound, in: tokens) {
      return (found.meaning, found.tokens)
    }
    if let level = LanguageLevel(tokens[place].plain) { return (level, place..<(place + 1)) }
    return rating(at: place)
  }

  /// `4/5`, `8/10`, and in a list or among skills `80%`, of one's own judgement.
  private func rating(at place: Int) -> (LanguageLevel, Range<Int>)? {
    guard let last = names.last, place - last.tokens.upperBound <= 2,
      let reached = tokens[place].plain.number
    else { return nil }
    let next = place + 1
    if next < range.upperBound, tokens[next].gap == .none, let most = tokens[next].plain.number,
      [5, 10].contains(most), (1...most).contains(reached),
      next + 1 >= range.upperBound || tokens[next + 1].plain.number == nil
    {
      return (Self.level(percent: reached * 100 / most), place..<(place + 2))
    }
    let isAlone = next >= range.upperBound || tokens[next].gap >= .comma
    let isRated = isList || document.roles[block] == .skill
    guard isRated, isAlone, (10...100).contains(reached),
      document.gapText(behind: place).contains("%")
    else { return nil }
    return (Self.level(percent: reached), place..<next)
  }

  private static func level(percent: Int) -> LanguageLevel {
    switch percent {
    case 90...: .c1
    case 70...: .b2
    case 50...: .b1
    case 30...: .a2
    default: .a1
    }
  }

  /// Gives each level to the nearer of its neighbours, and to those joined with it.
  private mutating func assign() {
    guard !names.isEmpty else { return }
    for words in readings {
      let behind = names.partitioningIndex { $0.tokens.lowerBound >= words.lowerBound }
      let near = (max(0, behind - 1)..<min(names.count, behind + 1)).min {
        distance(names[$0].tokens, words) < distance(names[$1].tokens, words)
      }
      if let near, distance(names[near].tokens, words) <= 4 { names[near].isRead = true }
    }
    let leads = levels.first.map { $0.tokens.lowerBound < names[0].tokens.lowerBound } ?? false
    var next = 0
    var taken: [(name: Int, level: Int, isAhead: Bool)] = []
    for (number, level) in levels.enumerated() {
      while next < names.count, names[next].tokens.lowerBound < level.tokens.lowerBound {
        next += 1
      }
      let before = next > 0 ? apart(names[next - 1].tokens, level.tokens, isLevelBehind: true) : nil
      let ahead =
        next < names.count ? apart(level.tokens, names[next].tokens, isLevelBehind: false) : nil
      let isAhead: Bool
      switch (before, ahead) {
      case (nil, nil): continue
      case (_?, nil): isAhead = false
      case (nil, _?): isAhead = true
      case (let before?, let ahead?): isAhead = before == ahead ? leads : ahead < before
      }
      let name = isAhead ? next : next - 1
      if names[name].level == .none {
        names[name].level = .some(level.level)
        names[name].isJudged = level.isJudged
        taken.append((name, number, isAhead))
      }
    }
    for (name, level, isAhead) in taken { share(levels[level], from: name, isAhead: isAhead) }
    for place in names.indices where names[place].level == .none {
      if let level = dots(behind: place) {
        names[place].level = .some(level)
        names[place].isJudged = true
      }
    }
  }

  private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    max(other.lowerBound - one.upperBound, one.lowerBound - other.upperBound, 0)
  }

  /// How far a level and a name are kept apart; `nil` when they do not belong together.
  private func apart(_ one: Range<Int>, _ other: Range<Int>, isLevelBehind: Bool) -> Break? {
    let between = one.upperBound..<max(one.upperBound, other.lowerBound)
    guard between.count <= (isList ? 12 : 4) else { return nil }
    let kept = strongest(between.lowerBound...other.lowerBound)
    guard isList else {
      let isFilled = between.allSatisfy { LanguageWords.fillers.contains(tokens[$0].plain) }
      return kept <= .link && isFilled ? kept : nil
    }
    // "English, good communication": the level is of something else.
    if isLevelBehind, kept == .comma, other.upperBound < range.upperBound,
      tokens[other.upperBound].gap == .none,
      !LanguageWords.fillers.contains(tokens[other.upperBound].plain)
    {
      return nil
    }
    return kept == .stop && between.count > 3 ? nil : kept
  }

  private func strongest(_ places: ClosedRange<Int>) -> Break {
    places.map { place -> Break in
      var found = Break.none
      // "Written and spoken English" is one phrase, "English and basic German" is two.
      let isAtEdge = place == places.lowerBound || place == places.upperBound - 1
      if isAtEdge, place < places.upperBound,
        ["and", "va", "but", "also", "nhung"].contains(tokens[place].plain)
      {
        found = .comma
      }
      for scalar in document.gapText(before: place).unicodeScalars {
        switch scalar {
        case ";", ".", "|", "•", "·", "\n", "●", "▪", "!": found = max(found, .stop)
        case ",", ")", "]", "/", "&": found = max(found, .comma)
        case ":", "(", "[", "–", "—", "-", "=": found = max(found, .link)
        default: break
        }
      }
      return found
    }.max() ?? .none
  }

  /// "Fluent in English and French"; "English and French: fluent"; "Song ngữ Anh - Việt".
  private mutating func share(_ level: Level, from start: Int, isAhead: Bool) {
    let next = level.tokens.upperBound
    let isOfAll =
      isAhead && LanguageWords.ofTwo.contains(tokens[level.tokens].map(\.plain))
      || next < range.upperBound && ["in", "at"].contains(tokens[next].plain)
    var place = start
    var isJoined = false
    while true {
      let other = isAhead ? place + 1 : place - 1
      guard names.indices.contains(other), names[other].level == .none else { return }
      let (first, second) = isAhead ? (place, other) : (other, place)
      let start = names[first].tokens.upperBound
      let between = start..<max(start, names[second].tokens.lowerBound)
      let conjunctions: WordSet = ["and", "va", "or", "both", "cung", "language"]
      guard between.allSatisfy({ conjunctions.contains(tokens[$0].plain) }) else { return }
      let text = document.gapText(before: names[second].tokens.lowerBound)
      let isHard = text.contains { ";.|•()".contains($0) }
      let isClose = !between.isEmpty || text.contains { "/&".contains($0) }
      guard !isHard, isClose || isOfAll || isJoined else { return }
      if isClose { isJoined = true }
      names[other].level = .some(level.level)
      names[other].isJudged = level.isJudged
      place = other
    }
  }

  /// `●●●●○` behind a language.
  private func dots(behind place: Int) -> LanguageLevel? {
    var full = 0
    var empty = 0
    for scalar in document.gapText(behind: names[place].tokens.upperBound - 1).unicodeScalars {
      switch scalar {
      case "●", "⬤", "★", "■", "◼", "⚫", "▮": full += 1
      case "○", "◯", "☆", "□", "◻", "⚪", "▯": empty += 1
      default: break
      }
    }
    guard full + empty >= 3, full + empty <= 10, full > 0 else { return nil }
    return Self.level(percent: full * 100 / (full + empty))
  }
}
