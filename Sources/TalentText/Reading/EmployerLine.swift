internal import TalentModel

/// Tells a line about the employer from one about the person's work.
enum EmployerLine {
  /// How many tokens of a line are looked at.
  private static let reach = 24

  private static let headings = CueTable(
    [
      "about the|our* company|employer|bank|organization|us",
      "company|employer|business"
        + " description|profile|overview|background|industry|introduction", "industry|sector",
      "line of_business", "company|bank|employer|business|group products|services|business",
      "sản_phẩm|dịch_vụ của* công_ty|ngân_hàng|doanh_nghiệp",
      "giới_thiệu|mô_tả|thông_tin|quy_mô công_ty|ngân_hàng|doanh_nghiệp",
      "lĩnh_vực hoạt_động|kinh_doanh*", "ngành_nghề kinh_doanh*", "về công_ty",
    ].map { CuePattern($0, .others) }
  )

  /// "… is a leading provider of …": who is what.
  private static let english = CueTable(
    [
      "is|are|was a|an|the|one_of_the|one_of|among_the|vietnam|singapore|asia|world"
    ].map { CuePattern($0, .others) }
  )

  private static let vietnamese = CueTable(
    [
      "là một_trong|công_ty|ngân_hàng|tập_đoàn|đơn_vị|doanh_nghiệp|tổ_chức|nhà_cung_cấp"
        + "|thương_hiệu",
      "hoạt_động trong|về|tại|chủ_yếu", "cung_cấp|kinh_doanh|sản_xuất|phân_phối|vận_hành",
      "chuyên về|cung_cấp|kinh_doanh|sản_xuất|hoạt_động|phân_phối",
    ].map { CuePattern($0, .others) }
  )

  /// What is told of an employer behind its name: "Acme Pay provides …", "Ví Mây là …".
  private static let telling = CueTable(
    [
      "is|are|was|were|provides|offers|operates|runs|serves|sells|develops|manufactures"
        + "|specializes|owns|issues",
      "là|cung_cấp|chuyên|hoạt_động|kinh_doanh|sản_xuất|phân_phối|vận_hành|sở_hữu|phục_vụ",
    ].map { CuePattern($0, .others) }
  )

  /// How a line begins that says what an employer is, without a verb: "A fintech company …".
  private static let articles = CueTable(
    [
      "a|an|the|one_of leading|global|largest|major|top|fast_growing|multinational|listed*",
      "leading|global|largest|multinational|fast_growing|vietnam_s|asia_s",
      "group|subsidiary|branch|division|member of",
    ].map { CuePattern($0, .others) }
  )
  /// What goes on behind the noun of such a line.
  private static let links = CueWords(
    "in of with that which who providing offering specializing serving operating based for focused"
      + " focusing owned listed headquartered active"
  )

  private static let employers = CueWords(
    "company provider bank firm group supplier manufacturer leader corporation startup organization"
      + " agency institution subsidiary retailer distributor consultancy conglomerate brand fintech"
      + " insurer bureau vendor marketplace exchange"
  )

  private static let vietnameseEmployers = CueWords("công ngân tập doanh tổ đơn")

  private static let persons = CueWords(
    "i my we me he she this that there which system platform application solution product role"
      + " responsible position job project tôi em mình dự vai nhiệm"
  )

  /// Words behind and before the rest of a firm's name.
  private static let suffixes: WordSet = [
    "jsc", "ltd", "llc", "llp", "plc", "inc", "corp", "corporation", "gmbh", "pte", "sdn", "bhd",
    "berhad", "co", "lp",
  ]
  private static let prefixes = CueTable(
    ["công_ty|ngân_hàng tmcp|tnhh|cp|cổ_phần"].map { CuePattern($0, .others) }
  )

  /// Whether a mention is a part of a firm's name: `Sông Đáy Logistics JSC`, `Công ty CP Logistics
  /// Sông Đáy`.
  ///
  /// - Parameters:
  ///   - mention: The tokens of the mention.
  ///   - tokens: All tokens.
  ///   - line: The tokens of its line.
  /// - Returns: Whether it is.
  static func names(_ mention: Range<Int>, in tokens: [Token], line: Range<Int>) -> Bool {
    func isCapital(_ place: Int) -> Bool { tokens[place].capitals & 1 == 1 }
    guard mention.allSatisfy(isCapital) else { return false }
    let high = min(line.upperBound, mention.upperBound + 3)
    var place = mention.upperBound
    while place < high, tokens[place].gap == .none, isCapital(place) {
      if suffixes.contains(tokens[place].plain) { return true }
      place += 1
    }
    place = mention.lowerBound - 1
    while place >= max(line.lowerBound, mention.lowerBound - 4), tokens[place + 1].gap == .none {
      let end = prefixes.end(from: place, upTo: mention.lowerBound, in: tokens, isBare: false)
      if let end {
        return (end..<mention.lowerBound).allSatisfy(isCapital)
      }
      place -= 1
    }
    return false
  }

  /// Whether a line announces a description of the employer, or is one by its heading.
  ///
  /// - Parameters:
  ///   - line: The tokens of the line.
  ///   - isWhole: Whether nothing may stand behind the heading.
  /// - Returns: Whether it does.
  static func announces(_ line: ArraySlice<Token>, isWhole: Bool = false) -> Bool {
    guard let first = line.first else { return false }
    let patterns = headings.patterns(at: first)
    guard !patterns.isEmpty else { return false }
    let head = Array(line.prefix(reach))
    let isBare = head.allSatisfy { $0.accents == 0 }
    return patterns.contains { pattern in
      guard let end = pattern.end(from: 0, upTo: head.count, in: head, isBare: isBare) else {
        return false
      }
      return end == line.count || !isWhole && end < head.count && head[end].gap == .hard
    }
  }

