import Foundation
import TalentIdentity
import TalentModel
import TalentService
import TalentTestSupport
import TalentText
import Testing

@testable import TalentDocuments

/// Whoever the person is, the same document gives the same profile, and no quote tells who it is.
///
/// Twenty of the example CVs, as JSON and written out as plain text in three layouts, are given to
/// people of all kinds of names, schools, origins, beliefs and families.
@Suite struct IdentityPropertyTests {
  struct Person: Sendable {
    var name, sex, birth, origin, family, belief, school, other, handle: String
  }

  /// Names that are words, skills, trades and cities; of one word, with dashes, in five scripts.
  static let people = """
    Nguyễn Văn An|Male|12/03/1990|Vietnamese|Single|Buddhist|Đại học Ngoại thương|Harvard|an.nguyen
    Nguyễn Thái Bình|Nam|1979|Kinh|Đã kết hôn|Không|Trường Đại học Luật TP.HCM|Harvard Law School|binh
    Đặng Việt Nam|Nam|5/5/1988|Kinh|Đã kết hôn|Không|Học viện Ngân hàng|Sciences Po|nam.sql
    Java Santos|Female|31/12/2001|Filipino|Widowed|Muslim|RMIT|IIT Bombay|java
    Ruby Nguyen|Nữ|1995|Tày|Độc thân|Phật giáo|NUS|INSEAD|ruby-docker
    Trần Kế Toán|Nữ|07/07/1991|Hoa|Ly hôn|Công giáo|Đại học Kinh tế - Luật|Bocconi|ketoan
    Sukarno|Male|3 May 1980|Indonesian|Married|Muslim|Universitas Indonesia|Wharton|x9
    王小明|Male|1999-01-30|Chinese|Single|None|清华大学|Tsinghua University|wang
    Kim Min-jun|Male|1993-10-02|Korean|Single|Christian|Seoul National University|KAIST|mjkim
    Jean-Luc Lefèvre|M|14.02.1970|French|Divorced|Atheist|HEC|École Polytechnique|jl
    Анна Иванова|Female|14.02.1986|Russian|Married|Orthodox|Moscow State University|МГУ|anna
    สมชาย ใจดี|Male|14/02/1986|Thai|Married|Buddhist|Thammasat University|Chulalongkorn|som
    Priya Ramaswamy Iyer|Female|14 Feb 1986|Indian|Single|Hindu|IIT Bombay|Stanford|priya
    Phạm Khánh Hòa|Nam|1990|Việt Nam|Độc thân|Không|Đại học Bách khoa Hà Nội|UEH|hanoi
    Paris London|Female|1990|British|Single|Anglican|Oxford University|University of Cambridge|paris
    Bill Banks|Male|11/11/1966|American|Married|Jewish|MIT|Yale|bank.sql
    Lê Thị Bảo Hiểm|Nữ|1996|Kinh|Đã có gia đình|Phật giáo|Đại học Tài chính - Marketing|FPT|bh
    NGUYỄN ĐỨC ANH|Nam|11/11/1996|Khmer|Độc thân|Cao Đài|Đại học Hoa Sen|Đại học FPT|anh
    Summer Price|Female|1 April 1989|Australian|Married|None|University of Melbourne|Monash|summer
    Tài|Nam|1992|Kinh|Độc thân|Không|Đại học Luật Hà Nội|Học viện Tài chính|tai
    Oracle Tran|Female|1992|Vietnamese|Single|None|Fulbright University Vietnam|Fulbright|oracle
    Phan Thị Kiểm Soát|Nữ|9/9/1989|Kinh|Đã kết hôn|Không|Trường Đại học Kinh tế TP.HCM (UEH)|NEU|ks
    """.split(separator: "\n").map { line in
      let parts = line.split(separator: "|").map(String.init)
      return Person(
        name: parts[0],
        sex: parts[1],
        birth: parts[2],
        origin: parts[3],
        family: parts[4],
        belief: parts[5],
        school: parts[6],
        other: parts[7],
        handle: parts[8]
      )
    }

  /// Twenty CVs from all parts of the examples.
  static let documents: [String] = {
    let folder = "\(Repository.root)/profiles/candidates"
    let all = (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? [])
      .filter { $0.hasSuffix(".json") }.sorted()
    return stride(from: 0, to: all.count, by: 3).prefix(20).map { "\(folder)/\(all[$0])" }
  }()

  private struct Seen: Hashable {
    var profile: MatchProfile
    var quotes: [String]
  }

  private func seen(_ record: CandidateRecord) throws -> Seen {
    let (document, reading) = try #require(Real.reader.reading(of: record))
    let profile = reading.profile
    let spans =
      profile.evidence.compactMap(\.span) + profile.languages.compactMap(\.span)
      + profile.education.compactMap(\.span)
    return Seen(profile: profile, quotes: spans.compactMap { Quote($0, in: document)?.text })
  }

  private func expectOne(_ records: (Person) throws -> CandidateRecord) throws {
    let first = try seen(records(Self.people[0]))
    for person in Self.people {
      let other = try seen(records(person))
      #expect(other.profile == first.profile, "\(person.name)")
      #expect(other.quotes == first.quotes, "\(person.name)")
      #expect(!person.name.contains(" ") || !other.quotes.contains { $0.contains(person.name) })
    }
  }

  @Test(arguments: documents)
  func `in JSON`(path: String) throws {
    let resume = try Resume(path: path)
    try expectOne { person in
      let bytes = try JSONSerialization.data(
        withJSONObject: resume.json(of: person),
        options: .sortedKeys
      )
      let inputs = CandidateDocument.inputs(inFile: Array(bytes), place: "x", id: "x")
      guard case .record(let record)? = inputs.first else { throw CocoaError(.fileReadUnknown) }
      return record
    }
  }

  @Test(arguments: documents, Layout.allCases)
  func `in plain text`(path: String, layout: Layout) throws {
    let resume = try Resume(path: path)
    try expectOne { Real.record(PlainText.document(of: resume.text(of: $0, layout))) }
  }
}
