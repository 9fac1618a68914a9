/// A currency the exchange rates of a policy know, as its ISO 4217 code packed into an integer.
public struct Currency: Hashable, Sendable {
  /// The three letters as bytes, the first one highest.
  public let code: UInt32

  /// Vietnamese dong, the currency in which pay is compared.
  public static let dong = Currency(code: 0x56_4E44)

  /// Reads three upper-case letters; `nil` for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 3, bytes.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    self.code = UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2])
  }

  private init(code: UInt32) {
    self.code = code
  }
}

extension Currency: CustomStringConvertible {
  /// The three letters.
  public var description: String {
    let bytes = [code >> 16, code >> 8, code].map { UInt8(truncatingIfNeeded: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// How often pay is paid.
public enum PayPeriod: String, Hashable, Sendable, CaseIterable {
  case month
  case year
}

/// A range of gross pay in whole units of a currency.
public struct Pay: Hashable, Sendable {
  /// The least acceptable or offered, `nil` when open.
  public var least: Int?
  /// The most acceptable or offered, `nil` when open.
  public var most: Int?
  /// The currency of both figures.
  public var currency: Currency
  /// What the figures are for.
  public var period: PayPeriod

  /// Makes a range; at least one end should be given.
  public init(least: Int?, most: Int?, currency: Currency, period: PayPeriod) {
    self.least = least
    self.most = most
    self.currency = currency
    self.period = period
  }
}
