internal import Crypto
internal import Foundation

/// The secret of a workspace, and the three keys made of it.
///
/// One seals records, one makes digests that nobody without the key can guess names from, and one
/// opens what was put in through the slot.
public struct VaultKey: Sendable {
  /// Name of the variable that may hold the key.
  public static let variable = "TALENT_VAULT_KEY"
  /// Name of the key's file in the workspace.
  public static let fileName = "vault.key"

  let sealing: SymmetricKey
  let digesting: SymmetricKey
  private let receiving: SymmetricKey
  /// Where the key came from, for messages.
  let source: String

  private init(_ secret: [UInt8], source: String) {
    let secret = SymmetricKey(data: secret)
    func derived(_ purpose: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: secret,
        info: Data("talent.vault/1 \(purpose)".utf8),
        outputByteCount: 32
      )
    }
    self.sealing = derived("seal")
    self.digesting = derived("digest")
    self.receiving = derived("slot")
    self.source = source
  }

  /// What opens what was put in through the slot; any 32 bytes are such a key.
  var slotKey: Curve25519.KeyAgreement.PrivateKey? {
    try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: receiving)
  }

  /// The key of a workspace: from the variable, else from its file; `nil` when there is neither.
  ///
  /// - Parameters:
  ///   - folder: The workspace.
  ///   - variable: What the variable holds, `nil` when it is not set.
  ///   - makes: Whether a file is made, readable by its owner alone, when there is no key.
  /// - Returns: The key.
  /// - Throws: When there is one that is none, or that cannot be read or made.
  static func find(
    in folder: String,
    variable: String?,
    makes: Bool
  ) throws(StoreFault) -> VaultKey? {
    if let variable { return try read(variable, source: Self.variable) }
    let path = "\(folder)/\(fileName)"
    if let data = FileManager.default.contents(atPath: path) {
      return try read(String(decoding: data, as: UTF8.self), source: path)
    }
    if FileManager.default.fileExists(atPath: path) {
      throw .unusable(path: path, reason: "permission denied")
    }
    guard makes else { return nil }
    let secret = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
    try PrivateFile.make(path, holding: hexadecimal(secret) + "\n")
    // Another process may have been quicker.
    return try find(in: folder, variable: nil, makes: false)
  }

  private static func read(_ text: String, source: String) throws(StoreFault) -> VaultKey {
    let digits = text.filter { !$0.isWhitespace }.compactMap(\.hexDigitValue)
    guard digits.count == 64, text.filter({ !$0.isWhitespace }).count == 64 else {
      throw .badKey(source: source)
    }
    let secret = (0..<32).map { place in UInt8(digits[2 * place] << 4 | digits[2 * place + 1]) }
    return VaultKey(secret, source: source)
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0\(digits)" : digits
    }
    .joined()
  }
}
