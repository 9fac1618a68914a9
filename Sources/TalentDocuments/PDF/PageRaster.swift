/// A page as it is seen: pixels of a coarse drawing.
struct PageRaster {
  let width: Int
  let height: Int
  /// Pixels a point.
  let scale: Double
  /// Where the visible part of the page begins, in points; not 0 when the page is cropped.
  var left = 0.0
  var top = 0.0
  /// Red, green and blue of each pixel, row by row.
  private let bytes: ArraySlice<UInt8>

  /// The drawings in the output of `pdftoppm`, up to the first that is not whole.
  static func rasters(in output: [UInt8], scale: Double) -> [PageRaster] {
    var rasters: [PageRaster] = []
    var rest = output[...]
    while let raster = PageRaster(&rest, scale: scale) { rasters.append(raster) }
    return rasters
  }

  /// Takes one `P6` picture off the output.
  private init?(_ output: inout ArraySlice<UInt8>, scale: Double) {
    var fields: [ArraySlice<UInt8>] = []
    var rest = output
    while fields.count < 4 {
      let field = rest.prefix(12).prefix { $0 > 0x20 }
      guard !field.isEmpty, field.endIndex < rest.endIndex else { return nil }
      fields.append(field)
      rest = rest[(field.endIndex + 1)...]
    }
    let numbers = fields.dropFirst().map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    guard fields[0].elementsEqual("P6".utf8), numbers[2] == 255 else { return nil }
    guard (1...100_000).contains(numbers[0]), (1...100_000).contains(numbers[1]) else { return nil }
    let size = numbers[0] * numbers[1] * 3
    guard rest.count >= size else { return nil }
    width = numbers[0]
    height = numbers[1]
    self.scale = scale
    bytes = rest.prefix(size)
    output = rest.dropFirst(size)
  }

  /// The columns and rows of pixels that a box on the page covers; empty when it is out of sight.
  func pixels(of box: Box) -> (columns: Range<Int>, rows: Range<Int>) {
    func range(_ from: Double, _ to: Double, _ count: Int) -> Range<Int> {
      let low = min(max(Int((from * scale).rounded(.down)), 0), count)
      let high = min(max(Int((to * scale).rounded(.up)), 0), count)
      return low..<max(low, high)
    }
    return (
      range(box.left - left, box.right - left, width),
      range(box.top - top, box.bottom - top, height)
    )
  }

  /// The colour of a pixel.
  ///
  /// - Precondition: it lies on the page.
  subscript(column: Int, row: Int) -> (red: Int, green: Int, blue: Int) {
    let place = bytes.startIndex + 3 * (row * width + column)
    return (Int(bytes[place]), Int(bytes[place + 1]), Int(bytes[place + 2]))
  }

  /// Whether anything is drawn on the page: more than one colour in it.
  var isBlank: Bool {
    let first = bytes.prefix(3)
    return stride(from: bytes.startIndex, to: bytes.endIndex, by: 3).allSatisfy { place in
      abs(Int(bytes[place]) - Int(first[first.startIndex])) < 16
        && abs(Int(bytes[place + 1]) - Int(first[first.startIndex + 1])) < 16
        && abs(Int(bytes[place + 2]) - Int(first[first.startIndex + 2])) < 16
    }
  }
}
