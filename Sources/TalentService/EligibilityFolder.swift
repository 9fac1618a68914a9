internal import Foundation
internal import TalentDocuments
internal import TalentModel
internal import TalentText

/// The rules of law in `scoring/eligibility/`, a file each.
struct EligibilityFolder {
  /// The rules, by file name as bytes; those with faults are left out.
  let rules: [EligibilityRule]
  /// Digest of all files.
  let digest: String
  /// What is wrong in the files.
  let diagnostics: [Diagnostic]

  /// Reads a folder; one that does not exist holds no rule.
  init(_ path: String, lexicon: Lexicon) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    var rules: [EligibilityRule] = []
    var digests: [String] = []
    var log: [Diagnostic] = []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where name.hasSuffix(".yaml") || name.hasSuffix(".json") {
      let file = "\(path)/\(name)"
      let (bytes, faults) = contents(of: file)
      log += faults
      guard let bytes else { continue }
      digests.append(Digest.of(bytes))
      let read = EligibilityDocument.read(bytes, file: file, lexicon: lexicon)
      log += read.diagnostics
      guard let rule = read.rule else { continue }
      if rules.contains(where: { $0.name == rule.name }) {
        let fault = Diagnostic.Fault.contradiction(
          reason: "another file has a rule \(rule.name) too",
          remedy: "give every rule a name of its own"
        )
        log.append(Diagnostic(file, fault))
      } else {
        rules.append(rule)
      }
    }
    self.rules = rules
    self.digest = Digest.of(digests.joined(separator: "\n").utf8)
    self.diagnostics = log
  }
}
