import TalentDocuments
import TalentModel
import Testing

@testable import TalentText

@Suite struct TaxonomyCoverageTests {
  private let taxonomy = Real.taxonomy

  @Test func `there is enough of every kind`() {
    #expect(taxonomy.all(.skill).count >= 1_200)
    #expect(taxonomy.all(.occupation).count >= 320)
    #expect(taxonomy.all(.certificate).count >= 170)
  }

  @Test func `every family has skills enough, and occupations`() {
    for family in taxonomy.all(.family) {
      let skills = taxonomy.all(.skill).count { taxonomy[$0].family == family }
      let occupations = taxonomy.all(.occupation).count { taxonomy[$0].family == family }
      #expect(skills >= 35, "\(taxonomy[family].name) has \(skills) skills")
      #expect(occupations >= 6, "\(taxonomy[family].name) has \(occupations) occupations")
    }
  }

  @Test func `many concepts are tied to those of ESCO`() {
    let tied = { (kind: ConceptKind) in
      taxonomy.all(kind).count { !taxonomy[$0].esco.isEmpty }
    }
    #expect(tied(.skill) >= 400)
    #expect(tied(.occupation) >= 160)
  }

  @Test func `a name of one letter, or of one accented syllable, has a rule or is none`() {
    let decided = Set(Real.loaded.rules.map { Tokenizer.tokens(in: $0.alias).map(\.plain) })
    for concept in taxonomy.concepts
    where [.skill, .occupation, .certificate].contains(concept.kind) {
      for text in [concept.labels.english, concept.labels.vietnamese] + concept.aliases {
        let tokens = Tokenizer.tokens(in: text)
        guard tokens.count == 1, !decided.contains(tokens.map(\.plain)) else { continue }
        #expect(tokens[0].plain.count > 1, "\(concept.name): \(text)")
        // Abbreviations in capitals may carry đ.
        let isAbbreviation = text.count >= 3 && text.uppercased() == text
        #expect(tokens[0].accents == 0 || isAbbreviation, "\(concept.name): \(text)")
      }
    }
  }

  @Test(arguments: [
    ("Kinh nghiệm sử dụng phần mềm kế toán FAST, Bravo, MISA", "fast-accounting"),
    ("Kinh nghiệm sử dụng phần mềm kế toán FAST, Bravo, MISA", "bravo-accounting"),
    ("Thành thạo hàm VLOOKUP và PivotTable", "advanced-excel"),
    ("Thanh toan quoc te TTQT, phat hanh L/C", "letters-of-credit"),
    ("Điện SWIFT MT103, MT700", "swift-messaging"), ("Core banking T24", "t24"),
    ("Báo cáo NIM, CASA và lãi thuần của ngân hàng", "net-interest-margin"),
    ("PD, LGD, EAD models under IFRS9", "credit-risk-modelling"),
    ("ALM, FTP and liquidity reporting", "funds-transfer-pricing"),
    ("Khai báo hải quan trên phần mềm ECUS", "customs-declaration"),
    ("Slack, Jira and Trello", "meeting-and-chat-tools"),
    ("HTML, CSS, Bootstrap and jQuery", "css-frameworks"),
    ("Helm charts on Kubernetes", "helm"), ("Airflow pipelines with Spark", "airflow"),
    ("REST and SOAP APIs", "soap"), ("RAG with LangChain and an LLM", "ai-agents"),
    ("Sold health insurance policies to families", "health-insurance"),
    ("kiểm thử với Playwright và Cypress", "playwright"),
  ])
  func `what people write is found`(text: String, skill: String) {
    #expect(Real.mentions(text).contains("skill:\(skill)"))
  }

  @Test(arguments: [
    ("A fast learner in a fast-paced accounting team", "fast-accounting"),
    ("Fast and accurate accounting", "fast-accounting"), ("Bravo to the team", "bravo-accounting"),
    ("cut the slack in the schedule", "meeting-and-chat-tools"),
    ("Employees may zoom in on the map", "meeting-and-chat-tools"),
    ("a notion of fairness", "task-boards"), ("at the helm of a bank", "helm"),
    ("airflow in the building", "airflow"), ("bootstrap the yield curve", "css-frameworks"),
    ("We offer premium healthcare, health insurance and annual leave", "health-insurance"),
    ("Bảo hiểm sức khỏe PVI cho nhân viên và người thân", "health-insurance"),
    ("RAG status of the project: red, amber, green", "retrieval-augmented-generation"),
    ("EAD, authorized to work with an H1B visa", "credit-risk-modelling"),
    ("files sent to an FTP server over SSH", "funds-transfer-pricing"),
    ("data warehousing", "warehouse-operations"), ("high-level design", "game-design"),
    ("enterprise resource planning", "resource-planning"),
    ("kế toán bảo hiểm", "actuarial-science"), ("loan product design", "interaction-design"),
    ("a networking event for alumni", "networking"),
    ("embedded in the culture", "embedded-systems"),
  ])
  func `everyday words are no skill`(text: String, skill: String) {
    #expect(!Real.mentions(text).contains("skill:\(skill)"))
  }

  @Test(arguments: [
    ("jenkins", "ci-cd"), ("misa", "accounting-software"), ("t24", "core-banking-systems"),
    ("large-language-models", "generative-ai"), ("kafka", "message-queues"),
    ("upas-lc", "letters-of-credit"), ("apache-spark", "big-data"), ("ekyc", "know-your-customer"),
  ])
  func `a product is one hop below its field`(product: String, field: String) throws {
    let named = { (name: String) in
      try #require(taxonomy.all(.skill).first { taxonomy[$0].name == name })
    }
    #expect(taxonomy.relation(of: try named(product), to: try named(field)) == .narrower)
  }
}
