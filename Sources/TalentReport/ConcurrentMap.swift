internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
  /// What a function makes of the elements, in their order; all cores work on it side by side.
  ///
  /// - Complexity: O(n) calls, in stretches of eight to spare threads that are not worth waking.
  func concurrentMap<Output: Sendable>(
    _ transform: @Sendable (Element) -> Output
  ) -> [Output] {
    let stretches = stride(from: 0, to: count, by: 8).map { self[$0..<Swift.min($0 + 8, count)] }
    let outputs = Mutex([[Output]](repeating: [], count: stretches.count))
    DispatchQueue.concurrentPerform(iterations: stretches.count) { place in
      let made = stretches[place].map(transform)
      outputs.withLock { $0[place] = made }
    }
    return outputs.withLock { $0.flatMap(\.self) }
  }
}
