import TalentIdentity
import Testing

/// What running text tells about a person: age, sex, family, belief, health.
@Suite struct PersonalPhraseTests {
  @Test(arguments: [
    "quan he khach hang", "he thong KYC", "Lien he: phong nhan su", "quan ly he so rui ro",
  ])
  func `a bond without its accent is no pronoun`(text: String) {
    #expect(Masked.line(text) == text)
  }

  @Test(arguments: [
    ("female, born 1990", "[sex], [birth]"),
    ("A 34-year-old mother of two", "A [birth] [family]"),
    ("Aged 45, married with two children", "[birth], [family]"),
    ("Nam, sinh năm 1990", "[sex], [birth]"),
    ("Nữ | 34 tuổi | Độc thân", "[sex] | [birth] | [family]"),
    ("Single, non-smoker", "[family], [health]"),
    ("Buddhist, in good health", "[belief], [health]"), ("Giới tính nữ", "[sex]"),
    ("He led a team", "[they] led a team"), ("She led a team", "[they] led a team"),
    ("known for her and his work", "known for [they] and [they] work"),
    ("(he/him)", "([they]/[they])"), ("Chị có 8 năm kinh nghiệm", "[they] có 8 năm kinh nghiệm"),
    ("Anh có 8 năm kinh nghiệm", "[they] có 8 năm kinh nghiệm"),
    ("Born on 12/03/1990 in a bank", "[birth] in a bank"), ("34 years old", "[birth]"),
    ("As a woman in banking", "As [sex] in banking"), ("Sức khỏe tốt", "[health]"),
    ("đã kết hôn, có 2 con", "[family], [family]"),
  ])
  func `it goes`(text: String, masked: String) {
    #expect(Masked.summary(text) == masked)
  }

  @Test(arguments: [
    "single sign-on", "Single sign-on, SAML", "Hermes and Sherlock", "HIS and SHE systems",
    "mother tongue: English", "manual and man-hours", "Nam A Bank", "Việt Nam", "miền Nam",
    "born-digital", "8 years of experience", "5 năm kinh nghiệm", "Tiếng Anh có chứng chỉ IELTS",
    "chi phí và lợi nhuận", "Health insurance", "public health", "Islamic finance and banking",
    "Catholic Relief Services", "aged receivables", "Anh văn B", "married data from two sources",
    "IFRS 9 for 2 years", "age analysis of receivables", "cô đọng báo cáo", "bà con tiểu thương",
    "Women's Union credit", "heritage sites", "children's books", "family office services",
  ])
  func `words that look like it stay`(text: String) {
    #expect(Masked.summary(text) == text)
  }

  @Test(arguments: [
    ("Github: python-java", "[link]"), ("GitHub: python", "[link]"), ("Skype: java.dev", "[link]"),
    ("Zalo: 0912 345 678 | Hà Nội", "[link] | Hà Nội"),
    ("Photo: me at SQL camp", "Photo: [contact]"),
    ("LinkedIn: python-sql", "[link]"), ("Facebook: java", "[link]"),
    ("Portfolio: sql.python", "Portfolio: [link]"), ("Website: java.dev", "Website: [link]"),
    ("Ảnh: python.jpg", "Ảnh: [contact]"), ("Email: python(at)sql.com", "Email: [email]"),
    ("Dân tộc: Kinh", "Dân tộc: [origin]"), ("Tôn giáo: Phật giáo", "Tôn giáo: [belief]"),
    ("Nơi sinh: Hà Nội, Việt Nam", "Nơi sinh: [birth]"),
    ("Quê quán: Huế, Việt Nam", "Quê quán: [origin]"),
    ("CCCD/CMND: 079301012345", "CCCD/CMND: [id]"), ("Cân nặng: 60kg", "Cân nặng: [health]"),
    ("Họ tên: An | Tuổi: 30", "Họ tên: [name] | Tuổi: [birth]"),
    ("Giới tính: Nam Ngày sinh: 1/1/1990", "Giới tính: [sex] Ngày sinh: [birth]"),
  ])
  func `handles and personal labels show nothing`(line: String, masked: String) {
    #expect(Masked.line(line) == masked)
  }

  @Test(arguments: [
    "GitHub: branching and reviews", "Tools: GitHub, Python", "Portfolio: equities and bonds",
    "Git, GitHub Actions", "Mail merge in Word", "Website development with React",
    "Facebook: campaigns with 2M reach", "Race conditions and locks",
  ])
  func `tools with the names of networks stay`(line: String) {
    #expect(Masked.line(line) == line)
  }

