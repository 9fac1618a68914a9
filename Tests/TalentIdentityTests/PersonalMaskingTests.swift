import TalentIdentity
import Testing

@Suite struct PersonalMaskingTests {
  @Test(arguments: [
    ("Date of birth: 12/03/1991", "Date of birth: [birth]"),
    ("Ngày sinh: 12/03/1991", "Ngày sinh: [birth]"), ("Năm sinh: 1991", "Năm sinh: [birth]"),
    ("Ngày tháng năm sinh: 1/1/1990", "Ngày tháng năm sinh: [birth]"),
    ("DOB: 1991", "DOB: [birth]"),
    ("Age: 35", "Age: [birth]"), ("Tuổi: 35", "Tuổi: [birth]"),
    ("Nơi sinh: Huế", "Nơi sinh: [birth]"), ("Gender: Female", "Gender: [sex]"),
    ("Sex - male", "Sex - [sex]"), ("Giới tính: Nữ", "Giới tính: [sex]"),
    ("Marital status: single", "Marital status: [family]"),
    ("Tình trạng hôn nhân: Độc thân", "Tình trạng hôn nhân: [family]"),
    ("Hôn nhân: đã kết hôn", "Hôn nhân: [family]"),
    ("Nationality: Vietnamese", "Nationality: [origin]"),
    ("Quốc tịch: Việt Nam", "Quốc tịch: [origin]"), ("Dân tộc: Kinh", "Dân tộc: [origin]"),
    ("Quê quán: Nghệ An", "Quê quán: [origin]"), ("Religion: none", "Religion: [belief]"),
    ("Tôn giáo: Không", "Tôn giáo: [belief]"), ("Health: good", "Health: [health]"),
    ("Chiều cao: 1m72", "Chiều cao: [health]"), ("Weight: 60 kg", "Weight: [health]"),
    ("Passport: B1234567", "Passport: [id]"), ("CCCD: 079301012345", "CCCD: [id]"),
    ("Hộ chiếu: C7654321", "Hộ chiếu: [id]"),
    ("Spouse's occupation: accountant", "Spouse's occupation: [family]"),
    ("Mother's job: banker", "Mother's job: [family]"),
    ("Nghề nghiệp của bố: kế toán", "Nghề nghiệp của bố: [family]"),
    ("Nguoi yeu: Lan, ke toan", "Nguoi yeu: [family]"), ("Bạn gái: Lan", "Bạn gái: [family]"),
    ("Nickname: Java", "Nickname: [name]"), ("Biet danh: Java", "Biet danh: [name]"),
    ("Supervisor: John Smith, CFA", "Supervisor: [name], CFA"),
    ("Quản lý trực tiếp: Trần Văn Bình", "Quản lý trực tiếp: [name]"),
  ])
  func `what stands behind a personal label goes`(line: String, masked: String) {
    #expect(Masked.line(line) == masked)
  }

  @Test(arguments: [
    ("Ngày sinh | 23/05/1983 – Nơi sinh: Huế", "Ngày sinh | [birth] – Nơi sinh: [birth]"),
    ("Ngày sinh / DOB | 30/09/1994", "Ngày sinh / DOB | [birth]"),
    ("Date of birth    22 Feb 1978", "[birth]"),
    ("Date of birth 22 Feb 1978", "[birth]"), ("Sinh 27/07/1993", "[birth]"),
    ("Giới tính | Nữ | Quốc tịch | Việt Nam", "Giới tính | [sex] | Quốc tịch | [origin]"),
    ("Marital status\tSingle, two cats", "Marital status\t[family]"),
    (
      "Địa chỉ / Address | Tầng 12, Chung cư Sông Bạc, phường Tân Thuận",
      "Địa chỉ / Address | [address], phường Tân Thuận"
    ),
    ("Hiện cư trú: Biệt thự L12 khu đô thị Sông Trăng, TP.HCM", "Hiện cư trú: [address], TP.HCM"),
    ("Sức khỏe | Tốt", "Sức khỏe | [health]"), ("CCCD | 079301012345", "CCCD | [id]"),
    ("Maiden name | Nga", "Maiden name | [name]"),
  ])
  func `a label with a cell of its own needs no colon`(line: String, masked: String) {
    #expect(Masked.line(line) == masked)
  }

  @Test(arguments: [
    "Health | Python", "Health | Safety | Environment", "Mobile | Web", "University | Finance",
    "Full name | Date of birth | Company", "Gender diversity | Python",
    "Manager | Internal Audit", "sinh viên năm 2015",
  ])
  func `cells that are no label and value stay`(line: String) {
    #expect(Masked.line(line) == line)
  }

