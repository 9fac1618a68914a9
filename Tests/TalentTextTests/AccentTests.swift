import TalentModel
import Testing

@testable import TalentText

@Suite struct AccentTests {
  private func token(_ word: String) -> (plain: FoldedWord, accents: UInt64)? {
    Tokenizer.tokens(in: word).first.map { ($0.plain, $0.accents) }
  }

  @Test(arguments: [
    ("hoà", "hòa"), ("thuỷ", "thủy"), ("khoẻ", "khỏe"), ("HOÀ", "hòa"), ("Đức", "đức"),
    ("ho\u{E0}", "hoa\u{300}"), ("tiếng", "tie\u{302}\u{301}ng"), ("tiếng", "ti\u{EA}\u{301}ng"),
    ("được", "đu\u{31B}o\u{31B}\u{323}c"), ("quản", "qua\u{309}n"), ("t\u{200B}iếng", "tiếng"),
    ("uỷ", "ủy"),
  ])
  func `two ways to write a word are one word`(one: String, other: String) throws {
    let first = try #require(token(one))
    let second = try #require(token(other))
    #expect(first == second)
    #expect(first.accents != 0)
  }

  @Test(arguments: [
    ("hoa", "hòa"), ("má", "mà"), ("dau", "đau"), ("lo", "lô"), ("lô", "lơ"), ("tâm", "tăm"),
    ("mạ", "mã"), ("mả", "mã"), ("muốn", "muôn"), ("côn", "cơn"), ("đuc", "đúc"),
  ])
  func `different accents are different words with one plain form`(
    one: String,
    other: String
  ) throws {
    let first = try #require(token(one))
    let second = try #require(token(other))
    #expect(first.plain == second.plain)
    #expect(first.accents != second.accents)
  }

  @Test func `a word without accents has none`() {
    for word in ["hoa", "C++", "SQL", "2026"] { #expect(token(word)?.accents == 0) }
    #expect(token("đ")?.plain == "d")
  }

  @Test func `where in a syllable the tone stands does not matter, on which vowel shapes it does`()
  {
    #expect(token("tuyến")?.accents == token("tuye\u{301}\u{302}n")?.accents)
    #expect(token("thuê")?.accents != token("thưe")?.accents)
  }
}
