import ArgumentParser
import TalentDocuments
import TalentModel
import TalentReport
import TalentService

struct TaxonomyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "taxonomy",
    abstract: "Checks a taxonomy, or compares two.",
    subcommands: [TaxonomyCheckCommand.self, TaxonomyDiffCommand.self]
  )
}

struct TaxonomyCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "What a taxonomy holds, and what is wrong with it, by file and line.",
    discussion: """
      Exit code 65 when something is wrong. A name of several concepts is told with both lines: a row \
      in contexts.csv decides which one is meant.

        talent taxonomy check
        talent taxonomy check my-taxonomy
      """
  )

  @Argument(help: "Folder of the taxonomy (default: the one in use).")
  var folder: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let data = try options.dataFolder
    let check = TaxonomyCheck(
      of: DataFolder(data.path, taxonomy: folder ?? data.taxonomyPath).taxonomyFiles
    )
    var table = TextTable([.left, .right, .right, .right])
    table.add(["kind", "concepts", "aliases", "in ESCO"])
    for count in check.counts {
      table.add([
        count.kind.rawValue, "\(count.concepts)", "\(count.aliases)", "\(count.linked)",
      ])
    }
    print(table.text(), terminator: "")
    print("\(check.rules) rules for ambiguous names")
    options.say(check.diagnostics)
    if check.diagnostics.contains(where: { $0.severity == .fault }) { throw Failure.badData }
  }
}

struct TaxonomyDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "What is different between two taxonomies: + added, - removed, ~ changed.",
    discussion: """
        talent taxonomy diff old-taxonomy new-taxonomy
      """
  )

  @Argument(help: "Folder of the first taxonomy.")
  var old: String

  @Argument(help: "Folder of the second one (default: the one in use).")
  var new: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let data = try options.dataFolder
    let both = [old, new ?? data.taxonomyPath].map { folder in
      DataFolder(data.path, taxonomy: folder).taxonomyFiles.taxonomy()
    }
    let log = both.flatMap(\.diagnostics)
    options.say(log)
    for entry in TaxonomyDifference(from: both[0].taxonomy, to: both[1].taxonomy).entries {
      let concept = "\(entry.kind.rawValue):\(entry.name)"
      switch entry.change {
      case .added: print("+ \(concept)")
      case .removed: print("- \(concept)")
      case .changed(let field, let gone, let new):
        let changes = gone.map { "-\"\($0)\"" } + new.map { "+\"\($0)\"" }
        print("~ \(concept) \(field): \(changes.joined(separator: " "))")
      }
    }
    if log.contains(where: { $0.severity == .fault }) { throw Failure.badData }
  }
}
