/// Writes JSON on one line without a tree of it; what comes out is what `Tree.json` gives.
struct JSONWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// Begins a map or a list with its bracket.
  mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
  }

  /// Ends a map or a list with its bracket.
  mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
  }

  /// Begins a member of a map.
  mutating func name(_ name: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes += name.utf8
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes a text.
  mutating func text(_ text: String) {
    separate()
    Tree.write(text, to: &bytes)
  }

  /// Writes a text in two parts.
  mutating func text(_ head: String, _ tail: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    Tree.escape(head, to: &bytes)
    Tree.escape(tail, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a whole number.
  mutating func integer(_ integer: some BinaryInteger) {
    separate()
    // Nearly all of them are small, and a text for each takes longer than its figures.
    guard let number = UInt16(exactly: integer), number < 10_000 else {
      bytes += String(integer).utf8
      return
    }
    for power: UInt16 in [1000, 100, 10] where number >= power {
      bytes.append(UInt8(ascii: "0") + UInt8(number / power % 10))
    }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Writes a truth value.
  mutating func bool(_ bool: Bool) {
    separate()
    bytes += (bool ? "true" : "false").utf8
  }

  /// Writes a tree.
  mutating func tree(_ tree: Tree) {
    separate()
    tree.write(to: &bytes)
  }

  /// Writes the comma behind what stands before; no value ends as its beginning does.
  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }
}