  @Test(arguments: [
    ("• 09/04/1997", "• [birth]"), ("0901 234 567  an@bank.example  01-06-1995", "[birth]"),
    ("24.12.1988", "[birth]"),
  ])
  func `a day of birth needs no label above the first heading`(line: String, masked: String) {
    let lines = Masked.lines(["Nguyễn Văn Thử", line, "Python"])
    #expect(lines[1].hasSuffix(masked), "\(lines)")
  }

  @Test(arguments: [
    "01/07/2009 Accountant", "01/07/2009 - 30/06/2014", "09/1997", "Updated 01/06/2010",
    "15/08/2024", "12.5.1",
  ])
  func `another date at the top stays`(line: String) {
    #expect(Masked.lines(["Nguyễn Văn Thử", line, "Python"])[1] == line)
  }

  @Test func `a word above the name hides no name`() {
    let lines = Masked.lines([
      "Confidential – A. Whitcombe", "ALASTAIR J. WHITCOMBE", "Head of Compliance", "Python",
      "Alastair Whitcombe, 2024",
    ])
    #expect(!lines.joined().lowercased().contains("whitcombe"), "\(lines)")
    #expect(lines[2...3] == ["Head of Compliance", "Python"])
  }

  @Test(arguments: [
    ("an@bank.example; Flat 3C, Neem Towers, Mumbai", "Neem Towers"),
    ("an@bank.example | Tổ 9, phường Mỹ Khê Đông, Đà Nẵng | Sinh: 27/07/1993", "Tổ 9"),
    ("an@bank.example | Tổ 9, phường Mỹ Khê Đông, Đà Nẵng | Sinh: 27/07/1993", "1993"),
  ])
  func `streets and births among contacts go`(line: String, part: String) {
    #expect(!Masked.line(line).contains(part), "\(Masked.line(line))")
  }

  @Test(arguments: [
    "Managed 3 business towers", "Tổ trưởng tổ 9, quản lý 12 người",
    "Rise in revenue of 14 per cent",
    "Led 12 Java projects, 3 Python services", "1. Excel, Google Drive",
    "2011 - 2013 Trainee Solicitor, City LLP", "2015 Accountant, Ward Ltd",
  ])
  func `figures in sentences are no streets`(line: String) {
    #expect(Masked.line(line) == line)
  }

  @Test(arguments: [
    "Họ và tên | Võ Thị Kim Phụng", "Full name / Họ tên | Võ Thị Kim Phụng",
    "Name | Võ Thị Kim Phụng", "Họ và tên    Võ Thị Kim Phụng",
    "Họ tên | Võ Thị Kim Phụng | Giới tính | Nữ",
  ])
  func `a name in the cell behind its label is known in all of the document`(line: String) {
    let masked = Masked.lines(["Curriculum vitae", line, "Python", "Võ Thị Kim Phụng, 2024"])
    #expect(!masked.joined(separator: "\n").contains("Phụng"), "\(masked)")
    #expect(masked[3] == "[name], 2024")
  }

  @Test func `each of several labels on a line loses its value`() {
    let masked = Masked.line("Giới tính: Nam | Ngày sinh: 1/1/1990 | Hà Nội")
    #expect(masked.contains("Giới tính: [sex]"))
    #expect(masked.contains("Ngày sinh: [birth]"))
    #expect(masked.hasSuffix("| Hà Nội"))
  }

  @Test(arguments: [
    "Gender pay gap analysis", "Health insurance products", "Religious studies", "Weight loss",
    "Age verification and KYC", "Passport control systems", "Passport verification for e-KYC",
    "Supervisor: 2019 - 2021", "Supervisor: 12 tellers", "Manager: retail banking",
    "MANAGER - INTERNAL CONTROL", "Supervisor - Retail Branch",
    "Reports to: chief accountant",
    "Address matching with Python", "Nationality screening of customers",
  ])
  func `the words themselves stay where they are no label`(text: String) {
    #expect(Masked.line(text) == text)
  }

  @Test(arguments: [
    (
      "Address: 12 Nguyen Hue, Sai Gon Ward, Ho Chi Minh City",
      "Address: [address], Sai Gon Ward, Ho Chi Minh City"
    ),
    (
      "Địa chỉ: 45/2 Lê Lợi, Phường Bến Thành, TP.HCM",
      "Địa chỉ: [address], Phường Bến Thành, TP.HCM"
    ),
    ("Nơi ở: 3 Trần Phú, Đà Nẵng | 0912345678", "Nơi ở: [address], Đà Nẵng | [phone]"),
  ])
  func `of an address only the street goes`(line: String, masked: String) {
    #expect(Masked.line(line) == masked)
  }

  @Test func `an address without a street stays`() {
    #expect(Masked.line("Address: Ho Chi Minh City") == "Address: Ho Chi Minh City")
  }
}
