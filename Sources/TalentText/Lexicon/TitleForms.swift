internal import TalentModel

/// Finds the occupations of titles that the taxonomy spells otherwise.
///
/// "VP, Market Risk", "Manager (Trade Finance)", "Chuyên viên chính Phòng chống rửa tiền": a post,
/// perhaps with a grade, beside what it is about. A name that is found with the words in their
/// usual order counts; so does one with another word for a post of the same rank, where what it is
/// about is a skill of the taxonomy.
struct TitleForms {
  /// How many words may tell what a post is about.
  private static let longestField = 5

  private let lexicon: Lexicon
  private let tokens: [Token]
  /// By their first token.
  private let mentions: [Mention]
  /// Where the words of other posts lead that stand before what they are about, by the post that
  /// they may stand for.
  private var nodes: [TitlePosts.Kind: [UInt32?]] = [:]

  /// The mentions of a document with the occupations of such titles among them.
  ///
  /// - Parameters:
  ///   - lexicon: The names of the taxonomy.
  ///   - tokens: The tokens of a document, block after block.
  ///   - mentions: What is named in them, by first token, then length ascending.
  /// - Returns: All mentions, in that order.
  /// - Complexity: O(tokens), and a few names looked up for each post.
  static func added(
    of lexicon: Lexicon,
    in tokens: [Token],
    to mentions: [Mention]
  ) -> [Mention] {
    let forms = found(of: lexicon, in: tokens, beside: mentions)
    guard !forms.isEmpty else { return mentions }
    return (mentions + forms).enumerated().sorted { one, other in
      let first = one.element.tokens
      let second = other.element.tokens
      if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
      return first.count == second.count ? one.offset < other.offset : first.count < second.count
    }.map(\.element)
  }

  /// The occupations of such titles that are not among the mentions.
  private static func found(
    of lexicon: Lexicon,
    in tokens: [Token],
    beside mentions: [Mention]
  ) -> [Mention] {
    var forms = TitleForms(lexicon: lexicon, tokens: tokens, mentions: mentions)
    let posts = TitlePosts.phrases
    var found: [Mention] = []
    for place in tokens.indices where posts.mayBegin(at: tokens[place]) {
      let end = forms.end(of: place)
      if let post = posts.phrase(at: place, before: end, in: tokens) {
        found += forms.occupations(at: post.tokens, post.meaning, before: end)
      }
    }
    return found
  }

  /// The occupations that a post and the words beside it name.
  private mutating func occupations(
    at post: Range<Int>,
    _ kind: TitlePosts.Kind,
    before end: Int
  ) -> [Mention] {
    let ranked = firstRank(before: post)..<post.upperBound
    let fields =
      fields(behind: post, ranked, before: end) + fields(before: ranked.lowerBound, kind)
      + (ranked == post ? [] : fields(before: post.lowerBound, kind))
    for field in fields where isCapital(min(ranked.lowerBound, field.lowerBound)) {
      let first = field.lowerBound < post.lowerBound ? field.lowerBound : ranked.lowerBound
      let whole = first..<max(post.upperBound, field.upperBound)
      if names(at: whole, { $0 == .occupation }) { return [] }
      let concepts = concepts(post, kind, field)
      if !concepts.isEmpty { return concepts.map { Mention(concept: $0, tokens: whole) } }
    }
    return []
  }

  /// Where the words of rank before an English post begin: "Senior Assistant Manager".
  private func firstRank(before post: Range<Int>) -> Int {
    var first = post.lowerBound
    while joins(first), TitlePosts.ranks.contains(tokens[first - 1].plain) { first -= 1 }
    return first
  }

  /// Whether a token goes on with the one before it, a space or a hyphen between.
  private func joins(_ place: Int) -> Bool {
    guard place > 0, tokens[place - 1].block == tokens[place].block else { return false }
    let token = tokens[place]
    return token.gap == .none && (token.sign == nil || token.sign == "-" && !token.isSpaced)
  }

  private func isCapital(_ place: Int) -> Bool { tokens[place].capitals & 1 == 1 }

  /// What may tell behind a post what it is about, with and without the grades, the longest first;
  /// nothing where words before the post tell it: "Relationship Manager, Corporate Banking".
  private func fields(
    behind post: Range<Int>,
    _ ranked: Range<Int>,
    before end: Int
  ) -> [Range<Int>] {
    guard !joins(ranked.lowerBound) else { return [] }
    var starts = [post.upperBound]
    while let start = starts.last, start < end, isLink(at: start),
      let grade = TitlePosts.grades.phrase(at: start, before: end, in: tokens)
    {
      starts.append(grade.tokens.upperBound)
    }
    return starts.flatMap { start -> [Range<Int>] in
      guard start < end, isLink(at: start) else { return [] }
      var last = start + 1
      while last < min(end, start + Self.longestField), tokens[last].gap == .none { last += 1 }
      let whole = start + 1...last
      return whole.reversed().filter { $0 == last || !isCutWord(start..<$0) }.map { start..<$0 }
    }
  }

