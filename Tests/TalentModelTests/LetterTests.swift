import TalentModel
import Testing

@Suite struct LetterTests {
  private func letters(_ text: String) -> [Letter] {
    text.unicodeScalars.map { Letter($0) }
  }

  private func base(_ character: Character) -> UInt32 {
    UInt32(character.asciiValue ?? 0)
  }

  /// Rows of vowels: base, shape, and the six tones in the order of `Letter.tone`.
  private static let vowels: [(base: Character, shape: UInt8, tones: String)] = [
    ("a", 0, "aàáãảạ"), ("a", 2, "ăằắẵẳặ"), ("a", 1, "âầấẫẩậ"), ("e", 0, "eèéẽẻẹ"),
    ("e", 1, "êềếễểệ"), ("i", 0, "iìíĩỉị"), ("o", 0, "oòóõỏọ"), ("o", 1, "ôồốỗổộ"),
    ("o", 4, "ơờớỡởợ"), ("u", 0, "uùúũủụ"), ("u", 4, "ưừứữửự"), ("y", 0, "yỳýỹỷỵ"),
  ]

  @Test func `every Vietnamese vowel is its letter, its shape and its tone`() throws {
    for row in Self.vowels {
      for (tone, vowel) in row.tones.unicodeScalars.enumerated() {
        let lower = Letter(vowel)
        #expect(lower.kind == .word)
        #expect(lower.base == base(row.base))
        #expect(lower.shape == row.shape)
        #expect(Int(lower.tone) == tone)
        #expect(!lower.isUpper)
        var upper = Letter(try #require(vowel.properties.uppercaseMapping.unicodeScalars.first))
        #expect(upper.isUpper)
        upper.isUpper = false
        #expect(upper == lower)
      }
    }
  }

  @Test func `đ is a d with a stroke`() {
    for (scalar, isUpper) in [("đ", false), ("Đ", true)] as [(Unicode.Scalar, Bool)] {
      let letter = Letter(scalar)
      #expect(letter.base == base("d"))
      #expect(letter.shape == 8)
      #expect(letter.tone == 0)
      #expect(letter.isUpper == isUpper)
    }
    #expect(Letter("d").shape == 0)
  }

  @Test func `combining marks carry what the composed letter carries`() {
    let pairs = [("ề", "e\u{302}\u{300}"), ("ặ", "a\u{323}\u{306}"), ("ỡ", "o\u{31B}\u{303}")]
    for (composed, decomposed) in pairs {
      let whole = letters(composed)[0]
      let parts = letters(decomposed)
      #expect(parts.dropFirst().allSatisfy { $0.kind == .mark })
      #expect(parts[0].base == whole.base)
      #expect(parts.reduce(0) { $0 | $1.shape } == whole.shape)
      #expect(parts.map(\.tone).max() == whole.tone)
    }
  }

  @Test(arguments: [
    ("аеорсху", "aeopcxy"), ("АВЕКМНОРСТХ", "abekmhopctx"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx"),
    ("ｓｑｌＳＱＬ０９", "sqlsql09"),
  ])
  func `a disguised letter is the letter it looks like`(disguised: String, plain: String) {
    let seen = letters(disguised)
    #expect(seen.allSatisfy { $0.kind == .word && $0.shape == 0 && $0.tone == 0 })
    #expect(seen.map(\.base) == plain.utf8.map { UInt32($0) })
  }

  @Test func `disguise keeps capitals`() {
    #expect(letters("АＡΑaа").map(\.isUpper) == [true, true, true, false, false])
  }

  @Test(
    arguments: [
      "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{202E}", "\u{2066}",
      "\u{FE0F}", "\u{E0041}", "\u{34F}", "\u{61C}",
    ] as [Unicode.Scalar]
  )
  func `what nobody sees is nothing`(scalar: Unicode.Scalar) {
    #expect(Letter(scalar).kind == .invisible)
  }

  @Test(
    arguments: [" ", "\t", "\n", ".", ",", "-", "/", "@", "•", "–", "“", "\u{A0}", "€"]
      as [Unicode.Scalar]
  )
  func `what stands between words separates`(scalar: Unicode.Scalar) {
    #expect(Letter(scalar).kind == .separator)
  }

  @Test func `letters of other scripts are words with a base of their own`() {
    for scalar in ["中", "ж", "한", "ß"] as [Unicode.Scalar] { #expect(Letter(scalar).kind == .word) }
    #expect(Letter("中").base != Letter("文").base)
    #expect(Letter("Ж").base == Letter("ж").base)
    #expect(Letter("Ж").isUpper)
  }
}
