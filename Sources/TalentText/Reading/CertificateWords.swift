internal import TalentModel

/// The words around a certificate that tell its state, in both languages.
enum CertificateWords {
  /// What some words say of a certificate.
  enum State: Hashable, Sendable {
    case obtained
    case studying
    /// Named with the word for its examination: worked for, unless more is told.
    case examined
    case failed
    /// Begun, and not gone on with.
    case dropped
    case lapsed
    /// The day that follows is the last of its validity.
    case until
    /// As `until`, and without a day it is over.
    case over
    /// It is somebody else's.
    case others
    /// "Certified", "licensed": more than a name in a list.
    case titled
  }

  /// Which certificate words speak of.
  enum Side: Hashable, Sendable {
    /// The one that follows in the same clause, or else the one before.
    case ahead
    /// The one before, or else the one that follows.
    case behind
    /// The one before, where they stand right behind it.
    case joined
    /// The one that follows, where nothing but words for who holds it stands between.
    case leading
  }

  private struct Meaning: Hashable, Sendable {
    var state: State
    var side: Side
  }

  /// Some words that bear on a certificate.
  struct Bearing {
    var state: State
    var tokens: Range<Int>
  }

  private static let phrases = Phrases<Meaning>([
    (
      Meaning(state: .obtained, side: .ahead),
      [
        "passed", "held", "obtained", "earned", "achieved", "awarded", "attained", "gained", "hold",
        "holding", "holder of", "holder", "got", "acquired", "đạt", "đã đạt", "đạt được",
        "thi đỗ", "thi đậu", "đã đỗ", "đã đậu", "đỗ", "đậu", "được cấp", "đã có", "sở hữu",
        "có chứng chỉ", "có bằng", "đã lấy", "lấy được", "hoàn thành", "completed", "all papers",
        "all exams", "all parts", "fully qualified", "đã hoàn thành", "re earned", "vượt qua",
        "đã vượt qua", "cleared",
      ]
    ),
    (
      Meaning(state: .studying, side: .ahead),
      [
        "studying", "studying for", "study for", "preparing", "preparing for", "preparation for",
        "prepare for", "pursuing", "registered for", "registered to", "enrolled", "enrolled in",
        "working towards", "working toward", "work towards", "towards", "toward", "sitting",
        "sitting for", "sit for", "sitting the", "sitting the exam", "sit the exam", "to sit",
        "will sit", "will take", "to take", "taking", "currently taking", "booked", "considering",
        "planned", "plan to", "intend to", "aiming for", "aim", "target", "targeting", "goal",
        "applying for", "applied for", "student of", "candidate for", "exam for", "not yet",
        "not yet obtained", "not yet passed", "not yet certified", "have not passed",
        "not completed", "đang học", "đang theo học", "đang ôn", "đang ôn thi", "ôn thi",
        "luyện thi", "đang thi", "dự thi", "sẽ thi", "sẽ dự thi", "thi", "đăng ký thi", "đăng ký",
        "sắp thi", "chuẩn bị thi", "chuẩn bị", "đang tìm hiểu", "tìm hiểu", "dự kiến",
        "dự kiến thi", "dự kiến hoàn thành", "dự kiến đạt", "dự kiến lấy", "sẽ hoàn thành",
        "sẽ đạt", "sẽ lấy", "expected to complete", "due to complete", "will complete",
        "to be completed", "to complete", "to obtain", "học viên", "khóa học", "lớp",
        "đang hoàn thành", "mục tiêu", "chưa đạt",
        "chưa hoàn thành", "chưa đỗ", "chưa đậu", "chưa được cấp",
        "đã qua", "đang lấy", "đang chờ", "course for", "training for", "để đạt", "để lấy", "để có",
        "nhằm đạt", "nhằm lấy", "hướng tới", "to pass", "to achieve", "to earn", "to gain",
        "to get", "retaking", "resitting", "retake", "resit", "to retake", "to resit", "thi lại",
        "sẽ thi lại", "đang thi lại", "working on", "studied for", "left to", "left for",
        "away from", "short of", "exam left to",
        "paper left to", "module left to", "exam to", "đang thi tiếp",
        "thi tiếp",
      ]
    ),
    (
      Meaning(state: .studying, side: .behind),
      [
        "in progress", "candidate", "candidacy", "expected", "anticipated", "ongoing",
        "part qualified", "partly qualified", "part qualification", "finalist", "unfinished",
        "not finished", "to be taken", "to be obtained", "incomplete", "awaiting result",
        "awaiting exam result", "result pending", "pending", "exam scheduled", "scheduled",
        "papers to go", "remaining", "còn lại", "chờ kết quả", "đang chờ kết quả",
        "exam preparation", "preparation course", "exam left", "paper left", "module left",
        "exam to go", "module to go", "tập sự", "đang tập sự", "on hold", "paused", "tạm dừng",
        "tạm ngưng", "bảo lưu",
      ]
    ),
    (Meaning(state: .examined, side: .joined), ["exam"]),
    (Meaning(state: .examined, side: .ahead), ["kỳ thi", "kì thi"]),
    (
      Meaning(state: .studying, side: .joined),
      [
        "student", "prep", "preparation", "review", "course", "training", "workshop",
        "seminar", "webinar", "class", "study", "program student", "trainee", "affiliate student",
      ]
    ),
    (
      Meaning(state: .failed, side: .ahead),
      [
        "failed", "fail", "did not pass", "didn t pass", "not passed", "thi trượt", "trượt",
        "thi rớt", "rớt", "không đạt", "không đỗ", "không đậu", "not a", "not an", "không phải",
        "unsuccessful", "not awarded", "not a member of", "never obtained", "never passed",
        "chưa thi", "chưa lấy", "chưa từng thi", "không thi đỗ", "không thi đậu", "không thi qua",
        "thi hỏng", "thi không đỗ", "thi không đậu", "thi không đạt", "không vượt qua",
        "could not pass", "couldn t pass",
      ]
    ),
    (
      Meaning(state: .dropped, side: .behind),
      [
        "not pursued", "not pursuing", "no longer pursuing", "not taken", "never taken", "not sat",
        "not claimed", "not attempted",
        "never sat", "never took", "never completed", "never finished",
        "không theo học", "không theo nữa", "không học nữa", "không thi nữa", "không thi",
      ]
    ),
    (
      Meaning(state: .dropped, side: .ahead),
      [
        "abandoned", "discontinued", "given up", "gave up", "dropped out", "dropped out of",
        "bỏ dở", "đã bỏ", "bỏ thi", "bỏ học", "đã bỏ thi", "đã bỏ học", "bỏ giữa chừng", "withdrew",
        "withdrew from", "đã rút", "rút lui", "đã rút lui", "rút khỏi", "đã rút khỏi",
      ]
    ),
    (
      Meaning(state: .lapsed, side: .behind),
      [
        "expired", "never renewed", "lapsed", "no longer valid", "no longer held", "revoked",
        "suspended",
        "withdrawn", "cancelled", "canceled", "inactive", "đã hết hạn", "đã hết hiệu lực",
        "chưa thi lại", "chưa gia hạn", "không gia hạn", "not renewed",
        "bị thu hồi", "thu hồi", "đã thu hồi", "không còn hiệu lực", "bị đình chỉ", "surrendered",
        "lapse", "let lapse", "struck off", "deregistered", "terminated", "forfeited",
        "no longer active", "no longer a member", "no longer member", "no longer certified",
        "no longer licensed", "not maintained", "quá hạn", "bị tước", "bị tước bỏ", "bị hủy",
        "bị huỷ", "bị hủy bỏ", "đã hủy", "đã huỷ", "bị khai trừ", "không còn giá trị",
        "không còn là hội viên", "không duy trì",
      ]
    ),
    (
      Meaning(state: .lapsed, side: .joined),
      [
        "resigned", "membership resigned", "relinquished", "đã thôi hội viên",
      ]
    ),
    (
      Meaning(state: .lapsed, side: .ahead),
      [
        "former member", "former holder", "was a member", "was a holder", "cựu hội viên",
        "nguyên hội viên",
      ]
    ),
    (
      Meaning(state: .lapsed, side: .leading),
      [
        "former", "formerly", "ex", "previously", "used to be", "used to hold", "was a",
        "was an", "resigned from", "resigned as", "no longer", "no longer hold",
        "cựu", "nguyên", "từng là", "đã từng là", "trước đây là", "từng có", "không còn",
        "không còn là",
      ]
    ),
    (
      Meaning(state: .until, side: .behind),
      [
        "valid until", "valid till", "valid through", "valid thru", "valid to", "expire",
        "expires on", "expiring", "expiry", "expiry date", "expiration", "expiration date",
        "exp", "exp date", "valid up to", "renewed until", "renewed through", "valid unti",
        "hiệu lực đến", "có hiệu lực đến", "hiệu lực tới", "giá trị đến", "có giá trị đến",
        "thời hạn đến", "có thời hạn đến", "hạn đến", "gia hạn đến", "hiệu lực đến hết",
        "ngày hết hạn", "good until", "current until",
      ]
    ),
    (Meaning(state: .over, side: .behind), ["hết hạn", "hết hạn vào", "hết hiệu lực"]),
    (
      Meaning(state: .others, side: .ahead),
      [
        "my manager", "my boss", "my supervisor", "my colleague", "manager hold", "manager held",
        "boss hold", "colleague", "coworker", "team member", "our team", "student", "client",
        "taught", "teach", "teaching", "tutor", "tutored", "tutoring", "lecturer", "lectured",
        "instructor", "trainer", "trained", "training staff", "coached", "coaching", "mentored",
        "mentoring", "staff", "reviewed", "work with", "worked with", "working with", "report to",
        "reported to", "reporting to", "application pending", "pending application", "required",
        "preferred", "dạy", "giảng dạy", "giảng viên",
        "hướng dẫn", "đồng nghiệp", "quản lý của tôi", "trưởng phòng của tôi", "sếp", "yêu cầu",
        "ưu tiên", "invigilated", "alongside", "supporting", "assisted", "employees",
        "employee", "scholarship for", "scholarship from", "scholarship of", "học bổng",
      ]
    ),
    (
      Meaning(state: .others, side: .joined),
      [
        "instructor", "trainer", "tutor", "lecturer", "teacher", "preferred", "required",
        "is a plus", "is preferred", "là một lợi thế", "là lợi thế", "certified colleague",
        "certified staff", "certified manager", "certified officer", "certified professional",
        "qualified accountant", "qualified staff", "requirement", "equivalent", "scholarship",
        "scholar", "research challenge", "volunteer", "background", "knowledge", "syllabus",
      ]
    ),
    (
      Meaning(state: .titled, side: .ahead),
      [
        "certified", "licensed", "license", "qualified", "certification", "certificate",
        "member of", "fellow of", "chartered", "chứng chỉ", "bằng", "giấy phép", "hội viên",
        "có",
      ]
    ),
    (
      Meaning(state: .titled, side: .joined),
      [
        "certified", "license", "licensed", "qualified", "certification", "certificate",
        "charterholder", "holder", "member", "designation", "credential", "affiliate", "fellow",
        "not yet expired", "not yet lapsed",
      ]
    ),
  ])

