/// The wordings of denials, and of what makes one of them deny less or nothing.
extension CueTables {
  private static let negators =
    "do_not|don_t|dont|did_not|didn_t|does_not|doesn_t|have_not"
    + "|haven_t|has_not|hasn_t|had_not|never|not|am_not|cannot|can_not|can_t|could_not|couldn_t"
    + "|yet_to"
  private static let adverbs =
    "yet|ever|really|actually|even|been|be|currently|have|had|got_to|very"
    + "|particularly|personally|directly|actively"
  private static let degrees =
    "any|prior|previous|practical|working|professional|real|formal"
    + "|direct|hands_on|relevant|commercial|work|industry|actual|whatsoever|specific|technical"
    + "|personal|past|production|significant_or_any|programming"
  private static let acquaintance =
    "experience|knowledge|exposure|familiarity|proficiency|expertise|understanding|background"
  private static let vietnameseNegators = "chưa|không|ko|chẳng"
  private static let vietnameseAdverbs = "từng|hề|bao_giờ|được|có|thực_sự|phải_là|hiện|nhiều_năm"
  private static let vietnameseDeeds =
    "giao_dịch|tư_vấn|phụ_trách|đảm_nhiệm|kinh_doanh|môi_giới|thẩm_định|bán|quản_lý|hạch_toán"
    + "|đầu_tư|tự_doanh|trực_tiếp"
  private static let duties =
    "duty|role|task|job|responsibility|scope|remit|work|function|skill|skillset|area|strength"
    + "|field|expertise|experience|background|portfolio"
  private static let vietnameseDuties =
    "phạm_vi|nhiệm_vụ|công_việc|trách_nhiệm|chuyên_môn|lĩnh_vực|thế_mạnh|sở_trường|mảng"

  /// Wordings before what they deny.
  static let denials: [CuePattern] = [
    "no|zero|without|lack|lacks|lacking|lack_of|nil|limited_to_no|limited_to_none"
      + "|little_to_no|little_or_no|not_any \(degrees)* \(acquaintance)",
    "don_t|do_not|didn_t|did_not|doesn_t|does_not have|possess \(degrees)* \(acquaintance)",
    "have_not|haven_t|has_not|hasn_t|not|never \(adverbs)* had|gained \(degrees)* "
      + "experience|knowledge|exposure",
    "\(negators) \(adverbs)* know|use|used|using|work_with|worked|programmed|coded|touched|learned"
      + "|learnt|studied|tried|try|written|write_in|speak|spoken|understand|operated|handled"
      + "|familiar|proficient|experienced|skilled|versed|conversant|acquainted"
      + "|competent|exposed|knowledgeable|come_across|dealt_with|code_in|program_in"
      + "|trade|traded|manage|managed|develop|developed|build|built|lead|led|sell|sold|design"
      + "|designed|perform|performed|draft|drafted|audited|done",
    "not|am_not|not_very good_at|comfortable_with|trained_in|qualified_in",
    "\(negators) \(adverbs)* a|the|any* chance|opportunity|occasion",
    "not|am_not licensed|authorized|qualified|certified|allowed|trained to",
    "unfamiliar|inexperienced|unskilled with|in",
    "limited_to_none|little_to_none in|with|of",
    "know|knows|knew nothing about|of", "no idea|clue about|of", "clueless|ignorant about|of",
    "\(vietnameseNegators) \(vietnameseAdverbs)* kinh_nghiệm|kiến_thức|biết|dùng|sử_dụng|làm|học"
      + "|tiếp_xúc|tiếp_cận|thành_thạo|thạo|rành|am_hiểu|hiểu_biết|hiểu_về|trải_nghiệm|nắm|nắm_vững"
      + "|lập_trình|quen|quen_thuộc|đụng|thông_thạo|khả_năng|kỹ_năng|rõ_về|giỏi|nền_tảng",
    "\(vietnameseNegators) \(vietnameseAdverbs)* \(vietnameseDeeds)",
    "chưa \(vietnameseAdverbs)* qua|tham_gia|triển_khai|viết|đọc|thực_hiện|vận_hành|nghiên_cứu",
    "chưa từng", "chưa|không có_dịp|có_cơ_hội|có_điều_kiện",
    "không_thể|chưa_thể dùng|sử_dụng|lập_trình|viết|đọc|nói",
    "thiếu kinh_nghiệm|kiến_thức|kỹ_năng", "mù_tịt|mù_mờ|xa_lạ|lạ_lẫm với|về*",
  ].map { CuePattern($0, .denied) }

  /// Denials of what follows at once and ends there: `chưa có CAMS`, not `chưa có hồ sơ KYC`.
  static let bareDenials: [CuePattern] = [
    "no|zero|neither|hardly_any any|hands_on|real|prior|skill|skills|certificate|certification*",
    "do_not|don_t|does_not|doesn_t|did_not|didn_t|have_not|haven_t hold|have|held|obtained|possess"
      + " a|an|any|the|certificate|my*",
    "not hold|have|holding a|an|any|the*", "not|am_not a|an",
    "lack|lacks any|the*",
    "chưa|không có|sở_hữu|đạt|thi chứng_chỉ|bằng|bằng_cấp|kỹ_năng*",
  ].map { CuePattern($0, .denied, isBare: true) }

  /// What somebody did not have to do; of a job it says nothing about other jobs.
  static let dutiesDenied: [CuePattern] = [
    "\(negators) \(adverbs)*"
      + " responsible_for|in_charge_of|involved_in|involved_with|accountable_for|tasked_with"
      + "|engaged_in|part_of",
    "chưa|không \(vietnameseAdverbs)* chịu_trách_nhiệm về|với|mảng|phần*",
  ].map { CuePattern($0, .excepted) }

