import TalentModel
import Testing

@Suite struct LanguageReadingTests {
  private func facts(_ line: String, under heading: String = "Languages") -> [String] {
    Real.profile("Pat Example\n\(heading)\n\(line)").languages.map { fact in
      let level = fact.level.map { "\($0)" } ?? "?"
      return
        "\(Real.taxonomy[fact.language].name) \(level)\(fact.source == .tested ? " tested" : "")"
    }
  }

  @Test(arguments: [
    ("English: C1", "en C1"), ("English (native)", "en native"), ("English - fluent", "en C1"),
    ("Tiếng Anh: thành thạo", "en C1"), ("Tiếng Anh lưu loát", "en C1"),
    ("Fluent English", "en C1"),
    ("Tiếng Việt: bản ngữ", "vi native"), ("Vietnamese – mother tongue", "vi native"),
    ("French: intermediate", "fr B1"), ("Tiếng Pháp: trung cấp", "fr B1"), ("German A2", "de A2"),
    ("Japanese: basic", "ja A2"), ("Tiếng Nhật: sơ cấp", "ja A2"),
    ("English: upper intermediate", "en B2"),
    ("Tiếng Anh: khá", "en B2"), ("Mandarin (spoken)", "zh ?"), ("Tiếng Trung", "zh ?"),
    ("EN C1", "en C1"), ("VN: native", "vi native"), ("FR – A2", "fr A2"),
    ("A bit of French", "fr A1"),
    ("English, natively", "en native"), ("Tiếng Nhật chút ít", "ja A1"),
    ("tieng Anh: thanh thao", "en C1"), ("English: professional working proficiency", "en B2"),
  ])
  func `a level is read in words and letters`(line: String, fact: String) {
    #expect(facts(line) == [fact])
  }

  @Test(arguments: [
    ("IELTS 7.5", "en C1 tested"), ("IELTS 7.0", "en C1 tested"), ("IELTS 6.5", "en B2 tested"),
    ("IELTS 5,5", "en B2 tested"), ("IELTS 5.0", "en B1 tested"), ("IELTS 8.5", "en C2 tested"),
    ("TOEIC 945", "en C1 tested"), ("TOEIC 815 (2024)", "en B2 tested"),
    ("TOEIC: 600", "en B1 tested"),
    ("TOEFL iBT 100", "en C1 tested"), ("JLPT N2", "ja B2 tested"), ("HSK 5", "zh B2 tested"),
    ("TOPIK 4", "ko B2 tested"), ("DELF B2", "fr B2 tested"),
    ("IELTS (2023): 6.5", "en B2 tested"), ("TOEIC 2024: 815", "en B2 tested"),
    ("IELTS, 2021, 6.0", "en B2 tested"), ("TOEIC: L450 R430", "en B2 tested"),
    ("Mandarin (HSK3)", "zh A2 tested"), ("PTE 65", "en B2 tested"),
    ("Duolingo 120", "en B2 tested"), ("CAE", "en C1 tested"), ("Tiếng Trung HSK3", "zh A2 tested"),
  ])
  func `a test proves its level`(line: String, fact: String) {
    #expect(facts(line).contains(fact))
    #expect(facts(line).filter { $0.hasSuffix("tested") } == [fact])
  }

  @Test(arguments: [
    "IELTS", "IELTS, 2021", "TOEIC (2024)", "IELTS 7.5 expected 2027", "Studying for IELTS 7.0",
    "Muốn thi IELTS 7.0", "No IELTS", "TOPIK 9", "Chưa có IELTS",
  ])
  func `without a score that was reached nothing is proven`(line: String) {
    #expect(facts(line).filter { $0.hasSuffix("tested") } == [])
  }

  @Test(arguments: ["Tiếng Anh: IELTS 7.0", "English - IELTS 7.0", "Tiếng Anh (IELTS 7.0)"])
  func `a language with the test that shows its level is one fact`(line: String) {
    #expect(facts(line) == ["en C1 tested"])
  }

  @Test func `a language whose test runs out is known for itself`() {
    #expect(facts("English: IELTS 7.5 (2023)") == ["en C1 tested", "en ?"])
    #expect(facts("English: B2, IELTS 7.5") == ["en C1 tested", "en B2"])
  }

