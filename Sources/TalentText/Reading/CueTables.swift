/// The wordings of cues and the words that bound them; how they reach is in `CueScope`.
enum CueTables {
  private static let negators =
    "do_not|don_t|dont|did_not|didn_t|does_not|doesn_t|have_not"
    + "|haven_t|has_not|hasn_t|had_not|never|not|am_not|cannot|can_not|can_t|could_not|couldn_t"
  private static let adverbs =
    "yet|ever|really|actually|even|been|be|currently|have|had|very"
    + "|particularly|personally|directly|actively"
  private static let degrees =
    "any|prior|previous|practical|working|professional|real|formal"
    + "|direct|hands_on|relevant|commercial|work|industry|actual|whatsoever|specific|technical"
    + "|personal|past|production|significant_or_any|programming"
  private static let vietnameseAdverbs = "từng|hề|bao_giờ|được|có|thực_sự|phải_là|hiện|nhiều_năm"
  private static let vietnameseDeeds =
    "giao_dịch|tư_vấn|phụ_trách|đảm_nhiệm|kinh_doanh|môi_giới|thẩm_định|bán|quản_lý|hạch_toán"
    + "|đầu_tư|tự_doanh|trực_tiếp"

  /// Wordings before what they deny.
  static let denials: [CuePattern] = [
    "no|zero|without|lack|lacks|lacking|lack_of|nil|limited_to_no|limited_to_none"
      + "|little_to_no|little_or_no|not_any \(degrees)* "
      + "experience|knowledge|exposure|familiarity|proficiency|expertise|understanding|background",
    "don_t|do_not|didn_t|did_not|doesn_t|does_not have|possess \(degrees)* "
      + "experience|knowledge|exposure|familiarity|proficiency|expertise|understanding|background",
    "have_not|haven_t|has_not|hasn_t|not|never \(adverbs)* had|gained \(degrees)* "
      + "experience|knowledge|exposure",
    "\(negators) \(adverbs)* know|use|used|using|work_with|worked|programmed|coded|touched|learned"
      + "|learnt|studied|tried|written|write_in|speak|spoken|understand|operated|handled"
      + "|familiar|proficient|experienced|skilled|versed|conversant|acquainted"
      + "|competent|exposed|knowledgeable|come_across|dealt_with|code_in|program_in"
      + "|trade|traded|manage|managed|develop|developed|build|built|lead|led|sell|sold|design"
      + "|designed|perform|performed|draft|drafted|audited|done",
    "not|am_not|not_very good_at|comfortable_with|trained_in|qualified_in",
    "\(negators) \(adverbs)* a|the|any* chance|opportunity|occasion",
    "not|am_not licensed|authorized|qualified|certified|allowed|trained to",
    "unfamiliar|inexperienced|unskilled with|in",
    "limited_to_none|little_to_none in|with|of",
    "chưa|không \(vietnameseAdverbs)* kinh_nghiệm|kiến_thức|biết|dùng|sử_dụng|làm|học|tiếp_xúc"
      + "|tiếp_cận|thành_thạo|thạo|rành|am_hiểu|hiểu_biết|hiểu_về|trải_nghiệm|nắm|nắm_vững"
      + "|lập_trình|quen|quen_thuộc|đụng|thông_thạo|khả_năng|kỹ_năng|rõ_về|giỏi|nền_tảng",
    "chưa|không \(vietnameseAdverbs)* \(vietnameseDeeds)",
    "chưa \(vietnameseAdverbs)* qua|tham_gia|triển_khai|viết|đọc|thực_hiện|vận_hành|nghiên_cứu",
    "chưa từng", "chưa|không có_dịp|có_cơ_hội|có_điều_kiện",
    "không_thể|chưa_thể dùng|sử_dụng|lập_trình|viết|đọc|nói",
    "thiếu kinh_nghiệm|kiến_thức|kỹ_năng",
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

  /// Wishes of somebody who does not know it yet.
  static let wishes: [CuePattern] = [
    "want|wants|wanting|wish|wishing|hope|hoping|like|love|prefer|need|plan|planning|aim|aiming"
      + "|ready|eager|willing|keen|happy|excited|motivated|open|prepared|intend|intending"
      + " to really|also|soon|further|someday*"
      + " learn|study|explore|master|acquire|pick_up|become|get_into|discover|improve|upskill",
    "aspire|aspiring to|in",
    "interest in_learning|in_studying", "passionate|enthusiastic|curious about_learning",
    "to become", "hoping to",
    "muốn|mong_muốn|mong|mong_được|ước_mơ|dự_định|dự_kiến|hy_vọng|sẵn_sàng|sẽ|kế_hoạch"
      + " được|sẽ|là* học|học_hỏi|học_thêm|tìm_hiểu|trau_dồi|trở_thành|theo_học",
    "muốn", "dự_định", "được học_thêm|tìm_hiểu_thêm|học_hỏi_thêm về*",
  ].map { CuePattern($0, .wished) }

  /// Wordings for what is being learned: shown when it is, as a certificate studied for is.
  static let lessons: [CuePattern] = [
    "am|m|currently|still|now|started|begun|began|start|presently|also|just self*"
      + " learning|to_learn|studying",
    "đang|bắt_đầu|đang_tự|sẽ học", "đang tìm_hiểu|theo_học",
    "read|reads|reading about|up_on", "heard of|about", "nghe|nghe_nói|mới_nghe qua|tới|đến|về",
  ].map { CuePattern($0, .learning) }

  /// What a person does, at the beginning of a name: `giao dịch trái phiếu`.
  static let deeds: [CuePattern] = [CuePattern(vietnameseDeeds, .denied)]

  /// "Chưa giao tiếp được": no skill, and no requirement refused either.
  static let notYet = CuePattern("chưa|không", .learning, isBare: true)

  /// Aims for the next job: no wish among the deeds of one, where people seek clients and frauds.
  static let aims: [CuePattern] = [
    "looking for|to|forward_to", "seeking|seek|seeks", "interested in", "quan_tâm đến|tới|về*",
    "want|wish|like|love|hope|plan|planning|aim|aiming to",
    "aspire|aspiring", "desire to|for", "pursue|pursuing a_career|a_position|a_role",
    "obtain|secure|find|gain a_position|a_role|a_job|employment|an_internship|internship",
    "apply|applying|applied for",
    "mong_muốn|mong_được|mong", "đang tìm|tìm_kiếm|kiếm", "tìm kiếm|việc|công_việc", "hướng tới",
    "trở thành", "phấn đấu", "định hướng", "ước mơ", "ứng_tuyển vị_trí|vào_vị_trí",
  ].map { CuePattern($0, .aimed) }

  /// Beginnings of clauses about relatives and clients.
  static let strangers: [CuePattern] = [
    "wife|husband|father|mother|brother|sister|friend|uncle|aunt|cousin|boyfriend|girlfriend"
      + "|son|daughter|fiance|fiancee is|was|works|worked|has|had|knows|teaches",
    "clients|customers included|include|including|are|were", "outsourced|outsource the|our|a|all",
    "thuê_ngoài dịch_vụ|mảng|phần*",
    "vợ|chồng|bố|ba|mẹ|cha|anh_trai|em_trai|chị_gái|em_gái|bạn_gái|bạn_trai|con_trai|con_gái"
      + " tôi|em|mình là|làm|đang_làm|đang_là|biết|có",
    "khách_hàng gồm|bao_gồm",
  ].map { CuePattern($0, .others) }

  /// Headings, before a colon, of what is wished or missing.
  static let wishedHeadings: [CuePattern] = [
    "skill|skills|area|areas|thing|things to develop|improve|learn|acquire",
    "area|areas for|of improvement|development", "to learn|improve",
    "currently|still|now learning|studying", "learning_goals|learning_goal",
    "want|plan to learn|study", "interested in",
    "desired position|job|role|title", "position applied_for|applied|desired|sought",
    "applying for", "applied for|position", "apply_for|application_for",
    "định_hướng|mục_tiêu|kế_hoạch trong* 1|2|3|4|5* năm* tới|tương_lai|phát_triển|sắp_tới",
    "cần cải_thiện|học_thêm", "kỹ_năng cần_phát_triển|cần_cải_thiện|muốn_học|đang_học",
    "đang|sẽ|muốn học|tìm_hiểu", "vị_trí ứng_tuyển|mong_muốn|dự_tuyển",
    "công_việc mong_muốn", "ứng_tuyển vị_trí*", "chức_danh mong_muốn",
  ].map { CuePattern($0, .wished) }

  /// Headings, before a colon, of whom one works for.
  static let clientHeadings: [CuePattern] = [
    "clients|customers|clientele include*", "key|main|major|typical|selected clients|customers",
    "khách_hàng chính|tiêu_biểu|gồm*",
  ].map { CuePattern($0, .others) }

  /// Headings, before a colon, of what is denied.
  static let deniedHeadings: [CuePattern] = [
    "no|without|lack_of \(degrees)* experience|knowledge|exposure with|in|of*",
    "\(negators) \(adverbs)* know|use|used|worked_with|familiar_with|proficient_in|experienced_in",
    "unfamiliar with",
    "chưa|không \(vietnameseAdverbs)* kinh_nghiệm|kiến_thức|biết|dùng|sử_dụng|làm"
      + "|học|thành_thạo|thạo|rành với|về*",
  ].map { CuePattern($0, .denied) }

  /// Up to what something is known, or until when it was done, behind a denial: "no Java beyond the
  /// basics", "no Java since 2019".
  static let limits: [CuePattern] = [
    "beyond", "since", "past|other_than the* basic", "ngoài|quá mức|những_gì|cái cơ_bản*",
    "kể từ|từ_khi", "từ khi|năm|sau",
  ].map { CuePattern($0, .offered) }

  /// What stands behind what it denies, and ends there.
  static let denialsBehind: [CuePattern] = [
    "none|nil", "không|chưa biết|có|học|dùng|rành|thạo*",
    "không|chưa làm|dùng|học|sử_dụng|tiếp_xúc|thực_hiện bao_giờ|lần_nào",
    "hiện|hiện_tại|hiện_nay|currently chưa|không|no có|any* kinh_nghiệm|experience"
      + " mảng_này|lĩnh_vực_này|phần_này|here|in_this*", "no", "n_a", "n/a",
    "0|zero|no năm|tháng|year|years|month|months|yrs|yr kinh_nghiệm|experience|of_experience*",
    "0", "level 0|zero", "✗", "not known|used|proficient|familiar",
  ].map { CuePattern($0, .denied) }

  /// "All of Microsoft Office except Access".
  static let exceptions: [CuePattern] = [
    "except|excluding for*", "apart|aside from", "other than", "ngoại_trừ|trừ|ngoài",
  ].map { CuePattern($0, .excepted, isBare: true) }

  /// Of what something can be an exception.
  static let wholes = CueWords("all every everything any tất toàn mọi hết")

  /// Joints of a list.
  static let joints = CueWords("and or nor và hoặc hay lẫn cũng như as")

  /// Where the reach of every cue ends.
  static let stops = CueWords(
    "but however although though while whereas except besides instead because since despite"
      + " nonetheless nevertheless otherwise therefore so then unless until only without"
      + " nhưng mà song còn vì nên tuy dù ngoài trừ bởi thì nếu khi chỉ ngược"
  )

  /// Words that say who, and begin a clause of their own.
  static let subjects = CueWords(
    "i we he she they who whom which that my our his her their tôi em mình chúng họ người tui"
  )

  /// Words that tell for how long.
  static let durations = CueWords("year month yrs yr năm tháng")

  /// Words that tell for how long, or that something is there.
  static let affirmations = CueWords(
    "year month yr yrs expert strong advanced proficient fluent excellent good solid skilled"
      + " experienced daily intermediate certified holder charterholder passed yes have has am is"
      + " are was can know năm tháng giỏi thạo tốt khá đã từng đang sẽ rất biết"
  )

  /// Verbs that begin a clause of their own after a joint or a comma.
  static let verbs = CueWords(
    "use used using work worked working build built manage managed managing lead led develop"
      + " developed prepare prepared handle handled did do does made wrote write written created"
      + " designed implemented delivered maintained automated trained learned studied spent"
      + " passed hold held earned obtained gained supported supervised conducted performed"
      + " proven able capable familiar have has had am is are was were can know"
      + " có biết thạo thành sử dùng đã từng đang sẽ được rất làm"
  )

  /// Words behind a mention with which it is the skill itself that is denied: "no Java experience".
  static let heads = CueWords(
    "experience knowledge background exposure certificate certification expertise license"
      + " qualification skill familiarity proficiency work"
  )

  /// Behind a mention they ask for nothing: "no SQL experience required".
  static let waivers = CueWords("required needed necessary require cần yêu mandatory essential")

  /// What may stand between the beginning of a clause and a denial by the person.
  static let selves = CueWords(
    "i ve m am have had has with currently still honestly personally really yet presently"
      + " unfortunately at present the moment so far as of now also absolutely completely almost"
      + " practically he she candidate name however though although while and but or because since"
      + " virtually that says say admit frankly to be honest mostly in general sadly"
      + " tôi em mình bản thân hiện tại nay vẫn cũng hoàn toàn hầu như gần ứng viên cá nhân thực"
      + " sự do vì tuy dù mặc trước đây đó giờ nhiên nhưng song và còn thì tui tự nhận thấy rằng là"
      + " đến lúc này mà"
  )

  /// Words of a description of oneself: "Recent graduate with no experience in …".
  static let titles = CueWords(
    "graduate student accountant developer engineer analyst specialist programmer officer manager"
      + " professional auditor banker lawyer designer intern fresher person tester consultant"
      + " actuary trader dealer underwriter expert scientist architect practitioner administrator"
  )

  /// Whose something is: "where I can use my Python skills".
  static let possessives: [CuePattern] = [
    CuePattern("my|mine|own", .offered), CuePattern("của mình|tôi|bản_thân|em", .offered),
    CuePattern("bản_thân đã_có|có", .offered),
    CuePattern("solid|strong|proven|extensive background|experience|knowledge|skills", .offered),
  ]
}
