import TalentIdentity
import Testing

@Suite struct NameMaskingTests {
  @Test(arguments: [
    "Nguyễn Văn Đức", "NGUYỄN VĂN ĐỨC", "Đức Nguyễn Văn", "Nguyen Van Duc", "Duc Nguyen Van",
    "nguyễn văn đức", "NGUYEN VAN DUC", "Nguye\u{302}\u{303}n Va\u{306}n \u{110}u\u{31B}\u{301}c",
    "Nguyễn-Văn Đức", "Ng\u{200B}uyễn Văn Đức",
  ])
  func `a known name goes in every order and spelling`(written: String) {
    let masked = Masked.summary("Reference: \(written), 2019.", knowing: ["Nguyễn Văn Đức"])
    #expect(masked == "Reference: [name], 2019.")
  }

  @Test(arguments: [
    "Ông Nguyễn Văn Đức", "Anh Nguyễn Văn Đức", "Mr Nguyen Van Duc", "Mr. Nguyen Van Duc",
  ])
  func `a form of address goes with the name`(written: String) {
    let masked = Masked.summary("Reported to \(written) in Hanoi", knowing: ["Nguyễn Văn Đức"])
    #expect(masked == "Reported to [name] in Hanoi")
  }

  @Test(arguments: [
    "Mr John Smith", "Ms. Jane Doe", "Mrs Lan", "Miss Mary Ann Jones", "Bà Nguyễn Thị Hoa",
    "Chị Lê Thị Thu Trung", "Ong Nguyen Van Anh",
  ])
  func `whoever is addressed is a person, known or not`(written: String) {
    #expect(
      Masked.summary("Assistant to \(written) since 2019") == "Assistant to [name] since 2019"
    )
  }

  @Test(arguments: ["Anh Van Trung Cap", "Bà Rịa Vũng Tàu", "Anh Ngữ", "Anh và Pháp"])
  func `words that a form of address begins with stay`(text: String) {
    #expect(Masked.summary(text) == text)
  }

  @Test(arguments: ["MS Excel", "MS SQL Server", "Python and MS Office", "chi phí", "anh văn"])
  func `letters that look like a form of address stay`(text: String) {
    #expect(Masked.summary(text, knowing: ["Nguyễn Văn Đức"]) == text)
  }

  @Test(arguments: [
    "Họ và tên: Trần Thị Lan", "Họ tên: Trần Thị Lan", "Full name: Lan Tran", "Name: John Smith",
    "Ứng viên: Trần Thị Lan", "Name : Jean-Luc Picard",
  ])
  func `what stands behind a label of names is a name`(line: String) throws {
    let name = try #require(line.split(separator: ":").last).drop { $0 == " " }
    let masked = Masked.lines(["CV", line, "Signed: \(name)"])
    #expect(masked[1].hasSuffix("[name]"))
    #expect(masked[2] == "Signed: [name]")
  }

  @Test(arguments: [
    "Trần Thị Lan", "TRẦN THỊ LAN", "Tran Thi Lan", "John Smith", "Maria del Carmen Lopez",
    "Jean-Luc Picard", "John F. Kennedy", "Lan Trần", "Clement Vincent", "Pascal Innocent",
  ])
  func `a line at the top that reads like a name is one`(name: String) {
    let masked = Masked.lines([name, "Accountant", "Prepared by \(name)"])
    #expect(masked == ["[name]", "Accountant", "Prepared by [name]"])
  }

  @Test(arguments: [
    "Financial Analyst", "Compliance Officer", "AML Officer", "Curriculum Vitae", "Hồ Sơ Ứng Viên",
    "Senior Accountant", "Lý Lịch Cá Nhân", "Data Science", "Work Experience", "MSc Accounting",
    "Accounting MBA", "Organizational Research", "Risk Assessments Quality Management",
  ])
  func `a headline is no name`(headline: String) {
    #expect(Masked.lines([headline, "Some text below it"])[0] == headline)
  }

  @Test(arguments: [
    "- Used Tableau", "- Tableau Server", "• Oracle Forms", "Used Tableau", "Not Tableau",
    "No Tableau, Go", "Learned Tableau", "Dùng Tableau", "Có Tableau", "Cannot do Tableau",
  ])
  func `an item and the beginning of a deed are no name`(line: String) {
    #expect(Masked.lines(["Curriculum vitae", line])[1] == line)
  }

  @Test(arguments: ["Dũng Phạm", "Dung Pham"])
  func `a name that looks like a deed is one`(name: String) {
    #expect(Masked.lines(["Curriculum vitae", name])[1] == "[name]")
  }

  @Test func `a headline above the name does not hide it`() {
    let masked = Masked.lines(["Financial Analyst", "Trần Thị Lan", "Hanoi"])
    #expect(masked == ["Financial Analyst", "[name]", "Hanoi"])
  }

  @Test(arguments: [
    "tiếng Anh thành thạo", "Đức chế tạo máy", "The German language is Đức", "English and German",
  ])
  func `a word of a name alone is a word`(text: String) {
    #expect(Masked.summary(text, knowing: ["Đức Anh"]) == text)
  }

  @Test func `the name is masked in the blocks of every role`() {
    let roles: [Role] = [
      .headline, .summary, .jobTitle(0), .jobText(0), .project, .skill, .education(0),
      .certificate(until: nil), .language, .place, .other, .heading, .line,
    ]
    var raw = RawDocument()
    raw.identity.names = ["Nguyễn Văn Đức"]
    raw.blocks = roles.map { Block(source: "x", role: $0, text: "by Nguyen Van Duc, 2020") }
    for block in Masked.masking.mask(raw).blocks { #expect(block.text == "by [name], 2020") }
  }
}
