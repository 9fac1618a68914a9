internal import TalentIdentity
internal import TalentModel

/// Finds the title of a job in a line that may name an employer, a place and dates as well.
struct TitleReading {
  /// How sure it is that some words are a title.
  enum Strength: Int, Comparable {
    /// Its place and its capitals say so.
    case placed
    /// It has a word for a post where titles have it: `Head of …`, `… Trainee`, `Chuyên viên …`.
    case shaped
    /// It names an occupation.
    case named
    /// A label says so: `Chức vụ: …`.
    case labelled

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  /// A title and its tokens in the document.
  struct Title {
    var tokens: Range<Int>
    var strength: Strength
  }

  let tokens: [Token]
  /// For each token, one past the longest name of an occupation that it begins, 0 for none.
  private let occupations: [Int]
  /// For each token, one past the longest name of a skill, a field or an occupation that it
  /// begins, 0 for none.
  private let subjects: [Int]
  /// The words of the taxonomy.
  private let vocabulary: WordTable

  init(_ document: ReadDocument) {
    self.tokens = document.tokens
    self.vocabulary = document.lexicon.vocabulary
    var occupations = [Int](repeating: 0, count: tokens.count)
    var subjects = [Int](repeating: 0, count: tokens.count)
    for mention in document.mentions {
      let first = mention.tokens.lowerBound
      let end = mention.tokens.upperBound
      switch document.taxonomy.kind(of: mention.concept) {
      case .occupation:
        subjects[first] = max(subjects[first], end)
        if document.isSuperior(mention.tokens) { continue }
        occupations[first] = max(occupations[first], end)
      case .skill, .field, .family: subjects[first] = max(subjects[first], end)
      case .certificate, .language, .level, .place: break
      }
    }
    (self.occupations, self.subjects) = (occupations, subjects)
  }

  /// Whether a token begins the name of a skill, a field or an occupation.
  func isSubject(_ token: Int) -> Bool { subjects[token] > 0 }

  /// One past the longest such name that a token begins, 0 for none.
  func endOfSubject(_ token: Int) -> Int { subjects[token] }

  private static let labels: WordSequences = [
    ["chuc", "vu"], ["chuc", "danh"], ["vi", "tri"], ["vi", "tri", "cong", "viec"],
    ["vi", "tri", "cong", "tac"], ["vi", "tri", "lam", "viec"], ["cong", "viec"], ["position"],
    ["job", "title"], ["title"], ["role"], ["designation"], ["post"], ["position", "held"],
    ["job", "position"], ["chuc", "vu", "vi", "tri"], ["chuc", "vu", "cuoi"],
  ]

  /// Whether some tokens are the label for a title.
  func isLabel(_ label: Range<Int>) -> Bool { Self.labels.contains(label, of: tokens) }

  /// Words between a title and an employer.
  private static let between = Phrases([(meaning: true, phrases: ["at", "tại"])])

  /// A title has at most so many words.
  static let longest = 12

  /// Whether some tokens name an employer, by their first or last words.
  func isEmployer(_ part: Range<Int>) -> Bool {
    guard let last = part.last else { return false }
    if TitleWords.employerTails.contains(tokens[last].plain) { return true }
    if part.count > 1, TitleWords.employerPlurals.contains(tokens[last].plain),
      tokens[last].isPlural
    {
      return true
    }
    return TitleWords.employerHeads
      .length(at: part.lowerBound, before: part.upperBound, in: tokens) != nil
  }

  /// Whether a word is a name that no concept has in its own: the "Moselle" of "Moselle Fund
  /// Services", and no "Structured", no "FX".
  func isForeign(_ place: Int) -> Bool {
    vocabulary.number(of: tokens[place].plain) == 0 && !tokens[place].isInCapitals
  }

  /// The parts of a line between signs, commas and dates, none of them empty.
  func parts(of line: Range<Int>, without dates: [Range<Int>]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = line.lowerBound
    func close(at end: Int) {
      if start < end { parts.append(start..<end) }
      start = end
    }
    for place in line {
      if let stretch = dates.first(where: { $0.contains(place) }) {
        close(at: place)
        start = stretch.upperBound
        continue
      }
      guard place >= start else { continue }
      if place > start, isBetween(place) {
        close(at: place)
        start = place + 1
      } else if place > start, isParted(place) {
        close(at: place)
      }
    }
    close(at: line.upperBound)
    return parts
  }

  /// "tại", not the "Tài" of "Tài chính".
  private func isBetween(_ place: Int) -> Bool {
    tokens[place].capitals & 1 == 0
      && Self.between.phrase(at: place, before: place + 1, in: tokens) != nil
  }

