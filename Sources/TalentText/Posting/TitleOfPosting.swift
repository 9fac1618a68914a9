internal import TalentIdentity
internal import TalentModel

/// Finds the title of a posting: behind its label, or in the lines before the first heading.
struct TitleOfPosting {
  struct Found {
    var title: String
    var block: Int
    var tokens: Range<Int>
  }

  private static let labels: Set<[FoldedWord]> = [
    ["vi", "tri"], ["vi", "tri", "tuyen", "dung"], ["chuc", "danh"], ["position"],
    ["job", "title"], ["title"], ["role"], ["vi", "tri", "cong", "viec"], ["ten", "cong", "viec"],
    ["tuyen", "dung"], ["tuyen", "dung", "vi", "tri"], ["job"], ["hiring"], ["vi", "tri", "tuyen"],
    ["chuc", "danh", "tuyen", "dung"], ["vacancy"], ["job", "position"], ["role", "title"],
    ["position", "title"], ["post"], ["chuc", "danh", "cong", "viec"],
  ]

  /// Words before a title that belong to the posting.
  private static let calls: WordSet = [
    "tuyen", "dung", "gap", "can", "hiring", "urgent", "we", "are", "re", "now", "job", "vacancy",
    "hot", "new", "seeking", "wanted", "a", "an", "for", "looking",
  ]

  /// Words of lines that name employers or pages.
  private static let others: WordSet = [
    "company", "ltd", "jsc", "bank", "home", "trang", "cong", "ngan", "tap", "group", "http",
    "https", "www", "login", "tuyen", "tai", "welcome", "apply", "posted", "share", "limited",
  ]

  private let text: PostingText

  init(_ text: PostingText) {
    self.text = text
  }

  /// The title, `nil` when no line looks like one.
  func title(in lines: [PostingLine]) -> Found? {
    let opening = lines.filter { $0.section == .opening || $0.section == .facts }.prefix(16)
    if let labelled = opening.lazy.compactMap(labelled).first { return labelled }
    let plain = opening.filter { $0.section == .opening && !isMenu($0) }
    if let named = plain.lazy.compactMap(named).first { return named }
    if let first = plain.lazy.compactMap(short).first { return first }
    return plain.lazy.compactMap(mentioned).first
  }

  private func labelled(_ line: PostingLine) -> Found? {
    let range = text.ranges[line.block]
    guard
      let colon = range.dropFirst().prefix(6).first(where: {
        [":", "-", "–"].contains(text.tokens[$0].sign)
      }), Self.labels.contains(text.words(range.lowerBound..<colon))
    else { return nil }
    let part = parts(
      of: colon..<min(range.upperBound, colon + 24),
      splitsAtCommas: false,
      in: line.block
    ).first
    return part.map { found($0, in: line.block) }
  }

  /// The part of a short line that names an occupation.
  private func named(_ line: PostingLine) -> Found? {
    let range = text.ranges[line.block]
    guard range.count <= 24 else { return nil }
    let occupations = text.mentions(of: .occupation, in: line.block)
    guard !occupations.isEmpty else { return nil }
    // "Director, Data Governance" is one title; an employer or a place behind a comma is none of
    // it.
    let isLong = range.count > 8 || !text.mentions(of: .place, in: line.block).isEmpty
    let splits = isLong || text.words(range).contains(where: Self.others.contains)
    for part in parts(of: range, splitsAtCommas: splits, in: line.block) where part.count <= 12 {
      guard occupations.contains(where: { part.contains($0.tokens.lowerBound) }) else { continue }
      let called = part.drop {
        Self.calls.contains(text.tokens[$0].plain) && $0 < part.upperBound - 1
      }
      return found(called.startIndex..<part.upperBound, in: line.block)
    }
    return nil
  }

  /// The first part of a line of few words that names no employer.
  private func short(_ line: PostingLine) -> Found? {
    let range = text.ranges[line.block]
    let form = LineForm(of: text.blocks[line.block].text)
    guard range.count <= 14, !form.isSentence, !form.isItem else { return nil }
    guard let part = parts(of: range, splitsAtCommas: true, in: line.block).first, part.count <= 9
    else { return nil }
    let called = part.drop {
      Self.calls.contains(text.tokens[$0].plain) && $0 < part.upperBound - 1
    }
    let words = text.words(called.startIndex..<part.upperBound)
    guard !words.contains(where: Self.others.contains),
      text.mentions(of: .place, in: line.block).isEmpty
    else { return nil }
    return found(called.startIndex..<part.upperBound, in: line.block)
  }

  /// An occupation named in a sentence.
  private func mentioned(_ line: PostingLine) -> Found? {
    text.mentions(of: .occupation, in: line.block).first.map { found($0.tokens, in: line.block) }
  }

  /// "Home · Jobs · Blog": several parts, most of them of a word or two.
  private func isMenu(_ line: PostingLine) -> Bool {
    let signs = text.tokens[text.ranges[line.block]].count {
      ["|", "·", "•", "»", ">"].contains($0.sign)
    }
    return signs >= 3 && text.ranges[line.block].count <= signs * 5
  }

  /// The parts of some tokens between signs; brackets that name a skill stay.
  private func parts(of range: Range<Int>, splitsAtCommas: Bool, in block: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for place in range.dropFirst() {
      let token = text.tokens[place]
      let isSplit: Bool
      switch token.sign {
      case "-": isSplit = token.isSpaced
      case "(", "[": isSplit = !isOneSkill(inBracketsAt: place, of: range, in: block)
      case nil: isSplit = false
      case "/", "&", "'", "’", "+", "\"", ".": isSplit = false
      case ",":
        isSplit =
          splitsAtCommas
          && !text.mentions(of: .occupation, in: block).contains {
            $0.tokens.lowerBound < place && $0.tokens.upperBound > place
          }
      default: isSplit = true
      }
      if isSplit
        || ["at", "tai", "upto"].contains(token.plain) && token.gap == .none && splitsAtCommas
      {
        if start < place { parts.append(start..<place) }
        start = place
      }
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// "(Java)" tells more of the title, "(Java, Golang)" and "(02 people)" do not.
  private func isOneSkill(inBracketsAt place: Int, of range: Range<Int>, in block: Int) -> Bool {
    text.mentions(of: .skill, in: block).contains { mention in
      guard mention.tokens.lowerBound == place else { return false }
      let end = mention.tokens.upperBound
      let bytes = Array(text.blocks[block].text.utf8)
      let behind = bytes[Int(text.tokens[end - 1].end)...].first
      return behind == UInt8(ascii: ")") || behind == UInt8(ascii: "]")
    }
  }

  /// "05 Kế toán" calls for five; the figure is none of the title.
  private func found(_ called: Range<Int>, in block: Int) -> Found {
    let isCount =
      called.count > 1 && (1..<100).contains(text.tokens[called.lowerBound].plain.number ?? 0)
    let tokens = isCount ? called.dropFirst() : called
    let bytes = Array(text.blocks[block].text.utf8)
    let start = Int(text.tokens[tokens.lowerBound].start)
    var end = Int(text.tokens[tokens.upperBound - 1].end)
    let opened = bytes[start..<end].contains(UInt8(ascii: "("))
    if opened, end < bytes.count, bytes[end] == UInt8(ascii: ")") { end += 1 }
    let title = String(decoding: bytes[start..<end], as: UTF8.self)
    return Found(title: title, block: block, tokens: tokens)
  }
}
