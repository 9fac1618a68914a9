internal import TalentModel

/// Tells whose deed it is where others than the person do something: "they own the KYC policy",
/// "done by the back office", "giao diện Flutter do bạn làm", "2 designers using Photoshop".
enum OthersDeeds {
  /// How many tokens around a mention are looked at.
  private static let window = (before: 12, behind: 10)

  private static let english = CueWords(
    "did does do handled handles own owns owned configured wrote write writes built builds"
      + " developed develops used uses use ran runs managed manages maintained maintains migrated"
      + " moved implemented implements drafted drafts prepared prepares designed delivered"
      + " performed executed produced created coded programmed made run written"
      + " deployed shipped hosted"
  )
  private static let they = CueTable(
    [
      "họ|they|bạn_cùng_nhóm|bạn_cùng_lớp|thành_viên_khác|các_bạn_khác|bạn_khác tự|also|already* phụ_trách|dùng|sử_dụng|làm|lập_trình|viết|xây_dựng|triển_khai|lo"
        + "|đảm_nhiệm|vận_hành|did|do|handle|handled|own|owned|configured|wrote|write|built|build"
        + "|developed|use|used|run|ran|manage|managed|maintain|maintained"
    ].map { CuePattern($0, .others) }
  )
  static let persons = CueWords(
    "colleague integrator vendor contractor supplier subcontractor coworker teammate roommate"
      + " classmate"
  )
  private static let groups = CueWords("team department unit division")
  private static let own = CueWords(
    "i my me we us our myself mine who that which tôi em mình chúng"
  )
  private static let passives = CueTable(
    [
      "done|handled|performed|carried_out|owned by the|our|a|an*", "outsourced|delegated to",
    ].map { CuePattern($0, .others) }
  )
  private static let vietnameseGroups = CueTable(
    ["đội|phòng|khối|bộ_phận|bên"].map { CuePattern($0, .others) }
  )
  private static let vietnameseVerbs = CueTable(
    ["lập_trình|phụ_trách|triển_khai|thực_hiện|xây_dựng|đảm_nhiệm|vận_hành|làm|viết|lo"].map {
      CuePattern($0, .others)
    }
  )
  static let people = CueWords(
    "developer engineer analyst programmer specialist tester accountant designer officer"
      + " consultant architect auditor trader scientist copywriter counsel lawyer adviser advisor"
      + " contractor vendor supplier bookkeeper expert programmer dev devs intern quant"
  )
  static let vietnamesePeople = CueTable(
    [
      "bạn|người|em|anh|chị|nhân_viên|nhân_sự|đồng_nghiệp|kỹ_sư|lập_trình_viên|chuyên_viên"
        + "|thực_tập_sinh"
    ].map { CuePattern($0, .others) }
  )
  /// Relatives with whom a sentence begins, and what follows their names there.
  private static let relatives = CueTable(
    [
      "my|our \(CueTables.relatives)|friend|roommate", "married|engaged to",
      "\(CueTables.vietnameseRelatives) tôi|em|mình|của|là|làm|có|biết|đang",
      "\(CueTables.vietnameseAddressed)|bạn tôi|mình",
    ].map { CuePattern($0, .others) }
  )
  private static let family: FoldedWord = "family"
  /// What others do with something that one may have made.
  private static let uses: WordSet = ["use", "used", "owned", "run", "did"]
  private static let tongue: WordSet = ["tongue", "language"]
  private static let by: FoldedWord = "do"
  private static let giving: WordSet = ["outsourced", "outsource"]
  /// "I did not", "not me", "tôi thì không": where it ends a clause, others did what came before.
  private static let refusals = CueTable(
    [
      "did_not|didn_t|do_not|don_t|have_not|haven_t|was_not|wasn_t"
        + " do|take_part|participate|join|handle|it|that|so|involved|myself*",
      "not me|i|myself|mine|by_me", "không|chưa phải|làm|tham_gia|trực_tiếp|có|tôi|mình|em*",
    ].map { CuePattern($0, .others) }
  )
  private static let others = CueWords("nhóm sếp họ they he she manager boss")
  private static let refusing: WordSet = ["i", "we", "toi", "em", "minh", "thi"]

