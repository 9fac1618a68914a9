internal import TalentIdentity
internal import TalentModel

/// Reads the `talent` object of a candidate document: what JSON Resume has no place for.
struct TalentObject {
  private(set) var facts = DeclaredFacts()
  private(set) var consent: Consent?
  private(set) var diagnostics: [Diagnostic] = []
  private let place: String

  init(place: String) {
    self.place = place
  }

  /// Reads the object; unknown members are left alone, for other tools may keep theirs here.
  mutating func read(_ talent: Tree) {
    for (number, item) in list(talent, "assessments").enumerated() {
      guard let skill = item["skill"]?.text, let level = item["level"]?.integer else {
        report(.missing(field: "talent.assessments: skill and level"))
        continue
      }
      guard check("talent.assessments.level", level, 1...5) else { continue }
      let source = "talent.assessments[\(number)].skill"
      facts.records.append(Record(subject: skill, finding: .level(level), source: source))
    }
    for (number, item) in list(talent, "answers").enumerated() {
      guard let subject = item["requirement"]?.text, let answer = item["answer"]?.bool else {
        report(.missing(field: "talent.answers: requirement and answer (yes or no)"))
        continue
      }
      let source = "talent.answers[\(number)].requirement"
      facts.records.append(Record(subject: subject, finding: .answer(answer), source: source))
    }
    if let declarations = talent["declarations"], !declarations.isNull {
      if case .map = declarations.value {
        for member in declarations.members { readDeclaration(member) }
      } else {
        wrong("declarations", "a map", declarations)
      }
    }
    if let consent = talent["consent"], !consent.isNull { readConsent(consent) }
    if let pay = talent["desiredSalary"] {
      facts.desiredPay = PayReader.read(pay, field: "talent.desiredSalary", report: { report($0) })
    }
    if let willing = talent["willingToRelocate"], !willing.isNull {
      facts.isWillingToRelocate = willing.bool
      if willing.bool == nil { wrong("willingToRelocate", "true or false", willing) }
    }
    if let day = talent["availableFrom"]?.text {
      if let day = Day(day) {
        facts.availability = .from(day)
      } else {
        report(
          .wrongType(field: "talent.availableFrom", expected: "a day, YYYY-MM-DD", found: "text")
        )
      }
    } else if let notice = talent["noticeDays"], !notice.isNull {
      guard let days = notice.integer else {
        wrong("noticeDays", "a whole number", notice)
        return
      }
      if check("talent.noticeDays", days, 0...730) { facts.availability = .notice(days: days) }
    }
  }

  private mutating func list(_ talent: Tree, _ name: String) -> [Tree] {
    guard let found = talent[name], !found.isNull else { return [] }
    if found.list == nil { wrong(name, "a list", found) }
    return found.list ?? []
  }

  private mutating func wrong(_ name: String, _ expected: String, _ found: Tree) {
    report(.wrongType(field: "talent.\(name)", expected: expected, found: found.kindName))
  }

  private mutating func readDeclaration(_ member: Tree.Member) {
    guard let fact = Declaration.Fact(rawValue: member.name) else {
      report(
        .unknownEntry(
          field: "talent.declarations",
          kind: "declaration",
          nearest: Declaration.Fact.allCases.map(\.rawValue)
        )
      )
      return
    }
    let value = member.tree["value"] ?? member.tree
    if value.text == "unknown" { return }
    guard let holds = value.bool else {
      report(
        .wrongType(
          field: "talent.declarations.\(member.name)",
          expected: "yes, no or unknown",
          found: value.kindName
        )
      )
      return
    }
    facts.declarations.append(Declaration(fact: fact, holds: holds))
  }

  /// Consent without purpose or days is none; what it says beside them is its evidence.
  private mutating func readConsent(_ tree: Tree) {
    guard let name = tree["purpose"]?.text, let purpose = Consent.Purpose(rawValue: name) else {
      let purposes = Consent.Purpose.allCases.map(\.rawValue)
      report(.unknownEntry(field: "talent.consent.purpose", kind: "purpose", nearest: purposes))
      return
    }
    guard let given = tree["given"]?.text.flatMap({ Day($0) }),
      let until = tree["keepUntil"]?.text.flatMap({ Day($0) })
    else {
      report(.missing(field: "talent.consent: given and keepUntil, as YYYY-MM-DD"))
      return
    }
    let evidence = tree["evidence"]?.text ?? "talent.consent of the document"
    consent = Consent(purpose: purpose, given: given, until: until, evidence: evidence)
  }

  private mutating func check(_ field: String, _ value: Int, _ range: ClosedRange<Int>) -> Bool {
    if range.contains(value) { return true }
    report(.outOfRange(field: field, value: value, range: range))
    return false
  }

  private mutating func report(_ fault: Diagnostic.Fault) {
    diagnostics.append(Diagnostic(place, fault))
  }
}
