extension RawDocument {
  /// The e-mail addresses in a document, in lower case, each once, by bytes.
  ///
  /// They tell whether two documents can be of one person; they never leave the vault in clear.
  public var emailAddresses: [String] {
    let texts = identity.contacts + blocks.map(\.text)
    let found = texts.flatMap { text -> [String] in
      guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
      let bytes = Array(text.utf8)
      return Contacts.emails(in: bytes).map { mark in
        String(decoding: bytes[mark.range], as: UTF8.self).lowercased()
      }
    }
    return Set(found).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
