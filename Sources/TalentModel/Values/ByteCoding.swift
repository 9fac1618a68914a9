/// Writes numbers and texts one after another, as this machine holds them.
///
/// What is written is read back by `ByteReader` on the same kind of machine; a file made this way
/// is a copy of something, never the only one.
public struct ByteWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []

  /// Makes an empty writer.
  public init() {}

  /// Writes the elements of an array behind their number.
  public mutating func write<Number: FixedWidthInteger>(_ numbers: [Number]) {
    write(UInt32(numbers.count))
    unsafe numbers.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes one number.
  public mutating func write(_ number: UInt32) {
    unsafe withUnsafeBytes(of: number) { unsafe bytes.append(contentsOf: $0) }
  }

  /// Closes what was written with its checksum.
  public mutating func close() {
    write([checksum(of: bytes, upTo: bytes.count)])
  }

  /// Writes texts, their lengths first.
  public mutating func write(_ texts: [String]) {
    write(texts.map { UInt32($0.utf8.count) })
    write(texts.flatMap { Array($0.utf8) })
  }
}

/// Reads what `ByteWriter` wrote; gives `nil` where the bytes end too soon.
public struct ByteReader: Sendable {
  private let bytes: [UInt8]
  private var position = 0

  /// Makes a reader of some bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Makes a reader of bytes that a writer closed; `nil` when their checksum is not theirs.
  public init?(closed bytes: [UInt8]) {
    let length = bytes.count - 12
    guard length >= 0 else { return nil }
    var tail = ByteReader(bytes)
    tail.position = length
    guard tail.numbers(of: UInt64.self) == [checksum(of: bytes, upTo: length)] else { return nil }
    self.bytes = bytes
  }

  /// Reads an array.
  public mutating func numbers<Number: FixedWidthInteger>(of type: Number.Type) -> [Number]? {
    guard let count = number() else { return nil }
    let length = Int(count) * MemoryLayout<Number>.size
    guard length <= bytes.count - position else { return nil }
    // Both ranges are as long as the guard above has found the bytes to be.
    let numbers = unsafe [Number](unsafeUninitializedCapacity: Int(count)) { target, filled in
      unsafe bytes.withUnsafeBytes { source in
        unsafe UnsafeMutableRawBufferPointer(target).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[position..<(position + length)])
        )
      }
      filled = Int(count)
    }
    position += length
    return numbers
  }

  /// Reads one number.
  public mutating func number() -> UInt32? {
    guard bytes.count - position >= 4 else { return nil }
    let number = unsafe bytes.withUnsafeBytes {
      unsafe $0.loadUnaligned(fromByteOffset: position, as: UInt32.self)
    }
    position += 4
    return number
  }

  /// Reads texts.
  public mutating func texts() -> [String]? {
    guard let lengths = numbers(of: UInt32.self), let length = number(),
      length <= bytes.count - position, lengths.reduce(0, { $0 + Int($1) }) == length
    else { return nil }
    return lengths.map { length in
      let start = position
      position += Int(length)
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
  }
}

/// A sum that tells damaged bytes from whole ones: FNV-1a over words of eight bytes.
///
/// Every fourth word joins the same one of four sums, which a processor works on side by side.
private func checksum(of bytes: [UInt8], upTo length: Int) -> UInt64 {
  let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  var (first, second, third, fourth) = (seed, seed, seed, seed)
  let blocks = length / 32
  unsafe bytes.withUnsafeBytes { buffer in
    for place in stride(from: 0, to: blocks * 32, by: 32) {
      first = unsafe mixed(first, buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      second = unsafe mixed(
        second,
        buffer.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)
      )
      third = unsafe mixed(third, buffer.loadUnaligned(fromByteOffset: place + 16, as: UInt64.self))
      fourth = unsafe mixed(
        fourth,
        buffer.loadUnaligned(fromByteOffset: place + 24, as: UInt64.self)
      )
    }
  }
  var sum = mixed(mixed(first, second), mixed(third, fourth))
  for byte in bytes[(blocks * 32)..<length] { sum = mixed(sum, UInt64(byte)) }
  return sum
}

private func mixed(_ sum: UInt64, _ value: UInt64) -> UInt64 {
  let product = (sum ^ value) &* 0x100_0000_01B3
  return product ^ product >> 29
}
