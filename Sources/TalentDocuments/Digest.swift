internal import Crypto

/// SHA-256 digests as results carry them.
public enum Digest {
  /// The digest of some bytes, written `sha256:` and 64 hexadecimal digits.
  public static func of(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = Array("sha256:".utf8)
    for byte in SHA256.hash(data: Array(bytes)) {
      text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: text, as: UTF8.self)
  }
}