  /// Words of a certificate's own name that say it is held.
  private static let titles: WordSet = [
    "certified", "chartered", "licensed", "license", "certification", "certificate", "member",
    "holder", "charterholder", "fellow", "qualified", "admitted", "registered", "designation",
    "chung", "bang", "the", "hoi",
  ]

  /// Words for who holds a certificate, between it and what leads to it.
  private static let holding: WordSet = [
    "a", "an", "the", "member", "fellow", "holder", "of", "certified", "licensed", "chartered",
    "certificate", "certification", "license", "hoi", "vien", "chung", "chi", "the", "bang",
  ]

  /// Words beside a certificate in a line that tells of nothing but it, and since when.
  static let around: WordSet = [
    "since", "from", "in", "of", "the", "a", "as", "member", "membership", "holder",
    "charterholder",
    "certified", "qualified", "fellow", "affiliate", "designation", "certificate", "certification",
    "tu", "nam", "thang", "ke", "hoi", "vien", "chung", "chi", "bang", "the", "la", "den", "nay",
    "present", "now", "to",
  ]

  /// Nouns, levelled, for those who hold a certificate.
  static let people: WordSet = [
    "charterholder", "accountant", "auditor", "specialist", "professional", "holder", "member",
    "examiner", "lawyer", "actuary", "solicitor", "arbitrator", "planner", "adviser", "advisor",
    "appraiser", "practitioner", "banker", "hacker", "tester", "agent", "broker", "valuer",
  ]

