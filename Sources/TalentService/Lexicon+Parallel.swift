internal import Dispatch
public import TalentDocuments
internal import TalentModel
public import TalentText

extension LoadedTaxonomy {
  /// The lexicon of the taxonomy, its names split on all cores.
  public func lexicon() -> Lexicon {
    let count = taxonomy.concepts.count
    let halves = [0..<(count / 2), (count / 2)..<count]
    let parts = Parts()
    DispatchQueue.concurrentPerform(iterations: halves.count) { half in
      parts.put(Lexicon.TokenizedNames(taxonomy, in: halves[half]), at: half)
    }
    return Lexicon(taxonomy, rules: rules, parts: parts.inOrder)
  }
}

/// Collects parts that are made side by side.
private final class Parts: @unchecked Sendable {
  private let lock = DispatchSemaphore(value: 1)
  private var parts: [Int: Lexicon.TokenizedNames] = [:]

  func put(_ part: Lexicon.TokenizedNames, at place: Int) {
    lock.wait()
    parts[place] = part
    lock.signal()
  }

  var inOrder: [Lexicon.TokenizedNames] {
    parts.sorted { $0.key < $1.key }.map(\.value)
  }
}
