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

  private func places(_ line: String) -> [String] {
    Real.profile("Nguyen An\nAccountant\n\(line)").places.map(Real.name)
  }

  @Test(arguments: [
    "My wife is Vietnamese and we wish to relocate to Ho Chi Minh City in March 2027.",
    "Muốn chuyển vào TP.HCM", "Looking to move to Singapore", "Open to relocation to HCMC",
    "Planning to move back to Ho Chi Minh City", "Dự định chuyển về Đà Nẵng sinh sống",
    "Muon chuyen vao TP.HCM",
  ])
  func `where somebody wishes to move is not where they live`(line: String) {
    #expect(places(line) == [])
    #expect(Real.profile("Nguyen An\nAccountant\n\(line)").isWillingToRelocate == true)
  }

  @Test(arguments: [
    "Hanoi, looking to move to Singapore", "Currently in Hanoi, planning to move to HCMC in 2027",
    "Location: Hanoi. Willing to relocate to HCMC or Singapore",
    "Hà Nội; dự định chuyển vào TP.HCM", "Relocating from Hanoi to Singapore",
  ])
  func `where somebody lives meanwhile stays`(line: String) {
    #expect(places(line) == ["place:ha-noi"])
  }

  @Test(arguments: [
    "Relocated to Ho Chi Minh City in 2020", "Đã chuyển vào TP.HCM từ 2020",
    "Location: Ho Chi Minh City, willing to relocate", "Chuyên viên tại TP.HCM",
  ])
  func `who has moved lives there`(line: String) {
    #expect(places(line) == ["place:ho-chi-minh-city"])
  }

  @Test(arguments: ["I do not wish to relocate", "Không muốn chuyển vào TP.HCM"])
  func `who does not wish to move is not willing`(line: String) {
    #expect(Real.profile("Summary\n\(line)").isWillingToRelocate == false)
  }
}
