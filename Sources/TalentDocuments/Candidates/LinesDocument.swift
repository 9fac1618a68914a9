public import TalentIdentity

/// A document of lines as JSON: how the text of a PDF or of a DOCX is kept.
///
/// It can be read again without the file. A line is its place, its text and, where it goes on with
/// the one before, `true`.
public enum LinesDocument {
  /// Name and version of the format.
  public static let schema = "talent.document/1"

  /// The document's JSON; `nil` when it holds more than lines, which no file of text does.
  public static func json(of document: RawDocument) -> [UInt8]? {
    guard document.blocks.allSatisfy({ $0.role == .line }) else { return nil }
    let lines = document.blocks.map { block in
      let parts = [Tree.text(block.source), .text(block.text)]
      return Tree.list(block.isContinuation ? parts + [.bool(true)] : parts)
    }
    return Array(Tree.map(("schema", .text(schema)), ("lines", .list(lines))).json.utf8)
  }

  /// Reads a document; what is no line is left out.
  static func document(of tree: Tree) -> RawDocument {
    var document = RawDocument()
    document.blocks = (tree["lines"]?.list ?? []).compactMap { line in
      guard let parts = line.list, parts.count >= 2, let source = parts[0].text,
        let text = parts[1].text
      else { return nil }
      let goesOn = parts.count > 2
      return Block(source: source, role: .line, text: text, isContinuation: goesOn)
    }
    return document
  }
}
