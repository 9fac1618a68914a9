internal import TalentModel

/// Reads the pay in a text: `15 - 25 triệu`, `up to $2,000`, `USD 60k/year`.
///
/// Points and commas before groups of three digits separate thousands, others decimals. A unit
/// behind the second figure serves the first one too. Figures for hours, days and weeks, and
/// figures of which the currency is not told, are no pay.
enum PayText {
  /// The pay in a text, `nil` where there is none to be sure of; of several the best told.
  ///
  /// - Complexity: O(length).
  static func pay(in text: String) -> Pay? {
    best(in: text, trust: 0)?.pay
  }

  /// A range of pay, and how well the words around it tell that it is one.
  struct Stretch {
    var pay: Pay
    var trust: Int
  }

  /// The range told best, the first of several, `nil` when none is trusted so much.
  static func best(in text: String, trust: Int) -> Stretch? {
    stretches(in: text).max { $0.trust < $1.trust }
      .flatMap { $0.trust >= trust ? $0 : nil }
  }

  /// The ranges of pay in a text, in order.
  static func stretches(in text: String) -> [Stretch] {
    var reader = PayReader(PayScanner.parts(of: text))
    return reader.read()
  }
}

/// Puts parts of a text together to ranges of pay.
private struct PayReader {
  private let parts: [PayScanner.Part]
  private var place = 0

  /// Words that tell pay, folded.
  private static let labels: Set<String> = [
    "luong", "salary", "salaries", "pay", "remuneration", "compensation", "income", "wage", "gross",
    "net", "stipend", "ctc",
  ]

  /// Words around figures that are something else.
  private static let others: Set<String> = [
    "training", "learning", "budget", "insurance", "revenue", "funding", "users",
    "customers", "clients", "khach", "nguoi", "doanh", "von", "assets", "aum", "raised", "deals",
    "car", "lunch", "phone", "meal", "trua", "xang", "dien", "thoai", "phep", "portfolio",
    "loan", "laptop", "referral", "gioi", "hoc", "kham", "team", "transactions", "tuition",
    "turnover", "capital", "sach", "tao", "housing", "schooling", "bhxh", "sales",
    "health", "screening", "medical", "trip", "vacation", "holiday",
    "wellbeing", "language", "gift", "gifts", "stock", "course", "equipment", "reimbursement",
    "tet",
    "qua", "certificate", "cost", "price", "fee", "phi", "healthcare", "care",
  ]

  /// Words for parts of pay, which are pay only where pay itself is spoken of.
  private static let components: Set<String> = [
    "bonus", "thuong", "hoa", "hong", "commission", "phu", "allowance",
  ]

  private static let upTo: Set<String> = ["upto", "toi", "max", "maximum", "duoi", "under"]
  private static let from: Set<String> = ["from", "tu", "tren", "min", "minimum", "over", "above"]

  init(_ parts: [PayScanner.Part]) {
    self.parts = parts
  }

  mutating func read() -> [PayText.Stretch] {
    var found: [PayText.Stretch] = []
    while place < parts.count {
      if case .number = parts[place], let stretch = stretch() { found.append(stretch) }
      place += 1
    }
    return found
  }

  private struct Figure {
    var amount: Double
    var unit: Double?
    var currency: Currency?
    var isOpen = false
    var parts: Range<Int>
  }

  /// One figure with the units and currencies beside it.
  private func figure(at start: Int) -> Figure? {
    guard case .number(let amount) = parts[start] else { return nil }
    var figure = Figure(amount: amount, parts: start..<(start + 1))
    if start > 0, case .currency(let currency) = parts[start - 1] {
      figure.currency = currency
      figure.parts = (start - 1)..<(start + 1)
    }
    var next = start + 1
    scan: while next < parts.count {
      switch parts[next] {
      case .unit(let factor) where figure.unit == nil:
        figure.unit = factor
        // "15tr5" is fifteen and a half.
        if factor == 1_000_000, next + 1 < parts.count, case .tail(let tenth) = parts[next + 1] {
          figure.amount += tenth / 10
          next += 1
        }
      case .currency(let currency) where figure.currency == nil || figure.currency == currency:
        figure.currency = currency
      case .plus: figure.isOpen = true
      default: break scan
      }
      next += 1
    }
    figure.parts = figure.parts.lowerBound..<next
    return figure
  }

