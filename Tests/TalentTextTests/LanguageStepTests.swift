import TalentModel
import Testing

/// Steps of scales, and words for a level that look like skills.
@Suite struct LanguageStepTests {
  private func level(_ text: String) -> LanguageLevel? {
    Real.profile(text).languages.first { $0.level != nil }?.level
  }

  @Test(arguments: [
    ("VSTEP bậc 5/6", LanguageLevel.c1), ("VSTEP 4/6", .b2), ("VSTEP: bậc 3", .b1),
    ("Chứng chỉ tiếng Anh 6 bậc: bậc 4/6", .b2), ("VSTEP level 5", .c1), ("VSTEP 6.5", .b2),
    ("VSTEP 8.5", .c1), ("VSTEP B2", .b2), ("VSTEP bậc 3-5: 6.5", .b2),
  ])
  func `a step is told from a score`(line: String, expected: LanguageLevel) {
    #expect(level("Certificates\n\(line)") == expected)
  }

  @Test(arguments: [("Tiếng Anh: Bậc 3/6", LanguageLevel.b1), ("Tiếng Anh bậc 5/6", .c1)])
  func `a step of the national scale is a level`(line: String, expected: LanguageLevel) {
    #expect(level("Languages\n\(line)") == expected)
  }

  @Test func `the national scale is no management of talent, and names no other language`() {
    let line = "Tiếng Anh bậc 4 khung năng lực ngoại ngữ 6 bậc dùng cho Việt Nam"
    let profile = Real.profile("Ngoại ngữ\n\(line)")
    #expect(profile.languages.map { Real.name(of: $0.language) } == ["language:en"])
    #expect(Real.profile("Kỹ năng\n\(line)").kinds("skill:talent-management") == [])
    let other = Real.profile("Kỹ năng\nXây dựng khung năng lực, đánh giá nhân sự")
    #expect(other.kinds("skill:talent-management") == [.listed])
  }

  @Test(arguments: [
    ("Tiếng Anh giao tiếp trung bình", false), ("Tiếng Anh: giao tiếp tốt", false),
    ("Giao tiếp tốt", true), ("Tiếng Anh giao tiếp, giao tiếp tốt", true),
    ("English, communication", true),
  ])
  func `how well a language is spoken is no skill of its own`(line: String, isSkill: Bool) {
    let kinds = Real.profile("Kỹ năng\n\(line)").kinds("skill:communication")
    #expect(kinds == (isSkill ? [.listed] : []))
  }

  @Test(arguments: ["Cantonese: native", "Tiếng Quảng Đông: bản ngữ"])
  func `Cantonese is a language of its own`(line: String) {
    let languages = Real.profile("Languages\n\(line)").languages
    #expect(languages.map { Real.name(of: $0.language) } == ["language:yue"])
    #expect(languages.first?.level == .native)
  }
}
