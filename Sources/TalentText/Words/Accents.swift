internal import TalentModel

/// Collects the accents of a word into one number that is equal when they are.
///
/// Marks that make another letter stay with their letter; tones are gathered at the end, so that
/// `hoà` and `hòa`, `thuỷ` and `thủy` are one word.
struct Accents {
  private var shapes: [UInt8] = []
  private var tones: UInt32 = 0

  /// Takes note of a letter or of a mark on the letter before.
  mutating func add(_ letter: Letter) {
    if letter.kind == .word { shapes.append(0) }
    if letter.shape > 0, !shapes.isEmpty { shapes[shapes.count - 1] |= letter.shape }
    if letter.tone > 0 { tones += 1 << (UInt32(letter.tone) * 4) }
  }

  /// The number, 0 for a word without accents (FNV-1a, 64 bits).
  func digest(of plain: [UInt8]) -> UInt64 {
    guard tones > 0 || shapes.contains(where: { $0 > 0 }) else { return 0 }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in plain { mix(byte) }
    for shape in shapes { mix(shape) }
    for shift in stride(from: UInt32(0), to: 32, by: 8) { mix(UInt8(tones >> shift & 0xFF)) }
    return hash == 0 ? 1 : hash
  }
}
