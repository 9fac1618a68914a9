import ArgumentParser
import TalentIdentity
import TalentModel
import TalentStore

/// What imported candidates allow whose documents do not say.
struct ConsentOptions: ParsableArguments {
  @Option(help: "What the candidates allow: recruitment, talent-pool or sharing.")
  var consent: Consent.Purpose?

  @Option(
    help: "The last day on which they allow it, YYYY-MM-DD.",
    transform: Day.argument
  )
  var until: Day?

  @Option(help: "How that can be proved: a form, a message.")
  var evidence: String?

  func validate() throws {
    let given = [consent != nil, until != nil, evidence != nil]
    guard given.allSatisfy({ $0 == given[0] }) else {
      throw ValidationError("Consent is --consent PURPOSE --until DATE --evidence TEXT, together.")
    }
  }

  /// The consent, given on the day of the occasion; `nil` when there is none.
  func consent(on occasion: Occasion) throws -> Consent? {
    guard let consent, let until, let evidence else { return nil }
    let given = occasion.moment.day
    guard given <= until else {
      throw ValidationError("--until \(until) lies before today, \(given).")
    }
    return Consent(purpose: consent, given: given, until: until, evidence: evidence)
  }
}
