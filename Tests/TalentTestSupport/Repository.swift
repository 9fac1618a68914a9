public import TalentService

/// Where the project stands.
public enum Repository {
  /// The folder of `Package.swift`.
  public static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// The data a recruiter may edit.
  public static let data = DataFolder(root)
}
