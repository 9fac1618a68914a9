import TalentIdentity

@testable import TalentDocuments

/// A PDF made for a test: pages of drawing commands, with Helvetica as `F1`.
struct SamplePDF {
  /// The drawing commands of each page.
  var pages: [String]
  /// Entries for each page's dictionary, such as its crop box.
  var entries = "/MediaBox [0 0 595 842]"
  /// What the trailer's page tree says, when it lies.
  var count: Int?
  /// Encoding and character map of the font.
  var font = "/BaseFont /Helvetica /Encoding /WinAnsiEncoding"
  /// Graphics states, pictures and shadings, inside the resources.
  var resources = "/ExtGState << /Clear << /ca 0 /CA 0 >> /Faint << /ca 0.03 >> >>"

  /// Commands that write a line, its foot at a place in points from the lower left.
  static func line(
    _ text: String,
    _ left: Double,
    _ bottom: Double,
    size: Double = 11,
    before: String = "0 g"
  ) -> String {
    "BT \(before) /F1 \(size) Tf 1 0 0 1 \(left) \(bottom) Tm (\(text)) Tj ET\n"
  }

  /// Lines below each other from a place on.
  static func lines(
    _ texts: [String],
    _ left: Double,
    _ bottom: Double,
    step: Double = 14,
    size: Double = 11
  ) -> String {
    texts.enumerated().map { place, text in
      text.isEmpty ? "" : line(text, left, bottom - Double(place) * step, size: size)
    }.joined()
  }

  /// The file.
  var bytes: [UInt8] {
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(count ?? pages.count) >>",
      "<< /Type /Font /Subtype /Type1 \(font) >>",
    ]
    for (number, page) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R \(entries) /Contents \(5 + 2 * number) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> \(resources) >> >>"
      )
      objects.append("<< /Length \(page.utf8.count) >>\nstream\n\(page)\nendstream")
    }
    var output = Array("%PDF-1.4\n".utf8)
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(output.count)
      output += Array("\(number + 1) 0 obj\n\(object)\nendobj\n".utf8)
    }
    let table = output.count
    var end = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      end += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    end += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
    return output + Array(end.utf8)
  }

  /// What is read of it: the text of its blocks, and what there is to know.
  func read() async throws -> (lines: [String], log: [Diagnostic]) {
    let folder = try Folder()
    let path = try folder.write("x.pdf", bytes)
    let (document, log) = await PDFReader.read(path, place: "x.pdf")
    return (document.blocks.map(\.text), log)
  }
}
