/// Cuts a stream of JSON into its records: NDJSON, one array, or objects one after another.
///
/// A record that is not finished when another begins at the start of a line is cut off there, so
/// that one broken line does not swallow those behind it; only behind a comma or an opening bracket
/// does it go on, as JSON written without indents does.
struct RecordSplitter {
  /// A record and the line on which it begins, from 1.
  struct Record {
    var line: Int
    /// Which record of its line it is, from 1.
    var number = 1
    var bytes: [UInt8]
    /// Whether the record is longer than is kept of it.
    var isTooLong: Bool

    /// The line, with the number behind a point when it is not the first of its line.
    var label: String { number == 1 ? "\(line)" : "\(line).\(number)" }
  }

  /// Greatest size of a record that is kept whole.
  static let mostBytes = 16 * 1_048_576

  private var record: [UInt8] = []
  private var line = 1
  private var recordLine = 1
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var isInArray = false
  private var isAtLineStart = true
  private var hasBegun = false
  private var last = (line: 0, number: 0)

  /// Takes in the next bytes and gives the records that they finish.
  mutating func push(_ bytes: some Sequence<UInt8>) -> [Record] {
    var finished: [Record] = []
    for byte in bytes { take(byte, into: &finished) }
    return finished
  }

  /// Gives the record that the end of the stream cuts off, if there is one.
  mutating func finish() -> Record? {
    defer { record = [] }
    return record.contains { $0 > 0x20 } ? finishedRecord : nil
  }

  private mutating func take(_ byte: UInt8, into finished: inout [Record]) {
    let wasAtLineStart = isAtLineStart
    isAtLineStart = byte == 0x0A
    if byte == 0x0A { line += 1 }
    if wasAtLineStart, byte == UInt8(ascii: "{"), !record.isEmpty, !goesOn {
      cut(into: &finished)
    }
    if record.isEmpty {
      begin(with: byte)
      return
    }
    if record.count <= Self.mostBytes { record.append(byte) }
    if isInString, byte == 0x0A {
      // No string goes over a line: this one lacks its end, and so does its record.
      cut(into: &finished)
      return
    }
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      return
    }
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

  /// Whether the record so far calls for another value: its last byte opens a list or goes on with
  /// one.
  private var goesOn: Bool {
    record.last { $0 > 0x20 }.map { ",[".utf8.contains($0) } ?? false
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
    if isInArray, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") { return }
    record = [byte]
    recordLine = line
    depth = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") ? 1 : 0
    isInString = byte == UInt8(ascii: "\"")
    isEscaped = false
  }

  private var finishedRecord: Record {
    Record(
      line: recordLine,
      number: max(1, last.line == recordLine ? last.number : 1),
      bytes: record,
      isTooLong: record.count > Self.mostBytes
    )
  }

  private mutating func cut(into finished: inout [Record]) {
    if record.contains(where: { $0 > 0x20 }) {
      last = last.line == recordLine ? (recordLine, last.number + 1) : (recordLine, 1)
      finished.append(finishedRecord)
    }
    record = []
    depth = 0
    isInString = false
    isEscaped = false
  }
}
