internal import TalentModel

/// What the words of a part of a line tell, beside the names of the taxonomy.
extension TitleReading {
  /// Whether some tokens name nothing but a place or an office of an employer.
  func isPlace(_ part: Range<Int>) -> Bool {
    guard let first = part.first, let last = part.last, part.count <= 6 else { return false }
    let places = TitleWords.places
    if places.contains(part, of: tokens) { return true }
    if part.count > 1, tokens[first].capitals & 1 == 1 {
      if TitleWords.placeHeads.contains(tokens[first].plain) { return true }
      if TitleWords.placeTails.contains(tokens[last].plain) { return part.count <= 4 }
    }
    // "Hanoi Vietnam"
    return part.dropFirst().contains { place in
      places.contains(first..<place, of: tokens)
        && places.contains(place..<part.upperBound, of: tokens)
    }
  }

  /// A part without the state with which it begins behind a city: the "TX" of "Dallas , TX
  /// Accountant".
  func behindState(_ part: Range<Int>) -> Range<Int> {
    let first = part.lowerBound
    guard part.count > 1, first > 0, tokens[first].sign == ",", tokens[first].capitals & 1 == 1,
      let length = TitleWords.states.length(at: first, before: part.upperBound, in: tokens),
      first + length < part.upperBound
    else { return part }
    let rest = (first + length)..<part.upperBound
    // "State" itself stands for one in CVs without places, behind the word for a city.
    let isState = tokens[first].plain != "state" || tokens[first - 1].plain == "city"
    let isCode = tokens[first].plain.count > 2 || tokens[first].isInCapitals
    return isState && isCode && (isPost(rest) || tokens[first - 1].plain == "city") ? rest : part
  }

  /// Whether some tokens have a word for a post where titles have it.
  func isShaped(_ part: Range<Int>) -> Bool {
    guard let first = part.first, tokens[first].capitals & 1 == 1 else { return false }
    let post = TitleWords.vietnamesePosts.phrase(at: first, before: part.upperBound, in: tokens)
    if let post {
      // "Quản lý 2 nhân viên" is told of the work.
      let next = post.tokens.upperBound
      return next == part.upperBound || !Self.isFigure(tokens[next])
    }
    guard isCapitalised(part) || part.count <= 3 && !tokens[first].plain.hasSuffix("ed") else {
      return false
    }
    return part.contains { place in
      // The names of firms have the plural: "Palomar Associates".
      guard TitleWords.posts.contains(tokens[place].plain), !tokens[place].isPlural else {
        return false
      }
      let next = place + 1
      return next == part.upperBound || TitleWords.links.contains(tokens[next].plain)
        || next + 1 == part.upperBound && TitleWords.grades.contains(tokens[next].plain)
    }
  }

  /// The whole of a title of which one part was found: with the field or department behind a comma,
  /// a second post, what stands in brackets, a promotion.
  ///
  /// - Parameters:
  ///   - title: The part found.
  ///   - line: The line with the title.
  ///   - dates: The dates of the job, where they stand in the line.
  ///   - isBesideEmployer: Whether the employer is named outside the line.
  /// - Returns: The tokens of the whole title.
  func whole(
    _ title: Title,
    in line: Range<Int>,
    without dates: [Range<Int>],
    isBesideEmployer: Bool
  ) -> Range<Int> {
    let parts = parts(of: line, without: dates)
    var end = title.tokens.upperBound
    guard let first = parts.firstIndex(where: { $0.contains(end - 1) }) else { return title.tokens }
    // Behind a dash or a bar stands the employer, if it stands nowhere else.
    let isEmployerApart =
      isBesideEmployer || parts[(first + 1)...].contains { isEmployer($0) || isBarred($0) }
    var isPromoted = false
    end = max(end, parts[first].upperBound)
    for (number, part) in parts.enumerated().dropFirst(first + 1) {
      guard part.lowerBound == end, part.count <= Self.longest,
        part.upperBound - title.tokens.lowerBound <= Self.longestWhole
      else { break }
      if isPromotion(part) {
        isPromoted = true
      } else if tokens[part].allSatisfy({ Self.isFigure($0) }) {
        // A year tells when a promotion came.
        let goesOn = number + 1 < parts.count && tokens[parts[number + 1].lowerBound].sign == ";"
        guard isPromoted || goesOn else { break }
        isPromoted = true
      } else if !goesOn(with: part, isEmployerApart: isEmployerApart, isPromoted: isPromoted) {
        break
      }
      end = part.upperBound
    }
    return title.tokens.lowerBound..<end
  }

