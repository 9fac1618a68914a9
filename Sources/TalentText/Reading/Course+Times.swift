internal import TalentIdentity
internal import TalentModel

/// When a course was, and when its degree was taken.
extension Course {
  /// The time told in some tokens: a stretch, or the year of the degree among several.
  static func time(in range: Range<Int>, of document: ReadDocument) -> Dates? {
    let tokens = document.tokens[range]
    if let stretch = DateReading.stretches(in: tokens).first { return stretch.dates }
    return graduation(in: range, of: document).map { Dates(end: $0.end) }
  }

  /// The date of a degree: the one right behind "graduated"; or the last one, if need be of those
  /// before a scholarship, a thesis or what else is told of the course.
  static func graduation(in range: Range<Int>, of document: ReadDocument) -> DatePoint? {
    let points = DateReading.points(in: Array(document.tokens[range]))
    guard points.count > 1 else { return points.first?.point }
    let words = EducationWords.phrases.all(in: range, of: document.tokens)
    func place(_ word: Int) -> Int { word - range.lowerBound }
    for word in words where word.meaning == .graduated {
      let behind = place(word.tokens.upperBound)
      if let near = points.first(where: { (behind...(behind + 3)).contains($0.place) }) {
        return near.point
      }
    }
    let aside = words.first { $0.meaning == .aside }.map { place($0.tokens.lowerBound) }
    return points.last { $0.place < aside ?? .max }?.point ?? points.last?.point
  }
}
