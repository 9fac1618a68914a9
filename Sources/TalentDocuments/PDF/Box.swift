/// A rectangle on a page, in points from the upper left corner.
struct Box: Hashable {
  var left: Double
  var top: Double
  var width: Double
  var height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }
  var middle: Double { top + height / 2 }

  /// How much of the smaller of two boxes lies in the other, 0…1.
  func overlap(with other: Box) -> Double {
    let across = min(right, other.right) - max(left, other.left)
    let down = min(bottom, other.bottom) - max(top, other.top)
    let least = min(width * height, other.width * other.height)
    return across > 0 && down > 0 && least > 0 ? across * down / least : 0
  }

  /// How much of the line two boxes share, in points.
  func shared(with other: Box) -> Double {
    max(0, min(right, other.right) - max(left, other.left))
  }

  /// Whether two boxes stand on one line: they share half of the lower one's height.
  func isBeside(_ other: Box) -> Bool {
    let shared = min(bottom, other.bottom) - max(top, other.top)
    return shared >= 0.5 * min(height, other.height)
  }

  /// The smallest box around two.
  func union(_ other: Box) -> Box {
    let left = min(left, other.left)
    let top = min(top, other.top)
    return Box(
      left: left,
      top: top,
      width: max(right, other.right) - left,
      height: max(bottom, other.bottom) - top
    )
  }
}
