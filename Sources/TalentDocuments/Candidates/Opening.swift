/// What the first characters of an input say about it.
enum Opening {
  /// Records of JSON.
  case records
  /// Anything else: a document.
  case document

  /// Tells which it is; `nil` as long as too little is known.
  ///
  /// RTF opens with the bracket of an object, and a text may begin with "[CV]".
  init?(_ bytes: some Collection<UInt8>) {
    let marks: [UInt8] = [0xEF, 0xBB, 0xBF]
    let visible = bytes.lazy.filter { $0 > 0x20 && !marks.contains($0) }
    guard let first = visible.first else { return nil }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      self = .document
      return
    }
    guard let second = visible.dropFirst().first else { return nil }
    let isText =
      first == UInt8(ascii: "{") ? second == UInt8(ascii: "\\") : !"{[]\"".utf8.contains(second)
    self = isText ? .document : .records
  }
}
