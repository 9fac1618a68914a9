import TalentTestSupport
import Testing

/// The examples give the rankings that were looked at and kept in `scoring/golden`.
@Suite struct GoldenRankingTests {
  static let positions = [
    "aml-compliance-officer", "senior-accountant", "corporate-banker", "software-engineer",
    "hr-business-partner", "market-risk-manager", "legal-counsel", "investment-analyst",
    "actuary", "banking-supervisor", "commercial-judge", "commodity-clearing-officer",
    "data-engineer", "digital-asset-custody-officer", "executive-assistant",
    "internal-audit-manager", "investor-relations-manager", "payments-product-manager",
    "portfolio-manager", "securities-settlement-officer", "security-analyst",
    "sustainable-finance-specialist", "trade-finance-manager", "treasury-dealer",
  ]

  @Test(arguments: positions)
  func `the examples rank as kept`(position: String) async throws {
    let outcome = try await CommandLine.talent(
      "match",
      position,
      "--candidates",
      "profiles/candidates",
      "--as-of",
      "2026-12-01",
      "--format",
      "table"
    )
    #expect(outcome.status == 0, "\(outcome.messages)")
    try expectGolden(outcome.output, at: "scoring/golden/\(position).txt")
  }

  @Test func `an explanation reads as kept in both languages`() async throws {
    for tongue in ["en", "vi"] {
      let outcome = try await CommandLine.talent(
        "explain",
        "aml-compliance-officer",
        "compliance/cv-01.json",
        "--candidates",
        "profiles/candidates",
        "--as-of",
        "2026-12-01",
        "--format",
        "table",
        "--lang",
        tongue
      )
      #expect(outcome.status == 0, "\(outcome.messages)")
      try expectGolden(outcome.output, at: "scoring/golden/explanation.\(tongue).txt")
    }
  }
}
