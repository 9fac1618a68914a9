import Foundation
import Testing

/// The help of every command, as a terminal of a given width shows it.
@Suite struct HelpTests {
  private struct Dump: Decodable {
    struct Command: Decodable {
      var commandName: String
      var subcommands: [Command]?
    }
    var command: Command
  }

  /// The words that call each command, the program's own name left out.
  private static func commands() async throws -> [[String]] {
    let dump = try await CommandLine.talent("--experimental-dump-help")
    let root = try JSONDecoder().decode(Dump.self, from: Data(dump.output.utf8)).command
    func paths(_ command: Dump.Command, _ above: [String]) -> [[String]] {
      let own = above + [command.commandName]
      return [own] + (command.subcommands ?? []).flatMap { paths($0, own) }
    }
    return paths(root, []).map { Array($0.dropFirst()) }.filter { $0.first != "help" }
  }

  @Test(arguments: [80, 100])
  func `lines fit, and break only where they must`(columns: Int) async throws {
    let commands = try await Self.commands()
    try #require(commands.count > 30)
    for command in commands {
      let outcome = try await CommandLine.talent(
        line: (command + ["--help"]).joined(separator: " "),
        environment: ["COLUMNS": "\(columns)"]
      )
      let name = command.joined(separator: " ")
      #expect(outcome.status == 0, "\(name)")
      let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
      // The library does not wrap the line of usage.
      let wide = lines.filter { $0.count > columns && !$0.hasPrefix("USAGE:") }
      #expect(wide.isEmpty, "\(name): \(wide)")
      let prose = lines.prefix { !$0.hasPrefix("USAGE:") }
      for (line, next) in zip(prose, prose.dropFirst()) {
        guard !line.isEmpty, !next.isEmpty, !line.hasPrefix(" "), !line.hasSuffix(":"),
          let word = next.split(separator: " ").first
        else { continue }
        #expect(!next.hasPrefix(" "), "\(name): prose runs into an example: \(line)")
        #expect(line.count + 1 + word.count >= columns, "\(name): \(line)")
      }
    }
  }

  @Test func `match names every format of candidates, saved searches and the workspace`()
    async throws
  {
    let help = try await CommandLine.talent(
      line: "match --help",
      environment: ["COLUMNS": "1000"]
    )
    for name in [
      "PDF", "DOCX", "ODT", "RTF", "HTML", "plain text", "JSON Resume", "NDJSON", "CSV", "TSV",
      "XLSX", "LinkedIn", "Europass", "HR Open", "Greenhouse", "OpenCATS", "vCard", "ZIP",
      "search:NAME", "Without --candidates the pool is the workspace's candidates",
    ] {
      #expect(help.output.contains(name), "\(name)")
    }
  }
}
