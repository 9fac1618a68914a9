import TalentModel
import TalentService
import Testing

@testable import TalentDocuments

/// Wordings of what is denied, wished or done by others, each beside wordings that must count.
@Suite struct WordingTests {
  private static func job(_ line: String) -> MatchProfile {
    Real.profile("Experience\nOffice Manager, 01/2020 - 12/2021\n- \(line)")
  }

  @Test(arguments: [
    "CPA not held", "CPA: not held", "CPA (not obtained)", "CPA - none", "CPA, not held",
    "chưa có CPA", "chua co CPA", "Không có chứng chỉ CPA", "CPA – chưa có", "CPA: không",
    "CPA (not attained)", "CPA: not achieved", "CPA – not certified", "CPA: not qualified",
    "I do not hold CPA", "No CPA", "CPA was never obtained", "CPA never earned",
  ])
  func `a certificate denied is not held`(line: String) {
    for heading in ["Summary", "Certificates"] {
      #expect(Real.profile("\(heading)\n\(line)").kinds("certificate:cpa") == [.denied])
    }
  }

  @Test(arguments: [
    "Certificates not held", "Certificates in which I am not qualified",
    "Certificates I do not hold", "Certificates that I don't have", "Qualifications not obtained",
    "Missing certificates", "Not certified in", "Chứng chỉ chưa có", "Chứng chỉ không có",
    "Chứng chỉ tôi chưa có", "Chung chi chua co", "Chứng chỉ còn thiếu",
  ])
  func `a heading denies the certificates behind and beneath it`(heading: String) {
    for text in ["\(heading): CPA, CAMS", "\(heading):\n- CPA\n- CAMS", "\(heading)\nCPA\nCAMS"] {
      let profile = Real.profile("Trần Văn Bình\n\(text)\nLanguages\nEnglish")
      #expect(profile.kinds("certificate:cpa") == [.denied], "\(text)")
      #expect(profile.kinds("certificate:cams") == [.denied], "\(text)")
    }
  }

  @Test(arguments: [
    "CPA, held since 2015", "CPA (no expiry)", "CPA - no expiration", "CPA, not expired",
    "CPA: not yet expired", "CPA (chưa hết hạn)", "CPA (không thời hạn)", "CPA; no complaints",
    "CPA, no disciplinary record",
  ])
  func `a certificate with nothing against it is held`(line: String) {
    #expect(Real.profile("Certificates\n\(line)").kinds("certificate:cpa") == [.held])
  }

  @Test(arguments: [
    "Did not handle KYC", "Had no KYC duties", "Worked without KYC tools", "No KYC work",
    "Shipped reports without any KYC exposure", "Không phụ trách KYC", "không làm KYC",
    "Khong phu trach KYC", "khong lam KYC", "Không tham gia KYC", "Không có nhiệm vụ KYC",
    "Không được giao KYC", "No KYC responsibilities", "No involvement in KYC", "I did no KYC",
    "Was not doing KYC", "Did not do AML or KYC", "Did not work on KYC", "Wasn't in charge of KYC",
    "Was never asked to do KYC", "KYC was not handled by me", "Operated without KYC systems",
    "My team did KYC; I did not", "The team ran KYC, not me", "Our team did KYC but I didn't",
    "Nhóm tôi làm KYC; tôi không làm", "Đội của tôi làm KYC, tôi thì không",
  ])
  func `a duty that was not one's own shows nothing, and denies nothing elsewhere`(line: String) {
    #expect(Self.job(line).kinds("skill:know-your-customer") == [])
  }

  @Test(arguments: [
    "Never touched Docker", "Docker is something I have never used", "Docker: never used before",
    "Docker is a tool I never used", "Docker I have never touched", "Không dùng Docker",
    "Docker là công cụ tôi chưa từng dùng", "Docker thì chưa dùng bao giờ", "No Docker exposure",
    "Never used Docker", "Had no exposure to Docker",
  ])
  func `what one says never to have used is denied`(line: String) {
    #expect(Real.kinds("skill:docker", inSummary: line) == [.denied])
    #expect(!Self.job(line).kinds("skill:docker").contains(.dated))
  }

  @Test(arguments: [
    "without any Docker exposure", "without using Docker", "Không làm Docker",
    "Did not handle Docker",
  ])
  func `outside of jobs a duty denied is denied`(line: String) {
    #expect(Real.kinds("skill:docker", inSummary: line) == [.denied])
  }

  @Test(arguments: [
    "No findings in KYC audits", "Did not lose a client in 5 years of KYC work",
    "Worked without supervision on KYC", "Completed KYC without errors",
    "Never missed a KYC deadline", "Did not miss a single KYC deadline",
    "Không trễ hạn hồ sơ KYC nào", "Không để sót hồ sơ KYC", "Worked without a KYC backlog",
    "Handled KYC without assistance", "Did KYC without tools", "Làm KYC không cần giám sát",
    "Without KYC there is no bank, so I built it", "Làm KYC không sai sót", "No day without KYC",
    "Had no KYC findings", "Had no KYC breaches", "Not only handled KYC but also AML",
    "Did not only handle KYC", "Did not handle KYC alone", "Không chỉ làm KYC mà còn làm AML",
    "Không ngừng cải tiến quy trình KYC", "Did not rely on vendors for KYC",
    "Never lost a client to KYC failures", "My team did KYC and I led it",
    "Ran KYC; I did not miss a deadline", "The team did KYC; I did not delegate the reviews",
  ])
  func `a no that praises still counts`(line: String) {
    #expect(Self.job(line).kinds("skill:know-your-customer") == [.dated])
  }

