import TalentModel
import Testing

@testable import TalentIdentity

@Suite struct MaskedDocumentTests {
  private struct Person {
    var name, email, phone, street, birth, school, link: String
  }

  private static let people = [
    Person(
      name: "Lê An",
      email: "a@b.vn",
      phone: "0912345678",
      street: "1 Lê Lợi",
      birth: "1990",
      school: "Ngoại Thương",
      link: "fb.com/a"
    ),
    Person(
      name: "NGUYỄN HOÀNG THUỲ TRANG",
      email: "nguyen.hoang.thuy.trang1999@mail.example.com",
      phone: "(+84) 912 345 678",
      street: "123/45/6B Nguyễn Thị Minh Khai",
      birth: "31 tháng 12 năm 1999",
      school: "Bách Khoa Hà Nội",
      link: "https://www.linkedin.com/in/nguyen-hoang-thuy-trang-8a1b2c"
    ),
    Person(
      name: "Jonathan Fitzgerald",
      email: "JF@EXAMPLE.ORG",
      phone: "+44 20 7946 0958",
      street: "The Old Mill",
      birth: "3 Feb 1961",
      school: "Cambridge",
      link: "www.jf.example"
    ),
  ]

  private func document(of person: Person) -> MaskedDocument {
    Masked.document([
      person.name, "Kế toán trưởng", "Email: \(person.email) | Tel: \(person.phone)",
      "Địa chỉ: \(person.street), Phường Sài Gòn", "Ngày sinh: \(person.birth)", person.link,
      "Đại học \(person.school), 2015 - 2019", "Signed by \(person.name), 2020",
    ])
  }

  @Test func `two people with the same work become the same document`() {
    let documents = Self.people.map(document)
    for other in documents.dropFirst() {
      #expect(other.blocks == documents[0].blocks)
    }
    #expect(
      documents[0].blocks.map(\.text) == [
        "[name]", "Kế toán trưởng", "Email: [email] | Tel: [phone]",
        "Địa chỉ: [address], Phường Sài Gòn", "Ngày sinh: [birth]", "[link]",
        "[school], 2015 - 2019", "Signed by [name], 2020",
      ]
    )
  }

  @Test func `a span of the masked text is found again in the original`() throws {
    let lines = [
      "Trần Thị Lan", "Lan Trần Thị (a@b.vn, 0912 345 678) wrote Python at Harvard University",
    ]
    let masked = Masked.document(lines)
    let original = Array(lines[1].utf8)
    for word in ["wrote", "Python", "at"] {
      let text = Array(masked.blocks[1].text.utf8)
      let place = try #require(text.firstRange(of: Array(word.utf8)))
      let span = Span(block: 1, start: UInt32(place.lowerBound), end: UInt32(place.upperBound))
      #expect(masked.text(at: span) == word)
      #expect(String(decoding: original[masked.original(of: span)], as: UTF8.self) == word)
    }
  }

  @Test(arguments: [
    ("[name]", "Lan Trần Thị"), ("[email]", "a@b.vn"), ("[phone]", "0912 345 678"),
    ("[school]", "Harvard University"),
  ])
  func `a replacement is found again as what it replaced`(mask: String, replaced: String) throws {
    let lines = [
      "Trần Thị Lan", "Lan Trần Thị (a@b.vn, 0912 345 678) wrote Python at Harvard University",
    ]
    let masked = Masked.document(lines)
    let place = try #require(
      Array(masked.blocks[1].text.utf8).firstRange(of: Array(mask.utf8))
    )
    let span = Span(block: 1, start: UInt32(place.lowerBound), end: UInt32(place.upperBound))
    let original = Array(lines[1].utf8)
    #expect(String(decoding: original[masked.original(of: span)], as: UTF8.self) == replaced)
  }

  @Test func `the whole of a masked block is the whole of the original`() {
    let lines = ["Trần Thị Lan", "a@b.vn and then text and then 0912 345 678"]
    let masked = Masked.document(lines)
    for (number, line) in lines.enumerated() {
      let length = UInt32(masked.blocks[number].text.utf8.count)
      let span = Span(block: UInt32(number), start: 0, end: length)
      #expect(masked.original(of: span) == 0..<line.utf8.count)
    }
  }

  @Test func `a span that lies outside the document has no words`() {
    let masked = Masked.document(["abc"])
    #expect(masked.text(at: Span(block: 0, start: 0, end: 3)) == "abc")
    #expect(masked.text(at: Span(block: 0, start: 0, end: 4)) == nil)
    #expect(masked.text(at: Span(block: 1, start: 0, end: 0)) == nil)
    #expect(masked.text(at: Span(block: 0, start: 3, end: 2)) == nil)
  }

  @Test func `dates, roles, sources and facts pass through`() {
    var raw = RawDocument()
    raw.blocks = [Block(source: "work[0].position", role: .jobTitle(0), text: "Accountant")]
    raw.jobs = [Dates(start: Month(year: 2020, month: 1), isOngoing: true)]
    raw.education = [Dates(end: Month(year: 2015, month: 6))]
    raw.facts.isWillingToRelocate = true
    let masked = Masked.masking.mask(raw)
    #expect(masked.blocks == raw.blocks)
    #expect(masked.jobs == raw.jobs)
    #expect(masked.education == raw.education)
    #expect(masked.facts == raw.facts)
  }

  @Test func `an empty document stays empty`() {
    #expect(Masked.document([]).blocks.isEmpty)
    #expect(Masked.masking.mask(RawDocument()).blocks.isEmpty)
  }

  @Test func `of overlapping marks the first and longest stays`() {
    let marks = [
      Mark(range: 4..<6, replacement: "c"), Mark(range: 0..<3, replacement: "b"),
      Mark(range: 0..<5, replacement: "a"), Mark(range: 5..<7, replacement: "d"),
    ]
    #expect(Mark.withoutOverlap(marks).map(\.replacement) == ["a", "d"])
    #expect(Mark.apply(Mark.withoutOverlap(marks), to: "0123456789") == "ad789")
  }
}
