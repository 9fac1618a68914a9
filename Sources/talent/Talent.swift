import ArgumentParser

@main
struct Talent: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "talent",
    abstract: "Finds the right people for a position, and can prove why.",
    discussion: """
      Data goes to standard output, everything else to standard error. The same input gives the \
      same output, byte for byte. Exit codes: 0 done, 1 failed, 64 usage, 65 bad data (all good \
      records were still processed), 69 a needed program is missing, 70 a bug.

      Start here:
        talent match aml-compliance-officer --candidates profiles/candidates
      """,
    version: "0.1.0",
    subcommands: [
      MatchCommand.self, ScoreCommand.self, ExplainCommand.self, ProfileCommand.self,
      ExtractCommand.self, LinkCommand.self, DraftCommand.self, ImportCommand.self,
      TaxonomyCommand.self, CandidatesCommand.self, PositionsCommand.self, AnswerCommand.self,
      ApplicationsCommand.self, DecideCommand.self, PrivacyCommand.self,
      AuditCommand.self, VerifyCommand.self, BackupCommand.self, RestoreCommand.self,
    ]
  )
}
