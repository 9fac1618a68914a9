internal import TalentIdentity
internal import TalentModel

/// Degrees, certificates and languages that stand among the jobs, without a heading of their own.
extension Structure {
  /// Longer lines tell a story.
  private static let longest = 22
  private static let longestLanguage = 12

  /// Words that stand before a degree or behind a certificate and add nothing.
  private static let around: WordSet = [
    "degree", "bang", "tot", "nghiep", "hoi", "vien", "thanh", "member", "membership", "holder",
    "charterholder", "certified", "qualified", "fellow", "associate", "affiliate", "designation",
    "certificate", "certification", "license", "licence", "chung", "chi", "the", "of", "a", "an",
    "as", "graduated", "graduate", "completed", "obtained", "passed", "dat", "duoc", "cap",
  ]

  /// Levels that are in names of schools too: who works at one has no degree for that.
  private static let schools: WordSet = ["dai", "cao", "trung", "university", "college", "high"]

  /// Reads a line that tells of nothing but what somebody studied, holds or speaks.
  ///
  /// - Parameter block: A line in the section of jobs.
  /// - Returns: Whether it is one.
  mutating func readCredential(_ block: Int) -> Bool {
    guard let role = credential(in: block) else { return false }
    if case .education = role { readCourse(block) } else { document.roles[block] = role }
    // Right below its header a job is still to be told.
    if job?.hasText == true { job = nil }
    isAmongCredentials = job == nil
    return true
  }

  private func credential(in block: Int) -> Role? {
    let hasLevel = document.has(.level, in: block)
    let hasCertificate = document.has(.certificate, in: block)
    let hasSchool = document.ranges[block].contains { document.isSchool($0) }
    let hasLanguage = document.has(.language, in: block)
    guard hasLevel || hasCertificate || hasSchool || isAmongCredentials && hasLanguage,
      document.ranges[block].count <= Self.longest,
      // An item of the story of a job belongs to it.
      isAmongCredentials || !document.forms[block].isItem
    else { return nil }
    let parts = parts(of: block)
    guard let first = parts.first, !parts.dropFirst().contains(where: titles.isPost) else {
      return nil
    }
    if hasLevel, isDegree(first, in: block) { return titles.isPost(first) ? nil : .education(0) }
    if hasSchool, !titles.isPost(first), isBesideDegree(block) { return .education(0) }
    // "Documentary credits specialist" is a post, whatever certificate is called so.
    if hasCertificate, isCertificate(first, in: block), !titles.isNamed(first) {
      return .certificate(until: nil)
    }
    let mayTellLanguage = isAmongCredentials || hasCertificate && job?.hasText == true
    guard hasLanguage, mayTellLanguage, document.ranges[block].count <= Self.longestLanguage,
      document.mentions(of: .language, in: block).contains(where: { begins($0, first) }),
      !titles.isPost(first)
    else { return nil }
    return .language
  }

  /// The parts of a line that are neither dates nor other figures.
  private func parts(of block: Int) -> [Range<Int>] {
    titles.parts(of: document.ranges[block], without: stretches(of: block).map(\.tokens))
      .filter { part in !part.allSatisfy { document.tokens[$0].plain.isNumber } }
  }

  /// Whether the line above told a degree, or the one below does.
  private func isBesideDegree(_ block: Int) -> Bool {
    if block > 0, case .education = document.roles[block - 1] { return true }
    let below = block + 1
    guard below < document.roles.count, document.has(.level, in: below),
      document.ranges[below].count <= Self.longest
    else { return false }
    let parts = parts(of: below)
    return parts.first.map { isDegree($0, in: below) } == true
      && !parts.contains(where: titles.isPost)
  }

  /// Whether a part of a line begins with a degree, and goes on with its field, school or date.
  private func isDegree(_ part: Range<Int>, in block: Int) -> Bool {
    let levels = document.outermost(of: .level, in: block)
    guard let level = levels.first(where: { begins($0, part) }) else { return false }
    let end = level.tokens.upperBound
    let isAmbiguous = Self.schools.contains(document.tokens[level.tokens.lowerBound].plain)
    let hasField = !document.mentions(of: .field, in: block).isEmpty
    guard end < part.upperBound else { return !isAmbiguous || hasField }
    if isAmbiguous { return hasField && !document.isSchool(end) }
    return ["of", "in", "nganh"].contains(document.tokens[end].plain)
      || document.mentions(of: .field, in: block).contains { $0.tokens.lowerBound == end }
  }

  /// Whether a part of a line is nothing but the name of a certificate, and that it is held.
  private func isCertificate(_ part: Range<Int>, in block: Int) -> Bool {
    let names = document.mentions(of: .certificate, in: block).map(\.tokens)
    return names.contains { part.contains($0.lowerBound) }
      && part.allSatisfy { place in
        names.contains { $0.contains(place) }
          || Self.around.contains(document.tokens[place].plain)
          || document.tokens[place].plain.hasDigit
      }
  }

  /// Whether a mention begins a part of a line, with nothing but such words before it.
  private func begins(_ mention: Mention, _ part: Range<Int>) -> Bool {
    part.contains(mention.tokens.lowerBound)
      && (part.lowerBound..<mention.tokens.lowerBound).allSatisfy {
        Self.around.contains(document.tokens[$0].plain)
          || document.tokens[$0].plain == "tieng" || document.tokens[$0].plain.isNumber
      }
  }
}
