import TalentIdentity
import TalentModel
import Testing

@testable import TalentDocuments

@Suite struct RelocationReadingTests {
  @Test(arguments: [
    "Willing to relocate to Ho Chi Minh City", "Open to relocation",
    "Notice: 2 months. Can relocate",
    "Sẵn sàng chuyển đến TP. HCM", "Có thể chuyển nơi ở", "San sang chuyen den TP. HCM",
    "Chồng làm kỹ sư, sẵn sàng chuyển nơi ở cùng gia đình",
  ])
  func `who would move is willing`(line: String) {
    #expect(Real.profile("Summary\n\(line)").isWillingToRelocate == true)
    #expect(Real.profile("Other\n\(line)").isWillingToRelocate == true)
  }

  @Test(arguments: [
    "Not willing to relocate", "Not seeking relocation outside Vietnam", "Unable to relocate",
    "Không thể chuyển nơi ở", "Không sẵn sàng chuyển đến nơi khác",
    "Willing to relocate within the city, but not willing to relocate abroad",
  ])
  func `who would not is not`(line: String) {
    #expect(Real.profile("Summary\n\(line)").isWillingToRelocate == false)
  }

  @Test(arguments: ["Summary\nWilling to travel", "Summary\nSẵn sàng đi công tác"])
  func `of anything else nothing is known`(text: String) {
    #expect(Real.profile(text).isWillingToRelocate == nil)
  }

  @Test func `what a job was about tells nothing of the person`() {
    let text = "Experience\nHR Manager, 01/2019 - 06/2021\n- Advised staff willing to relocate"
    #expect(Real.profile(text).isWillingToRelocate == nil)
  }

  @Test func `what was declared outweighs the text`() {
    var document = PlainText.document(of: "Summary\nWilling to relocate")
    document.facts.isWillingToRelocate = false
    #expect(Real.profile(document).isWillingToRelocate == false)
  }
}
