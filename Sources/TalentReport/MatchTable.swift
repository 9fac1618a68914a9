internal import TalentMatching
public import TalentModel
public import TalentService

/// A shortlist as a table to look at: one line a candidate, the reasons in short, then who was
/// excluded and why.
public struct MatchTable {
  private let answer: MatchAnswer
  private let tongue: Tongue

  /// Makes a table for an answer, its words in one language.
  public init(_ answer: MatchAnswer, in tongue: Tongue) {
    self.answer = answer
    self.tongue = tongue
  }

  /// The table.
  ///
  /// - Parameter width: Columns of the terminal; longer lines are cut off.
  /// - Returns: The text, lines ended.
  public func text(width: Int = Int.max) -> String {
    let position = answer.run.compiled.position
    let title = position.title[tongue].isEmpty ? position.name : position.title[tongue]
    var text =
      "\(title) · \(answer.ranking.considered) \(Words.considered[tongue])"
      + " · \(Words.policy[tongue]) \(answer.run.policy.name) \(answer.run.policy.version)"
      + " · \(Words.asOf[tongue]) \(answer.run.compiled.setting.asOf)\n\n"
    if answer.ranking.matches.isEmpty { text += Words.nobody[tongue] + "\n" }
    var table = TextTable([.right, .left, .right, .right, .left, .left])
    if !answer.ranking.matches.isEmpty {
      table.add([
        Words.rank[tongue], Words.candidate[tongue], Words.score[tongue], Words.potential[tongue],
        Words.why[tongue], Words.open[tongue],
      ])
    }
    for match in answer.ranking.matches {
      table.add([
        "\(match.rank)", match.candidate.text, "\(match.score)", "\(match.potential)",
        strongest(of: match), open(in: match),
      ])
    }
    text += table.text(width: width)
    if !answer.ranking.excluded.isEmpty {
      text += "\n\(Words.excluded[tongue])\n"
      var excluded = TextTable([.left, .left, .left])
      for match in answer.ranking.excluded {
        for gate in match.gates where gate.excludes {
          excluded.add(["  " + match.candidate.text, gate.name, gate.reason[tongue]])
        }
      }
      text += excluded.text(width: width)
    }
    return text
  }

  /// The requirement that earned the most points, with its evidence in a few words.
  private func strongest(of match: Match) -> String {
    let requirements = match.criteria.flatMap(\.requirements)
    guard let best = requirements.max(by: { $0.points < $1.points }), best.points > 0 else {
      return "–"
    }
    guard let evidence = best.evidence.first else { return best.label[tongue] }
    if let months = evidence.months {
      return "\(best.label[tongue]), \(months) \(Words.months[tongue])"
    }
    return "\(best.label[tongue]), \(Words.kind(evidence.kind)[tongue])"
  }

  /// What is worth asking: open gates, then the requirement whose answer could add the most.
  private func open(in match: Match) -> String {
    let gates = match.asks.filter { $0.gain == 0 }.map(\.requirement)
    let best = match.asks.first { $0.gain > 0 }.map { "\($0.requirement) +\($0.gain)" }
    return (gates + [best].compactMap(\.self)).joined(separator: ", ")
  }
}
