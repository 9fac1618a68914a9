import TalentDocuments
import TalentModel
import Testing

@testable import TalentText

@Suite struct TaxonomyAliasTests {
  /// A name as texts are compared with it.
  private func folded(_ text: String) -> String {
    Tokenizer.tokens(in: text).map { "\($0.plain)/\($0.accents)" }.joined(separator: " ")
  }

  @Test func `a name means one thing in its table, unless a rule decides`() {
    let decided = Set(Real.loaded.rules.map { folded($0.alias) })
    let tables: [Set<ConceptKind>] = [
      [.skill], [.occupation], [.certificate], [.language], [.level], [.field], [.place],
    ]
    for kinds in tables {
      var owners: [String: Set<String>] = [:]
      for concept in Real.taxonomy.concepts where kinds.contains(concept.kind) {
        for text in [concept.labels.english, concept.labels.vietnamese] + concept.aliases {
          owners[folded(text), default: []].insert(concept.name)
        }
      }
      for (name, owners) in owners.sorted(by: { $0.key < $1.key }) where owners.count > 1 {
        #expect(decided.contains(name), "\(name) means \(owners.sorted())")
      }
    }
  }

  @Test func `every name has words`() {
    for concept in Real.taxonomy.concepts {
      for text in [concept.labels.english, concept.labels.vietnamese] + concept.aliases {
        #expect(!folded(text).isEmpty, "\(concept.name): \(text)")
      }
    }
  }

  @Test func `every rule is about a name and has words that decide`() {
    for rule in Real.loaded.rules {
      #expect(!rule.alias.isEmpty)
      #expect(!rule.near.isEmpty || rule.isDefault, "\(rule.alias)")
      if let concept = rule.concept {
        let names = Real.taxonomy[concept]
        let known = [names.labels.english, names.labels.vietnamese] + names.aliases
        #expect(
          known.contains { folded($0) == folded(rule.alias) },
          "\(rule.alias) is no name of \(names.name)"
        )
      }
    }
  }

  @Test func `at most one rule of a spelling is the default`() {
    var defaults: [String: Int] = [:]
    for rule in Real.loaded.rules where rule.isDefault {
      defaults[rule.isExactCase ? rule.alias : folded(rule.alias) + "/any", default: 0] += 1
    }
    #expect(defaults.filter { $0.value > 1 }.isEmpty)
  }
}
