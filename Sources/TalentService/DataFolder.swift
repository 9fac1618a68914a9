internal import Foundation
public import TalentDocuments
internal import TalentStore

/// The folder with the data a recruiter may edit: `profiles/` and `scoring/`.
public struct DataFolder: Sendable {
  /// Its path.
  public let path: String

  private let taxonomyFolder: String?
  /// The taxonomy and the rules of law of then, in place of those in the folder.
  private var kept: (taxonomy: TaxonomyFiles?, eligibility: EligibilityFolder?)

  /// Makes a folder of a path.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - taxonomy: A folder with another taxonomy than the centre's own.
  public init(_ path: String, taxonomy: String? = nil) {
    self.path = path
    self.taxonomyFolder = taxonomy
  }

  /// The folder with what a receipt was made with in place of what stands in it now, as far as the
  /// workspace has kept it.
  ///
  /// - Throws: When the store fails.
  func kept(for receipt: Receipt, in workspace: Workspace) throws(StoreFault) -> DataFolder {
    func files(_ digest: String) throws(StoreFault) -> [(name: String, bytes: [UInt8]?)] {
      try workspace.files(ofFolder: digest).map { ($0.name, $0.content) }
    }
    var folder = self
    let taxonomy = try files(receipt.taxonomy)
    if !taxonomy.isEmpty { folder.kept.taxonomy = TaxonomyFiles(kept: taxonomy) }
    if let digest = receipt.eligibility {
      folder.kept.eligibility = EligibilityFolder(kept: try files(digest))
    }
    return folder
  }

  /// The first of some paths, or the nearest folder above one of them, that holds the data.
  public static func find(from paths: [String], taxonomy: String? = nil) -> DataFolder? {
    for path in paths {
      var candidate = path[...]
      while true {
        let folder = candidate.isEmpty ? "/" : String(candidate)
        if FileKind(at: "\(folder)/profiles/taxonomies").isFolder,
          FileKind(at: "\(folder)/scoring").isFolder
        {
          return DataFolder(folder, taxonomy: taxonomy)
        }
        guard let slash = candidate.lastIndex(of: "/") else { break }
        candidate = candidate[..<slash]
      }
    }
    return nil
  }

  /// The folder of the taxonomy.
  public var taxonomyPath: String { taxonomyFolder ?? "\(path)/profiles/taxonomies/vifc" }

  /// The file with the deadlines of the law on personal data.
  public var privacyDeadlinesPath: String { "\(path)/profiles/privacy/deadlines.yaml" }

  /// The taxonomy, as it stands in its files.
  public var taxonomyFiles: TaxonomyFiles {
    kept.taxonomy
      ?? TaxonomyFiles(taxonomyPath, places: ["\(path)/profiles/places/vn-79.csv"])
  }

  /// The taxonomy, ready for use.
  public func vocabulary() -> Vocabulary {
    Vocabulary.load(taxonomyFiles)
  }

  /// The rules of law.
  var eligibility: EligibilityFolder {
    kept.eligibility ?? EligibilityFolder("\(path)/scoring/eligibility")
  }

  /// The path of a policy: a file as it is, or a name in `scoring/`.
  public func policyPath(_ name: String) -> String {
    name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".json")
      ? name : "\(path)/scoring/\(name).yaml"
  }

  /// The folder of the positions that are kept here.
  public var positionsPath: String { "\(path)/profiles/positions" }

  /// The path of a position: a file as it is, or a name in `profiles/positions/`.
  public func positionPath(_ name: String) -> String {
    guard case .nothing = FileKind(at: name) else { return name }
    let own = ["yaml", "yml", "json"].map { "\(positionsPath)/\(name).\($0)" }
    return own.first { if case .regular = FileKind(at: $0) { true } else { false } } ?? name
  }

  /// Names of the positions in `profiles/positions/`, ascending as bytes.
  public var positionNames: [String] { names(in: "profiles/positions") }

  /// Names of the policies in `scoring/`, ascending as bytes.
  public var policyNames: [String] { names(in: "scoring") }

  private func names(in folder: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
    return files.filter { file in [".yaml", ".yml", ".json"].contains { file.hasSuffix($0) } }
      .compactMap { $0.split(separator: ".").first.map(String.init) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
