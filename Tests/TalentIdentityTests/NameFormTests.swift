import TalentIdentity
import Testing

/// Forms in which a known name is written, and words of names that are words of something else.
@Suite struct NameFormTests {
  @Test(arguments: [
    ("John Kennedy", "Kennedy, John F."), ("John F. Kennedy", "John Kennedy"),
    ("John Kennedy", "John F. Kennedy"), ("John Fitzgerald Kennedy", "J. F. Kennedy"),
    ("John Kennedy", "J. Kennedy"), ("John Fitzgerald Kennedy", "Kennedy, J."),
    ("Shaun O'Neil", "O’Neil, Shaun"), ("Jean-Luc Picard", "JEAN LUC PICARD"),
    ("Trần Thị Minh Châu", "Minh Châu"), ("Trần Thị Minh Châu", "Châu Trần"),
    ("Nguyễn Văn Đức", "Đức Văn Nguyễn"), ("Nguyễn Đức Anh", "Nguyen Duc Anh"),
    ("Mark Price", "Price, Mark"), ("Python Nguyen", "Nguyen, Python"), ("李小龍", "李小龍"),
    ("Иван Петров", "Петров Иван"), ("Mai Java", "MAI JAVA"), ("john smith", "john smith"),
    ("Nguyễn Văn A", "Nguyễn Văn A"), ("Đức Anh", "Đức Anh"),
  ])
  func `a name goes in the forms people write`(name: String, written: String) {
    #expect(
      Masked.summary("Reference: \(written) in 2019", knowing: [name])
        == "Reference: [name] in 2019"
        || Masked.summary("Reference: \(written) in 2019", knowing: [name])
          == "Reference: [name]. in 2019"
    )
  }

  @Test(arguments: [
    ("Đức Anh", "Tiếng Anh, Đức"), ("Đức Anh", "Ngoại ngữ: Đức, Anh"), ("Đức Anh", "Anh, Đức, Nga"),
    ("Đức Anh", "tiếng Anh Đức"), ("Mark Price", "mark price of bonds"),
    ("Mark Price", "Price, risk and Mark"), ("Chase Banks", "Banks chase debtors"),
    ("Python Java", "Java, Python, SQL"), ("Lê Tân", "Lễ Tân khách sạn"),
    ("Nguyễn Nga", "tiếng Nga"),
    ("Trần Trung", "Trung Quốc, trung bình"), ("Hà Nội Trần", "Hà Nội, Việt Nam"),
    ("Mark Price", "Price analysis and Mark to market"), ("Anh Nga", "Nga, Anh"),
    ("Will May", "will and May 2020"), ("R Kim", "R, SQL, Kim loại"),
  ])
  func `what is no name stays, whoever is called so`(name: String, text: String) {
    #expect(Masked.summary(text, knowing: [name]) == text)
    #expect(Masked.line(text, knowing: [name]) == text)
  }

  @Test(arguments: [
    ("Trần Minh Châu", "Châu filed 40 STRs", "[name] filed 40 STRs"),
    ("John Smith", "Smith led the team. John wrote SQL.", "[name] led the team. [name] wrote SQL."),
    ("Python Nguyen", "Python led the team", "[name] led the team"),
    ("Python Nguyen", "Python is used here", "Python is used here"),
    ("Mark Price", "Mark joined in 2019", "[name] joined in 2019"),
    ("Mark Price", "Mark-to-market led losses", "Mark-to-market led losses"),
    ("Trần Minh Châu", "chị Châu và chị Lan", "chị [name] và chị Lan"),
    ("John Smith", "John's team and Smith’s reports", "[name]'s team and [name]’s reports"),
    ("Lê Đức", "Đức phụ trách kho", "[name] phụ trách kho"),
    ("Lê Đức", "Tiếng Đức phụ trách", "Tiếng Đức phụ trách"),
  ])
  func `a part of a name goes where only a person can stand`(
    name: String,
    text: String,
    masked: String
  ) {
    let found = Masked.summary(text, knowing: [name])
    #expect(found == masked || found == masked.replacing("chị [name]", with: "[name]"))
  }

  @Test(arguments: ["-Jae hyun Kwon", "-kim Nang Hong", "-a B c"])
  func `a dash before the first word joins it to nothing`(line: String) {
    #expect(!Masked.lines([line, "Auditor"]).isEmpty)
  }

  @Test(arguments: [
    "Nguyễn Văn An, CFA", "ThS. Nguyễn Văn An", "John Smith, MBA", "John Smith PhD",
    "Dr. John Smith", "LE TAN TAI", "Le Tan Tai", "NGUYEN THI NGAN HANG", "Lê Tân",
    "Nguyễn Văn An - Kế toán", "Shaun O'Neil", "Hồ Minh Đào", "Văn Thị Cao", "Lan Trần",
    "Anne-Marie Dupont", "Tran Thi Lan", "Trần Thị Bích Ngọc Ánh", "Kwon Jae-hyun", "王小明",
    "王 小明", "김재현", "Иван Петров", "王小明 (Wang Xiaoming)",
  ])
  func `a line at the top is a name with what people add to it`(line: String) {
    #expect(
      Masked.lines([line, "Some text below it"])[0].hasPrefix("[name]")
        || Masked.lines([line, "Some text below it"])[0].contains(" [name]")
    )
  }

  @Test(arguments: [
    ["Sukarno", "Jakarta | sukarno@example.com"], ["MADHAVI", "Financial analyst"],
  ])
  func `one word at the top is a name beside what only persons have`(lines: [String]) {
    let masked = Masked.lines(lines + ["Sukarno led the team", "MADHAVI wrote reports"])
    #expect(masked[0] == "[name]")
    #expect(masked.suffix(2).contains { $0.hasPrefix("[name]") })
  }

  @Test(arguments: [
    ["Accounting", "0912345678"], ["Resume", "0912345678"], ["Dynamic", "Ten years of work"],
  ])
  func `any other word at the top is none`(lines: [String]) {
    #expect(Masked.lines(lines)[0] == lines[0])
  }

  @Test(arguments: [
    ("Sukarno", "Sukarno led the team", "[name] led the team"),
    ("Sukarno", "Reference for Sukarno", "Reference for [name]"),
    ("Python", "Wrote Python and SQL", "Wrote Python and SQL"),
    ("Python", "Python led the team", "[name] led the team"),
    ("小明", "小明 led the team", "[name] led the team"),
  ])
  func `a name of one word goes where it is no thing`(
    name: String,
    text: String,
    masked: String
  ) {
    #expect(Masked.summary(text, knowing: [name]) == masked)
  }

  @Test(arguments: [
    "KINH NGHIỆM LÀM VIỆC", "THÔNG TIN CÁ NHÂN", "KINH NGHIEM LAM VIEC", "THONG TIN CA NHAN",
    "Mục Tiêu Nghề Nghiệp", "Lễ Tân Khách Sạn", "Lễ Tân", "Hồ Chí Minh", "HỒ CHÍ MINH", "Hà Nội",
    "Văn Phòng Luật", "Cao Đẳng Kế Toán", "Trưởng Phòng Nhân Sự", "HO SO XIN VIEC",
    "Chuyên Viên Tín Dụng", "Giao Dịch Viên", "Đào Tạo Nội Bộ", "Lý Lịch Trích Ngang",
    "Project Manager", "Lâm Đồng",
  ])
  func `a heading or a trade is no name`(line: String) {
    #expect(Masked.lines([line, "Some text below it"])[0] == line)
  }

  @Test func `a name below a column at the side is found by what surrounds it`() {
    let side = ["CONTACT", "0912345678", "Hà Nội", "SKILLS", "Excel", "SQL", "Word", "Power BI"]
    let masked = Masked.lines(side + ["John Smith", "Financial Analyst", "By John Smith"])
    #expect(masked.suffix(3) == ["[name]", "Financial Analyst", "By [name]"])
    let plain = side + ["Goldman Brothers", "Some text", "More text"]
    #expect(
      Masked.lines(plain) == side.map { $0 == "0912345678" ? "[phone]" : $0 } + plain.suffix(3)
    )
  }

  @Test(arguments: [
    "Họ và tên NGUYỄN VĂN AN", "1. Họ và tên: NGUYỄN VĂN AN",
    "Họ tên: Nguyễn Văn An Giới tính: Nam", "Full name: Nguyen Van An (Mr)",
    "Họ và tên: Nguyễn Văn An   Ngày sinh: 1990",
  ])
  func `a label with more on its line still tells the name`(line: String) {
    let masked = Masked.lines(["CV", "x", line, "Signed Nguyen Van An"])
    #expect(masked[3] == "Signed [name]")
    #expect(!masked[2].lowercased().contains("an "))
  }
}
