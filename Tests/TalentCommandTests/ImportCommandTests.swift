import Foundation
import TalentTestSupport
import Testing

/// Who is taken for whom when files come in, and what is said of very many faults.
@Suite struct ImportCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func imported(_ file: String, exits status: Int32 = 0) async throws -> String {
    let outcome = try await CommandLine.talent(
      "import",
      file,
      "--workspace",
      "\(folder.path)/workspace"
    )
    #expect(outcome.status == status, "\(outcome.messages)")
    return outcome.output.split(separator: "\n").first.map(String.init) ?? ""
  }

  @Test func `two agencies that number their people alike keep them apart`() async throws {
    let first = try folder.write(
      "first.csv",
      "id,name,email,phone,skills\n1,Nguyễn Văn Thử,thu@example.com,0900000001,KYC\n"
        + "2,Trần Thị Mẫu,,0900000002,IFRS\n"
    )
    let second = try folder.write(
      "second.csv",
      "id,name,email,phone,skills\n1,Lê Ví Dụ,vidu@example.com,0900000003,AML\n"
        + "2,Phạm Giả Định,,0900000004,SQL\n"
    )
    #expect(try await imported(first) == "2 read: 2 new, 0 changed, 0 unchanged")
    #expect(try await imported(second) == "2 read: 2 new, 0 changed, 0 unchanged")
    #expect(try await imported(first) == "2 read: 0 new, 0 changed, 2 unchanged")
    #expect(try await imported(second) == "2 read: 0 new, 0 changed, 2 unchanged")
  }

  @Test func `the same id with a mark of the person, or of the same file, is a revision`()
    async throws
  {
    let first = try folder.write(
      "first.ndjson",
      #"{"id":"1","basics":{"name":"Lê Ví Dụ","email":"vidu@example.com"},"skills":["KYC"]}"# + "\n"
        + #"{"id":"2","skills":["KYC"]}"# + "\n"
    )
    #expect(try await imported(first) == "2 read: 2 new, 0 changed, 0 unchanged")
    let other = try folder.write(
      "other.ndjson",
      #"{"id":"1","basics":{"name":"Lê V. Dụ","email":"VIDU@example.com"},"skills":["AML"]}"# + "\n"
    )
    #expect(try await imported(other) == "1 read: 0 new, 1 changed, 0 unchanged")
    try folder.write(
      "first.ndjson",
      #"{"id":"1","basics":{"name":"Ví Dụ Lê","phone":"0900000001"},"skills":["SQL"]}"# + "\n"
        + #"{"id":"2","skills":["SQL"]}"# + "\n"
    )
    #expect(try await imported(first) == "2 read: 0 new, 2 changed, 0 unchanged")
  }

  @Test func `of very many faults the first are told, and all are counted`() async throws {
    let lines = String(repeating: "{\"skills\":\n", count: 1500)
    let file = try folder.write("broken.ndjson", lines)
    let outcome = try await CommandLine.talent(
      "import",
      file,
      "--workspace",
      "\(folder.path)/workspace"
    )
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("1500 faults"), "\(outcome.output)")
    #expect(outcome.messages.contains("500 more faults"), "\(outcome.messages.suffix(200))")
    #expect(outcome.messages.split(separator: "\n").count < 1100)
  }
}
