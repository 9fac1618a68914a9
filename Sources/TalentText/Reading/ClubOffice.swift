internal import TalentIdentity
internal import TalentModel

/// Offices held beside work, in clubs and student bodies: "Treasurer, Chess Club", `Thủ quỹ CLB …`.
///
/// The treasurer of a students' club is no cash custodian by trade, and what the club is called
/// after is nobody's skill.
enum ClubOffice {
  private static let clubs: WordSequences = [
    ["club"], ["clb"], ["cau", "lac", "bo"], ["fraternity"], ["sorority"], ["pta"],
  ]
  /// Bodies of students, in which every post is held beside studies.
  private static let studentBodies: WordSequences = [
    ["hoi", "sinh", "vien"], ["doan", "thanh", "nien"], ["student", "union"],
    ["student", "council"], ["student", "association"], ["student", "society"],
    ["student", "government"],
  ]
  /// The last words of offices that a club has and that are a trade elsewhere.
  private static let offices: WordSet = [
    "treasurer", "secretary", "president", "chairman", "chairwoman", "quy", "ky", "nhiem", "tich",
  ]
  /// How many words a header has, and a line of it that names nothing but a club.
  private static let most = (header: 20, name: 8)

  /// Whether an occupation is an office in a club or a student body, by its line, or by a line of
  /// the same header that names nothing else.
  static func holds(_ mention: Mention, in document: ReadDocument) -> Bool {
    let block = Int(document.tokens[mention.tokens.lowerBound].block)
    let line = document.ranges[block]
    guard line.count <= most.header else { return false }
    if contains(studentBodies, line, in: document) { return true }
    guard isOffice(mention, in: document) else { return false }
    if contains(clubs, line, in: document) { return true }
    guard case .jobTitle = document.roles[block] else { return false }
    return [block - 2, block - 1, block + 1, block + 2].contains { other in
      guard document.ranges.indices.contains(other), !document.forms.isEmpty,
        !document.forms[other].isItem
      else { return false }
      let line = document.ranges[other]
      return line.count <= most.name && isClub(line, in: document)
    }
  }

  /// Whether a mention is what a club is called after: the "Kế toán" of "CLB Kế toán".
  static func isCalledAfter(_ mention: Range<Int>, in document: ReadDocument) -> Bool {
    let tokens = document.tokens
    let block = document.ranges[Int(tokens[mention.lowerBound].block)]
    let next = mention.upperBound
    if next < block.upperBound, tokens[next].gap == .none, tokens[next].plain == "club" {
      return true
    }
    guard mention.lowerBound > block.lowerBound, tokens[mention.lowerBound].gap == .none else {
      return false
    }
    let last = mention.lowerBound - 1
    return tokens[last].plain == "clb"
      || last >= block.lowerBound + 2
        && clubs.contains((last - 2)..<mention.lowerBound, of: tokens)
  }

  /// Whether a mention is an office as clubs and parishes have it.
  static func isOffice(_ mention: Mention, in document: ReadDocument) -> Bool {
    let words = document.tokens[mention.tokens]
    guard let first = words.first, let last = words.last else { return false }
    return offices.contains(last.plain)
      || first.plain == "truong" && words.dropFirst().first?.plain == "ban"
  }

  private static func contains(
    _ names: WordSequences,
    _ line: Range<Int>,
    in document: ReadDocument
  ) -> Bool {
    line.contains { names.length(at: $0, before: line.upperBound, in: document.tokens) != nil }
  }

  /// Whether a line begins or ends with the word for a club.
  private static func isClub(_ line: Range<Int>, in document: ReadDocument) -> Bool {
    guard let first = line.first, let last = line.last else { return false }
    return clubs.length(at: first, before: line.upperBound, in: document.tokens) != nil
      || document.tokens[last].plain == "club"
  }
}
