internal import TalentModel

extension OtherPeople {
  /// Before those to whom somebody reports.
  private static let reporting = CueTable(
    [
      "report|reported|reporting directly* to",
      "supervised|managed|led|mentored|coached|trained by", "supervision|direction|guidance of",
      "báo_cáo|báo_cáo_trực_tiếp|báo_cáo_công_việc cho|lên|tới|với",
      "dưới_sự hướng_dẫn|chỉ_đạo|giám_sát|quản_lý|điều_hành trực_tiếp* của|từ",
    ].map { CuePattern($0, .others) }
  )
  /// The same, and before those whose assistant somebody is.
  private static let serving = CueTable(
    reporting.all
      + [
        "assistant|secretary|pa|ea|aide|adviser|advisor to",
        "trợ_lý|trợ_lí|thư_ký|thư_kí cho|của|riêng*",
      ].map { CuePattern($0, .others) }
  )
  /// Words with which what is said of who that is ends.
  private static let turns = CueWords("as at in for of on and or và hoặc tại ở trong về")
  /// How many words of rank may stand before an occupation.
  private static let ranks = 4

  /// Whether some words tell to whom somebody reports, and no title: "Reported to the CFO".
  static func tellsReporting(_ part: Range<Int>, in tokens: [Token]) -> Bool {
    let isBare = tokens[part].allSatisfy { $0.accents == 0 }
    return reporting.end(from: part.lowerBound, upTo: part.upperBound, in: tokens, isBare: isBare)
      != nil || isSuperior(part, in: tokens)
  }

  /// Whether an occupation is that of a superior: "Assistant to the Chief Accountant", "Báo cáo
  /// trực tiếp cho Giám đốc Rủi ro".
  ///
  /// - Complexity: O(1): some words before the mention are looked at.
  static func isSuperior(_ mention: Range<Int>, in tokens: [Token]) -> Bool {
    let block = tokens[mention.lowerBound].block
    var start = mention.lowerBound
    let low = max(0, start - 12)
    while start > low, tokens[start - 1].block == block, tokens[start].sign != "." { start -= 1 }
    let isBare = tokens[start..<mention.upperBound].allSatisfy { $0.accents == 0 }
    for place in start..<mention.lowerBound where serving.mayBegin(at: tokens[place]) {
      let end = serving.end(from: place, upTo: mention.lowerBound, in: tokens, isBare: isBare)
      if let end, goesOn(end...mention.lowerBound, in: tokens, isBare) { return true }
    }
    return false
  }

  /// Whether a stretch from behind such words to an occupation names one person, or several with
  /// an article each: "to the CFO and the Chief Accountant".
  private static func goesOn(
    _ stretch: ClosedRange<Int>,
    in tokens: [Token],
    _ isBare: Bool
  ) -> Bool {
    var left = ranks
    for place in stretch {
      // "Reports to: CFO" may have its colon.
      if place > stretch.lowerBound, tokens[place].gap > .none { return false }
      if tokens[place].gap > .none, tokens[place].sign != ":" { return false }
      guard place < stretch.upperBound else { return true }
      if CueTables.joints.contains(tokens[place], isBare: isBare) {
        guard tokens[place + 1].plain == "the" else { return false }
        left = ranks
        continue
      }
      if turns.contains(tokens[place], isBare: isBare) { return false }
      left -= 1
      if left < 0 { return false }
    }
    return true
  }
}
