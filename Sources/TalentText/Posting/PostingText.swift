internal import TalentIdentity
internal import TalentModel

/// A posting with its tokens and mentions.
struct PostingText {
  let blocks: [Block]
  let tokens: [Token]
  /// For each block, its tokens.
  let ranges: [Range<Int>]
  /// For each block, the mentions that stand in no longer one, and languages, levels and fields.
  let mentions: [[Mention]]
  let taxonomy: Taxonomy

  init(_ blocks: [Block], lexicon: Lexicon) {
    var tokens: [Token] = []
    var ranges: [Range<Int>] = []
    for (number, block) in blocks.enumerated() {
      let first = tokens.count
      tokens += Tokenizer.tokens(in: block.text, block: UInt32(number))
      ranges.append(first..<tokens.count)
    }
    var mentions: [[Mention]] = Array(repeating: [], count: blocks.count)
    // An item that is one name needs no words around it to be meant.
    let cells = blocks.indices.filter { LineForm(of: blocks[$0].text).isItem }.map(UInt32.init)
    let named = lexicon.mentions(in: tokens, cells: Set(cells))
    for mention in TitleForms.added(of: lexicon, in: tokens, to: named) {
      mentions[Int(tokens[mention.tokens.lowerBound].block)].append(mention)
    }
    self.blocks = blocks
    self.tokens = tokens
    self.ranges = ranges
    self.taxonomy = lexicon.taxonomy
    self.mentions = mentions.map { [taxonomy = lexicon.taxonomy] in Self.telling($0, taxonomy) }
  }

  /// Leaves out what stands inside a longer name: "AML" in "AML Officer", "AWS" in "AWS Certified".
  ///
  /// A skill in the name of an occupation that does not imply it stays: "Java Developer".
  private static func telling(_ mentions: [Mention], _ taxonomy: Taxonomy) -> [Mention] {
    mentions.enumerated().filter { place, mention in
      let kind = taxonomy.kind(of: mention.concept)
      // Mentions come by their first token: those around one begin a few words before it at most.
      let near = mentions[max(0, place - 24)..<min(mentions.count, place + 24)]
      return !near.contains { other in
        guard other.tokens.count > mention.tokens.count,
          other.tokens.lowerBound <= mention.tokens.lowerBound,
          other.tokens.upperBound >= mention.tokens.upperBound
        else { return false }
        let outer = taxonomy.kind(of: other.concept)
        if outer == kind { return true }
        switch (outer, kind) {
        case (.skill, .occupation), (.family, _), (.place, .level), (.place, .field): return false
        case (.occupation, .skill):
          return taxonomy[other.concept].essential.contains(mention.concept)
            || taxonomy[other.concept].family == taxonomy[mention.concept].family
              && !["software", "data-ai"].contains(
                taxonomy[mention.concept].family.map { taxonomy[$0].name } ?? ""
              )
        case (.occupation, .level), (.certificate, _), (.skill, .language), (.skill, .place):
          return true
        case (.skill, .certificate), (.occupation, .certificate): return false
        case (.level, .skill), (.field, .skill), (.language, .skill), (.place, .skill): return true
        default: return false
        }
      }
    }.map(\.element)
  }

  /// The mentions of a kind in a block, in order.
  func mentions(of kind: ConceptKind, in block: Int) -> [Mention] {
    mentions[block].filter { taxonomy.kind(of: $0.concept) == kind }
  }

  /// The mentions of a kind that begin among some tokens of a block, in order.
  func mentions(of kind: ConceptKind, in block: Int, from first: Int, to end: Int) -> [Mention] {
    let all = mentions[block]
    let low = all.partitioningIndex { $0.tokens.lowerBound >= first }
    return all[low...].prefix { $0.tokens.lowerBound < end }
      .filter { taxonomy.kind(of: $0.concept) == kind }
  }

  /// The levelled words of some tokens.
  func words(_ range: Range<Int>) -> [FoldedWord] {
    tokens[range].map(\.plain)
  }

  /// A line as the draft quotes it.
  func quote(_ block: Int) -> PostingQuote {
    PostingQuote(text: blocks[block].text, source: blocks[block].source)
  }
}
