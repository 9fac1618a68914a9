internal import TalentModel

/// Every certificate or licence that the position calls a must is held and valid.
///
/// One that is being studied for, or dated later than the day, is not stated: whether it will be
/// held is the question. One that has expired, or that somebody recorded as lacking, is not met.
struct MustCertificatesGate: Gate {
  let name = "must-certificates"
  let label = Labels(english: "required certificates", vietnamese: "chứng chỉ bắt buộc")

  func test(for position: Position, in setting: Setting) -> any GateTest {
    Test(
      asked: position.certificates.filter { $0.importance == .must }.map { requirement in
        Test.Asked(
          label: setting.label(anyOf: requirement.anyOf),
          question: CertificatesCriterion.question(for: requirement, in: setting),
          alternatives: requirement.anyOf.map { asked in
            setting.taxonomy.neighbours(of: asked)
              .filter { [.exact, .narrower, .text].contains($0.relation) }
              .map(\.concept)
          }
        )
      },
      asOf: setting.asOf
    )
  }

  struct Test: GateTest {
    struct Asked {
      var label: Labels
      var question: Labels
      /// For each certificate of which one will do: itself and the more special ones.
      var alternatives: [[ConceptID]]
    }

    let asked: [Asked]
    let asOf: Day

    func answer(of profile: MatchProfile) -> GateAnswer {
      var open: Asked?
      var spans: [Span] = []
      for certificate in asked {
        let evidence = certificate.alternatives.joined().flatMap { profile.evidence(for: $0) }
        let statuses = certificate.alternatives.map { status(of: $0, in: profile) }
        if statuses.contains(.met) {
          spans += evidence.compactMap(\.span)
        } else if statuses.allSatisfy({ $0 == .notMet }) {
          return GateAnswer(
            status: .notMet,
            reason: shortfall(from: certificate, in: profile),
            spans: evidence.compactMap(\.span)
          )
        } else if open == nil {
          open = certificate
          spans += evidence.compactMap(\.span)
        }
      }
      guard let open else {
        return GateAnswer(
          status: .met,
          reason: Labels(
            english: "every certificate asked for is held",
            vietnamese: "đã có đủ các chứng chỉ bắt buộc"
          ),
          spans: spans
        )
      }
      return GateAnswer(
        status: .notStated,
        reason: Labels(
          english: "\(open.label.english) is not stated as held",
          vietnamese: "chưa nêu đã có \(open.label.vietnamese)"
        ),
        question: open.question,
        spans: spans
      )
    }

    /// Why a certificate counts as lacking: it expired, a recorded "no", or a denial.
    private func shortfall(from asked: Asked, in profile: MatchProfile) -> Labels {
      let own = asked.alternatives.compactMap(\.first)
      let label = asked.label
      let answer = Labels(
        english: "\(label.english) is asked; the recorded answer is no",
        vietnamese: "yêu cầu \(label.vietnamese); câu trả lời đã ghi là không"
      )
      if own.allSatisfy({ profile.answer(for: $0) == false }) { return answer }
      let evidence = own.flatMap { profile.evidence(for: $0) }
      if let day = evidence.filter({ $0.kind == .held }).compactMap(\.expiry).max() {
        return Labels(
          english: "\(label.english) is asked; it expired on \(day)",
          vietnamese: "yêu cầu \(label.vietnamese); đã hết hạn ngày \(day)"
        )
      }
      if evidence.contains(where: { $0.kind == .lapsed }) {
        return Labels(
          english: "\(label.english) is asked; it is stated as no longer valid",
          vietnamese: "yêu cầu \(label.vietnamese); đã nêu là không còn hiệu lực"
        )
      }
      return Labels(
        english: "\(label.english) is asked; the profile says that it is lacking",
        vietnamese: "yêu cầu \(label.vietnamese); hồ sơ nêu là không có"
      )
    }

    /// What a profile says of one certificate: a recorded answer first, then what is held, then
    /// what is denied or expired of the certificate itself.
    private func status(of accepted: [ConceptID], in profile: MatchProfile) -> GateAnswer.Status {
      guard let asked = accepted.first else { return .notStated }
      if profile.answer(for: asked) == false { return .notMet }
      for concept in accepted {
        for item in profile.evidence(for: concept) {
          switch item.kind {
          case .confirmed: return .met
          case .held where !item.isExpired(on: asOf) && !item.isExpected(on: asOf): return .met
          default: break
          }
        }
      }
      let isLacking = profile.evidence(for: asked).contains {
        $0.kind == .denied || $0.kind == .lapsed || $0.kind == .held && !$0.isExpected(on: asOf)
      }
      return isLacking ? .notMet : .notStated
    }
  }
}
