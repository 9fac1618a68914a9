internal import TalentMatching
internal import TalentModel
internal import TalentService

/// Matches as a table for a terminal: those ranked, then those that a gate excludes.
struct RankedTable {
  /// What stands above the table.
  let title: String
  /// What is said when nothing is ranked.
  let nothing: Labels
  /// Heading of the column that names what is ranked.
  let subject: Labels
  /// Names what a match is about.
  let name: (ExplainedMatch) -> String
  let language: DisplayLanguage

  /// The table in so many columns, lines ended.
  func text(
    _ matches: [ExplainedMatch],
    excluded: [ExplainedMatch],
    width: Int
  ) -> String {
    var text = "\(title)\n\n"
    var table = TextTable([.right, .left, .right, .right, .left, .left])
    if matches.isEmpty {
      text += nothing[language] + "\n"
    } else {
      table.add(
        [Words.rank, subject, Words.score, Words.potential, Words.strongest, Words.ask]
          .map { $0[language] }
      )
    }
    for entry in matches {
      let match = entry.match
      table.add([
        match.place, name(entry), "\(match.score)", "\(match.potential)",
        entry.strongest(in: language), entry.open(in: language),
      ])
    }
    text += table.text(width: width)
    if excluded.isEmpty { return text }
    var apart = TextTable([.left, .left, .left])
    for entry in excluded {
      for (gate, reason) in entry.exclusions(in: language) {
        apart.add(["  " + name(entry), gate, reason])
      }
    }
    return text + "\n\(Words.excluded[language])\n" + apart.text(width: width)
  }
}
