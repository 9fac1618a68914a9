internal import TalentModel

extension Diagnostic {
  /// What is wrong and what to do, in Vietnamese.
  var problemInVietnamese: String {
    switch fault {
    case .unreadable(let reason):
      "không đọc được: \(vi(reason)); hãy kiểm tra đường dẫn và quyền truy cập"
    case .unwritable(let reason):
      "không ghi được: \(vi(reason)); hãy kiểm tra thư mục, quyền và dung lượng còn trống"
    case .alreadyThere: "đã có sẵn; hãy chọn thư mục khác bằng --into, hoặc dùng --replace"
    case .noDocuments(let expected): "không có tài liệu nào; hãy đưa \(vi(expected))"
    case .noWords: "không có chữ nào; hãy đưa tài liệu có chữ"
    case .tooLarge(let limit):
      "lớn hơn \(limit / 1_048_576) MiB; hãy chia nhỏ, hoặc đưa dạng NDJSON"
    case .blank: "là tài liệu trống; hãy viết nội dung hoặc chọn tệp khác"
    case .notUTF8: "không phải văn bản UTF-8; hãy lưu dạng UTF-8"
    case .unknownFormat:
      "có định dạng không đọc được; hãy đưa JSON Resume, NDJSON, văn bản thuần, DOCX hoặc PDF"
    case .foreignFormat(let name): "là \(name); hãy lưu dạng DOCX hoặc PDF"
    case .damagedText(let count): "đã thay \(count) byte không phải UTF-8; hãy lưu dạng UTF-8"
    case .zeroBytes(let count): "đã thay \(count) byte bằng không; hãy lưu lại dạng văn bản"
    case .halfCharacters(let count):
      "đã thay \(count) mã chỉ có nửa ký tự; hãy viết cả hai nửa, như \\ud83d\\ude00"
    case .notText(let expected): "không phải văn bản; hãy đưa \(vi(expected))"
    case .malformed(let format, let reason):
      "không phải \(vi(format)): \(vi(reason)); hãy sửa hoặc bỏ"
    case .missing(let field): "thiếu \(field); hãy thêm vào"
    case .wrongType(let field, let expected, let found):
      "\(field) phải là \(vi(expected)) nhưng là \(vi(found)); hãy sửa"
    case .outOfRange(let field, let value, let range):
      "\(field) là \(value); hãy cho \(range.lowerBound)…\(range.upperBound)"
    case .wrongCount(let field, let count, let expected):
      "\(field) có \(count) phần tử; hãy cho \(expected)"
    case .repeated(let what, let other): "\(vi(what)) cũng có ở \(other); hãy giữ một"
    case .unknownField(let field, let nearest):
      "\(field) không phải trường được đọc; " + suggestion(nearest, else: "hãy bỏ đi")
    case .unknownName(let kind, let name, let nearest):
      "không rõ \(vi(kind)) \"\(name)\"; " + suggestion(nearest, else: Self.source(of: kind))
    case .unknownEntry(let field, let kind, let nearest):
      "\(field) không phải \(vi(kind)) nào đã biết; "
        + suggestion(nearest, else: Self.source(of: kind))
    case .ambiguousName(let kind, let name, let meanings):
      "\(vi(kind)) \"\(name)\" có nhiều nghĩa; hãy viết một trong \(meanings.joined(separator: ", "))"
    case .untiedTitle(let title, nil):
      "chức danh \"\(title)\" không phải nghề nào đã biết nên nghề đã làm không được điểm; hãy cho "
        + "nghề ở occupation"
    case .untiedTitle(let title, let nearest?):
      "chức danh \"\(title)\" được hiểu là nghề \(nearest); hãy cho nghề khác ở occupation"
    case .repeatedID(let id, let other):
      "mã \"\(id)\" đã có ở \(other) và mục đó được tính; hãy cho mỗi mục một mã riêng"
    case .position:
      "là một vị trí, không phải tài liệu của ứng viên; hãy đưa cho `talent match` làm vị trí, hoặc "
        + "giữ bằng `talent import --as positions`"
    case .encrypted: "có mật khẩu; hãy lưu không có mật khẩu"
    case .copyProtected: "cấm sao chép chữ; hãy xin bản cho phép"
    case .noText: "không có chữ, có lẽ là bản quét; hãy đọc với --ocr hoặc đưa PDF có chữ"
    case .noLetters: "không tìm thấy chữ nào; hãy quét lại, thẳng và 300 dpi"
    case .picture: "là ảnh; hãy đọc với --ocr hoặc đưa tài liệu có chữ"
    case .pictures(let pages):
      "\(pageListInVietnamese(pages)) không có chữ, có lẽ là bản quét; hãy đọc với --ocr"
    case .unreadableText(let pages):
      "phông chữ ở \(pageListInVietnamese(pages)) không cho biết là chữ gì; hãy lưu lại PDF từ bản "
        + "gốc, hoặc đọc với --ocr"
    case .tooManyPages(let limit):
      "có hơn \(limit) trang; chỉ \(limit) trang đầu được đọc, hãy chia nhỏ để đọc phần còn lại"
    case .hiddenText(let characters, let pages):
      "đã bỏ \(characters) ký tự mà người đọc không thấy"
        + (pages.isEmpty ? "" : " ở \(pageListInVietnamese(pages))") + "; hãy xem bản gốc"
    case .programFailed(let program, let reason):
      "\(program) không chạy được: \(vi(reason)); hãy kiểm tra tệp"
    case .missingProgram(let program, let package):
      "cần \(program) nhưng chưa cài; hãy chạy: apt-get install \(package)"
    case .otherTaxonomy:
      "được đọc với bảng thuật ngữ khác, bảng này có thể hiểu tên khác đi; hãy đọc lại tài liệu"
    case .unrecognizable:
      "có quá ít nội dung để nhận ra lại khi thiếu khóa của két nên đã bị bỏ qua; hãy nhập khi có "
        + "khóa"
    case .contradiction(let reason, let remedy): "\(vi(reason)); \(vi(remedy))"
    case .impossibleDates(let field, let dates):
      "\(line(field)) ghi thời gian không thể có, \(dates); hãy sửa"
    case .endBeforeStart(let end, let start, let dates):
      "\(end) sớm hơn \(start), \(dates); hãy sửa một trong hai"
    }
  }

