internal import TalentIdentity
internal import TalentModel

/// Tells a mention that stands where an employer stands: who works "at Oracle" or for "Bloomberg,
/// London" need not use what is called so.
///
/// That is a part of a job's header beside its title, a line of its own above or below the title,
/// or what follows a label; unless another part of the header names the employer.
struct EmployerPlace {
  private let document: ReadDocument
  private let mention: Mention
  private let block: Int

  /// How many words a line with nothing but an employer has.
  private static let most = 6

  private static let labels = CueTable(
    [
      "company|employer|organization|firm|workplace name*",
      "công_ty|đơn_vị|nơi_làm_việc|cơ_quan|tên_công_ty|đơn_vị_công_tác|nơi_công_tác|doanh_nghiệp",
    ].map { CuePattern($0, .others) }
  )
  private static let between: WordSet = ["at", "tai"]
  private static let ongoing: WordSet = ["present", "now", "nay", "current", "hien", "today"]
  /// Words that a firm adds to its name.
  private static let tails: WordSet = [
    "vietnam", "viet", "nam", "asia", "global", "international", "group", "inc", "corp", "ltd",
    "llc", "lp", "plc", "jsc", "co", "corporation", "holding", "singapore", "apac", "vn",
  ]

  /// Firms that are called as what they make.
  private static let firms = WordSet(
    Tokenizer.tokens(
      in:
        "oracle bloomberg sap microsoft google amazon apple meta facebook ibm adobe cisco"
        + " citrix vmware dell intel nvidia salesforce servicenow workday hubspot zendesk"
        + " atlassian github gitlab docker mongodb elastic redis confluent databricks snowflake"
        + " cloudera teradata tableau qlik alteryx sas splunk datadog uipath outsystems appian"
        + " pega sage xero intuit netsuite misa bravo fast odoo temenos finastra murex calypso"
        + " avaloq finacle infosys reuters refinitiv factset morningstar moody swift visa"
        + " mastercard napas paypal stripe momo zalo tiktok linkedin shopify figma canva unity"
        + " autodesk siemens huawei samsung actimize experian"
    ).map(\.plain)
  )

  /// Looks at a mention.
  init(_ mention: Mention, in document: ReadDocument) {
    self.document = document
    self.mention = mention
    self.block = Int(document.tokens[mention.tokens.lowerBound].block)
  }

  /// Whether the mention stands there.
  ///
  /// - Complexity: O(words of the lines of a header).
  var isEmployer: Bool {
    // Names of firms that are things too are mostly one word; "Bank reconciliation" is work.
    guard document.isPlain,
      mention.tokens.allSatisfy({ document.tokens[$0].capitals & 1 == 1 })
    else { return false }
    if isLabelled { return true }
    let line = document.ranges[block]
    let part = part(around: mention.tokens)
    guard isAlone(in: part), !isInTitle(part.lowerBound) || isBehindComma(part) else {
      return false
    }
    if isTitle(block), isBehindBetween(part) { return true }
    // "Data Analyst, Python": nobody is employed by what no firm is called.
    guard mention.tokens.contains(where: { Self.firms.contains(document.tokens[$0].plain) }) else {
      return false
    }
    if isTitle(block) { return part != line && !hasEmployer }
    guard line.count <= Self.most, mention.tokens.count == 1, !document.forms[block].isItem else {
      return false
    }
    let isHeaded = isTitle(block - 1) || isTitle(block + 1)
    return isHeaded && part.lowerBound == line.lowerBound && !hasEmployer
  }

  /// Whether a label for employers stands at the beginning of the line, before the mention.
  private var isLabelled: Bool {
    let first = document.ranges[block].lowerBound
    let start = mention.tokens.lowerBound
    guard start > first, start - first <= 4, document.tokens[start].sign == ":" else {
      return false
    }
    return Self.labels.patterns(at: document.tokens[first]).contains {
      $0.end(from: first, upTo: start, in: document.tokens, isBare: false) == start
    }
  }

  private func isTitle(_ block: Int) -> Bool {
    guard document.roles.indices.contains(block) else { return false }
    if case .jobTitle = document.roles[block] { return true }
    return false
  }

