public import TalentIdentity
public import TalentModel
internal import TalentService
public import TalentStore

// What the workspace keeps, in words; machine formats keep the raw values.

extension Application.Stage {
  /// The stage in words.
  public var labels: Labels {
    switch self {
    case .considered: Labels(english: "considered", vietnamese: "đang xem xét")
    case .contacted: Labels(english: "contacted", vietnamese: "đã liên hệ")
    case .screened: Labels(english: "screened", vietnamese: "đã sơ tuyển")
    case .interviewed: Labels(english: "interviewed", vietnamese: "đã phỏng vấn")
    case .offered: Labels(english: "offered", vietnamese: "đã mời nhận việc")
    case .hired: Labels(english: "hired", vietnamese: "đã tuyển")
    case .declined: Labels(english: "declined", vietnamese: "đã từ chối")
    case .withdrawn: Labels(english: "withdrawn", vietnamese: "đã rút")
    }
  }
}

extension Application.Source {
  /// The source in words.
  public var labels: Labels {
    switch self {
    case .own: Labels(english: "own", vietnamese: "tự tìm")
    case .agency: Labels(english: "agency", vietnamese: "công ty tuyển dụng")
    case .referral: Labels(english: "referral", vietnamese: "giới thiệu")
    case .board: Labels(english: "board", vietnamese: "trang việc làm")
    }
  }
}

extension DecisionOutcome {
  /// The decision in words.
  public var labels: Labels {
    switch self {
    case .advance: Labels(english: "advance", vietnamese: "đi tiếp")
    case .decline: Labels(english: "decline", vietnamese: "từ chối")
    case .hire: Labels(english: "hire", vietnamese: "tuyển")
    }
  }
}

extension Consent.Purpose {
  /// The purpose in words.
  public var labels: Labels {
    switch self {
    case .recruitment: Labels(english: "recruitment", vietnamese: "tuyển dụng")
    case .talentPool: Labels(english: "talent-pool", vietnamese: "nguồn nhân tài")
    case .sharing: Labels(english: "sharing", vietnamese: "chia sẻ")
    }
  }

  /// The purpose and the last day of what is allowed for it.
  public func labels(until day: Day) -> Labels {
    Labels(
      english: "\(labels.english) until \(day)",
      vietnamese: "\(labels.vietnamese) đến \(day)"
    )
  }
}

/// Headers and sentences of what is kept.
extension Words {
  static let added = Labels(english: "added", vietnamese: "thêm lúc")
  static let updated = Labels(english: "updated", vietnamese: "cập nhật lúc")
  static let revision = Labels(english: "revision", vietnamese: "bản")
  static let consents = Labels(english: "consents", vietnamese: "đồng ý")
  static let optedOut = Labels(english: "opted out", vietnamese: "từ chối xếp hạng")
  static let yes = Labels(english: "yes", vietnamese: "có")
  static let stage = Labels(english: "stage", vietnamese: "giai đoạn")
  static let source = Labels(english: "source", vietnamese: "nguồn")
  static let since = Labels(english: "since", vietnamese: "từ lúc")
  static let other = Labels(english: "other", vietnamese: "người kia")
  static let shared = Labels(english: "shared", vietnamese: "điểm chung")
  static let mail = Labels(english: "e-mail", vietnamese: "e-mail")
  static let phone = Labels(english: "phone", vietnamese: "điện thoại")
  static let name = Labels(english: "name", vietnamese: "tên")
  static let employers = Labels(english: "employers", vietnamese: "nơi làm việc")
  static let nobodyConsidered = Labels(
    english: "nobody is considered yet; see `talent applications add`",
    vietnamese: "chưa có ai được xem xét; hãy xem `talent applications add`"
  )
  static let nobodyTwice = Labels(
    english: "nobody is there twice",
    vietnamese: "không có ai bị trùng"
  )
  static let mergeOrSplit = Labels(
    english:
      "Merge with `talent candidates merge KEPT OTHER`; different people: `candidates split`.",
    vietnamese: "Gộp bằng `talent candidates merge GIỮ KIA`; khác người: `candidates split`."
  )
  static let purgeThose = Labels(
    english: "Forget those due with `talent privacy purge`.",
    vietnamese: "Xóa những người đến hạn bằng `talent privacy purge`."
  )
  static let metWithin = Labels(
    english: "Requests of candidates are met within:",
    vietnamese: "Yêu cầu của ứng viên được đáp ứng trong:"
  )

  static let nothing = Labels(english: "nothing", vietnamese: "không có gì")
  static let allows = Labels(english: "allows", vietnamese: "cho phép")
  static let no = Labels(english: "no", vietnamese: "không")
  static let corrected = Labels(english: "corrected", vietnamese: "đã sửa")
  static let answered = Labels(english: "answered", vietnamese: "đã trả lời")
  static let contact = Labels(english: "contact", vietnamese: "liên hệ")
  static let notFound = Labels(
    english: "none was found; see `talent privacy export`",
    vietnamese: "không tìm thấy; hãy xem `talent privacy export`"
  )
  static let objects = Labels(
    english: "objects to being ranked by a machine",
    vietnamese: "từ chối bị máy xếp hạng"
  )

  static func cameIn(_ revision: Int, _ added: String) -> Labels {
    Labels(
      english: "revision \(revision), came in \(added)",
      vietnamese: "bản \(revision), vào kho lúc \(added)"
    )
  }

  static func stands(_ stage: Labels, since: String, from source: Labels) -> Labels {
    Labels(
      english: "\(stage.english) since \(since), from \(source.english)",
      vietnamese: "\(stage.vietnamese) từ \(since), nguồn \(source.vietnamese)"
    )
  }

  static func imported(_ summary: CandidateImport.Summary) -> Labels {
    Labels(
      english: "\(summary.read) read: \(summary.new) new, \(summary.revised) changed, "
        + "\(summary.unchanged) unchanged",
      vietnamese: "đã đọc \(summary.read): \(summary.new) mới, \(summary.revised) thay đổi, "
        + "\(summary.unchanged) không đổi"
    )
  }

  static func lacking(_ count: Int) -> Labels {
    Labels(
      english: "\(count) held back for lack of consent",
      vietnamese: "\(count) không được xét vì chưa có đồng ý"
    )
  }

  static let title = Labels(english: "title", vietnamese: "chức danh")

  static func proposed(_ outcome: DecisionOutcome) -> Labels {
    Labels(
      english: "proposed: \(outcome.labels.english)",
      vietnamese: "đề xuất: \(outcome.labels.vietnamese)"
    )
  }

  static func allowing(_ count: Int) -> Labels {
    Labels(
      english: "\(count) \(count == 1 ? "allows" : "allow") recruitment",
      vietnamese: "\(count) người đồng ý cho tuyển dụng"
    )
  }

  static func more(_ count: Int) -> Labels {
    Labels(english: "and \(count) more", vietnamese: "và \(count) mục nữa")
  }
}
