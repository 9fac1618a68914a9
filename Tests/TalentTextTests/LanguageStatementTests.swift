import TalentModel
import Testing

/// Lines as CVs have them, with what they show of languages.
@Suite struct LanguageStatementTests {
  /// What a line shows: `en C1`, `en C1 tested until 2025-03-31`.
  private func facts(_ line: String, under heading: String = "Languages") -> [String] {
    Real.profile("Pat Example\n\(heading)\n\(line)").languages.map { fact in
      let level = fact.level.map { "\($0)" } ?? "?"
      let until = fact.expiry.map { " until \($0)" } ?? ""
      let tested = fact.source == .tested ? " tested" : ""
      return "\(Real.taxonomy[fact.language].name) \(level)\(tested)\(until)"
    }.sorted()
  }

  @Test(arguments: [
    ("English: not fluent", ["en ?"]), ("English (not very fluent)", ["en ?"]),
    ("Tiếng Anh: không tốt", ["en ?"]), ("Tiếng Anh chưa tốt", ["en ?"]),
    ("Tiếng Anh: chưa thành thạo", ["en ?"]), ("Tiếng Anh: kém", ["en A1"]),
    ("English: poor", ["en A1"]), ("Tiếng Anh yếu", ["en A1"]),
    ("English: not only fluent but C2", ["en C1"]),
  ])
  func `a level denied is no level`(line: String, shown: [String]) {
    #expect(facts(line) == shown)
  }

  @Test(arguments: [
    ("Fluent in English and French, basic German", ["de A2", "en C1", "fr C1"]),
    ("English (C1), German (B2)", ["de B2", "en C1"]),
    ("Anh: C1, Đức: B2", ["de B2", "en C1"]),
    ("Anh (C1), Nhật (N3)", ["en C1", "ja B1 tested"]),
    ("Tiếng Anh: tốt, tiếng Nhật: sơ cấp", ["en B2", "ja A2"]),
    ("Native Vietnamese, fluent English, basic Korean", ["en C1", "ko A2", "vi native"]),
    ("Vietnamese (native) / English (fluent)", ["en C1", "vi native"]),
    ("English – Fluent | French – Intermediate", ["en C1", "fr B1"]),
    ("English, fluent; German, basic", ["de A2", "en C1"]),
    ("English C1 German B2", ["de B2", "en C1"]), ("C1 English, B2 German", ["de B2", "en C1"]),
    ("Bilingual English/Spanish", ["en native", "es native"]),
    ("English and French: fluent", ["en C1", "fr C1"]),
    ("English, French and German: good", ["de B2", "en B2", "fr B2"]),
    ("English (native), fluent in Spanish", ["en native", "es C1"]),
    ("Fluent: English; Basic: German", ["de A2", "en C1"]),
    ("Fluent in English, German (B2)", ["de B2", "en C1"]),
    ("English, Vietnamese", ["en ?", "vi ?"]),
    ("Tiếng Anh, Pháp: thành thạo", ["en ?", "fr C1"]),
    ("Thành thạo tiếng Anh và tiếng Pháp", ["en C1", "fr C1"]),
    ("Tiếng Việt (bản ngữ), tiếng Anh (giao tiếp tốt)", ["en B2", "vi native"]),
    ("English: fluent. French: basic.", ["en C1", "fr A2"]),
  ])
  func `each language has its own level`(line: String, shown: [String]) {
    #expect(facts(line) == shown)
  }

  @Test(arguments: [
    ("English: business level", "en B2"), ("Business level English", "en B2"),
    ("English – Professional working proficiency", "en B2"),
    ("English (Full Professional)", "en C1"), ("English (Limited Working)", "en B1"),
    ("Vietnamese (Native or Bilingual)", "vi native"), ("Japanese (Elementary)", "ja A2"),
    ("English: working proficiency", "en B2"), ("Tiếng Anh: giao tiếp tốt", "en B2"),
    ("Tiếng Anh: đọc hiểu tài liệu chuyên ngành", "en ?"), ("Tiếng Anh: trôi chảy", "en C1"),
    ("Tiếng Anh: cơ bản", "en A2"), ("Tiếng Anh trình độ B", "en A2"),
    ("Bằng C tiếng Anh", "en B1"), ("Anh văn: bằng B", "en A2"), ("Chứng chỉ B Anh văn", "en A2"),
    ("English: 4/5", "en B2"), ("English 5/5", "en C1"), ("Tiếng Anh: 80%", "en B2"),
    ("English ●●●●○", "en B2"), ("Tiếng Anh ★★★☆☆", "en B1"), ("French ●○○○○", "fr A1"),
    ("Tiếng Việt: tiếng mẹ đẻ", "vi native"), ("English mother tongue", "en native"),
    ("Tiếng Anh: khá", "en B2"), ("English: pre-intermediate", "en A2"),
    ("Tiếng Anh bậc 4/6", "en B2"), ("Tiếng Anh: giỏi", "en C1"), ("Ngoại ngữ: Anh – tốt", "en B2"),
    ("Trung: giao tiếp", "zh B1"), ("Tiếng Anh giao tiếp", "en B1"),
    ("English: Reading good, writing fair", "en B2"),
  ])
  func `words, grades and figures are levels`(line: String, shown: String) {
    #expect(facts(line) == [shown])
  }