  private mutating func stretch() -> PayText.Stretch? {
    guard var first = figure(at: place) else { return nil }
    var last: Figure?
    var end = first.parts.upperBound
    if end < parts.count, isJoint(end) {
      var start = end + 1
      if start < parts.count, case .currency = parts[start] { start += 1 }
      if start < parts.count, let second = figure(at: start) {
        last = second
        end = second.parts.upperBound
      }
    }
    let begin = first.parts.lowerBound
    defer { place = max(place, end - 1) }
    let currency = last?.currency ?? first.currency
    if let one = first.currency, let other = last?.currency, one != other { return nil }
    // "1 - 2k", "15 - 25 triệu": what is told once counts twice; in "900 - 1.2k" it does not.
    if first.unit == nil, let unit = last?.unit, let greater = last?.amount {
      if first.amount <= greater {
        first.unit = unit
      } else if first.amount * 100 < greater * unit {
        return nil
      }
    }
    let least = first.amount * (first.unit ?? 1)
    let most = last.map { $0.amount * ($0.unit ?? 1) }
    let after = period(behind: end)
    guard case .some(let stated) = after else { return nil }
    guard let money = currency ?? implied(first, last) else { return nil }
    guard least >= 1, max(least, most ?? 0) <= 1e12, most.map({ $0 >= least }) ?? true else {
      return nil
    }
    let (trust, side) = words(around: begin..<end)
    let greatest = most ?? least
    let period = stated.period ?? usual(greatest, money)
    // Pay below these figures is a price, an allowance or a count.
    let floor = (money == .dong ? 2_000_000.0 : 150) * (period == .year ? 12 : 1)
    guard greatest >= floor else { return nil }
    var pay = Pay(least: Int(least), most: Int(most ?? least), currency: money, period: period)
    if most == nil {
      // "Up to 30 triệu++": the words weigh more than the sign.
      if side == .upTo {
        pay.least = nil
      } else if side == .from || first.isOpen {
        pay.most = nil
      }
    } else if last?.isOpen == true {
      pay.most = nil
    }
    let sure =
      trust + (stated.period == nil ? 0 : 3) + (most == nil ? 0 : 1) + (side == nil ? 0 : 1)
    return PayText.Stretch(pay: pay, trust: sure)
  }

  /// Dong is what millions are counted in where nothing else is told.
  private func implied(_ first: Figure, _ last: Figure?) -> Currency? {
    let unit = last?.unit ?? first.unit ?? 1
    return unit >= 1_000_000 ? .dong : nil
  }

  /// The period for figures that tell none: dong by the month up to a billion, others by their
  /// size.
  private func usual(_ amount: Double, _ currency: Currency) -> PayPeriod {
    amount >= (currency == .dong ? 1e9 : 15_000) ? .year : .month
  }

  private func isJoint(_ place: Int) -> Bool {
    switch parts[place] {
    case .dash: true
    case .word(let word): ["to", "den", "toi", "and", "va"].contains(word)
    default: false
    }
  }

  private struct Stated {
    var period: PayPeriod?
  }

  /// What the words behind say of the period, or before: "monthly salary"; `nil` for one that no
  /// position has.
  private func period(behind end: Int) -> Stated? {
    for (distance, part) in parts[end...].prefix(6).enumerated() {
      switch part {
      case .word(let word):
        switch word {
        case "nam" where wordAt(end + distance - 1) == "viet": continue
        case "month", "thang", "monthly", "mo", "pm", "mth": return Stated(period: .month)
        case "year", "nam", "annum", "annually", "yearly", "pa", "yr", "annual":
          return Stated(period: .year)
        case "hour", "gio", "hourly", "hr", "ngay", "day", "daily", "tuan", "week", "weekly", "h",
          "buoi":
          return nil
        default: continue
        }
      case .end, .number: return before(end)
      default: continue
      }
    }
    return before(end)
  }

  private func before(_ end: Int) -> Stated {
    let near = parts[..<end].suffix(9)
    if near.contains(.word("monthly")) { return Stated(period: .month) }
    if near.contains(.word("annual")) || near.contains(.word("yearly")) {
      return Stated(period: .year)
    }
    return Stated()
  }

  private enum Side {
    case upTo
    case from
  }

  /// Trust by the words around, and which end a single figure is.
  private func words(around range: Range<Int>) -> (trust: Int, side: Side?) {
    var trust = 0
    var side: Side?
    var isLabelled = false
    // "Lương thưởng: …" is pay, "thưởng: …" a part of it.
    var isPart = false
    let before = parts[..<range.lowerBound].suffix(10)
    for (distance, part) in before.reversed().enumerated() {
      guard case .word(let word) = part else {
        if part == .end { break }
        continue
      }
      if Self.labels.contains(word) || word == "nhap" { isLabelled = true }
      if Self.others.contains(word) { trust -= 5 }
      isPart = isPart || Self.components.contains(word)
      guard distance < 3, side == nil else { continue }
      let earlier = range.lowerBound - distance - 2
      if Self.upTo.contains(word) || word == "to" && wordAt(earlier) == "up"
        || word == "den" && ["len", "toi"].contains(wordAt(earlier))
        || word == "da" && wordAt(earlier) == "toi" || word == "than" && wordAt(earlier) == "less"
      {
        side = .upTo
      } else if Self.from.contains(word) || word == "thieu" && wordAt(earlier) == "toi"
        || word == "than" && wordAt(earlier) == "more" || word == "hon"
        || word == "at" && wordAt(earlier) == "starting"
      {
        side = .from
      }
    }
    for (distance, part) in parts[range.upperBound...].prefix(6).enumerated() {
      guard case .word(let word) = part else {
        if part == .end { break }
        continue
      }
      if Self.labels.contains(word) { trust += 3 }
      if Self.others.contains(word), distance < 3 { trust -= 5 }
      isPart = isPart || Self.components.contains(word) && distance < 3
      if distance == 0, word == "tro", side == nil { side = .from }
    }
    trust += isLabelled ? 4 : isPart ? -5 : 0
    return (trust, side)
  }

  private func wordAt(_ place: Int) -> String {
    guard parts.indices.contains(place), case .word(let word) = parts[place] else { return "" }
    return word
  }
}
