import Foundation
import TalentService
import TalentTestSupport
import Testing

@testable import talent_bench

/// The gold set: documents written apart from the readers, with what careful people find in them.
@Suite struct ReadingGoldTests {
  private static let jobs = 0.90
  private static let certificates = 0.90
  private static let languages = 0.95
  private static let recall = 0.85
  private static let precision = 0.90

  /// The figures over all documents, printed whether they reach their bars or not.
  @Test func `CVs are read as careful people read them`() async throws {
    let data = try #require(DataFolder.find(from: [Repository.root]))
    let trial = ReadingTrial(data)
    var total = ReadingScore()
    let documents = try GoldCV.all(in: "\(Repository.root)/\(ReadingTable.folder)")
    try #require(documents.count == 40)
    try #require(documents.count { $0.gold.language == "vi" } == 20)
    for format in ["pdf", "docx"] {
      for columns in [1, 2] {
        let isThere = documents.contains { $0.gold.format == format && $0.gold.columns == columns }
        #expect(isThere, "\(format) in \(columns) columns")
      }
    }
    for (path, gold) in documents {
      total = total + (try await trial.score(path, gold))
    }
    print(
      "gold CVs: jobs F1 \(total.jobs.f1), certificates F1 \(total.certificates.f1), languages F1",
      "\(total.languages.f1), skills recall \(total.skills.recall) precision",
      "\(total.skills.precision), identity left \(total.leaks.count)"
    )
    #expect(total.documents == 40)
    #expect(total.jobs.f1 >= Self.jobs)
    #expect(total.certificates.f1 >= Self.certificates)
    #expect(total.languages.f1 >= Self.languages)
    #expect(total.skills.recall >= Self.recall)
    #expect(total.skills.precision >= Self.precision)
    #expect(total.leaks == [])
  }
}
