internal import TalentModel

/// Finds schools by where they stand: in a line about a course of study, what is neither degree nor
/// field nor place nor date is where somebody learned, whatever it is called.
enum Courses {
  /// What a line about a course is to know of the lines around it.
  struct Line {
    /// Whether the line above or below tells a degree.
    let isByDegree: Bool
    /// Whether one of the three tells a degree or a level below one.
    let isByLevel: Bool

    /// Looks at a line and those beside it.
    init(around place: Int, in texts: [SplitText], _ courses: [Bool]) {
      let beside = [place - 1, place + 1].filter { courses.indices.contains($0) && courses[$0] }
      isByDegree = beside.contains { Courses.tells(degrees, texts[$0].words) }
      isByLevel = (beside + [place]).contains {
        Courses.tells(degrees, texts[$0].words) || Courses.tells(levels, texts[$0].words)
      }
    }
  }

  private static func tells(_ known: WordSet, _ words: [Word]) -> Bool {
    Schools.tellsDegree(words) || words.contains { known.contains($0.written) }
  }

  /// Words of degrees, results and other things that such lines tell.
  private static let others: WordSet = {
    let words = Word.words(
      in: """
        bachelor bachelors master masters degree diploma certificate major minor gpa cgpa grade
        honours honors hons class distinction merit cum laude magna summa dean list scholarship
        award awards thesis dissertation project coursework course courses exchange semester
        graduated graduate first second upper lower division expected present excellent good very ranking rank top
        score student full part time online remote evening specialization specialisation track
        science arts studies ba ma bsc msc mba emba bba phd llb llm bcom education training
        workshop seminar bootcamp program programme club team society activities member module
        pursuing completed ongoing incomplete abd dropout dropped withdrew withdrawn discontinued
        cử nhân thạc sĩ sỹ tiến kỹ sư ngành chuyên loại giỏi khá xuất sắc trung bình hệ chính quy
        khoa khóa khoá niên lớp tốt nghiệp văn bằng điểm xếp hạng học trình độ đào tạo bậc
        năm tháng kỳ tại chức từ xa liên thông đề tài luận khen
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        """
    )
    // Without accents they count too.
    return WordSet(words.map(\.written) + words.map(\.folded))
  }()

  /// Words of degrees that mean other things outside of education: "Kỹ sư".
  private static let degrees = WordSet(Word.words(in: "kỹ kĩ sĩ sỹ btech beng").map(\.written))

  /// Levels below a degree.
  private static let levels = WordSet(
    Word.words(in: "diploma associate hnd đẳng dang").map(\.written)
  )

  /// Labels behind which a school stands.
  private static let labels: WordSet = [
    "school", "university", "institution", "college", "truong", "academy",
  ]

  /// Which lines of a document are about courses of study.
  ///
  /// - Parameters:
  ///   - blocks: The blocks of the document.
  ///   - texts: Their texts.
  ///   - opens: Whether a line, with its first word folded, opens the part about education; `nil`
  ///     for one that opens none.
  /// - Returns: For each block whether it is.
  static func lines(
    _ blocks: [Block],
    _ texts: [SplitText],
    opens: (String, FoldedWord) -> Bool?
  ) -> [Bool] {
    var isInside = false
    return zip(blocks, texts).map { block, text in
      switch block.role {
      case .education: return true
      case .line:
        if let first = text.words.first?.folded, let opened = opens(block.text, first) {
          isInside = opened
          // A heading alone names no school.
          return opened && block.text.utf8.contains(UInt8(ascii: ":"))
        }
        return isInside
      default: return false
      }
    }
  }

  /// Marks for the schools that a line about a course names by their place in it.
  ///
  /// - Complexity: O(words × words of a part).
  static func marks(in text: Text, words: [Word], isTerm: (String) -> Bool) -> [Mark] {
    var marks: [Mark] = []
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, !separates(words[end]) { end += 1 }
      let part = words[start..<end]
      if isSchool(part, of: text, isLabelled: isLabelled(start, in: words, text), isTerm) {
        marks.append(
          Mark(
            range: words[start].range.lowerBound..<words[end - 1].range.upperBound,
            replacement: "[school]"
          )
        )
      }
      start = end
    }
    return marks
  }

  private static func separates(_ word: Word) -> Bool {
    !word.gap.isDisjoint(with: [.comma, .other]) || word.gap.isSuperset(of: [.dash, .space])
  }

  /// What the label before a part says of it: `nil` for none.
  private static func isLabelled(_ start: Int, in words: [Word], _ text: Text) -> Bool? {
    guard start > 0 else { return nil }
    let gap = text.bytes[words[start - 1].range.upperBound..<words[start].range.lowerBound]
    guard gap.contains(UInt8(ascii: ":")) else { return nil }
    return labels.contains(words[start - 1].folded)
  }

  private static func isSchool(
    _ part: ArraySlice<Word>,
    of text: Text,
    isLabelled: Bool?,
    _ isTerm: (String) -> Bool
  ) -> Bool {
    guard let first = part.first, part.count <= 8, isLabelled != false,
      first.isCapitalised || first.isForeign, first.folded.count > 1
    else { return false }
    let end = part.last?.range.upperBound ?? 0
    // A label is no school: "Thesis:".
    if text.byte(at: end) == UInt8(ascii: ":") { return false }
    let isNamed = part.allSatisfy { word in
      word.isAlphabetic
        && (word.isCapitalised || word.isForeign || Schools.joints.contains(word.folded))
        && !others.contains(word.written) && !Peoples.demonyms.contains(word.folded)
    }
    return isNamed && Peoples.country(part) == 0 && !namesTerm(part, of: text, isTerm)
  }

  /// Whether some words next to each other name a thing of the taxonomy.
  static func namesTerm(
    _ words: ArraySlice<Word>,
    of text: Text,
    _ isTerm: (String) -> Bool
  ) -> Bool {
    words.indices.contains { start in
      words[start...].indices.contains { isTerm(text.of(words[start...$0])) }
    }
  }
}
