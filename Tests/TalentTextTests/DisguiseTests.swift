import TalentIdentity
import TalentModel
import Testing

@testable import TalentDocuments

@Suite struct DisguiseTests {
  private static let text = """
    Trần Thị Lan
    Tóm tắt
    Kế toán trưởng với SQL, Python và IFRS; chưa có kinh nghiệm Java
    Kinh nghiệm làm việc
    Kế toán viên, 01/2019 - nay
    Công ty Sao Mai
    - Đối chiếu ngân hàng, phòng chống rửa tiền, C++ và Excel
    Software Engineer, 07/2016 - 12/2018
    - Services in Python, no experience with Kotlin
    Học vấn
    Cử nhân Luật, 2011 - 2015
    Chứng chỉ
    CAMS, ACCA (đang học)
    Ngoại ngữ
    Tiếng Anh: thành thạo
    """

  @Test func `the plain text says what it should`() {
    let profile = Real.profile(Self.text)
    #expect(profile.jobs.count == 2)
    #expect(profile.kinds("skill:anti-money-laundering") == [.dated])
    #expect(profile.kinds("skill:java") == [.denied])
    #expect(profile.kinds("certificate:acca") == [.studying])
    #expect(profile.languages.count == 1)
    #expect(profile.education.count == 1)
  }

  @Test func `decomposed letters change nothing`() {
    var decomposed = ""
    for scalar in Self.text.unicodeScalars {
      decomposed += Self.decompose(scalar)
    }
    #expect(decomposed.utf8.count > Self.text.utf8.count)
    #expect(Real.profile(decomposed).withoutSpans == Real.profile(Self.text).withoutSpans)
  }

  @Test(arguments: ["\u{200B}", "\u{AD}", "\u{2060}", "\u{FEFF}", "\u{200D}"] as [Unicode.Scalar])
  func `invisible characters change nothing`(invisible: Unicode.Scalar) {
    var disguised = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in Self.text.unicodeScalars {
      if scalar.properties.isAlphabetic, previous.properties.isAlphabetic {
        disguised.append(invisible)
      }
      disguised.append(scalar)
      previous = scalar
    }
    #expect(Real.profile(String(disguised)).withoutSpans == Real.profile(Self.text).withoutSpans)
  }

  @Test func `letters of other scripts change nothing`() {
    let twins: [Unicode.Scalar: Unicode.Scalar] = [
      "a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "y": "у", "x": "х", "A": "А", "C": "С",
      "E": "Е", "K": "К", "M": "М", "S": "Ѕ", "T": "Т", "h": "һ", "i": "і", "j": "ј",
    ]
    var disguised = String.UnicodeScalarView()
    for scalar in Self.text.unicodeScalars { disguised.append(twins[scalar] ?? scalar) }
    #expect(Real.profile(String(disguised)).withoutSpans == Real.profile(Self.text).withoutSpans)
  }

  @Test func `full-width letters change nothing`() {
    var disguised = String.UnicodeScalarView()
    for scalar in Self.text.unicodeScalars {
      let isLatin = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9") ~= scalar)
      disguised.append(isLatin ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    #expect(Real.profile(String(disguised)).withoutSpans == Real.profile(Self.text).withoutSpans)
  }

  @Test func `who somebody is changes nothing, not even a place`() {
    let profile = Real.profile(Self.text)
    for name in ["Nguyễn Hoàng Thuỳ Trang", "LÊ AN", "Vo Van Kiet", "John Smith"] {
      #expect(Real.profile(Self.text.replacing("Trần Thị Lan", with: name)) == profile)
    }
  }

  @Test func `text without content gives the empty profile`() {
    for text in ["", " ", "\n\n", "\u{200B}\n\u{FEFF}", "•\n–\n..."] {
      #expect(Real.profile(text) == MatchProfile())
    }
    #expect(Real.profile(RawDocument()) == MatchProfile())
  }

  /// Takes a precomposed Vietnamese letter apart, by hand, into its marks.
  private static func decompose(_ scalar: Unicode.Scalar) -> String {
    let rows = [
      ("a", "àáãảạ"), ("ă", "ằắẵẳặ"), ("â", "ầấẫẩậ"), ("e", "èéẽẻẹ"), ("ê", "ềếễểệ"),
      ("i", "ìíĩỉị"), ("o", "òóõỏọ"), ("ô", "ồốỗổộ"), ("ơ", "ờớỡởợ"), ("u", "ùúũủụ"),
      ("ư", "ừứữửự"), ("y", "ỳýỹỷỵ"),
    ]
    let marks = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    let shapes: [String: String] = [
      "ă": "a\u{306}", "â": "a\u{302}", "ê": "e\u{302}", "ô": "o\u{302}", "ơ": "o\u{31B}",
      "ư": "u\u{31B}",
    ]
    for (base, toned) in rows {
      for (place, letter) in toned.unicodeScalars.enumerated() where letter == scalar {
        return (shapes[base] ?? base) + marks[place]
      }
    }
    return shapes[String(scalar)] ?? String(scalar)
  }
}
