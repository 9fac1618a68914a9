/// The colours of an RTF text, by their numbers in its table.
struct RichTextColours {
  /// The first one is none: letters of it are black, and a ground of it is not painted.
  private var colours: [Colour?] = []

  init() {}

  /// Reads the table of colours.
  init(_ bytes: [UInt8]) {
    guard let start = bytes.firstRange(of: Array("{\\colortbl".utf8)) else { return }
    let table = bytes[start.upperBound...].prefix { $0 != UInt8(ascii: "}") }.prefix(65_536)
    let entries = String(decoding: table, as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false)
    colours = entries.map { entry in
      let parts = entry.split(separator: "\\").compactMap { part in
        Double(part.drop { !$0.isNumber }.prefix { $0.isNumber })
      }
      guard parts.count >= 3 else { return nil }
      return Colour(red: parts[0], green: parts[1], blue: parts[2])
    }
  }

  /// What letters of a colour are drawn with.
  func ink(_ number: Int?) -> TextLook.Ink {
    self[number].map { .paint(Paint(colour: $0)) } ?? .automatic
  }

  /// What a fill of a colour puts behind letters; `nil` when it puts nothing there.
  func ground(_ number: Int?) -> TextLook.Ground? {
    self[number].map { .colours([$0]) }
  }

  private subscript(number: Int?) -> Colour? {
    number.flatMap { colours.indices.contains($0) ? colours[$0] : nil }
  }
}

/// The row of an RTF table that is being read: its cells are told first, then filled.
struct RichTextTable {
  private var fills: [TextLook.Ground?] = []
  private var nextFill: TextLook.Ground?
  private var isOpen = false
  private var cell = 0

  /// What lies behind the cell that is being read.
  var ground: TextLook.Ground? { isOpen && fills.indices.contains(cell) ? fills[cell] : nil }

  /// Takes up a word about rows and cells.
  mutating func take(_ word: String, ground: TextLook.Ground?, _ text: inout DocumentText) {
    switch word {
    case "trowd":
      fills = []
      nextFill = nil
    case "clcbpat": nextFill = ground
    case "cellx":
      fills.append(nextFill)
      nextFill = nil
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
