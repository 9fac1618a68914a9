internal import TalentIdentity

/// The wordings of cues and the words that bound them; how they reach is in `CueScope`.
enum CueTables {
  /// Wishes of somebody who does not know it yet.
  static let wishes: [CuePattern] = [
    "want|wants|wanting|wish|wishing|hope|hoping|like|love|prefer|need|plan|planning|aim|aiming"
      + "|ready|eager|willing|keen|happy|excited|motivated|open|prepared|intend|intending"
      + " to really|also|soon|further|someday*"
      + " learn|study|explore|master|acquire|pick_up|become|get_into|discover|improve|upskill",
    "aspire|aspiring to|in",
    "interest in_learning|in_studying", "passionate|enthusiastic|curious about_learning",
    "to become", "hoping to",
    "goal|aim|dream|ambition|plan|wish|objective is|was to learn|study|master|acquire|pass|obtain",
    "mục_tiêu|ước_mơ|nguyện_vọng|mong_muốn của|tôi|em|mình|là|nghề_nghiệp* học|thi_lấy|trở_thành",
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

  /// The same behind what is learned, where it ends there: "Python (learning)", "SQL: muốn học".
  static let lessonsBehind: [CuePattern] =
    [
      "learning|studying", "currently|still|now learning|studying",
      "đang|mới|đang_tự|bắt_đầu học|học_thêm|theo_học",
    ].map { CuePattern($0, .learning) }
    + [
      "want|wish|plan|planning|hope|would_like|like|keen|eager|need|interested|yet to|in"
        + " learn|study|improve|master",
      "to learn|study|be_learned|be_learnt",
      "muốn|sẽ|dự_định|dự_kiến|cần|mong_muốn được* học|học_thêm|tìm_hiểu|theo_học",
    ].map { CuePattern($0, .wished) }

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
    "\(relatives)|friend|roommate|my_manager|my_boss|my_supervisor|my_mentor|my_teacher|my_partner"
      + " is|was|were|are|works|work|worked|has|had|knows|teaches|did|does|speaks|spoke|holds|held"
      + "|studied|studies|passed|earned|runs|ran|uses|graduated",
    "married|engaged to a|an",
    "clients|customers included|include|including|are|were", "outsourced|outsource the|our|a|all",
    "thuê_ngoài dịch_vụ|mảng|phần*",
    "\(vietnameseAddressed)|bạn tôi|mình \(vietnameseStates)", "ba|má em \(vietnameseStates)",
    "\(vietnameseRelatives) tôi|em|mình|của|mẹ* \(vietnameseStates)", "khách_hàng gồm|bao_gồm",
  ].map { CuePattern($0, .others) }

  /// The relatives of a person, as alternatives.
  static let relatives = alternatives(Relatives.english)
  static let vietnameseRelatives = alternatives(Relatives.vietnamese)
  static let vietnameseAddressed = alternatives(Relatives.vietnameseAddressed)
  private static let vietnameseStates =
    "là|làm|đang_làm|đang_là|biết|từng_là|từng_làm|có|nói|giỏi|sở_hữu|tốt_nghiệp|đang_học"

  private static func alternatives(_ words: [String]) -> String {
    words.map { $0.split(separator: " ").joined(separator: "_") }.joined(separator: "|")
  }

