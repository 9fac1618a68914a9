import Foundation
import TalentIdentity
import TalentModel
import TalentService
import TalentTestSupport
import Testing

@testable import TalentDocuments
@testable import TalentText

/// The drafts of the gold postings against what careful people found in them.
@Suite struct PostingGoldTests {
  /// Right, too much and missing, by kind.
  struct Tally {
    var counts: [String: (right: Int, extra: Int, missing: Int)] = [:]
    var faults: [String] = []

    mutating func add(_ kind: String, right: Int = 0, extra: Int = 0, missing: Int = 0) {
      var now = counts[kind] ?? (0, 0, 0)
      now.right += right
      now.extra += extra
      now.missing += missing
      counts[kind] = now
    }

    func measure(_ kind: String? = nil) -> Double {
      let all = counts.filter { kind == nil || $0.key == kind }.values
      let right = all.reduce(0) { $0 + $1.right }
      let wrong = all.reduce(0) { $0 + $1.extra + $1.missing }
      return right + wrong == 0 ? 1 : Double(2 * right) / Double(2 * right + wrong)
    }
  }

  private static let folder = "\(Repository.root)/Tests/Gold/postings"
  private static let drafting = Drafting(Real.lexicon)

  private static var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private static var names: [String] {
    files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
  }

  private static func draft(_ name: String) async throws -> PositionDraft? {
    let file = files.first { $0.hasPrefix(name + ".") && !$0.hasSuffix(".json") }
    var found: PositionDraft?
    guard let file else { return nil }
    try await CandidateSource("\(folder)/\(file)").read(
      { input -> PositionDraft? in
        guard case .record(let record) = input else { return nil }
        return drafting.draft(of: record).document?.draft
      },
      each: { found = found ?? $0 }
    )
    return found
  }

  private static func gold(_ name: String) throws -> Tree {
    let (bytes, _) = contents(of: "\(folder)/\(name).json")
    return try JSONReader().read((bytes ?? [])[...])
  }

  private static func texts(_ tree: Tree?) -> [String] { tree?.list?.compactMap(\.text) ?? [] }

  private static func compare(_ draft: PositionDraft, _ gold: Tree, _ name: String) -> Tally {
    var tally = Tally()
    let optional = Set(texts(gold["optionalRequirements"]))
    func id(_ concept: ConceptID) -> String { Real.taxonomy[concept].name }
    /// What was found of a kind: its names, and what else must be right about it.
    func check(_ kind: String, _ found: [(ids: Set<String>, more: String)]) {
      var wanted = (gold["requirements"]?.list ?? []).filter { $0["kind"]?.text == kind }
      for item in found {
        let place = wanted.firstIndex { asked in
          let ids = Set(texts(asked["anyOf"]) + [asked["id"]?.text].compactMap(\.self))
          let isSame = ids == item.ids || !ids.isEmpty && ids == item.ids.subtracting(optional)
          return isSame && more(asked, kind) == item.more
            || isSame && kind == "language" && asked["level"] == nil
              && item.more.hasPrefix(more(asked, kind))
            || kind == "experience" && more(asked, kind) == item.more
        }
        if let place {
          wanted.remove(at: place)
          tally.add(kind, right: 1)
        } else if !item.ids.isSubset(of: optional) || item.ids.isEmpty {
          tally.add(kind, extra: 1)
          tally.faults.append("\(name): + \(kind) \(item.ids.sorted()) \(item.more)")
        }
      }
      tally.add(kind, missing: wanted.count)
      tally.faults += wanted.map { "\(name): - \($0.json)" }
    }
    func more(_ asked: Tree, _ kind: String) -> String {
      let importance = asked["importance"]?.text ?? ""
      return switch kind {
      case "language": "\(importance) \(asked["level"]?.text ?? "")"
      case "experience": "\(importance) \(asked["months"]?.integer ?? 0)"
      case "education": "\(importance) \(texts(asked["fields"]).sorted())"
      default: importance
      }
    }
    check("skill", draft.skills.map { (Set($0.value.anyOf.map(id)), $0.value.importance.rawValue) })
    check(
      "certificate",
      draft.certificates.map { (Set($0.value.anyOf.map(id)), $0.value.importance.rawValue) }
    )
    check(
      "language",
      draft.languages.map { language in
        let level = language.value.level.map { $0 == .native ? "C2" : $0.description } ?? ""
        return ([id(language.value.language)], "\(language.value.importance) \(level)")
      }
    )
    check(
      "education",
      draft.education.map { asked in
        let fields = asked.value.requirement.fields.map(id).sorted()
        let level = asked.value.requirement.level.map(id)
        return (Set([level].compactMap(\.self)), "\(asked.value.importance) \(fields)")
      }
    )
    check(
      "experience",
      draft.experience.map {
        (Set($0.value.within.map(id)), "\($0.value.importance) \($0.value.months)")
      }
    )
    let occupation = draft.occupation.map(id)
    if occupation == gold["occupation"]?.text {
      tally.add("occupation", right: 1)
    } else {
      tally.add("occupation", extra: 1, missing: 1)
      tally.faults.append("\(name): occupation \(occupation ?? "none")")
    }
    return tally
  }

  private static func isPayRight(_ draft: PositionDraft, _ gold: Tree) -> Bool {
    guard let salary = gold["salary"], !salary.isNull else { return draft.pay == nil }
    guard let pay = draft.pay?.value else { return false }
    return pay.least == salary["min"]?.integer && pay.most == salary["max"]?.integer
      && pay.currency.description == salary["currency"]?.text
      && pay.period.rawValue == salary["period"]?.text
  }

  private static func isPlaceRight(_ draft: PositionDraft, _ gold: Tree) -> Bool {
    let named = Real.lexicon.concepts(.place, named: gold["place"]?.text ?? "")
    let places = draft.places.map(\.value)
    guard let place = named.first else { return places.isEmpty }
    return places.first == place
      || places.first.map { Real.taxonomy[$0].broader == [place] } == true
  }

  @Test func `requirements, pay and place are right`() async throws {
    var tally = Tally()
    try #require(Self.names.count >= 20)
    for name in Self.names {
      let gold = try Self.gold(name)
      let draft = try #require(try await Self.draft(name), "\(name)")
      let one = Self.compare(draft, gold, name)
      for (kind, count) in one.counts {
        tally.add(kind, right: count.right, extra: count.extra, missing: count.missing)
      }
      tally.faults += one.faults
      #expect(Self.isPayRight(draft, gold), "\(name): \(String(describing: draft.pay?.value))")
      #expect(Self.isPlaceRight(draft, gold), "\(name)")
    }
    for kind in tally.counts.keys.sorted() { print("F1 of \(kind): \(tally.measure(kind))") }
    print("F1 of all: \(tally.measure())")
    #expect(tally.measure() >= 0.85, "\(tally.faults.joined(separator: "\n"))")
  }
}