  /// The wordings and words without which nobody else has done anything.
  static var tables: [CueTable] {
    [passives, they, vietnameseGroups, refusals, relatives, vietnamesePeople]
      + [teamTools, stacks, otherTeams]
  }
  static var words: [FoldedWord] {
    [persons, groups, people, wholes].flatMap(\.plain) + giving.words + [by, family, "them"]
  }

  /// Whether what a mention names is done by others.
  ///
  /// - Complexity: O(1): a window of some twenty words is looked at.
  static func cover(_ mention: Range<Int>, in document: ReadDocument) -> Bool {
    let scene = Scene(mention, in: document)
    return scene.isDoneBefore || scene.isDoneBehind || scene.isHandedOver
      || scene.isRefused || scene.isOfRelative || scene.isOfMembers || scene.isOfMakeUp
      || scene.isOfThose || scene.isOfTeam || scene.isOfStack || scene.isOfOtherTeams
      || scene.isOfPeople(in: document)
  }

  /// Where the sentence begins that is broken by brackets or dashes before a place.
  static func sentenceStart(of start: Int, in tokens: [Token]) -> Int {
    let block = tokens[start].block
    let low = max(0, start - window.before)
    var place = start
    while isAside(tokens[place].sign), place > low, tokens[place - 1].block == block {
      repeat { place -= 1 } while place > low && tokens[place].gap < .hard
    }
    return place
  }

  private static func isAside(_ sign: Unicode.Scalar?) -> Bool {
    switch sign {
    case "(", ")", "–", "—", "[", "]": true
    default: false
    }
  }

  /// What stands around a mention.
  struct Scene {
    let tokens: [Token]
    let mention: Range<Int>
    /// The tokens of the block.
    let block: Range<Int>
    let start: Int
    let end: Int
    let isBare: Bool
    /// Whether the stretch is the first of its block.
    let isFirst: Bool

    init(_ mention: Range<Int>, in document: ReadDocument) {
      self.mention = mention
      tokens = document.tokens
      block = document.ranges[Int(tokens[mention.lowerBound].block)]
      let low = max(block.lowerBound, mention.lowerBound - OthersDeeds.window.before)
      var start = mention.lowerBound
      while start > low, tokens[start].gap < .hard { start -= 1 }
      let high = min(block.upperBound, mention.upperBound + OthersDeeds.window.behind)
      var end = mention.upperBound
      while end < high, tokens[end].gap < .hard { end += 1 }
      (self.start, self.end) = (start, end)
      isBare = tokens[start..<end].allSatisfy { $0.accents == 0 }
      isFirst = start == block.lowerBound
    }

    func isOne(_ words: CueWords, _ place: Int) -> Bool {
      words.contains(tokens[place], isBare: isBare)
    }

    func end(_ table: CueTable, _ place: Int, upTo limit: Int) -> Int? {
      table.end(from: place, upTo: limit, in: tokens, isBare: isBare)
    }

    /// Whether the person comes in again, or another clause begins, in a stretch.
    func isTurned(_ range: Range<Int>) -> Bool {
      range.contains { isOne(OthersDeeds.own, $0) || isOne(CueTables.stops, $0) }
    }

    /// "They own KYC", "(a colleague wrote the kernels)", "the IT security team did the review".
    var isDoneBefore: Bool {
      guard tokens[start].gap == .hard else { return false }
      if let last = end(OthersDeeds.passives, max(start, mention.lowerBound - 4), upTo: end),
        last == mention.lowerBound
      {
        return true
      }
      for place in start..<mention.lowerBound {
        if tokens[place].bearing.contains(.deeds),
          let last = end(OthersDeeds.passives, place, upTo: mention.lowerBound),
          last == mention.lowerBound
        {
          return true
        }
        if let doer = doer(behind: place) { return !isTurned(doer + 1..<mention.lowerBound) }
        if isOfDoer(behind: place) { return true }
        if isOfWhom(place) { return !isTurned(place + 2..<mention.lowerBound) }
        if tokens[place].bearing.contains(.deeds), place == start || tokens[place].gap == .comma,
          // "Họ viết SQL": the verb may be of the name.
          let last = end(OthersDeeds.they, place, upTo: mention.upperBound)
        {
          return !isTurned(min(last, mention.lowerBound)..<mention.lowerBound)
        }
      }
      return isOfDoer
    }

