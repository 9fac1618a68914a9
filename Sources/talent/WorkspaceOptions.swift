import ArgumentParser
import Foundation
import TalentDocuments
import TalentModel
import TalentStore

/// Options of every command that works in a workspace.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    help: """
      The workspace's folder (default: TALENT_WORKSPACE, else talent in XDG_DATA_HOME or \
      ~/.local/share).
      """
  )
  var workspace: String?

  @Option(help: "Who does it, for the log (default: the operating system's user).")
  var actor: String?

  /// The folder.
  var folder: String {
    let environment = ProcessInfo.processInfo.environment
    if let named = workspace ?? environment["TALENT_WORKSPACE"] { return named }
    let home = environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path
    let base = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return "\(base ?? "\(home)/.local/share")/talent"
  }

  /// Who does it, now.
  var occasion: Occasion {
    let milliseconds = UInt64(Date().timeIntervalSince1970 * 1000)
    return Occasion(
      actor: actor ?? NSUserName(),
      moment: Moment(milliseconds: milliseconds)
    )
  }

  /// Opens the workspace.
  func open(_ opening: Workspace.Opening) throws -> Workspace {
    let key = ProcessInfo.processInfo.environment[VaultKey.variable]
    do { return try Workspace(at: folder, opening, key: key) } catch { throw told(error) }
  }

  /// The document of a stored position, `nil` when the name is a file's, or there is no workspace
  /// or no position of that id in it.
  func position(_ name: String) throws -> [UInt8]? {
    guard case .nothing = FileKind(at: name), Workspace.stands(in: folder) else { return nil }
    let store = try open(.existing)
    do { return try store.position(name)?.document } catch { throw told(error) }
  }

  /// Tells what the store could not do; gives the code to end with.
  func told(_ fault: StoreFault) -> ExitCode {
    Terminal.say(fault.text(in: Terminal.language))
    switch fault {
    case .unknown, .same, .withoutConsent, .optedOut, .undecided, .unconfirmed:
      return Failure.badData
    case .missing: return Failure.usage
    default: return Failure.io
    }
  }

  /// Opens the workspace and changes it now; ends the command when that fails.
  ///
  /// - Parameter body: Changes the store on an occasion.
  /// - Returns: What that gives.
  /// - Throws: The code to end with.
  func change<Value>(_ body: (Workspace, Occasion) throws -> Value) async throws -> Value {
    let store = try open(.existing)
    let occasion = occasion
    return try await with { try body(store, occasion) }
  }

  /// Records answers about a candidate, and gives them back; without any the command ends.
  func record(
    _ answers: [Answer],
    of candidate: String,
    source: String
  ) async throws -> [Answer] {
    guard !answers.isEmpty else { throw Failure.badData }
    return try await change { store, occasion in
      try store.record(answers, of: CandidateID(candidate), source: source, on: occasion)
      return answers
    }
  }

  /// Does something with the store, and ends the command when that fails.
  func with<Value>(_ body: () async throws -> Value) async throws -> Value {
    do { return try await body() } catch let fault as StoreFault { throw told(fault) }
  }
}