  @Test(arguments: [
    ("IELTS Listening 8.0, Overall 7.5", "en C1 tested"),
    ("IELTS Overall 6.5 (L 8.0)", "en B2 tested"),
    ("IELTS 7.5 (Listening 8.5, Reading 8.0)", "en C1 tested"), ("7.5 IELTS", "en C1 tested"),
    ("IELTS: L 7.0, R 7.0, W 6.0, S 6.0", "en B2 tested"),
    ("VSTEP bậc 4", "en B2 tested"), ("VSTEP B2", "en B2 tested"), ("VSTEP 6.5", "en B2 tested"),
    ("TOEIC 850/990", "en B2 tested"), ("TOEIC Listening 450, Reading 400", "en B2 tested"),
    ("TOEFL iBT 100", "en C1 tested"), ("TOEFL ITP 550", "en B2 tested"),
    ("TOEFL iBT 5.5", "en C1 tested"), ("TOEFL iBT (2 times): 100", "en C1 tested"),
    ("JLPT N2", "ja B2 tested"),
    ("JLPT N4", "ja A2 tested"), ("HSK 5", "zh B2 tested"), ("HSK 3", "zh A2 tested"),
    ("TOPIK 4", "ko B2 tested"), ("DELF B2", "fr B2 tested"), ("DELF A2", "fr A2 tested"),
    ("DALF C1", "fr C1 tested"), ("Goethe C1", "de C1 tested"), ("Cambridge FCE", "en B2 tested"),
    ("CAE Cambridge", "en C1 tested"), ("PTE Academic 65", "en B2 tested"),
    ("Goethe-Zertifikat B1", "de B1 tested"), ("IELTS 7.5 (2023)", "en C1 tested until 2025-12-31"),
    ("IELTS 7.5, 03/2023", "en C1 tested until 2025-03-31"),
    ("TOEIC 850 (tháng 5/2024)", "en B2 tested until 2026-05-31"),
    ("JLPT N2, 2012", "ja B2 tested"),
    ("IELTS 7.0, valid until 06/2027", "en C1 tested until 2027-06-30"),
  ])
  func `a test proves its level, for its time`(line: String, shown: String) {
    #expect(facts(line, under: "Certificates") == [shown])
  }

  @Test(arguments: [
    "IELTS target 7.5", "IELTS mục tiêu 7.5", "Mục tiêu IELTS 7.0", "DELF", "IELTS in progress",
    "VSTEP", "Đang ôn thi IELTS 7.0", "Taught IELTS 7.0 classes", "IELTS expected 7.5",
    "TOEFL 2019",
  ])
  func `without a result nothing is proven`(line: String) {
    #expect(facts(line, under: "Certificates") == [])
  }

  @Test(arguments: [
    "English teacher for three years", "Excellent service for Chinese clients",
    "Analyst at a German bank", "Học tiếng Anh tại trung tâm", "Good knowledge of English law",
    "Giáo viên tiếng Anh giỏi", "Strong relations with Japanese investors",
    "Strong communicator in English, excellent analytical skills",
    "Reports in English. Excellent Excel",
    "Advanced Excel; English contracts", "Không biết tiếng Pháp", "No French",
    "Good at serving Korean customers", "Native iOS apps for French users",
    "Basic accounting for German subsidiaries", "Người Anh giỏi", "Anh có kinh nghiệm tốt",
    "Trung tâm lưu ký chứng khoán",
  ])
  func `the name of a language elsewhere states nothing`(line: String) {
    #expect(facts(line, under: "Summary") == [])
  }

  @Test(arguments: [
    ("Fluent in English and Vietnamese", ["en C1", "vi C1"]),
    ("Thành thạo tiếng Anh, giao tiếp tiếng Trung", ["en C1", "zh B1"]),
    ("Good command of English", ["en B2"]), ("Excellent written and spoken English", ["en C1"]),
    ("Tiếng Anh thành thạo, tiếng Trung cơ bản", ["en C1", "zh A2"]),
    ("Proficient in English communication", ["en C1"]),
    ("Native Vietnamese speaker", ["vi native"]),
    ("English (IELTS 7.5)", ["en C1 tested"]),
    ("Có khả năng giao tiếp tốt bằng tiếng Anh", ["en B2"]),
    ("Fluent English speaker with 5 years in audit", ["en C1"]),
  ])
  func `outside a list a level makes a statement`(line: String, shown: [String]) {
    #expect(facts(line, under: "Summary") == shown)
  }

  @Test(arguments: [
    "English lessons at a centre", "Học tiếng Anh", "Không biết tiếng Pháp", "French: no",
  ])
  func `in a list something else is none`(line: String) {
    #expect(facts(line) == [])
  }
}
