internal import TalentModel

/// The words of dates, levelled, in English and Vietnamese.
enum DateWords {
  /// Names of months.
  static let months: WordMap<Int> = [
    "jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4,
    "may": 5, "jun": 6, "june": 6, "jul": 7, "july": 7, "aug": 8, "august": 8, "sep": 9, "sept": 9,
    "september": 9, "oct": 10, "october": 10, "nov": 11, "november": 11, "dec": 12, "december": 12,
    "januar": 1, "februar": 2, "marz": 3, "juni": 6, "juli": 7, "okt": 10, "oktober": 10,
    "dez": 12, "dezember": 12,
  ]

  /// Words behind "tháng".
  static let numbers: WordMap<Int> = [
    "gieng": 1, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "sau": 6, "bay": 7,
    "tam": 8, "chin": 9, "muoi": 10, "chap": 12,
  ]

  /// Words and abbreviations for "month" before its number.
  static let monthPrefixes: WordSet = ["thang", "thg", "th", "t"]

  /// Seasons and parts of a year, with their first and last month.
  static let seasons: WordMap<ClosedRange<Int>> = [
    "spring": 3...5, "summer": 6...8, "autumn": 9...11, "fall": 9...11, "winter": 12...12,
    "q1": 1...3, "q2": 4...6, "q3": 7...9, "q4": 10...12, "h1": 1...6, "h2": 7...12,
  ]

  /// Words for a quarter before its number.
  static let quarterPrefixes: WordSet = ["quy", "quarter"]

  /// Words with which dates begin, those of `t` and a number aside.
  static let beginnings = WordSet(
    months.words + seasons.words + quarterPrefixes.words + [may]
  )

  /// The German name of May, which is a name of people and firms in Vietnamese.
  static let may: FoldedWord = "mai"

  /// Words between a month and its year.
  static let yearPrefixes: WordSet = ["nam", "of"]

  /// Numbers of a quarter behind "quý" or "quarter".
  static let quarters: WordMap<Int> = [
    "1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4,
  ]

  /// Words between the two ends of a stretch.
  static let joints: WordSet = [
    "to", "until", "till", "til", "thru", "through", "up", "den", "toi", "cho", "bis",
  ]

  /// Whether a sign may stand between the two ends of a stretch.
  ///
  /// Symbol fonts hold their arrows in the private area.
  static func isJoint(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case "-", "–", "—", "‒", "―", "−", "~", "∼", "〜", "→", "➔", "➜", "➝", "⟶", "⇒", "»", ">",
      "|", "\t":
      true
    default: (0xE000...0xF8FF).contains(sign.value)
    }
  }

  /// Whether a sign is a dash of any length.
  static func isDash(_ sign: Unicode.Scalar?) -> Bool {
    switch sign {
    case "-", "–", "—", "‒", "―", "−", "~": true
    default: false
    }
  }

  /// Words that may stand before a date and change nothing about it.
  static let fillers: WordSet = [
    "ngay", "nam", "the", "early", "mid", "late", "beginning", "end", "of", "dau", "giua", "cuoi",
    "about", "around", "khoang", "fy", "date", "day", "ended", "finished", "ket", "thuc",
  ]

  /// Words that may stand before the beginning of a stretch and belong to it.
  static let openers: WordSet = [
    "since", "from", "between", "tu", "ke", "ngay", "nam", "start", "started", "starting", "date",
    "bat", "dau", "thoi", "gian", "period", "duration", "giai", "doan", "early", "mid", "late",
    "fy", "seit",
  ]

  /// Words for the present.
  static let present: WordSequences = [
    ["thoi", "diem", "hien", "tai"], ["thoi", "diem", "nay"], ["still", "working"],
    ["hien", "tai"], ["hien", "nay"], ["hien", "gio"], ["bay", "gio"], ["hom", "nay"],
    ["den", "nay"], ["to", "date"], ["at", "present"], ["current", "job"], ["current", "position"],
    ["present", "day"], ["present"], ["current"], ["currently"], ["now"], ["today"], ["ongoing"],
    ["nay"], ["continuing"], ["onward"], ["heute"],
  ]

  /// Units of how long something lasted.
  static let units: WordSet = [
    "year", "yr", "yrs", "month", "mo", "mos", "mth", "nam", "thang",
  ]

  /// Words before figures that look like years and are none.
  static let standards: WordSet = [
    "iso", "ias", "ifrs", "vas", "iec", "basel", "no", "decree", "circular", "law", "page", "trang",
    "office", "window", "server", "version", "excel",
  ]

  /// Words behind such figures.
  static let measures: WordSet = [
    "usd", "vnd", "eur", "dong", "trieu", "ty", "employee", "people", "user", "customer", "client",
    "staff", "nguoi", "person", "hour", "unit",
  ]
}
