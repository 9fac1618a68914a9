import TalentIdentity
import Testing

/// What people tell of their private lives inside lines about their work.
@Suite struct PrivateLifeTests {
  @Test(arguments: [
    ("passport B1234567", "passport [id]"), ("hộ chiếu số C1234567", "hộ chiếu số [id]"),
    ("CCCD 079090001234", "CCCD [id]"), ("MST 8012345678", "MST [id]"),
    ("tax code 8012345678", "tax code [id]"), ("STK 19034567890123", "STK [id]"),
    ("account number 19034567890123", "account number [id]"), ("SSN 123-45-6789", "SSN [id]"),
    ("IBAN DE89370400440532013000", "IBAN [id]"), ("living with HIV", "[health]"),
    ("HIV positive", "[health]"), ("I am disabled", "I [health]"), ("cao 1m70", "[health]"),
    ("khuyết tật vận động", "[health]"), ("height 1.70 m", "[health]"), ("60kg", "[health]"),
    ("LGBT", "[sex]"), ("openly gay", "[sex]"), ("đồng tính", "[sex]"),
    ("I am a Christian", "I [belief]"), ("theo đạo Phật", "[belief]"),
    ("member of the Communist Party", "[belief]"), ("kết nạp Đảng năm 2015", "[belief]"),
    ("người dân tộc Tày", "[origin]"), ("gốc Hoa", "[origin]"), ("người Việt gốc Hoa", "[origin]"),
    ("35yo", "[birth]"), ("tuổi Ngọ", "[birth]"), ("đã có vợ và 2 con", "[family]"),
    ("two children", "[family]"), ("wife Lê Thị Hoa", "[family]"),
    ("Vợ tôi là Lê Thị Hoa", "[family]"), ("ảnh 3x4", "[contact]"),
    ("nhà ở 15/4 Trần Phú, Hà Nội", "nhà ở [address], Hà Nội"),
    ("lives at 12 Nguyễn Đức Cảnh, Phường Tân Phong", "lives at [address], Phường Tân Phong"),
    ("referees: Dr. John Doe", "referees: [name]"), ("referred by John Smith", "[name]"),
  ])
  func `it goes`(part: String, masked: String) {
    #expect(Masked.line("Java; \(part)") == "Java; \(masked)")
  }

  @Test(arguments: [
    ("Bố: Nguyễn Văn Java, kế toán", "Bố: [family]"), ("Signature: Java", "Signature: [name]"),
    ("Emergency contact: Ruby Java", "Emergency contact: [family]"),
    ("Người tham khảo: Java", "Người tham khảo: [name]"), ("Spouse: Java", "Spouse: [family]"),
    ("School: Java", "School: [school]"), ("Referee: Ruby, CTO at Java", "Referee: [name]"),
  ])
  func `lines about other people and signatures show nothing`(line: String, masked: String) {
    #expect(Masked.line(line) == masked)
  }

  @Test(arguments: [
    "Tap doan Thuc pham Me Kong - Chuyen vien", "Sister company accounts", "blind testing",
    "Insurance for disabled people", "Lãnh đạo Phòng Kế toán", "party member of a contract",
    "Cao 15% so với kế hoạch", "at 5 Java projects", "con số Doanh thu", "sold 500 kg",
    "nhà 12 tầng; ở 3 chi nhánh",
  ])
  func `work stays`(line: String) {
    #expect(Masked.line(line) == line)
  }

  @Test(arguments: [
    ("Me: giao vien, biet Java", "Me: [family]"), ("Vo: ke toan", "Vo: [family]"),
    ("Bo: Nguyen Van Duc", "Bo: [family]"), ("Uncle: Java", "Uncle: [family]"),
    ("Ông nội: Java", "Ông nội: [family]"),
    ("Supervisor: Prof. John Smith, Java", "Supervisor: [name], Java"),
    ("Người hướng dẫn: PGS. TS. Trần Văn Bình", "Người hướng dẫn: [name]"),
  ])
  func `relatives and supervisors go in other spellings`(line: String, masked: String) {
    #expect(Masked.line(line) == masked)
  }

  @Test(arguments: ["Me: Python, Java", "Me: Python developer", "About me: Java", "Vo: 2 Java"])
  func `short words of another language are no relatives`(line: String) {
    #expect(Masked.line(line) == line)
  }

  @Test func `a name in two scripts goes in both`() {
    let lines = ["Kim Min-jun 김민준", "Accountant", "김민준 led KYC"]
    #expect(Masked.lines(lines) == ["[name] [name]", "Accountant", "[name] led KYC"])
  }

  @Test func `a place, a country and a word stay beside a name that has them`() {
    let lines = ["Tài", "Email: t@e.vn", "Tài phụ trách KYC", "Trưởng phòng Tài chính"]
    #expect(Masked.lines(lines).suffix(2) == ["[name] phụ trách KYC", "Trưởng phòng Tài chính"])
    #expect(Masked.line("Việt Nam, KYC", knowing: ["Đặng Việt Nam"]) == "Việt Nam, KYC")
    #expect(Masked.line("Hà Nội, KYC", knowing: ["Nguyễn Hà Nội"]) == "Hà Nội, KYC")
  }
}