  @Test(arguments: [
    "I am not an accountant", "I was never an accountant", "I have never been an accountant",
    "Not an accountant by training", "I am no accountant", "Tôi không phải là kế toán",
    "Toi khong phai la ke toan", "Tôi chưa từng là kế toán", "Không phải kế toán",
    "My father was an accountant", "Anh trai làm kế toán", "Mẹ là kế toán",
  ])
  func `who one is not is no occupation`(line: String) {
    #expect(Real.kinds("occupation:accountant", inSummary: line) == [])
    #expect(!Real.kinds("skill:accounting", inSummary: line).contains(.listed))
  }

  @Test(arguments: [
    "I am an accountant, not a lawyer", "Not just an accountant but a controller",
    "Accountant without a single finding", "Never late: an accountant of ten years",
  ])
  func `who one is counts`(line: String) {
    #expect(Real.kinds("occupation:accountant", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "Eager to learn", "Looking to learn", "Would like to learn", "Hoping to learn", "Learning",
    "Currently learning", "Currently studying", "Planning to learn", "Keen on learning", "Goals",
    "Wishlist", "To learn next", "Skills I want to learn", "Skills I would like to learn",
    "Đang học", "Muốn học thêm", "Dự định học", "Mong muốn học", "Sẽ học trong năm tới",
    "Kỹ năng muốn học", "Muon hoc them", "Du dinh hoc", "Career goals",
  ])
  func `a heading of wishes shows nothing`(heading: String) {
    #expect(Real.kinds("skill:sql", inSummary: "\(heading): Docker, SQL") == [])
    for list in ["\(heading):\n- Docker\n- SQL", "\(heading)\nDocker\nSQL"] {
      let profile = Real.profile("Skills\nJava\n\(list)\nLanguages\nEnglish")
      #expect(profile.kinds("skill:sql") == [], "\(list)")
      #expect(profile.kinds("skill:java") == [.listed])
    }
  }

  @Test func `such a list may be long`() {
    let skills = ["Docker", "Excel", "Python", "Power BI", "Tableau", "SAP", "Oracle", "Linux"]
    let list = (skills + skills + ["SQL"]).joined(separator: "\n")
    let profile = Real.profile("Skills\nJava\nEager to learn:\n\(list)\nLanguages\nEnglish")
    #expect(profile.kinds("skill:sql") == [])
  }

  @Test(arguments: [
    "Goals: learn SQL, become an AML officer", "Mục tiêu: học SQL", "Objective: learn SQL",
    "Mục tiêu: học SQL, trở thành chuyên viên AML", "Muc tieu: hoc SQL",
    "My goal is to learn SQL", "Mục tiêu nghề nghiệp: trở thành chuyên viên SQL",
  ])
  func `an aim shows nothing`(line: String) {
    #expect(Real.kinds("skill:sql", inSummary: line) == [])
    #expect(Real.kinds("skill:anti-money-laundering", inSummary: line) == [])
    #expect(Real.kinds("occupation:aml-officer", inSummary: line) == [])
  }

  @Test(arguments: [
    "Objective: analyst with five years of SQL", "Goals achieved: automated reports in SQL",
    "Mục tiêu nghề nghiệp: với 5 năm làm SQL, tôi phân tích dữ liệu", "Fast learner. SQL, Python",
    "Eager to learn, five years of SQL", "Career objective: to use my SQL skills in a bank",
  ])
  func `what is known beside an aim counts`(line: String) {
    #expect(Real.kinds("skill:sql", inSummary: line) == [.listed])
  }

  @Test func `what stands behind an aim in the same line counts`() {
    let text = "Objective\nTo become a team leader. Five years of SQL in banks.\nSkills\nJava"
    #expect(Real.profile(text).kinds("skill:sql") == [.listed])
  }

  @Test(arguments: ["Goals: raise sales by SQL reports", "Mục tiêu: 100 báo cáo SQL mỗi tháng"])
  func `the goals of a job are what it was about`(line: String) {
    #expect(Self.job(line).kinds("skill:sql") == [.dated])
  }

  @Test(
    arguments: [
      ("Tiếng Anh: Khá", .b2, .rated), ("Tiếng Anh: Tốt", .b2, .rated),
      ("Tieng Anh: kha", .b2, .rated), ("Tiếng Anh: giỏi", .c1, .rated),
      ("English: good", .b2, .rated), ("English: fair", .b1, .rated),
      ("English: fluent", .c1, .rated), ("English: 4/5", .b2, .rated),
      ("English: B2", .b2, .stated), ("English: upper intermediate", .b2, .stated),
      ("English: professional working proficiency", .b2, .stated),
      ("English: native", .native, .stated), ("English: basic", .a2, .stated),
      ("Tiếng Anh: bậc 4", .b2, .stated),
    ] as [(String, LanguageLevel, LanguageFact.Source)]
  )
  func `a word that is no scale rates, a step of one states`(
    line: String,
    level: LanguageLevel,
    source: LanguageFact.Source
  ) {
    let facts = Real.profile("Languages\n\(line)").languages
    #expect(facts.map(\.level) == [level])
    #expect(facts.map(\.source) == [source])
  }

  @Test(arguments: [
    "13/2020 - 14/2021", "13/2020 - Present", "00/2020 - 12/2021", "01/2020 - 13/2021",
  ])
  func `a month that there is not is told, and earns no months`(dates: String) throws {
    let text = "Experience\nAccountant, Sao Mai, \(dates)\n- IFRS"
    let read = Real.reader.read(Real.record(PlainText.document(of: text)))
    #expect(read.candidate.profile.jobs.isEmpty)
    #expect(read.candidate.profile.kinds("skill:ifrs") == [.listed])
    let problem = "line 2 gives dates that cannot be, \(dates); mend them"
    #expect(read.diagnostics.map(\.description) == ["x: \(problem)"])
    #expect(read.diagnostics.map(\.severity) == [.note])
  }

  @Test(arguments: [
    "Giấy phép lao động: không yêu cầu", "Giấy phép lao động: không cần",
    "Giay phep lao dong: khong yeu cau", "Work permits: not required",
    "I hold a work permit", "Work permit: yes", "Work permit valid until 2027",
    "Work permit obtained in 2024", "Đã có giấy phép lao động", "Giấy phép lao động còn hiệu lực",
  ])
  func `a permit that is held or not needed shows nothing`(line: String) {
    for heading in ["Summary", "Skills"] {
      let profile = Real.profile("\(heading)\n\(line)")
      #expect(profile.kinds("skill:foreign-worker-administration") == [])
    }
  }

  @Test(arguments: [
    "Work permit applications for expatriates", "Skills: payroll, work permits for foreign staff",
    "Xin giấy phép lao động cho người nước ngoài",
  ])
  func `permits got for others are a skill`(line: String) {
    let profile = Real.profile("Summary\n\(line)")
    #expect(profile.kinds("skill:foreign-worker-administration") == [.listed])
  }

  @Test(arguments: [
    "STR filing", "Filing suspicious transaction reports", "CTR and STR filing to the FIU",
    "SAR filing; sanctions",
  ])
  func `reports that are filed are no records`(line: String) {
    #expect(Real.mentions(line).isDisjoint(with: ["skill:records-management"]))
  }

  @Test(arguments: ["Filing, typing and scanning", "Filing of documents", "Lưu trữ hồ sơ"])
  func `papers that are filed are`(line: String) {
    #expect(Real.mentions(line).contains("skill:records-management"))
  }

  @Test(arguments: [
    "Volunteer Treasurer, Oxfam, 01/2018 - 12/2020", "Volunteer: Treasurer, St. Mary's parish",
    "Treasurer (volunteer), Sao Mai, 01/2018 - 12/2020",
    "Volunteer Work\nTreasurer, St. Mary's parish (2020-)",
    "Volunteer\nTreasurer, Chess Club, 01/2018 - 12/2020",
    "Extracurricular activities\nTreasurer, Lions, 01/2018 - 12/2020",
    "Hoạt động tình nguyện\nThủ quỹ, giáo xứ Tân Định, 2018 - 2020",
    "Hoat dong xa hoi\nThu quy, giao xu Tan Dinh, 2018 - 2020",
  ])
  func `an office held for nothing is no occupation`(text: String) {
    for concept in ["corporate-treasurer", "cash-custodian"] {
      #expect(Real.profile("Experience\n\(text)").kinds("occupation:\(concept)") == [])
    }
  }

  @Test(arguments: [
    ("Experience\nTreasurer, Chess Club, 01/2018 - 12/2020", "corporate-treasurer"),
    ("Volunteer\nAccountant, Oxfam, 01/2018 - 12/2020", "accountant"),
    ("Hoạt động cộng đồng\nLuật sư tư vấn miễn phí, 2018 - 2020", "lawyer"),
  ])
  func `other posts beside work are listed`(text: String, occupation: String) {
    #expect(Real.profile(text).kinds("occupation:\(occupation)") == [.listed])
  }

  @Test func `what was done for nothing ends with the next heading`() {
    let text = "Volunteer\nTreasurer, Lions\nProjects\nTreasurer of the group, 2019"
    #expect(Real.profile(text).kinds("occupation:corporate-treasurer") == [.undated])
  }

  @Test(arguments: [
    ("Treasurer, Sao Mai Bank, 01/2018 - 12/2020", "occupation:corporate-treasurer"),
    ("Accountant, Ha Noi Golf Club, 01/2018 - 12/2020", "occupation:accountant"),
  ])
  func `a post at a bank or a golf club is`(line: String, occupation: String) {
    #expect(Real.profile("Experience\n\(line)").kinds(occupation) == [.dated])
  }
}
