internal import TalentModel

/// Finds what stands behind labels that ask who somebody is: birth, family, origin, contacts.
enum PersonalLines {
  /// How far the value of a label goes.
  private enum Reach {
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

  private struct Label {
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

  private static let labels: WordMap<[Label]> = {
    let all: [(String, Reach, String)] = [
      (
        "[birth]", .field,
        """
        date of birth, place of birth, date and place of birth, birth date, birth place, birthplace,
        birthdate, dob, d o b, birthday, year of birth, born, age, ngày sinh, năm sinh, tuổi,
        ngày tháng năm sinh, nơi sinh, sinh, sinh ngày, sinh năm, sinh nhật, ngày và nơi sinh
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
    return WordMap(table.mapValues { $0.sorted { $0.words.count > $1.words.count } })
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

  /// The words, folded, with which labels begin.
  static var firstWords: [FoldedWord] { labels.words }

  /// Labels that follow others on a line and begin a field that is no secret.
  private static let otherLabels: WordSet = [
    "languages", "language", "skills", "position", "objective", "education", "experience", "ngu",
  ]

  /// Whether some folded words are a label.
  static func isLabel(_ folded: [FoldedWord]) -> Bool {
    (labels[folded.first ?? ""] ?? []).contains { $0.words.map(\.folded) == folded }
      || (folded.count == 1 && otherLabels.contains(folded[0]))
  }

  /// Marks for what stands behind each label of a line.
  ///
  /// Of an address only the street goes: city and ward are no secret and say where somebody can
  /// work.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - words: Its words.
  ///   - isTerm: Whether a text names a thing of the taxonomy.
  ///   - steps: Counts the words looked at, for who wants to know.
  /// - Returns: The marks, in order.
  /// - Complexity: O(words): no word belongs to two values.
  static func marks(
    in text: Text,
    words: [Word],
    isTerm: (String) -> Bool,
    steps: inout Int
  ) -> [Mark] {
    var marks: [Mark] = []
    var place = 0
    while place < words.count {
      steps += 1
      guard let (label, value) = field(at: place, in: text, words), label.words.count > 0 else {
        place += 1
        continue
      }
      let end = self.end(of: label, value, in: text, words, isTerm, &steps)
      guard end > value else {
        place = value
        continue
      }
      let first = label.goes ? words[place] : words[value]
      let start = label.goes ? first.range.lowerBound : valueStart(value, in: text, words)
      marks.append(
        Mark(range: start..<valueEnd(end - 1, in: text, words), replacement: label.replacement)
      )
      place = end
    }
    return marks
  }

  /// Marks for what stands behind each label of a line.
  static func marks(in text: Text, words: [Word], isTerm: (String) -> Bool) -> [Mark] {
    var steps = 0
    return marks(in: text, words: words, isTerm: isTerm, steps: &steps)
  }

  /// The longest label that begins at a word, and the word with which its value begins.
  private static func field(
    at place: Int,
    in text: Text,
    _ words: [Word]
  ) -> (Label, value: Int)? {
    guard words[place].traits.contains(.label) else { return nil }
    for label in labels[words[place].folded] ?? [] {
      let value = place + label.words.count
      guard value < words.count else { continue }
      // "Anh:" asks for no photo (ảnh): short words alone must have their accents.
      let mayFold =
        label.words.count > 1 || label.words[0].folded.count > 3
        || label.replacement == "[family]" && place == 0 && Relatives.isUnaccented(words)
      guard
        zip(words[place..<value], label.words).allSatisfy({ word, known in
          word.written == known.written || (mayFold && word.agrees(with: known))
        })
      else { continue }
      let isHandle = label.replacement == "[link]"
      if isHandle, place > 0, words[place].gap.isDisjoint(with: .other) { continue }
      // "Manager - Internal Audit" is a title.
      let orDash = !isHandle && label.reach != .person
      guard
        isColon(before: words[value], behind: words[value - 1], in: text, orDash: orDash)
          || label.isCell
            && Cells.isLabel(words[place..<value], before: words[value], in: text)
      else { continue }
      return (label, value)
    }
    return nil
  }

  /// Whether a colon, or a dash that is none of a compound, stands between two words, first of all.
  private static func isColon(
    before next: Word,
    behind word: Word,
    in text: Text,
    orDash: Bool
  ) -> Bool {
    var place = word.range.upperBound
    let end = next.range.lowerBound
    var isSpaced = false
    // "CMND/CCCD (số):" and the like: brackets may stand before the colon.
    while place < end, text.bytes[place] == 0x20 || text.bytes[place] == UInt8(ascii: ")") {
      isSpaced = true
      place += 1
    }
    guard place < end else { return false }
    if text.bytes[place] == UInt8(ascii: ":") { return true }
    return orDash && isSpaced && text.bytes[place] == UInt8(ascii: "-")
  }

  /// One past the last word of a value.
  private static func end(
    of label: Label,
    _ value: Int,
    in text: Text,
    _ words: [Word],
    _ isTerm: (String) -> Bool,
    _ steps: inout Int
  ) -> Int {
    var end = value
    while end < words.count {
      steps += 1
      if end > value, isBoundary(before: end, in: text, words, label.reach) { break }
      if field(at: end, in: text, words) != nil { break }
      if end > value, text.byte(at: words[end].range.upperBound) == UInt8(ascii: ":"),
        otherLabels.contains(words[end].folded)
      {
        break
      }
      end += 1
    }
    switch label.reach {
    case .field where label.mayBeThing:
      // "Health | Safety" are two things somebody knows, and no label with its value.
      let isThing =
        Cells.border(before: words[value], behind: words[value - 1], in: text)
        && isTerm(text.of(words[value..<end]))
      return isThing ? value : end
    case .field: return end
    case .person: return isPerson(words[value..<end], in: text, isTerm) ? end : value
    case .word:
      guard label.replacement == "[origin]" else { return end }
      // "Vietnamese, German": a second one is no language.
      var next = end
      while next < words.count, words[next].gap.isSubset(of: [.comma, .space]) {
        let rest = words[next...].prefix(6)
        let count = max(Peoples.demonym(rest), Peoples.country(rest))
        guard count > 0 else { break }
        let after = next + count
        guard after == words.count || !words[after].followsSpace else { break }
        next = after
      }
      return next
    case .handle:
      let start = words[value].range.lowerBound
      let stop = words[end - 1].range.upperBound
      return text.bytes[start..<stop].contains(0x20) ? value : end
    case .street: return Streets.end(ofAddressAt: value, before: end, in: words, text, isTerm)
    }
  }

  /// Whether some words may be the name of a person, and of nothing that the taxonomy knows.
  private static func isPerson(
    _ words: ArraySlice<Word>,
    in text: Text,
    _ isTerm: (String) -> Bool
  ) -> Bool {
    guard (2...6).contains(words.count), let first = words.first, let last = words.last,
      words.allSatisfy({ $0.isCapitalised && $0.isAlphabetic })
    else { return false }
    let bytes = text.bytes[first.range.lowerBound..<last.range.upperBound]
    return !isTerm(String(decoding: bytes, as: UTF8.self))
  }

  private static func isBoundary(
    before place: Int,
    in text: Text,
    _ words: [Word],
    _ reach: Reach
  ) -> Bool {
    let gap = words[place].gap
    guard !gap.isDisjoint(with: [.other, .comma, .point, .space, .dash]) else { return false }
    let between = text.bytes[words[place - 1].range.upperBound..<words[place].range.lowerBound]
    if between.contains(where: { "|;\t".utf8.contains($0) }) { return true }
    if zip(between, between.dropFirst()).contains(where: { $0 == 0x20 && $1 == 0x20 }) {
      return true
    }
    guard reach == .word || reach == .person else { return false }
    // "PGS. TS. Trần Văn Bình" is one person.
    let isTitled = reach == .person && Names.shortTitles.contains(words[place - 1].folded)
    return gap.contains(.comma)
      || (gap.isSuperset(of: [.point, .space]) && !words[place - 1].isInitial && !isTitled)
      || (gap.contains(.dash) && gap.contains(.space))
      || between.first == 0x20 && between.contains(UInt8(ascii: "("))
  }

  /// Where a value begins, with the sign before its first word: `+84`, `(none)`.
  private static func valueStart(_ place: Int, in text: Text, _ words: [Word]) -> Int {
    var start = words[place].range.lowerBound
    while start > 0, "+(@#".utf8.contains(text.bytes[start - 1]) { start -= 1 }
    return start
  }

  private static func valueEnd(_ place: Int, in text: Text, _ words: [Word]) -> Int {
    var end = words[place].range.upperBound
    while let byte = text.byte(at: end), ")%".utf8.contains(byte) { end += 1 }
    return end
  }
}
