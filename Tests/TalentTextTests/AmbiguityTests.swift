import TalentModel
import Testing

@testable import TalentText

@Suite struct AmbiguityTests {
  /// A rule for one meaning of a name silences the others, unless they have rules of their own.
  @Test func `each concept of a name with rules can be meant`() {
    let lexicon = Real.lexicon
    for (node, rules) in lexicon.rules {
      for name in lexicon.names(at: node).map(lexicon.name(at:))
      where lexicon.taxonomy.kind(of: name.concept) != .field {
        let isMeant = rules.contains { $0.concept == name.concept }
        #expect(isMeant, "\(Real.name(of: name.concept)) has a name that never means it")
      }
    }
  }

  @Test(arguments: [
    ("Python, R and SQL", "skill:r-language"), ("Statistics in R", "skill:r-language"),
    ("Backend in Go and Kubernetes", "skill:go-language"),
    ("C, C++ and assembly", "skill:c-language"),
    ("CFA charterholder in equity research", "certificate:cfa-charter"),
    ("mã hóa dữ liệu bằng AES", "skill:encryption"), ("mã hoá đường truyền", "skill:encryption"),
    ("thị trường tài sản mã hóa", "skill:crypto-assets"),
    ("ORSA for an insurance company", "skill:orsa"),
    ("Swift, Xcode and iOS", "skill:swift-language"),
    ("SWIFT MT103 payments", "skill:swift-messaging"),
    ("LLM in international law, university", "education:law"),
    ("LLM agents with RAG and Python", "skill:large-language-models"),
    ("Teams, Outlook and SharePoint", "skill:microsoft-teams"),
    ("Excel and Word", "skill:microsoft-excel"), ("excel, word", "skill:microsoft-excel"),
    ("Excellent communications skills", "skill:communication"),
    ("Supplier selection, bidding", "skill:procurement"),
    ("Pricing models for swaptions", "skill:derivatives-pricing"),
    ("Pricing models for SaaS customers", "skill:pricing-analysis"),
  ])
  func `words that are near decide for a meaning`(text: String, concept: String) {
    let name = concept.replacing("education:", with: "field:")
    #expect(Real.mentions(text).contains(name))
  }

  @Test(arguments: [
    ("R&D department", "skill:r-language"), ("Grade R teacher", "skill:r-language"),
    ("Go to market plan", "skill:go-language"), ("go beyond expectations", "skill:go-language"),
    ("Level C in mathematics", "skill:c-language"), ("Vitamin C", "skill:c-language"),
    ("Series C funding", "skill:c-language"),
    ("CFA audits of garment factories, BSCI", "certificate:cfa-charter"),
    ("paid in CFA franc", "certificate:cfa-charter"),
    ("tài sản mã hóa", "skill:encryption"), ("mã hóa dữ liệu", "skill:crypto-assets"),
    ("mã hóa lâm sàng ICD", "skill:encryption"), ("mã hóa lâm sàng ICD", "skill:crypto-assets"),
    ("Orsa is a town in Sweden", "skill:orsa"), ("ORSA", "skill:orsa"),
    ("reacted quickly to incidents", "skill:react"),
    ("excel in all areas", "skill:microsoft-excel"),
    ("Network Assistance Team, Office of Finance", "skill:microsoft-teams"),
    ("Excels in planning, Word", "skill:microsoft-excel"),
    ("excels at planning", "skill:microsoft-excel"),
    ("1st Air Communications Squadron", "skill:communication"),
    ("OMO bidding with the State Bank", "skill:procurement"),
    ("Pricing models for swaptions", "skill:pricing-analysis"),
  ])
  func `without them, or against them, a word is no concept`(text: String, concept: String) {
    #expect(!Real.mentions(text).contains(concept))
  }

  @Test(arguments: [
    ("real-time tracking of shipments", "skill:time-and-attendance"),
    ("Non-life insurance", "skill:life-insurance"), ("non-AML work", "skill:anti-money-laundering"),
  ])
  func `the tail of a compound is no name`(text: String, concept: String) {
    #expect(!Real.mentions(text).contains(concept))
  }

