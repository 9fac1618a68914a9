internal import TalentIdentity

/// Reads a plain text: one block a line, with lines joined that were broken for width only, and a
/// line that repeats the one before left out.
enum PlainText {
  /// From this length on a line may have been broken for width.
  private static let widthBroken = 60

  /// The document of a text.
  static func document(of text: String) -> RawDocument {
    var document = RawDocument()
    var isBroken = false
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let trimmed = String(line).trimmed
      let goesOn = trimmed.first?.isLowercase ?? false
      if isBroken, goesOn, let last = document.blocks.indices.last {
        document.blocks[last].text += " " + trimmed
      } else if !trimmed.isEmpty, trimmed != document.blocks.last?.text {
        document.blocks.append(Block(source: "line \(number + 1)", role: .line, text: trimmed))
      }
      // Lines with contacts or labels are as long as what is masked in them, which decides nothing.
      isBroken =
        trimmed.count >= widthBroken && !trimmed.hasSuffix(".")
        && !trimmed.contains { "@:|".contains($0) }
    }
    return document
  }
}
