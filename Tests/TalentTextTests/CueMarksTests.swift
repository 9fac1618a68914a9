import TalentIdentity
import TalentModel
import TalentService
import TalentTestSupport
import Testing

@testable import TalentDocuments
@testable import TalentText

@Suite struct CueMarksTests {
  /// Lines whose words, thrown together, deny, wish, learn and lead as often as not.
  private static let lines = [
    "no prior experience with Java, Python or SQL but keen to learn them",
    "I have never used Docker; not responsible for audit, without CAMS",
    "all of Excel except Power BI, seeking a role where I can use my SQL skills",
    "led a team of five Python developers, worked with the IT audit team",
    "recruited Java engineers for the bank, outsourced KYC checks to a vendor",
    "they own AML, done by our colleagues, designers using Photoshop, 3 testers",
    "clients trading gold, reports prepared for the risk department",
    "my brother John (CFA) works in KYC, my team uses Kafka, assistant to the CFO, Go (other teams)",
    "the company's tech stack includes Rust, reporting to the head of audit, never traded bonds",
    "Java: none, SQL ✗ Docker ✓, KYC was not part of my duties",
    "Skills to develop: Python, currently learning German, planning to take CFA",
    "chưa có kinh nghiệm Java, không biết Python, muốn học SQL, đang học tiếng Anh",
    "quản lý nhóm lập trình viên Java, tuyển dụng kỹ sư Python, phối hợp với phòng kiểm toán",
    "khách hàng kinh doanh vàng, bên IT phụ trách Oracle, do phòng pháp chế làm",
    "Excel – chưa biết, KYC nằm ngoài phạm vi công việc, kỹ năng cần phát triển: Tableau",
    "Java, Python, SQL, Docker, Excel, KYC, AML, IFRS, Power BI, Oracle, Tableau, Git",
    "accounting, bookkeeping, payroll, budgeting, forecasting, financial analysis",
  ]

  @Test func `where no word may begin a cue, none bears and nobody else did anything`() throws {
    let words = Self.lines.flatMap { $0.split(separator: " ").map(String.init) }
    var quick = 0
    var borne = 0
    for seed in 0..<400 {
      var random = SplitMix64(seed: UInt64(seed))
      let text = (0..<6).map { _ in
        (0..<Int.random(in: 1...18, using: &random)).map { _ in
          // Half of the words from a list of skills, so that some stretches are free of cues.
          Bool.random(using: &random)
            ? words.randomElement(using: &random) ?? ""
            : ["Java,", "Python,", "SQL,", "KYC,", "Excel;"].randomElement(using: &random) ?? ""
        }.joined(separator: " ")
      }.joined(separator: "\n")
      let record = Real.record(PlainText.document(of: text))
      let masked = try #require(Real.reader.reading(of: record)?.document)
      let document = ReadDocument(masked, lexicon: Real.lexicon)
      var slow = document
      for place in slow.tokens.indices { slow.tokens[place].bearing = .any }
      for mention in document.mentions.map(\.tokens) {
        let cues = Cues.bearing(on: mention, in: slow.tokens)
        let isCovered = OthersDeeds.cover(mention, in: slow)
        #expect(Cues.bearing(on: mention, in: document.tokens) == cues, "\(seed)")
        #expect(OthersDeeds.cover(mention, in: document) == isCovered, "\(seed)")
        if cues != [] || isCovered { borne += 1 }
        let bearing = document.cueMarks.bearing(on: mention, in: document.tokens)
        let found = Cues.bearing(on: mention, in: document.tokens, among: bearing)
        #expect(found == cues && (bearing.contains(.deeds) || !isCovered), "\(seed)")
        if bearing != [] { continue }
        quick += 1
      }
    }
    // Neither of the two is rare.
    #expect(quick > 300 && borne > 300, "\(quick), \(borne)")
  }
}
