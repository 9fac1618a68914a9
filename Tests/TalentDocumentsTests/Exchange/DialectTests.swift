import TalentIdentity
import TalentModel
import Testing

@testable import TalentDocuments

/// JSON of other programs that means a candidate.
@Suite struct DialectTests {
  @Test func `Greenhouse's candidates are read`() async throws {
    let json = """
      {"id": 17, "first_name": "An", "last_name": "Le", "title": "AML Officer", "company": "Bank",
       "email_addresses": [{"value": "an@example.com", "type": "work"}],
       "phone_numbers": [{"value": "0900", "type": "mobile"}], "applications": [{"status": "active"}],
       "employments": [{"company_name": "Bank", "title": "AML Officer",
         "start_date": "2019-01-01T00:00:00Z", "end_date": null}],
       "educations": [{"school_name": "UEH", "degree": "Bachelor", "discipline": "Finance"}],
       "tags": ["KYC"]}
      """
    let read = try await Exchange("g.json", json)
    #expect(read.faults.isEmpty)
    #expect(read.records[0].origin == .id("17", file: read.records[0].place))
    #expect(read.documents[0].identity.names == ["An Le"])
    #expect(
      read.lines() == [
        "headline: AML Officer", "jobTitle(0): AML Officer", "education(0): Bachelor, Finance",
        "skill: KYC",
      ]
    )
    #expect(read.documents[0].jobs[0].start == Month(year: 2019, month: 1))
  }

  @Test func `HR Open's profiles are read, line by line too`() async throws {
    let json = """
      {"person":{"name":{"given":"An","family":"Le"}},"profiles":[{"profileName":"Compliance",\
      "employment":[{"organization":{"name":"Bank"},"positionHistories":[{"title":"AML Officer",\
      "start":"2019-01","current":true,"description":"Sanctions"}]}],\
      "qualifications":[{"competencyName":"KYC"}]}]}
      """
    let read = try await Exchange("h.ndjson", "\(json)\n\(json)\n")
    #expect(read.faults.isEmpty)
    #expect(read.records.count == 2)
    #expect(
      read.lines() == [
        "headline: Compliance", "jobTitle(0): AML Officer", "jobText(0): Sanctions", "skill: KYC",
      ]
    )
  }
}
