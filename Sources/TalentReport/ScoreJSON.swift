public import TalentDocuments
public import TalentMatching
internal import TalentModel
public import TalentService

/// Scores in the machine format `talent.score/1`: one object a candidate, short.
public enum ScoreJSON {
  /// The line of a candidate.
  public static func line(_ match: Match, in run: Run) -> Tree {
    .map(
      ("schema", .text("talent.score/1")),
      ("candidate", .text(match.candidate.text)),
      ("score", .integer(match.score)),
      ("potential", .integer(match.potential)),
      ("excluded", .bool(match.isExcluded)),
      (
        "criteria",
        .map(
          match.criteria.map { criterion in
            Tree.Member(criterion.name, .integer(criterion.points))
          }
        )
      ),
      (
        "gates",
        .map(match.gates.map { Tree.Member($0.name, .text($0.status.rawValue)) })
      ),
      ("position", .text(run.compiled.position.name)),
      ("run", .text(run.digest))
    )
  }

  /// The line in the place of a record that cannot be read.
  public static func error(_ diagnostic: Diagnostic, in run: Run) -> Tree {
    .map(
      ("schema", .text("talent.score/1")),
      (
        "error",
        .map(("place", .text(diagnostic.place)), ("message", .text("\(diagnostic)")))
      ),
      ("position", .text(run.compiled.position.name)),
      ("run", .text(run.digest))
    )
  }
}