  @Test func `each of several languages has its own level`() {
    #expect(
      facts("English (C2), French (B1), Vietnamese (native)") == ["vi native", "en C2", "fr B1"]
    )
    #expect(facts("Tiếng Anh: B2; Tiếng Nhật: N3 (JLPT)").contains("en B2"))
    #expect(facts("English: IELTS 7.5; Vietnamese: native").contains("vi native"))
  }

  @Test(arguments: ["Không biết tiếng Pháp", "No French", "French: none", "Want to learn French"])
  func `a language denied or wished for is not known`(line: String) {
    #expect(facts(line) == [])
  }

  @Test(arguments: [
    "Languages Known: English, Tamil", "Spoken languages: English, Tamil",
    "Ngoại ngữ sử dụng: Tiếng Anh, Tamil",
  ])
  func `a heading on the line of its languages is one`(line: String) {
    let known = Real.profile("Pat Example\n\(line)").languages.map {
      Real.taxonomy[$0.language].name
    }
    #expect(Set(known) == ["en", "ta"])
  }

  @Test(arguments: ["Languages", "Skills", "Kỹ năng"])
  func `a share of a whole is a level`(heading: String) {
    #expect(facts("English 90%", under: heading) == ["en C1"])
    #expect(facts("Tiếng Anh 60%", under: heading) == ["en B1"])
  }

  @Test(arguments: ["Languages", "Summary"])
  func `who is bilingual knows both`(heading: String) {
    #expect(facts("Bilingual English/Vietnamese", under: heading) == ["vi native", "en native"])
    #expect(facts("Song ngữ Anh - Việt", under: "Ngoại ngữ") == ["vi native", "en native"])
  }

  @Test func `a heading may tell the level of all languages under it`() {
    let lines = "Italian\nOther language(s)\nFrench B1"
    #expect(facts(lines, under: "Mother tongue(s)") == ["fr B1", "it native"])
    #expect(facts("Việt", under: "Tiếng mẹ đẻ") == ["vi native"])
  }

  @Test func `a level may stand in a line of its own`() {
    let lines =
      "English\nProfessional working proficiency\nVietnamese\nNative or bilingual proficiency"
    #expect(facts(lines) == ["vi native", "en B2"])
    #expect(facts("English\nGood at Excel\nFrench\nB1") == ["en ?", "fr B1"])
  }

  @Test func `a level in Vietnamese is no Chinese`() {
    #expect(facts("Tiếng Anh - Trung cấp, Nhật - Trung bình") == ["en B1", "ja B1"])
    #expect(facts("Anh, Trung", under: "Ngoại ngữ") == ["en ?", "zh ?"])
  }

  @Test func `a level of two languages is of those behind it alone`() {
    #expect(facts("Vietnamese, English (Native or Bilingual)") == ["vi ?", "en native"])
    #expect(facts("Thành thạo tiếng Anh - tiếng Pháp") == ["en C1", "fr ?"])
  }

  @Test(arguments: ["No English", "Không biết tiếng Anh", "Chưa biết tiếng Anh", "English: none"])
  func `a language denied is evidence`(line: String) {
    for heading in ["Languages", "Summary", "Skills", "Ngoại ngữ"] {
      let profile = Real.profile("Pat Example\n\(heading)\n\(line)")
      #expect(profile.kinds("language:en") == [.denied], "\(heading)")
    }
  }

  @Test(arguments: [
    "Straits Capital PTE LTD", "CAE simulation in ANSYS", "Learnt on the Duolingo app",
  ])
  func `letters that mean something else are no test`(line: String) {
    let profile = Real.profile("Pat Example\nSummary\n\(line)")
    for test in ["pte-academic", "cambridge-c1", "duolingo-english-test"] {
      #expect(profile.kinds("certificate:\(test)") == [])
    }
  }

  @Test func `outside its section a language needs a level`() {
    #expect(facts("Reports for English clients in French law", under: "Summary") == [])
    #expect(facts("Fluent in English", under: "Summary") == ["en C1"])
  }
}