  /// Headings, before a colon or above a list, of what is wished or still being learned.
  static let wishedHeadings: [CuePattern] = [
    "skill|area|thing to develop|improve|learn|acquire",
    "area for|of improvement|development",
    "want|wanting|wish|hope|hoping|plan|planning|aim|aiming|intend|eager|keen|looking|willing|ready"
      + "|excited|motivated|aspire|aspiring|i_want|like|would_like|i_would_like|i_d_like|yet|still"
      + "|need|interested|curious"
      + " to|on|in|about \(lessonVerbs) \(lessonTails)*",
    "to \(lessonVerbs)|be_learned|be_learnt|be_studied|be_mastered|be_acquired \(lessonTails)*",
    "currently|still|now|presently|also|just|self|actively \(lessonVerbs) \(lessonTails)*",
    "learning|studying|exploring \(lessonTails)*",
    "skill|tool|area|technology|thing|topic|subject|software that|which* i|we"
      + " want_to|would_like_to|wish_to|hope_to|plan_to|need_to|intend_to|aim_to|am|m"
      + " \(lessonVerbs) \(lessonTails)*",
    "learning|study|training plan|list|objective|need", "wish list", "wishlist", "wish|aspiration",
    "\(aspects)|training|development wish|dream|ambition|aspiration",
    "learning|study|training|development|career|professional|personal|future goal",
    "ambition|dream", "nguyện_vọng|ước_mơ|hoài_bão|mong_muốn \(vietnameseAspects)|đào_tạo*",
    "next on_my_list|to_learn", "interested in",
    "desired|dream|ideal|target|targeted|preferred|wanted position|job|role|title|career|occupation",
    "position applied_for|applied|desired|sought",
    "applying for", "applied for|position", "apply_for|application_for",
    "định_hướng|mục_tiêu|kế_hoạch trong* 1|2|3|4|5* năm* tới|tương_lai|phát_triển|sắp_tới",
    "cần cải_thiện|học_thêm", "kỹ_năng cần_phát_triển|cần_cải_thiện|muốn_học|đang_học",
    "đang|sẽ|muốn|mong_muốn|dự_định|dự_kiến|cần|bắt_đầu|mới|còn được|tự|phải|bắt_đầu*"
      + " \(vietnameseLessons) \(vietnameseTails)*",
    "kỹ_năng|kĩ_năng|công_cụ|công_nghệ|kiến_thức|phần_mềm|mảng tôi|em|mình*"
      + " đang|sẽ|muốn|mong_muốn|dự_định|cần \(vietnameseLessons)|phát_triển|cải_thiện"
      + " \(vietnameseTails)*",
    "định_hướng|dự_định|kế_hoạch học_tập|học_thêm",
    "vị_trí ứng_tuyển|mong_muốn|dự_tuyển",
    "công_việc mong_muốn", "ứng_tuyển vị_trí*", "chức_danh mong_muốn",
  ].map { CuePattern($0, .wished) }

  private static let lessonVerbs =
    "learn|learning|study|studying|master|mastering|acquire|explore|exploring|improve|discover"
    + "|become|pick_up|get_into|upskill"
  private static let lessonTails =
    "more|about|next|soon|later|further|in|on|how_to|this_year|next_year|the_following|these|new"
    + "|skill"
  private static let vietnameseLessons =
    "học|học_thêm|học_tập|học_hỏi|tìm_hiểu|tìm_hiểu_thêm|nghiên_cứu|trau_dồi|theo_học"
  private static let vietnameseTails =
    "thêm|về|trong|năm|tới|sắp_tới|tiếp|tiếp_theo|năm_nay|thời_gian|kỹ_năng|các"

  /// Headings, before a colon or above lines, of what somebody is after: in a job they say what it
  /// was about.
  static let goalHeadings: [CuePattern] = ["goal", "\(aspects) \(aspects)* goal"].map {
    CuePattern($0, .aimed)
  }

  /// The same where only what begins with a deed is an aim: "Objective: auditor …" tells who
  /// somebody is.
  static let objectiveHeadings: [CuePattern] = [
    "objective|aim|plan|next", "\(aspects) \(aspects)* objective|aim|plan|step",
    "mục_tiêu|định_hướng|kế_hoạch|dự_định \(vietnameseAspects)*",
  ].map { CuePattern($0, .aimed, isBare: true) }

  private static let aspects =
    "career|professional|personal|future|short_term|long_term|my|main|next|learning"
  private static let vietnameseAspects =
    "nghề_nghiệp|công_việc|cá_nhân|ngắn_hạn|dài_hạn|học_tập|tương_lai|của_tôi|bản_thân"

  /// For when somebody wishes it, behind such a heading: "Goals for next year".
  static let times = CueWords("for in by year next this coming future năm tới nay trong sau")

  /// The deeds with which such an aim begins.
  static let goals = CueTable(
    [
      "learn|study|become|master|acquire|obtain|pass|earn|join|explore|be",
      "to learn|study|become|master|acquire|obtain|pass|earn|join|explore|be",
      "trở_thành|học|học_thêm|thi|lấy|tìm_hiểu|thi_lấy|theo_học",
    ].map { CuePattern($0, .aimed) }
  )

