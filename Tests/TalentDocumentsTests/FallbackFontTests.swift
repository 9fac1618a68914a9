import TalentIdentity
import TalentTestSupport
import Testing

@testable import TalentDocuments

/// Letters that a font lacks come from another, and each program writes them in its own way.
@Suite struct FallbackFontTests {
  private func read(_ fixture: String) async -> (lines: [String], log: [Diagnostic]) {
    let path = "\(Repository.root)/Tests/TalentDocumentsTests/Fixtures/\(fixture).pdf"
    let (document, log) = await PDFReader.read(path, place: "x.pdf")
    return (document.blocks.map(\.text), log)
  }

  /// LibreOffice writes the letters behind the line, into its gaps; cairo cuts such lines anew;
  /// WeasyPrint and wkhtmltopdf draw accents by themselves; Chromium changes fonts within a word.
  @Test(arguments: ["libreoffice", "cairo", "weasyprint", "wkhtmltopdf", "chromium"])
  func `a text reads as a person sees it, whatever wrote it`(program: String) async {
    let (lines, log) = await read("vietnamese-\(program)")
    #expect(log == [])
    #expect(
      lines == [
        "Nguyễn Thị Ví Dụ",
        "Chuyên viên phát triển sản phẩm thẻ, Ngân hàng TMCP Bến Thượng",
        "08/2017 – 08/2020",
        "Thẩm định tín dụng, thẻ ghi nợ; quản trị rủi ro ở Đại lý Ngoại hối "
          + "KỸ NĂNG: SQL; Tiếng Anh: IELTS 7.0",
      ]
    )
  }

  @Test func `accents that TeX draws before their letters stand upon them`() async {
    let (lines, log) = await read("french-latex")
    #expect(log == [])
    #expect(
      lines == [
        "Résumé of Jürgen Müller",
        "Élève ingénieur à Genève; gérant de portefeuille, Crédit Suisse Zürich, São Paulo, façade, "
          + "Dvořák",
      ]
    )
  }

  @Test(arguments: ["ghostscript", "xelatex"])
  func `a font that does not know its letters is told`(program: String) async {
    let (lines, log) = await read("vietnamese-\(program)")
    #expect(lines.isEmpty)
    #expect(log == [Diagnostic("x.pdf", .unreadableText(pages: [1]))])
  }

  private static func run(_ text: String, _ left: Double, _ width: Double) -> PopplerPages.Run {
    PopplerPages.Run(
      text: text,
      box: Box(left: left, top: 100, width: width, height: 12),
      font: Font()
    )
  }

  @Test func `a mark far from any letter stays by itself`() {
    let runs = [Self.run("Ha", 10, 14), Self.run("\u{300}", 60, 0)]
    #expect(Accents.composed(runs).map(\.text) == ["Ha", "\u{300}"])
  }

  @Test(arguments: ["l´", "x ^"])
  func `a sign before a text that it does not stand over is a sign`(text: String) {
    let runs = [Self.run(text, 10, 14), Self.run("eau", 24, 18)]
    #expect(Accents.composed(runs).map(\.text) == [text, "eau"])
  }
}
