import TalentTestSupport
import Testing

@testable import TalentDocuments

/// What a person cannot see of a page does not count; what they can see does, whatever its colour.
@Suite struct HiddenTextTests {
  /// A way to draw a line, with its name.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let commands: String

    init(_ name: String, _ commands: String...) {
      testDescription = name
      self.commands = commands.joined()
    }
  }

  private static func line(
    _ text: String,
    _ left: Double,
    _ bottom: Double,
    size: Double = 11,
    before: String = "0 g"
  ) -> String {
    SamplePDF.line(text, left, bottom, size: size, before: before)
  }

  private static let hidden: [Case] = [
    Case("white on white", line("Kubernetes", 150, 500, before: "1 g")),
    Case("nearly white", line("Kubernetes", 150, 500, before: "0.95 g")),
    Case("pale yellow", line("Kubernetes", 150, 500, before: "1 1 0.9 rg")),
    Case("black on black", "0 g 100 480 300 50 re f ", line("Kubernetes", 150, 500)),
    Case("under a white box", line("Kubernetes", 150, 500), "1 g 140 490 200 30 re f"),
    Case("under a dark box", line("Kubernetes", 150, 500), "0.2 g 140 490 200 30 re f"),
    Case("under a picture", line("Kubernetes", 150, 500), picture),
    Case("invisible mode", line("Kubernetes", 150, 500, before: "3 Tr")),
    Case("white strokes", line("Kubernetes", 150, 500, before: "1 Tr 1 G 0 g")),
    Case("transparent", "/Clear gs ", line("Kubernetes", 150, 500)),
    Case("nearly transparent", "/Faint gs ", line("Kubernetes", 150, 500)),
    Case("clipped away", "q 0 0 9 9 re W n ", line("Kubernetes", 150, 500), " Q"),
    Case("tiny", line("Kubernetes", 150, 500, size: 1)),
    Case("scaled to nothing", "q 0.01 0 0 0.01 150 500 cm BT /F1 11 Tf (Kubernetes) Tj ET Q"),
    Case("squeezed", line("Kubernetes", 150, 500, before: "5 Tz 0 g")),
    Case("off the page", line("Kubernetes", 900, 500)),
    Case("below the page", line("Kubernetes", 150, -80)),
    Case("white across black text", line("Kubernetes", 150, 700, size: 9, before: "1 g")),
    Case(
      "white between black lines",
      line("Bookkeeping and tax", 150, 688),
      line("Kubernetes", 150, 694, size: 6, before: "1 g")
    ),
    Case(
      "covered, with another text in its place",
      line("Kubernetes", 150, 500),
      "1 g 140 490 200 30 re f ",
      line("Bookkeeping", 150, 500)
    ),
  ]

  /// Another text stands where it does not.
  private static let printedOver: [Case] = [
    Case(
      "clipped, upon a text that is seen",
      line("We are glad to do it", 150, 500),
      "q 0 0 9 9 re W n ",
      line("Kubernetes", 150, 500),
      " Q"
    ),
    Case(
      "clipped, under a text that is seen",
      "q 0 0 9 9 re W n ",
      line("Kubernetes", 150, 500),
      " Q ",
      line("Book keeping and tax advice", 150, 500)
    ),
    Case(
      "clipped, in the gaps of a text that is seen",
      line("Bookkeeping", 150, 500),
      line("and tax advice", 350, 500),
      "q 0 0 9 9 re W n ",
      line("Kubernetes", 250, 500),
      " Q"
    ),
    Case(
      "clipped, smaller than the text that is seen",
      line("We are glad to do it", 150, 500, size: 22),
      "q 0 0 9 9 re W n ",
      line("Kubernetes", 165, 503, size: 9),
      " Q"
    ),
    Case("clipped, on a photo", photo, "q 0 0 9 9 re W n ", line("Kubernetes", 150, 500), " Q"),
    Case("invisible, on a photo", photo, line("Kubernetes", 150, 500, before: "3 Tr")),
    Case("under a photo", line("Kubernetes", 150, 500), photo),
  ]

  private static let seen: [Case] = [
    Case(
      "white on dark",
      "0.1 0.2 0.4 rg 100 480 300 50 re f ",
      line("Kubernetes", 150, 500, before: "1 g")
    ),
    Case("light gray", line("Kubernetes", 150, 500, size: 9, before: "0.73 g")),
    Case("gray in small print", line("Kubernetes", 150, 500, size: 6, before: "0.5 g")),
    Case(
      "red on green of its brightness",
      "1 0 0 rg 100 480 300 50 re f ",
      line("Kubernetes", 150, 500, before: "0 0.51 0 rg")
    ),
    Case("yellow", line("Kubernetes", 150, 500, before: "1 0.8 0 rg")),
    Case(
      "white filled, black strokes",
      line("Kubernetes", 150, 500, size: 20, before: "2 Tr 0 G 1 g")
    ),
    Case("on a picture", picture, line("Kubernetes", 150, 500)),
    Case("on a photo", photo, line("Kubernetes", 150, 500, size: 14, before: "1 g")),
    Case("on a box", "0.9 g 140 490 200 30 re f ", line("Kubernetes", 150, 500)),
    Case("beside a box", line("Kubernetes", 150, 500), "1 g 300 490 200 30 re f"),
    Case("upwards", "BT 0 g /F1 11 Tf 0 1 -1 0 150 400 Tm (Kubernetes) Tj ET"),
    Case("downwards", "BT 0 g /F1 11 Tf 0 -1 1 0 150 400 Tm (Kubernetes) Tj ET"),
    Case("great letters", line("Kubernetes", 100, 500, size: 60)),
  ]

  /// A page with a line that is always seen and some commands.
  private func read(
    _ commands: String,
    entries: String = "/MediaBox [0 0 595 842]"
  ) async throws -> (lines: [String], log: [Diagnostic]) {
    let page = Self.line("Accountant in Hanoi", 150, 700) + commands
    return try await SamplePDF(pages: [page], entries: entries).read()
  }

  @Test(arguments: hidden + printedOver)
  func `text that nobody sees is left out and told`(disguise: Case) async throws {
    let (lines, log) = try await read(disguise.commands)
    #expect(lines.contains("Accountant in Hanoi"), "\(lines)")
    #expect(!lines.joined().contains("Kubernetes"), "\(lines)")
    let told = Diagnostic("x.pdf", .hiddenText(characters: 10, pages: [1]), severity: .note)
    #expect(log == [told])
  }

  @Test(arguments: seen)
  func `text that is seen stays`(look: Case) async throws {
    let (lines, log) = try await read(look.commands)
    #expect(lines.contains("Accountant in Hanoi"), "\(lines)")
    #expect(lines.contains("Kubernetes"), "\(lines)")
    #expect(log == [])
  }

  @Test func `of a line half covered only the half that is seen counts`() async throws {
    let line = Self.line("Excel Kubernetes Python", 150, 500)
    let (lines, log) = try await read(line + "1 g 180 495 60 15 re f")
    #expect(lines.last == "Excel Python")
    #expect(log == [Diagnostic("x.pdf", .hiddenText(characters: 11, pages: [1]), severity: .note)])
  }

  @Test func `of a line in part covered and written anew the rest stays`() async throws {
    let line = Self.line("From 2018 until 2019 in Hanoi", 150, 500)
    let anew = "1 g 230 495 27 15 re f " + Self.line("2020", 231, 500)
    let (lines, log) = try await read(line + anew)
    #expect(lines.last == "From 2018 until 2020 in Hanoi")
    #expect(log.map(\.fault) == [.hiddenText(characters: 5, pages: [1])])
  }

  @Test func `text printed twice to make it bold is there once`() async throws {
    let line = Self.line("Kubernetes", 150, 500) + Self.line("Kubernetes", 150.3, 500)
    let (lines, log) = try await read(line)
    #expect(lines == ["Accountant in Hanoi", "Kubernetes"])
    #expect(log == [])
  }

  @Test func `underlines and accents drawn upon a text hide nothing of it`() async throws {
    let line =
      Self.line("Kubernetes", 150, 500) + Self.line("__________", 150, 500)
      + Self.line("~", 150, 500)
    let (lines, log) = try await read(line)
    #expect(lines.joined().contains("Kubernetes"))
    #expect(log == [])
  }

  @Test(arguments: ["", "/Rotate 90", "/Rotate 180", "/Rotate 270"])
  func `text outside the crop box is not on the page`(turn: String) async throws {
    let (lines, log) = try await read(
      Self.line("Kubernetes", 20, 500),
      entries: "/MediaBox [0 0 595 842] /CropBox [110 120 500 800] \(turn)"
    )
    #expect(lines == ["Accountant in Hanoi"])
    #expect(log == [Diagnostic("x.pdf", .hiddenText(characters: 10, pages: [1]), severity: .note)])
  }

  @Test func `pages with hidden text are named`() async throws {
    let good = Self.line("Accountant", 150, 500)
    let bad = good + Self.line("Kubernetes", 150, 400, before: "1 g")
    let (_, log) = try await SamplePDF(pages: [bad, good, bad]).read()
    let told = Diagnostic("x.pdf", .hiddenText(characters: 20, pages: [1, 3]), severity: .note)
    #expect(log == [told])
    #expect(told.description.contains("on pages 1, 3"))
  }

  /// A picture of all colours: 64 × 16 pixels of noise.
  private static var photo: String {
    var random = SplitMix64(seed: 7)
    let pixels = (0..<64 * 16 * 3).map { _ in
      String(UInt8.random(in: 0...255, using: &random) / 16, radix: 16) + "8"
    }.joined()
    return "q 200 0 0 40 140 485 cm BI /W 64 /H 16 /CS /RGB /BPC 8 /F /AHx ID \(pixels)> EI Q "
  }

  /// A light photo-like picture of 4 × 2 pixels across a line.
  private static let picture =
    "q 200 0 0 40 140 485 cm BI /W 4 /H 2 /CS /RGB /BPC 8 /F /AHx ID "
    + "E0F0C0D0E0F0F0E0D0C8D8F0D8E8D0E8F0F0F0F0D8D0E8E0> EI Q "
}
