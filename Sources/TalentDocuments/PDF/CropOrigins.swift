/// Where the visible part of each page begins, as `pdfinfo -box` tells it.
struct CropOrigins {
  private var media: [Int: [Double]] = [:]
  private var crop: [Int: [Double]] = [:]
  private var turns: [Int: Int] = [:]

  /// Reads lines such as `Page    2 CropBox:   100.00   100.00   500.00   700.00`.
  init(_ output: [UInt8]) {
    for line in output.split(separator: 0x0A) where line.starts(with: "Page ".utf8) {
      let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard words.count >= 4, let page = Int(words[1]) else { continue }
      let numbers = words[3...].compactMap(Double.init)
      switch (words[2], numbers.count) {
      case ("MediaBox:", 4): media[page] = numbers
      case ("CropBox:", 4): crop[page] = numbers
      case ("rot:", 1): turns[page] = Int(numbers[0])
      default: break
      }
    }
  }

  /// The upper left corner of what is seen of a page, by its number from 1, in points from that of
  /// the whole page as it is turned.
  subscript(page: Int) -> (left: Double, top: Double)? {
    guard let media = media[page], let crop = crop[page] else { return nil }
    let left = crop[0] - media[0]
    let bottom = crop[1] - media[1]
    let right = media[2] - crop[2]
    let top = media[3] - crop[3]
    return switch turns[page] ?? 0 {
    case 90: (bottom, left)
    case 180: (right, bottom)
    case 270: (top, right)
    default: (left, top)
    }
  }
}
