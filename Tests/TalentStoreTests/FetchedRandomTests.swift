import Testing

@testable import TalentStore

@Suite struct FetchedRandomTests {
  @Test func `numbers do not come again, over many fetches`() {
    var random = FetchedRandom()
    var seen: Set<UInt64> = []
    for _ in 0..<5_000 { seen.insert(random.next()) }
    #expect(seen.count == 5_000)
    // Each bit is now one and now the other.
    #expect(seen.reduce(0, |) == .max && seen.reduce(.max, &) == 0)
  }
}