    /// "The model was built by consultants in …": who did it, where nobody else did anything.
    private func doer(behind place: Int) -> Int? {
      guard tokens[place].plain == "by", place > start else { return nil }
      let doer = person(behind: place, upTo: mention.lowerBound)
      // "Backend by my roommate", not "trained by a vendor".
      if let doer, isOne(OthersDeeds.persons, doer) {
        let verb = tokens[place - 1].plain
        return isOne(OthersDeeds.english, place - 1) || !verb.hasSuffix("ed") && verb != "taught"
          ? doer : nil
      }
      guard isOne(OthersDeeds.english, place - 1),
        !tokens[start..<(place - 1)].contains(where: { $0.plain.hasSuffix("ed") })
      else { return nil }
      return doer
    }

    /// Who is named soon behind "by", unless it is the person.
    private func person(behind place: Int, upTo limit: Int) -> Int? {
      let doer = (place + 1..<max(place + 1, min(place + 5, limit))).first {
        isOne(OthersDeeds.people, $0) || isOne(OthersDeeds.groups, $0)
          || isOne(OthersDeeds.persons, $0)
      }
      guard let doer else { return nil }
      let isOwn = tokens[place..<doer].contains { word in
        OthersDeeds.own.contains(word, isBare: isBare)
          && !(isOne(OthersDeeds.persons, doer) && ["my", "our"].contains(word.plain))
      }
      return isOwn ? nil : doer
    }

    /// "Built by the data science team": whether the mention is what the doer is called.
    private func isOfDoer(behind place: Int) -> Bool {
      guard tokens[place].plain == "by", place > start, mention.lowerBound - place <= 3,
        isOne(OthersDeeds.english, place - 1)
      else { return false }
      return person(behind: place, upTo: end).map { $0 >= mention.lowerBound } ?? false
    }

    /// "The data team, who moved it to …": whether others, just named, are the doers at a place.
    private func isOfWhom(_ place: Int) -> Bool {
      guard ["who", "which"].contains(tokens[place].plain), place > start,
        place + 2 <= mention.lowerBound, isOne(OthersDeeds.english, place + 1),
        !["do", "does", "did"].contains(tokens[place + 1].plain)
      else { return false }
      let doer = place - 1
      return isOne(OthersDeeds.groups, doer) || isOne(OthersDeeds.persons, doer)
        || isOne(OthersDeeds.people, doer) && (tokens[doer].isPlural || !isSelf(doer))
    }

    /// Whether the stretch begins with a doer and a verb.
    private var isOfDoer: Bool {
      let limit = min(end, start + 8)
      guard tokens[start..<limit].contains(where: { $0.bearing.contains(.deeds) }) else {
        return false
      }
      if !isFirst, end(OthersDeeds.vietnameseGroups, start, upTo: end) != nil, !isBare {
        for place in (start + 1)..<max(start + 1, min(limit, mention.lowerBound + 1)) {
          guard let last = end(OthersDeeds.vietnameseVerbs, place, upTo: end) else { continue }
          return !isTurned(start..<mention.lowerBound) && place > start && last > place
        }
        return false
      }
      for place in start..<limit {
        if isOne(OthersDeeds.own, place) { return false }
        // "Quants wrote Python", "our developers built it".
        let isPerson =
          isOne(OthersDeeds.persons, place)
          || tokens[place].isPlural && isOne(OthersDeeds.people, place) && place - start <= 1
        let isGroup = isOne(OthersDeeds.groups, place) && isNamed(place)
        guard isPerson || isGroup else { continue }
        var verb = place + 1
        // "The project team in IT configured it".
        if verb + 1 < end, ["in", "of", "from", "at"].contains(tokens[verb].plain) { verb += 2 }
        guard verb < end, tokens[verb].gap == .none, isOne(OthersDeeds.english, verb) else {
          return false
        }
        return verb >= mention.upperBound || !isTurned(verb..<mention.lowerBound)
      }
      return false
    }

