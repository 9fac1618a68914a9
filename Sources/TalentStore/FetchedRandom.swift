internal import Foundation

/// Random numbers of the system, fetched many at a time, for who needs four for every record: to
/// ask for one takes longer than to seal some hundred bytes.
///
/// They come from `/dev/urandom`, or one by one where it cannot be read.
struct FetchedRandom: RandomNumberGenerator {
  private static let most = 4096

  private let device = FileHandle(forReadingAtPath: "/dev/urandom")
  private var bytes: [UInt8] = []
  /// The first byte that nobody has got yet.
  private var place = 0

  mutating func next() -> UInt64 {
    if place + 8 > bytes.count {
      bytes = (try? device?.read(upToCount: Self.most)).map { [UInt8]($0) } ?? []
      place = 0
      guard bytes.count >= 8 else {
        var system = SystemRandomNumberGenerator()
        return system.next()
      }
    }
    var number: UInt64 = 0
    for byte in bytes[place..<place + 8] { number = number << 8 | UInt64(byte) }
    place += 8
    return number
  }
}
