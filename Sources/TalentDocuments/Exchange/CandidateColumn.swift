internal import Foundation

/// What a column of a table of candidates holds.
public enum CandidateColumn: String, Sendable, CaseIterable {
  case id, name, email, phone, title, company, summary, skills, languages, certificates
  case education, field, school, city, country, address, website, start, end
  case firstName = "first-name"
  case lastName = "last-name"

  /// Headers by what they mean, folded: small letters without accents.
  ///
  /// English, Vietnamese, and those of Greenhouse's and OpenCATS's tables.
  private static let headers: [CandidateColumn: [String]] = [
    .id: ["id", "candidate id", "ma", "ma ung vien", "ma so"],
    .name: [
      "name", "full name", "candidate", "candidate name", "ho ten", "ho va ten", "ten ung vien",
      "ung vien", "ho ten ung vien",
    ],
    .firstName: ["first name", "given name", "ten"],
    .lastName: ["last name", "family name", "surname", "ho", "ho va ten dem", "ho dem"],
    .email: [
      "email", "e mail", "email address", "mail", "thu dien tu", "dia chi email", "email 1",
    ],
    .phone: [
      "phone", "phone number", "mobile", "mobile phone", "cell phone", "telephone", "home phone",
      "work phone", "tel", "sdt", "so dien thoai", "dien thoai", "di dong", "dien thoai di dong",
    ],
    .title: [
      "title", "job title", "current title", "position", "current position", "vi tri", "chuc danh",
      "chuc vu", "vi tri hien tai", "vi tri cong viec", "headline",
    ],
    .company: [
      "company", "current company", "employer", "current employer", "organization", "cong ty",
      "noi lam viec", "cong ty hien tai", "don vi cong tac",
    ],
    .summary: [
      "summary", "notes", "note", "about", "profile", "experience", "work experience",
      "description", "ghi chu", "kinh nghiem", "kinh nghiem lam viec", "tom tat", "mo ta",
      "gioi thieu",
    ],
    .skills: ["skills", "key skills", "skill", "tags", "ky nang", "ki nang", "chuyen mon"],
    .languages: ["languages", "language", "ngoai ngu", "ngon ngu", "trinh do ngoai ngu"],
    .certificates: [
      "certificates", "certifications", "certificate", "licenses", "chung chi",
      "bang cap chung chi",
    ],
    .education: [
      "education", "degree", "highest degree", "qualification", "hoc van", "trinh do", "bang cap",
      "trinh do hoc van",
    ],
    .field: ["field of study", "major", "area", "chuyen nganh", "nganh hoc"],
    .school: ["school", "university", "institution", "truong", "truong dai hoc", "truong hoc"],
    .city: ["city", "location", "thanh pho", "tinh thanh", "noi o", "khu vuc"],
    .country: ["country", "quoc gia"],
    .address: ["address", "street", "dia chi", "noi o hien tai"],
    .website: ["website", "web site", "url", "linkedin", "social media", "trang web"],
    .start: ["start", "start date", "from", "started on", "bat dau", "tu", "ngay bat dau"],
    .end: ["end", "end date", "to", "finished on", "ket thuc", "den", "ngay ket thuc"],
  ]

  private static let byHeader: [String: CandidateColumn] = Dictionary(
    headers.flatMap { column, names in names.map { ($0, column) } },
    uniquingKeysWith: { first, _ in first }
  )

  /// What a header means by itself; `nil` when it is not known.
  init?(header: String) {
    guard let column = Self.byHeader[Self.folded(header)] else { return nil }
    self = column
  }

  /// A header in small letters, without accents, its words parted by single blanks.
  static func folded(_ header: String) -> String {
    header.lowercased().replacing("đ", with: "d")
      .folding(options: .diacriticInsensitive, locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

/// What columns of tables mean, where somebody says so; others go by their headers.
public struct ColumnMap: Sendable {
  private var columns: [String: CandidateColumn] = [:]

  /// The map that says nothing.
  public init() {}

  /// Says what a column means.
  ///
  /// - Parameters:
  ///   - header: The column's header; case and accents do not matter.
  ///   - column: What it holds.
  public mutating func set(_ header: String, to column: CandidateColumn) {
    columns[CandidateColumn.folded(header)] = column
  }

  /// What a header means; `nil` when it is not known.
  subscript(header: String) -> CandidateColumn? {
    columns[CandidateColumn.folded(header)] ?? CandidateColumn(header: header)
  }
}