  @Test(arguments: [
    ("12 Nguyen Hue Street", "[address]"),
    ("P.1203 chung cư Sunrise City, Quận 7", "[address], Quận 7"),
    ("P.1203 chung cư Sunrise City", "[address]"),
    ("1203 chung cư Sunrise City, TP.HCM", "[address], TP.HCM"),
    ("Địa chỉ: P.1203 chung cư Hoàng Anh, Hà Nội", "Địa chỉ: [address], Hà Nội"),
    ("I live at 12 Nguyen Hue Street now", "I live at [address] now"),
    ("12/3 Lê Lợi, Phường 1, TP.HCM", "[address], Phường 1, TP.HCM"),
    ("Số 12, đường Lê Lợi, phường Bến Nghé, quận 1", "[address], phường Bến Nghé, quận 1"),
    ("Số 5 ngõ 34 phố Huế, quận Hai Bà Trưng, Hà Nội", "[address], quận Hai Bà Trưng, Hà Nội"),
    ("Địa chỉ: Số 5, ngõ 7, đường Láng, Hà Nội", "Địa chỉ: [address], Hà Nội"),
    ("Address: 12 Nguyen Hue", "Address: [address]"),
    ("Địa chỉ: Quận 7, TP.HCM", "Địa chỉ: Quận 7, TP.HCM"),
    ("Address: Hà Nội, Vietnam", "Address: Hà Nội, Vietnam"),
    ("+84 90 123 4567 | 14 Orchid Rise | Singapore", "[phone] | [address] | Singapore"),
    ("an@example.com, 7A Marine Parade, Singapore", "[email], [address], Singapore"),
    ("12 Hoa Mai Court · +84 90 123 4567", "[address] · [phone]"),
  ])
  func `of an address the street goes`(line: String, masked: String) {
    #expect(Masked.line(line) == masked)
  }

  @Test func `figures beside contacts are no address`() {
    let line = Masked.line("Auditor | 10 Years Experience | 3 Big Banks | +84 90 123 4567")
    #expect(line == "Auditor | 10 Years Experience | 3 Big Banks | [phone]")
  }

  @Test(arguments: [
    "12 Years Experience, Banking", "Led 5 Java Developers", "5 năm kinh nghiệm, Hà Nội",
    "số hóa 5 quy trình", "Wall Street analyst", "Managed 12 branches, Ward level",
    "2 dự án, phường Bến Nghé", "Tổ trưởng tổ 5", "Unit testing and 3 Floor plans",
    "High street banking", "2019 Drive to digital", "14 Orchid Rise programmes, 3 Green bonds",
    "2022 Business Park project",
  ])
  func `figures of work are no address`(line: String) {
    #expect(Masked.line(line) == line)
  }

  @Test(arguments: [
    ("09/04/1997", "+84 90 123 4567"), ("1990-12-31", "an@example.com"),
    ("5.11.1988", "github.com/an-nguyen"),
  ])
  func `a day alone beside contacts is a birth`(day: String, contact: String) {
    #expect(Masked.lines(["Curriculum vitae", "Auditor", day, contact])[2] == "[birth]")
    #expect(Masked.lines(["Curriculum vitae", contact, day, "Auditor"])[2] == "[birth]")
  }

  @Test func `a day alone elsewhere, and months beside contacts, stay`() {
    let lines = [
      "Curriculum vitae", "Bank X", "01/03/2019", "Auditor", "03/2019", "an@example.com",
    ]
    #expect(Masked.lines(lines) == lines.dropLast() + ["[email]"])
  }

  @Test(arguments: [
    ("Đà Nẵng | Sinh: 27/07/1993", "Đà Nẵng | Sinh: [birth]"),
    ("Sinh viên: khoa Luật", "Sinh viên: khoa Luật"),
  ])
  func `sinh alone before a colon is a birth`(line: String, masked: String) {
    #expect(Masked.line(line) == masked)
  }

  @Test(arguments: ["Confidential – A. Whitcombe", "Strictly private"])
  func `what stands above a document is no name`(header: String) {
    let lines = Masked.lines([header, "ALASTAIR J. WHITCOMBE", "Head of Compliance"])
    #expect(lines[1] == "[name]")
    #expect(!lines[0].contains("Whitcombe"))
  }
}
