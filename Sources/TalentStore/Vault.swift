internal import Crypto
internal import Foundation
internal import GRDB
internal import TalentModel

/// Seals what tells who a person is: per record, bound to the candidate.
///
/// AES-GCM (NIST SP 800-38D) with a random nonce; the candidate's id is the associated data, so
/// that a record opens for nobody else.
public struct Vault: Sendable {
  private let key: VaultKey
  /// A digest begun with the key, of which each digest is made.
  private let keyed: HMAC<SHA256>

  init(key: VaultKey) {
    self.key = key
    self.keyed = HMAC(key: key.digesting)
  }

  /// The bytes of a candidate that were sealed.
  func open(_ sealed: Data, of candidate: CandidateID) throws(StoreFault) -> [UInt8] {
    try open(sealed, boundTo: candidate.text)
  }

  /// The sealed form of some bytes, which opens for one id or label alone.
  func seal(_ bytes: [UInt8], boundTo label: String) throws(StoreFault) -> Data {
    var random = SystemRandomNumberGenerator()
    return try seal(bytes, boundTo: label, using: &random)
  }

  /// The sealed form of some bytes, its nonce from a source of random numbers fit for keys.
  func seal(
    _ bytes: [UInt8],
    boundTo label: String,
    using random: inout some RandomNumberGenerator
  ) throws(StoreFault) -> Data {
    var nonce: [UInt8] = []
    for bits in [random.next(), random.next()] {
      for shift: UInt64 in stride(from: 0, to: 48, by: 8) {
        nonce.append(UInt8(truncatingIfNeeded: bits >> shift))
      }
    }
    let sealed = try? AES.GCM.seal(
      bytes,
      using: key.sealing,
      nonce: AES.GCM.Nonce(data: nonce),
      authenticating: Array(label.utf8)
    )
    guard let combined = sealed?.combined else { throw .tampered(candidate: label) }
    return combined
  }

  /// The bytes that were sealed for an id or label, with the key or through the slot.
  func open(_ sealed: Data, boundTo label: String) throws(StoreFault) -> [UInt8] {
    if let box = try? AES.GCM.SealedBox(combined: sealed),
      let data = try? AES.GCM.open(box, using: key.sealing, authenticating: Array(label.utf8))
    {
      return [UInt8](data)
    }
    guard let key = key.slotKey, let bytes = VaultSlot.open(sealed, boundTo: label, with: key)
    else { throw .tampered(candidate: label) }
    return bytes
  }

  /// The public key of the slot.
  var slot: Data? { key.slotKey?.publicKey.rawRepresentation }

  /// A digest by which equal texts are found, and from which nobody without the key learns them.
  func digest(of bytes: some Sequence<UInt8>, for use: DigestUse) -> Data {
    keyed.digest(of: bytes, for: use)
  }
}

/// What a keyed digest is for; those of different uses never meet.
enum DigestUse: String {
  case key
  case content
  case origin
  case email
  case phone
  case name
  case employer
  case search
}
