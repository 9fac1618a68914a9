import TalentDocuments
import TalentModel
import TalentService
import TalentStore

/// Takes positions and postings into the workspace, each told in a line.
struct PositionIntake {
  private let paths: [String]
  private let workspace: WorkspaceOptions
  private let options: CommonOptions

  init(_ paths: [String], _ workspace: WorkspaceOptions, _ options: CommonOptions) {
    self.paths = paths
    self.workspace = workspace
    self.options = options
  }

  /// Takes in what is at the paths, and ends the command.
  ///
  /// - Throws: The code to end with when the workspace cannot be used.
  func run() async throws {
    Setup.begin()
    let vocabulary = try options.dataFolder.vocabulary()
    let store = try workspace.open(.making)
    let task = PositionImport(into: store, vocabulary: vocabulary, on: workspace.occasion)
    var (documents, postings, met) = Self.sorted(paths)
    for path in documents {
      let read = try await workspace.with { try task.keep(document: path) }
      met += read.diagnostics
      if let kept = read.kept { tell(kept.id, kept.outcome) }
    }
    options.say(met)
    var drafts = PostingDrafts(paths: postings, options: options)
    try await drafts.read { draft in
      do {
        let kept = try task.keep(draft)
        tell(kept.id, kept.outcome)
      } catch let fault as StoreFault {
        throw workspace.told(fault)
      }
    }
    Terminal.end(met + drafts.met)
  }

  /// Documents of positions, also those of a folder; a folder without any is one of postings, and
  /// so is every other file.
  private static func sorted(
    _ paths: [String]
  ) -> (documents: [String], postings: [String], diagnostics: [Diagnostic]) {
    var (documents, postings, log): ([String], [String], [Diagnostic]) = ([], [], [])
    for path in paths {
      if FileKind(at: path).isFolder {
        let files = PositionFiles(at: path)
        documents += files.paths
        if files.paths.isEmpty { postings.append(path) } else { log += files.diagnostics }
      } else if PositionImport.isDocument(path) {
        documents.append(path)
      } else {
        postings.append(path)
      }
    }
    return (documents, postings, log)
  }

  private func tell(_ id: String, _ outcome: PositionOutcome) {
    let words: Labels =
      switch outcome {
      case .new: Labels(english: "new", vietnamese: "mới")
      case .revised(let number):
        Labels(english: "changed, revision \(number)", vietnamese: "thay đổi, bản \(number)")
      case .unchanged: Labels(english: "unchanged", vietnamese: "không đổi")
      }
    Terminal.write(
      Labels(english: "\(id): \(words.english)", vietnamese: "\(id): \(words.vietnamese)")
    )
  }
}
