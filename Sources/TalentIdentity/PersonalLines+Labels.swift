internal import TalentModel

extension PersonalLines {
  /// How far the value of a label goes.
  enum Reach {
    /// To the next bar, semicolon, tab or label.
    case field
    /// To a comma too: "Nationality: Vietnamese, fluent English".
    case word
    /// One run without spaces that is all there is of the field: `GitHub: python-java`.
    case handle
    /// To the next comma, where it looks like the name of a person: "Supervisor: John Smith".
    case person
    /// The parts of an address that are a street, not a ward or a city.
    case street
  }

  struct Label {
    var words: [Word]
    var replacement: String
    var reach: Reach
    /// Whether the label goes too, because it is the name of a thing itself.
    var goes = false
    /// Whether its value may stand in the next cell of a table, without a colon.
    var isCell = false
    /// Whether what stands in that cell may be a thing of the taxonomy beside.
    var mayBeThing = false
  }

  static let labels: WordLists<Label> = {
    let all: [(String, Reach, String)] = [
      (
        "[birth]", .field,
        """
        date of birth, place of birth, date and place of birth, birth date, birth place, birthplace,
        birthdate, dob, d o b, birthday, year of birth, born, age, ngày sinh, năm sinh, tuổi,
        ngày tháng năm sinh, sinh, nơi sinh, sinh ngày, sinh năm, sinh nhật, ngày và nơi sinh
        """
      ),
      ("[sex]", .field, "gender, sex, giới tính, pronouns, phái"),
      (
        "[family]", .field,
        """
        marital status, civil status, family status, tình trạng hôn nhân, hôn nhân, children,
        số con, tình trạng gia đình, family, siblings, parents, child, dependants, dependents,
        next of kin, emergency contact, emergency contacts, emergency contact person,
        emergency contact name, in case of emergency, father s name, mother s name, spouse name,
        spouse s name, con, anh chị em, họ tên bố, họ tên cha, họ tên mẹ, họ tên vợ, họ tên chồng,
        họ và tên bố, họ và tên cha, họ và tên mẹ, họ và tên vợ, họ và tên chồng, người phụ thuộc,
        người thân, người liên hệ khẩn cấp, liên hệ khẩn cấp, liên hệ khi khẩn cấp,
        người liên hệ khi cần, khi cần báo tin, khi cần báo tin cho, bạn đời
        """
      ),
      (
        "[family]", .field,
        (Relatives.english + Relatives.vietnamese).joined(separator: ",")
      ),
      ("[family]", .field, worksOfRelatives),
      (
        "[origin]", .word,
        """
        nationality, nationalities, citizenship, quốc tịch, ethnicity, ethnic group, race, dân tộc,
        quê quán, nguyên quán, quê, native place, country of origin, home town, hometown
        """
      ),
      ("[belief]", .field, "religion, tôn giáo, đảng viên, political affiliation, faith"),
      (
        "[health]", .field,
        """
        health, health status, sức khỏe, sức khoẻ, height, weight, chiều cao, cân nặng, blood type,
        nhóm máu, tình trạng sức khỏe, disability, khuyết tật
        """
      ),
      (
        "[id]", .field,
        """
        cmnd, cccd, số cccd, số cmnd, cmnd cccd, cccd cmnd, id number, id card, identity card,
        passport, passport number, passport no, hộ chiếu, số hộ chiếu, căn cước công dân, căn cước,
        mã số thuế, tax code, tax number, tax id, bhxh, mã số bhxh, sổ bhxh, số sổ bhxh, ssn, nric,
        national id, bank account, account number, account no, số tài khoản, stk, iban
        """
      ),
      (
        "[contact]", .field,
        """
        photo, photograph, picture, ảnh, ảnh đại diện, hình ảnh, ảnh thẻ
        """
      ),
      (
        "[name]", .field,
        """
        referee, referees, references, reference person, reference contact, referred by,
        người tham khảo, người tham chiếu, người giới thiệu, thông tin tham khảo, signature, signed,
        signed by, ký tên, chữ ký, người khai, người viết, người làm đơn, người cam đoan, người lập,
        người ký, guarantor, người bảo lãnh, contact person, người liên hệ, maiden name
        """
      ),
      (
        "[school]", .word,
        """
        school, university, institution, school name, name of school, trường, trường học,
        tên trường, nơi đào tạo, nơi học, cơ sở đào tạo, đơn vị đào tạo
        """
      ),
      ("[email]", .word, "email, e mail, mail, thư điện tử"),
      (
        "[phone]", .word,
        "phone, telephone, tel, mobile, cell, điện thoại, số điện thoại, sđt, sdt, di động, đt"
      ),
      (
        "[name]", .word,
        """
        full name, họ và tên, họ tên, first name, last name, given name, family name, surname,
        middle name, tên khác, tên thường gọi, tên đệm, preferred name, nickname, nick name,
        pet name, biệt danh, bí danh, tên ở nhà, tên gọi ở nhà, tên gọi khác, tên thân mật
        """
      ),
      (
        "[name]", .person,
        """
        supervisor, line manager, direct manager, reporting manager, immediate supervisor, manager,
        direct supervisor, thesis supervisor, academic supervisor, advisor, thesis advisor, mentor,
        boss, reports to, reported to, reporting to, quản lý trực tiếp, người quản lý, cấp trên,
        cấp trên trực tiếp, người hướng dẫn, giáo viên hướng dẫn, giảng viên hướng dẫn, sếp,
        người phụ trách, báo cáo cho, báo cáo trực tiếp cho
        """
      ),
      (
        "[address]", .street,
        """
        address, địa chỉ, chỗ ở hiện tại, nơi ở, home address, current address, permanent address,
        địa chỉ thường trú, địa chỉ hiện tại, nơi ở hiện tại, hộ khẩu thường trú, thường trú,
        hộ khẩu, cư trú, hiện cư trú, nơi cư trú, tạm trú, địa chỉ tạm trú,
        địa chỉ liên hệ, chỗ ở, residence
        """
      ),
    ]
    let handles = """
      github, gitlab, bitbucket, linkedin, linked in, facebook, fb, twitter, instagram, x, tiktok,
      stack overflow, stackoverflow, medium, behance, dribbble, kaggle, leetcode, hackerrank,
      youtube
      """
    let pages = """
      portfolio, website, web site, web, blog, homepage, home page, personal page, trang cá nhân
      """
    let accounts = "skype, zalo, telegram, viber, whatsapp, wechat, line id, discord"
    var table: [FoldedWord: [Label]] = [:]
    func add(_ names: String, _ replacement: String, _ reach: Reach, goes: Bool = false) {
      for name in names.split(separator: ",") {
        let words = Word.words(in: String(name))
        guard let first = words.first?.folded else { continue }
        let label = Label(
          words: words,
          replacement: replacement,
          reach: reach,
          goes: goes,
          isCell: reach != .person && Cells.inCells.contains(replacement),
          mayBeThing: Cells.mayBeThing.contains(replacement)
        )
        table[first, default: []].append(label)
      }
    }
    for (replacement, reach, names) in all { add(names, replacement, reach) }
    add(handles, "[link]", .handle, goes: true)
    add(pages, "[link]", .handle)
    add(accounts, "[link]", .field, goes: true)
    return WordLists(table.mapValues { $0.sorted { $0.words.count > $1.words.count } })
  }()

  /// What forms ask of relatives: "Father's occupation", "Nghề nghiệp của vợ".
  private static let worksOfRelatives: String = {
    let works = "occupation, job, profession, work, workplace, employer, position, title, career"
    let trades = "nghề nghiệp, công việc, nơi làm việc, nơi công tác, chức vụ, đơn vị công tác"
    func items(_ list: String) -> [Substring] {
      list.split(separator: ",").map { $0.drop { $0 == " " } }
    }
    let english = (Relatives.english + ["parents"]).flatMap { one in
      items(works).flatMap { ["\(one) \($0)", "\(one) s \($0)", "\($0) of \(one)"] }
    }
    let vietnamese = (Relatives.vietnamese + ["ba", "má", "con"]).flatMap { one in
      items(trades).flatMap { ["\($0) \(one)", "\($0) của \(one)", "\(one) \($0)"] }
    }
    return (english + vietnamese).joined(separator: ",")
  }()
}
