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

  /// Headings, before a colon, of what is wished.
  static let wishedHeadings: [CuePattern] = [
    "skill|skills|area|areas|thing|things to develop|improve|learn|acquire",
    "area|areas for|of improvement|development", "to learn|improve",
    "currently|still|now learning|studying", "learning_goals|learning_goal",
    "want|plan to learn|study", "interested in",
    "to|yet_to|still_to|need_to|want_to"
      + " learn|study|master|acquire|be_learned|be_learnt|be_studied|be_mastered|be_acquired",
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

  /// "All of Microsoft Office except Access"; "no experience outside AML".
  static let exceptions: [CuePattern] = [
    "except|excluding for*", "apart|aside from", "other than", "outside of*", "besides|beyond",
    "ngoại_trừ|trừ|ngoài",
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
    "i ve m am is was been there have had has with currently still honestly personally really yet presently"
      + " unfortunately at present the moment so far as of now also absolutely completely almost"
      + " practically he she candidate name however though although while and but or because since"
      + " virtually that says say admit frankly to be honest mostly in general sadly"
      + " tôi em mình bản thân hiện tại nay vẫn cũng hoàn toàn hầu như gần ứng viên cá nhân thực"
      + " sự do vì tuy dù mặc trước đây đó giờ nhiên nhưng song và còn thì tui tự nhận thấy rằng là"
      + " đến lúc này mà"
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
