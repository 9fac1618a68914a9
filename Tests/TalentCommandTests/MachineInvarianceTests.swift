import Foundation
import TalentTestSupport
import Testing

/// Every command gives the same bytes on one core and on all, in every order, in every setting.
@Suite struct MachineInvarianceTests {
  private static let tail = "--candidates profiles/candidates --as-of 2026-12-01"

  static let commands = [
    "match aml-compliance-officer \(tail) --format ndjson",
    "match --candidate compliance/cv-02.json \(tail) --format json",
    "explain legal-counsel legal/cv-24.json --versus software/cv-17.txt \(tail) --format json",
    "explain aml-compliance-officer legal/cv-26.json --to-top 2 \(tail) --format json",
    "extract profiles/candidates profiles/documents",
    "profile profiles/candidates profiles/documents",
    "score legal-counsel profiles/candidates --as-of 2026-12-01",
  ]

  @Test(arguments: commands)
  func `cores, locale and time zone change no byte`(command: String) async throws {
    let plain = try await CommandLine.talent(line: command)
    #expect(plain.status == 0 && !plain.output.isEmpty, "\(plain.messages)")
    let pinned = try await CommandLine.shell("taskset -c 0 \(CommandLine.program) \(command)")
    #expect(pinned.output == plain.output)
    let elsewhere = try await CommandLine.talent(
      line: command,
      environment: [
        "LC_ALL": "tr_TR.UTF-8", "LANG": "vi_VN.UTF-8", "TZ": "Pacific/Kiritimati",
        "SWIFT_DETERMINISTIC_HASHING": "1",
      ]
    )
    #expect(elsewhere.output == plain.output)
  }

  @Test func `the order of the input changes no answer`() async throws {
    let lines = try await CommandLine.talent(line: "profile profiles/candidates")
    let profiles = lines.output.split(separator: "\n").map(String.init)
    let tail = "--candidates - --as-of 2026-12-01 --format json"
    for command in [
      "match aml-compliance-officer \(tail)",
      "match --candidate compliance/cv-02.json \(tail)",
      "explain aml-compliance-officer legal/cv-26.json --to-top 2 \(tail)",
    ] {
      var outputs: Set<String> = []
      for seed in 0..<4 {
        var random = SplitMix64(seed: UInt64(seed))
        let shuffled = seed == 0 ? profiles : profiles.shuffled(using: &random)
        let input = shuffled.joined(separator: "\n")
        outputs.insert(try await CommandLine.talent(line: command, input: input).output)
      }
      #expect(outputs.count == 1 && outputs.first?.isEmpty == false, "\(command)")
    }
  }
}