  /// The part of a line between signs, commas and words like "at" in which some tokens stand.
  private func part(around tokens: Range<Int>) -> Range<Int> {
    let line = document.ranges[Int(document.tokens[tokens.lowerBound].block)]
    var start = tokens.lowerBound
    while start > line.lowerBound, !isParted(start), !isBetween(start - 1) { start -= 1 }
    var end = tokens.upperBound
    while end < line.upperBound, !isParted(end), !isBetween(end) { end += 1 }
    return start..<end
  }

  private func isParted(_ place: Int) -> Bool {
    let token = document.tokens[place]
    return token.gap > .none || token.isSpaced && (token.sign == "-" || token.sign == "@")
  }

  private func isBetween(_ place: Int) -> Bool {
    let token = document.tokens[place]
    return Self.between.contains(token.plain) && token.capitals == 0 && token.accents == 0
      || token.plain == "tai" && token.capitals == 0
  }

  private func isBehindBetween(_ part: Range<Int>) -> Bool {
    let line = document.ranges[block]
    return part.lowerBound > line.lowerBound
      && (isBetween(part.lowerBound - 1) || document.tokens[part.lowerBound].sign == "@")
  }

  /// Whether a part says nothing beside the mention but what firms add to their names.
  private func isAlone(in part: Range<Int>) -> Bool {
    part.allSatisfy {
      mention.tokens.contains($0) || Self.tails.contains(document.tokens[$0].plain)
    }
  }

  /// "Backend Developer, Oracle": read as a title, it may name the employer all the same.
  private func isBehindComma(_ part: Range<Int>) -> Bool {
    document.tokens[part.lowerBound].gap == .comma
  }

  private func isInTitle(_ place: Int) -> Bool {
    guard case .jobTitle(let job) = document.roles[block], document.posts.contains(job),
      let title = document.titles[job]
    else { return false }
    let token = document.tokens[place]
    return title.block == token.block && title.start <= token.start && token.end <= title.end
  }

  /// Whether the title of the job begins with a token.
  private func beginsTitle(_ place: Int) -> Bool {
    guard case .jobTitle(let job) = document.roles[block], document.posts.contains(job),
      let title = document.titles[job]
    else { return false }
    let token = document.tokens[place]
    return title.block == token.block && title.start == token.start
  }

  /// Whether another part of the header names who employs: capitals, and neither post nor place nor
  /// date.
  private var hasEmployer: Bool {
    headerBlocks.contains { other in
      let line = document.ranges[other]
      var place = line.lowerBound
      while place < line.upperBound {
        let part = part(around: place..<(place + 1))
        if !part.overlaps(mention.tokens), isOther(part) { return true }
        place = part.upperBound
      }
      return false
    }
  }

  /// The line of the mention, and those of the header that stand next to it on either side.
  private var headerBlocks: [Int] {
    var blocks = [block]
    for step in [-1, 1] {
      for other in [block + step, block + 2 * step] {
        guard document.roles.indices.contains(other), isHeader(other) else { break }
        blocks.append(other)
      }
    }
    return blocks
  }

  /// Whether a line may be one of the header of the job: its title, or a short line beside it.
  private func isHeader(_ other: Int) -> Bool {
    if other == block || isTitle(other) { return true }
    guard isTitle(block), document.roles[other] != .heading else { return false }
    return document.ranges[other].count <= Self.most && !document.forms[other].isItem
  }

  private func isOther(_ part: Range<Int>) -> Bool {
    let tokens = document.tokens[part]
    guard !beginsTitle(part.lowerBound), let first = tokens.first, first.capitals & 1 == 1,
      DateWords.months[first.plain] == nil,
      tokens.allSatisfy({ $0.capitals & 1 == 1 || $0.plain.count <= 3 || $0.accents != 0 }),
      !tokens.contains(where: { $0.plain.hasDigit || Self.ongoing.contains($0.plain) })
    else { return false }
    let place = Mention(concept: mention.concept, tokens: part.lowerBound..<(part.lowerBound + 1))
    return ![ConceptKind.occupation, .place].contains { kind in
      document.mentions(of: kind, around: place).contains { $0.tokens.overlaps(part) }
    }
  }
}
