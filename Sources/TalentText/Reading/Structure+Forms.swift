internal import TalentIdentity
internal import TalentModel

/// Jobs told in forms without headings, a label to each line: "Thời gian: … / Đơn vị: … / Chức
/// danh: …".
extension Structure {
  private static let times: WordSequences = [
    ["thoi", "gian"], ["thoi", "gian", "lam", "viec"], ["thoi", "gian", "cong", "tac"],
    ["giai", "doan"], ["tu", "den"], ["period"], ["time"], ["duration"], ["date"], ["from", "to"],
    ["work", "period"], ["working", "period"], ["employment", "period"], ["working", "time"],
    ["period", "of", "employment"], ["date", "of", "employment"], ["employment", "date"],
  ]
  private static let employers: WordSequences = [
    ["don", "vi"], ["don", "vi", "cong", "tac"], ["cong", "ty"], ["ten", "cong", "ty"],
    ["noi", "lam", "viec"], ["noi", "cong", "tac"], ["co", "quan"], ["to", "chuc"],
    ["company"], ["company", "name"], ["employer"], ["organization"], ["name", "of", "employer"],
    ["name", "of", "company"],
  ]
  /// How many lines below the label for the time those for employer and title may stand.
  private static let reach = 3

  /// The dates of a job in a line that holds them behind a label, where a line below has the label
  /// for its employer or its title.
  func labelledDates(of block: Int) -> Dates? {
    let line = document.ranges[block]
    guard let stretch = Self.main(of: stretches(of: block)),
      stretch.tokens.upperBound == line.upperBound, let label = label(of: block),
      Self.times.contains(label, of: document.tokens)
    else { return nil }
    let below = (block + 1)..<min(block + 1 + Self.reach, document.roles.count)
    let isOfJob = below.contains { stretches(of: $0).isEmpty && tellsEmployment($0) }
    return isOfJob ? stretch.dates : nil
  }

  /// Whether a line begins with the label for an employer or for a title.
  private func tellsEmployment(_ block: Int) -> Bool {
    guard document.roles[block] == .line, let label = label(of: block) else { return false }
    return Self.employers.contains(label, of: document.tokens) || titles.isLabel(label)
  }

  /// The words before the colon of a line that begins with a few of them.
  private func label(of block: Int) -> Range<Int>? {
    let line = document.ranges[block]
    let colon = line.prefix(6).dropFirst().first { document.tokens[$0].sign == ":" }
    return colon.map { line.lowerBound..<$0 }
  }
}