  private func pageListInVietnamese(_ pages: [Int]) -> String {
    let shown = pages.prefix(5).map(String.init).joined(separator: ", ")
    return "trang " + shown + (pages.count > 5 ? " và \(pages.count - 5) trang khác" : "")
  }

  /// Where the names of a kind can be looked up.
  private static func source(of kind: String) -> String {
    switch kind {
    case "position": "xem profiles/positions"
    case "policy": "xem scoring"
    case "place": "xem profiles/places"
    case "currency": "hãy cho tỷ giá trong chính sách"
    default: "xem profiles/taxonomies"
    }
  }

  private func suggestion(_ nearest: [String], else otherwise: String) -> String {
    nearest.isEmpty ? otherwise : "có phải là \(nearest.joined(separator: ", "))?"
  }

  /// The place of a line in Vietnamese, with its page: "trang 2, dòng 4".
  private func line(_ source: String) -> String {
    source.replacing("page ", with: "trang ").replacing("line ", with: "dòng ")
  }

  /// A part of a sentence in Vietnamese; what names or figures stand in stays as it is.
  private func vi(_ part: String) -> String { Self.parts[part] ?? part }

  /// What faults are made of, besides names and figures.
  private static let parts = [
    "JSON, NDJSON, PDF, DOCX, ODT, RTF, HTML or text files":
      "tệp JSON, NDJSON, PDF, DOCX, ODT, RTF, HTML hoặc văn bản",
    "positions in YAML or JSON": "vị trí dạng YAML hoặc JSON", "YAML or JSON": "YAML hoặc JSON",
    "a candidate document": "tài liệu ứng viên", "nothing": "trống", "text": "văn bản",
    "a truth value": "giá trị đúng/sai", "a number": "số", "a list": "danh sách",
    "a map": "nhóm trường", "a map of fields": "nhóm trường", "a whole number": "số nguyên",
    "a list of names": "danh sách tên", "true or false": "true hoặc false",
    "yes, no or unknown": "yes, no hoặc unknown", "month or year": "month hoặc year",
    "a day, YYYY-MM-DD": "ngày dạng YYYY-MM-DD", "a date, YYYY-MM-DD": "ngày dạng YYYY-MM-DD",
    "a day like 2026-06-01": "ngày như 2026-06-01", "none": "thứ khác",
    "a date from 1950-01 to 2070-12": "ngày từ 1950-01 đến 2070-12",
    "a code such as VND": "mã như VND", "A1…C2 or native": "A1…C2 hoặc native",
    "the number of a job": "số thứ tự của một công việc",
    "permission denied": "không có quyền", "reading failed": "đọc thất bại",
    "no such file or folder": "không có tệp hay thư mục này", "no such file": "không có tệp này",
    "it is a folder": "đó là thư mục", "it is closed": "đã đóng", "it is read-only": "chỉ đọc được",
    "no space is left": "đã hết dung lượng", "the folder cannot be made": "không tạo được thư mục",
    "the file system refuses it": "hệ thống tệp từ chối", "the text is empty": "văn bản trống",
    "the text is not YAML": "văn bản không phải YAML",
    "its list has no end": "danh sách không kết thúc",
    "the text is too deep or too large": "văn bản lồng quá sâu hoặc quá lớn",
    "anchors and aliases are not read": "không đọc neo và bí danh",
    "text stands behind a closing quote": "có chữ sau dấu ngoặc kép đóng",
    "a quote has no end": "dấu ngoặc kép không đóng",
    "its main part is missing": "thiếu phần chính",
    "its main part is damaged": "phần chính bị hỏng",
    "its structure is damaged": "cấu trúc bị hỏng", "its archive is damaged": "tệp nén bị hỏng",
    "it cannot be drawn": "không vẽ được",
    "no requirement was found in it": "không thấy yêu cầu nào",
    "it was stopped at its limits": "đã dừng ở giới hạn",
    "its output exceeds the limit or it cannot run": "kết quả vượt giới hạn hoặc không chạy được",
    "its style sheets ask for more than a page needs": "bảng kiểu đòi hỏi quá mức",
    "no basics, work, education, skills or text in it":
      "không có basics, work, education, skills hay text",
    "it is a profile of a candidate": "đó là hồ sơ của một ứng viên",
    "digest is not that of the profile": "mã băm không phải của hồ sơ",
    "skill": "kỹ năng", "occupation": "nghề", "language": "ngôn ngữ", "certificate": "chứng chỉ",
    "place": "địa điểm", "position": "vị trí", "policy": "chính sách", "currency": "tiền tệ",
    "level": "bậc học", "field": "ngành học", "industry": "lĩnh vực", "unit": "đơn vị",
    "keep one": "hãy giữ một", "use another policy": "hãy dùng chính sách khác",
    "separate them by commas": "hãy ngăn bằng dấu phẩy",
    "mend one of them": "hãy sửa một trong hai",
    "remove the relation": "hãy bỏ quan hệ này", "mend its months": "hãy sửa các tháng",
    "keep one relation": "hãy giữ một quan hệ", "exchange them": "hãy đổi chỗ",
    "give one a weight above 0": "hãy cho một trọng số trên 0",
    "give one a share above 0": "hãy cho một phần trên 0", "break the circle": "hãy bỏ vòng lặp",
    "give every rule a name of its own": "hãy cho mỗi quy tắc một tên riêng",
    "exchange or equal them": "hãy đổi chỗ hoặc cho bằng nhau", "add one": "hãy thêm một",
    "add skills or other requirements": "hãy thêm kỹ năng hoặc yêu cầu khác",
  ]
}
