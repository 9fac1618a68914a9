/// Tells a position from the document of a candidate by its fields, without reading it.
enum PositionShape {
  /// Fields that say something of a person.
  private static let personal = [
    "basics", "bio", "name", "fullName", "firstName", "email", "phone", "work", "employment",
    "positions", "projects", "talent", "text",
  ]
  /// Fields that only a position has.
  private static let own = ["headcount", "needBy", "gates", "unit", "owner"]
  /// Lists of requirements, and what names one in them; a person's skill has a name, not a skill.
  private static let requirements = [
    ("skills", ["skill", "anyOf", "importance"]),
    ("certificates", ["certificate", "anyOf", "importance"]),
    ("languages", ["importance"]),
  ]

  /// Whether a document is a position, be it a faulty one.
  static func fits(_ tree: Tree) -> Bool {
    guard case .map = tree.value, !personal.contains(where: { tree[$0] != nil }) else {
      return false
    }
    let isTitled = tree["title"]?["en"] != nil || tree["title"]?["vi"] != nil
    let hasOwn = tree["title"] != nil && own.contains { tree[$0] != nil }
    return isTitled || hasOwn
      || requirements.contains { field, marks in
        (tree[field]?.list ?? []).contains { item in marks.contains { item[$0] != nil } }
      }
  }

  /// What is wrong with a text where a candidate's should be, when it is the YAML of a position, or
  /// a file of YAML that breaks off; `nil` for any other text.
  static func fault(ofText bytes: [UInt8], in file: String) -> Diagnostic? {
    let isNamed = [".yaml", ".yml"].contains { file.lowercased().hasSuffix($0) }
    guard isNamed || opensWithField(bytes) else { return nil }
    let document = TreeCursor.document(bytes, file: file)
    guard let cursor = document.cursor else { return isNamed ? document.diagnostics.first : nil }
    return fits(cursor.tree) ? Diagnostic(file, .position) : nil
  }

  /// Whether the first line that says anything begins with the name of a position's field; no
  /// parser is asked about other texts.
  private static func opensWithField(_ bytes: [UInt8]) -> Bool {
    let first = bytes.lazy.split(separator: 0x0A).first { line in
      let isComment = line.first == UInt8(ascii: "#") || line.starts(with: "---".utf8)
      return !isComment && line.contains { $0 > 0x20 }
    }
    guard let first, let colon = first.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return PositionDocument.members.contains(String(decoding: first[..<colon], as: UTF8.self))
  }
}
