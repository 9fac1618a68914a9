import Foundation
import TalentIdentity
import TalentModel
import Testing

@testable import TalentDocuments

/// Tables of candidates in text, as spreadsheets save them.
@Suite struct DelimitedFormatTests {
  private static let vietnamese = """
    Danh sách ứng viên

    Họ và tên;Email;SĐT;Vị trí;Công ty;Kỹ năng;Kinh nghiệm;Bắt đầu
    Nguyễn Văn A;a@example.com;0901234567;Chuyên viên;Ngân hàng X;KYC, SQL;"5 năm
    chống rửa tiền";2019-01
    """

  @Test func `headers are understood in Vietnamese, below a title, with cells of several lines`()
    async throws
  {
    let read = try await Exchange("a.csv", Self.vietnamese)
    #expect(read.faults.isEmpty)
    #expect(read.documents.count == 1)
    #expect(read.documents[0].identity.names == ["Nguyễn Văn A"])
    #expect(read.documents[0].identity.contacts == ["a@example.com", "0901234567"])
    #expect(
      read.lines() == [
        "summary: 5 năm", "summary: chống rửa tiền", "jobTitle(0): Chuyên viên", "skill: KYC",
        "skill: SQL",
      ]
    )
    #expect(read.documents[0].jobs[0].start == Month(year: 2019, month: 1))
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE", "CP1258", "mark"])
  func `other encodings give the same`(encoding: String) async throws {
    let text = Self.vietnamese.decomposedStringWithCanonicalMapping
    let bytes: [UInt8]
    switch encoding {
    case "mark": bytes = [0xEF, 0xBB, 0xBF] + Self.vietnamese.utf8
    case "UTF-16LE":
      bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    case "UTF-16BE": bytes = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    default: bytes = try Self.encoded(Self.vietnamese, encoding)
    }
    let read = try await Exchange("a.csv", bytes)
    #expect(read.faults.isEmpty)
    let names = read.documents.first?.identity.names.map(\.precomposedStringWithCanonicalMapping)
    #expect(names == ["Nguyễn Văn A"])
  }

  /// What `iconv` makes of a text.
  private static func encoded(_ text: String, _ encoding: String) throws -> [UInt8] {
    let folder = try Folder()
    let path = try folder.write("x", text)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
    process.arguments = ["-f", "UTF-8", "-t", encoding, "-o", "\(path).out", path]
    try process.run()
    process.waitUntilExit()
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path).out")))
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `whatever parts the cells`(separator: String) async throws {
    let text = """
      First Name,Last Name,Email,Title,Company,Key Skills
      An,Le,an@example.com,AML Officer,Bank,KYC
      """
    let read = try await Exchange("export", text.replacing(",", with: separator))
    #expect(read.documents.map(\.identity.names) == [["An Le"]])
  }

  @Test func `faults name row and column, and cost nobody a place`() async throws {
    let text = """
      Name,Email,Phone,Title,Start Date
      A,nobody,1,Officer,35/35/2020
      B,b@example.com,2,Clerk,2020-05

      C,c@example.com,3,Clerk,
      """
    let read = try await Exchange("a.csv", text)
    #expect(
      read.faults == [
        #"a.csv:2: column "Email" must be an e-mail address and is something else; mend it"#,
        #"a.csv:2: column "Start Date" must be a date, YYYY-MM and is something else; mend it"#,
      ]
    )
    #expect(read.records.map(\.place).map { $0.split(separator: ":").last } == ["2", "3", "5"])
    #expect(read.records.map(\.candidate.text) == ["a.csv:2", "a.csv:3", "a.csv:5"])
  }

  @Test func `a column means what somebody says it means`() async throws {
    let folder = try Folder()
    let path = try folder.write("a.csv", "Bewerber,Mailadresse,Kenntnisse\nA,a@example.com,SQL\n")
    #expect(try await Read.source(path).records.count == 1)
    var columns = ColumnMap()
    columns.set("bewerber", to: .name)
    columns.set("Mailadresse", to: .email)
    columns.set("KENNTNISSE", to: .skills)
    var read: [CandidateRecord] = []
    try await CandidateSource(path, ReadingChoices(columns: columns)).read {
      $0
    } each: {
      if case .record(let record) = $0 { read.append(record) }
    }
    #expect(read.map(\.candidate.text) == ["a.csv:2"])
  }

  @Test func `a CV is no table`() async throws {
    let text = "Le Van An\nEmail: an@example.com, Phone: 0900\nSkills, languages, and title\n"
    #expect(!DelimitedFormat(columns: ColumnMap()).recognises(Array(text.utf8)))
  }
}
