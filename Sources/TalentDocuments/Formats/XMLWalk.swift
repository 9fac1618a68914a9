internal import CXML

/// Walks through an XML or HTML text in document order, through libxml2.
///
/// No entity is expanded, nothing is fetched, and depth and size keep the library's limits. A text
/// that breaks off gives what stands before the break; `isBroken` tells.
@safe
final class XMLWalk {
  /// What the walk meets.
  enum Step {
    /// An element opens; `isEmpty` when it closes at once and no `end` follows.
    case start(name: String, isEmpty: Bool)
    /// An element closes.
    case end(name: String)
    /// Characters between tags.
    case text(String)
  }

  /// Whether the text ended where it should not.
  private(set) var isBroken = false

  private let reader: OpaquePointer?
  private let document: htmlDocPtr?
  /// What a reader of XML reads from as it goes; it makes no copy.
  private let text: UnsafeMutableBufferPointer<CChar>

  /// Options of the parser that both formats share: quiet, and never to the network.
  private static let options =
    Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_NOERROR.rawValue)
    | Int32(XML_PARSE_NOWARNING.rawValue)

  /// Begins at the top of an XML text.
  init(xml text: [UInt8]) {
    let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: text.count)
    _ = unsafe copy.initialize(from: text.lazy.map { CChar(bitPattern: $0) })
    unsafe self.text = unsafe copy
    unsafe document = nil
    unsafe reader = unsafe xmlReaderForMemory(
      copy.baseAddress,
      Int32(copy.count),
      nil,
      nil,
      Self.options
    )
  }

  /// Begins at the top of an HTML text, however its tags are written.
  init(html text: [UInt8], encoding: String?) {
    // A page is parsed here and now, into a tree that holds all it needs.
    unsafe self.text = unsafe UnsafeMutableBufferPointer(start: nil, count: 0)
    let bytes = text.map { CChar(bitPattern: $0) }
    let parsed = unsafe htmlReadMemory(
      bytes,
      Int32(bytes.count),
      nil,
      encoding,
      Self.options | Int32(HTML_PARSE_RECOVER.rawValue)
    )
    unsafe document = unsafe parsed
    unsafe reader = unsafe parsed.flatMap { unsafe xmlReaderWalker($0) }
  }

  deinit {
    if let reader = unsafe reader { unsafe xmlFreeTextReader(reader) }
    if let document = unsafe document { unsafe xmlFreeDoc(document) }
    unsafe text.deallocate()
  }

  /// Goes back to the top of an HTML text.
  func restart() {
    guard let reader = unsafe reader, let document = unsafe document else { return }
    _ = unsafe xmlReaderNewWalker(reader, document)
  }

  /// The next step, `nil` at the end.
  func next() -> Step? {
    guard let reader = unsafe reader else {
      isBroken = true
      return nil
    }
    while true {
      let status = unsafe xmlTextReaderRead(reader)
      guard status == 1 else {
        isBroken = isBroken || status < 0
        return nil
      }
      switch unsafe UInt32(bitPattern: xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_ELEMENT.rawValue:
        return unsafe .start(name: name(), isEmpty: xmlTextReaderIsEmptyElement(reader) == 1)
      case XML_READER_TYPE_END_ELEMENT.rawValue: return .end(name: name())
      case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
        XML_READER_TYPE_WHITESPACE.rawValue, XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
        return unsafe .text(Self.string(xmlTextReaderConstValue(reader)))
      default: continue
      }
    }
  }

  /// Goes to the end of the element that has just opened, past all that is in it.
  func skip() {
    var depth = 1
    while depth > 0, let step = next() {
      switch step {
      case .start(_, let isEmpty): depth += isEmpty ? 0 : 1
      case .end: depth -= 1
      case .text: break
      }
    }
  }

  /// The value of an attribute of the element that has just opened, by its name without prefix.
  func attribute(_ name: String) -> String? {
    guard let reader = unsafe reader, unsafe xmlTextReaderMoveToFirstAttribute(reader) == 1 else {
      return nil
    }
    defer { unsafe xmlTextReaderMoveToElement(reader) }
    repeat {
      if self.name() == name { return unsafe Self.string(xmlTextReaderConstValue(reader)) }
    } while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1
    return nil
  }

  /// The attributes of the element that has just opened, by their names without prefix.
  func attributes() -> [String: String] {
    guard let reader = unsafe reader, unsafe xmlTextReaderMoveToFirstAttribute(reader) == 1 else {
      return [:]
    }
    defer { unsafe xmlTextReaderMoveToElement(reader) }
    var attributes: [String: String] = [:]
    repeat {
      attributes[name()] = unsafe Self.string(xmlTextReaderConstValue(reader))
    } while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1
    return attributes
  }

  private func name() -> String {
    unsafe Self.string(reader.flatMap { unsafe xmlTextReaderConstLocalName($0) })
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }
}