  /// The deeds that are a wish of the person's own, in a job too: "Goal: learn Python".
  static let lessonsAhead = CueTable(
    [
      "learn|study|master|pick_up|upskill|get_better_at|get_better_in|become_proficient_in"
        + "|become_fluent_in|be_fluent_in|get_certified_in|become_certified_in",
      "to learn|study|master|pick_up|upskill|get_better_at|become_proficient_in",
      "improve|develop|deepen|strengthen|grow my",
      "improve|develop|deepen|strengthen|grow technical|programming|coding|language* skill"
        + "|knowledge",
      "học|học_thêm|học_tập|học_hỏi|học_lấy|tìm_hiểu|thi_lấy|trau_dồi|theo_học|ôn_thi",
      "được|sẽ|tự học|học_thêm|học_hỏi|tìm_hiểu|thi_lấy|theo_học",
      "nâng_cao|cải_thiện|phát_triển kỹ_năng|kĩ_năng|kiến_thức|trình_độ|khả_năng",
    ].map { CuePattern($0, .wished) }
  )

  /// "My goal is to …" owns no more than the goal.
  static let ownGoals = CueWords("goal aim dream objective ambition plan aspiration wish hope list")

  /// Headings, before a colon, of whom one works for, and of others beside one.
  static let othersHeadings: [CuePattern] =
    [
      "clients|customers|clientele include|included|including|were|are*",
      "key|main|major|typical|selected clients|customers include|included|including|were|are*",
      "our|my key|main|major|typical* clients|customers include|included|including|were|are*",
      "khách_hàng chính|tiêu_biểu|gồm|bao_gồm|là|lớn*",
      "các|một_số|những khách_hàng chính|tiêu_biểu|gồm|bao_gồm|là|lớn*",
      "team|group|squad|crew member|composition|structure", "thành_viên nhóm|đội|team*",
      "supervisor|line_manager|direct_manager|reporting_manager|immediate_supervisor|report_to"
        + "|reports_to|reported_to|reporting_to|my_manager|my_boss|my_supervisor|boss|mentor",
      "\(relatives) s|is* job|occupation|work|profession|career*",
      "quản_lý_trực_tiếp|người_quản_lý|cấp_trên|cấp_trên_trực_tiếp|người_hướng_dẫn"
        + "|giáo_viên_hướng_dẫn|giảng_viên_hướng_dẫn|báo_cáo_cho|báo_cáo_trực_tiếp_cho|sếp",
    ].map { CuePattern($0, .others) }
    // "Manager: …" names others where the name of a person follows.
    + [CuePattern("manager|advisor|thesis_advisor|direct_supervisor", .others, isBare: true)]

  /// "All of Microsoft Office except Access"; "no experience outside AML".
  static let exceptions: [CuePattern] = [
    "except|excluding for*", "apart|aside from", "other than", "outside of*", "besides|beyond",
    "anything|everything|all but", "ngoại_trừ|trừ|ngoài",
  ].map { CuePattern($0, .excepted, isBare: true) }

  /// Of what something can be an exception.
  static let wholes = CueWords("all every everything any anything tất toàn mọi hết gì nào")

  /// Joints of a list.
  static let joints = CueWords("and or nor và hoặc hay lẫn cũng như as")

  /// Where the reach of every cue ends.
  static let stops = CueWords(
    "but however although though while whereas except besides instead because since despite"
      + " nonetheless nevertheless otherwise therefore so then unless until only without please"
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
      + " qualification skill familiarity proficiency work duty responsibility involvement task role"
      + " assignment"
  )

  /// Behind a mention they ask for nothing: "no SQL experience required".
  static let waivers = CueWords("required needed necessary require cần yêu mandatory essential")

  /// What may stand between the beginning of a clause and a denial by the person.
  static let selves = CueWords(
    "please i ve m am is was been there have had has did do with currently still honestly personally really yet presently"
      + " unfortunately at present the moment so far as of now also absolutely completely almost"
      + " practically he she candidate name however though although while and but or because since"
      + " virtually that says say admit frankly to be honest mostly in general sadly"
      + " speak know write read code program use"
      + " tôi em mình bản thân hiện tại nay vẫn cũng hoàn toàn hầu như gần ứng viên cá nhân thực"
      + " sự do vì tuy dù mặc trước đây đó giờ nhiên nhưng song và còn thì tui tự nhận thấy rằng là"
      + " đến lúc này mà"
  )

  /// What may stand behind a denial that ends there: "never used before".
  static let tails = CueWords(
    "before yet myself personally professionally ever at all so far now here either nay giờ cả luôn"
      + " trước"
  )

  /// What leads to a denial by the person, whoever was named before: "dùng Linux chứ không …".
  static let turns = CueWords("but nhưng chứ mà rather")

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
