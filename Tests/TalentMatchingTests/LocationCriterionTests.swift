import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Location: where the candidate lives or would move.
@Suite struct LocationCriterionTests {
  private func asking(_ place: String, _ remote: Remote = .no) -> Position {
    let place = SmallWorld.id(.place, place)
    return SmallWorld.position {
      $0.place = place
      $0.remote = remote
    }
  }

  private func home(_ place: String) -> ConceptID { SmallWorld.id(.place, place) }

  @Test(arguments: ["sai-gon", "thu-thiem", "hcmc"])
  func `the ward asked, another in its city and the city earn 1000`(place: String) throws {
    let match = try SmallWorld.match(asking("sai-gon")) { $0.places = [home(place)] }
    #expect(match.only.name == "location:sai-gon")
    #expect(match.only.credit == 1000)
    #expect(match.only.evidence.first?.concept == home(place))
    #expect(match.potential == 10_000)
  }

  @Test(arguments: [("sai-gon", 1000), ("thu-thiem", 400), ("hcmc", 400), ("ha-noi", 0)])
  func `a policy may value the same city less than the ward`(place: String, credit: Int) throws {
    var policy = Policies.standard
    policy.location.sameCity = 400
    let match = try SmallWorld.match(asking("sai-gon"), policy: policy) {
      $0.places = [home(place)]
    }
    #expect(match.only.credit == credit)
  }

  @Test(arguments: ["hcmc", "sai-gon", "thu-thiem"])
  func `where a city is asked, it and its wards earn 1000`(place: String) throws {
    var policy = Policies.standard
    policy.location.sameCity = 400
    let match = try SmallWorld.match(asking("hcmc"), policy: policy) { $0.places = [home(place)] }
    #expect(match.only.credit == 1000)
  }

  @Test func `elsewhere, willing to move earns 800`() throws {
    let match = try SmallWorld.match(asking("sai-gon")) {
      $0.places = [home("ha-noi")]
      $0.willing = true
    }
    #expect(match.only.credit == 800)
    #expect(match.only.status == .met)
    #expect(match.potential == 8000)
  }

  @Test func `elsewhere, not willing to move is not met`() throws {
    let match = try SmallWorld.match(asking("sai-gon")) {
      $0.places = [home("ha-noi")]
      $0.willing = false
    }
    #expect(match.score == 0)
    #expect(match.only.status == .notMet)
    #expect(match.potential == 0)
  }

  @Test func `elsewhere, nothing said of moving can earn 800`() throws {
    let match = try SmallWorld.match(asking("sai-gon")) { $0.places = [home("ha-noi")] }
    #expect(match.score == 0)
    #expect(match.only.status == .notStated)
    #expect(match.potential == 8000)
    #expect(match.asks.map(\.gain) == [8000])
  }

  @Test func `no place said earns nothing and keeps its potential, even unwilling to move`() throws
  {
    let silent = try SmallWorld.match(asking("sai-gon")) { _ in }
    #expect(silent.score == 0)
    #expect(silent.only.status == .notStated)
    #expect(silent.potential == 10_000)
    let staying = try SmallWorld.match(asking("sai-gon")) { $0.willing = false }
    #expect(staying.only.status == .notStated)
    #expect(staying.potential == 10_000)
  }

  @Test func `no place said, willing to move earns 800`() throws {
    let match = try SmallWorld.match(asking("sai-gon")) { $0.willing = true }
    #expect(match.only.credit == 800)
  }

  @Test func `who lives there need not be willing to move`() throws {
    let match = try SmallWorld.match(asking("sai-gon")) {
      $0.places = [home("ha-noi"), home("sai-gon")]
      $0.willing = false
    }
    #expect(match.only.credit == 1000)
  }

  @Test func `work that can be done anywhere asks for no place, hybrid work does`() {
    let setting = SmallWorld.setting()
    #expect(LocationCriterion.requirements(of: asking("hcmc", .yes), in: setting).isEmpty)
    #expect(LocationCriterion.requirements(of: asking("hcmc", .hybrid), in: setting).count == 1)
  }
}
