/// How many things were found, missed and invented.
struct Found {
  var right = 0
  var missed = 0
  var wrong = 0

  /// Share of what is there that was found; 1 when nothing is there.
  var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
  /// Share of what was found that is there; 1 when nothing was found.
  var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
  /// The harmonic mean of both.
  var f1: Double {
    let sum = recall + precision
    return sum == 0 ? 0 : 2 * recall * precision / sum
  }

  static func + (one: Found, other: Found) -> Found {
    Found(
      right: one.right + other.right,
      missed: one.missed + other.missed,
      wrong: one.wrong + other.wrong
    )
  }
}

/// How well one document or many were read.
struct ReadingScore {
  var documents = 0
  var jobs = Found()
  var certificates = Found()
  var languages = Found()
  var skills = Found()
  /// Strings of who the person is that stand in a profile.
  var leaks: [String] = []
  /// What was missed (-) and invented (+), to look at.
  var errors: [String] = []

  static func + (one: ReadingScore, other: ReadingScore) -> ReadingScore {
    ReadingScore(
      documents: one.documents + other.documents,
      jobs: one.jobs + other.jobs,
      certificates: one.certificates + other.certificates,
      languages: one.languages + other.languages,
      skills: one.skills + other.skills,
      leaks: one.leaks + other.leaks,
      errors: one.errors + other.errors
    )
  }
}
