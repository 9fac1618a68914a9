internal import TalentIdentity

/// Collects the paragraphs of a document while a format walks through it: nested ones, tables, and
/// what a reader does not see.
struct DocumentText {
  /// The paragraphs in reading order, trimmed, none of them empty.
  private(set) var lines: [String] = []
  /// Characters left out because a reader does not see them.
  var hiddenCharacters = 0

  /// Paragraphs that are open: a text box is a paragraph inside another.
  private var open: [String] = []
  /// For each open table, the lines of the cells of its row so far.
  private var rows: [[[String]]] = []

  /// A margin of the pages.
  enum Margin {
    case head, foot
  }

  /// In which margin the paragraphs stand that are open.
  private var margin: Margin?
  /// What stands in margins: first, odd and even pages have their own that often say the same.
  private var marginal: Set<String> = []
  /// What stands at the foot of the pages.
  private var feet: [String] = []

  /// Opens a margin of the pages: each line of theirs is given once, those at the foot last.
  mutating func open(_ margin: Margin) {
    self.margin = margin
  }

  /// Closes it.
  mutating func closeMargin() {
    margin = nil
  }

  /// Opens a paragraph.
  mutating func openParagraph() {
    open.append("")
  }

  /// Adds words to the innermost paragraph that is open; outside of one they are one of their own.
  mutating func add(_ text: String) {
    if open.isEmpty { open.append("") }
    open[open.count - 1] += text
  }

  /// Adds words of a look: those that a reader does not see are counted only.
  mutating func add(_ text: String, _ look: TextLook) {
    if look.isHidden { hiddenCharacters += text.count } else { add(text) }
  }

  /// Closes the innermost paragraph.
  mutating func closeParagraph() {
    guard let paragraph = open.popLast() else { return }
    for line in paragraph.split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !words.isEmpty { append(words) }
    }
  }

  /// Closes every paragraph that is still open.
  mutating func closeAll() {
    while !open.isEmpty { closeParagraph() }
    while !rows.isEmpty { closeRow() }
  }

  /// Ends the text: what stands at the foot of the pages comes last.
  mutating func end() {
    closeAll()
    lines += feet
    feet = []
  }

  /// Opens a row of a table.
  mutating func openRow() {
    rows.append([])
  }

  /// Opens a cell of the innermost row.
  mutating func openCell() {
    guard !rows.isEmpty else { return }
    rows[rows.count - 1].append([])
  }

  /// Closes a row: cells of one line each are one line together, as a reader sees them; longer
  /// cells are columns, read one after the other.
  mutating func closeRow() {
    guard let row = rows.popLast() else { return }
    let cells = row.filter { !$0.isEmpty }
    if cells.allSatisfy({ $0.count == 1 }) {
      if !cells.isEmpty { append(cells.joined().joined(separator: " | ")) }
      return
    }
    for line in cells.joined() { append(line) }
  }

  private mutating func append(_ line: String) {
    if let row = rows.indices.last, let cell = rows[row].indices.last {
      rows[row][cell].append(line)
    } else if margin != nil, !marginal.insert(line).inserted {
      return
    } else if margin == .foot {
      feet.append(line)
    } else {
      lines.append(line)
    }
  }

  /// The paragraphs as blocks whose roles are still to be read.
  var blocks: [Block] {
    lines.enumerated().map { number, line in
      Block(source: "paragraph \(number + 1)", role: .line, text: line)
    }
  }
}
