internal import CSimdjson

/// A JSON text that is none.
public struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong with it.
  public var reason: String
  /// Where, when somebody has looked: `JSONSyntax` does.
  var place: JSONSyntax.Place?
}

/// Reads JSON texts through simdjson; keeps its memory from one text to the next.
@safe
public final class JSONReader {
  private let parser: UnsafeMutableRawPointer

  /// Makes a reader.
  public init() {
    unsafe parser = talent_json_parser_create()
  }

  deinit {
    unsafe talent_json_parser_destroy(parser)
  }

  /// Reads one JSON text.
  ///
  /// - Parameter bytes: The text in UTF-8, with or without a byte order mark.
  /// - Returns: The tree, without lines.
  /// - Throws: `JSONFault` for bad JSON, bad UTF-8 and anything over 1,024 levels deep.
  public func read(_ bytes: ArraySlice<UInt8>) throws(JSONFault) -> Tree {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = bytes.dropFirst(start)
    guard !text.isEmpty else { throw JSONFault(reason: "the text is empty") }
    // The nodes live until the next call on this parser, which this function alone makes.
    let parsed = unsafe text.withUnsafeBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe talent_json_parse(parser, $0, buffer.count) }
    }
    guard let result = unsafe parsed else { throw JSONFault(reason: "the text is empty") }
    if let fault = unsafe result.fault { throw JSONFault(reason: unsafe String(cString: fault)) }
    guard let first = unsafe result.nodes else { throw JSONFault(reason: "the text is empty") }
    let nodes = unsafe UnsafeBufferPointer(start: first, count: result.count)
    var position = 0
    return unsafe Self.tree(nodes, at: &position)
  }

  private static func tree(
    _ nodes: UnsafeBufferPointer<talent_json_node>,
    at position: inout Int
  ) -> Tree {
    let node = unsafe nodes[position]
    position += 1
    switch unsafe Int(node.kind) {
    case TALENT_JSON_FALSE: return .bool(false)
    case TALENT_JSON_TRUE: return .bool(true)
    case TALENT_JSON_INTEGER: return unsafe Tree(.integer(Int(node.integer)))
    case TALENT_JSON_NUMBER: return unsafe Tree(.number(node.number))
    case TALENT_JSON_STRING: return unsafe Tree(.text(text(of: node)))
    case TALENT_JSON_ARRAY:
      var elements: [Tree] = []
      elements.reserveCapacity(unsafe Int(node.count))
      for _ in unsafe 0..<node.count { unsafe elements.append(tree(nodes, at: &position)) }
      return Tree(.list(elements))
    case TALENT_JSON_OBJECT:
      var members: [Tree.Member] = []
      members.reserveCapacity(unsafe Int(node.count))
      for _ in unsafe 0..<node.count {
        let name = unsafe text(of: nodes[position])
        position += 1
        unsafe members.append(Tree.Member(name, tree(nodes, at: &position)))
      }
      return Tree(.map(members))
    default: return Tree(.null)
    }
  }

  private static func text(of node: talent_json_node) -> String {
    guard let start = unsafe node.text else { return "" }
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: node.length)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}

extension Tree {
  /// The tree as JSON on one line, members in their order, everything but controls unescaped.
  ///
  /// Equal trees give equal bytes. Numbers that JSON cannot hold become null.
  public var json: String {
    var output: [UInt8] = []
    write(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  func write(to output: inout [UInt8]) {
    switch value {
    case .null: output += "null".utf8
    case .bool(let bool): output += (bool ? "true" : "false").utf8
    case .integer(let integer): output += String(integer).utf8
    case .number(let number): output += (number.isFinite ? String(number) : "null").utf8
    case .text(let text): Self.write(text, to: &output)
    case .list(let elements):
      output.append(UInt8(ascii: "["))
      for place in elements.indices {
        if place > 0 { output.append(UInt8(ascii: ",")) }
        elements[place].write(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .map(let members):
      output.append(UInt8(ascii: "{"))
      for place in members.indices {
        if place > 0 { output.append(UInt8(ascii: ",")) }
        Self.write(members[place].name, to: &output)
        output.append(UInt8(ascii: ":"))
        members[place].tree.write(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  static func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    escape(text, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  /// Writes a text without its quotation marks.
  static func escape(_ text: String, to output: inout [UInt8]) {
    if isPlain(text.utf8.span) {
      output += text.utf8
    } else {
      for byte in text.utf8 { escape(byte, to: &output) }
    }
  }

  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    for place in bytes.indices {
      let byte = bytes[place]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return false }
    }
    return true
  }

  private static func escape(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
    case 0x0A: output += "\\n".utf8
    case 0x0D: output += "\\r".utf8
    case 0x09: output += "\\t".utf8
    case 0..<0x20: output += "\\u00".utf8 + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: output.append(byte)
    }
  }
}
