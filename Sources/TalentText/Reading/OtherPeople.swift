internal import TalentModel

/// Tells whose skill or occupation is named: "led five Python programmers", "my wife is a …".
enum OtherPeople {
  /// How many tokens before and behind a mention are looked at.
  private static let window = (before: 16, behind: 6)

  /// Verbs of those who lead; one's own title may hold the same word, "Lead Java Developer".
  private static let leading = CueTable(
    [
      "led|lead|leads|leading|managed|manage|managing|supervised|supervise|supervising|headed"
        + "|mentored|mentoring|coached|coaching|directed|directing|oversaw|overseeing|oversee"
        + "|guided|guiding|overseen",
      "team|teams|group|groups|squad of", "quản_lý|lãnh_đạo|giám_sát|điều_hành|dẫn_dắt|phụ_trách",
      "nhóm|đội|đội_ngũ gồm|có|với*",
    ].map { CuePattern($0, .others) }
  )

  /// Verbs of those who work beside others. (Who reports to the head of audit works in audit.)
  private static let meeting = CueTable(
    [
      "worked|work|working|works|collaborated|collaborate|collaborating|liaised|liaise|liaising"
        + "|coordinated|coordinating|coordinate|cooperated|partnered|partnering|interacted"
        + "|communicated closely|directly* with",
      "assisted|assisting", "assistant|secretary to|of|for", "trợ_lý|thư_ký cho|của*",
      workingBeside, "hỗ_trợ cho*",
    ].map { CuePattern($0, .others) }
  )
  private static let workingBeside = "phối_hợp|làm_việc|hợp_tác|trao_đổi với|cùng"
  private static let besides = CueTable([CuePattern(workingBeside, .others)])

  /// Verbs of those who give their work to others.
  private static let giving = CueWords(
    "provided provide providing prepared prepare preparing sent send sending submitted submit"
      + " submitting handed escalated escalate escalating delivered deliver delivering forwarded"
      + " forward supplied supply transferred transfer passed booked arranged organized scheduled"
      + " chuẩn cung gửi chuyển bàn trình"
  )

  /// Clients and what they deal in: "khách hàng kinh doanh vàng", "companies active in …".
  private static let clients = CueTable(
    [
      "client|customer|company|firm|startup|borrower|issuer|investor|importer|exporter"
        + " dealing|trading|active|engaged|specializing|specialized|operating|investing in|with",
      "khách_hàng|doanh_nghiệp|công_ty|hộ|cửa_hàng|nhà_máy"
        + " kinh_doanh|sản_xuất|xuất_khẩu|nhập_khẩu|buôn_bán|khai_thác|hoạt_động_trong",
    ].map { CuePattern($0, .others) }
  )

  /// Verbs of those who work for others.
  private static let serving = CueTable(
    [CuePattern("supported|supporting|serve|served|serving", .others)]
  )

  private static let verbs = CueTable(serving.all + leading.all + hiring.all + meeting.all)

  /// Words for people behind what they know, levelled.
  static let people = CueWords(
    "developer engineer analyst programmer specialist professional staff tester accountant"
      + " designer banker lawyer people personnel officer manager expert consultant architect"
      + " auditor trader trainer teacher administrator scientist advisor adviser executive employee"
      + " trainee intern graduate student associate clerk teller underwriter actuary"
  )

  /// And those for whom one hires.
  private static let wanted = CueWords("candidate talent position role vacancy team profile job")

  /// Groups of people one meets.
  private static let groups = CueWords(
    "team department division unit desk colleague counterpart vendor squad"
  )

  /// What leads from people to what they know.
  private static let links = CueTable(
    [
      "with|having|skilled_in|experienced_in|proficient_in|specialized_in|specializing_in"
        + "|expert_in|versed_in|fluent_in|of",
      "có_kinh_nghiệm|biết|thành_thạo|giỏi|về",
    ].map { CuePattern($0, .others) }
  )

  /// And to what those know whom one hires.
  private static let hiringLinks = CueTable(
    links.all + [CuePattern("in|for", .others)]
  )

  /// Vietnamese words for people, before what they know.
  private static let peopleBefore = CueTable(
    [
      "lập_trình_viên|nhân_viên|chuyên_viên|kỹ_sư|kĩ_sư|ứng_viên|nhân_sự|chuyên_gia|cộng_tác_viên"
        + "|kiểm_toán_viên|kế_toán_viên|giao_dịch_viên|thực_tập_sinh|vị_trí|trưởng_phòng"
        + "|giám_đốc phần_mềm|cấp_cao|chính*"
    ].map { CuePattern($0, .others) }
  )

  /// Vietnamese words that are a person by themselves, as the beginning of what they are.
  private static let persons = CueTable(
    [
      "lập_trình_viên|nhân_viên|chuyên_viên|kỹ_sư|kĩ_sư|kiểm_toán_viên|kế_toán_viên"
        + "|giao_dịch_viên|thực_tập_sinh|cộng_tác_viên|luật_sư|kế_toán_trưởng"
    ].map { CuePattern($0, .others) }
  )

