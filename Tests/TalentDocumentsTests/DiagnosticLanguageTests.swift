import TalentModel
import Testing

@testable import TalentDocuments

/// What is wrong with an input is told in the language that the person chose.
@Suite struct DiagnosticLanguageTests {
  @Test(arguments: [
    (Diagnostic.Fault.noText, "không có chữ, có lẽ là bản quét; hãy đọc với --ocr"),
    (
      .wrongType(field: "a", expected: "a list", found: "text"),
      "a phải là danh sách nhưng là văn bản"
    ),
    (
      .unknownName(kind: "skill", name: "Jva", nearest: ["java"]),
      "không rõ kỹ năng \"Jva\"; có phải là java?"
    ),
    (
      .unknownName(kind: "place", name: "X", nearest: []),
      "không rõ địa điểm \"X\"; xem profiles/places"
    ),
    (.pictures(pages: [2]), "trang 2 không có chữ"),
    (.pictures(pages: Array(1...7)), "trang 1, 2, 3, 4, 5 và 2 trang khác không có chữ"),
    (.hiddenText(characters: 3, pages: []), "đã bỏ 3 ký tự mà người đọc không thấy; hãy xem"),
  ])
  func `a fault is told in Vietnamese`(fault: Diagnostic.Fault, start: String) {
    #expect(Diagnostic("x", fault).text(in: .vietnamese).hasPrefix("x: \(start)"))
  }

  @Test func `what a parser says stays as it is`() {
    let fault = Diagnostic.Fault.malformed(format: "JSON", reason: "a comma is missing")
    let text = Diagnostic("x", fault).text(in: .vietnamese)
    #expect(text == "x: không phải JSON: a comma is missing; hãy sửa hoặc bỏ")
  }
}
