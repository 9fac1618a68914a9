/// The pixels in the box of a text: their ground, and where ink lies on it.
struct InkPatch {
  /// The colour most pixels have.
  private(set) var ground = Colour.white
  /// Whether no colour is that of most pixels: a photo or pattern.
  private(set) var isBusy = false
  private let raster: PageRaster
  private let across: Range<Int>
  private let down: Range<Int>

  /// Least part of the way to the colour of the text at which a pixel counts as inked: thin letters
  /// fill a pixel only in part.
  private static let leastProgress = 0.2

  /// Looks at a box; at no pixel when it is out of sight.
  init(_ raster: PageRaster, _ box: Box) {
    self.raster = raster
    (across, down) = raster.pixels(of: box)
    guard !isEmpty else { return }
    var counts = [Int](repeating: 0, count: 512)
    for row in down {
      for column in across { counts[Self.bin(raster[column, row])] += 1 }
    }
    guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return }
    isBusy = counts[most] * 4 < across.count * down.count
    var sum = (red: 0, green: 0, blue: 0)
    for row in down {
      for column in across {
        let pixel = raster[column, row]
        guard Self.bin(pixel) == most else { continue }
        sum = (sum.red + pixel.red, sum.green + pixel.green, sum.blue + pixel.blue)
      }
    }
    let count = Double(counts[most])
    ground = Colour(
      red: Double(sum.red) / count,
      green: Double(sum.green) / count,
      blue: Double(sum.blue) / count
    )
  }

  /// Whether the box is out of sight.
  var isEmpty: Bool { across.isEmpty || down.isEmpty }

  /// Pixels a point.
  var scale: Double { raster.scale }

  /// The greatest distance of a pixel from the ground.
  var widestContrast: Double {
    var widest = 0.0
    for row in down {
      for column in across { widest = max(widest, distance(column, row)) }
    }
    return widest
  }

  /// For each column, whether a pixel in it goes from the ground towards a colour.
  func columns(towards colour: Colour) -> [Bool] {
    across.map { column in
      down.contains { row in
        ground.progress(of: self.colour(column, row), to: colour) >= Self.leastProgress
          && distance(column, row) >= 6
      }
    }
  }

  /// For each column, whether a pixel in the middle of its height is at least this far from the
  /// ground.
  func columns(apart distance: Double) -> [Bool] {
    let quarter = down.count / 4
    let middle = down.lowerBound + quarter..<max(down.upperBound - quarter, down.lowerBound + 1)
    return across.map { column in
      middle.contains { self.distance(column, $0) >= distance }
    }
  }

  /// For each column, whether a pixel in it is at least this far from the same one of another
  /// drawing of the page.
  func columns(apart distance: Double, from other: PageRaster) -> [Bool] {
    guard other.width == raster.width, other.height == raster.height else { return [] }
    return across.map { column in
      down.contains { row in
        colour(column, row).distance(to: Self.colour(other[column, row])) >= distance
      }
    }
  }

  /// For each column, whether one of some boxes on the page covers it.
  func columns(of boxes: [Box]) -> [Bool] {
    var columns = [Bool](repeating: false, count: across.count)
    for box in boxes {
      for column in raster.pixels(of: box).columns.clamped(to: across) {
        columns[column - across.lowerBound] = true
      }
    }
    return columns
  }

  /// How many of the columns are inked, 0…1.
  func share(of columns: [Bool]) -> Double {
    columns.isEmpty ? 0 : Double(columns.count { $0 }) / Double(columns.count)
  }

  private func colour(_ column: Int, _ row: Int) -> Colour { Self.colour(raster[column, row]) }

  private static func colour(_ pixel: (red: Int, green: Int, blue: Int)) -> Colour {
    Colour(red: Double(pixel.red), green: Double(pixel.green), blue: Double(pixel.blue))
  }

  private func distance(_ column: Int, _ row: Int) -> Double {
    colour(column, row).distance(to: ground)
  }

  private static func bin(_ pixel: (red: Int, green: Int, blue: Int)) -> Int {
    (pixel.red >> 5) * 64 + (pixel.green >> 5) * 8 + (pixel.blue >> 5)
  }
}
