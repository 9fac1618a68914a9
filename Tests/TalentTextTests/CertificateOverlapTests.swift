import TalentModel
import Testing

/// Names of certificates that share a word with the one beside them.
@Suite struct CertificateOverlapTests {
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
