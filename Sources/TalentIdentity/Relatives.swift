internal import TalentModel

/// Words for the relatives of a person, in both languages.
///
/// What a document tells of them is masked as theirs, and is no evidence of what the person can.
public enum Relatives {
  /// English words, in the singular.
  public static let english = [
    "wife", "husband", "spouse", "father", "mother", "dad", "mom", "mum", "parent", "brother",
    "sister", "sibling", "son", "daughter", "uncle", "aunt", "cousin", "nephew", "niece",
    "grandfather", "grandmother", "grandparent", "boyfriend", "girlfriend", "fiance", "fiancé",
    "fiancee", "fiancée",
  ]

  /// Vietnamese words that name nobody but a relative.
  public static let vietnamese = [
    "vợ", "chồng", "bố", "mẹ", "cha", "bố mẹ", "cha mẹ", "ba mẹ", "anh trai", "em trai", "chị gái",
    "em gái", "anh ruột", "chị ruột", "em ruột", "anh rể", "em rể", "chị dâu", "em dâu", "anh họ",
    "chị họ", "em họ", "con trai", "con gái", "bạn gái", "bạn trai", "người yêu", "ông xã", "bà xã",
    "vị hôn phu", "vị hôn thê", "ông nội", "bà nội", "ông ngoại", "bà ngoại",
  ]

  /// Vietnamese words that name a relative where "tôi" or its like follows: `chú tôi`.
  public static let vietnameseAddressed = [
    "ba", "má", "con", "anh", "chị", "em", "chú", "bác", "cô", "dì", "cậu", "thím", "mợ", "dượng",
  ]
}

extension Relatives {
  /// Syllables of which the trades and names of relatives consist where no accents are written.
  private static let syllables: WordSet = [
    "ke", "toan", "giao", "vien", "ky", "su", "luat", "ngan", "hang", "cong", "nhan", "nong",
    "kinh", "doanh", "buon", "noi", "tro", "huu", "tri", "bac", "si", "truong", "phong", "giam",
    "doc", "quan", "ly", "lam", "viec", "nghe", "nghiep", "chuc", "biet", "dang", "hien", "tuoi",
    "sinh", "nam", "nguyen", "tran", "pham", "hoang", "huynh", "phan", "vu", "bui", "ngo", "duong",
    "dinh", "trinh", "thi", "van",
  ]

  /// Whether a line is Vietnamese written without accents, so that "Me: giao vien" is the mother.
  static func isUnaccented(_ words: [Word]) -> Bool {
    !words.contains(where: \.isAccented)
      && words.prefix(8).dropFirst().count { syllables.contains($0.folded) } > 1
  }
}