  private static let longestWhole = 22

  /// Whether a part of a line goes on with the title before it.
  private func goesOn(with part: Range<Int>, isEmployerApart: Bool, isPromoted: Bool) -> Bool {
    let token = tokens[part.lowerBound]
    guard !isEmployer(part), !isPlace(part) else { return false }
    let tells = isShaped(part) || isSubject(part) || isRegion(part)
    let isSmall = token.capitals & 1 == 0
    switch token.sign {
    case "→", ">", "⟶", "➔", "➜": return true
    case ",", "/", ";": return isEmployerApart || isPromoted || tells
    case "(": return isEmployerApart || isPromoted || tells || isSmall
    case "-", "–", "—":
      return isRegion(part) || isShaped(part) || isSmall && part.count <= 4 || isField(part)
    default: return false
    }
  }

  /// Whether a part tells a promotion: `then Deputy Controller`, `sau là Luật sư`.
  private func isPromotion(_ part: Range<Int>) -> Bool {
    guard tokens[part.lowerBound].sign != "|" else { return false }
    return TitleWords.promotions.phrase(at: part.lowerBound, before: part.upperBound, in: tokens)
      != nil
  }

  /// Whether a part is about a field of work, or a department, and does not begin as the name of a
  /// firm does.
  private func isSubject(_ part: Range<Int>) -> Bool {
    guard !isForeign(part.lowerBound) else { return false }
    let namesOne = part.contains {
      isSubject($0) || TitleWords.departments.contains(tokens[$0].plain)
    }
    return namesOne || isTopic(part)
  }

  /// Whether a part of several words is nothing but the name of a field, as in "Director -
  /// Financial Crime Compliance"; a single word may be a firm's.
  private func isField(_ part: Range<Int>) -> Bool {
    part.count > 1 && (endOfSubject(part.lowerBound) == part.upperBound || isTopic(part))
  }

  /// Whether a part is made of words for fields alone: `Legal & Compliance`.
  private func isTopic(_ part: Range<Int>) -> Bool {
    part.allSatisfy { place in
      TitleWords.topics.contains(tokens[place].plain)
        || TitleWords.links.contains(tokens[place].plain)
    }
  }

  /// Whether a part is a region, of which titles are: `ASEAN`, `Central Europe`.
  private func isRegion(_ part: Range<Int>) -> Bool {
    part.count <= 4 && part.last.map { TitleWords.regions.contains(tokens[$0].plain) } ?? false
  }

  private func isBarred(_ part: Range<Int>) -> Bool {
    let token = tokens[part.lowerBound]
    switch token.sign {
    case "|", "@", "\t", "·", "•": return true
    case "-", "–", "—":
      return token.isSpaced && token.capitals & 1 == 1 && !isRegion(part) && !isField(part)
    default: return false
    }
  }

  /// Whether a part of a header names something: a post, an employer, a place, or by its capitals.
  func names(_ part: Range<Int>) -> Bool { isPost(part) || namesPlace(part) }

  /// Whether a part of a header names an employer or a place, or something by its capitals.
  func namesPlace(_ part: Range<Int>) -> Bool {
    isEmployer(part) || isPlace(part) || smallWords(in: part) == 0
  }

  /// Whether a part names a skill or a field and neither post, employer nor place: "Led AML".
  func tellsSkill(_ part: Range<Int>) -> Bool {
    part.contains(where: { isSubject($0) }) && !isSure(part)
  }

  /// Whether the words of a part are those of a post, an employer or a place.
  func isSure(_ part: Range<Int>) -> Bool { isPost(part) || isEmployer(part) || isPlace(part) }

  /// Whether the words of a part are those of a post.
  func isPost(_ part: Range<Int>) -> Bool {
    (isNamed(part) || isShaped(part)) && !OtherPeople.tellsReporting(part, in: tokens)
  }

  /// Whether some tokens are more than names: several words in small letters, or most of them, and
  /// no promotion or branch of a title.
  func isProse(_ part: Range<Int>) -> Bool {
    let isBranch = part.count <= 4 && tokens[part.lowerBound].capitals & 1 == 0
    guard !isBranch, !isPromotion(part), !beginsPost(part) else { return false }
    let small = smallWords(in: part)
    return small > 1 || small * 2 >= part.count
  }

  private func smallWords(in part: Range<Int>) -> Int {
    tokens[part].count { token in
      token.capitals == 0 && !Self.isFigure(token) && !TitleWords.links.contains(token.plain)
    }
  }

  private static func isFigure(_ token: Token) -> Bool {
    token.plain.isNumber
  }
}
