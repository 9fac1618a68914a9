internal import Glibc

/// Text in one of the encodings that came before UTF-8, through the C library's `iconv`.
enum CodePage {
  /// Reads bytes in an encoding; one that is not known is taken for CP1252.
  ///
  /// - Parameters:
  ///   - bytes: The encoded text.
  ///   - encoding: Its name as `iconv` knows it: `CP1258`, `UTF-16LE`.
  /// - Returns: The text, with U+FFFD for what the encoding lacks.
  /// - Complexity: O(bytes).
  static func text(of bytes: [UInt8], in encoding: String) -> String {
    var converter = unsafe iconv_open("UTF-8", encoding)
    // iconv_open says -1, as a pointer, when it does not know a name.
    if Int(bitPattern: converter) == -1 { unsafe converter = iconv_open("UTF-8", "CP1252") }
    guard let converter = unsafe converter, Int(bitPattern: converter) != -1 else {
      return ""
    }
    defer { unsafe iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // No encoding met here needs more than three bytes of UTF-8 for one of its own.
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    var written = 0
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var left = source.count
        var to = target.baseAddress
        var room = target.count
        while left > 0, room >= 3 {
          // Anything but -1 means that all of it is done; -1 stops at a byte that means nothing.
          guard unsafe iconv(converter, &from, &left, &to, &room) == -1, left > 0, room >= 3 else {
            break
          }
          unsafe from = from?.advanced(by: 1)
          left -= 1
          for byte in [0xEF, 0xBF, 0xBD] as [UInt8] {
            unsafe to?.pointee = CChar(bitPattern: byte)
            unsafe to = to?.advanced(by: 1)
            room -= 1
          }
        }
        unsafe iconv(converter, nil, nil, &to, &room)
        written = target.count - room
      }
    }
    return String(decoding: output[..<written].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
