internal import TalentModel

extension CandidateID {
  /// A new id: `c-`, then the time in milliseconds and 80 random bits in Crockford's base 32.
  ///
  /// Ids made later stand behind earlier ones as bytes. The layout is that of ULID
  /// (github.com/ulid/spec).
  static func minted(
    at milliseconds: UInt64,
    using random: inout some RandomNumberGenerator
  ) -> CandidateID {
    var letters = Array("c-".utf8)
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    for shift in stride(from: 45, through: 0, by: -5) {
      letters.append(alphabet[Int(milliseconds >> UInt64(shift) & 31)])
    }
    // Two numbers hold eighty bits.
    for bits in [random.next(), random.next()] {
      for shift in stride(from: 0, to: 40, by: 5) {
        letters.append(alphabet[Int(bits >> UInt64(shift) & 31)])
      }
    }
    return CandidateID(String(decoding: letters, as: UTF8.self))
  }
}
