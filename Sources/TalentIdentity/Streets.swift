internal import TalentModel

/// Finds the streets of addresses; wards, districts and cities stay, because they say where
/// somebody can work.
enum Streets {
  /// What a text is about.
  enum Setting {
    case any
    /// It holds ways to reach somebody.
    case contacts
    /// It says where somebody lives.
    case place
  }

  private static let english: WordSet = [
    "street", "st", "road", "rd", "avenue", "ave", "boulevard", "blvd", "lane", "alley", "terrace",
    "drive", "crescent", "highway", "quay", "str", "tower", "towers", "apartments", "residences",
    "condominium", "mansion", "yard",
  ]

  /// Words that end the name of a street, and are something else in most texts.
  private static let englishByContacts: WordSet = [
    "rise", "close", "court", "place", "square", "way", "grove", "gardens", "row", "walk", "view",
    "hill", "mews", "parade", "heights", "loop", "link", "green", "park", "villas", "estate",
  ]

  /// Words that begin a part of an address below the ward.
  private static let parts = Word.words(
    in: """
      số ngõ ngách hẻm kiệt đường phố tổ thôn ấp xóm lô căn tầng tòa toà block chung cư khu
      apartment apt flat floor building room unit villa lot
      """
  )
  private static let vietnamese = WordSet(parts.map(\.written))
  /// The same, folded.
  static var firstWords: [FoldedWord] { parts.map(\.folded) }

  /// Those of them that are a road by themselves.
  private static let roads = WordSet(
    Word.words(in: "đường phố ngõ ngách hẻm kiệt").map(\.written)
  )

  /// Words before an address.
  private static let homes = WordSet(Word.words(in: "at ở tại home address nhà").map(\.written))

  /// Words that begin the name of a ward, a district or something greater.
  private static let wards = WordSet(
    Word.words(
      in: """
        phường p xã quận q huyện thị thành tp tỉnh ward district dist commune city province
        hcm hcmc hn tphcm vietnam
        """
    ).map(\.written)
  )

  /// Marks for streets in a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - words: Its words.
  ///   - setting: What the text is about.
  /// - Returns: The marks, in order.
  /// - Complexity: O(words).
  static func marks(in text: Text, words: [Word], _ setting: Setting) -> [Mark] {
    var marks: [Mark] = []
    var place = 0
    while place < words.count {
      guard let end = end(ofStreetAt: place, in: words, setting) else {
        place += 1
        continue
      }
      // "P.1203 chung cư …": the letter for a flat goes with its number.
      let isFlat = place > 0 && words[place].gap == .point && words[place - 1].folded == "p"
      let first = words[isFlat ? place - 1 : place].range.lowerBound
      let range = first..<words[end - 1].range.upperBound
      marks.append(Mark(range: range, replacement: "[address]"))
      place = end
    }
    return marks
  }

  /// One past the street that begins at a word: `12/3 Lê Lợi`, `số 5, ngõ 7, đường Láng`.
  private static func end(
    ofStreetAt start: Int,
    in words: [Word],
    _ setting: Setting
  ) -> Int? {
    let isPlace = setting == .place
    let isNumbered = isNumber(words[start])
    guard isNumbered || words[start].traits.contains(.street) else { return nil }
    guard isNumbered || vietnamese.contains(words[start].written) else { return nil }
    guard
      isNumbered || words[start].gap.separates || start == 0 || words[start].folded == "so"
        || homes.contains(words[start - 1].written)
    else { return nil }
    if let end = end(ofPlainStreetAt: start, in: words, setting) { return end }
    let isHome = start > 0 && homes.contains(words[start - 1].written)
    guard start == 0 || words[start].gap.separates || isHome else { return nil }
    var end = start
    var isStreet = false
    var hasNumber = false
    // A street is a dozen words at most, in parts between commas.
    while end < words.count, end - start < 24 {
      let part = partEnd(at: end, in: words)
      let isInHouse = end > start && !isNumbered
      guard let kind = kind(of: words[end..<part], isInHouse: isInHouse) else { break }
      if kind == .named { isStreet = true }
      hasNumber = hasNumber || words[end..<part].contains(where: isNumber)
      end = part
    }
    guard end > start else { return nil }
    let isInWard = end < words.count && isWard(words[end...])
    if isStreet, hasNumber || isInWard || isPlace { return end }
    // "Tổ 9, phường Mỹ Khê": a part below the ward, by its number.
    if hasNumber, isInWard, !isNumber(words[start]) { return end }
    // A number and a name alone: a street only before a ward, or where an address is expected.
    let isHouse = isHome && start + 1 < end && isNumber(words[start + 1])
    // "2013 – 2018 Lawyer, City LLP": a year is no house.
    guard end - start >= 2, isNumber(words[start]),
      isPlace || isInWard && !isYear(words[start]) || isHouse
    else { return nil }
    return end
  }

