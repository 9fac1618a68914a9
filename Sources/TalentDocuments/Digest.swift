internal import Crypto

/// SHA-256 digests as results carry them.
public enum Digest {
  /// The digest of some bytes.
  public static func bytes(of bytes: some Sequence<UInt8>) -> [UInt8] {
    Array(SHA256.hash(data: Array(bytes)))
  }

  /// The digest of some bytes, written `sha256:` and 64 hexadecimal digits.
  public static func of(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = Array("sha256:".utf8)
    for byte in Self.bytes(of: bytes) {
      text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: text, as: UTF8.self)
  }
}
