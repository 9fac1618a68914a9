/// What a candidate is called: opaque, never derived from who the person is.
///
/// Ids are compared as UTF-8 bytes, which is the second key of every ranking. (`String` compares by
/// Unicode canonical order, which takes NFC and NFD spellings for equal.)
public struct CandidateID: Sendable {
  /// The id as text.
  public let text: String

  /// Makes an id from text.
  public init(_ text: String) {
    self.text = text
  }
}

extension CandidateID: Comparable, Hashable {
  /// Compares byte for byte.
  public static func == (left: CandidateID, right: CandidateID) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Orders by bytes, the first difference deciding.
  public static func < (left: CandidateID, right: CandidateID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// Hashes the bytes, in step with equality.
  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension CandidateID: CustomStringConvertible {
  /// The id as text.
  public var description: String { text }
}