  /// The title in a line, `nil` when none is credible there.
  func title(in line: Range<Int>, without dates: [Range<Int>]) -> Title? {
    let parts = parts(of: line, without: dates).map(behindState)
    for (number, part) in parts.enumerated() {
      if Self.labels.contains(part, of: tokens), number + 1 < parts.count,
        [":", "-", "–"].contains(tokens[parts[number + 1].lowerBound].sign)
      {
        return Title(tokens: parts[number + 1], strength: .labelled)
      }
    }
    let credible = parts.filter { part in
      part.count <= Self.longest && !isEmployer(part) && !isPlace(part)
    }
    if let first = credible.first(where: isPost) {
      let strength = credible.contains(where: isNamed) ? Strength.named : .shaped
      return Title(tokens: first, strength: strength)
    }
    if let post = smallPost(behindEmployerIn: parts) {
      return Title(tokens: post, strength: .named)
    }
    // "Internal Audit, Senior Manager" apart, an unknown title is a short line of its own.
    guard let first = credible.first, first == parts.first(where: { !isEmployer($0) }),
      first.count <= 6, isCapitalised(first) || isPhrase(first),
      !OtherPeople.tellsReporting(first, in: tokens)
    else { return nil }
    return Title(tokens: first, strength: .placed)
  }

  /// "Công ty Sao Mai, nhân viên chứng từ": behind an employer titles may have small letters.
  private func smallPost(behindEmployerIn parts: [Range<Int>]) -> Range<Int>? {
    zip(parts, parts.dropFirst()).first { employer, part in
      isEmployer(employer) && part.count <= Self.longest && beginsPost(part)
    }?.1
  }

  /// Whether a part begins with an occupation or a Vietnamese word for a post, in any letters.
  func beginsPost(_ part: Range<Int>) -> Bool {
    (1...part.upperBound).contains(occupations[part.lowerBound])
      || TitleWords.vietnamesePosts.phrase(at: part.lowerBound, before: part.upperBound, in: tokens)
        != nil
  }

  /// Whether most words of some tokens begin with a capital, or the first one in Vietnamese.
  func isCapitalised(_ part: Range<Int>) -> Bool {
    guard let first = part.first, tokens[first].capitals & 1 == 1 else { return false }
    let long = part.count { tokens[$0].plain.count > 3 }
    let capitals = part.count { tokens[$0].plain.count > 3 && tokens[$0].capitals & 1 == 1 }
    return capitals * 2 > long || long == 0
  }

  /// Whether some tokens are a few words of which the first one begins with a capital, as titles
  /// are written in Vietnamese.
  private func isPhrase(_ part: Range<Int>) -> Bool {
    let words = tokens[part]
    guard let first = words.first, first.capitals & 1 == 1 else { return false }
    return words.count <= 3 || words.count <= 5 && words.contains { $0.accents != 0 }
  }

  private func isParted(_ place: Int) -> Bool {
    let token = tokens[place]
    // "Sr. Accountant"
    if token.sign == ".", TitleWords.shortened.contains(tokens[place - 1].plain) { return false }
    if token.gap == .hard || token.gap == .comma || beginsEmployer(at: place) { return true }
    switch token.sign {
    case "-", "@", "/": return token.isSpaced
    default: return false
    }
  }

  /// "Kế toán trưởng Công ty Sao Mai": an employer begins without a sign.
  private func beginsEmployer(at place: Int) -> Bool {
    guard tokens[place].capitals & 1 == 1, !leadsBranch(at: place) else { return false }
    let length = TitleWords.employerHeads.length(at: place, before: tokens.count, in: tokens)
    return length ?? 0 > 1
  }

  /// "Giám đốc Chi nhánh Bắc Sài Gòn": the branch is what is led, not who employs.
  private func leadsBranch(at place: Int) -> Bool {
    guard place > 0, TitleWords.branches.contains(tokens[place].plain) else { return false }
    return TitleWords.leaders.contains(tokens[place - 1].plain)
      && tokens[place].gap == .none && tokens[place].sign == nil
  }

  /// Whether an occupation is named at the beginning of a part, behind two words at most that
  /// qualify it.
  func isNamed(_ part: Range<Int>) -> Bool {
    guard tokens[part.lowerBound].capitals & 1 == 1 else { return false }
    guard
      let place = part.prefix(5).first(where: { place in
        occupations[place] > 0 && occupations[place] <= part.upperBound
      })
    else { return false }
    if place == part.lowerBound { return true }
    let before = tokens[part.lowerBound..<place]
    // "Quản lý 2 nhân viên kế toán" is told of the work.
    guard !before.contains(where: { $0.plain.isNumber }) else { return false }
    // "Trained junior accountants": words before a title are written as it is.
    return before.allSatisfy { $0.capitals & 1 == 1 || $0.plain.count <= 3 }
      || before.contains { $0.accents != 0 } && before.count <= 3
  }
}
