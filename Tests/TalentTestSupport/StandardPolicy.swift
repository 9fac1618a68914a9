internal import TalentDocuments
public import TalentModel

/// The policies of `scoring/`, as the tool reads them.
public enum Policies {
  /// A policy by its name.
  public static func named(_ name: String) -> Policy {
    let path = "\(Repository.root)/scoring/\(name).yaml"
    let read = PolicyDocument.read(contents(of: path).bytes ?? [], file: path)
    guard let policy = read.policy else { fatalError("\(read.diagnostics)") }
    return policy
  }

  /// The standard policy.
  public static let standard = named("standard")
}