  /// Vietnamese words for groups, before what they do.
  private static let groupsBefore = CueTable(
    ["phòng|phòng_ban|bộ_phận|đội|đội_ngũ|nhóm|team|ban|khối|trưởng_phòng|giám_đốc"].map {
      CuePattern($0, .others)
    }
  )

  /// Words that end what a verb before them governs.
  static let ends = CueWords(
    "to of who which that for on by in at from and but while where để nhằm trong tại và nhưng cho ở"
  )

  private static let turns: WordSet = ["to", "who", "on", "wrote", "using", "as"]
  private static let articles: WordSet = [
    "a", "an", "the", "of", "other", "our", "his", "her",
  ]

  /// The wordings and words without which no mention names what is of others.
  static var tables: [CueTable] { [clients, groupsBefore, verbs] }
  static var words: [FoldedWord] { groups.plain }

  /// Whether a mention names what other people can do or are.
  ///
  /// One who leads a team does what the team does ("managed a team preparing IFRS accounts"); what
  /// the words say about its members ("managed Java developers") is theirs.
  ///
  /// - Complexity: O(window).
  static func own(_ mention: Range<Int>, in tokens: [Token]) -> Bool {
    Scene(mention, in: tokens).isOthers
  }

  /// What stands around a mention.
  struct Scene {
    let tokens: [Token]
    let mention: Range<Int>
    let start: Int
    let end: Int
    let isBare: Bool

    init(_ mention: Range<Int>, in tokens: [Token]) {
      self.tokens = tokens
      self.mention = mention
      let low = max(0, mention.lowerBound - OtherPeople.window.before)
      var start = mention.lowerBound
      while start > low, tokens[start].gap < .hard { start -= 1 }
      let high = min(tokens.count, mention.upperBound + OtherPeople.window.behind)
      var end = mention.upperBound
      while end < high, tokens[end].gap < .hard { end += 1 }
      (self.start, self.end) = (start, end)
      isBare = tokens[start..<end].allSatisfy { $0.accents == 0 }
    }

    var isOthers: Bool {
      if isOfClients { return true }
      // "Coaching engineers" is what one does oneself.
      guard !OtherPeople.leading.mayBegin(at: tokens[mention.lowerBound]),
        !OtherPeople.hiring.mayBegin(at: tokens[mention.lowerBound])
      else { return false }
      let group = behind(OtherPeople.groups)
      if let group, isReporting(group + 1) { return true }
      if group != nil, isGiven(to: mention.lowerBound) { return true }
      if let group = before(OtherPeople.groupsBefore), isGiven(to: group) { return true }
      if isSought { return true }
      // Everything below asks for a verb before the mention.
      guard hasVerb else { return false }
      if let people = behind(OtherPeople.people) ?? namedPeople {
        if counts(OtherPeople.leading, people) || counts(OtherPeople.serving, people) {
          return true
        }
        if governs(OtherPeople.meeting, mention.lowerBound) { return true }
        if governs(OtherPeople.hiring, mention.lowerBound) { return true }
      }
      if behind(OtherPeople.wanted) != nil, governs(OtherPeople.hiring, mention.lowerBound) {
        return true
      }
      if group != nil, governs(OtherPeople.meeting, mention.lowerBound) { return true }
      if isHired || isMet { return true }
      if beginsAt(mention.lowerBound, OtherPeople.persons) {
        return governs(OtherPeople.leading, mention.lowerBound)
          || governs(OtherPeople.hiring, mention.lowerBound)
          || governs(OtherPeople.meeting, mention.lowerBound)
      }
      if let people = linkedBefore(OtherPeople.hiringLinks),
        governs(OtherPeople.hiring, people) || governs(OtherPeople.serving, people)
      {
        return true
      }
      if let people = before(OtherPeople.peopleBefore) ?? linkedBefore(OtherPeople.links) {
        return governs(OtherPeople.leading, people) || governs(OtherPeople.hiring, people)
          || governs(OtherPeople.meeting, people)
      }
      if let group = before(OtherPeople.groupsBefore) {
        return governs(OtherPeople.meeting, group)
      }
      return false
    }

    /// The mention itself, where it is one word for people: "led four auditors".
    private var namedPeople: Int? {
      let isOne = mention.count == 1
      return isOne && OtherPeople.people.contains(tokens[mention.lowerBound], isBare: isBare)
        ? mention.lowerBound : nil
    }

    /// "Làm việc với cơ quan thuế và kiểm toán độc lập": those of a trade whom one works with.
    private var isMet: Bool {
      beginsAt(mention.lowerBound, OtherPeople.trades)
        && verbEnds(OtherPeople.besides).contains { end in
          !(end...mention.lowerBound).contains { tokens[$0].gap > .none }
            && !isStopped(end..<mention.lowerBound)
        }
    }