  /// Whether one English word is cut off from the one behind it, which tells what kind of it is
  /// meant: "Product" from "Product Control", not from "Product Vietnam".
  private func isCutWord(_ field: Range<Int>) -> Bool {
    let next = field.upperBound
    guard field.count == 1, !tokens[field.lowerBound].isInCapitals, joins(next), isCapital(next),
      tokens[field.lowerBound].accents == 0, tokens[next].accents == 0
    else { return false }
    // "Product Management" is the work of who leads products.
    return tokens[next].plain != "management"
      && !TitleWords.regions.contains(tokens[next].plain)
      && !TitleWords.departments.contains(tokens[next].plain)
      && !TitleWords.links.contains(tokens[next].plain)
      && TitleWords.places.length(at: next, before: tokens.count, in: tokens) == nil
      && lexicon.vocabulary.number(of: tokens[next].plain) != 0
  }

  /// What may tell before an English post, or before its ranks, what it is about, the longest
  /// first.
  private func fields(before post: Int, _ kind: TitlePosts.Kind) -> [Range<Int>] {
    guard !kind.isVietnamese else { return [] }
    var start = post
    while joins(start), post - start < Self.longestField { start -= 1 }
    return (start..<post).map { $0..<post }
  }

  /// Whether a post and what it is about are joined at a token: by nothing, a comma, a dash, a
  /// bracket.
  private func isLink(at place: Int) -> Bool {
    switch tokens[place].sign {
    case nil, ",", "-", "–", "—", "(", ":": true
    default: false
    }
  }

  /// The occupations that a post and a field name in another order or with another post.
  ///
  /// Where the field is no skill of the taxonomy, two other posts must name the same occupation.
  private mutating func concepts(
    _ post: Range<Int>,
    _ kind: TitlePosts.Kind,
    _ field: Range<Int>
  ) -> [ConceptID] {
    let words = tokens[field]
    let mayFold = words.allSatisfy { $0.accents == 0 }
    let fieldNode = lexicon.node(behind: words)
    // Most names lead nowhere: to find that out takes no memory.
    func named(_ head: ArraySlice<Token>, _ node: UInt32?, _ tail: ArraySlice<Token>) -> [ConceptID]
    {
      guard let node, lexicon.node(behind: tail, from: node) != nil else { return [] }
      return lexicon.concepts(.occupation, spelled: Array(head + tail), mayFold: mayFold)
    }
    let title = tokens[post]
    let own =
      kind.isVietnamese
      ? named(title, lexicon.node(behind: title), words) : named(words, fieldNode, title)
    if !own.isEmpty { return own }
    let nodes = nodes(for: kind)
    var first: [ConceptID] = []
    for (number, other) in TitlePosts.others(for: kind).enumerated() {
      let concepts =
        other.isAhead
        ? named(other.words[...], nodes[number], words)
        : named(words, fieldNode, other.words[...])
      if concepts.isEmpty { continue }
      if concepts == first { return first }
      guard first.isEmpty else { continue }
      if names(at: field, { $0 == .skill || $0 == .field || $0 == .family }) { return concepts }
      first = concepts
    }
    return []
  }

  /// Where the words of the posts lead that may stand for one of a kind, for those before what they
  /// are about.
  private mutating func nodes(for kind: TitlePosts.Kind) -> [UInt32?] {
    if let known = nodes[kind] { return known }
    let found = TitlePosts.others(for: kind).map { other in
      other.isAhead ? lexicon.node(behind: other.words) : nil
    }
    nodes[kind] = found
    return found
  }

  private func names(at range: Range<Int>, _ isMeant: (ConceptKind) -> Bool) -> Bool {
    let low = mentions.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
    return mentions[low...].prefix { $0.tokens.lowerBound == range.lowerBound }.contains {
      $0.tokens == range && isMeant(lexicon.taxonomy.kind(of: $0.concept))
    }
  }

  /// One past the last token looked at for a post: soon behind it, in its block.
  private func end(of place: Int) -> Int {
    let limit = min(tokens.count, place + 16)
    return (place..<limit).first { tokens[$0].block != tokens[place].block } ?? limit
  }
}
