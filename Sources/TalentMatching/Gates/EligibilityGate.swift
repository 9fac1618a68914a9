internal import TalentModel

/// What a profile shows towards a category of a law; it informs and never excludes.
///
/// The answers follow Kleene's logic of three values (S. C. Kleene, "On notation for ordinal
/// numbers", 1938): all parts must be met, one of them not met is enough for "not met", and what a
/// profile does not say stays open.
struct EligibilityGate: Gate {
  let rule: EligibilityRule

  var name: String { rule.name }

  var label: Labels { rule.title }

  func test(for position: Position, in setting: Setting) -> any GateTest {
    let occupation = position.occupation.map { [$0] } ?? []
    let families = occupation.compactMap { setting.taxonomy[$0].family }
    let within = position.experience?.within ?? []
    let counted = within.isEmpty ? families + occupation : within
    return Test(
      rule: rule,
      time: ExperienceTest(ExperienceRequirement(months: 1, within: counted), in: setting),
      counted: setting.label(anyOf: counted),
      taxonomy: setting.taxonomy,
      now: setting.asOf.month
    )
  }

  struct Test: GateTest {
    let rule: EligibilityRule
    let time: ExperienceTest
    /// The work that counts, in words; empty when all does.
    let counted: Labels
    let taxonomy: Taxonomy
    let now: Month

    func answer(of profile: MatchProfile) -> GateAnswer {
      let result = evaluate(rule.requires, profile)
      return GateAnswer(
        status: result.status,
        reason: result.reason,
        question: nil,
        spans: result.spans
      )
    }

    private struct Finding {
      var status: GateAnswer.Status
      var reason: Labels
      var spans: [Span] = []
    }

    private func evaluate(
      _ condition: EligibilityRule.Condition,
      _ profile: MatchProfile
    ) -> Finding {
      switch condition {
      case .all(let parts):
        return join(parts.map { evaluate($0, profile) }, strongest: .notMet, weakest: .met)
      case .any(let parts):
        return join(parts.map { evaluate($0, profile) }, strongest: .met, weakest: .notMet)
      case .degree(let level, let fields): return degree(level, in: fields, profile)
      case .work(let months): return work(months, profile)
      case .declared(let fact): return declared(fact, profile)
      }
    }

    /// Joins findings: one of the strongest status decides, else an open one, else the weakest.
    ///
    /// Only the parts that decide are told.
    private func join(
      _ findings: [Finding],
      strongest: GateAnswer.Status,
      weakest: GateAnswer.Status
    ) -> Finding {
      let statuses = findings.map(\.status)
      let status =
        statuses.contains(strongest)
        ? strongest : statuses.contains(.notStated) ? .notStated : weakest
      let deciding = findings.filter { $0.status == status }
      return Finding(
        status: status,
        reason: Labels(
          english: deciding.map(\.reason.english).joined(separator: "; "),
          vietnamese: deciding.map(\.reason.vietnamese).joined(separator: "; ")
        ),
        spans: deciding.flatMap(\.spans)
      )
    }

    private func degree(
      _ level: ConceptID,
      in fields: [ConceptID],
      _ profile: MatchProfile
    ) -> Finding {
      let name = taxonomy[level].labels
      let known = profile.education.filter { $0.level != nil }
      let reaching = known.filter { fact in
        fact.isTaken(by: now)
          && (fact.level.map { taxonomy[$0].rank >= taxonomy[level].rank } ?? false)
      }
      let isConfirmed = profile.evidence(.confirmed, for: level) != nil
      if reaching.isEmpty, !isConfirmed {
        let isLess =
          profile.evidence(.refuted, for: level) != nil
          || !known.isEmpty
            && known.allSatisfy { fact in
              fact.level.map { taxonomy[$0].rank < taxonomy[level].rank } ?? false
            }
        return Finding(
          status: isLess ? .notMet : .notStated,
          reason: Labels(
            english:
              "\(name.english) or higher is \(isLess ? "not reached" : "not stated as taken")",
            vietnamese: "\(isLess ? "chưa đạt" : "chưa nêu đã có") \(name.vietnamese) trở lên"
          ),
          spans: known.compactMap(\.span)
        )
      }
      let fitting = reaching.filter { fact in
        fact.field.map { shown in
          fields.contains { [.exact, .narrower].contains(taxonomy.relation(of: shown, to: $0)) }
        } ?? false
      }
      if fields.isEmpty || !fitting.isEmpty {
        return Finding(
          status: .met,
          reason: Labels(
            english: "\(name.english) or higher is taken"
              + (fields.isEmpty ? "" : " in a field that counts"),
            vietnamese: "đã có \(name.vietnamese) trở lên" + (fields.isEmpty ? "" : " đúng ngành")
          ),
          spans: (fields.isEmpty ? reaching : fitting).compactMap(\.span)
        )
      }
      let isElsewhere = !reaching.isEmpty && reaching.allSatisfy { $0.field != nil }
      return Finding(
        status: isElsewhere ? .notMet : .notStated,
        reason: Labels(
          english: "the degree's field \(isElsewhere ? "is another one" : "is not stated")",
          vietnamese: "ngành học \(isElsewhere ? "là ngành khác" : "chưa nêu")"
        ),
        spans: reaching.compactMap(\.span)
      )
    }

    private func work(_ months: Int, _ profile: MatchProfile) -> Finding {
      let shown = time.time(of: profile).months
      let english = counted.english.isEmpty ? "" : " in \(counted.english)"
      let vietnamese = counted.vietnamese.isEmpty ? "" : " trong \(counted.vietnamese)"
      // Jobs that give no dates, or titles that are not known, may hold the months that lack.
      return Finding(
        status: shown >= months ? .met : .notStated,
        reason: Labels(
          english: "\(shown) months\(english) shown, \(months) asked",
          vietnamese: "đã nêu \(shown) tháng\(vietnamese), yêu cầu \(months)"
        ),
        spans: time.spans(in: profile)
      )
    }

    private func declared(_ fact: Declaration.Fact, _ profile: MatchProfile) -> Finding {
      let answer = profile.declarations.first { $0.fact == fact }?.holds
      let subject = fact.labels
      switch answer {
      case true:
        return Finding(
          status: .met,
          reason: Labels(
            english: "\(subject.english) is declared",
            vietnamese: "đã khai có \(subject.vietnamese)"
          )
        )
      case false:
        return Finding(
          status: .notMet,
          reason: Labels(
            english: "\(subject.english) is declared to be lacking",
            vietnamese: "đã khai không có \(subject.vietnamese)"
          )
        )
      case nil:
        return Finding(
          status: .notStated,
          reason: Labels(
            english: "\(subject.english) is not stated",
            vietnamese: "chưa nêu \(subject.vietnamese)"
          )
        )
      }
    }
  }
}