    /// "The IT team", not "the team".
    private func isNamed(_ group: Int) -> Bool {
      let before = tokens[start..<group].filter { !["the", "a", "an"].contains($0.plain) }
      return !before.isEmpty && before.count <= 3
        && !before.contains { CueTables.verbs.contains($0, isBare: isBare) }
    }

    /// "Flutter do bạn cùng phòng làm", "settlement handled by the back office".
    var isDoneBehind: Bool {
      for place in mention.upperBound..<end {
        guard tokens[place].gap == .none else { return false }
        // "Scripts written by the interns", "Power BI by the data team"; not "used by the team".
        if tokens[place].plain == "by",
          !OthersDeeds.uses.contains(tokens[place - 1].plain),
          isOne(OthersDeeds.english, place - 1) || !isVerb(mention.upperBound..<place)
        {
          return person(behind: place, upTo: end) != nil
        }
        guard tokens[place].bearing.contains(.deeds) else { continue }
        if tokens[place].plain == OthersDeeds.by, place + 1 < end,
          !isOne(OthersDeeds.own, place + 1)
        {
          return (place + 2..<max(place + 2, end)).contains {
            end(OthersDeeds.vietnameseVerbs, $0, upTo: end) != nil
          }
        }
        if let last = end(OthersDeeds.passives, place, upTo: end) {
          return last < end && !isOne(OthersDeeds.own, last)
        }
      }
      return false
    }

    private func isVerb(_ range: Range<Int>) -> Bool {
      range.contains { isOne(CueTables.verbs, $0) || tokens[$0].plain.hasSuffix("ed") }
    }

    /// "My team did AML; I did not", "The team ran KYC, not me".
    var isRefused: Bool {
      let high = min(block.upperBound, mention.upperBound + OthersDeeds.window.behind)
      for place in mention.upperBound..<high where tokens[place].bearing.contains(.deeds) {
        guard let last = self.end(OthersDeeds.refusals, place, upTo: block.upperBound),
          last == block.upperBound || tokens[last].gap > .none
        else { continue }
        // Nobody but the person may stand between the clause before and the refusal.
        var first = place
        while first > mention.upperBound, tokens[first].gap == .none,
          OthersDeeds.refusing.contains(tokens[first - 1].plain)
        {
          first -= 1
        }
        let isPerson = first < place || tokens[last - 1].plain != tokens[place].plain
        let isApart = tokens[first].gap > .none || isOne(CueTables.stops, first - 1)
        if isPerson, isApart, isOfGroup { return true }
      }
      return false
    }

    /// "My husband is a lawyer and holds the CFA charter", "my wife, an accountant (ACCA)": up to
    /// where the person speaks again.
    var isOfRelative: Bool {
      let start = OthersDeeds.sentenceStart(of: start, in: tokens)
      guard start < mention.lowerBound,
        let last = end(OthersDeeds.relatives, start, upTo: mention.lowerBound)
          ?? endOfMaskedRelative(start),
        !OthersDeeds.tongue.contains(tokens[last].plain)
      else { return false }
      return !(last..<mention.lowerBound).contains { isOne(OthersDeeds.own, $0) }
    }

    /// "My brother John (CFA)" is masked: "My [family] (CFA)".
    private func endOfMaskedRelative(_ start: Int) -> Int? {
      let next = start + 1
      let isMasked =
        ["my", "our"].contains(tokens[start].plain) && next < mention.lowerBound
        && tokens[next].plain == OthersDeeds.family && tokens[next].sign == "["
      return isMasked ? next + 1 : nil
    }

    /// Whether others are named before the mention in its clause.
    private var isOfGroup: Bool {
      (start..<mention.lowerBound).contains { place in
        isOne(OthersDeeds.groups, place) || isOne(OthersDeeds.persons, place)
          || isOne(OthersDeeds.people, place) || isOne(OthersDeeds.others, place)
          || end(OthersDeeds.vietnameseGroups, place, upTo: end) != nil
      }
    }

    /// "Outsourced Python support to a vendor"; not "outsourced internal audit for three funds",
    /// which is what a firm sells.
    var isHandedOver: Bool {
      let giving = OthersDeeds.giving
      return tokens[start..<mention.lowerBound].contains { giving.contains($0.plain) }
        && tokens[mention.upperBound..<end].contains { $0.plain == "to" }
    }
  }
}