    func beginsAt(_ place: Int, _ table: CueTable) -> Bool {
      table.end(from: place, upTo: end, in: tokens, isBare: isBare) != nil
    }

    /// "Khách hàng kinh doanh vàng": what clients deal in, no more than two words behind.
    private var isOfClients: Bool {
      let high = min(end, mention.lowerBound + 2)
      return (max(start, mention.lowerBound - 6)..<mention.lowerBound).contains { place in
        tokens[place].bearing.contains(.people)
          && OtherPeople.clients.patterns(at: tokens[place]).contains { pattern in
            guard let last = pattern.end(from: place, upTo: high, in: tokens, isBare: isBare) else {
              return false
            }
            return mention.lowerBound - last <= 2
              && (place + 1...max(place + 1, mention.lowerBound)).allSatisfy {
                tokens[$0].gap == .none
              }
          }
      }
    }

    /// "Prepared figures for the audit team": whether something is given to those at a place.
    private func isGiven(to place: Int) -> Bool {
      var link = place - 1
      while link > start, OtherPeople.articles.contains(tokens[link].plain) { link -= 1 }
      guard link > start, ["to", "for", "cho"].contains(tokens[link].plain) else { return false }
      return tokens[start..<link].contains { OtherPeople.giving.contains($0, isBare: isBare) }
    }

    private var hasVerb: Bool {
      (start..<mention.lowerBound).contains { place in
        tokens[place].bearing.contains(.people) && beginsAt(place, OtherPeople.verbs)
      }
    }

    /// The word for people to which the mention belongs, as its last word or soon behind it.
    private func behind(_ words: CueWords) -> Int? {
      let last = mention.upperBound - 1
      if words.contains(tokens[last], isBare: isBare), mention.count > 1 { return last }
      // "Java developers", "Java and Python developers", "Java, Python and SQL developers".
      var left = 2
      for place in mention.upperBound..<end {
        if words.contains(tokens[place], isBare: isBare) { return isLast(place) ? place : nil }
        // "The stock team, clerks and staff" are not all in stocks.
        if OtherPeople.groups.contains(tokens[place], isBare: isBare) { return nil }
        if CueTables.joints.contains(tokens[place], isBare: isBare) || tokens[place].gap == .comma {
          left = 2
          continue
        }
        guard !OtherPeople.ends.contains(tokens[place], isBare: isBare) else { return nil }
        left -= 1
        if left < 0 { return nil }
      }
      return nil
    }

    /// Whether a word for people is what is spoken of: not the "people" of "people management".
    private func isLast(_ place: Int) -> Bool {
      guard place + 1 < end, tokens[place + 1].gap == .none, !tokens[place].isPlural else {
        return true
      }
      return OtherPeople.ends.contains(tokens[place + 1], isBare: isBare)
        || OtherPeople.groups.contains(tokens[place], isBare: isBare)
        || CueTables.joints.contains(tokens[place + 1], isBare: isBare)
    }

    /// "The Java team reported to me".
    private func isReporting(_ place: Int) -> Bool {
      guard place + 1 < end else { return false }
      return ["report", "reported", "reporting"].contains(tokens[place].plain)
        && tokens[place + 1].plain == "to"
    }

    /// Whether a verb governs several people or one with an article: "led five Python programmers",
    /// not "worked as a Lead Python Programmer".
    private func counts(_ table: CueTable, _ people: Int) -> Bool {
      let isPlural = tokens[people].isPlural || ["staff", "people"].contains(tokens[people].plain)
      return governs(table, mention.lowerBound) { end in
        isPlural
          || tokens[end..<mention.lowerBound].contains {
            OtherPeople.articles.contains($0.plain)
          }
      }
    }

    private func governs(
      _ table: CueTable,
      _ place: Int,
      where isMeant: (Int) -> Bool = { _ in true }
    ) -> Bool {
      // "Hiring, training, …" governs nothing of what follows.
      verbEnds(table).contains { end in
        end <= place && tokens[end].gap < .comma && !isStopped(end..<place) && isMeant(end)
      }
    }

    func verbEnds(_ table: CueTable) -> [Int] {
      var ends: [Int] = []
      for place in start..<mention.lowerBound where tokens[place].bearing.contains(.people) {
        ends += table.patterns(at: tokens[place]).compactMap {
          $0.end(from: place, upTo: mention.lowerBound, in: tokens, isBare: isBare)
        }
      }
      return ends
    }

    /// Whether a new clause begins in a stretch: a stop, or a joint with a verb.
    func isStopped(_ range: Range<Int>) -> Bool {
      range.contains { place in
        if CueTables.stops.contains(tokens[place], isBare: isBare) { return true }
        let after = place + 1
        return OtherPeople.turns.contains(tokens[place].plain)
          || CueTables.joints.contains(tokens[place], isBare: isBare)
            && range.contains(after) && CueTables.verbs.contains(tokens[after], isBare: isBare)
      }
    }
  }
}
