import Foundation
import TalentModel
import TalentService
import TalentTestSupport
import TalentText
import Testing

@testable import TalentDocuments

/// Real postings, where they are at hand: the skills that their tags name are found in their texts.
@Suite struct PostingTagTests {
  private static let file = "\(Repository.root)/../shared/data/jobs-vi/itviec-825.json"
  private static let isThere = FileManager.default.fileExists(atPath: file)
  /// Least share of the tags that must be found.
  private static let bar = 0.9

  private struct Posting: Decodable {
    var title: String
    var tags: [String]?
    var skills: [String]?
    var jobDescription: String?
    var requirements: String?

    var text: String {
      [title, jobDescription ?? "", requirements ?? ""].filter { !$0.isEmpty }.joined(
        separator: "\n"
      )
    }
    var names: Set<String> { Set((tags ?? []) + (skills ?? [])) }
  }

  /// What came of the tags of one posting or of all.
  private struct Tally {
    var found = 0
    var missed: [String: Int] = [:]
    var sought: Int { found + missed.values.reduce(0, +) }
  }

  /// Whether a name stands in a text as words of its own, not as part of a longer one.
  private static func stands(_ name: String, in text: String) -> Bool {
    func isPart(_ letter: Character?) -> Bool {
      letter.map { $0.isLetter || $0.isNumber || "+#".contains($0) } ?? false
    }
    var rest = text.startIndex..<text.endIndex
    while let place = text.range(of: name, options: .caseInsensitive, range: rest) {
      let before =
        place.lowerBound > text.startIndex ? text[text.index(before: place.lowerBound)] : nil
      let after = place.upperBound < text.endIndex ? text[place.upperBound] : nil
      if !isPart(before), !isPart(after) { return true }
      rest = place.upperBound..<text.endIndex
    }
    return false
  }

  /// Adds what the reader finds of the tags that stand in a posting, none of it for nothing read.
  private static func read(_ posting: Posting, into tally: inout Tally) -> Bool {
    let text = posting.text
    let record = Real.record(PlainText.document(of: text))
    guard let extraction = Extraction(record, with: Real.reader) else { return false }
    let mentioned = Set(extraction.found.map(\.concept))
    for name in posting.names where stands(name, in: text) {
      let concepts = Real.lexicon.concepts(.skill, named: name)
      guard !concepts.isEmpty else { continue }
      if concepts.contains(where: mentioned.contains) {
        tally.found += 1
      } else {
        tally.missed[name, default: 0] += 1
      }
    }
    return !mentioned.isEmpty
  }

  @Test(.enabled(if: isThere, "../shared/data is not here"))
  func `nine of ten tags that stand in a text are found`() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: Self.file))
    let postings = try JSONDecoder().decode([Posting].self, from: data)
    #expect(postings.count == 825)
    var tally = Tally()
    for posting in postings {
      let isRead = Self.read(posting, into: &tally)
      // Some pages were never got: nothing but the site's name stands there.
      #expect(isRead || posting.text == posting.title, "nothing in \(posting.title)")
    }
    let share = Double(tally.found) / Double(tally.sought)
    let missed = tally.missed.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(20)
    print("tags of postings: \(tally.found) of \(tally.sought) found, \(share)")
    print("missed most: \(missed.map { "\($0.key) \($0.value)" }.joined(separator: ", "))")
    #expect(tally.sought > 1000)
    #expect(share >= Self.bar)
  }
}
