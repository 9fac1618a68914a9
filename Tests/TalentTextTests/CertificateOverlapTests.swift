import TalentModel
import Testing

/// Names of certificates that share a word with the one beside them.
@Suite struct CertificateOverlapTests {
  @Test(arguments: ["Chứng chỉ CPA Việt Nam", "Bằng CPA Việt Nam (2018)", "Chung chi CPA Viet Nam"])
  func `the more special of two names that cross is meant`(line: String) {
    let profile = Real.profile("Pat Example\nCertificates\n\(line)")
    #expect(profile.kinds("certificate:cpa-vietnam") == [.held])
    #expect(profile.kinds("certificate:cpa") == [])
  }

  @Test(arguments: ["Chứng chỉ CPA, CPA Việt Nam", "CPA Việt Nam; chứng chỉ CPA"])
  func `names side by side are both meant`(line: String) {
    let profile = Real.profile("Pat Example\nCertificates\n\(line)")
    #expect(profile.kinds("certificate:cpa-vietnam") == [.held])
    #expect(profile.kinds("certificate:cpa") == [.held])
  }

  @Test(arguments: [
    "CompTIA A+ certified (2012), CompTIA Net+ certification class",
    "Troubleshooting, CompTIA A+ certified, CompTIA Net+ certification class",
  ])
  func `"CompTIA A+" and "A+ certified" are read as one`(line: String) {
    for heading in ["", "Certificates\n", "Certificates\nPassed "] {
      let profile = Real.profile(heading + line)
      #expect(profile.kinds("certificate:comptia-a-plus") == [.held])
      #expect(profile.kinds("certificate:comptia-network-plus") == [.studying])
    }
  }

  @Test func `names that only stand beside each other stay apart`() {
    let profile = Real.profile("Certificates\nCompTIA A+, CompTIA Net+ certified")
    #expect(profile.kinds("certificate:comptia-a-plus") == [.held])
    #expect(profile.kinds("certificate:comptia-network-plus") == [.held])
  }
}
