import TalentIdentity
import TalentModel
import Testing

@testable import TalentDocuments

@Suite struct TalentObjectTests {
  private func read(_ json: String) throws -> TalentObject {
    var object = TalentObject(place: "cv.json")
    object.read(try Read.tree(json))
    return object
  }

  @Test func `everything in it is read`() throws {
    let object = try read(
      #"""
      {"assessments":[{"skill":"sql","level":3}],
       "answers":[{"requirement":"cams","answer":"yes"},{"requirement":"pmp","answer":false}],
       "declarations":{"work-authorisation":{"value":"yes","source":"passport"},"statutory-age":false,
         "ranked-university":"unknown"},
       "desiredSalary":{"min":1,"max":2,"currency":"USD","period":"year"},"noticeDays":30,
       "willingToRelocate":true,"consent":{"purpose":"recruitment","given":"2026-01-01","keepUntil":"2027-01-01"},"groups":{"a":"b"},"other":[]}
      """#
    )
    #expect(object.diagnostics == [])
    #expect(
      object.facts.records == [
        Record(subject: "sql", finding: .level(3), source: "talent.assessments[0].skill"),
        Record(subject: "cams", finding: .answer(true), source: "talent.answers[0].requirement"),
        Record(subject: "pmp", finding: .answer(false), source: "talent.answers[1].requirement"),
      ]
    )
    #expect(
      object.facts.declarations == [
        Declaration(fact: .workAuthorisation, holds: true),
        Declaration(fact: .statutoryAge, holds: false),
      ]
    )
    #expect(object.facts.desiredPay?.least == 1)
    #expect(object.facts.desiredPay?.period == .year)
    #expect(object.facts.availability == .notice(days: 30))
    #expect(object.facts.isWillingToRelocate == true)
  }

  @Test(arguments: [
    #"{"assessments":[{"skill":"sql","level":9}]}"#,
    #"{"assessments":[{"skill":"sql","level":0}]}"#,
    #"{"assessments":[{"level":3}]}"#, #"{"assessments":[{"skill":"sql","level":"high"}]}"#,
    #"{"answers":[{"requirement":"cams"}]}"#,
    #"{"answers":[{"requirement":"cams","answer":"maybe"}]}"#,
    #"{"declarations":{"rich":"yes"}}"#, #"{"declarations":{"statutory-age":"perhaps"}}"#,
    #"{"availableFrom":"soon"}"#, #"{"availableFrom":"2026-02-30"}"#, #"{"noticeDays":-1}"#,
    #"{"noticeDays":731}"#, #"{"noticeDays":"two months"}"#, #"{"willingToRelocate":"maybe"}"#,
    #"{"desiredSalary":{}}"#, #"{"desiredSalary":"a lot"}"#,
    #"{"desiredSalary":{"min":5,"max":4}}"#,
    #"{"desiredSalary":{"min":-5}}"#, #"{"desiredSalary":{"min":1,"currency":"dong"}}"#,
    #"{"desiredSalary":{"min":1,"period":"week"}}"#, #"{"desiredSalary":{"min":2000000000000}}"#,
    #"{"assessments":{"skill":"sql","level":3}}"#, #"{"answers":"yes"}"#,
    #"{"declarations":["yes"]}"#,
    #"{"desiredSalary":{"min":1.5}}"#, #"{"noticeDays":30.5}"#,
  ])
  func `every fault is reported with its place`(json: String) throws {
    let object = try read(json)
    #expect(object.diagnostics.count == 1)
    #expect(object.diagnostics.allSatisfy { $0.place == "cv.json" && $0.severity == .fault })
    #expect(object.facts == DeclaredFacts())
  }

  @Test func `one fault does not stop the rest`() throws {
    let object = try read(
      #"{"assessments":[{"skill":"x"},{"skill":"sql","level":3}],"noticeDays":-1,"willingToRelocate":"no"}"#
    )
    #expect(object.diagnostics.count == 2)
    #expect(object.facts.records.map(\.subject) == ["sql"])
    #expect(object.facts.records.map(\.source) == ["talent.assessments[1].skill"])
    #expect(object.facts.isWillingToRelocate == false)
  }

  @Test func `pay may be a bare figure`() throws {
    let pay = try read(#"{"desiredSalary":60000000}"#).facts.desiredPay
    #expect(pay == Pay(least: 60_000_000, most: nil, currency: .dong, period: .month))
  }

  @Test func `a fault tells nothing about the person`() throws {
    let object = try read(
      #"{"desiredSalary":{"min":1,"currency":"secret"},"availableFrom":"secret"}"#
    )
    #expect(object.diagnostics.count == 2)
    #expect(object.diagnostics.allSatisfy { !$0.description.contains("secret") })
  }
}