  @Test(arguments: [
    ("BBA-Internal Audit", "skill:internal-audit"), ("2019-internal audit", "skill:internal-audit"),
    ("kế toán-tài chính doanh nghiệp", "skill:corporate-finance"),
    ("time tracking", "skill:time-and-attendance"),
    ("Non-life insurance", "skill:non-life-insurance"),
  ])
  func `a dash between two names is none of theirs`(text: String, concept: String) {
    #expect(Real.mentions(text).contains(concept))
  }

  @Test func `the nearest deciding word wins`() {
    let near = "mã hóa dữ liệu cho sàn giao dịch của công ty khác"
    #expect(Real.mentions(near).contains("skill:encryption"))
    #expect(!Real.mentions(near).contains("skill:crypto-assets"))
  }

  @Test func `a deciding word that stands far away decides nothing`() {
    let far = "R " + String(repeating: "của ", count: Lexicon.reach + 5) + "Python"
    #expect(!Real.mentions(far).contains("skill:r-language"))
    let nearer = "R " + String(repeating: "của ", count: Lexicon.reach - 5) + "Python"
    #expect(Real.mentions(nearer).contains("skill:r-language"))
  }

  @Test(arguments: ["IFC", "IFC, World Bank Group", "IFC Performance Standards", "IFC tower"])
  func `the initials of an organisation are no skill`(text: String) {
    #expect(Real.mentions(text).allSatisfy { !$0.hasPrefix("skill:international") })
    #expect(!Real.mentions("IFC").contains { $0.hasPrefix("skill:") })
  }

  @Test func `a rank in the civil service is no occupation`() {
    let rank = "Ngạch chuyên viên cao cấp, công chức, văn phòng chính phủ"
    #expect(!Real.mentions(rank).contains { $0.hasPrefix("occupation:") })
    #expect(!Real.mentions("chuyên viên cao cấp").contains { $0.hasPrefix("occupation:") })
  }

  @Test func `an ambiguous name that fills a cell needs no context`() {
    let tokens = Tokenizer.tokens(in: "R") + Tokenizer.tokens(in: "Go", block: 1)
    let cells = Real.lexicon.mentions(in: tokens, cells: [0, 1]).map { Real.name(of: $0.concept) }
    #expect(cells == ["skill:r-language", "skill:go-language"])
    let one = Real.lexicon.mentions(in: tokens, cells: [1]).map { Real.name(of: $0.concept) }
    #expect(one == ["skill:go-language"])
    #expect(Real.lexicon.mentions(in: tokens).isEmpty)
  }

  @Test func `capitals decide where a rule asks for them`() {
    #expect(Real.mentions("KYC and AML").contains("skill:anti-money-laundering"))
    #expect(!Real.mentions("aml").contains("skill:anti-money-laundering"))
  }

  @Test func `the pronoun is no field of study`() {
    #expect(!Real.mentions("I maintain it, and it runs.").contains("field:information-technology"))
    #expect(Real.mentions("Bachelor of IT").contains("field:information-technology"))
  }

  @Test(arguments: [
    "Requires work permit sponsorship", "I hold a valid work permit",
    "Có giấy phép lao động còn hạn",
    "Cần bảo lãnh giấy phép lao động",
  ])
  func `a work permit of one's own is no skill`(line: String) {
    #expect(!Real.mentions(line).contains("skill:foreign-worker-administration"))
  }

  @Test(arguments: [
    "Work permit applications for expatriates", "Labour contracts, work permits, payroll",
    "Xin giấy phép lao động cho chuyên gia nước ngoài",
  ])
  func `work permits for others are one`(line: String) {
    #expect(Real.mentions(line).contains("skill:foreign-worker-administration"))
  }

  @Test func `VaR so spelled needs no other word`() {
    #expect(Real.mentions("Tính VaR").contains("skill:value-at-risk"))
    #expect(!Real.mentions("Declared with var in JavaScript").contains("skill:value-at-risk"))
    #expect(!Real.mentions("Phân công VAR cho trận đấu").contains("skill:value-at-risk"))
  }
}
