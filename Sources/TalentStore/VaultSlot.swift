internal import Crypto
internal import Foundation
internal import TalentModel

/// Seals what is for whoever has the vault's key.
protocol Sealing: Sendable {
  /// The sealed form of some bytes, which opens for one id or label alone.
  func seal(_ bytes: [UInt8], boundTo label: String) throws(StoreFault) -> Data
}

extension Sealing {
  /// The sealed form of some bytes of a candidate.
  func seal(_ bytes: [UInt8], of candidate: CandidateID) throws(StoreFault) -> Data {
    try seal(bytes, boundTo: candidate.text)
  }
}

extension Vault: Sealing {}

/// A slot in the vault: what goes in where the key is not at hand comes out with the key alone.
///
/// HPKE (RFC 9180) to a public key that is made of the vault's own and stands in the workspace in
/// clear, so that documents, consents, answers and decisions can come in by those who may not read
/// them.
struct VaultSlot: Sealing {
  private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
  private static let info = Data("talent.vault/1 slot".utf8)
  /// Bytes of the key that stands before what is sealed.
  private static let prefix = 32

  private let key: Curve25519.KeyAgreement.PublicKey

  /// The slot of a public key; `nil` for what is none.
  init?(_ key: Data) {
    guard let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: key) else {
      return nil
    }
    self.key = key
  }

  func seal(_ bytes: [UInt8], boundTo label: String) throws(StoreFault) -> Data {
    do {
      var sender = try HPKE.Sender(recipientKey: key, ciphersuite: Self.suite, info: Self.info)
      let sealed = try sender.seal(bytes, authenticating: Array(label.utf8))
      return sender.encapsulatedKey + sealed
    } catch {
      throw .tampered(candidate: label)
    }
  }

  /// The bytes that were put in for an id or label; `nil` when they were not put in through a slot
  /// of this key.
  static func open(
    _ sealed: Data,
    boundTo label: String,
    with key: Curve25519.KeyAgreement.PrivateKey
  ) -> [UInt8]? {
    guard
      var recipient = try? HPKE.Recipient(
        privateKey: key,
        ciphersuite: suite,
        info: info,
        encapsulatedKey: sealed.prefix(prefix)
      ),
      let data = try? recipient.open(
        sealed.dropFirst(prefix),
        authenticating: Array(label.utf8)
      )
    else { return nil }
    return [UInt8](data)
  }
}
