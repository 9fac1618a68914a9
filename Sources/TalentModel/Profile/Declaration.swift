/// A fact that a law makes relevant, declared with its source and never derived.
public struct Declaration: Hashable, Sendable {
  /// The facts that can be declared.
  public enum Fact: String, Hashable, Sendable, CaseIterable {
    /// May work here, by citizenship, permit or exemption.
    case workAuthorisation = "work-authorisation"
    /// Is within the age limits that a statute sets for the post.
    case statutoryAge = "statutory-age"
    /// Graduated from a university that a published ranking names, at the time of graduation.
    case rankedUniversity = "ranked-university"
    /// Manages an enterprise by law, or heads an organisation or is deputy to its head.
    case headOfOrganisation = "head-of-organisation"
    /// Heads a branch, a representative office or a place of business.
    case headOfBranch = "head-of-branch"
    /// Heads a field of an organisation's work and runs it directly.
    case headOfField = "head-of-field"
    /// Was trained for at least a year in the speciality.
    case yearOfTraining = "year-of-training"
    /// Meets the professional standards that the centre's Executive Agency sets.
    case centreStandard = "centre-standard"
    /// Is confirmed by a ministry or a provincial People's Committee as a professional of a
    /// priority field.
    case authorityConfirmation = "authority-confirmation"
    /// Has worked three years on end at a member or body of the centre.
    case centreEmployment = "centre-employment"
    /// Is a scientist or special talent by one of the criteria of the visa-exemption list.
    case specialTalent = "special-talent"

    /// What is declared, in both languages.
    public var labels: Labels {
      switch self {
      case .workAuthorisation:
        Labels(english: "authorisation to work", vietnamese: "quyền làm việc")
      case .statutoryAge:
        Labels(english: "the statutory age limit", vietnamese: "giới hạn tuổi luật định")
      case .rankedUniversity:
        Labels(
          english: "a degree from a university of the named ranking",
          vietnamese: "bằng của trường đại học trong bảng xếp hạng được nêu"
        )
      case .headOfOrganisation:
        Labels(
          english: "the role of enterprise manager, head or deputy head of an organisation",
          vietnamese: "vai trò người quản lý doanh nghiệp, người đứng đầu hoặc cấp phó của tổ chức"
        )
      case .headOfBranch:
        Labels(
          english: "the role of head of a branch, representative office or place of business",
          vietnamese: "vai trò đứng đầu chi nhánh, văn phòng đại diện hoặc địa điểm kinh doanh"
        )
      case .headOfField:
        Labels(
          english: "the role of head of a field of work, running it directly",
          vietnamese: "vai trò đứng đầu và trực tiếp điều hành một lĩnh vực"
        )
      case .yearOfTraining:
        Labels(
          english: "a year or more of training in the speciality",
          vietnamese: "đào tạo chuyên môn từ 1 năm trở lên"
        )
      case .centreStandard:
        Labels(
          english: "meeting the professional standards of the Executive Agency",
          vietnamese: "tiêu chuẩn chuyên môn của Cơ quan điều hành"
        )
      case .authorityConfirmation:
        Labels(
          english: "confirmation by a ministry or provincial People's Committee",
          vietnamese: "xác nhận của bộ hoặc Ủy ban nhân dân cấp tỉnh"
        )
      case .centreEmployment:
        Labels(
          english: "three years on end at a member or body of the centre",
          vietnamese: "3 năm liên tục làm việc tại thành viên hoặc cơ quan của trung tâm"
        )
      case .specialTalent:
        Labels(
          english: "a criterion for scientists and special talents",
          vietnamese: "tiêu chí đối với nhà khoa học, người có tài năng đặc biệt"
        )
      }
    }
  }

  /// The fact.
  public var fact: Fact
  /// Yes or no; not known is no declaration.
  public var holds: Bool

  /// Makes a declaration.
  public init(fact: Fact, holds: Bool) {
    self.fact = fact
    self.holds = holds
  }
}
