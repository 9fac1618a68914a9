import ArgumentParser
import TalentDocuments
import TalentModel
import TalentReport
import TalentService

struct LinkCommand: AsyncParsableCommand {
  /// What can be linked.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case skill
    case occupation

    var concept: ConceptKind { self == .skill ? .skill : .occupation }
  }

  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Ranks the skills or occupations that a phrase or title may mean.",
    discussion: """
      Records {"id","text"} in, one line each out: \
      {"id","matches":[{"id","label","score","why"}]}, scores 0…1000. Ids are ESCO URIs for \
      concepts of ESCO.

        echo '{"id":"1","text":"sanctions screening"}' | talent link --kind skill -
      """
  )

  @Option(help: "What the texts name: skill or occupation.")
  var kind: Kind

  @Option(
    parsing: .unconditional,
    help: "How many concepts to give for a text at most (default: 10).",
    transform: Count.read
  )
  var top: Int = 10

  @Argument(help: "Records: a file, or - for standard input.")
  var path = "-"

  @OptionGroup var options: CommonOptions

  func run() async throws {
    Setup.begin()
    let tongue = options.lang
    let vocabulary = try options.dataFolder.vocabulary()
    let linking = Linking(vocabulary.lexicon, kind: kind.concept, limit: top)
    try await DocumentLines(paths: [path], options: options).write { record, _, vocabulary in
      let line = linking.links(for: record).map {
        LinkJSON.line($0, id: record.candidate.text, taxonomy: vocabulary.taxonomy, in: tongue)
          .json
      }
      return (line, record.diagnostics)
    }
  }
}