  /// Whether the name of a certificate says by itself that it is held: `Certified Fraud Examiner`.
  static func isTitle(_ mention: Range<Int>, in tokens: [Token]) -> Bool {
    mention.count > 1 && mention.contains { titles.contains(tokens[$0].plain) }
  }

  /// Words that turn what follows, and those that may stand between.
  private static let negations: WordSet = ["not", "never", "isn", "wasn", "khong", "chua"]
  private static let between: WordSet = ["yet", "been", "currently", "formally", "a", "tung", "he"]

  /// What words say behind "not", "not yet" or "chưa"; `nil` where nothing is left of it.
  ///
  /// - Parameters:
  ///   - state: What they say without it.
  ///   - place: Where they begin.
  ///   - block: The tokens of the block.
  ///   - tokens: All tokens.
  /// - Returns: What they say.
  private static func turned(
    _ state: State,
    at place: Int,
    in block: Range<Int>,
    of tokens: [Token]
  ) -> State? {
    var before = place - 1
    var isOpen = false
    while before > block.lowerBound, between.contains(tokens[before].plain),
      tokens[before + 1].gap == .none
    {
      isOpen = isOpen || tokens[before].plain == "yet"
      before -= 1
    }
    // "Didn't obtain" is two words.
    if before > block.lowerBound, tokens[before].plain == "t" { before -= 1 }
    guard before >= block.lowerBound, before < place, tokens[before + 1].gap == .none,
      negations.contains(tokens[before].plain)
    else { return state }
    switch state {
    case .obtained, .titled: return isOpen || tokens[before].plain == "chua" ? .studying : .failed
    case .lapsed, .over: return nil
    case .studying, .examined, .failed, .dropped, .until, .others: return state
    }
  }

