internal import Foundation
public import TalentModel

/// A moment, as the store writes it: UTC, RFC 3339, to the millisecond, so that texts sort by time.
public struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970.
  public let milliseconds: UInt64

  /// Makes a moment.
  public init(milliseconds: UInt64) {
    self.milliseconds = milliseconds
  }

  /// The day in Ho Chi Minh City, which has kept UTC+7 without daylight saving since 1975.
  public var day: Day {
    Day(ordinal: Int32((milliseconds / 1000 + 7 * 3600) / 86_400))
  }

  /// Reads what `text` writes; `nil` for anything else, as in a damaged backup.
  init?(_ text: String) {
    guard let date = try? Date(text, strategy: Self.style), date.timeIntervalSince1970 >= 0
    else { return nil }
    self.init(milliseconds: UInt64((date.timeIntervalSince1970 * 1000).rounded()))
  }

  private static let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

  /// `2026-11-22T08:15:30.250Z`.
  public var text: String {
    let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    return date.formatted(Self.style)
  }
}
