internal import TalentModel

/// The words for posts, by rank and language, and the grades beside them.
enum TitlePosts {
  /// What a word for a post tells.
  enum Kind: Hashable, Sendable {
    /// Leads others: `Head`, `VP`, `Trưởng phòng`.
    case lead(isVietnamese: Bool)
    /// Does the work: `Analyst`, `Officer`, `Chuyên viên`.
    case staff(isVietnamese: Bool)
    /// Does work of its own that no other word stands for: `Engineer`, `Trader`.
    case craft

    /// Whether what it is about stands behind it.
    var isVietnamese: Bool {
      switch self {
      case .lead(let isVietnamese), .staff(let isVietnamese): isVietnamese
      case .craft: false
      }
    }
  }

  private static let leads = [
    "manager", "head", "director", "lead", "supervisor", "vice president", "vp", "svp", "avp",
    "evp", "chief", "team leader", "team lead", "leader", "managing director", "president",
  ]
  private static let staff = [
    "specialist", "officer", "analyst", "associate", "executive", "consultant", "adviser",
    "advisor", "expert", "professional", "representative", "administrator", "coordinator",
  ]
  private static let crafts = [
    "engineer", "developer", "accountant", "auditor", "lawyer", "counsel", "trader", "dealer",
    "banker", "controller", "architect", "tester", "designer", "scientist", "underwriter",
    "actuary", "assistant", "clerk", "intern", "trainee", "economist", "paralegal", "teller",
  ]
  private static let vietnameseLeads = [
    "trưởng phòng", "trưởng nhóm", "trưởng bộ phận", "trưởng ban", "giám đốc", "phó phòng",
    "phó trưởng phòng", "phó giám đốc", "quản lý", "giám đốc khối", "trưởng khối", "tổ trưởng",
    "phụ trách", "phó ban", "phó trưởng ban", "trưởng đơn vị",
  ]
  private static let vietnameseStaff = [
    "chuyên viên", "nhân viên", "cán bộ", "chuyên gia", "kiểm soát viên", "cộng tác viên",
    "thực tập sinh", "trợ lý",
  ]

  static let phrases = Phrases<Kind>([
    (.lead(isVietnamese: false), leads), (.staff(isVietnamese: false), staff), (.craft, crafts),
    (.lead(isVietnamese: true), vietnameseLeads), (.staff(isVietnamese: true), vietnameseStaff),
  ])

  /// Words of rank before an English post.
  static let ranks: WordSet = [
    "senior", "junior", "assistant", "associate", "deputy", "principal", "group", "executive",
    "managing", "chief", "sr", "jr", "acting", "regional", "global", "country", "first", "lead",
    "staff", "general", "interim",
  ]

  /// Words between a post and what it is about: grades, departments, joints.
  static let grades = Phrases([
    (
      meaning: true,
      phrases: [
        "chính", "cao cấp", "cấp cao", "bậc cao", "sơ cấp", "tập sự", "nghiệp vụ", "phòng", "ban",
        "khối", "bộ phận", "mảng", "phụ trách", "về", "of", "in", "for", "bậc 1", "bậc 2", "bậc 3",
      ]
    )
  ])

  /// A post that may stand for another one.
  struct Other: Sendable {
    var words: [Token]
    /// Whether it stands before what it is about.
    var isAhead: Bool
  }

  /// The posts that may stand for one of a kind, the nearest first: those of its rank, and for who
  /// leads those that are led.
  static func others(for kind: Kind) -> [Other] {
    switch kind {
    case .lead(isVietnamese: false): englishLeads
    case .staff(isVietnamese: false): englishStaff
    case .lead(isVietnamese: true): leadsInVietnamese
    case .staff(isVietnamese: true): staffInVietnamese
    case .craft: []
    }
  }

  private static let englishStaff = others(staff, isAhead: false)
  private static let englishLeads =
    others(leads, isAhead: false) + others(["head of"], isAhead: true) + englishStaff
  private static let staffInVietnamese = others(vietnameseStaff, isAhead: true)
  private static let leadsInVietnamese = others(vietnameseLeads, isAhead: true) + staffInVietnamese

  private static func others(_ posts: [String], isAhead: Bool) -> [Other] {
    posts.map { Other(words: Tokenizer.tokens(in: $0), isAhead: isAhead) }
  }
}