  /// Whether a line begins with the name of a firm as a heading: "About Acme Pay: …".
  ///
  /// - Parameters:
  ///   - line: The tokens of the line.
  ///   - isKnown: Whether a token is of the name of a skill, which is what the line is about then.
  /// - Returns: Whether it does.
  static func introduces(_ line: ArraySlice<Token>, unless isKnown: (Int) -> Bool) -> Bool {
    guard let first = line.first, introductions.mayBegin(at: first) else { return false }
    let head = Array(line.prefix(reach))
    guard let start = introductions.end(from: 0, upTo: head.count, in: head, isBare: false) else {
      return false
    }
    var end = start
    while end < head.count, end == start || head[end].gap == .none {
      guard head[end].capitals & 1 == 1, !selves.contains(head[end].plain) else { return false }
      end += 1
    }
    guard (1...6).contains(end - start), end < head.count, head[end].sign == ":" else {
      return false
    }
    return !(start..<end).contains { isKnown(line.startIndex + $0) }
  }

  private static let introductions = CueTable(
    ["about", "introduction to", "introducing", "giới_thiệu về*", "về", "đôi_nét về"].map {
      CuePattern($0, .others)
    }
  )
  private static let selves: WordSet = [
    "me", "my", "myself", "you", "us", "toi", "em", "minh", "ban", "ca", "the", "this", "role",
    "job", "work", "position", "project", "vai", "cong", "du",
  ]

  /// Whether a line may tell what the employer is or does: it begins with an article, or has a word
  /// with which telling that begins.
  static func mayDescribe(_ line: ArraySlice<Token>) -> Bool {
    guard let first = line.first else { return false }
    return articles.mayBegin(at: first)
      || line.contains { words.contains($0.plain) }
  }

  /// Words with which it is told what an employer is or does.
  private static let words = WordSet(
    english.firstWords + vietnamese.firstWords + telling.firstWords
  )

  /// Whether the sentence of a mention tells what the employer is or does.
  ///
  /// - Parameters:
  ///   - mention: The tokens of the mention.
  ///   - tokens: All tokens.
  ///   - line: The tokens of its line.
  ///   - header: The tokens of the lines above, which may name the employer.
  /// - Returns: Whether it does.
  /// - Complexity: O(1): only some words before the mention are looked at.
  static func describes(
    _ mention: Range<Int>,
    in tokens: [Token],
    line: Range<Int>,
    below header: Range<Int>
  ) -> Bool {
    var start = mention.lowerBound
    let low = max(line.lowerBound, start - reach)
    while start > low, tokens[start].gap < .hard { start -= 1 }
    let high = min(line.upperBound, start + reach)
    let isBare = tokens[start..<max(high, mention.upperBound)].allSatisfy { $0.accents == 0 }
    func end(_ table: CueTable, _ place: Int) -> Int? {
      table.end(from: place, upTo: high, in: tokens, isBare: isBare)
    }
    if start == line.lowerBound, let last = end(articles, start), last < high,
      !["a", "an", "the", "our"].contains(tokens[last].plain),
      saysWhat(last..<min(high, last + 6), tokens, isBare)
    {
      return true
    }
    guard start < mention.lowerBound else { return false }
    // With nobody before the verb it is the person who "was a leading analyst".
    let first = start == line.lowerBound ? start + 1 : start
    for place in first..<max(first, mention.lowerBound) {
      if place > start, persons.contains(tokens[place - 1], isBare: isBare) { return false }
      if place > start, end(telling, place) != nil, isNamed(start..<place, in: tokens, header) {
        return true
      }
      if let last = end(english, place),
        tokens[last..<min(high, last + 9)].contains(where: {
          employers.contains($0, isBare: isBare)
        })
      {
        return true
      }
      if end(vietnamese, place) != nil, vietnameseEmployers.contains(tokens[start], isBare: isBare)
      {
        return true
      }
    }
    return false
  }

  /// Whether a noun for an employer stands among some tokens, and is all that is said of it.
  private static func saysWhat(_ range: Range<Int>, _ tokens: [Token], _ isBare: Bool) -> Bool {
    range.contains { place in
      guard employers.contains(tokens[place], isBare: isBare) else { return false }
      let next = place + 1
      return next == tokens.count || tokens[next].block != tokens[place].block
        || tokens[next].gap > .none || links.contains(tokens[next], isBare: isBare)
    }
  }

  /// Whether a subject is a name that stands in the lines above.
  private static func isNamed(
    _ subject: Range<Int>,
    in tokens: [Token],
    _ header: Range<Int>
  ) -> Bool {
    guard (1...5).contains(subject.count), tokens[subject.lowerBound].capitals & 1 == 1 else {
      return false
    }
    let words = tokens[subject].map(\.plain)
    // "To provide advice": the dates above have such a word.
    guard words[0] != "to" else { return false }
    if words == ["employer"]
      || ["the", "our"].contains(words[0]) && words.count == 2
        && employers.contains(tokens[subject.upperBound - 1], isBare: false)
    {
      return true
    }
    return header.contains { place in
      place + subject.count <= header.upperBound
        && zip(tokens[subject], tokens[place...]).allSatisfy { $0.plain == $1.plain }
    }
  }
}
