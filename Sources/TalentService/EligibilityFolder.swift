internal import Foundation
internal import TalentDocuments
internal import TalentModel
internal import TalentText

/// The rules of law in `scoring/eligibility/`, a file each.
struct EligibilityFolder: Sendable {
  private struct File {
    var path: String
    var document: EligibilityDocument?
    var faults: [Diagnostic]
  }

  /// Digest of all files.
  let digest: String
  /// What stands in the files, by name as bytes; `nil` for one that cannot be read.
  let contents: [(name: String, bytes: [UInt8]?)]
  private let files: [File]

  /// Parses the files of a folder; one that does not exist holds none.
  init(_ path: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let read = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }
      .map { name in (name, TalentDocuments.contents(of: "\(path)/\(name)")) }
    self.init(read.map { ($0, $1.bytes, $1.diagnostics) }, in: path)
  }

  /// Parses files as `contents` gave them.
  init(kept contents: [(name: String, bytes: [UInt8]?)]) {
    self.init(contents.map { ($0.name, $0.bytes, []) }, in: "eligibility")
  }

  private init(_ read: [(name: String, bytes: [UInt8]?, faults: [Diagnostic])], in path: String) {
    contents = read.map { ($0.name, $0.bytes) }
    files = read.map { name, bytes, faults in
      let file = "\(path)/\(name)"
      let document = bytes.map { EligibilityDocument($0, file: file) }
      return File(path: file, document: document, faults: faults)
    }
    let digests = read.compactMap { $0.bytes.map { Digest.of($0) } }
    digest = Digest.of(digests.joined(separator: "\n").utf8)
  }

  /// Reads the rules.
  ///
  /// - Parameter lexicon: How degrees and fields are named.
  /// - Returns: The rules, by file name, without those that have faults; and what is wrong.
  func rules(_ lexicon: Lexicon) -> (rules: [EligibilityRule], diagnostics: [Diagnostic]) {
    var rules: [EligibilityRule] = []
    var log: [Diagnostic] = []
    for file in files {
      log += file.faults
      guard let read = file.document?.read(lexicon: lexicon) else { continue }
      log += read.diagnostics
      guard let rule = read.rule else { continue }
      if rules.contains(where: { $0.name == rule.name }) {
        let fault = Diagnostic.Fault.contradiction(
          reason: "another file has a rule \(rule.name) too",
          remedy: "give every rule a name of its own"
        )
        log.append(Diagnostic(file.path, fault))
      } else {
        rules.append(rule)
      }
    }
    return (rules, log)
  }
}
