internal import TalentMatching

extension Match {
  /// Its rank as tables show it, nothing outside a ranking.
  var place: String { rank.map(String.init) ?? "" }
}
