import TalentIdentity

/// Plain text masked line by line, as far as these tests need it.
enum Masked {
  /// What counts as a term of the taxonomy.
  static let terms: Set<String> = [
    "financial analyst", "compliance officer", "aml officer", "data science", "anh", "đức", "nga",
    "python", "java", "hà nội", "huế", "cfa", "cams", "accounting", "finance", "kế toán", "lễ tân",
    "le tan", "vietnam", "english", "german", "ielts",
  ]

  static let masking = Masking(isTerm: { terms.contains($0.lowercased()) })

  /// The masked lines of a plain document.
  static func lines(_ lines: [String], knowing names: [String] = []) -> [String] {
    document(lines, knowing: names).blocks.map(\.text)
  }

  /// A plain document, masked.
  static func document(_ lines: [String], knowing names: [String] = []) -> MaskedDocument {
    var raw = RawDocument()
    raw.blocks = lines.enumerated().map { number, text in
      Block(source: "line \(number + 1)", role: .line, text: text)
    }
    raw.identity.names = names
    return masking.mask(raw)
  }

  /// One line, masked, in a document that knows some names.
  static func line(_ text: String, knowing names: [String] = ["Zed Unused"]) -> String {
    // The first line keeps the line under test from being the top of the document.
    lines(["Curriculum vitae", text], knowing: names)[1]
  }

  /// A summary of a structured document, masked.
  static func summary(_ text: String, knowing names: [String] = []) -> String {
    var raw = RawDocument()
    raw.blocks = [Block(source: "basics.summary", role: .summary, text: text)]
    raw.identity.names = names
    return masking.mask(raw).blocks[0].text
  }
}
