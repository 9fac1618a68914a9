/// Finds what people write about themselves that must not score: birth, family, origin, health.
enum PersonalLines {
  /// Folded labels with the fixed word that replaces what stands behind them.
  private static let labels = Dictionary(
    grouping: [
      (["date", "of", "birth"], "[birth]"), (["dob"], "[birth]"), (["birthday"], "[birth]"),
      (["year", "of", "birth"], "[birth]"), (["born"], "[birth]"), (["age"], "[birth]"),
      (["ngay", "sinh"], "[birth]"), (["nam", "sinh"], "[birth]"), (["tuoi"], "[birth]"),
      (["ngay", "thang", "nam", "sinh"], "[birth]"), (["noi", "sinh"], "[birth]"),
      (["place", "of", "birth"], "[birth]"), (["gender"], "[sex]"), (["sex"], "[sex]"),
      (["gioi", "tinh"], "[sex]"), (["marital", "status"], "[family]"),
      (["tinh", "trang", "hon", "nhan"], "[family]"), (["hon", "nhan"], "[family]"),
      (["nationality"], "[origin]"), (["quoc", "tich"], "[origin]"), (["ethnicity"], "[origin]"),
      (["dan", "toc"], "[origin]"), (["que", "quan"], "[origin]"),
      (["nguyen", "quan"], "[origin]"),
      (["religion"], "[belief]"), (["ton", "giao"], "[belief]"), (["dang", "vien"], "[belief]"),
      (["health"], "[health]"), (["suc", "khoe"], "[health]"), (["height"], "[health]"),
      (["weight"], "[health]"), (["chieu", "cao"], "[health]"), (["can", "nang"], "[health]"),
      (["cmnd"], "[id]"), (["cccd"], "[id]"), (["so", "cccd"], "[id]"), (["so", "cmnd"], "[id]"),
      (["id", "number"], "[id]"), (["passport"], "[id]"), (["ho", "chieu"], "[id]"),
      (["address"], "[address]"), (["dia", "chi"], "[address]"),
      (["cho", "o", "hien", "tai"], "[address]"), (["noi", "o"], "[address]"),
    ] as [([String], String)],
    by: { $0.0.first ?? "" }
  )

  /// Marks for what stands behind each label of a line, up to the next bar or semicolon.
  ///
  /// Of an address only the first part goes, the street: city and ward are no secret and say where
  /// somebody can work.
  static func marks(in text: String, words: [Word]) -> [Mark] {
    let bytes = Array(text.utf8)
    var marks: [Mark] = []
    for place in words.indices {
      for (label, replacement) in labels[words[place].folded] ?? [] {
        let end = place + label.count
        guard end <= words.count, words[place..<end].lazy.map(\.folded).elementsEqual(label) else {
          continue
        }
        let labelEnd = words[end - 1].range.upperBound
        guard let start = valueStart(in: bytes, after: labelEnd) else { continue }
        var stop = start
        let isAddress = replacement == "[address]"
        while stop < bytes.count, !"|;\t".utf8.contains(bytes[stop]) {
          if isAddress, bytes[stop] == UInt8(ascii: ",") { break }
          stop += 1
        }
        if isAddress, stop == bytes.count || bytes[stop] != UInt8(ascii: ",") { continue }
        guard stop > start else { continue }
        marks.append(Mark(range: start..<stop, replacement: replacement))
      }
    }
    return marks
  }

  /// Where the value begins: behind a colon or a dash that follows the label.
  private static func valueStart(in bytes: [UInt8], after end: Int) -> Int? {
    var position = end
    while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    guard position < bytes.count, ":-".utf8.contains(bytes[position]) else { return nil }
    position += 1
    while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    return position < bytes.count ? position : nil
  }
}
