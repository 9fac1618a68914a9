extension Swift.Span<UInt8> {
  /// The character that begins at a byte of a well-formed text in UTF-8, and its width in bytes.
  @inlinable
  public func scalar(at place: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let first = UInt32(self[place])
    func rest(_ offset: Int) -> UInt32 { UInt32(self[place + offset]) & 0x3F }
    let (value, width) =
      switch first {
      case ..<0x80: (first, 1)
      case ..<0xE0: ((first & 0x1F) << 6 | rest(1), 2)
      case ..<0xF0: ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
      default: ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  /// The character that ends before a byte of a well-formed text in UTF-8, and its width in bytes.
  @inlinable
  public func scalar(before end: Int) -> (scalar: Unicode.Scalar, width: Int) {
    var start = end - 1
    while self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }
}

extension Unicode.Scalar {
  /// Whether it is white space.
  @inlinable
  public var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
