internal import TalentModel

/// Certificates and licences: held and valid, not merely listed or studied for.
enum CertificatesCriterion: Criterion {
  static let name = "certificates"
  static let label = Labels(english: "certificates", vietnamese: "chứng chỉ")

  static func requirements(of position: Position, in setting: Setting) -> [Requirement] {
    position.certificates.map { certificate in
      let label = setting.label(anyOf: certificate.anyOf)
      let question = question(for: certificate, in: setting)
      return Requirement(
        name: setting.name(anyOf: certificate.anyOf),
        label: label,
        importance: certificate.importance,
        weight: certificate.weight,
        test: ConceptTest(anyOf: certificate.anyOf, level: nil, question: question, in: setting)
      )
    }
  }

  /// What to ask somebody whose profile leaves a certificate open.
  static func question(for certificate: CertificateRequirement, in setting: Setting) -> Labels {
    let label = setting.label(anyOf: certificate.anyOf)
    return Labels(
      english: "Do you hold \(label.english), or when will you?",
      vietnamese: "Bạn đã có \(label.vietnamese) chưa, hoặc khi nào có?"
    )
  }
}