  /// How many words may stand between a certificate and words before and behind it.
  private static let reachAhead = 6
  private static let reachBehind = 10

  /// The words that bear on each of the certificates named in a block, in their order.
  ///
  /// What bears on one also bears on those joined to it by "and".
  ///
  /// - Complexity: O(tokens of the block).
  static func bearings(
    on names: [Range<Int>],
    in block: Range<Int>,
    of tokens: [Token]
  ) -> [[Bearing]] {
    var found = [[Bearing]](repeating: [], count: names.count)
    var next = 0
    for phrase in phrases.all(in: block, of: tokens) {
      let state = turned(
        phrase.meaning.state,
        at: phrase.tokens.lowerBound,
        in: block,
        of: tokens
      )
      guard let state else { continue }
      while next < names.count, names[next].lowerBound < phrase.tokens.upperBound {
        next += 1
      }
      // The name may contain the words: "passed CFA Level I", "ACCA member".
      if next > 0, names[next - 1].overlaps(phrase.tokens) {
        let inside = names[next - 1]
        let first = phrase.tokens.lowerBound
        if state == .obtained && first == inside.lowerBound
          || state == .lapsed && first < inside.lowerBound
        {
          found[next - 1].append(Bearing(state: state, tokens: phrase.tokens))
        }
        continue
      }
      let place = bearer(of: phrase.tokens, phrase.meaning.side, names, next: next, tokens)
      guard var place else { continue }
      let bearing = Bearing(state: state, tokens: phrase.tokens)
      found[place].append(bearing)
      guard place >= next else { continue }
      while place + 1 < names.count, areJoined(names[place], names[place + 1], tokens) {
        place += 1
        found[place].append(bearing)
      }
    }
    return found
  }

