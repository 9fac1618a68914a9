import TalentModel
import TalentService
import TalentStore

/// The candidates of the workspace, or those whom a saved search finds, as a pool.
struct WorkspacePool {
  let workspace: WorkspaceOptions
  let options: RunOptions

  /// Reads the pool for a run, and says who is not in it and why.
  ///
  /// - Parameters:
  ///   - run: What the documents are read for.
  ///   - store: The workspace.
  ///   - search: `search:NAME`; everyone when `nil`.
  /// - Returns: The pool, and which documents it is made of.
  /// - Throws: The code to end with.
  func read(
    for run: Run,
    in store: Workspace,
    search: String?
  ) async throws -> (pool: Pool, revisions: [Revision]) {
    let progress = Progress(isQuiet: options.common.quiet)
    let occasion = workspace.occasion
    let read = try await workspace.with {
      let chosen = try search.map { search in
        try WorkspaceSearch(
          store,
          vocabulary: options.common.dataFolder.vocabulary(),
          asOf: options.day,
          isQuiet: options.common.quiet
        )
        .run(search).found
      }
      return try Pool.read(store, until: occasion.moment, for: run, among: chosen) {
        progress.show($0)
      }
    }
    progress.end()
    options.common.say(read.pool.diagnostics)
    if !options.common.quiet { say(read.pool.heldBack) }
    return read
  }

  private func say(_ heldBack: HeldBack) {
    func tell(_ count: Int, _ reason: Labels) {
      guard count > 0 else { return }
      let held = Labels.counted(count, "candidate", "candidates", "ứng viên")
      Terminal.say(
        Labels(
          english: "\(held.english) held back: \(reason.english)",
          vietnamese: "\(held.vietnamese) không được xét: \(reason.vietnamese)"
        )
      )
    }
    tell(
      heldBack.withoutConsent,
      Labels(
        english: "no consent to matching on \(options.day); "
          + "`talent privacy consent` records what they allow",
        vietnamese: "không có đồng ý cho so khớp vào ngày \(options.day); "
          + "`talent privacy consent` ghi lại điều họ cho phép"
      )
    )
    tell(
      heldBack.optedOut,
      Labels(english: "opted out of ranking", vietnamese: "đã từ chối xếp hạng bằng máy")
    )
    tell(heldBack.sealed, .withoutKey)
  }
}

extension Labels {
  /// Why documents that were not read before cannot be read.
  static let withoutKey = Labels(
    english: "not read before, and the vault's key is missing; set TALENT_VAULT_KEY or put the "
      + "key file back",
    vietnamese: "chưa từng được đọc, và thiếu khóa của két; hãy đặt TALENT_VAULT_KEY hoặc trả lại "
      + "tệp khóa"
  )
}
