import Foundation
import TalentTestSupport
import Testing

/// Same input, same bytes out: whatever the machine, the order, and whoever the person is.
@Suite struct InvarianceTests {
  private func match(
    _ candidates: String,
    position: String = "aml-compliance-officer",
    environment: [String: String] = [:],
    input: String = ""
  ) async throws -> String {
    let outcome = try await CommandLine.talent(
      "match",
      position,
      "--candidates",
      candidates,
      "--as-of",
      "2026-12-01",
      "--format",
      "json",
      input: input,
      environment: environment
    )
    #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(outcome.messages)")
    return outcome.output
  }

  @Test func `locale, time zone and hash seeds change no byte`() async throws {
    let plain = try await match("profiles/candidates")
    for environment in [
      ["LC_ALL": "vi_VN.UTF-8", "TZ": "Pacific/Kiritimati"],
      ["LC_ALL": "tr_TR.UTF-8", "TZ": "America/Los_Angeles", "LANG": "tr_TR.UTF-8"],
      ["SWIFT_DETERMINISTIC_HASHING": "1", "LIBDISPATCH_COOPERATIVE_POOL_STRICT": "1"],
    ] {
      #expect(try await match("profiles/candidates", environment: environment) == plain)
    }
  }

  @Test func `the order of lines changes no byte when ids are given`() async throws {
    var lines: [String] = []
    for number in 1...30 {
      let skill = ["python", "anti-money laundering", "sanctions screening"][number % 3]
      lines.append(#"{"talent":{"id":"c-\#(number)"},"skills":["\#(skill)"]}"#)
    }
    let forward = try await match("-", input: lines.joined(separator: "\n"))
    let backward = try await match("-", input: lines.reversed().joined(separator: "\n"))
    #expect(forward == backward)
    let array = try await match("-", input: "[" + lines.joined(separator: ",\n") + "]")
    #expect(forward == array)
  }

  @Test func `who the person is changes no byte`() async throws {
    let source = "\(Repository.root)/profiles/candidates/compliance/cv-01.json"
    let cv = try String(contentsOfFile: source, encoding: .utf8)
    let name = try #require(cv.firstMatch(of: /"name": "([^"]+)"/)).output.1
    let people = [
      "Nguyễn Đức Anh", "Trần Thị Nga", "Lê Trung", "Mark Bloomberg", "Python Java", "R",
      "Phạm Thị Kim Ngân Hà", "李小龍",
    ]
    var outputs: Set<String> = []
    for person in people {
      let folder = try TemporaryFolder()
      let swapped = cv.replacingOccurrences(of: name, with: person)
        .replacingOccurrences(of: "@example", with: "\(person.utf8.count)@example")
        .replacingOccurrences(of: "0900 000", with: "0911 222")
      try folder.write("cv.json", swapped)
      outputs.insert(try await match(folder.path))
    }
    #expect(outputs.count == 1)
  }

  @Test func `who the person is changes no byte in plain text`() async throws {
    let text = """
      Chuyên viên tuân thủ
      Ngày sinh: 12/03/1990 | Giới tính: Nữ
      Email: someone@example.vn | 0901 234 567
      KINH NGHIỆM LÀM VIỆC
      01/2020 - nay: Chuyên viên phòng chống rửa tiền
      - Rà soát giao dịch đáng ngờ, sàng lọc cấm vận
      NGOẠI NGỮ
      Tiếng Anh: IELTS 7.5
      """
    var outputs: Set<String> = []
    for (person, birth, sex) in [
      ("NGUYỄN ĐỨC ANH", "01/01/1961", "Nam"), ("Trần Thị Nga", "31/12/2001", "Nữ"),
      ("Lê Văn Trung", "5/5/1988", "Nam"), ("Võ Thị Pháp", "1990", "Nữ"),
    ] {
      let folder = try TemporaryFolder()
      try folder.write(
        "cv.txt",
        person + "\n"
          + text.replacingOccurrences(of: "12/03/1990", with: birth)
          .replacingOccurrences(of: "Nữ", with: sex)
      )
      outputs.insert(try await match(folder.path))
    }
    #expect(outputs.count == 1)
  }

  @Test func `repetition and disguises change no score`() async throws {
    let cv = """
      Senior Accountant
      Experience
      Accountant 01/2020 - 12/2023
      - General ledger, month-end close and IFRS reporting in Excel
      """
    let variants = [
      cv,
      cv + "\n- General ledger, month-end close and IFRS reporting in Excel",
      cv.replacingOccurrences(of: "ledger", with: "led\u{200B}ger\u{2060}"),
      cv.replacingOccurrences(of: "Excel", with: "Ехсеl"),
      cv.replacingOccurrences(of: "reporting", with: "ｒｅｐｏｒｔｉｎｇ"),
      cv.replacingOccurrences(of: "close", with: "cl\u{AD}ose"),
    ]
    var scores: Set<String> = []
    for variant in variants {
      let folder = try TemporaryFolder()
      try folder.write("cv.txt", variant)
      let output = try await match(folder.path, position: "senior-accountant")
      scores.insert(String(try #require(output.firstMatch(of: /"score":(\d+)/)).output.1))
    }
    #expect(scores.count == 1, "\(scores)")
    #expect(scores.first != "0")
  }

  @Test func `a profile matches like its document`() async throws {
    let profiles = try await CommandLine.talent("profile", "profiles/candidates")
    let fromProfiles = try await CommandLine.talent(
      "match",
      "aml-compliance-officer",
      "--candidates",
      "-",
      "--as-of",
      "2026-12-01",
      "--format",
      "csv",
      input: profiles.output
    )
    let fromDocuments = try await CommandLine.talent(
      "match",
      "aml-compliance-officer",
      "--candidates",
      "profiles/candidates",
      "--as-of",
      "2026-12-01",
      "--format",
      "csv"
    )
    for outcome in [profiles, fromProfiles, fromDocuments] {
      #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(outcome.messages)")
    }
    #expect(fromProfiles.output == fromDocuments.output)
  }
}
