/// Divides a whole number among shares in proportion, by largest remainder.
///
/// The parts add up to the whole; equal remainders go to the earlier share. Shares of 0 get
/// nothing. When all shares are 0, or there are none, so are all parts.
///
/// - Precondition: the total and the shares are not negative.
/// - Complexity: O(n log n).
func apportion(_ total: Int, among shares: [Int]) -> [Int] {
  let sum = shares.reduce(0, +)
  guard sum > 0 else { return shares.map { _ in 0 } }
  var parts = shares.map { total * $0 / sum }
  let left = total - parts.reduce(0, +)
  let byRemainder = shares.indices.sorted { one, other in
    let first = total * shares[one] % sum
    let second = total * shares[other] % sum
    return first == second ? one < other : first > second
  }
  for index in byRemainder.prefix(left) { parts[index] += 1 }
  return parts
}
