internal import Foundation

/// Statements that take several origins of a record at once: asked one by one, they would cost an
/// import as much as keeping the record.
enum OriginStatements {
  /// Most origins of a statement; hardly any record has more.
  private static let most = 8

  private static let seeks = (0...most).map { count in
    let marks = Array(repeating: "?", count: count).joined(separator: ", ")
    return "SELECT candidate FROM origins WHERE digest IN (\(marks)) LIMIT 1"
  }
  private static let inserts = (0...most).map { count in
    let rows = Array(repeating: "(?, ?)", count: count).joined(separator: ", ")
    return "INSERT OR IGNORE INTO origins VALUES \(rows)"
  }

  /// Origins in parts, each small enough for a statement.
  static func parts(of origins: [Data]) -> [ArraySlice<Data>] {
    stride(from: 0, to: origins.count, by: most).map { start in
      origins[start..<min(start + most, origins.count)]
    }
  }

  /// Finds a candidate who is known by one of so many origins.
  static func seeking(_ count: Int) -> String { seeks[count] }

  /// Records so many origins, each with its candidate.
  static func inserting(_ count: Int) -> String { inserts[count] }
}
