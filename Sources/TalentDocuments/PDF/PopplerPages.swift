/// Pages of text as `pdftohtml -xml` writes them.
///
/// Its output is not always well-formed (bold and italic may overlap), but always of the same form,
/// one `text` or `fontspec` element on a line; this scanner reads just that.
struct PopplerPages {
  /// A piece of text with its place on the page.
  struct Piece {
    var text: String
    var top: Int
    var left: Int
    var width: Int
    var height: Int
    var font: Int
  }

  /// A page.
  struct Page {
    var width = 0
    var height = 0
    var pieces: [Piece] = []
  }

  /// Size and colour of a font.
  struct Font {
    var size: Int
    var colour: Int
  }

  private(set) var pages: [Page] = []
  private(set) var fonts: [Int: Font] = [:]

  /// Reads the output of the program.
  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x09 || $0 == 0x20 }
      if line.starts(with: "<page ".utf8) {
        pages.append(
          Page(width: Self.number("width", in: line), height: Self.number("height", in: line))
        )
      } else if line.starts(with: "<fontspec ".utf8) {
        let colour = Self.attribute("color", in: line).dropFirst()
        fonts[Self.number("id", in: line)] = Font(
          size: Self.number("size", in: line),
          colour: Int(String(decoding: colour, as: UTF8.self), radix: 16) ?? 0
        )
      } else if line.starts(with: "<text ".utf8), !pages.isEmpty {
        pages[pages.count - 1].pieces.append(Self.piece(line))
      }
    }
  }

  private static func piece(_ line: ArraySlice<UInt8>) -> Piece {
    let end = line.firstIndex(of: UInt8(ascii: ">")) ?? line.endIndex
    return Piece(
      text: text(line[end...]),
      top: number("top", in: line[..<end]),
      left: number("left", in: line[..<end]),
      width: number("width", in: line[..<end]),
      height: number("height", in: line[..<end]),
      font: number("font", in: line[..<end])
    )
  }

  private static func attribute(_ name: String, in line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let key = Array(" \(name)=\"".utf8)
    guard line.count > key.count else { return [] }
    for start in line.startIndex...(line.endIndex - key.count)
    where line[start] == 0x20 && line[start...].starts(with: key) {
      return line[(start + key.count)...].prefix { $0 != UInt8(ascii: "\"") }
    }
    return []
  }

  private static func number(_ name: String, in line: ArraySlice<UInt8>) -> Int {
    Int(String(decoding: attribute(name, in: line), as: UTF8.self)) ?? 0
  }

  /// The text without tags, its entities resolved.
  private static func text(_ content: ArraySlice<UInt8>) -> String {
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