  private static let subjects: WordSet = ["i", "we", "toi", "minh"]

  private static func bearer(
    of words: Range<Int>,
    _ side: Side,
    _ names: [Range<Int>],
    next: Int,
    _ tokens: [Token]
  ) -> Int? {
    let behind = next > 0 ? words.lowerBound - names[next - 1].upperBound : Int.max
    var ahead = next < names.count ? names[next].lowerBound - words.upperBound : Int.max
    // "My father taught me, I hold CAMS": the person speaks again.
    if ahead <= reachAhead,
      tokens[words.upperBound..<names[next].lowerBound].contains(where: { word in
        subjects.contains(word.plain)
      })
    {
      ahead = Int.max
    }
    if side == .joined { return behind <= 1 ? next - 1 : nil }
    if side == .leading {
      let leads =
        ahead <= reachAhead
        && (words.upperBound..<(words.upperBound + ahead))
          .allSatisfy { tokens[$0].gap == .none && holding.contains(tokens[$0].plain) }
      return leads && tokens[names[next].lowerBound].gap == .none ? next : nil
    }
    // "CPA (failed), CAMS": a remark in brackets is of the name right before it.
    if behind == 0, tokens[words.lowerBound].sign == "(" { return next - 1 }
    if side == .ahead, ahead <= reachAhead {
      let isPlain = (words.upperBound..<(words.upperBound + ahead + 1)).allSatisfy {
        tokens[$0].gap == .none
      }
      let isTitled = ahead == 0 && (tokens[words.lowerBound].gap != .none || behind > reachBehind)
      if isPlain || isTitled { return next }
    }
    if behind <= reachBehind, !isOfAnother(words, behind: names[next - 1], tokens) {
      return next - 1
    }
    guard ahead <= reachAhead else { return nil }
    // "4 exams passed; not yet ASA": what is told of others ends there.
    let isApart = (words.upperBound...names[next].lowerBound).contains { place in
      tokens[place].gap == .hard && (tokens[place].sign == ";" || tokens[place].sign == ".")
    }
    return isApart ? nil : next
  }

  /// "CFA (Level III), CACS (lapsed)": whether words in brackets stand behind a name in capitals that
  /// is no certificate known.
  private static func isOfAnother(
    _ words: Range<Int>,
    behind name: Range<Int>,
    _ tokens: [Token]
  ) -> Bool {
    let last = words.lowerBound - 1
    return tokens[words.lowerBound].sign == "(" && last > name.upperBound
      && tokens[last].gap > .none && tokens[last].isInCapitals && tokens[last].plain.count > 2
      && !tokens[last].plain.beginsWithDigit
  }

  private static func areJoined(_ one: Range<Int>, _ other: Range<Int>, _ tokens: [Token]) -> Bool {
    // Names may overlap.
    guard one.upperBound <= other.lowerBound else { return tokens[other.lowerBound].gap < .hard }
    let between = one.upperBound..<other.lowerBound
    guard between.count <= 1, tokens[other.lowerBound].gap < .hard else { return false }
    return between.allSatisfy { ["and", "or", "va", "hoac"].contains(tokens[$0].plain) }
      && (between.count == 1 || tokens[other.lowerBound].gap == .none)
  }
}
