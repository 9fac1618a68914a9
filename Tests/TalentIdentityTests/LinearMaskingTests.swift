import Testing

@testable import TalentIdentity

/// Hostile lines cost no more than their length.
@Suite struct LinearMaskingTests {
  private func steps(_ line: String) -> Int {
    var steps = 0
    let words = SplitText(line).words
    _ = PersonalLines.marks(in: Text(line), words: words, isTerm: { _ in false }, steps: &steps)
    return steps
  }

  @Test(arguments: [
    "age: ", "age: age ", "web: a b ", "địa chỉ: a b ", "address: 1 ", "github: a b, ", "name ",
    "date of birth: x ", "a: a: ", "quốc tịch: Anh, ", "age ; ",
  ])
  func `twice the line, twice the work`(unit: String) {
    let once = steps(String(repeating: unit, count: 400))
    let twice = steps(String(repeating: unit, count: 800))
    #expect(twice <= 2 * once + 50)
    #expect(twice <= 800 * 8 * 4)
  }
}
