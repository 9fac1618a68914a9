/// Finds the whole lines that a record without an end has swallowed.
///
/// Only records of one line each are found again: of a record written over many lines, a line that
/// is whole by itself is a part of it and nobody's profile.
enum BrokenRecord {
  /// A line inside a record that begins as a record does.
  struct Break {
    /// Where the line begins in the record.
    var place: Int
    /// Its number in the stream.
    var line: Int
    /// The column in which the object on it begins, from 1.
    var column: Int
  }

  /// A stretch of the record, and where it begins in the stream.
  struct Part {
    var line: Int
    var column: Int
    var bytes: [UInt8]
  }

  /// The parts of a broken record: whole lines by themselves, and what is broken.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - breaks: Lines that may be records, ascending; at least one.
  /// - Returns: The parts in their order; the record alone when it was no record of one line.
  /// - Complexity: O(bytes).
  static func parts(of record: Part, at breaks: [Break]) -> [Part] {
    var first = record
    first.bytes = Array(record.bytes[..<(breaks.first?.place ?? record.bytes.count)])
    guard isOneLine(first.bytes[...]) else { return [record] }
    let json = JSONReader()
    var parts = [first]
    var isOpen = true
    for (number, start) in breaks.enumerated() {
      let end = number + 1 < breaks.count ? breaks[number + 1].place : record.bytes.count
      let bytes = Array(record.bytes[start.place..<end])
      let isLine = isOneLine(bytes[...])
      var part = Part(line: start.line, column: start.column, bytes: bytes)
      if let whole = isLine ? whole(bytes, json) : nil {
        part.bytes = whole
        parts.append(part)
        isOpen = false
      } else if isLine || !isOpen {
        parts.append(part)
        isOpen = true
      } else {
        parts[parts.count - 1].bytes += bytes
      }
    }
    return parts
  }

  /// The record that a line is, without the comma behind it; `nil` when it is none.
  private static func whole(_ line: [UInt8], _ json: JSONReader) -> [UInt8]? {
    var line = line[...]
    while let last = line.last, last <= 0x20 { line.removeLast() }
    if line.last == UInt8(ascii: ",") { line.removeLast() }
    return (try? json.readMending(line)) == nil ? nil : Array(line)
  }

  private static func isOneLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let end = bytes.firstIndex(of: 0x0A) else { return true }
    return !bytes[end...].contains { $0 > 0x20 }
  }
}
