public import TalentIdentity
internal import TalentModel

/// Reads a posting into a draft of a position.
///
/// Requirements come from the sections that ask something of a person; what stands under
/// requirements without a word of insistence is a must, preferred is a should, a plus is nice.
/// Duties, the employer, offers and equal opportunity ask nothing. A posting without any heading is
/// read sentence by sentence, and its duties are a should where nothing else is asked.
public struct PostingReader: Sendable {
  private let lexicon: Lexicon

  /// Makes a reader for the concepts of a lexicon.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// Reads a posting; one without words gives the empty draft.
  ///
  /// - Complexity: O(length of the text).
  public func read(_ document: RawDocument) -> PositionDraft {
    let text = PostingText(document.blocks, lexicon: lexicon)
    let lines = PostingLines.read(text)
    let facts = FactsOfPosting(text: text, lines: lines)
    var draft = PositionDraft()
    let title = TitleOfPosting(text).title(in: lines)
    draft.title = title.map { Quoted(value: $0.title, quote: text.quote($0.block)) }
    draft.occupation = title.flatMap { occupation($0, in: text) }
    draft.headcount = facts.headcount(title: title)
    draft.needBy = facts.firstDay()
    draft.places = facts.places()
    draft.unknownPlace = facts.unknownPlace()
    draft.remote = facts.remote()
    draft.pay = facts.pay()
    var collector = RequirementCollector(text, occupation: draft.occupation)
    for line in lines {
      if case .requirements(let importance) = line.section { collector.read(line, importance) }
    }
    if collector.isEmpty {
      for line in lines where line.section == .opening || line.section == .duties {
        let words = text.words(line.tokens)
        guard PostingCues.asks(words), !PostingCues.offers(words) else { continue }
        collector.read(line, .must)
      }
    }
    if collector.isEmpty {
      for line in lines where line.section == .duties { collector.read(line, .should) }
    }
    collector.write(to: &draft)
    return draft
  }

  /// The longest occupation in a title, else the nearest one that shares enough of its words.
  private func occupation(_ title: TitleOfPosting.Found, in text: PostingText) -> ConceptID? {
    let named = text.mentions(of: .occupation, in: title.block)
      .filter { title.tokens.overlaps($0.tokens) }
    if let longest = named.max(by: { $0.tokens.count < $1.tokens.count }) { return longest.concept }
    return lexicon.nearestOccupation(to: title.title)
  }
}
