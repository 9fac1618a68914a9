import Foundation
import TalentService
import TalentTestSupport
import Testing

@testable import TalentDocuments

/// Damaged copies of what other programs hand over: a fault or a candidate, never a trap or a hang.
@Suite struct ExchangeFuzzTests {
  private static let rounds = 150

  private static let samples: [[UInt8]] = [
    Array(EuropassFormatTests.candidate.utf8),
    Array(
      """
      BEGIN:VCARD
      N;ENCODING=QUOTED-PRINTABLE:=4E=67;=
      =41
      ORG:A\\;B;C
      ADR:;;x;y;z;;VN
      NOTE:a\\nb
      END:VCARD
      """.utf8
    ),
    Array("Họ tên;Email;Vị trí;Bắt đầu\nA;\"a@example.com\";\"x\ny\";2019-01\n".utf8),
    Array(
      #"{"first_name":"A","employments":[{"title":"Accountant","start_date":"2019-01-01"}]}"#.utf8
    ),
    Array(#"{"profiles":[{"employment":[{"positionHistories":[{"title":"Accountant"}]}]}]}"#.utf8),
    Array(#"{"SkillsPassport":{"LearnerInfo":{"WorkExperience":[{"Period":{}}]}}}"#.utf8),
    StoredZip.archive([
      ("Profile.csv", "First Name,Last Name,Headline\nA,B,C\n"),
      ("Positions.csv", "Company Name,Title,Started On\nX,Y,Jan 2020\n"),
    ]),
    StoredZip.archive([
      ("xl/workbook.xml", "<workbook/>"),
      ("xl/styles.xml", #"<s><cellXfs><xf numFmtId="14"/></cellXfs></s>"#),
      (
        "xl/worksheets/sheet1.xml",
        """
        <d><row r="1"><c r="A1" t="str"><v>Name</v></c><c r="B1" t="str"><v>Email</v></c>\
        <c r="C1" t="str"><v>Start</v></c></row><row r="2"><c r="A2" t="str"><v>A</v></c>\
        <c r="C2" s="0"><v>43831</v></c></row></d>
        """
      ),
    ]),
  ]

  @Test(.timeLimit(.minutes(10)), arguments: samples.indices)
  func `damaged copies harm nobody`(sample: Int) async throws {
    var random = SplitMix64(seed: UInt64(20_261_122 + sample))
    for _ in 0..<Self.rounds {
      var bytes = Self.samples[sample]
      for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.removeSubrange(place..<min(place + 20, bytes.count))
        case 1: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
        case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
        default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        }
      }
      let inputs = await CandidateFile(streamed: "x", id: "x").inputs(in: bytes)
      for case .record(let record) in inputs { _ = Read.reader.read(record) }
      #expect(bytes.isEmpty || !inputs.isEmpty, "nothing is lost without a word")
    }
  }
}
