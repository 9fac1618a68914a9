public import TalentModel

/// Within which time a request of a candidate must be met.
public struct PrivacyDeadline: Hashable, Sendable {
  /// What is asked for.
  public var request: Labels
  /// The time, as people say it.
  public var time: Labels
  /// Where that stands.
  public var source: String

  /// Reads deadlines; what has no request, time and source is told of and left out.
  ///
  /// - Parameter path: A YAML file with a list `deadlines`.
  /// - Returns: The deadlines in their order, and what is wrong in the file.
  public static func read(
    _ path: String
  ) -> (deadlines: [PrivacyDeadline], diagnostics: [Diagnostic]) {
    let (bytes, diagnostics) = contents(of: path)
    guard let bytes else { return ([], diagnostics) }
    guard let tree = try? Tree.yaml(String(decoding: bytes, as: UTF8.self)) else {
      return ([], [Diagnostic(path, .malformed(format: "YAML", reason: "it cannot be read"))])
    }
    var log: [Diagnostic] = []
    let deadlines = (tree["deadlines"]?.list ?? []).compactMap { item -> PrivacyDeadline? in
      guard let request = labels(item["request"]), let time = labels(item["within"]),
        let source = item["source"]?.text
      else {
        log.append(Diagnostic("\(path):\(item.line)", .missing(field: "request, within or source")))
        return nil
      }
      return PrivacyDeadline(request: request, time: time, source: source)
    }
    return (deadlines, log)
  }

  /// A text in both languages: `{ en: …, vi: … }`, or one text for both.
  private static func labels(_ tree: Tree?) -> Labels? {
    guard let english = tree?["en"]?.text ?? tree?.text else { return nil }
    return Labels(english: english, vietnamese: tree?["vi"]?.text ?? english)
  }
}
