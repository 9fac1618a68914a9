import Foundation
import TalentTestSupport
import Testing

/// Whoever stands in the same document, its profile and its match are the same bytes.
@Suite struct IdentitySwapTests {
  private struct Person {
    var name, short, sex, pronoun, age, origin, street, school, handle: String
  }

  private static let names = [
    ("Trần Thị Minh Châu", "Châu"), ("Nguyễn Đức Anh", "Anh"), ("Lê Nga", "Nga"),
    ("Phạm Văn Trung", "Trung"), ("John Smith", "Smith"), ("John F. Kennedy", "Kennedy"),
    ("Mark Price", "Price"), ("Chase Banks", "Banks"), ("Python Nguyen", "Python"),
    ("Mai Java", "Mai"), ("Shaun O'Neil", "Shaun"), ("Jean-Luc Picard", "Picard"),
    ("LÊ TÂN TÀI", "TÀI"), ("Le Tan Tai", "Tai"), ("María del Carmen López", "López"),
    ("Oluwaseun Adebayo", "Adebayo"), ("Nguye\u{302}\u{303}n Va\u{306}n Hu\u{300}ng", "Hùng"),
    ("Đỗ Hà", "Hà"), ("Wei Ling Tan", "Tan"), ("Nguyễn Hoàng Thuỳ Trang Đài", "Trang"),
    ("Fatima Al Sayed", "Fatima"), ("Grace Hopper", "Grace"), ("Bloomberg Tran", "Bloomberg"),
  ]
  private static let origins = [
    "Vietnamese", "German", "English", "French", "Lao", "Nigerian", "Korean", "US",
  ]
  private static let streets = [
    "12 Nguyen Hue Street", "5/3 Elm Road", "120 Ha Noi Avenue", "7 Java Lane",
  ]
  private static let schools = [
    "Foreign Trade", "Harvard", "Banking", "National Economics", "Saigon Technology", "Java",
  ]

  private static let people: [Person] = names.enumerated().map { number, name in
    Person(
      name: name.0,
      short: name.1,
      sex: number % 2 == 0 ? "Female" : "Male",
      pronoun: number % 2 == 0 ? "She" : "He",
      age: "\(22 + number)",
      origin: origins[number % origins.count],
      street: streets[number % streets.count],
      school: schools[number % schools.count],
      handle: ["python-java", "sql", "lan.tran", "x9"][number % 4]
    )
  }

  private func fill(_ text: String, with person: Person) -> String {
    [
      ("{name}", person.name), ("{short}", person.short), ("{sex}", person.sex),
      ("{pronoun}", person.pronoun), ("{age}", person.age), ("{origin}", person.origin),
      ("{street}", person.street), ("{school}", person.school), ("{handle}", person.handle),
    ].reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }

  private static let documents = [
    """
    {name}
    AML Officer
    {sex}, {age} years old, {origin} citizen | Address: {street}, Hà Nội
    Skype: {handle}
    GitHub: {handle}
    EXPERIENCE
    AML Officer, Straits Bank 01/2020 - 12/2023
    - {short} filed 40 suspicious transaction reports and screened sanctions lists in SQL
    - {pronoun} built dashboards in Python; reviewed KYC files
    EDUCATION
    Bachelor of Finance, {school} University, 2015
    LANGUAGES
    English: IELTS 7.5
    Prepared by {name}
    """,
    """
    CURRICULUM VITAE
    Họ và tên: {name}
    Giới tính: {sex} | Tuổi: {age} | Quốc tịch: {origin}
    Địa chỉ: {street}, Phường Sài Gòn
    KINH NGHIỆM LÀM VIỆC
    01/2020 - nay: Chuyên viên phòng chống rửa tiền
    - Rà soát giao dịch đáng ngờ, sàng lọc cấm vận
    HỌC VẤN
    Cử nhân Tài chính, {school} University, 2015
    NGOẠI NGỮ
    Tiếng Anh, tiếng Đức, tiếng Nga: giao tiếp tốt
    """,
  ]

  private static let resume = """
    {"basics":{"name":"{name}","label":"AML Officer","location":{"address":"{street}","city":"Hà Nội",
    "postalCode":"20{age}"},"summary":"{origin} national. {pronoun} is {age} years old. {name} led \
    sanctions screening in 2019."},"talent":{"id":"x"},"work":[{"position":"AML Officer",
    "startDate":"2019-01","endDate":"2023-01","highlights":["{short} filed 40 STRs in SQL",
    "{pronoun} wrote Python"]}],"education":[{"institution":"{school} University","area":"Finance at \
    {school} University","studyType":"Bachelor"}],"languages":[{"language":"English","fluency":"C1"}]}
    """

  private func outputs(_ file: String, _ document: String) async throws -> [Set<String>] {
    var profiles: Set<String> = []
    var matches: Set<String> = []
    for person in Self.people {
      let folder = try TemporaryFolder()
      try folder.write(file, fill(document, with: person))
      let profile = try await CommandLine.talent("profile", folder.path)
      profiles.insert(profile.output)
      let match = try await CommandLine.talent(
        "match",
        "aml-compliance-officer",
        "--candidates",
        folder.path,
        "--as-of",
        "2026-12-01",
        "--format",
        "json"
      )
      matches.insert(match.output)
      for outcome in [profile, match] {
        #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(outcome.messages)")
      }
    }
    return [profiles, matches]
  }

  @Test(arguments: documents)
  func `in plain text`(document: String) async throws {
    for found in try await outputs("cv.txt", document) {
      #expect(found.count == 1)
      #expect(found.first?.contains("[") == true)
    }
  }

  @Test func `in JSON`() async throws {
    for found in try await outputs("cv.json", Self.resume) { #expect(found.count == 1) }
  }

  @Test func `faults carry no text of the document`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "cv.json",
      """
      {"talent":{"id":"x","answers":[{"requirement":"Trần Thị Lan, born 1990","answer":true}],
      "declarations":{"Lan Trần":true}},"skills":["sql"]}
      """
    )
    let outcome = try await CommandLine.talent("profile", folder.path)
    #expect(outcome.messages.contains("talent.answers[0].requirement"))
    #expect(outcome.messages.contains("talent.declarations"))
    #expect(!outcome.messages.contains("Lan") && !outcome.messages.contains("1990"))
  }
}
