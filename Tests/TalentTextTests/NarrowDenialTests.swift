import TalentModel
import Testing

/// A kind of something denied: what it is a kind of is neither shown nor denied.
@Suite struct NarrowDenialTests {
  @Test(arguments: [
    "I don't have any experience with commodity derivatives.",
    "No commodity derivatives experience",
    "Không có kinh nghiệm phái sinh hàng hóa", "Chưa làm phái sinh hàng hóa",
    "No experience with SQL, commodity derivatives or Python",
  ])
  func `a narrower concept is denied and the broader left open`(line: String) {
    #expect(Real.kinds("skill:commodity-futures", inSummary: line) == [.denied])
    #expect(Real.kinds("skill:derivatives", inSummary: line) == [])
  }

  @Test(arguments: [
    ("skill:derivatives", "No experience with weather derivatives"),
    ("skill:derivatives", "I have never worked with exotic derivatives"),
    ("skill:derivatives", "Không có kinh nghiệm phái sinh năng lượng"),
    ("skill:derivatives", "Khong co kinh nghiem phai sinh nang luong"),
    ("skill:taxation", "No experience in Japanese tax"),
    ("skill:insurance-underwriting", "No experience in life insurance underwriting"),
    ("skill:auditing", "Chưa có kinh nghiệm kiểm toán năng lượng"),
  ])
  func `a kind that has no name of its own denies nothing`(concept: String, line: String) {
    #expect(Real.kinds(concept, inSummary: line) == [])
  }

  @Test(arguments: [
    "No experience with derivatives", "I don't have any experience with the derivatives",
    "No practical experience in trading derivatives", "No knowledge of bonds, swaps or derivatives",
    "No experience in products such as derivatives", "No knowledge of financial derivatives",
    "Chưa có kinh nghiệm phái sinh", "Không có kinh nghiệm về phái sinh và trái phiếu",
    "Không có kinh nghiệm phái sinh gì cả", "Không biết phái sinh đâu",
    "Chưa từng tiếp xúc với phái sinh trước đây",
  ])
  func `the whole denied is denied`(line: String) {
    #expect(Real.kinds("skill:derivatives", inSummary: line) == [.denied])
  }

  @Test(arguments: [
    "No experience with the language Java", "Never used enterprise tools like Java",
    "Không biết lập trình Java", "Không biết Java Spring",
  ])
  func `a name is all of it`(line: String) {
    #expect(Real.kinds("skill:java", inSummary: line) == [.denied])
  }

  @Test func `a language that qualifies a noun is not denied`() {
    let line = "No experience in Japanese tax law"
    #expect(Real.kinds("language:ja", inSummary: line) == [])
  }

  @Test func `the broader shown elsewhere counts`() {
    let line = "Traded derivatives for years. No experience with commodity derivatives."
    #expect(Real.kinds("skill:derivatives", inSummary: line) == [.listed])
  }
}
