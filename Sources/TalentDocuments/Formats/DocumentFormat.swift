internal import TalentIdentity

/// A format in which people write documents for people.
protocol DocumentFormat: Sendable {
  /// What it is called in messages.
  var name: String { get }
  /// Whether a file is of this format, by its first bytes and never by its name.
  func recognises(_ bytes: [UInt8]) -> Bool
  /// The paragraphs of a file.
  ///
  /// - Throws: What is wrong with a file that gives nothing.
  func text(of bytes: [UInt8]) throws(DocumentFault) -> DocumentText
}

/// A file that a format cannot read.
struct DocumentFault: Error {
  /// What is wrong with it.
  var fault: Diagnostic.Fault
}

/// The formats there are; a new one is a file of its own and one line here.
///
/// PDF is read by a program that wants a path, plain text is what nothing else is.
enum DocumentFormats {
  /// All formats, in the order in which they are tried.
  static let all: [any DocumentFormat] = [
    WordFormat(), OpenDocumentFormat(), RichTextFormat(), HTMLFormat(),
  ]
}
