/// Where the fields of a hand-written document stand, for faults that are found later.
public struct FieldPlaces: Sendable {
  private let top: TreeCursor?
  private let file: String

  /// Reads a document, YAML or JSON; of one that is none, every field stands in its file.
  public init(_ bytes: [UInt8], file: String) {
    self.top = TreeCursor.document(bytes, file: file).cursor
    self.file = file
  }

  /// The place of a field.
  ///
  /// - Parameter field: Names and numbers, as in `weights.skills` and `monthsPerLevel[2]`.
  /// - Returns: File and line; those of the part around it when the field is not there.
  public func place(of field: String) -> String {
    var cursor = top
    for part in field.split(whereSeparator: { ".[]".contains($0) }) {
      let name = String(part)
      var log: [Diagnostic] = []
      let next =
        cursor?[name]
        ?? Int(name).flatMap { number in
          cursor?.elements(&log).dropFirst(max(number, 0)).first
        }
      guard let next else { break }
      cursor = next
    }
    return cursor?.place ?? file
  }

  /// The place of an element of a list; that of the list when no element is this text.
  public func place(of text: String, in list: String) -> String {
    var log: [Diagnostic] = []
    let element = top?[list]?.elements(&log).first { $0.tree.text == text }
    return element?.place ?? place(of: list)
  }
}
