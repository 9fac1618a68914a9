import Foundation
import TalentIdentity
import TalentModel
import TalentStore
import TalentTestSupport

/// A workspace in a folder of its own, and what the tests put into it.
struct Sample {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  var path: String { "\(folder.path)/workspace" }

  /// The workspace as it opens while its key is elsewhere, and the key.
  func openWithoutKey() throws -> (workspace: Workspace, key: String) {
    let file = "\(path)/\(VaultKey.fileName)"
    let key = try String(contentsOfFile: file, encoding: .utf8)
    try FileManager.default.removeItem(atPath: file)
    return (try open(.existing), key)
  }

  /// Opens the workspace, made when it is not there.
  func open(_ opening: Workspace.Opening = .making, key: String? = nil) throws -> Workspace {
    try Workspace(at: path, opening, key: key)
  }

  static func occasion(_ second: UInt64 = 0) -> Occasion {
    Occasion(actor: "tester", moment: Moment(milliseconds: 1_764_000_000_000 + 1000 * second))
  }

  static func consent(until: String = "2027-01-31") throws -> Consent {
    guard let given = Day("2025-01-01"), let until = Day(until) else { throw Missing.day }
    return Consent(purpose: .recruitment, given: given, until: until, evidence: "form of An Nguyễn")
  }

  enum Missing: Error {
    case day
  }

  /// Imports documents as one file; what became of them.
  @discardableResult
  static func add(
    _ documents: [(origin: String?, text: String)],
    to workspace: Workspace,
    marks: [String] = [],
    consent: Consent? = nil,
    second: UInt64 = 0
  ) throws -> [ImportOutcome] {
    let session = try ImportSession(into: workspace, on: occasion(second), consent: consent)
    let outcomes = try session.add(
      documents.map { document in
        ImportedRecord(origin: document.origin, document: Array(document.text.utf8), marks: marks)
      }
    )
    try session.commit()
    return outcomes.compactMap(\.self)
  }
}
