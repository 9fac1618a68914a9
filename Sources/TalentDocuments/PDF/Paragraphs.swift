internal import TalentText

/// Joins lines that were broken for width only.
///
/// Whether two lines are joined must not depend on who the person is. So a line with contacts or
/// labels in it is joined to nothing and widens no column, and a column is measured by lines of one
/// size: a name in great letters does not widen it either.
enum Paragraphs {
  /// Parts of compound words that keep their hyphen at the end of a line.
  private static let compounding: Set<String> = [
    "all", "anti", "back", "client", "co", "cost", "cross", "data", "decision", "detail", "e",
    "end",
    "ex", "face", "fast", "first", "five", "four", "front", "full", "hands", "hard", "high", "in",
    "inter", "large", "long", "low", "mid", "mobile", "multi", "non", "object", "off", "on", "one",
    "open", "out", "part", "post", "pre", "problem", "real", "result", "results", "risk", "second",
    "self", "semi", "short", "six", "small", "state", "sub", "team", "test", "third", "three",
    "time", "top", "two", "user", "value", "well", "world", "year", "zero",
  ]
  /// Columns up to this width, in points, hold lists as well as paragraphs.
  private static let narrow = 260.0
  private static let marks = Set("•●▪■◦‣·*–-➢✓❖o\u{F0B7}\u{F0A7}\u{F0D8}\u{F076}".unicodeScalars)

  /// The paragraphs of lines that follow each other in one column; words in `hyphenated` are known
  /// to be written with a hyphen.
  ///
  /// - Complexity: O(n log n).
  static func joined(_ lines: [Segment], hyphenated: Set<String>) -> [String] {
    var paragraphs: [String] = []
    var last: Segment?
    // A job's line of dates is no paragraph that goes on below.
    var isWhole = false
    let column = Column(lines)
    for line in lines {
      // Bold is sometimes made by printing a line twice.
      guard line.text != last?.text else { continue }
      if let last, goesOn(last, line, in: column), !isWhole, let upper = paragraphs.popLast() {
        paragraphs.append(join(upper, line.text, hyphenated: hyphenated))
      } else {
        paragraphs.append(line.text)
        isWhole = LineShape.holdsDates(line.text)
      }
      last = line
    }
    return paragraphs
  }

  /// The words with a hyphen that stand within some lines.
  static func hyphenated(in lines: [Segment]) -> Set<String> {
    var words: Set<String> = []
    for line in lines where line.text.contains("-") {
      for word in line.text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" })
      where word.contains("-") && !word.hasSuffix("-") {
        words.insert(String(word))
      }
    }
    return words
  }

  private static func goesOn(_ last: Segment, _ line: Segment, in column: Column) -> Bool {
    guard !last.isRow, !line.isRow else { return false }
    let gap = line.box.top - last.box.top
    guard gap > 0, gap <= last.box.height * 2.2, abs(line.box.left - last.box.left) <= 10 else {
      return false
    }
    // Lines of one paragraph are set in one size.
    guard abs(line.box.height - last.box.height) * 6 <= last.box.height else { return false }
    guard !isPersonal(last.text), !startsItem(line.text), !LineShape.beginsAnew(line.text) else {
      return false
    }
    if let pitch = column.pitch(at: last), gap > 1.3 * pitch { return false }
    guard let width = column.width(at: last), last.box.width >= 0.85 * width else { return false }
    // In a narrow column every second line of a list is full.
    return width > narrow || line.text.first?.isLowercase ?? false
  }

  /// Whether a line may hold a contact: it is as long as what is masked in it.
  private static func isPersonal(_ text: String) -> Bool {
    text.contains("@") || text.contains("|") || text.contains("://") || text.contains("www.")
  }

  private static func startsItem(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return marks.contains(first)
      && !(text.unicodeScalars.dropFirst().first?.properties.isAlphabetic ?? false)
  }

  private static func join(_ upper: String, _ lower: String, hyphenated: Set<String>) -> String {
    if let last = upper.last, last == "\u{AD}" || last == "\u{2010}" {
      return upper.dropLast() + lower
    }
    guard upper.hasSuffix("-") else { return upper + " " + lower }
    let head = upper.dropLast().lowercased().split { !$0.isLetter && $0 != "-" }.last ?? ""
    let tail = lower.lowercased().prefix { $0.isLetter }
    let isParted =
      upper.dropLast().last?.isLetter ?? false && lower.first?.isLowercase ?? false
      && !head.contains("-") && !compounding.contains(String(head))
      && !hyphenated.contains("\(head)-\(tail)")
    return (isParted ? String(upper.dropLast()) : upper) + lower
  }

  /// How far lines reach to the right, by where they begin and how high they are.
  private struct Column {
    /// Columns narrower than this, in points, hold lists only.
    private static let least = 90.0
    private static let step = 10.0

    private struct Place: Hashable {
      var left: Int
      var height: Int
    }

    private var widths: [Place: Double] = [:]
    /// The least way from line to line.
    private var pitches: [Place: Double] = [:]

    init(_ lines: [Segment]) {
      var last: (place: Place, top: Double)?
      for line in lines where !line.isRow && !isPersonal(line.text) {
        let place = Self.place(line)
        widths[place] = max(widths[place] ?? 0, line.box.width)
        if let last, last.place == place, line.box.top - last.top >= 0.9 * line.box.height {
          pitches[place] = min(pitches[place] ?? .infinity, line.box.top - last.top)
        }
        last = (place, line.box.top)
      }
    }

    /// The way from line to line within a paragraph, where there is any.
    func pitch(at line: Segment) -> Double? { pitches[Self.place(line)] }

    private static func place(_ line: Segment) -> Place {
      Place(
        left: Int((line.box.left / step).rounded(.down)),
        height: Int(line.box.height.rounded())
      )
    }

    /// The width of the lines that begin where a line does; `nil` when they are too short to be
    /// broken.
    func width(at line: Segment) -> Double? {
      let own = Self.place(line)
      var widest = 0.0
      for left in own.left - 1...own.left + 1 {
        for height in own.height - 1...own.height + 1 {
          widest = max(widest, widths[Place(left: left, height: height)] ?? 0)
        }
      }
      return widest > Self.least ? widest : nil
    }
  }
}
