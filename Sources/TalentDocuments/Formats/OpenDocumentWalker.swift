/// Walks through the parts of an OpenDocument text and collects their paragraphs.
struct OpenDocumentWalker {
  private var styles = OpenDocumentStyles()
  /// The look of each element that is open and may have one.
  private var looks: [TextLook] = []
  /// How many paragraphs are open: only in one do characters count.
  private var paragraphs = 0

  /// What is no text of the document: what was deleted, what others remark, what is to be entered.
  private static let silent: Set<String> = [
    "tracked-changes", "annotation", "note-citation", "sequence-decls", "script", "forms",
    "placeholder",
  ]

  /// Collects a part.
  mutating func walk(_ walk: XMLWalk, into text: inout DocumentText) {
    while let step = walk.next() {
      switch step {
      case .start(let name, let isEmpty): start(name, isEmpty: isEmpty, walk, &text)
      case .text(let words): if paragraphs > 0 { text.add(words, looks.last ?? TextLook()) }
      case .end(let name): end(name, &text)
      }
    }
    looks = []
    paragraphs = 0
    text.closeAll()
    text.closeMargin()
  }

  private mutating func start(
    _ name: String,
    isEmpty: Bool,
    _ walk: XMLWalk,
    _ text: inout DocumentText
  ) {
    switch name {
    case _ where Self.silent.contains(name): if !isEmpty { walk.skip() }
    case "content-control" where walk.attribute("showing-placeholder") == "true":
      if !isEmpty { walk.skip() }
    case "header" where !isEmpty, "header-left" where !isEmpty, "header-first" where !isEmpty:
      text.open(.head)
    case "footer" where !isEmpty, "footer-left" where !isEmpty, "footer-first" where !isEmpty:
      text.open(.foot)
    case "tab": text.add("\t")
    case "line-break": text.add("\n")
    case "s": text.add(" ")
    default:
      styles.start(name, walk)
      if isEmpty, name == "style" { styles.end() }
    }
    guard !isEmpty, OpenDocumentStyles.families[name] != nil else { return }
    var look = styles.look(of: name, walk).over(looks.last ?? TextLook())
    if name == "section", walk.attribute("display") == "none" { look.isVanished = true }
    looks.append(look)
    switch name {
    case "p", "h":
      paragraphs += 1
      text.openParagraph()
    case "table-row": text.openRow()
    case "table-cell": text.openCell()
    default: break
    }
  }

  private mutating func end(_ name: String, _ text: inout DocumentText) {
    switch name {
    case "style": styles.end()
    case "header", "header-left", "header-first", "footer", "footer-left", "footer-first":
      text.closeMargin()
    default: break
    }
    guard OpenDocumentStyles.families[name] != nil else { return }
    _ = looks.popLast()
    switch name {
    case "p", "h":
      paragraphs -= 1
      text.closeParagraph()
    case "table-row": text.closeRow()
    default: break
    }
  }
}
