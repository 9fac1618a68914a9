extension RandomAccessCollection {
  /// Where the elements begin that belong to the second part of a collection in two parts.
  ///
  /// - Parameter belongsInSecondPartition: `false` for the first elements, `true` for all others.
  /// - Returns: The first place of the second part; the end when it is empty.
  /// - Complexity: O(log n); allocates nothing.
  @inlinable
  public func partitioningIndex(where belongsInSecondPartition: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if belongsInSecondPartition(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
