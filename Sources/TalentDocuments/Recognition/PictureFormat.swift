/// Files that are a picture, and which kind.
enum PictureFormat {
  /// The first bytes of each kind.
  private static let marks: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF],
    [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
  ]

  /// Whether a file is a PNG, a JPEG or a TIFF, by its first bytes.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    marks.contains { bytes.starts(with: $0) }
  }
}
