/// The colours of an RTF text, by their numbers in its table.
struct RichTextColours {
  private var whites: Set<Int> = []

  init() {}

  /// Reads the table of colours.
  init(_ bytes: [UInt8]) {
    guard let start = bytes.firstRange(of: Array("{\\colortbl".utf8)) else { return }
    let table = bytes[start.upperBound...].prefix { $0 != UInt8(ascii: "}") }.prefix(65_536)
    let entries = String(decoding: table, as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false)
    for (number, entry) in entries.enumerated() {
      let parts = entry.split(separator: "\\").compactMap { part in
        Int(part.drop { !$0.isNumber }.prefix { $0.isNumber })
      }
      guard parts.count >= 3 else { continue }
      if TextLook.isWhite(red: parts[0], green: parts[1], blue: parts[2]) { whites.insert(number) }
    }
  }

  /// Whether letters of a colour show nothing on paper.
  func isWhite(_ number: Int) -> Bool { whites.contains(number) }

  /// Whether white letters show on a fill; the first colour is none.
  func isDark(_ number: Int?) -> Bool { number.map { $0 > 0 && !whites.contains($0) } ?? false }
}

/// The row of an RTF table that is being read: its cells are told first, then filled.
struct RichTextTable {
  private var fills: [Bool] = []
  private var nextFill = false
  private var isOpen = false
  private var cell = 0

  /// Whether something dark lies behind the cell that is being read.
  var isShaded: Bool { isOpen && fills.indices.contains(cell) && fills[cell] }

  /// Takes up a word about rows and cells.
  mutating func take(_ word: String, isDark: Bool, _ text: inout DocumentText) {
    switch word {
    case "trowd":
      fills = []
      nextFill = false
    case "clcbpat": nextFill = isDark
    case "cellx":
      fills.append(nextFill)
      nextFill = false
    case "intbl" where !isOpen:
      isOpen = true
      cell = 0
      text.openRow()
      text.openCell()
    case "cell" where isOpen:
      text.closeParagraph()
      text.openCell()
      cell += 1
    case "row" where isOpen:
      text.closeParagraph()
      text.closeRow()
      isOpen = false
    default: break
    }
  }
}
