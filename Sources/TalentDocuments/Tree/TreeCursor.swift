internal import TalentModel
internal import TalentText

/// A place in a document that somebody wrote by hand, read strictly and reported by line.
///
/// The readers of positions and policies share it: every member must be known, every value of its
/// type and range, and whatever is not becomes a diagnostic that names line and field.
struct TreeCursor: Sendable {
  let tree: Tree
  /// Path of the field, empty at the top.
  let field: String
  let file: String

  /// Place for messages: file and line.
  var place: String {
    tree.line > 0 ? "\(file):\(tree.line)" : file
  }

  /// The part with a name, `nil` when it is not there or null.
  subscript(name: String) -> TreeCursor? {
    guard let part = tree[name], !part.isNull else { return nil }
    return TreeCursor(tree: part, field: field.isEmpty ? name : "\(field).\(name)", file: file)
  }

  /// The elements of a list.
  func elements(_ log: inout [Diagnostic]) -> [TreeCursor] {
    guard let list = tree.list else {
      log.append(fault(.wrongType(field: field, expected: "a list", found: tree.kindName)))
      return []
    }
    return list.enumerated().map { number, element in
      TreeCursor(tree: element, field: "\(field)[\(number)]", file: file)
    }
  }

  /// Whether the part is a map; reported when it is not.
  func isMap(_ log: inout [Diagnostic]) -> Bool {
    if case .map = tree.value { return true }
    let name = field.isEmpty ? "the document" : field
    log.append(fault(.wrongType(field: name, expected: "a map", found: tree.kindName)))
    return false
  }

  /// The text of a scalar that says anything; a blank one is reported.
  func words(_ log: inout [Diagnostic]) -> String? {
    guard let text = text(&log) else { return nil }
    if !text.isBlank { return text }
    log.append(fault(.wrongType(field: field, expected: "text", found: "blank")))
    return nil
  }

  /// A day.
  func day(_ log: inout [Diagnostic]) -> Day? {
    guard let text = text(&log) else { return nil }
    if let day = Day(text) { return day }
    log.append(
      fault(.wrongType(field: field, expected: "a day, YYYY-MM-DD", found: "\"\(text)\""))
    )
    return nil
  }

  /// The text of a scalar.
  func text(_ log: inout [Diagnostic]) -> String? {
    if let text = tree.text { return text }
    log.append(fault(.wrongType(field: field, expected: "text", found: tree.kindName)))
    return nil
  }

  /// A whole number in a range.
  func integer(in range: ClosedRange<Int>, _ log: inout [Diagnostic]) -> Int? {
    guard let integer = tree.integer else {
      log.append(
        fault(
          .wrongType(field: field, expected: "a whole number", found: tree.text ?? tree.kindName)
        )
      )
      return nil
    }
    guard range.contains(integer) else {
      log.append(fault(.outOfRange(field: field, value: integer, range: range)))
      return nil
    }
    return integer
  }

  /// One of some words.
  func word<Word: RawRepresentable & CaseIterable>(
    of type: Word.Type,
    _ log: inout [Diagnostic]
  ) -> Word? where Word.RawValue == String {
    guard let text = text(&log) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
    log.append(fault(.wrongType(field: field, expected: "one of \(known)", found: "\"\(text)\"")))
    return nil
  }

  /// Reports every member whose name is none of those that are read.
  func checkMembers(_ known: [String], _ log: inout [Diagnostic]) {
    guard isMap(&log) else { return }
    var seen: Set<String> = []
    for member in tree.members {
      let name = field.isEmpty ? member.name : "\(field).\(member.name)"
      let line = member.tree.line > 0 ? "\(file):\(member.tree.line)" : file
      if !known.contains(member.name) {
        let near = Slips.nearest(to: member.name, among: known)
        log.append(Diagnostic(line, .unknownField(field: name, nearest: near)))
      } else if !seen.insert(member.name).inserted {
        log.append(
          Diagnostic(line, .contradiction(reason: "\(name) stands there twice", remedy: "keep one"))
        )
      }
    }
  }

  /// A diagnostic at this place.
  func fault(_ fault: Diagnostic.Fault) -> Diagnostic {
    Diagnostic(place, fault)
  }

  /// What is worth a note here.
  func note(_ fault: Diagnostic.Fault) -> Diagnostic {
    Diagnostic(place, fault, severity: .note)
  }
}

extension TreeCursor {
  /// Reads a hand-written document, YAML or JSON by its content.
  ///
  /// - Returns: A cursor at its top, or what is wrong with it.
  static func document(
    _ bytes: [UInt8],
    file: String
  ) -> (cursor: TreeCursor?, diagnostics: [Diagnostic]) {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard !content.contains(0) else {
      return (nil, [Diagnostic(file, .notText(expected: "YAML or JSON"))])
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      return (nil, [Diagnostic(file, .notUTF8)])
    }
    if content.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      do {
        let tree = JSONLines.numbered(try JSONReader().read(content), from: content)
        return (TreeCursor(tree: tree, field: "", file: file), [])
      } catch {
        let error = JSONSyntax.fault(in: content) ?? error
        let place = error.place.map { "\(file):\($0.line):\($0.column)" } ?? file
        return (nil, [Diagnostic(place, .malformed(format: "JSON", reason: error.reason))])
      }
    }
    do {
      let tree = try Tree.yaml(text)
      guard !tree.isNull else { return (nil, [Diagnostic(file, .blank)]) }
      return (TreeCursor(tree: tree, field: "", file: file), [])
    } catch {
      let place = error.line > 0 ? "\(file):\(error.line)" : file
      return (nil, [Diagnostic(place, .malformed(format: "YAML", reason: error.reason))])
    }
  }
}
