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
  /// - Returns: The pairs, the likeliest first, then by id.
  /// - Throws: When the store fails or the key is missing.
  public static func find(
    in workspace: Workspace,
    progress: (Int) -> Void = { _ in }
  ) throws -> [Duplicate] {
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
    return try workspace.sharedMarks().map { Duplicate($0) }.filter { $0.score >= least }
      .sorted { ($1.score, $0.shared.first.text) < ($0.score, $1.shared.first.text) }
  }
}

extension PersonMarks {
  /// The marks in a document that was kept.
  init(inKept json: [UInt8]) {
    self.init()
    for case .record(let record) in CandidateRecord.inputs(inKept: json, of: CandidateID("x")) {
      guard case .document(let raw) = record.content else { continue }
      emails = Set(raw.emailAddresses)
      names = Set(raw.identity.names.map(Self.folded).filter { $0.contains(" ") })
      let texts = raw.identity.contacts + raw.blocks.filter { $0.role == .line }.map(\.text)
      phones = Set(texts.flatMap(Self.phones))
    }
    guard let tree = try? JSONReader().read(json[...]) else { return }
    for job in (tree["work"] ?? tree["experience"])?.list ?? [] {
      let name = job["name"] ?? job["company"] ?? job["organization"] ?? job["employer"]
      if let name = name?.text { employers.insert(Self.folded(name)) }
    }
    employers.remove("")
  }

  /// The words of a name in small letters without accents, sorted: families stand first in one
  /// country and last in another.
  static func folded(_ name: String) -> String {
    name.lowercased().replacing("đ", with: "d")
      .folding(options: .diacriticInsensitive, locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.sorted().joined(separator: " ")
  }

  /// The telephone numbers in a text, as digits of the country: +84 90… and 090… are one.
  static func phones(in text: String) -> [String] {
    var found: [String] = []
    var digits = ""
    func take() {
      if digits.hasPrefix("0084") { digits = "0" + digits.dropFirst(4) }
      if digits.hasPrefix("84"), digits.count >= 11 { digits = "0" + digits.dropFirst(2) }
      if digits.hasPrefix("00") == false, (9...13).contains(digits.count) { found.append(digits) }
      digits = ""
    }
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if !"+ .-()".contains(character) {
        take()
      }
    }
    take()
    return found
  }
}
