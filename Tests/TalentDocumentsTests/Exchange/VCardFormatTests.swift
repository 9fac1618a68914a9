import TalentIdentity
import TalentModel
import Testing

@testable import TalentDocuments

/// Cards of address books.
@Suite struct VCardFormatTests {
  @Test func `folded lines, escapes and groups are understood`() async throws {
    let card = """
      BEGIN:VCARD\r
      VERSION:3.0\r
      item1.FN:Le Thi C\r
      EMAIL;TYPE=INTERNET:c@example.com\r
      TEL;TYPE=CELL:+84 900 000 001\r
      ORG:Bank\\; Trust;Compliance\r
      TITLE:Compliance Officer\r
      NOTE:Five years of sanc\r
       tions screening\\nCAMS\\, FRM\r
      END:VCARD\r
      """
    let read = try await Exchange("c.vcf", card)
    #expect(read.faults.isEmpty)
    #expect(read.documents[0].identity.names == ["Le Thi C"])
    #expect(
      read.lines() == [
        "summary: Five years of sanctions screening", "summary: CAMS, FRM",
        "jobTitle(0): Compliance Officer",
      ]
    )
    #expect(read.records[0].candidate.text == "c.vcf")
  }

  @Test func `old cards spell their letters, and several stand in a file`() async throws {
    let cards = """
      BEGIN:VCARD
      VERSION:2.1
      N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4E=67=75=79=E1=BB=85=6E;=
      =41=6E
      TITLE:Clerk
      END:VCARD
      BEGIN:VCARD
      FN:B
      ROLE:Officer
      END:VCARD
      BEGIN:VCARD
      FN:cut off
      """
    let read = try await Exchange("c.vcf", cards)
    #expect(read.documents.map(\.identity.names) == [["An Nguyễn"], ["B"]])
    #expect(read.faults == ["c.vcf:card 3: is not a vCard: it has no END:VCARD; mend or remove it"])
  }

  @Test func `a line broken a hundred thousand times is put together`() async throws {
    let note = String(repeating: "=41=6E=\n", count: 100_000)
    let card = "BEGIN:VCARD\nFN:B\nNOTE;ENCODING=QUOTED-PRINTABLE:\(note)\nEND:VCARD\n"
    let read = try await Exchange("c.vcf", card)
    #expect(read.documents.first?.blocks.first?.text == String(repeating: "An", count: 100_000))
  }
}
