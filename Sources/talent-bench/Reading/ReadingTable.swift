import Foundation
import TalentReport
import TalentService

/// `talent-bench reading`: the gold set by language and format; `reading errors` lists the errors.
enum ReadingTable {
  /// Where the gold set lies.
  static let folder = "Tests/Gold/cvs"

  /// Prints the table.
  static func print(errors: Bool) async throws {
    guard let data = DataFolder.find(from: [FileManager.default.currentDirectoryPath]) else {
      Swift.print("reading: no profiles/ and scoring/ here; run it in the project's folder")
      return
    }
    let trial = ReadingTrial(data)
    var groups: [String: ReadingScore] = [:]
    for (path, gold) in try GoldCV.all(in: folder) {
      let score = try await trial.score(path, gold)
      for group in ["all", gold.language, gold.format, "\(gold.columns) columns"] {
        groups[group] = groups[group, default: ReadingScore()] + score
      }
    }
    var table = TextTable([.left, .right, .right, .right, .right, .right, .right, .right])
    table.add([
      "", "documents", "jobs F1", "certificates F1", "languages F1", "skills recall",
      "skills precision", "identity left",
    ])
    for (group, score) in groups.sorted(by: { $0.key < $1.key }) {
      let figures = [
        score.jobs.f1, score.certificates.f1, score.languages.f1, score.skills.recall,
        score.skills.precision,
      ]
      table.add(
        [group, "\(score.documents)"] + figures.map { String(format: "%.3f", $0) }
          + ["\(score.leaks.count)"]
      )
    }
    Swift.print(table.text(), terminator: "")
    if errors { for error in groups["all"]?.errors ?? [] { Swift.print(error) } }
  }
}
