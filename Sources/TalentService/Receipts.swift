public import TalentDocuments
internal import TalentMatching
public import TalentModel
public import TalentStore

extension Receipt {
  /// The receipt of a match over documents of a workspace.
  ///
  /// - Parameters:
  ///   - pool: The pool that was ranked.
  ///   - revisions: The documents it is made of.
  ///   - run: What decided.
  ///   - occasion: Who made the match, and when.
  public init(of pool: Pool, _ revisions: [Revision], in run: Run, on occasion: Occasion) {
    let results = pool.results(in: run)
    self.init(
      on: occasion,
      position: run.sources.position,
      policy: run.sources.policy,
      asOf: run.compiled.setting.asOf,
      taxonomy: run.taxonomyDigest,
      eligibility: run.eligibilityDigest,
      run: run.digest,
      entries: revisions.map { Entry(revision: $0, result: results[$0.candidate] ?? []) }
    )
    folders = run.folders
  }
}

/// What came of making a match again.
public struct Verification: Sendable {
  /// How many candidates gave the same result again.
  public var verified = 0
  /// How many were forgotten since.
  public var forgotten = 0
  /// How many cannot be read without the vault's key.
  public var sealed = 0
  /// Those whose result differs, by id.
  public var differing: [CandidateID] = []
  /// What else differs: the parts of the run that are not as they were.
  public var changedParts: [Labels] = []
  /// What is wrong with the parts of the run.
  public var diagnostics: [Diagnostic] = []

  /// Whether all that can be made again is as it was.
  public var holds: Bool { differing.isEmpty && changedParts.isEmpty }

  /// Makes a match again from what was kept, and compares.
  ///
  /// - Parameters:
  ///   - receipt: What the match was made of.
  ///   - workspace: Where the documents are.
  ///   - data: Where taxonomy and rules of law are, if the workspace has not kept those of then.
  /// - Throws: When the store fails.
  public init(_ receipt: Receipt, in workspace: Workspace, data: DataFolder) async throws {
    let prepared = await Run.prepare(
      kept: RunSources(position: receipt.position, policy: receipt.policy),
      data: try data.kept(for: receipt, in: workspace),
      asOf: receipt.asOf
    )
    diagnostics = prepared.diagnostics
    guard let run = prepared.run else {
      changedParts = [
        Labels(
          english: "position or policy: they cannot be read any longer",
          vietnamese: "vị trí hoặc chính sách: không đọc được nữa"
        )
      ]
      return
    }
    if run.taxonomyDigest != receipt.taxonomy {
      changedParts.append(
        Labels(
          english: "taxonomy: its files were changed since",
          vietnamese: "bảng thuật ngữ: các tệp đã thay đổi từ đó"
        )
      )
    } else if run.digest != receipt.run {
      changedParts.append(
        Labels(
          english: "rules of law: scoring/eligibility was changed since",
          vietnamese: "quy định pháp luật: scoring/eligibility đã thay đổi từ đó"
        )
      )
    }
    let revisions = receipt.entries.filter { $0.result != nil }.map(\.revision)
    let found = try workspace.profiles(of: revisions, vocabulary: run.reading)
    let read = try Pool.read(found, of: workspace, until: receipt.occasion.moment, for: run)
    let pool = read.pool
    let results = pool.results(in: run)
    for entry in receipt.entries {
      guard let result = entry.result else {
        forgotten += 1
        continue
      }
      if read.sealed.contains(entry.revision.candidate) {
        sealed += 1
      } else if results[entry.revision.candidate] ?? [] == result {
        verified += 1
      } else {
        differing.append(entry.revision.candidate)
      }
    }
  }
}

extension Rules {
  /// What a receipt keeps of them beside the policy.
  var folders: [KeptFolder] {
    func files(_ contents: [(name: String, bytes: [UInt8]?)]) -> [KeptFolder.File] {
      contents.map { KeptFolder.File(name: $0.name, content: $0.bytes) }
    }
    return [
      KeptFolder(digest: vocabulary.digest, files: files(vocabulary.files.contents)),
      KeptFolder(digest: eligibilityDigest, files: files(eligibilityFiles)),
    ]
  }
}

extension Pool {
  /// For every candidate a digest of all that a match says: under the same run, equal profiles with
  /// equal scores have equal matches, byte for byte.
  fileprivate func results(in run: Run) -> [CandidateID: [UInt8]] {
    let matcher = Matcher(run.compiled)
    let results = profiles.map { member in
      let profile = ProfileDocument.digest(of: member.profile, taxonomy: run.taxonomy)
      let score = matcher.score(of: member.profile)
      let text = "\(profile) \(score) \(matcher.isExcluded(member.profile))"
      return (member.candidate, Digest.bytes(of: text.utf8))
    }
    return Dictionary(results) { first, _ in first }
  }
}
