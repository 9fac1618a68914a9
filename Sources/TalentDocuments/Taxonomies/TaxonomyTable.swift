internal import Foundation

/// A table of a taxonomy as rows that can be added to and written again.
struct TaxonomyTable {
  /// Names of the columns, in order.
  private(set) var columns: [String]
  /// The rows; each has a cell for every column.
  private(set) var rows: [[String]]
  private let places: [String: Int]

  /// Reads a table.
  init(_ bytes: [UInt8]) {
    let table = CSV(bytes)
    let named = table.columns.sorted { $0.value < $1.value }
    columns = named.map(\.key)
    places = Dictionary(
      named.enumerated().map { ($0.element.key, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    rows = table.rows.map { row in named.map { row[$0.value] } }
  }

  /// The cell of a row in a column; empty, and not kept, when there is no such column.
  subscript(row: Int, column: String) -> String {
    get { places[column].map { rows[row][$0] } ?? "" }
    set { if let place = places[column] { rows[row][place] = newValue } }
  }

  /// The elements of a cell that holds a list.
  func list(_ row: Int, _ column: String) -> [String] {
    self[row, column].split(separator: "|").map { String($0).trimmed }
  }

  /// Adds a row of named cells and returns its place.
  mutating func add(_ cells: [String: String]) -> Int {
    rows.append(columns.map { cells[$0] ?? "" })
    return rows.count - 1
  }

  /// The table as text (RFC 4180, line feeds).
  var text: String {
    ([columns] + rows).map { row in row.map(Self.quoted).joined(separator: ",") + "\n" }.joined()
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return cell }
    return "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
