internal import Crypto

/// SHA-256 digests as results carry them.
public struct Digest {
  private var hash = SHA256()

  /// The digest of some bytes.
  public static func bytes(of bytes: some Sequence<UInt8>) -> [UInt8] {
    Array(SHA256.hash(data: Array(bytes)))
  }

  /// The digest of some bytes, written `sha256:` and 64 hexadecimal digits.
  public static func of(_ bytes: some Sequence<UInt8>) -> String {
    var digest = Digest()
    digest.add(Array(bytes))
    return digest.text
  }

  /// Takes in more bytes.
  mutating func add(_ bytes: [UInt8]) {
    hash.update(data: bytes)
  }

  /// The digest of what was taken in.
  var text: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = Array("sha256:".utf8)
    for byte in hash.finalize() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
