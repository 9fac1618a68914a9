/// Gives the parts of a JSON tree the lines on which they stand in its text.
///
/// simdjson keeps no lines; documents that somebody wrote by hand need them for messages.
struct JSONLines {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var line = 1

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.position = bytes.startIndex
  }

  /// The tree with its lines.
  ///
  /// - Parameters:
  ///   - tree: The tree, as read from the text.
  ///   - bytes: The text, which is JSON.
  /// - Returns: The same tree.
  /// - Complexity: O(bytes).
  static func numbered(_ tree: Tree, from bytes: ArraySlice<UInt8>) -> Tree {
    var lines = JSONLines(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes)
    return lines.numbered(tree)
  }

  private mutating func numbered(_ tree: Tree) -> Tree {
    skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":") }
    let first = line
    switch tree.value {
    case .list(let elements):
      let list = enclosed { reader in elements.map { reader.numbered($0) } }
      return Tree(.list(list), line: first)
    case .map(let members):
      let map = enclosed { reader in
        members.map { member in
          reader.skip { $0 != UInt8(ascii: "\"") }
          reader.skipString()
          return Tree.Member(member.name, reader.numbered(member.tree))
        }
      }
      return Tree(.map(map), line: first)
    case .text: skipString()
    case .null, .bool, .integer, .number: skip { $0 > 0x20 && !",]}".utf8.contains($0) }
    }
    return Tree(tree.value, line: first)
  }

  private mutating func enclosed<Parts>(_ parts: (inout JSONLines) -> Parts) -> Parts {
    position += 1
    let parts = parts(&self)
    skip { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "}") }
    position += 1
    return parts
  }

  private mutating func skipString() {
    position += 1
    while position < bytes.endIndex, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position += 1
  }

  private mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while position < bytes.endIndex, isSkipped(bytes[position]) {
      if bytes[position] == 0x0A { line += 1 }
      position += 1
    }
  }
}
