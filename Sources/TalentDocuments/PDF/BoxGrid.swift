/// Finds the boxes of a page that overlap a given one, without comparing all with all.
struct BoxGrid {
  /// Height of a band of the page, in points.
  private static let band = 24.0
  /// Most boxes that are compared with one; a page with more on one spot is a hostile one.
  private static let most = 64

  private let boxes: [Box]
  private var bands: [Int: [Int]] = [:]

  init(_ boxes: [Box]) {
    self.boxes = boxes
    for place in boxes.indices {
      bands[Self.band(of: boxes[place]), default: []].append(place)
    }
  }

  private static func band(of box: Box) -> Int { Int((box.middle / band).rounded(.down)) }

  /// Places of the boxes that overlap the one at a place by more than half, ascending.
  func overlapping(_ place: Int) -> [Int] {
    places(near: place) { $0.overlap(with: boxes[place]) > 0.5 }
  }

  /// Places of the boxes on the line of the one at a place that reach into it, ascending.
  func reaching(into place: Int) -> [Int] {
    let box = boxes[place]
    return places(near: place) { other in
      other.isBeside(box) && other.shared(with: box) > 0.25 * min(box.height, other.height)
    }
  }

  private func places(near place: Int, where isSuch: (Box) -> Bool) -> [Int] {
    let band = Self.band(of: boxes[place])
    return (band - 1...band + 1).flatMap { band in
      near(place, in: bands[band] ?? []).filter { $0 != place && isSuch(boxes[$0]) }
    }.sorted()
  }

  /// The places nearest to one in the order of drawing.
  private func near(_ place: Int, in places: [Int]) -> ArraySlice<Int> {
    guard places.count > Self.most else { return places[...] }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return places[max(0, low - Self.most / 2)..<min(places.count, low + Self.most / 2)]
  }
}
