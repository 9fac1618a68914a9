import ArgumentParser

/// Reads how many of something are wanted.
///
/// Options with a count take what follows them as it is (`parsing: .unconditional`), so that `-1`
/// is told as a number that makes no sense, and not as an option that there is not.
enum Count {
  /// The whole number from 1 that a text says.
  static func read(_ text: String) throws -> Int {
    guard let count = Int(text), count >= 1 else {
      throw ValidationError("give a whole number from 1")
    }
    return count
  }
}
