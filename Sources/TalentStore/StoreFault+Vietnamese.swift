public import TalentModel

extension StoreFault {
  /// What is wrong, in a language.
  public func text(in language: DisplayLanguage) -> String {
    language == .english ? description : vietnamese
  }

  private var vietnamese: String {
    switch self {
    case .unusable(let path, let reason):
      "\(path): không dùng được: \(reason); hãy kiểm tra đường dẫn và quyền truy cập"
    case .missing(let path):
      "\(path): không có kho dữ liệu; hãy tạo bằng `talent import`, chỉ kho khác bằng --workspace, "
        + "hoặc so khớp các tệp bằng --candidates"
    case .newer(let path): "\(path): do phiên bản talent mới hơn ghi; hãy cập nhật"
    case .damaged(let path, let reason):
      "\(path): bị hỏng: \(reason); `talent restore` khôi phục từ bản sao lưu"
    case .full(let path): "\(path): hết dung lượng đĩa; không có gì thay đổi, hãy giải phóng chỗ"
    case .readOnly(let path):
      "\(path): không được phép ghi; không có gì thay đổi, hãy kiểm tra quyền truy cập"
    case .busy(let path): "\(path): một talent khác đang ghi rất lâu; hãy thử lại"
    case .badKey(let source): "\(source): không phải là khóa; hãy đưa 64 chữ số thập lục phân"
    case .wrongKey(let source):
      "\(source): không phải khóa của kho này; hãy đưa khóa đã dùng khi tạo kho"
    case .noKey(let path):
      "\(path): thiếu khóa của két nên không thể niêm phong hay mở; hãy trả vault.key về thư mục "
        + "này, hoặc đặt TALENT_VAULT_KEY bằng 64 chữ số của khóa"
    case .tampered(let candidate):
      "\(candidate): một bản ghi niêm phong không mở được; hãy khôi phục bản sao lưu và xem "
        + "`talent audit verify`"
    case .merged(let candidate, let kept):
      "\(candidate): đã được gộp vào \(kept); hãy dùng mã đó, hoặc hoàn tác bằng "
        + "`talent candidates split \(kept) \(candidate)`"
    case .same(let candidate): "\(candidate): bị nêu hai lần; hãy nêu hai ứng viên khác nhau"
    case .badPosition:
      "vị trí: mã để trống hoặc có khoảng trắng; hãy dùng mã ghi trong tài liệu của vị trí"
    case .withoutConsent(let candidate, let day):
      "\(candidate): không được xét: không có đồng ý cho so khớp vào ngày \(day); "
        + "`talent privacy consent` ghi lại điều được phép"
    case .optedOut(let candidate):
      "\(candidate): không được xét: đã từ chối xếp hạng; `talent privacy opt-out --undo` khi ứng "
        + "viên đồng ý lại"
    case .undecided(let stage):
      "\(stage): là một quyết định cần lý do; hãy dùng `talent decide`"
    case .unconfirmed(let candidate):
      "\(candidate): bạn đã đề xuất điều này; người khác xác nhận bằng `talent decide`"
    case .unknown("receipt", let id): "\(id): không có biên nhận này; hãy xem `talent audit log`"
    case .unknown("search", let id):
      "\(id): không có phép tìm này; hãy lưu bằng `talent candidates search QUERY --save \(id)`"
    case .unknown("position search", let id):
      "\(id): không có phép tìm vị trí này; hãy lưu bằng `talent positions search QUERY --save "
        + "\(id)`"
    case .unknown("application", let id):
      "\(id): không có hồ sơ ứng tuyển này; hãy xem `talent applications add`"
    case .unknown("position", let id): "\(id): không có vị trí này; hãy xem `talent positions list`"
    case .unknown(let kind, let id):
      "\(id): không có ứng viên này; hãy xem `talent \(kind)s list`"
    }
  }
}