  /// One past `12 Nguyen Hue Street` or `số 12 đường Lê Lợi`, which are streets in any sentence.
  private static func end(
    ofPlainStreetAt start: Int,
    in words: [Word],
    _ setting: Setting
  ) -> Int? {
    var place = start
    if !isNumber(words[place]) { place += 1 }
    guard place < words.count, isNumber(words[place]) else { return nil }
    // `12/3A` is a house; a row of numbers is none, and `4567 | 14` are two things.
    let first = place
    while place < words.count, place - start < 8, isNumber(words[place]) || words[place].isInitial,
      place == first || !(words[place].gap.separates && words[place].gap.contains(.space))
    {
      place += 1
    }
    let isRoad = place < words.count && roads.contains(words[place].written)
    if isRoad { place += 1 }
    let name = words[place...].prefix(6).prefix { word in
      word.isCapitalised && word.gap.isSubset(of: [.space, .dash, .apostrophe])
    }
    if isRoad { return name.isEmpty ? nil : name.endIndex }
    guard isNumber(words[start]) else { return nil }
    let last = name.indices.dropFirst().first { place in
      english.contains(words[place].folded)
        || setting != .any && englishByContacts.contains(words[place].folded)
    }
    return last.map { $0 + 1 }
  }

  private enum Kind {
    /// With a word that says so: `đường Láng`, `5 Elm Street`.
    case named
    /// A number with a name, or a part by its number: `12 Lê Lợi`, `số 5`.
    case numbered
  }

  private static func kind(of part: ArraySlice<Word>, isInHouse: Bool = false) -> Kind? {
    guard let first = part.first else { return nil }
    let rest = part.dropFirst()
    if wards.contains(first.written) { return nil }
    let numbers = part.prefix { isNumber($0) || $0.isInitial }.count
    if numbers > 0, isNumber(first) {
      let name = part.dropFirst(numbers)
      guard name.allSatisfy({ $0.isCapitalised || vietnamese.contains($0.written) }) else {
        return nil
      }
      guard name.count <= 6, !name.isEmpty else { return nil }
      let isNamed =
        english.contains(name.last?.folded ?? "")
        || name.contains { roads.contains($0.written) } || isBlockOfFlats(name)
      return isNamed ? .named : .numbered
    }
    // "Flat 3C, Neem Towers": the house has a name; not so "1. Excel, Google Drive".
    if isInHouse, (2...5).contains(part.count), part.allSatisfy(\.isCapitalised),
      let last = part.last?.folded, english.contains(last) || englishByContacts.contains(last)
    {
      return .named
    }
    guard vietnamese.contains(first.written), let second = rest.first else { return nil }
    let isFollowed = isNumber(second) || second.isCapitalised || vietnamese.contains(second.written)
    guard isFollowed, part.count <= 9 else { return nil }
    return part.contains { roads.contains($0.written) } ? .named : .numbered
  }

  /// "Chung cư Sunrise City": a block of flats by its name.
  private static func isBlockOfFlats(_ name: ArraySlice<Word>) -> Bool {
    zip(name, name.dropFirst()).contains { $0.written == flats[0] && $1.written == flats[1] }
  }

  private static let flats = Word.words(in: "chung cư").map(\.written)

  private static func isNumber(_ word: Word) -> Bool {
    word.folded.beginsWithDigit && word.folded.count <= 5
  }

  private static func isYear(_ word: Word) -> Bool {
    word.folded.count == 4 && word.folded.number.map { (1950...2070).contains($0) } ?? false
  }

  private static func isWard(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first else { return false }
    return wards.contains(first.written)
      || words.prefix(4).contains { ["ward", "district"].contains($0.folded) }
  }

  /// One past the part of an address that begins at a word: up to a comma or another sign.
  private static func partEnd(at start: Int, in words: [Word]) -> Int {
    var end = start + 1
    // `123/45` is one number.
    while end < words.count, end - start < 12 {
      let gap = words[end].gap
      let isFraction =
        isNumber(words[end - 1]) && (isNumber(words[end]) || words[end].range.count == 1)
      guard gap.isSubset(of: [.space, .dash, .apostrophe, .point]) || (isFraction && gap == .other)
      else { break }
      end += 1
    }
    return end
  }

  /// One past the street of a labelled address, the beginning itself when it names none.
  ///
  /// The first part is a street unless it names a ward, a city, or the whole of a known place.
  static func end(
    ofAddressAt start: Int,
    before limit: Int,
    in words: [Word],
    _ text: Text,
    _ isTerm: (String) -> Bool
  ) -> Int {
    func part(_ place: Int) -> Int { min(partEnd(at: place, in: words), limit) }
    func isKept(_ place: Int) -> Bool {
      wards.contains(words[place].written) || isTerm(text.of(words[place..<part(place)]))
    }
    guard !isKept(start) else { return start }
    var end = part(start)
    // One part without a number is a city.
    guard
      end < limit || words[start..<end].contains(where: isNumber)
        || kind(of: words[start..<end]) != nil
    else { return start }
    while end < limit, !isKept(end), kind(of: words[end..<part(end)]) != nil { end = part(end) }
    return end
  }
}
