import TalentModel
import TalentService
import TalentTestSupport
import Testing

@testable import TalentText

/// Texts made to break a reader: they are read, in time, and show what they say and no more.
@Suite struct HostileTextTests {
  @Test func `a word with thousands of tone marks is a word`() {
    let word = "a" + String(repeating: "\u{323}", count: 5000)
    let tokens = Tokenizer.tokens(in: word)
    #expect(tokens.count == 1)
    #expect(tokens.first?.plain == "a")
  }

  @Test func `an unknown word before a known one is no name of it`() {
    let lexicon = Repository.data.vocabulary().lexicon
    #expect(!lexicon.concepts(.skill, named: "Python").isEmpty)
    #expect(lexicon.concepts(.skill, named: "Zorblax Python").isEmpty)
    #expect(!lexicon.names("Grzegorz Python"))
  }

  @Test func `a line of a hundred thousand languages is read`() {
    let line = "Languages\n" + Array(repeating: "English", count: 100_000).joined(separator: ", ")
    #expect(Real.profile(line).languages.count == 1)
  }

  @Test func `thousands of jobs leave the latest`() {
    var text = "Experience\n"
    for number in 0..<2000 {
      text += "Accountant 01/\(1960 + number % 60) - 12/\(1960 + number % 60)\n"
    }
    let jobs = Real.profile(text).jobs
    #expect(jobs.count == MatchProfile.mostJobs)
    #expect(jobs.last?.start.year == 2019)
  }

  @Test func `a year behind a test is no score`() {
    let profile = Real.profile("Languages\nIELTS 05/2021: 7.5")
    #expect(profile.languages.map(\.level) == [.c1])
  }
}
