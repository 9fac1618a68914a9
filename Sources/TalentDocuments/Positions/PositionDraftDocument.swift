public import TalentModel
public import TalentText

/// A draft of a position as its document, every part beside the line of the posting that says it.
public struct PositionDraftDocument: Sendable {
  /// One field of the document, or one element of a field that is a list.
  struct Entry {
    var field: String
    /// The value; `nil` where the posting tells something that the document has no place for.
    var value: Tree?
    var isElement = false
    var quote: PostingQuote?
    /// Why it has no place.
    var remark: String?
  }

  /// Id of the position: its title in plain letters.
  public let id: String
  /// The draft.
  public let draft: PositionDraft
  private let taxonomy: Taxonomy

  /// Makes the document of a draft.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - name: What the id is made of when the draft has no title.
  ///   - taxonomy: The taxonomy of its concepts.
  public init(_ draft: PositionDraft, name: String, taxonomy: Taxonomy) {
    self.draft = draft
    self.taxonomy = taxonomy
    let slugs = [draft.title?.value ?? "", name, "position"].map(Self.slug)
    self.id = slugs.first { !$0.isEmpty } ?? "position"
  }

  /// The names of what a position may tell and this posting does not, in the order of the document.
  public var missing: [String] {
    let known: [(String, Bool)] = [
      ("title", draft.title != nil), ("occupation", draft.occupation != nil),
      ("location", location != nil), ("skills", !draft.skills.isEmpty),
      ("experience", experience != nil), ("education", education != nil),
      ("languages", !draft.languages.isEmpty), ("certificates", !draft.certificates.isEmpty),
      ("salary", draft.pay != nil),
    ]
    return known.filter { !$0.1 }.map(\.0) + ["unit", "owner"]
      + (draft.needBy == nil ? ["needBy"] : []) + ["gates"]
  }

