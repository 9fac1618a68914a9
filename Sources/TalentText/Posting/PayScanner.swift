internal import TalentModel

/// Splits a text into what pay is made of: figures, units, currencies, dashes and words.
enum PayScanner {
  enum Part: Hashable, Sendable {
    case number(Double)
    /// A factor: thousand, million, billion.
    case unit(Double)
    /// A digit directly behind a unit: the 5 of "15tr5".
    case tail(Double)
    case currency(Currency)
    case dash
    case plus
    case word(String)
    /// The end of a sentence or part.
    case end
  }

  private static let units: [String: Double] = [
    "k": 1e3, "nghin": 1e3, "ngan": 1e3, "thousand": 1e3, "tr": 1e6, "trieu": 1e6, "m": 1e6,
    "mil": 1e6, "mio": 1e6, "mn": 1e6, "million": 1e6, "ty": 1e9, "ti": 1e9, "billion": 1e9,
    "bn": 1e9,
  ]

  private static let currencies: [String: String] = [
    "vnd": "VND", "dong": "VND", "d": "VND", "usd": "USD", "us": "USD", "dollar": "USD",
    "dollars": "USD", "do": "USD", "eur": "EUR", "euro": "EUR", "euros": "EUR", "gbp": "GBP",
    "sgd": "SGD", "jpy": "JPY", "yen": "JPY", "aud": "AUD", "hkd": "HKD", "cny": "CNY",
    "rmb": "CNY", "krw": "KRW", "thb": "THB", "myr": "MYR", "inr": "INR", "cad": "CAD",
    "chf": "CHF", "aed": "AED", "idr": "IDR", "php": "PHP", "twd": "TWD",
  ]

  private static let signs: [Unicode.Scalar: String] = [
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₫": "VND", "₩": "KRW", "₹": "INR",
  ]

  /// The parts of a text, in order.
  ///
  /// - Complexity: O(length).
  static func parts(of text: String) -> [Part] {
    let scalars = Array(text.unicodeScalars)
    var parts: [Part] = []
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if isDigit(scalar) {
        if case .unit? = parts.last, place > 0, Letter(scalars[place - 1]).kind == .word,
          place + 1 == scalars.count || !isDigit(scalars[place + 1])
        {
          parts.append(.tail(Double(scalar.value - 48)))
          place += 1
        } else {
          parts.append(.number(number(in: scalars, at: &place)))
        }
      } else if let code = signs[scalar], let currency = Currency(code) {
        let isPrefixed = place > 0 && Letter(scalars[place - 1]).kind == .word
        if isPrefixed, let other = dollar(behind: parts.last), code == "USD" {
          parts[parts.count - 1] = .currency(other)
        } else if parts.last != .currency(currency) {
          parts.append(.currency(currency))
        }
        place += 1
      } else if Letter(scalar).kind == .word || Letter(scalar).kind == .mark {
        readWord(scalars, &place, &parts)
      } else {
        if DateWords.isDash(scalar) {
          parts.append(.dash)
        } else if scalar == "+" {
          // "25 triệu+" is open above, "25 triệu + thưởng" goes on with something else.
          let isSpaced = place > 0 && scalars[place - 1].properties.isWhitespace
          parts.append(isSpaced ? .end : .plus)
        } else if scalar == ";" || scalar == "|" || scalar == "." || scalar == "\n"
          || scalar == "," || scalar == "·"
        {
          parts.append(.end)
        }
        place += 1
      }
    }
    return parts
  }

  /// The dollar that letters before its sign mean: `S$`, `HK$`, `US$`.
  private static func dollar(behind part: Part?) -> Currency? {
    guard case .word(let word)? = part else { return nil }
    let codes = [
      "s": "SGD", "sg": "SGD", "hk": "HKD", "a": "AUD", "au": "AUD", "c": "CAD", "us": "USD",
    ]
    return codes[word].flatMap { Currency($0) }
  }

  private static func readWord(
    _ scalars: [Unicode.Scalar],
    _ place: inout Int,
    _ parts: inout [Part]
  ) {
    var bytes: [UInt8] = []
    while place < scalars.count, !isDigit(scalars[place]) {
      let letter = Letter(scalars[place])
      guard letter.kind == .word || letter.kind == .mark || letter.kind == .invisible else { break }
      var base = letter.base
      while base > 0 {
        bytes.append(UInt8(base & 0xFF))
        base >>= 8
      }
      place += 1
    }
    let word = String(decoding: bytes, as: UTF8.self)
    var behindFigure = false
    switch parts.last {
    case .number, .unit, .tail, .currency: behindFigure = true
    default: break
    }
    if behindFigure, let unit = units[word] {
      parts.append(.unit(unit))
      return
    }
    // Other words than codes are a currency only behind a figure: "25.000.000 đ", "1000 đô".
    let isCode = word.utf8.count == 3 && currencies[word] != nil
    if let code = currencies[word], let currency = Currency(code),
      isCode || behindFigure
    {
      if parts.last == .currency(currency) { return }
      parts.append(.currency(currency))
      return
    }
    parts.append(.word(word))
  }

  /// A number with its separators; `place` ends behind it.
  private static func number(in scalars: [Unicode.Scalar], at place: inout Int) -> Double {
    var groups: [(digits: Int, value: Double)] = [(0, 0)]
    var separators: [Unicode.Scalar] = []
    while place < scalars.count {
      if isDigit(scalars[place]) {
        let last = groups.count - 1
        groups[last].value = groups[last].value * 10 + Double(scalars[place].value - 48)
        groups[last].digits += 1
        place += 1
      } else if scalars[place] == "." || scalars[place] == "," || scalars[place] == "'",
        place + 1 < scalars.count, isDigit(scalars[place + 1])
      {
        separators.append(scalars[place])
        groups.append((0, 0))
        place += 1
      } else {
        break
      }
    }
    guard groups.count > 1 else { return groups[0].value }
    let isLastDecimal =
      groups[groups.count - 1].digits != 3
      || separators.count > 1 && separators.last != separators.first
    let whole = isLastDecimal ? groups.dropLast() : groups[...]
    var value = whole.reduce(0) { $0 * 1000 + $1.value }
    if isLastDecimal, let last = groups.last {
      value += last.value / (0..<last.digits).reduce(1.0) { scale, _ in scale * 10 }
    }
    return value
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (48...57).contains(scalar.value)
  }
}
