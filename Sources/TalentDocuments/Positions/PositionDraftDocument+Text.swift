internal import TalentModel
internal import TalentText

extension PositionDraftDocument {
  /// How much of a line is quoted, in characters.
  private static let quoted = 160

  /// `"the line" (line 14)`, behind a remark where there is one.
  static func comment(_ entry: Entry) -> String {
    guard let quote = entry.quote else { return entry.remark ?? "" }
    let line = quote.text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    let cut = line.count > quoted ? String(line.prefix(quoted)) + "…" : String(line)
    let words = "\"\(printable(cut))\" (\(quote.source))"
    return entry.remark.map { "\(printable($0)): \(words)" } ?? words
  }

  /// A tree in YAML on one line.
  static func flow(_ tree: Tree) -> String {
    switch tree.value {
    case .map(let members):
      let inside = members.map { "\($0.name): \(flow($0.tree))" }.joined(separator: ", ")
      return "{ \(inside) }"
    case .list(let elements): return "[\(elements.map(flow).joined(separator: ", "))]"
    case .text(let text): return isPlain(text) ? text : Tree(.text(printable(text))).json
    default: return tree.json
    }
  }

  /// Whether a text means itself without quotation marks: a name of the taxonomy, a code, a day.
  private static func isPlain(_ text: String) -> Bool {
    let words: Set<String> = ["no", "yes", "on", "off", "true", "false", "null", "y", "n"]
    guard let first = text.utf8.first, !words.contains(text.lowercased()) else { return false }
    let isLetter = (0x61...0x7A).contains(first | 0x20)
    let isDay = Day(text) != nil
    return (isLetter || isDay)
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }

  /// A text without what a line of YAML cannot hold.
  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .format,
            .privateUse:
            false
          default: true
          }
        }
      )
    )
  }

  /// Lower-case letters and digits without accents, joined by hyphens; at most sixty bytes.
  static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.unicodeScalars {
      let letter = Letter(scalar)
      switch letter.kind {
      case .word:
        guard letter.base < 0x80, let byte = UInt8(exactly: letter.base) else { continue }
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      case .mark, .invisible: continue
      case .separator: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
      if slug.utf8.count >= 60 { break }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug
  }

  /// Whether a text carries accents of Vietnamese.
  static func isAccented(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      let letter = Letter(scalar)
      return letter.tone > 0 || letter.shape > 0 || letter.kind == .mark
    }
  }
}
