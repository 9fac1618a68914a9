internal import TalentMatching

/// How much of the evidence for a requirement is given: the strongest pieces decide, and the others
/// change nothing.
extension RequirementOutcome {
  /// For people: the three strongest pieces.
  var evidenceToRead: ArraySlice<EvidenceOutcome> { evidence.prefix(3) }

  /// For programs: the five strongest pieces.
  var evidenceToKeep: ArraySlice<EvidenceOutcome> { evidence.prefix(5) }
}
