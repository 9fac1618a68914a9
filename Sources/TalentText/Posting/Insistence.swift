internal import TalentModel

/// Words by which a posting says how much it insists: "is a plus", "ưu tiên", "không bắt buộc".
enum Insistence {
  /// How much some words insist.
  enum Weight: Hashable, Sendable {
    case must
    case should
    case nice
    /// It is not asked for.
    case denied

    var importance: Importance? {
      switch self {
      case .must: .must
      case .should: .should
      case .nice: .nice
      case .denied: nil
      }
    }
  }

  /// On which side of the words stands what they bear on.
  enum Side: Sendable {
    case before
    case behind
    /// Before, where something is named there in the same clause, else behind.
    case either
  }

  /// Some words that insist, in a sequence of words.
  struct Wording: Sendable {
    var words: Range<Int>
    var weight: Weight
    var side: Side
  }

  private struct Phrase: Sendable {
    var words: [FoldedWord]
    var weight: Weight
    var side: Side
  }

  private static let phrases: WordMap<[Phrase]> = {
    let table: [(Weight, Side, [String])] = [
      (
        .nice, .before,
        [
          "is a plus", "are a plus", "is plus", "a plus", "big plus", "strong plus", "be a plus",
          "be plus", "an advantage", "is advantage", "be advantage", "advantageous", "an asset",
          "is beneficial", "be beneficial", "beneficial", "is helpful", "be helpful", "is useful",
          "be useful", "is welcome", "are welcome", "is optional", "optional", "is a bonus",
          "would be great", "would be nice", "is nice to have", "là lợi thế", "là một lợi thế",
          "lợi thế lớn", "có lợi thế", "là điểm cộng", "là một điểm cộng", "điểm cộng lớn",
          "có thì tốt", "thì càng tốt", "càng tốt", "không bắt buộc nhưng", "not mandatory but",
          "not required but", "not essential but", "là lợi thế lớn", "sẽ là lợi thế",
          "được cộng điểm",
        ]
      ),
      (
        .nice, .either,
        [
          "nice to have", "good to have", "great to have", "bonus points", "bonus", "a bonus",
          "advantage", "added advantage", "plus", "extra points", "lợi thế", "điểm cộng",
          "cộng điểm",
        ]
      ),
      (
        .should, .behind,
        [
          "preferably", "ideally", "we prefer", "preference for", "preference to",
          "preference given to", "preference will be given to", "ưu tiên ứng viên", "ưu tiên có",
          "ưu tiên biết", "ưu tiên các", "ưu tiên người", "ưu tiên những", "khuyến khích",
        ]
      ),
      (
        .should, .before,
        [
          "is preferred", "are preferred", "is desirable", "are desirable", "is preferable",
          "is highly preferred", "strongly preferred", "highly preferred", "is desired",
          "is highly desirable", "highly desirable", "sẽ được ưu tiên", "được ưu tiên",
          "is favoured", "is an preferred",
        ]
      ),
      (
        .should, .either,
        ["preferred", "preferable", "desirable", "desired", "ưu tiên"]
      ),
      (
        .must, .behind,
        ["must have", "must be", "must", "bắt buộc phải có", "phải có", "bắt buộc có"]
      ),
      (
        .must, .before,
        [
          "is required", "are required", "is a must", "a must", "is mandatory", "are mandatory",
          "is essential", "are essential", "là bắt buộc", "is compulsory",
        ]
      ),
      (.must, .either, ["bắt buộc", "mandatory", "required", "essential"]),
      (
        .denied, .behind,
        [
          "không yêu cầu", "không cần", "không đòi hỏi", "không bắt buộc phải", "no need for",
          "no need of", "no need to", "do not need", "don t need", "do not require",
          "don t require",
          "does not require", "doesn t require", "does not involve", "without", "chưa cần",
          "not looking for", "don t have to", "do not have to", "không nhất thiết", "no prior",
          "no previous", "will be trained in", "will be trained on", "trained in", "will learn",
          "ll learn", "we will teach", "we ll teach", "we teach", "sẽ được đào tạo",
          "we offer", "free", "miễn phí", "learn about", "you can learn",
        ]
      ),
      (
        .denied, .before,
        [
          "is not required", "are not required", "not required", "not necessary", "not needed",
          "not essential", "not mandatory", "not a must", "isn t required", "isn t necessary",
          "là không bắt buộc", "không bắt buộc", "không cần thiết", "không cần biết",
          "will be provided", "training provided", "is provided", "will be taught", "sẽ được học",
          "miễn phí", "not a requirement",
        ]
      ),
    ]
    let all = table.flatMap { weight, side, texts in
      texts.map {
        Phrase(words: Tokenizer.tokens(in: $0).map(\.plain), weight: weight, side: side)
      }
    }
    return WordMap(grouping: all) { $0.words.first ?? "" }
  }()

  /// The wordings in some levelled words, in order, the longest where several begin.
  ///
  /// - Complexity: O(words) for the few phrases that begin with each.
  static func wordings(in words: [FoldedWord]) -> [Wording] {
    var found: [Wording] = []
    var place = 0
    while place < words.count {
      let fitting = (phrases[words[place]] ?? []).filter { words[place...].starts(with: $0.words) }
      if let phrase = fitting.max(by: { $0.words.count < $1.words.count }) {
        let range = place..<(place + phrase.words.count)
        found.append(Wording(words: range, weight: phrase.weight, side: phrase.side))
        place = range.upperBound
      } else if let length = split(words[place...]) {
        found.append(
          Wording(words: place..<(place + length), weight: .denied, side: .behind)
        )
        place += 1
      } else {
        place += 1
      }
    }
    return found
  }

  /// "No actuarial knowledge needed": a denial around what it bears on.
  private static func split(_ words: ArraySlice<FoldedWord>) -> Int? {
    guard words.first == "no" else { return nil }
    let ends: WordSet = ["needed", "required", "necessary", "experience", "knowledge"]
    return words.prefix(7).contains { ends.contains($0) } ? 1 : nil
  }
}
