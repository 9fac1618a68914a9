import Foundation
import TalentTestSupport
import Testing

/// The README's commands, run as written; what they show is what the README shows.
@Suite struct ReadmeTests {
  /// A command behind `$ ` in a console block, and the lines below it.
  private struct Example {
    var command: String
    var output: String
  }

  private func examples() throws -> [Example] {
    let readme = try String(contentsOfFile: "\(Repository.root)/README.md", encoding: .utf8)
    var examples: [Example] = []
    var isConsole = false
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
      } else if isConsole, line.hasPrefix("$ ") {
        examples.append(Example(command: String(line.dropFirst(2)), output: ""))
      } else if isConsole, !examples.isEmpty {
        examples[examples.count - 1].output += line + "\n"
      }
    }
    return examples
  }

  @Test func `its commands show what it says`() async throws {
    let examples = try examples().filter { !$0.command.hasPrefix("make ") }
    try #require(examples.count >= 5)
    for example in examples {
      let outcome = try await CommandLine.shell(example.command)
      #expect(outcome.status == 0, "\(example.command): \(outcome.messages)")
      #expect(trimmed(outcome.output) == trimmed(example.output), "\(example.command)")
    }
  }

  @Test func `its first screen holds the two commands`() throws {
    let readme = try String(contentsOfFile: "\(Repository.root)/README.md", encoding: .utf8)
    let screen = readme.split(separator: "\n", omittingEmptySubsequences: false).prefix(40)
    #expect(screen.contains("$ make demo"))
    #expect(screen.contains("$ make test"))
  }

  @Test func `the worked sum of the formula's page is the tool's`() async throws {
    let page = try String(contentsOfFile: "\(Repository.root)/scoring/README.md", encoding: .utf8)
    let score = try #require(page.firstMatch(of: /\| \*\*score\*\* .*\*\*([0-9,]+)\*\* \|/)).output
      .1
    let potential = try #require(page.firstMatch(of: /Potential ([0-9,]+):/)).output.1
    let outcome = try await CommandLine.shell(
      "talent explain corporate-banker banking/cv-12.json --candidates profiles/candidates "
        + "--as-of 2026-12-01 --format table"
    )
    let plain = { (text: Substring) in text.filter(\.isNumber) }
    #expect(
      outcome.output.hasPrefix(
        "banking/cv-12.json  score \(plain(score))  potential \(plain(potential))\n"
      )
    )
  }

  private func trimmed(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: "\n")
  }
}
