internal import TalentModel

/// Collects the accents of a word into one number that is equal when they are.
///
/// Marks that make another letter stay with their letter; tones are gathered at the end, so that
/// `hoà` and `hòa`, `thuỷ` and `thủy` are one word.
struct Accents {
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private var letters: UInt64 = 0
  /// Digest of the letters with marks and their places (FNV-1a, 64 bits).
  private var shapes = Accents.seed
  /// How often each tone stands in the word, four bits a tone.
  private var tones: UInt32 = 0

  /// Takes note of a letter or of a mark on the letter before.
  mutating func add(_ letter: Letter) {
    if letter.kind == .word { letters += 1 }
    if letter.shape > 0 { mix(letters << 8 | UInt64(letter.shape)) }
    // Four bits a tone: more than fifteen of one count as fifteen.
    let place = UInt32(letter.tone) * 4
    if letter.tone > 0, tones >> place & 15 < 15 { tones += 1 << place }
  }

  /// Takes note of letters without marks.
  mutating func skip(_ count: Int) { letters += UInt64(count) }

  /// The number, 0 for a word without accents.
  var digest: UInt64 {
    if tones == 0, shapes == Self.seed { return 0 }
    var copy = self
    copy.mix(UInt64(tones))
    return max(copy.shapes, 1)
  }

  private mutating func mix(_ value: UInt64) {
    shapes = (shapes ^ value) &* 0x100_0000_01B3
  }
}
