import ArgumentParser
import TalentModel
import TalentReport
import TalentService
import TalentStore

struct CandidatesDuplicatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "Candidates who may be one person; nobody is merged by it.",
    discussion: """
      An e-mail address, a telephone number (+84 90… and 090… are one), or a name with employers that \
      two candidates share. A person decides: `talent candidates merge` or `split`.
      """
  )

  @OptionGroup var format: FormatOption

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  @Flag(help: "No progress.")
  var quiet = false

  func run() async throws {
    Setup.begin()
    let store = try workspace.open(.existing)
    let progress = Progress(isQuiet: quiet)
    let found = try await workspace.with { try Duplicate.find(in: store) { progress.show($0) } }
    progress.end()
    if found.commonMarks > 0 {
      let most = SharedMarks.mostSharing
      Terminal.say(
        Labels(
          english: "\(found.commonMarks) addresses, numbers or names are left out: more than "
            + "\(most) candidates share each",
          vietnamese: "bỏ qua \(found.commonMarks) địa chỉ, số hoặc tên: mỗi cái có hơn "
            + "\(most) ứng viên dùng chung"
        )
      )
    }
    format.write(DuplicatesReport(found.duplicates, in: language.lang))
  }
}

struct CandidatesMergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Makes two candidates one person; `split` undoes it.",
    discussion: """
      The first one stays. Documents, consents and answers of the other count for the first, and the \
      newer document of both is the one that matches.

        talent candidates merge c-01A… c-01B…
      """
  )

  @Argument(help: "Who stays.")
  var kept: String

  @Argument(help: "Who goes up in the first.")
  var other: String

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await workspace.change { store, occasion in
      try store.merge(CandidateID(other), into: CandidateID(kept), on: occasion)
    }
    Terminal.write(
      Labels(
        english: "\(other) is \(kept); undo it with `talent candidates split \(kept) \(other)`",
        vietnamese: "\(other) là \(kept); hoàn tác bằng `talent candidates split \(kept) \(other)`"
      )
    )
  }
}

struct CandidatesSplitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Undoes a merge, or says that two candidates are different people.",
    discussion: "They are not proposed as duplicates again."
  )

  @Argument(help: "Who stayed.")
  var kept: String

  @Argument(help: "Who went up in the first, or is somebody else.")
  var other: String

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await workspace.change { store, occasion in
      try store.split(CandidateID(other), from: CandidateID(kept), on: occasion)
    }
    Terminal.write(
      Labels(
        english: "\(kept) and \(other) are two people",
        vietnamese: "\(kept) và \(other) là hai người"
      )
    )
  }
}
