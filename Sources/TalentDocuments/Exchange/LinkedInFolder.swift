internal import Foundation

/// Copies of LinkedIn data that were unpacked: folders of CSV files that are one candidate.
enum LinkedInFolder {
  /// Something in a folder of candidates.
  enum Item {
    /// A file, or what cannot be read as one.
    case entry(FolderWalk.Entry)
    /// A folder that is a copy, by its path below the root.
    case copy(String)

    /// Where it is.
    func path(below root: String) -> String {
      switch self {
      case .entry(let entry): entry.path(below: root)
      case .copy(let name): name.isEmpty ? root : "\(root)/\(name)"
      }
    }
  }

  /// The entries of a folder, those of a copy gathered to one.
  static func gathered(_ entries: [FolderWalk.Entry], below root: String) -> [Item] {
    var copies: Set<String> = []
    for case .file(let name) in entries where LinkedInArchive.part(name) == LinkedInArchive.mark {
      let head = contents(of: "\(root)/\(name)").bytes ?? []
      if LinkedInArchive.recognises(profile: head) {
        copies.insert(LinkedInArchive.folder(of: name))
      }
    }
    if copies.isEmpty { return entries.map(Item.entry) }
    var given: Set<String> = []
    return entries.compactMap { entry in
      guard case .file(let name) = entry,
        let copy = LinkedInArchive.copy(around: name, among: copies)
      else { return .entry(entry) }
      return given.insert(copy).inserted ? .copy(copy) : nil
    }
  }

  /// The candidate in a copy.
  static func inputs(of folder: String, id: String) -> [CandidateInput] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var parts: [String: [UInt8]] = [:]
    for name in names.sorted() {
      guard let part = LinkedInArchive.part(name), parts[part] == nil else { continue }
      parts[part] = contents(of: "\(folder)/\(name)").bytes
    }
    return CandidateFile(path: folder, id: id).linkedIn(parts)
  }
}
