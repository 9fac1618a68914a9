/// Cuts a stream of JSON into its records: NDJSON, one array, or objects one after another.
///
/// A record that is not finished when another begins at the start of a line is cut off there, so
/// that one broken line does not swallow those behind it. Behind a comma or an opening bracket it
/// goes on, as JSON written without indents does; when it then turns out never to end,
/// `BrokenRecord` finds the whole lines in it.
struct RecordSplitter {
  /// A record, and the line and column where it begins, from 1.
  struct Record {
    var line: Int
    var column = 1
    /// Which record of its line it is, from 1.
    var number = 1
    var bytes: [UInt8]
    /// Whether the record is longer than is kept of it.
    var isTooLong = false

    /// The line, with the number behind a point when it is not the first of its line.
    var label: String { number == 1 ? String(line) : "\(line).\(number)" }
  }

  /// Greatest size of a record that is kept whole.
  static let mostBytes = 16 * 1_048_576

  private var record: [UInt8] = []
  /// Where in the record a line begins that may be a record of its own.
  private var breaks: [BrokenRecord.Break] = []
  private var line = 1
  /// Characters of the line so far.
  private var column = 0
  private var indent = 0
  private var isIndenting = true
  private var recordLine = 1
  private var recordColumn = 1
  private var recordIndent = 0
  private var lastByte: UInt8 = 0
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var isInArray = false
  private var isArrayClosed = false
  private var hasBegun = false
  private var last = (line: 0, number: 0)

  /// The last line so far, when the list of records that began has not been closed.
  var openListLine: Int? { isInArray && !isArrayClosed ? line : nil }

  /// Takes in the next bytes and gives the records that they finish.
  mutating func push(_ bytes: [UInt8]) -> [Record] {
    var finished: [Record] = []
    var place = 0
    while place < bytes.count {
      place = takeWords(bytes, from: place)
      guard place < bytes.count else { break }
      take(bytes[place], into: &finished)
      place += 1
    }
    return finished
  }

  /// Takes, inside a string, the bytes before the next one that may mean something.
  ///
  /// - Returns: Its place.
  private mutating func takeWords(_ bytes: [UInt8], from start: Int) -> Int {
    guard isInString, !isEscaped, !isIndenting, !record.isEmpty else { return start }
    let limit = min(bytes.count, start + Self.mostBytes - record.count)
    let span = bytes.span
    var end = start
    while end < limit {
      let byte = span[end]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x0A { break }
      if byte & 0xC0 != 0x80 { column += 1 }
      end += 1
    }
    guard end > start else { return start }
    record += bytes[start..<end]
    return end
  }

  /// Gives what the end of the stream cuts off.
  mutating func finish() -> [Record] {
    var finished: [Record] = []
    cut(into: &finished)
    return finished
  }

  private mutating func take(_ byte: UInt8, into finished: inout [Record]) {
    if record.count > Self.mostBytes, !breaks.isEmpty { cutTooLong(into: &finished) }
    if byte & 0xC0 != 0x80 { column += 1 }
    if byte == 0x0A {
      line += 1
      column = 0
      indent = 0
      isIndenting = true
    } else if isIndenting {
      if byte == 0x20 || byte == 0x09 {
        indent += 1
      } else {
        isIndenting = false
        if byte == UInt8(ascii: "{") { meetLine(into: &finished) }
      }
    }
    let isEnd = byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]")
    if isInArray, isEnd, depth == 0, !isInString { cut(into: &finished) }
    if record.isEmpty {
      begin(with: byte)
      return
    }
    if record.count <= Self.mostBytes {
      record.append(byte)
    }
    if isInString {
      takeInString(byte, into: &finished)
      return
    }
    if byte > 0x20 { lastByte = byte }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      if depth <= 0 { cut(into: &finished) }
    case 0x0A where depth == 0: cut(into: &finished)
    default: break
    }
  }

  private mutating func takeInString(_ byte: UInt8, into finished: inout [Record]) {
    if byte == 0x0A {
      // No string goes over a line: this one lacks its end, and so does its record.
      cut(into: &finished)
    } else if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
      lastByte = byte
    }
  }

  /// Meets a line that begins with an object, as far to the right as the record does.
  private mutating func meetLine(into finished: inout [Record]) {
    guard !record.isEmpty, indent == recordIndent else { return }
    if lastByte != UInt8(ascii: ","), lastByte != UInt8(ascii: "[") {
      cut(into: &finished)
    } else if record.count <= Self.mostBytes {
      breaks.append(BrokenRecord.Break(place: record.count, line: line, column: column))
    }
  }

  /// Begins a record with its first byte that says anything.
  private mutating func begin(with byte: UInt8) {
    guard byte > 0x20, byte != 0xEF, byte != 0xBB, byte != 0xBF else { return }
    if byte == UInt8(ascii: "["), !hasBegun {
      isInArray = true
      hasBegun = true
      return
    }
    hasBegun = true
    if isInArray, byte == UInt8(ascii: ",") { return }
    if isInArray, byte == UInt8(ascii: "]") {
      isArrayClosed = true
      return
    }
    record = [byte]
    recordLine = line
    recordColumn = column
    recordIndent = indent
    lastByte = byte
    depth = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") ? 1 : 0
    isInString = byte == UInt8(ascii: "\"")
    isEscaped = false
  }

  /// Ends the record here, whether it is whole or not.
  private mutating func cut(into finished: inout [Record]) {
    if depth > 0, !breaks.isEmpty {
      for part in parts { finish(part, into: &finished) }
    } else {
      finish(whole, into: &finished)
    }
    reset()
  }

  /// Gives up what a record without end has swallowed, and goes on with its last line.
  private mutating func cutTooLong(into finished: inout [Record]) {
    var parts = parts
    breaks = []
    guard parts.count > 1, let open = parts.popLast() else { return }
    for part in parts { finish(part, into: &finished) }
    reset()
    line = open.line
    column = open.column - 1
    indent = recordIndent
    isIndenting = false
    for byte in open.bytes { take(byte, into: &finished) }
  }

  /// The record as one part.
  private var whole: BrokenRecord.Part {
    BrokenRecord.Part(line: recordLine, column: recordColumn, bytes: record)
  }

  /// The parts of the record, which is broken.
  private var parts: [BrokenRecord.Part] { BrokenRecord.parts(of: whole, at: breaks) }

  private mutating func finish(_ part: BrokenRecord.Part, into finished: inout [Record]) {
    guard part.bytes.contains(where: { $0 > 0x20 }) else { return }
    last = last.line == part.line ? (part.line, last.number + 1) : (part.line, 1)
    var record = Record(line: part.line, column: part.column, bytes: part.bytes)
    record.number = last.number
    record.isTooLong = part.bytes.count > Self.mostBytes
    finished.append(record)
  }

  private mutating func reset() {
    record = []
    breaks = []
    depth = 0
    isInString = false
    isEscaped = false
  }
}
