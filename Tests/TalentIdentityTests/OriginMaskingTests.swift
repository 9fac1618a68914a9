import TalentIdentity
import Testing

/// Statements of origin go, in every role; the languages and work permits beside them stay.
@Suite struct OriginMaskingTests {
  @Test(arguments: [
    ("English national", "[origin]"),
    ("Vietnamese citizen, fluent in German", "[origin], fluent in German"),
    ("Nationality: Vietnamese, fluent English", "Nationality: [origin], fluent English"),
    ("Nationality: Vietnamese. Fluent in German.", "Nationality: [origin]. Fluent in German."),
    ("Nationality: Vietnamese, German", "Nationality: [origin]"),
    ("Nationality: Vietnamese Languages: English", "Nationality: [origin] Languages: English"),
    ("She was born in Đức and speaks French", "[they] was [origin] and speaks French"),
    ("Born in Germany, fluent English", "[origin], fluent English"),
    ("Born in Hue, Vietnam, in a family of teachers", "[origin], in a family of teachers"),
    ("Quốc tịch Việt Nam", "[origin]"), ("Quốc tịch Đức, tiếng Anh tốt", "[origin], tiếng Anh tốt"),
    ("German passport holder", "[origin]"), ("Holder of a German passport", "[origin]"),
    ("Việt kiều Mỹ", "[origin]"), ("Người Đức, 40 tuổi", "[origin], [birth]"),
    ("Là người Nga, thạo Excel", "[origin], thạo Excel"),
    ("German-Vietnamese dual citizen", "German-Vietnamese dual citizen"),
    ("Dual French and Vietnamese citizen", "Dual [origin]"),
    ("American-born accountant", "[origin] accountant"), ("of Chinese descent", "[origin]"),
    ("Sinh ra và lớn lên tại Huế", "[origin]"), ("Quê ở Nghệ An", "[origin]"),
    ("UK national with a work permit", "[origin] with a work permit"),
    ("citizen of Germany", "[origin]"), ("Dân tộc Kinh", "[origin]"),
  ])
  func `where somebody comes from goes`(text: String, masked: String) {
    #expect(Masked.line(text) == masked)
    #expect(Masked.summary(text) == masked)
  }

  @Test(arguments: [
    "Native German speaker", "English, Vietnamese, German", "Tiếng Anh: thành thạo",
    "Work permit for Vietnam", "Authorised to work in Germany", "English national curriculum",
    "Vietnamese citizen identification (eKYC)", "Singapore national tax authority",
    "Nationality screening of customers", "Khách hàng người Nhật", "Passport control systems",
    "Born-digital records", "Người đại diện theo pháp luật", "tiếng Đức, tiếng Nga",
    "Relocating to Germany", "Citizen developer programme", "Anh văn giao tiếp",
    "German GAAP and French tax law", "Là người Sáng lập",
  ])
  func `languages, permits and work with other people stay`(text: String) {
    #expect(Masked.line(text) == text)
    #expect(Masked.summary(text) == text)
  }

  @Test func `every origin becomes the same line`() {
    let origins = [
      "English", "Vietnamese", "German", "Lao", "US", "Nigerian", "Filipino", "South African",
      "New Zealander", "Sri Lankan", "North Korean",
    ]
    for form in ["NAME national", "NAME citizen, CFA", "NAME passport holder", "of NAME descent"] {
      let lines = origins.map { Masked.line(form.replacing("NAME", with: $0)) }
      #expect(Set(lines).count == 1, "\(lines)")
    }
  }
}
