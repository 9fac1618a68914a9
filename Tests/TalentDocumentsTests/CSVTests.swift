import Testing

@testable import TalentDocuments

@Suite struct CSVTests {
  private func rows(_ text: String) -> [[String]] {
    CSV(Array(text.utf8)).rows.map(\.cells)
  }

  @Test(
    arguments: [
      ("h\na,b", [["a", "b"]]), ("h\n\"a,b\",c", [["a,b", "c"]]),
      ("h\n\"a\"\"b\",\"\"", [["a\"b", ""]]), ("h\na,,b", [["a", "", "b"]]), ("h\n,", []),
      ("h\n\"x\ny\",z", [["x\ny", "z"]]), ("h\r\na,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
      ("h\n\na\n\n\nb\n", [["a"], ["b"]]), ("h\n\"a\"\r\n\"b\"", [["a"], ["b"]]),
      ("h\nđ,ề", [["đ", "ề"]]), ("h\n a , b ", [[" a ", " b "]]), ("h\n\"open", [["\"open"]]),
      ("h", []), ("", []), ("h\n\"x\r\ny\"", [["x\r\ny"]]), ("h\r\n\r\na", [["a"]]),
    ] as [(String, [[String]])]
  )
  func `cells are read`(text: String, cells: [[String]]) {
    #expect(rows(text) == cells)
  }

  @Test func `rows know the lines on which they begin`() {
    let table = CSV(Array("h,i\na,b\n\n\"x\n\ny\",c\nlast,d".utf8))
    #expect(table.rows.map(\.line) == [2, 4, 7])
  }

  @Test func `columns are found by name, missing ones are empty`() {
    let table = CSV([0xEF, 0xBB, 0xBF] + Array("id,en,id\n1,one,2\n3".utf8))
    #expect(table.rows[0][table.column("id")] == "1")
    #expect(table.rows[0][table.column("en")] == "one")
    #expect(table.rows[1][table.column("en")].isEmpty)
    #expect(table.rows[0][table.column("vi")].isEmpty)
  }
}
