import Foundation
import TalentModel

/// A count on standard error while long work goes on, when a person is there to see it.
final class Progress {
  private let isShown: Bool
  private let began = Date()
  private var shown = Date.distantPast

  init(isQuiet: Bool) {
    self.isShown = !isQuiet && Terminal.showsMessages
  }

  /// Shows the count, at most ten times a second, from the second second on.
  func show(_ count: Int) {
    guard isShown, Date().timeIntervalSince(began) > 1 else { return }
    guard Date().timeIntervalSince(shown) > 0.1 else { return }
    shown = Date()
    let message = Labels(english: "\(count) read", vietnamese: "đã đọc \(count)")
    let line = "\rtalent: \(message[Terminal.language])"
    try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
  }

  /// Clears the line.
  func end() {
    guard isShown, shown != .distantPast else { return }
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K".utf8))
  }
}