  /// The position in YAML, a comment behind each part with its quote and place, and what is missing
  /// in a comment at the end.
  public var yaml: String {
    var lines: [String] = []
    var open = ""
    for entry in entries {
      let comment = Self.comment(entry)
      guard let value = entry.value else {
        lines.append("# \(entry.field): \(comment)")
        continue
      }
      if entry.isElement {
        if open != entry.field { lines.append("\(entry.field):") }
        lines.append("  - \(Self.flow(value))\(comment.isEmpty ? "" : " # \(comment)")")
      } else {
        lines.append("\(entry.field): \(Self.flow(value))\(comment.isEmpty ? "" : " # \(comment)")")
      }
      open = entry.field
    }
    lines.append("# Not found in the posting: \(missing.joined(separator: ", ")).")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The draft as one object: the position, its quotes by field, and what is missing.
  public var json: Tree {
    var position: [Tree.Member] = []
    var quotes: [Tree] = []
    for entry in entries {
      var field = entry.field
      if let value = entry.value, entry.isElement {
        let place = position.firstIndex { $0.name == entry.field }
        let earlier = place.flatMap { position[$0].tree.list } ?? []
        field = "\(entry.field)[\(earlier.count)]"
        let list = Tree.Member(entry.field, Tree(.list(earlier + [value])))
        if let place { position[place] = list } else { position.append(list) }
      } else if let value = entry.value {
        position.append(Tree.Member(entry.field, value))
      }
      guard let quote = entry.quote else { continue }
      var members = [
        Tree.Member("field", Tree(.text(field))), Tree.Member("quote", Tree(.text(quote.text))),
        Tree.Member("source", Tree(.text(quote.source))),
      ]
      if let remark = entry.remark { members.append(Tree.Member("remark", Tree(.text(remark)))) }
      quotes.append(Tree(.map(members)))
    }
    return Tree(
      .map([
        Tree.Member("schema", Tree(.text("talent.draft/1"))),
        Tree.Member("position", Tree(.map(position))),
        Tree.Member("quotes", Tree(.list(quotes))),
        Tree.Member("missing", Tree(.list(missing.map { Tree(.text($0)) }))),
      ])
    )
  }
}

extension PositionDraftDocument {
  /// The parts of the document in its order.
  private var entries: [Entry] {
    var entries = [Entry(field: "id", value: Tree(.text(id)))]
    if let title = draft.title {
      let language = Self.isAccented(title.value) ? "vi" : "en"
      let value = Tree(.map([Tree.Member(language, Tree(.text(title.value)))]))
      entries.append(Entry(field: "title", value: value, quote: title.quote))
    }
    if let occupation = draft.occupation {
      entries.append(Entry(field: "occupation", value: name(occupation)))
    }
    if let count = draft.headcount {
      entries.append(
        Entry(field: "headcount", value: Tree(.integer(count.value)), quote: count.quote)
      )
    }
    if let day = draft.needBy {
      entries.append(
        Entry(field: "needBy", value: Tree(.text(day.value.description)), quote: day.quote)
      )
    }
    if let location { entries.append(location) }
    if let place = draft.unknownPlace {
      let remark = "\"\(place.value)\" is not in the taxonomy"
      entries.append(Entry(field: "location", quote: place.quote, remark: remark))
    }
    entries += requirements
    if let pay = draft.pay {
      var members: [Tree.Member] = []
      if let least = pay.value.least { members.append(Tree.Member("min", Tree(.integer(least)))) }
      if let most = pay.value.most { members.append(Tree.Member("max", Tree(.integer(most)))) }
      members += [
        Tree.Member("currency", Tree(.text(pay.value.currency.description))),
        Tree.Member("period", Tree(.text(pay.value.period.rawValue))),
      ]
      entries.append(Entry(field: "salary", value: Tree(.map(members)), quote: pay.quote))
    }
    return entries
  }

  private var requirements: [Entry] {
    var entries = draft.skills.map { skill in
      var members = [alternatives("skill", skill.value.anyOf)]
      if let level = skill.value.level {
        members.append(Tree.Member("level", Tree(.integer(level))))
      }
      members.append(importance(skill.value.importance))
      return Entry(field: "skills", value: Tree(.map(members)), isElement: true, quote: skill.quote)
    }
    for asked in draft.experience where asked != experience {
      let years = "\(asked.value.months) months"
      let remark = "also \(asked.value.importance.rawValue): \(years)"
      entries.append(Entry(field: "experience", quote: asked.quote, remark: remark))
    }
    if let experience {
      var members = [Tree.Member("months", Tree(.integer(experience.value.months)))]
      if !experience.value.within.isEmpty {
        members.append(Tree.Member("in", Tree(.list(experience.value.within.map(name)))))
      }
      entries.append(
        Entry(field: "experience", value: Tree(.map(members)), quote: experience.quote)
      )
    }
    for asked in draft.education where asked != education {
      let level = asked.value.requirement.level.map { "\(taxonomy[$0].name) " } ?? ""
      let fields = asked.value.requirement.fields.map { taxonomy[$0].name }.joined(separator: ", ")
      let remark = "also \(asked.value.importance.rawValue): \(level)\(fields)"
      entries.append(Entry(field: "education", quote: asked.quote, remark: remark))
    }
    if let education {
      var members: [Tree.Member] = []
      let asked = education.value.requirement
      if let level = asked.level { members.append(Tree.Member("level", name(level))) }
      if !asked.fields.isEmpty {
        members.append(Tree.Member("fields", Tree(.list(asked.fields.map(name)))))
      }
      entries.append(Entry(field: "education", value: Tree(.map(members)), quote: education.quote))
    }
    entries += draft.languages.map { language in
      var members = [Tree.Member("language", name(language.value.language))]
      if let level = language.value.level {
        members.append(Tree.Member("level", Tree(.text(level.description))))
      }
      members.append(importance(language.value.importance))
      let value = Tree(.map(members))
      return Entry(field: "languages", value: value, isElement: true, quote: language.quote)
    }
    entries += draft.certificates.map { asked in
      let members = [
        alternatives("certificate", asked.value.anyOf), importance(asked.value.importance),
      ]
      let value = Tree(.map(members))
      return Entry(field: "certificates", value: value, isElement: true, quote: asked.quote)
    }
    return entries
  }

  /// The experience that the document has place for: a must that is no time of leading people.
  private var experience: Quoted<AskedExperience>? {
    draft.experience.first { $0.value.importance == .must && !$0.value.isManagement }
  }

  /// The education that the document has place for.
  private var education: Quoted<AskedEducation>? {
    draft.education.first { $0.value.importance == .must }
  }

  private var location: Entry? {
    let ward = draft.places.first { taxonomy[$0.value].rank >= 3 }
    let city = draft.places.first { taxonomy[$0.value].rank == 2 }
    var members: [Tree.Member] = []
    // A ward named behind another city is not the place of work.
    let isInside = ward.map { ward in
      city.map { taxonomy[ward.value].broader.contains($0.value) } ?? true
    }
    if let ward, isInside == true { members.append(Tree.Member("ward", name(ward.value))) }
    if let city { members.append(Tree.Member("city", name(city.value))) }
    if let remote = draft.remote {
      members.append(Tree.Member("remote", Tree(.text(remote.value.rawValue))))
    }
    guard !members.isEmpty else { return nil }
    let quote = (isInside == true ? ward?.quote : nil) ?? city?.quote ?? draft.remote?.quote
    return Entry(field: "location", value: Tree(.map(members)), quote: quote)
  }

  private func name(_ concept: ConceptID) -> Tree { Tree(.text(taxonomy[concept].name)) }

  private func importance(_ importance: Importance) -> Tree.Member {
    Tree.Member("importance", Tree(.text(importance.rawValue)))
  }

  private func alternatives(_ field: String, _ concepts: [ConceptID]) -> Tree.Member {
    guard concepts.count > 1 else {
      return Tree.Member(field, concepts.first.map(name) ?? Tree(.null))
    }
    return Tree.Member("anyOf", Tree(.list(concepts.map(name))))
  }
}
