internal import TalentModel

/// Reads a range of pay: `{min, max, currency, period}`, or a single amount.
enum PayReader {
  /// The greatest amount that is taken for pay.
  static let most = 1_000_000_000_000

  /// The pay, or `nil` with a report when it makes no sense.
  static func read(
    _ tree: Tree,
    field: String,
    report: (Diagnostic.Fault) -> Void
  ) -> Pay? {
    var amounts: [Int?] = []
    var single: Tree? = tree
    if case .map = tree.value { single = nil }
    for (name, part) in [("min", tree["min"] ?? single), ("max", tree["max"])] {
      guard let part, !part.isNull else {
        amounts.append(nil)
        continue
      }
      guard let amount = part.integer else {
        let found = part.isNumber ? "a fraction" : part.kindName
        report(.wrongType(field: "\(field).\(name)", expected: "a whole number", found: found))
        return nil
      }
      guard (0...most).contains(amount) else {
        report(.outOfRange(field: "\(field).\(name)", value: amount, range: 0...most))
        return nil
      }
      amounts.append(amount)
    }
    let (least, greatest) = (amounts[0], amounts[1])
    guard least != nil || greatest != nil else {
      report(.missing(field: "\(field): min or max"))
      return nil
    }
    if let least, let greatest, least > greatest {
      report(.contradiction(reason: "\(field): min is above max", remedy: "exchange them"))
      return nil
    }
    guard let currency = Currency(word(tree, "currency") ?? "VND") else {
      report(.wrongType(field: "\(field).currency", expected: "a code such as VND", found: "text"))
      return nil
    }
    guard let period = PayPeriod(rawValue: word(tree, "period") ?? "month") else {
      report(.wrongType(field: "\(field).period", expected: "month or year", found: "text"))
      return nil
    }
    return Pay(least: least, most: greatest, currency: currency, period: period)
  }

  /// The text under a name; what is there and no text is no code of anything.
  private static func word(_ tree: Tree, _ name: String) -> String? {
    guard let part = tree[name], !part.isNull else { return nil }
    return part.text ?? ""
  }
}
