import TalentModel

/// What is said where an answer is empty: it may be a slip in the words.
enum NothingFound {
  /// No candidate fits.
  static let candidate = Labels(
    english: "no candidate fits; seek fewer words or with OR, or see `talent candidates list`",
    vietnamese: "không có ứng viên nào phù hợp; hãy tìm ít từ hơn hoặc dùng OR, hay xem "
      + "`talent candidates list`"
  )

  /// No position fits.
  static let position = Labels(
    english: "no position fits; seek fewer words or with OR, or see `talent positions list`",
    vietnamese: "không có vị trí nào phù hợp; hãy tìm ít từ hơn hoặc dùng OR, hay xem "
      + "`talent positions list`"
  )

  /// The workspace holds no position.
  static let storedPosition = Labels(
    english: "no position is kept yet; see `talent import --as positions`",
    vietnamese: "chưa có vị trí nào; hãy xem `talent import --as positions`"
  )

  /// Nothing came in since a saved search was last asked.
  static let new = Labels(
    english: "nothing new since this search was last asked; search:NAME gives all that it finds",
    vietnamese: "không có gì mới từ lần hỏi trước; search:TÊN cho tất cả những gì tìm thấy"
  )
}
