import TalentIdentity
import TalentModel
import Testing

@testable import TalentDocuments

/// Tables of candidates in Excel workbooks.
@Suite struct WorkbookFormatTests {
  private static func workbook(_ sheet: String) -> [UInt8] {
    StoredZip.archive([
      ("xl/workbook.xml", "<workbook/>"),
      (
        "xl/sharedStrings.xml",
        """
        <sst><si><t>Họ tên</t></si><si><r><t>Em</t></r><r><t>ail</t></r><rPh><t>x</t></rPh></si>\
        <si><t>Vị trí</t></si><si><t>Bắt đầu</t></si><si><t>Trần B</t></si></sst>
        """
      ),
      (
        "xl/styles.xml",
        """
        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;yy&quot;0"/></numFmts>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>
        """
      ),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(sheet)</sheetData></worksheet>"),
    ])
  }

  private static let header = """
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>\
    <c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>\
    <c r="E1" t="inlineStr"><is><t>Phone</t></is></c></row>
    """

  @Test func `shared and inline texts, numbers, dates and gaps are cells`() async throws {
    let row = """
      <row r="3"><c r="A3" t="s"><v>4</v></c><c r="C3" t="str"><v>Officer</v></c>\
      <c r="D3" s="1"><v>43831</v></c><c r="E3" s="2"><v>9.01234567E8</v></c></row>
      """
    let read = try await Exchange("a.xlsx", Self.workbook(Self.header + row))
    #expect(read.faults.isEmpty)
    #expect(read.documents.map(\.identity.names) == [["Trần B"]])
    #expect(read.documents[0].identity.contacts == ["901234567"])
    #expect(read.documents[0].jobs[0].start == Month(year: 2020, month: 1))
    #expect(read.records[0].candidate.text == "a.xlsx:3")
  }

  @Test func `rows that no sheet has are counted on`() async throws {
    let row = """
      <row r="9223372036854775807"><c r="A2" t="s"><v>4</v></c></row>\
      <row><c r="A3" t="s"><v>4</v></c></row>
      """
    let read = try await Exchange("a.xlsx", Self.workbook(Self.header + row))
    #expect(read.records.map(\.candidate.text) == ["a.xlsx:2", "a.xlsx:3"])
  }

  @Test func `a sheet of far cells is refused, a cell of many letters is left empty`() async throws
  {
    let far = String(repeating: #"<row><c r="ALA1"/><c r="ALB1"><v>1</v></c></row>"#, count: 4_100)
    let wide = try await Exchange("a.xlsx", Self.workbook(Self.header + far))
    #expect(wide.records.isEmpty)
    #expect(wide.faults.count == 1)
    let letters = String(repeating: "x", count: 200_000)
    let row = #"<row><c r="A2" t="s"><v>4</v></c><c r="C2" t="str"><v>\#(letters)</v></c></row>"#
    let long = try await Exchange("a.xlsx", Self.workbook(Self.header + row))
    #expect(long.documents.map(\.identity.names) == [["Trần B"]])
    #expect(long.documents.map(\.blocks) == [[]])
  }

  @Test func `a workbook without such a table says so`() async throws {
    let sheet = #"<row r="1"><c r="A1"><v>1</v></c></row>"#
    let read = try await Exchange("a.xlsx", Self.workbook(sheet))
    #expect(read.records.isEmpty)
    #expect(read.faults.count == 1)
    #expect(read.faults[0].contains("--map"))
  }

  @Test(arguments: ["ZZZZZZZZZ1", "A99999999999999999999", "", "1", "é1"])
  func `names of cells that are none harm nothing`(name: String) async throws {
    let row = #"<row r="2"><c r="\#(name)" t="s"><v>99</v></c><c r="A2" t="s"><v>4</v></c></row>"#
    let read = try await Exchange("a.xlsx", Self.workbook(Self.header + row))
    #expect(read.documents.map(\.identity.names) == [["Trần B"]])
  }
}
