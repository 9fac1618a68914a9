/// Rich Text Format (Microsoft, version 1.9), as far as its words go.
struct RichTextFormat: DocumentFormat {
  let name = "an RTF document"

  func recognises(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("{\\rtf".utf8))
  }

  func text(of bytes: [UInt8]) throws(DocumentFault) -> DocumentText {
    var reader = RichTextReader(bytes)
    return reader.read()
  }
}
