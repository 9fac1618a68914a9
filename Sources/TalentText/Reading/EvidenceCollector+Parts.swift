internal import TalentModel

/// Mentions that are a part of something else: of what is told of a language, or of a longer name.
extension EvidenceCollector {
  /// Whether a mention tells of a language: "English: business writing", and not the "Excel" of a
  /// section for languages and computers.
  func isOfLanguage(_ mention: Mention) -> Bool {
    let block = document.ranges[Int(document.tokens[mention.tokens.lowerBound].block)]
    let languages = document.mentions(of: .language, around: mention)
    var start = mention.tokens.lowerBound
    let first = max(block.lowerBound, start - 60)
    while start > first, document.tokens[start].gap < .hard { start -= 1 }
    // What stands behind "English:" is of English.
    while start > first, !".;\n•|".contains(where: document.gapText(before: start).contains) {
      start -= 1
      while start > first, document.tokens[start].gap < .hard { start -= 1 }
    }
    return languages.contains { (start..<mention.tokens.upperBound).overlaps($0.tokens) }
  }

  /// "Tiếng Anh giao tiếp trung bình": whether a mention is of the words for how well the language
  /// right before it is known, or of the name of that language.
  func isLevelOfLanguage(_ mention: Mention) -> Bool {
    let tokens = document.tokens
    let first = mention.tokens.lowerBound
    guard LanguageWords.levels.mayBegin(at: tokens[first]),
      document.has(.language, in: Int(tokens[first].block)),
      LanguageWords.levels.phrase(at: first, before: tokens.count, in: tokens) != nil
    else { return false }
    return document.mentions(of: .language, around: mention).contains { language in
      language.tokens.contains(first)
        || language.tokens.upperBound == first
          && (tokens[first].gap == .none || tokens[first].sign == ":")
    }
  }

  /// "No commodity derivatives": whether a name that is denied goes on beyond a mention, or around
  /// it, so that no more than a kind of what is mentioned is denied.
  func isPartOfDenied(_ mention: Mention) -> Bool {
    document.mentions(of: .skill, around: mention).contains { other in
      other.tokens.overlaps(mention.tokens) && !mention.tokens.contains(other.tokens)
        && other.concept != mention.concept
        && !document.cues(on: other.tokens).isDisjoint(with: [.denied, .excepted])
    }
  }
}
