/// vCards 2.1 to 4.0, one or several in a file.
struct VCardFormat: CandidateFormat {
  /// A line: its name without group, its value as it stands there.
  private struct Property {
    var name: String
    var value: String
  }

  func recognises(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(64), as: UTF8.self)
    return head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased().hasPrefix("begin:vcard")
  }

  func candidates(in bytes: [UInt8]) throws(DocumentFault) -> [ForeignCandidate] {
    guard let text = DecodedText(bytes)?.text else { throw DocumentFault(fault: .notUTF8) }
    var found: [ForeignCandidate] = []
    var draft: ResumeDraft?
    for line in Self.unfolded(text) {
      guard let property = Self.property(line) else { continue }
      let mark = property.value.trimmed.lowercased()
      switch property.name {
      case "BEGIN" where mark == "vcard": draft = ResumeDraft()
      case "END" where mark == "vcard":
        if let card = draft { found.append(Self.candidate(card, number: found.count + 1)) }
        draft = nil
      default:
        guard var card = draft else { continue }
        Self.read(property, into: &card)
        draft = card
      }
    }
    if draft != nil {
      let fault = Diagnostic.Fault.malformed(format: "a vCard", reason: "it has no END:VCARD")
      found.append(ForeignCandidate(label: "card \(found.count + 1)", faults: [fault]))
    }
    if found.count == 1 { found[0].label = nil }
    return found
  }

  private static func candidate(_ card: ResumeDraft, number: Int) -> ForeignCandidate {
    let label = "card \(number)"
    guard !card.isEmpty else { return ForeignCandidate(label: label, faults: [.noWords]) }
    return ForeignCandidate(label: label, resume: card.tree)
  }

  /// The lines, with those that were broken put together again.
  private static func unfolded(_ text: String) -> [String] {
    var lines: [String] = []
    var isQuoted = false
    // Whether the last line ends in a sign that it goes on.
    var isOpen = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let isFolded = line.first == " " || line.first == "\t"
      if isFolded, !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else if isOpen {
        lines[lines.count - 1] += line
      } else {
        lines.append(String(line))
        isQuoted = isQuotedPrintable(line)
      }
      isOpen = isQuoted && line.last == "="
      if isOpen { lines[lines.count - 1].removeLast() }
    }
    return lines
  }

  private static func isQuotedPrintable(_ line: some StringProtocol) -> Bool {
    line.prefix { $0 != ":" }.lowercased().contains("quoted-printable")
  }

  private static func property(_ line: String) -> Property? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let head = line[..<colon]
    let name = head.prefix { $0 != ";" }.split(separator: ".").last ?? ""
    var value = String(line[line.index(after: colon)...])
    if isQuotedPrintable(line) { value = decoded(value) }
    return Property(name: name.uppercased(), value: value)
  }

  /// Quoted-printable text in UTF-8.
  private static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      if byte == UInt8(ascii: "="), digits.count == 2 {
        bytes.append(UInt8(digits[0] << 4 | digits[1]))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func read(_ property: Property, into card: inout ResumeDraft) {
    let value = unescaped(property.value)
    guard !value.isEmpty else { return }
    switch property.name {
    case "FN": card.name = value
    case "N" where card.name == nil:
      let parts = parts(of: property.value)
      card.name = [1, 2, 0].filter { $0 < parts.count }.map { parts[$0] }
        .filter { !$0.isEmpty }.joined(separator: " ")
    case "EMAIL": card.emails.append(value)
    case "TEL": card.phones.append(value.hasPrefix("tel:") ? String(value.dropFirst(4)) : value)
    case "URL", "X-SOCIALPROFILE": card.links.append(value)
    case "TITLE", "ROLE":
      if card.jobs.isEmpty { card.jobs.append(ResumeDraft.Job()) }
      if card.jobs[0].title == nil { card.jobs[0].title = value }
    case "ORG":
      if card.jobs.isEmpty { card.jobs.append(ResumeDraft.Job()) }
      card.jobs[0].employer = parts(of: property.value).first
    case "NOTE": card.summary += ResumeDraft.lines(of: value)
    case "CATEGORIES": card.skills += ResumeDraft.items(of: value)
    case "LANG": card.languages.append((value, nil))
    case "ADR":
      let parts = parts(of: property.value)
      if parts.count > 2 { card.address = parts[2] }
      if parts.count > 3 { card.city = parts[3] }
      if parts.count > 6 { card.country = parts[6] }
    default: break
    }
  }

  /// The parts between the semicolons that are none of the text's.
  private static func parts(of value: String) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in value {
      if character == ";", !isEscaped {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return parts.map(unescaped)
  }

  private static func unescaped(_ value: String) -> String {
    var text = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        text.append(character == "n" || character == "N" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text.trimmed
  }
}