  /// The same behind what it speaks of: "KYC was not part of my duties".
  static let dutiesDeniedBehind: [CuePattern] = [
    "not|never|isn_t|wasn_t|aren_t|weren_t|outside"
      + " been|actually|really|currently|part_of|among|within|one_of|in|of* my|our|his|her|the|job"
      + " \(duties)",
    "không|chưa \(vietnameseAdverbs)* thuộc|nằm_trong|phải|phải_là \(vietnameseDuties)",
    "ngoài \(vietnameseDuties)",
  ].map { CuePattern($0, .excepted) }

  /// "Not Docker but Linux".
  static let contrasts: [CuePattern] = ["not", "không_phải|chẳng_phải"].map {
    CuePattern($0, .excepted, isBare: true)
  }

  /// Headings, before a colon or above a list, of what is denied.
  static let deniedHeadings: [CuePattern] = [
    "no|without|not_yet|lack_of \(degrees)* experience|experienced|knowledge|exposure with|in|of*",
    "\(negators) \(adverbs)* know|use|used|learned|learnt|tried|worked_with|familiar_with"
      + "|proficient_in|experienced_in",
    "unfamiliar with",
    "skill|tool|area|technology|thing|knowledge|experience|software"
      + " i|that_i|which_i lack|miss|do_not|don_t|have_not|haven_t|have_never|am_missing|have_no"
      + " have|know|use|used|learned|learnt|experience|experience_with|experience_in|yet*",
    "missing|lacking skill|tool|knowledge|experience|technology|software",
    "skill|knowledge gap|gaps|lacking|missing",
    "\(vietnameseNegators) \(vietnameseAdverbs)* kinh_nghiệm|kiến_thức|biết|dùng|sử_dụng|làm"
      + "|học|thành_thạo|thạo|rành với|về|trong*",
    "kỹ_năng|kĩ_năng|kiến_thức|kinh_nghiệm|công_cụ|phần_mềm|công_nghệ|chứng_chỉ|điểm còn|đang|tôi*"
      + " thiếu|chưa_có|chưa_biết|chưa_dùng|chưa_học|chưa_rành|chưa_thạo|không_có|không_biết",
    "còn|đang thiếu|chưa_có|chưa_biết kỹ_năng|kiến_thức|kinh_nghiệm|về*",
  ].map { CuePattern($0, .denied) }

  /// What stands behind what it denies, and ends there.
  static let denialsBehind: [CuePattern] = [
    "none|nil|nope so_far|yet|as_yet|at_all|to_date|whatsoever*",
    "\(vietnameseNegators) biết|có|học|dùng|rành|thạo gì|cả*", vietnameseNegators,
    "\(vietnameseNegators) làm|dùng|học|sử_dụng|tiếp_xúc|thực_hiện bao_giờ|lần_nào",
    "hiện|hiện_tại|hiện_nay|currently chưa|không|no có|any* kinh_nghiệm|experience"
      + " mảng_này|lĩnh_vực_này|phần_này|here|in_this*", "no", "n_a", "n/a",
    "0|zero|no năm|tháng|year|years|month|months|yrs|yr kinh_nghiệm|experience|of_experience*",
    "0", "level 0|zero", "✗", "not known|used|proficient|familiar|applicable|yet|available",
    "is|are|was new|unknown|unfamiliar to_me", "unknown|unfamiliar to_me*",
    "is|are|was none|nil|zero", "0_5|0_10|0_100",
  ].map { CuePattern($0, .denied) }

  /// Up to what something is known, or until when it was done, behind a denial: "no Java beyond the
  /// basics", "no Java since 2019".
  static let limits: [CuePattern] = [
    "beyond", "since", "past|other_than the* basic", "ngoài|quá mức|những_gì|cái cơ_bản*",
    "kể từ|từ_khi", "từ khi|năm|sau",
  ].map { CuePattern($0, .offered) }

  /// What makes a kind of something, behind or before its name: "tuyển dụng cấp quản lý".
  static let kinds: [CuePattern] = [
    "cấp|bậc|quy_mô|chuyên_sâu|nâng_cao|phức_tạp|cao_cấp", "ở|tại|cho|trong|trên",
    "at|for|in|on|within|under",
  ].map { CuePattern($0, .narrowed) }

  /// Words that make a kind of what follows: "advanced Excel", "executive-level recruitment".
  static let grades = CueWords(
    "advanced senior executive complex sophisticated enterprise level scale grade"
  )

  /// What is no kind behind those words: "no Java at all", "in my career", "cho đến nay".
  static let everywhere = CueWords(
    "all any general present moment work career life date now practice total past far this time"
      + " đến tới nay công thực mọi bất cả quá lúc thời"
  )

  /// What goes wrong: who never broke a rule knows it, and "errors in KYC: 0" is praise.
  static let faults: [CuePattern] = [
    "vi_phạm|sai|lỗi|chậm|trễ|quá_hạn|tồn_đọng|sự_cố|khiếu_nại|bị|phạt|thất_thoát|gián_đoạn|kỷ_luật"
      + "|bỏ_sót|bỏ_lỡ|thất_bại|để|gây|mắc|làm_sai|làm_mất|phát_hiện",
    "có|một|bất_kỳ một|bất_kỳ|nào* vi_phạm|sai|lỗi|sự_cố|khiếu_nại|sai_sót|sai_phạm",
    "error|breach|violation|finding|gap|delay|backlog|incident|complaint|fine|penalty|issue"
      + "|failure|outage|downtime|defect|bug|loss|overdue|outstanding|pending|exception|mistake",
  ].map { CuePattern($0, .denied) }

  /// What a person does, at the beginning of a name: `giao dịch trái phiếu`.
  static let deeds: [CuePattern] = [CuePattern(vietnameseDeeds, .denied)]
}
