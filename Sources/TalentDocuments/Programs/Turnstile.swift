internal import Foundation

/// Lets no more programs run at a time than there are processors.
///
/// A program that has a processor to itself needs the time that its limits were made for; one that
/// waits here spends none of it. Those that wait go on in the order in which they came.
actor Turnstile {
  /// The one that all programs pass.
  static let programs = Turnstile(places: ProcessInfo.processInfo.activeProcessorCount)

  private var places: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// Makes a turnstile with so many places, at least one.
  init(places: Int) {
    self.places = max(1, places)
  }

  /// Waits for a place and takes it; `leave()` must follow.
  func enter() async {
    guard places == 0 else {
      places -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  /// Gives the place to whoever has waited longest.
  func leave() {
    if waiting.isEmpty { places += 1 } else { waiting.removeFirst().resume() }
  }
}
