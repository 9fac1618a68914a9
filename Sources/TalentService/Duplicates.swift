internal import Foundation
internal import TalentDocuments
internal import TalentIdentity
internal import TalentModel
public import TalentStore

/// Two candidates who may be one person, and how likely that is.
public struct Duplicate: Sendable {
  /// What they share.
  public var shared: SharedMarks
  /// Per cent, as a rule of thumb and no probability.
  public var score: Int

  /// Whether a recruiter should look at them: one thing that hardly two people have, or several
  /// that many have.
  static let least = 45

  init(_ shared: SharedMarks) {
    self.shared = shared
    let parts = [
      shared.emails > 0 ? 60 : 0, shared.phones > 0 ? 40 : 0, shared.names > 0 ? 20 : 0,
      min(shared.employers, 2) * 15,
    ]
    score = min(100, parts.reduce(0, +))
  }

  /// Finds those who may be one person; nobody is merged by it.
  ///
  /// Documents whose marks are not known yet are read once.
  ///
  /// - Parameters:
  ///   - workspace: Where they are sought.
  ///   - progress: Called with the number of documents read.
  /// - Returns: The pairs, the likeliest first, then by id, and how many marks were left out since
  ///   more share them than can be one person.
  /// - Throws: When the store fails or the key is missing.
  public static func find(
    in workspace: Workspace,
    progress: (Int) -> Void = { _ in }
  ) throws -> (duplicates: [Duplicate], commonMarks: Int) {
    var read: [(revision: Revision, marks: PersonMarks)] = []
    for (count, revision) in try workspace.unmarked().enumerated() {
      read.append((revision, PersonMarks(inKept: try workspace.document(of: revision))))
      if read.count == 512 {
        try workspace.keep(read)
        read = []
      }
      progress(count + 1)
    }
    if !read.isEmpty { try workspace.keep(read) }
    let (shared, common) = try workspace.sharedMarks()
    let likely = shared.map { Duplicate($0) }.filter { $0.score >= least }
      .sorted { ($1.score, $0.shared.first.text) < ($0.score, $1.shared.first.text) }
    return (likely, common)
  }
}

extension PersonMarks {
  /// The marks in a document that was kept.
  init(inKept json: [UInt8]) {
    self.init()
    for case .record(let record) in CandidateRecord.inputs(inKept: json, of: CandidateID("x")) {
      if case .document(let raw) = record.content { self.init(of: raw) }
    }
    guard let tree = try? JSONReader().read(json[...]) else { return }
    for job in (tree["work"] ?? tree["experience"])?.list ?? [] {
      let name = job["name"] ?? job["company"] ?? job["organization"] ?? job["employer"]
      if let name = name?.text { employers.insert(Self.folded(name)) }
    }
    employers.remove("")
  }

  /// The marks in a document, but for employers.
  init(of raw: RawDocument) {
    self.init()
    emails = Set(raw.emailAddresses)
    names = Set(raw.identity.names.map(Self.folded).filter { $0.contains(" ") })
    let texts = raw.identity.contacts + raw.blocks.filter { $0.role == .line }.map(\.text)
    phones = Set(texts.flatMap { PhoneNumbers(in: $0).found })
  }

  /// The words of a name in small letters without accents, sorted: families stand first in one
  /// country and last in another.
  static func folded(_ name: String) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in name.unicodeScalars {
      let letter = Letter(scalar)
      switch letter.kind {
      case .word:
        var base = letter.base
        while base > 0 {
          words[words.count - 1].append(UInt8(truncatingIfNeeded: base))
          base >>= 8
        }
      case .separator: words.append([])
      case .mark, .invisible: break
      }
    }
    return words.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
