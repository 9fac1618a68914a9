internal import TalentModel

/// What is sold or bought: who sold licences of a program need not know it.
enum Ware {
  /// Families of tools; what else is sold, as insurance is, has to be known.
  private static let families = ["software", "data-ai"]
  private static let licences: WordSet = ["license", "subscription", "seat", "reseller"]
  private static let licencesAhead = CueTable(
    ["giấy_phép|bản_quyền phần_mềm*", "license|subscription for|of"].map { CuePattern($0, .others) }
  )
  private static let sales = CueTable(
    [
      "sell|sold|selling|resell|resold|reselling|reseller_of|resellers_of|distributor_of|sale_of",
      "bán|phân_phối|kinh_doanh",
    ].map { CuePattern($0, .others) }
  )
  private static let goods: WordSet = [
    "license", "subscription", "software", "solution", "product", "system", "package", "the", "of",
    "and", "giai", "phap", "phan", "mem", "san", "pham", "goi", "dich", "vu", "cloud", "enterprise",
  ]
  /// How many words stand between the word for a sale and what is sold.
  private static let reach = 4

  /// Whether a tool is named as a ware: "sold AWS solutions", "Oracle licences".
  ///
  /// - Complexity: O(1).
  static func names(_ mention: Mention, in document: ReadDocument) -> Bool {
    let tokens = document.tokens
    let line = document.ranges[Int(tokens[mention.tokens.lowerBound].block)]
    let next = mention.tokens.upperBound
    let isTool = document.taxonomy[mention.concept].family.map {
      families.contains(document.taxonomy[$0].name)
    }
    if next < line.upperBound, tokens[next].gap == .none, licences.contains(tokens[next].plain) {
      return isTool == true || isName(mention, tokens)
    }
    guard isTool == true else { return false }
    let first = mention.tokens.lowerBound
    var place = first
    while place > line.lowerBound, first - place < reach, tokens[place].gap == .none {
      place -= 1
      for table in [licencesAhead, sales] where table.mayBegin(at: tokens[place]) {
        let end = table.end(from: place, upTo: first, in: tokens, isBare: false)
        if let end, tokens[end..<first].allSatisfy({ goods.contains($0.plain) }) { return true }
      }
    }
    return false
  }

  /// "Microsoft Office licences", and not a "FX licence" or a "life insurance licence".
  private static func isName(_ mention: Mention, _ tokens: [Token]) -> Bool {
    mention.tokens.allSatisfy { tokens[$0].capitals & 1 == 1 && !tokens[$0].isInCapitals }
  }
}
