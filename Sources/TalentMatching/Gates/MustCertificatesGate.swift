internal import TalentModel

/// Every certificate or licence that the position calls a must is held and valid.
///
/// One that is being studied for is not stated: whether it will be held is the question. One that
/// has expired, or that somebody recorded as lacking, is not met.
struct MustCertificatesGate: Gate {
  let name = "must-certificates"

  func test(for position: Position, in setting: Setting) -> any GateTest {
    Test(
      asked: position.certificates.filter { $0.importance == .must }.map { requirement in
        Test.Asked(
          label: setting.label(anyOf: requirement.anyOf),
          accepted: requirement.anyOf.flatMap { asked in
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
      var accepted: [ConceptID]
    }

    let asked: [Asked]
    let asOf: Day

    func answer(of profile: MatchProfile) -> GateAnswer {
      var open: Labels?
      var spans: [Span] = []
      for certificate in asked {
        let evidence = certificate.accepted.flatMap { profile.evidence(for: $0) }
        let status = status(of: evidence)
        if status == .notMet {
          return GateAnswer(
            status: .notMet,
            reason: Labels(
              english: "\(certificate.label.english) is not held or not valid",
              vietnamese: "không có hoặc hết hiệu lực: \(certificate.label.vietnamese)"
            ),
            spans: evidence.compactMap(\.span)
          )
        }
        if status == .notStated, open == nil { open = certificate.label }
        spans += evidence.compactMap(\.span)
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
          english: "\(open.english) is not stated as held",
          vietnamese: "chưa nêu đã có \(open.vietnamese)"
        ),
        spans: spans
      )
    }

    private func status(of evidence: [Evidence]) -> GateAnswer.Status {
      var status = GateAnswer.Status.notStated
      for item in evidence {
        switch item.kind {
        case .confirmed: return .met
        case .held:
          if item.expiry.map({ $0 >= asOf }) ?? true { return .met }
          status = .notMet
        case .refuted, .denied, .lapsed: status = .notMet
        default: break
        }
      }
      return status
    }
  }
}
