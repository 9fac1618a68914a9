internal import Foundation
internal import TalentModel

/// Tables of candidates in Excel workbooks (XLSX): the first sheet whose header is understood.
struct WorkbookFormat: CandidateFormat {
  /// Most cells that a row may reach to; what stands further right is left out.
  private static let mostColumns = 1024
  /// Most rows that a sheet may have, as in Excel.
  private static let mostRows = 1_048_576
  /// Most cells that a sheet may fill or leave empty between others.
  private static let mostCells = 4_000_000
  /// Most bytes of a cell; Excel allows 32,767 letters.
  private static let longest = 131_072

  let columns: ColumnMap

  func recognises(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("PK".utf8))
      && bytes.firstRange(of: Array("xl/workbook.xml".utf8)) != nil
  }

  func candidates(in bytes: [UInt8]) throws(DocumentFault) -> [ForeignCandidate] {
    let parts = try OfficeParts.read(bytes) { name in
      name == "xl/sharedStrings.xml" || name == "xl/styles.xml"
        || name.hasPrefix("xl/worksheets/") && name.hasSuffix(".xml")
    }
    let strings = parts["xl/sharedStrings.xml"].map(Self.strings) ?? []
    let dates = parts["xl/styles.xml"].map(Self.dateStyles) ?? []
    let sheets = parts.keys.filter { $0.hasPrefix("xl/worksheets/") }
      .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    for sheet in sheets {
      let rows = try Self.rows(XMLWalk(xml: parts[sheet] ?? []), strings: strings, dates: dates)
      if let table = CandidateTable(rows, columns: columns) { return table.candidates }
    }
    let reason = "no sheet has a header with a name or e-mail column; see --map"
    throw DocumentFault(fault: .malformed(format: "a table of candidates", reason: reason))
  }

  /// The texts that cells refer to by number.
  private static func strings(_ part: [UInt8]) -> [String] {
    let walk = XMLWalk(xml: part)
    var strings: [String] = []
    var isText = false
    while let step = walk.next() {
      switch step {
      case .start("si", _): strings.append("")
      // How a text is spoken is no part of it.
      case .start("rPh", false): walk.skip()
      case .start("t", let isEmpty): isText = !isEmpty
      case .end("t"): isText = false
      case .text(let words) where isText && !strings.isEmpty:
        let room = longest - strings[strings.count - 1].utf8.count
        strings[strings.count - 1] += words.utf8.count <= room ? words : ""
      default: break
      }
    }
    return strings
  }

  /// For each style of cells whether it shows a number as a date.
  private static func dateStyles(_ part: [UInt8]) -> [Bool] {
    let walk = XMLWalk(xml: part)
    var formats: [Int: Bool] = [:]
    var styles: [Bool] = []
    var isCellStyle = false
    while let step = walk.next() {
      switch step {
      case .start("numFmt", _):
        let code = walk.attribute("formatCode")?.lowercased() ?? ""
        // A literal in quotes may hold any letter.
        let bare = code.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 0 }.map(\.element).joined()
        formats[Int(walk.attribute("numFmtId") ?? "") ?? -1] =
          bare.contains("yy") || bare.contains("d/m") || bare.contains("m/d")
      case .start("cellXfs", _): isCellStyle = true
      case .end("cellXfs"): isCellStyle = false
      case .start("xf", _) where isCellStyle:
        let format = Int(walk.attribute("numFmtId") ?? "") ?? 0
        // The formats that every workbook has: 14 to 22 show days and times.
        styles.append(formats[format] ?? (14...17).contains(format) || format == 22)
      default: break
      }
    }
    return styles
  }

  private static func rows(
    _ walk: XMLWalk,
    strings: [String],
    dates: [Bool]
  ) throws(DocumentFault) -> [CandidateTable.Row] {
    var cells = 0
    var rows: [CandidateTable.Row] = []
    var column = 0
    var kind = ""
    var isDate = false
    var isValue = false
    var value = ""
    while let step = walk.next() {
      switch step {
      case .start("row", _):
        let line =
          Int(walk.attribute("r") ?? "").flatMap { (1...mostRows).contains($0) ? $0 : nil }
          ?? (rows.last?.line ?? 0) + 1
        rows.append(CandidateTable.Row(line: line, cells: []))
        column = 0
      case .start("c", let isEmpty):
        column = walk.attribute("r").flatMap(Self.column) ?? column
        kind = walk.attribute("t") ?? ""
        let style = Int(walk.attribute("s") ?? "") ?? 0
        isDate = dates.indices.contains(style) && dates[style]
        value = ""
        if isEmpty { column += 1 }
      case .start("v", let isEmpty), .start("t", let isEmpty): isValue = !isEmpty
      case .end("v"), .end("t"): isValue = false
      case .text(let words) where isValue:
        value += value.utf8.count + words.utf8.count <= longest ? words : ""
      case .end("c"):
        if let row = rows.indices.last, column < mostColumns {
          cells += max(column + 1 - rows[row].cells.count, 0)
          guard cells <= mostCells else {
            let reason = "a sheet has more than \(mostCells) cells"
            throw DocumentFault(fault: .malformed(format: "a table of candidates", reason: reason))
          }
          while rows[row].cells.count <= column { rows[row].cells.append("") }
          rows[row].cells[column] = text(value, kind, isDate: isDate, strings: strings)
        }
        column += 1
      default: break
      }
    }
    return rows
  }

  /// What a cell shows.
  private static func text(
    _ value: String,
    _ kind: String,
    isDate: Bool,
    strings: [String]
  ) -> String {
    switch kind {
    case "s":
      guard let number = Int(value), strings.indices.contains(number) else { return "" }
      return strings[number]
    case "inlineStr", "str": return value
    case "b": return value == "1" ? "true" : "false"
    case "e": return ""
    default:
      guard let number = Double(value) else { return value }
      if isDate, (1..<2_958_466).contains(number) {
        // Day 25,569 of the workbook is the first of 1970.
        return "\(Day(ordinal: Int32(number) - 25_569))"
      }
      return Int(exactly: number).map(String.init) ?? value
    }
  }

  /// The column of a cell's name, from 0: `C7` is 2.
  private static func column(of name: String) -> Int? {
    var column = 0
    for letter in name.utf8.prefix(while: { $0 >= UInt8(ascii: "A") }) {
      column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
      guard letter <= UInt8(ascii: "Z"), column <= 1 << 20 else { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}
