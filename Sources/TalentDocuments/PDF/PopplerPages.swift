/// Pages of text as `pdftohtml -xml -nomerge -noroundcoord -zoom 1` writes them.
///
/// Its output is not always well-formed (bold and italic may overlap), but always of the same form,
/// one `text` or `fontspec` element on a line; this scanner reads just that.
struct PopplerPages {
  /// Text drawn in one go, with its box on the page in points from the upper left corner.
  struct Run {
    var text: String
    var box: Box
    var font: Font
    /// Its words and where they stand, from left to right; empty where nobody has asked.
    var words: [PlacedWords.Word] = []
  }

  /// A page, its size in points.
  struct Page {
    var width = 0.0
    var height = 0.0
    var runs: [Run] = []
  }

  private(set) var pages: [Page] = []

  /// Reads the output of the program.
  ///
  /// - Complexity: O(length of the output).
  init(_ bytes: [UInt8]) {
    var fonts: [Int: Font] = [:]
    for line in bytes.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x09 || $0 == 0x20 }
      if line.starts(with: "<text ".utf8), !pages.isEmpty {
        let end = line.firstIndex(of: UInt8(ascii: ">")) ?? line.endIndex
        let tag = Attributes(line[..<end])
        let font = fonts[tag.integer("font")] ?? Font()
        let box = Box(
          left: tag.number("left"),
          top: tag.number("top"),
          width: tag.number("width"),
          height: tag.number("height")
        )
        let text = Self.text(line[end...])
        pages[pages.count - 1].runs.append(Run(text: text, box: box, font: font))
      } else if line.starts(with: "<page ".utf8) {
        let tag = Attributes(line)
        pages.append(Page(width: tag.number("width"), height: tag.number("height")))
      } else if line.starts(with: "<fontspec ".utf8) {
        let tag = Attributes(line)
        fonts[tag.integer("id")] = Font(
          size: tag.number("size"),
          colour: Colour(hexadecimal: tag["color"] ?? ""),
          opacity: tag["opacity"].flatMap(Double.init) ?? 1
        )
      }
    }
  }

  /// Names and values of the attributes of a tag.
  struct Attributes {
    private var values: [(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)] = []

    init(_ tag: ArraySlice<UInt8>) {
      let parts = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
      for place in stride(from: 0, to: parts.count - 1, by: 2) {
        let name = parts[place].split(separator: 0x20).last?.dropLast()
        values.append((name ?? [], parts[place + 1]))
      }
    }

    subscript(_ name: String) -> String? {
      values.first { $0.name.elementsEqual(name.utf8) }.map {
        String(decoding: $0.value, as: UTF8.self)
      }
    }

    /// A number of points, 0 where there is none; a hostile one stays within sane bounds.
    func number(_ name: String) -> Double {
      let number = self[name].flatMap(Double.init) ?? 0
      return number.isFinite ? min(max(number, -1e6), 1e6) : 0
    }

    func integer(_ name: String) -> Int { self[name].flatMap { Int($0) } ?? 0 }
  }

  /// The text without tags, its entities resolved.
  static func text(_ content: ArraySlice<UInt8>) -> String {
    var output: [UInt8] = []
    var rest = content.dropFirst()
    while let byte = rest.first {
      if byte == UInt8(ascii: "<") {
        rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
      } else if byte == UInt8(ascii: "&"), let end = rest.prefix(10).firstIndex(of: 0x3B) {
        output += entity(rest[(rest.startIndex + 1)..<end])
        rest = rest[(end + 1)...]
      } else {
        output.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func entity(_ name: ArraySlice<UInt8>) -> [UInt8] {
    let name = String(decoding: name, as: UTF8.self)
    switch name {
    case "amp": return [UInt8(ascii: "&")]
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "quot": return [UInt8(ascii: "\"")]
    case "apos": return [UInt8(ascii: "'")]
    default:
      let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
      let value = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
      let scalar = value.flatMap(Unicode.Scalar.init) ?? " "
      return Array(String(scalar).utf8)
    }
  }
}
