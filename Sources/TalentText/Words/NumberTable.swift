/// Small numbers by greater ones, in an open-addressing table; to be asked takes a few nanoseconds.
struct NumberTable: Sendable {
  /// Each key with its lowest bit set; 0 for an empty slot.
  private var keys: [UInt64]
  private var values: [UInt32]
  private var count = 0

  /// Makes an empty table with room for a number of keys.
  init(capacity: Int = 128) {
    var size = 256
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
  }

  /// The number of a key below 2⁶³, `nil` when it has none.
  subscript(key: UInt64) -> UInt32? {
    get {
      let slot = slot(of: key)
      return keys[slot] == 0 ? nil : values[slot]
    }
    set {
      guard let newValue else { return }
      let slot = slot(of: key)
      if keys[slot] == 0 { count += 1 }
      keys[slot] = key << 1 | 1
      values[slot] = newValue
      if count * 2 > keys.count { grow() }
    }
  }

  private func slot(of key: UInt64) -> Int {
    let key = key << 1 | 1
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    values = Array(repeating: 0, count: keys.count)
    for (key, value) in old {
      let place = slot(of: key >> 1)
      keys[place] = key
      values[place] = value
    }
  }
}
