internal import TalentModel

extension OtherPeople {
  /// Verbs of those who find people for others.
  static let hiring = CueTable(
    [
      "recruited|recruit|recruits|recruiting|hired|hire|hires|hiring|placed|place|placing|sourced"
        + "|source|sourcing|interviewed|interviewing|interview|headhunted|headhunting|staffed"
        + "|recruitment|headhunt|onboarded", "recruiter|headhunter for",
      "tuyển|tuyển_dụng|phỏng_vấn|săn_đầu_người|chiêu_mộ|tìm_kiếm_ứng_viên",
    ].map { CuePattern($0, .others) }
  )

  /// Trades whose name is also the person one hires or works with.
  static let trades = CueTable(
    [
      "công_nhân|lao_động|tài_xế|bảo_vệ|kế_toán|kiểm_toán|luật_sư|thủ_quỹ|lễ_tân|trợ_lý|thư_ký|giáo_viên|bác_sĩ|y_tá|tester|dev"
        + "|kiểm_toán_viên|nhân_viên|kỹ_sư|chuyên_viên|lập_trình_viên trưởng|viên|tổng_hợp*"
    ].map { CuePattern($0, .others) }
  )

  /// What may stand between a verb and whom it finds.
  private static let quantities = CueWords("các thêm được nhiều mới đội ngũ vị trí người bạn")
  /// Posts to be filled, before what they are.
  private static let posts = CueTable(
    [
      "position|role|vacancy|vacancies|opening|post|headcount of|for|in|like|such_as|as|including*",
      "vị_trí|chức_danh|chức_vụ như|gồm|bao_gồm|là|về*",
    ].map { CuePattern($0, .others) }
  )
  /// Whom and for whom one hires, before a list in brackets or behind a colon.
  private static let sought = CueWords(
    "candidate talent position role vacancy vacancies opening team division department unit desk"
      + " function staff headcount profile it tech technology engineering cntt khối phòng mảng trí"
      + " nhân ứng ngành viên sư"
  )
  /// What a recruiter does as well, as the beginning of an item, and with what.
  private static let recruiting = CueWords(
    "training payroll onboarding interviewing screening sourcing coaching managing conducting"
      + " building developing organizing employer performance compensation benefits labour c&b using"
      + " with via through đào lương tính đánh phỏng sàng lọc chấm hội quan phúc xây tổ quản triển"
      + " phát lập chế bảo hợp chính khảo giữ truyền bằng qua dùng sử đăng báo"
  )
}

/// Whom and for whom somebody hires.
extension OtherPeople.Scene {
  /// Whether a mention stands behind a verb of hiring, and is who is found or what they know.
  var isHired: Bool {
    verbEnds(OtherPeople.hiring).contains { finds(behind: $0) || fills(behind: $0) }
  }

  /// "Tuyển dụng kế toán biết IFRS", "tuyển 2 kế toán, kiểm toán viên": whom one finds right
  /// behind the verb, and what they know.
  private func finds(behind verb: Int) -> Bool {
    var place = verb
    while place < mention.lowerBound,
      tokens[place].plain.isNumber
        || OtherPeople.quantities.contains(tokens[place], isBare: isBare)
    {
      place += 1
    }
    guard place <= mention.lowerBound, tokens[place].gap == .none,
      beginsAt(place, OtherPeople.trades)
    else { return false }
    return isListed(behind: place)
  }

  /// "Headhunt vị trí kế toán trưởng, kiểm toán nội bộ": the posts that are to be filled.
  private func fills(behind verb: Int) -> Bool {
    guard verb < mention.lowerBound, tokens[verb].gap == .none else { return false }
    for place in verb..<min(verb + 5, mention.lowerBound) {
      if place > verb, tokens[place].gap > .none { return false }
      let end = OtherPeople.posts.end(
        from: place,
        upTo: mention.lowerBound,
        in: tokens,
        isBare: isBare
      )
      if let end { return tokens[end].gap == .none && isListed(behind: end) }
    }
    return false
  }

  /// "Tuyển dụng khối CNTT (Java, .NET)", "hiring for the tech division: Java, .NET": what those
  /// know for whom one hires.
  var isSought: Bool {
    let block = tokens[start].block
    guard start > 0, tokens[start - 1].block == block, let low = listHead,
      isListed(behind: start)
    else { return false }
    return (low..<start).contains { place in
      tokens[place].bearing.contains(.people)
        && OtherPeople.hiring.patterns(at: tokens[place]).contains { pattern in
          guard let end = pattern.end(from: place, upTo: start, in: tokens, isBare: isBare) else {
            return false
          }
          return !isStopped(end..<start)
            && (end..<start).contains {
              OtherPeople.sought.contains(tokens[$0], isBare: isBare)
                || OtherPeople.people.contains(tokens[$0], isBare: isBare)
            }
        }
    }
  }

  /// Where the words begin before the bracket or colon that opens the clause of the mention.
  private var listHead: Int? {
    switch tokens[start].sign {
    case "(": return OthersDeeds.sentenceStart(of: start, in: tokens)
    case ":":
      var place = start - 1
      let low = max(0, start - CueScope.headingReach)
      while place > low, tokens[place].gap < .hard { place -= 1 }
      return tokens[place].block == tokens[start].block ? place : place + 1
    default: return nil
    }
  }

  /// Whether a mention stands in a list of posts or of what people know, before anything else that
  /// a recruiter does.
  private func isListed(behind first: Int) -> Bool {
    guard !isStopped(first..<mention.lowerBound) else { return false }
    func isJoint(_ place: Int) -> Bool { CueTables.joints.contains(tokens[place], isBare: isBare) }
    var isFirst = true
    for place in first...mention.lowerBound where !isJoint(place) {
      let follows = place > first && (tokens[place].gap == .comma || isJoint(place - 1))
      if follows { isFirst = false }
      if follows || place == first,
        OtherPeople.recruiting.contains(tokens[place], isBare: isBare)
          || CueTables.verbs.contains(tokens[place], isBare: isBare)
      {
        return false
      }
      // "…, reporting in Power BI" is no post.
      if !isFirst, place < mention.lowerBound,
        OtherPeople.ends.contains(tokens[place], isBare: isBare)
      {
        return false
      }
    }
    return true
  }
}
