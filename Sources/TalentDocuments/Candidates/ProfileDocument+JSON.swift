public import TalentModel

extension ProfileDocument {
  /// The document of a profile as JSON: the bytes of its tree, without the tree.
  public static func json(of profile: MatchProfile, taxonomy: Taxonomy) -> [UInt8] {
    var writer = ProfileWriter(taxonomy: taxonomy)
    writer.write(profile)
    return writer.json.bytes
  }

  /// Writes the parts of a profile in the order of its tree, leaving out what is not known.
  private struct ProfileWriter {
    let taxonomy: Taxonomy
    var json = JSONWriter()

    mutating func write(_ profile: MatchProfile) {
      json.open("{")
      json.name("schema")
      json.text(ProfileDocument.schema)
      list("jobs", profile.jobs) { $0.write($1) }
      list("evidence", profile.evidence) { $0.write($1, profile) }
      list("languages", profile.languages) { $0.write($1) }
      list("education", profile.education) { $0.write($1) }
      list("declarations", profile.declarations) { $0.write($1) }
      list("places", profile.places) { $0.concept($1) }
      if let isWilling = profile.isWillingToRelocate {
        json.name("willingToRelocate")
        json.bool(isWilling)
      }
      if let pay = profile.desiredPay {
        json.name("desiredSalary")
        json.tree(ProfileDocument.tree(of: pay))
      }
      if let availability = profile.availability {
        json.name("availability")
        json.tree(ProfileDocument.tree(of: availability))
      }
      json.close("}")
    }

    private mutating func list<Element>(
      _ name: String,
      _ elements: [Element],
      _ write: (inout ProfileWriter, Element) -> Void
    ) {
      json.name(name)
      json.open("[")
      for element in elements { write(&self, element) }
      json.close("]")
    }

    private mutating func write(_ job: Job) {
      json.open("{")
      json.name("start")
      json.text("\(job.start)")
      json.name("end")
      if let end = job.end { json.text("\(end)") } else { json.tree(.null) }
      json.close("}")
    }

    private mutating func write(_ item: Evidence, _ profile: MatchProfile) {
      json.open("{")
      json.name("concept")
      concept(item.concept)
      json.name("kind")
      json.text(ProfileDocument.kindName(item.kind))
      if !item.jobs.isEmpty {
        list("jobs", Array(profile.jobLists[item.jobs])) { $0.json.integer($1) }
      }
      if item.level > 0 {
        json.name("level")
        json.integer(item.level)
      }
      text("since", item.since)
      text("until", item.expiry)
      span(item.span)
      json.close("}")
    }

    private mutating func write(_ fact: LanguageFact) {
      json.open("{")
      json.name("language")
      concept(fact.language)
      text("level", fact.level)
      json.name("tested")
      json.bool(fact.source == .tested)
      if fact.source == .rated {
        json.name("vague")
        json.bool(true)
      }
      text("until", fact.expiry)
      span(fact.span)
      json.close("}")
    }

    private mutating func write(_ fact: EducationFact) {
      json.open("{")
      if let level = fact.level {
        json.name("level")
        concept(level)
      }
      if let field = fact.field {
        json.name("field")
        concept(field)
      }
      json.name("finished")
      json.bool(fact.isFinished)
      text("end", fact.end)
      span(fact.span)
      json.close("}")
    }

    private mutating func write(_ declaration: Declaration) {
      json.open("{")
      json.name("fact")
      json.text(declaration.fact.rawValue)
      json.name("holds")
      json.bool(declaration.holds)
      json.close("}")
    }

    private mutating func concept(_ concept: ConceptID) {
      json.text(taxonomy.kind(of: concept).rawValue + ":", taxonomy[concept].name)
    }

    private mutating func text(_ name: String, _ value: (some CustomStringConvertible)?) {
      guard let value else { return }
      json.name(name)
      json.text(value.description)
    }

    private mutating func span(_ span: Span?) {
      guard let span else { return }
      json.name("span")
      json.open("[")
      json.integer(span.block)
      json.integer(span.start)
      json.integer(span.end)
      json.close("]")
    }
  }
}
