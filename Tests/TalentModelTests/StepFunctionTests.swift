import TalentModel
import Testing

@Suite struct StepFunctionTests {
  private let steps = StepFunction(
    steps: [.init(upTo: 0, worth: 1000), .init(upTo: 24, worth: 800), .init(upTo: 60, worth: 300)],
    beyond: 50
  )

  @Test(arguments: [
    (-5, 1000), (0, 1000), (1, 800), (24, 800), (25, 300), (60, 300), (61, 50), (9_999, 50),
  ])
  func `a value is worth what the first step that covers it says`(value: Int, worth: Int) {
    #expect(steps.worth(of: value) == worth)
  }

  @Test func `without steps every value lies beyond`() {
    let none = StepFunction(steps: [], beyond: 7)
    #expect(none.worth(of: Int.min) == 7)
    #expect(none.worth(of: 0) == 7)
    #expect(none.worth(of: Int.max) == 7)
  }
}
