import TalentIdentity
import Testing

@testable import TalentDocuments

@Suite struct JobDatesTests {
  private func dates(_ job: String) throws -> String {
    let tree = try Read.tree("{\"work\":[\(job)]}")
    let dates = JSONResume.read(tree, place: "x").document.jobs.first ?? Dates()
    let start = dates.start.map { "\($0)" } ?? ""
    return "\(start)/\(dates.isOngoing ? "…" : dates.end.map { "\($0)" } ?? "")"
  }

  @Test(
    arguments: [
      (#"{"startDate":"2020-1","endDate":"2022-03-31T00:00:00Z"}"#, "2020-01/2022-03"),
      (#"{"startDate":"01/15/2020","endDate":"Mar 2021"}"#, "2020-01/2021-03"),
      (#"{"startDate":"2020-01","endDate":"Present"}"#, "2020-01/…"),
      (#"{"startDate":"2020-01","endDate":""}"#, "2020-01/…"),
      (#"{"startDate":"2020-01","endDate":null}"#, "2020-01/…"),
      (#"{"startDate":"2020-01","endDate":"2021-02","current":false}"#, "2020-01/2021-02"),
      (#"{"startDate":"2020-01","current":false}"#, "2020-01/"),
      (#"{"startDate":"2020-01","endDate":"cho đến nay"}"#, "2020-01/…"),
      (#"{"startDate":{"year":2020,"month":3},"endDate":{"year":2021}}"#, "2020-03/2021-06"),
      (#"{"startDate":2018,"endDate":2020}"#, "2018-07/2020-06"),
      (#"{"position":"Teller","dates":"03/2019 – 05/2020"}"#, "2019-03/2020-05"),
      (#"{"startDate":"2021-05","endDate":"2020-01"}"#, "/"),
      (#"{"startDate":"13/2019","endDate":"soon"}"#, "/"),
      (#"{}"#, "/"), (#""Teller at a bank""#, "/"),
    ]
  )
  func `dates of jobs are read in every form`(job: String, found: String) throws {
    #expect(try dates(job) == found)
  }
}
