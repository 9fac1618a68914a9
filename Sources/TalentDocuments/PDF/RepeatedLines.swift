/// Finds what stands at the head or foot of page after page: running titles and page numbers.
struct RepeatedLines {
  /// The part of a page, at its head and at its foot, in which such lines stand.
  private static let margin = 0.12

  private struct Mark: Hashable {
    var text: String
    var isHead: Bool
  }

  private var pages: [Mark: Int] = [:]
  private var numbered: [Mark: Int] = [:]

  /// Counts the lines of all pages, each with its height.
  init(_ pages: [(segments: [Segment], height: Double)]) {
    for page in pages {
      let marks = page.segments.compactMap { Self.mark($0, height: page.height) }
      for mark in Set(marks) { self.pages[mark, default: 0] += 1 }
      let numbers = page.segments.compactMap { Self.number($0, height: page.height) }
      for mark in Set(numbers) { numbered[mark, default: 0] += 1 }
    }
  }

  /// The segments of a page without the page's number, and without what an earlier page said.
  func removed(from segments: [Segment], page: Int, height: Double) -> [Segment] {
    segments.filter { segment in
      if let number = Self.number(segment, height: height), numbered[number, default: 0] > 1 {
        return false
      }
      guard page > 0, let mark = Self.mark(segment, height: height) else { return true }
      return pages[mark, default: 0] < 2
    }
  }

  private static func mark(_ segment: Segment, height: Double) -> Mark? {
    let isHead = segment.box.middle < margin * height
    guard isHead || segment.box.middle > (1 - margin) * height else { return nil }
    return Mark(text: segment.text, isHead: isHead)
  }

  /// A line that says nothing but which page this is: "2", "Page 2 of 3", "Trang 2/3".
  private static func number(_ segment: Segment, height: Double) -> Mark? {
    guard let mark = mark(segment, height: height), mark.text.count <= 24 else { return nil }
    let words = mark.text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let numbers = words.filter { $0.allSatisfy(\.isNumber) }
    let others = words.filter { !$0.allSatisfy(\.isNumber) }
    guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0.count <= 3 }) else { return nil }
    guard others.allSatisfy({ ["page", "p", "of", "trang", "trên"].contains($0) }) else {
      return nil
    }
    return Mark(text: others.joined(separator: " "), isHead: mark.isHead)
  }
}
