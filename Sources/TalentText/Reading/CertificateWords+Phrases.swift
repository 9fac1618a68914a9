extension CertificateWords {
  static let phrases = Phrases<Meaning>([
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
        "thi tiếp", "prep for", "prep course", "prep course for", "prep class", "course prep for",
        "exam prep", "exam prep for", "exam prep course", "review course", "review course for",
        "revision for", "revision course", "revision course for", "bootcamp for", "class for",
        "coaching for", "khóa luyện thi", "lớp luyện thi", "khóa ôn thi", "lớp ôn thi",
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
        "staff", "reviewed", "work with", "worked with", "working with", "report to",
        "reported to", "reporting to", "application pending", "pending application", "required",
        "preferred", "đồng nghiệp", "quản lý của tôi", "trưởng phòng của tôi", "sếp", "yêu cầu",
        "ưu tiên", "invigilated", "alongside", "supporting", "assisted", "employees",
        "employee", "scholarship for", "scholarship from", "scholarship of", "học bổng",
      ]
    ),
    (Meaning(state: .studying, side: .leading), ["ứng viên", "thí sinh"]),
    // "Worked for ACCA Vietnam": the body is an employer.
    (
      Meaning(state: .others, side: .leading),
      [
        "worked for", "worked at", "work for", "work at", "working for", "working at",
        "employed by", "employed at", "employee of", "employee at", "staff of", "staff at",
        "volunteer at", "volunteer for", "volunteer with", "volunteered at", "volunteered for",
        "volunteered with", "interned at", "interned with", "intern at", "internship at",
        "internship with", "partner of", "partnered with", "cooperated with",
        "làm việc tại", "làm việc cho", "làm việc ở", "làm tại", "làm cho", "công tác tại",
        "thực tập tại", "nhân viên của", "cán bộ của", "tình nguyện viên tại",
        "tình nguyện viên của", "tình nguyện tại", "cộng tác với", "hợp tác với", "đối tác của",
      ]
    ),
    // Who teaches for it may hold it or not; "CAMS, trainer" holds it.
    (
      Meaning(state: .others, side: .onward),
      [
        "taught", "teach", "teaching", "tutor", "tutored", "tutoring", "lecturer", "lectured",
        "instructor", "trainer", "teacher", "trained", "training staff", "coached", "coaching",
        "mentored", "mentoring", "dạy", "giảng dạy", "giảng viên", "hướng dẫn",
      ]
    ),
    (
      Meaning(state: .others, side: .joined),
      [
        "preferred", "required",
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
}
