internal import TalentIdentity
internal import TalentModel

/// A part of a line inside which words of insistence reach: between semicolons and full stops, or
/// in brackets that insist on their own.
struct PostingClause {
  /// Its tokens, in order; brackets of their own leave a hole.
  var tokens: [Int]
  private var wordings: [Insistence.Wording] = []
  /// What brackets behind it say of the whole: `Kubernetes (preferred)`.
  private var remark: Insistence.Weight?
  /// Whether something is named left of each token of the clause.
  private let named: Set<Int>
  /// Which of its tokens a colon opens: "Frontend is a plus: Angular" speaks of what follows.
  private let opens: Set<Int>

  /// How many words a clause has at most.
  private static let longest = 80

  /// Words with which a part behind a comma begins something of its own.
  private static let predicates: WordSet = [
    "experience", "knowledge", "ability", "strong", "good", "familiar", "familiarity", "proficient",
    "understanding", "biet", "co", "hieu", "kinh", "kien", "thanh", "nam", "su", "am", "tung", "da",
    "having", "know", "be", "being", "able", "excellent", "uu", "preferably", "ideally",
  ]

  /// The clauses of a line.
  static func clauses(of line: PostingLine, in text: PostingText) -> [PostingClause] {
    guard !line.tokens.isEmpty else { return [] }
    let named = Set(text.mentions[line.block].flatMap { Array($0.tokens) })
    let bytes = Array(text.blocks[line.block].text.utf8)
    var clauses: [PostingClause] = []
    var current: [Int] = []
    var bracket: [Int]?
    func close() {
      if !current.isEmpty { clauses.append(PostingClause(current, in: text, named: named)) }
      current = []
    }
    func closeBracket() {
      guard let inner = bracket else { return }
      bracket = nil
      let wordings = Insistence.wordings(in: inner.map { text.tokens[$0].plain })
      let covered = wordings.reduce(0) { $0 + $1.words.count }
      // "(strongly preferred)" speaks of the whole, "(ưu tiên EDB)" of something else.
      let isRemark = wordings.last?.words.upperBound == inner.count && inner.count - covered <= 1
      if let first = wordings.first, isRemark, named.isDisjoint(with: inner), !current.isEmpty {
        clauses.append(PostingClause(current, in: text, named: named, remark: first.weight))
        current = []
      } else if wordings.isEmpty {
        current += inner
      } else {
        clauses.append(PostingClause(inner, in: text, named: named))
      }
    }
    for place in line.tokens {
      let token = text.tokens[place]
      let start =
        place == line.tokens.lowerBound ? Int(token.start) : Int(text.tokens[place - 1].end)
      for byte in bytes[start..<Int(token.start)] {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["):
          closeBracket()
          bracket = []
        case UInt8(ascii: ")"), UInt8(ascii: "]"): closeBracket()
        case UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
          guard byte != UInt8(ascii: ".") || token.gap == .hard else { continue }
          closeBracket()
          close()
        default: continue
        }
      }
      if bracket == nil { current.append(place) } else { bracket?.append(place) }
      // Nothing reaches so far; a line without any sign must not cost its length squared.
      if current.count >= longest { close() }
      if bracket?.count ?? 0 >= longest { closeBracket() }
    }
    closeBracket()
    close()
    return clauses
  }

  private init(
    _ tokens: [Int],
    in text: PostingText,
    named: Set<Int>,
    remark: Insistence.Weight? = nil
  ) {
    self.tokens = tokens
    self.named = named
    self.remark = remark
    self.opens = Set(tokens.indices.filter { text.tokens[tokens[$0]].sign == ":" })
    self.wordings = Insistence.wordings(in: tokens.map { text.tokens[$0].plain })
  }

  /// The mentions of a kind that begin in the clause, in order.
  func mentions(of kind: ConceptKind, in text: PostingText) -> [Mention] {
    guard let first = tokens.first, let last = tokens.last else { return [] }
    let block = Int(text.tokens[first].block)
    return text.mentions(of: kind, in: block, from: first, to: last + 1)
      .filter { tokens.contains($0.tokens.lowerBound) }
  }

  /// Its words, levelled.
  func words(in text: PostingText) -> [FoldedWord] { tokens.map { text.tokens[$0].plain } }

  /// How much the clause insists on what some of its tokens name; `nil` when it is not asked for.
  ///
  /// The nearest words that reach it decide, those behind it first; a part behind a comma that
  /// begins with a predicate of its own keeps them from what stands before.
  func importance(of range: Range<Int>, in text: PostingText, base: Importance) -> Importance? {
    if let remark { return remark.importance }
    guard let place = tokens.firstIndex(of: range.lowerBound) else { return base }
    let end = place + range.count
    if let behind = wordings.first(where: { $0.words.lowerBound >= end }),
      bearsBack(behind), !isBarred(end..<behind.words.lowerBound, in: text)
    {
      return behind.weight.importance
    }
    let before = wordings.last { $0.words.upperBound <= place && !bearsBack($0) }
    guard let before else { return base }
    // "No experience with X": it reaches to the next sign, an asking reaches on.
    if before.weight == .denied,
      tokens[before.words.upperBound...place].dropFirst().contains(where: {
        text.tokens[$0].gap != .none && isPredicate($0, in: text)
      })
    {
      return base
    }
    return before.weight.importance
  }

  private func bearsBack(_ wording: Insistence.Wording) -> Bool {
    switch wording.side {
    case .before: !opens.contains(wording.words.upperBound)
    case .behind: false
    case .either: isNamedBefore(wording)
    }
  }

  private func isNamedBefore(_ wording: Insistence.Wording) -> Bool {
    tokens[..<wording.words.lowerBound].contains { named.contains($0) }
  }

  private func isBarred(_ places: Range<Int>, in text: PostingText) -> Bool {
    places.contains { text.tokens[tokens[$0]].gap != .none && isPredicate(tokens[$0], in: text) }
  }

  private func isPredicate(_ token: Int, in text: PostingText) -> Bool {
    Self.predicates.contains(text.tokens[token].plain)
  }
}
