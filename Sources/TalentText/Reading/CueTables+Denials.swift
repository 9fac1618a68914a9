internal import TalentModel

/// The wordings of denials, and of what makes one of them deny less or nothing.
extension CueTables {
  private static let negators =
    "do_not|don_t|dont|did_not|didn_t|does_not|doesn_t|have_not"
    + "|haven_t|has_not|hasn_t|had_not|hadn_t|never|not|am_not|isn_t|wasn_t|aren_t|weren_t|cannot"
    + "|can_not|can_t|could_not|couldn_t|yet_to"
  private static let adverbs =
    "yet|ever|really|actually|even|been|be|currently|have|had|got_to"
    + "|personally|directly|actively"
  private static let degrees =
    "any|prior|previous|practical|working|professional|real|formal"
    + "|direct|hands_on|relevant|commercial|work|industry|actual|whatsoever|specific|technical"
    + "|personal|past|production|significant_or_any|programming"
  private static let acquaintance =
    "experience|knowledge|exposure|familiarity|proficiency|expertise|understanding|background"
  /// What people do at work: that one did not says nothing about what one can.
  private static let deedsAtWork =
    "do|doing|done|perform|performed|performing|handle|handled|handling|manage|managed|managing"
    + "|develop|developed|build|built|lead|led|sell|sold|design|designed|trade|traded|draft|drafted"
    + "|audit|audited|operate|operated|conduct|conducted|cover|covered|own|owned|run|prepare"
    + "|prepared|carry_out|carried_out|take_part_in|participate_in|participated_in|work_on"
    + "|worked_on|working_on|deal_with|dealt_with|supervise|supervised|review|reviewed"
  private static let vietnameseNegators = "chưa|không|ko|chẳng"
  private static let vietnameseAdverbs = "từng|hề|bao_giờ|được|có|thực_sự|phải_là|hiện|nhiều_năm"
  private static let vietnameseDeeds =
    "giao_dịch|tư_vấn|phụ_trách|đảm_nhiệm|kinh_doanh|môi_giới|thẩm_định|bán|quản_lý|hạch_toán"
    + "|đầu_tư|tự_doanh|trực_tiếp"
  private static let certificates =
    "certificate|certification|qualification|license|credential|designation|membership|exam"
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
      + "|learnt|studied|tried|try|written|write_in|speak|spoken|understand"
      + "|familiar|proficient|experienced|skilled|versed|conversant|acquainted"
      + "|competent|exposed|knowledgeable|come_across|code_in|program_in",
    "not|am_not comfortable_with|trained_in|qualified_in",
    "\(negators) \(adverbs)* a|the|any* chance|opportunity|occasion",
    "not|am_not licensed|authorized|qualified|certified|allowed|trained to",
    "not|am_not|never licensed|qualified|certified|registered|admitted|trained as a|an|the*",
    "unfamiliar|inexperienced|unskilled with|in",
    "limited_to_none|little_to_none in|with|of",
    "know|knows|knew nothing about|of", "no idea|clue about|of", "clueless|ignorant about|of",
    "\(vietnameseNegators) \(vietnameseAdverbs)* kinh_nghiệm|kiến_thức|biết|dùng|sử_dụng|học"
      + "|tiếp_xúc|tiếp_cận|thành_thạo|thạo|rành|am_hiểu|hiểu_biết|hiểu_về|trải_nghiệm|nắm|nắm_vững"
      + "|lập_trình|quen|quen_thuộc|đụng|thông_thạo|khả_năng|kỹ_năng|rõ_về|nền_tảng",
    "chưa \(vietnameseAdverbs)* \(vietnameseDeeds)|làm",
    "chưa \(vietnameseAdverbs)* qua|tham_gia|triển_khai|viết|đọc|thực_hiện|vận_hành|nghiên_cứu",
    "chưa từng", "chưa|không có_dịp|có_cơ_hội|có_điều_kiện",
    "cannot|can_not|can_t|could_not|couldn_t|unable_to|not_able_to even|really|yet|actually|properly*"
      + " write|code|program|read|operate|develop_in",
    "không|ko|chẳng|không_thể|chưa_thể được*"
      + " dùng|sử_dụng|lập_trình|viết|đọc|nói|nghe|code được|nổi*",
    "thiếu kinh_nghiệm|kiến_thức|kỹ_năng", "mù_tịt|mù_mờ|xa_lạ|lạ_lẫm với|về*",
  ].map { CuePattern($0, .denied) }

  /// Denials of what follows at once and ends there: `chưa có CAMS`, not `chưa có hồ sơ KYC`.
  static let bareDenials: [CuePattern] = [
    "no|zero|neither|hardly_any any|hands_on|real|prior|skill|skills|certificate|certification*",
    "do_not|don_t|does_not|doesn_t|did_not|didn_t|have_not|haven_t hold|have|held|obtained|possess"
      + " a|an|any|the|certificate|my*",
    "not hold|have|holding a|an|any|the*",
    "not|never|am_not|isn_t|wasn_t been|be|ever|actually|really|formally|officially|currently* a|an",
    "chưa|không|chẳng|ko từng|hề|bao_giờ* phải_là|phải|là",
    "lack|lacks any|the*",
    "chưa|không có|sở_hữu|đạt|thi chứng_chỉ|bằng|bằng_cấp|kỹ_năng*",
  ].map { CuePattern($0, .denied, isBare: true) }

  /// What somebody did not have to do; of a job it says nothing about other jobs.
  static let dutiesDenied: [CuePattern] = [
    "\(negators) \(adverbs)*"
      + " responsible_for|in_charge_of|involved_in|involved_with|accountable_for|tasked_with"
      + "|engaged_in|part_of",
    "\(negators) \(adverbs)* asked|required|assigned|expected|needed|allowed to"
      + " \(deedsAtWork)*",
    "\(negators) \(adverbs)* \(deedsAtWork)",
    "no|without|zero|not_any \(degrees)*"
      + " involvement|participation|responsibility|duty|role|part|hand in|with|for|of",
    "chưa|không \(vietnameseAdverbs)* chịu_trách_nhiệm về|với|mảng|phần*",
    "không|ko|chẳng \(vietnameseAdverbs)* \(vietnameseDeeds)|làm|thực_hiện|triển_khai|vận_hành"
      + "|xử_lý|tham_gia|giao|phân_công|đảm_nhận|nhiệm_vụ|trách_nhiệm|phận_sự"
      + " làm|thực_hiện|xử_lý|về|với|mảng|phần*",
  ].map { CuePattern($0, .excepted) }

  /// The same before a name that itself tells what people do: "never traded bonds".
  static let deedsDenied: [CuePattern] = [CuePattern("\(negators) \(adverbs)*", .excepted)]

  /// The same behind what it speaks of: "KYC was not part of my duties".
  static let dutiesDeniedBehind: [CuePattern] = [
    "not|never|isn_t|wasn_t|aren_t|weren_t|outside"
      + " been|actually|really|currently|part_of|among|within|one_of|in|of* my|our|his|her|the|job"
      + " \(duties)",
    "không|chưa \(vietnameseAdverbs)* thuộc|nằm_trong|phải|phải_là \(vietnameseDuties)",
    "ngoài \(vietnameseDuties)",
    "not|never|wasn_t|isn_t|weren_t been|ever|actually*"
      + " done|handled|performed|managed|covered|owned|run|prepared|reviewed|conducted by me|us",
  ].map { CuePattern($0, .excepted) }

  /// What something was done without, before its name.
  static let lacks: [CuePattern] = [
    "without using|use_of|touching|needing|relying_on|any|a|an|the|our|ever*",
    "mà_không|không_cần cần|phải|có|dùng|sử_dụng|đến*",
  ].map { CuePattern($0, .excepted) }

  /// Behind a mention, means of it: who had no "KYC tools" may have done KYC.
  static let means = CueWords("tool software system platform application solution module licence")

  /// What stands behind a thing that somebody does not need: "Work permit: not required".
  static let needless: [CuePattern] = [
    "not required|needed|necessary|applicable", "không cần|yêu_cầu|bắt_buộc|áp_dụng",
  ].map { CuePattern($0, .narrowed) }

  /// Before a bare no: "did no KYC".
  static let doings = CueWords("did do does done làm")

  /// Behind a mention, what a job asks for: "no KYC duties".
  static let dutyHeads = CueWords("duty responsibility involvement task role assignment work")

  /// "Not Docker but Linux"; "Python, not Java".
  static let contrasts: [CuePattern] = ["not", "không_phải|chẳng_phải|không"].map {
    CuePattern($0, .excepted, isBare: true)
  }

  /// What was chosen against: "in Python rather than Java" denies nothing and shows no Java.
  static let choices: [CuePattern] = [
    "rather_than|instead_of|as_opposed_to", "no_more|anything_but",
    "rather|prefer not"
      + " to* do|work|use|code|touch|write* with|in|on*", "đừng giao|làm|bắt*",
    "thay_vì|thay_cho|chứ_không|chứ_không_phải",
  ].map { CuePattern($0, .narrowed, isBare: true) }

  /// Who is not certified in something may know it.
  static let uncertified: [CuePattern] = [
    "\(negators) \(adverbs)* formally|officially* certified|accredited|licensed|chartered"
      + " in|on|for|with",
    "no certificate|certification|license in|on|for",
    "\(vietnameseNegators) \(vietnameseAdverbs)* cấp* chứng_chỉ|chứng_nhận về",
  ].map { CuePattern($0, .narrowed) }

  /// Headings, before a colon or above a list, of what is denied.
  static let deniedHeadings: [CuePattern] = [
    "no|without|not_yet|lack_of \(degrees)* experience|experienced|knowledge|exposure with|in|of*",
    "\(negators) \(adverbs)* know|use|used|learned|learnt|tried|worked_with|familiar_with"
      + "|proficient_in|experienced_in",
    "unfamiliar with",
    "skill|tool|area|technology|thing|knowledge|experience|software"
      + " i|that_i|which_i lack|miss|do_not|don_t|have_not|haven_t|have_never|am_missing|have_no"
      + "|cannot|can_not|can_t|could_not|never"
      + " have|know|use|used|learned|learnt|do|write|code|speak|experience|experience_with"
      + "|experience_in|yet*",
    "missing|lacking skill|tool|knowledge|experience|technology|software",
    "\(certificates) that|which|in_which|for_which|i|we|is|are|am|was|were|do|did|have|been|yet|currently*"
      + " not|never|no_longer|don_t|haven_t|didn_t|lack|lacking|missing|without"
      + " yet|been|currently|formally* hold|held|have|had|obtain|obtained|qualified|certified|earned"
      + "|attained|achieved|awarded|possess|possessed|pass|passed|taken|completed in|for|yet*",
    "\(certificates) i|that_i* lack|lacking|missing|am_missing", "missing \(certificates)",
    "not|no|never certified|qualified|licensed|chartered in|as|for|a|an*",
    "am|i_am|m not certified|qualified|licensed|chartered in|as|for|a|an*",
    "no \(certificates) in|for|as*",
    "chứng_chỉ|bằng_cấp|bằng|giấy_phép|chứng_nhận nghề_nghiệp|hành_nghề|tôi|em|mình|còn*"
      + " chưa|không|thiếu từng|được* có|đạt|lấy|thi|sở_hữu|cấp|đỗ|đậu*",
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
    "0", "level 0|zero", "✗",
    "is|are|was|were something|anything|one|thing|tool|technology|language|skill|area|software"
      + "|a_thing|a_tool|a_technology|a_language|a_skill|an_area|a_system that|which*"
      + " i|we have|had|ve* \(negators) \(adverbs)*"
      + " know|use|used|tried|touched|learned|learnt|worked_with|worked_on|done|handled|studied",
    "là thứ|cái|điều|mảng|phần|công_cụ|phần_mềm|ngôn_ngữ|lĩnh_vực|kỹ_năng|công_nghệ mà*"
      + " tôi|em|mình* \(vietnameseNegators) \(vietnameseAdverbs)*"
      + " biết|dùng|sử_dụng|làm|học|tiếp_xúc|đụng_tới|đụng_đến|rành|thạo",
    "not known|used|proficient|familiar|applicable|yet|available",
    "is|are|was new|unknown|unfamiliar to_me", "unknown|unfamiliar to_me*",
    "is|are|was none|nil|zero", "0_5|0_10|0_100",
  ].map { CuePattern($0, .denied) }

  /// Up to what something is known, or until when it was done, behind a denial: "no Java beyond the
  /// basics", "no Java since 2019".
  static let limits: [CuePattern] = [
    "beyond", "since", "past|other_than the* basic", "ngoài|quá mức|những_gì|cái cơ_bản*",
    "kể từ|từ_khi", "từ khi|năm|sau",
    "alone|manually|solely|single_handedly|by_myself|by_hand|only",
    "một_mình|thủ_công", "lắm|mấy|cho_lắm|nhiều_lắm",
  ].map { CuePattern($0, .offered) }

  /// How much is denied, before a mention: who does "not know much about" something knows a little.
  static let measures = CueWords("much well deeply lot nhiều sâu kỹ kĩ lắm mấy")

  /// What makes a kind of something, behind or before its name: "tuyển dụng cấp quản lý".
  static let kinds: [CuePattern] = [
    "cấp|bậc|quy_mô|chuyên_sâu|nâng_cao|phức_tạp|cao_cấp", "ở|tại|cho|trong|trên",
    "at|for|in|on|within|under",
  ].map { CuePattern($0, .narrowed) }

  /// Words that make a kind of what follows: "advanced Excel", "executive-level recruitment".
  static let grades = CueWords(
    "advanced senior executive complex sophisticated enterprise level scale grade"
  )

  /// Words before a noun, levelled, that make no kind of it.
  static let unqualifying: WordSet = [
    "a", "an", "the", "any", "some", "such", "all", "other", "either", "both", "this", "these",
    "that", "those", "our", "your", "its", "in", "with", "of", "on", "for", "at", "to", "by",
    "about", "from", "as", "like", "via", "through", "into", "under", "e", "g", "is", "be",
    "language", "tool", "system", "software", "framework", "library", "technology", "application",
    "platform", "program", "area", "field", "domain", "subject", "topic", "kind", "type", "form",
    "process", "product", "real", "actual", "proper", "formal", "practical", "professional",
    "prior", "previous", "direct", "relevant", "basic", "deep", "much", "own", "specific",
    "actually", "really", "ever", "yet", "personally", "directly", "professionally",
  ]

  /// Words behind a Vietnamese noun that make no kind of it: "không biết kế toán đâu".
  static let particles = CueWords(
    "gì nào cả ạ đâu hết bao lần nhé chuyên sâu được để cho nên từ của này kia đó theo bằng như vẫn"
      + " đang hiện bây khi thêm riêng ở tại trên dưới với về một các những"
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
