import Foundation
import TalentDocuments
import TalentIdentity
import TalentModel
import TalentReport
import TalentService

/// Reads the documents of the gold set as `talent profile` does and compares what was found.
struct ReadingTrial {
  /// The day as of which the annotations were made.
  private static let today = Day("2026-06-30")

  let vocabulary: Vocabulary
  private let reader: CandidateReader

  init(_ data: DataFolder) {
    vocabulary = data.vocabulary()
    reader = CandidateReader(lexicon: vocabulary.lexicon)
  }

  /// Compares one document with its annotation.
  func score(_ path: String, _ gold: GoldCV) async throws -> ReadingScore {
    var record: CandidateRecord?
    try await CandidateSource(path).read(
      { $0 },
      each: { if case .record(let found) = $0 { record = record ?? found } }
    )
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var score = ReadingScore(documents: 1)
    guard let record, let extraction = Extraction(record, with: reader) else {
      score.jobs.missed = gold.jobs.count
      score.certificates.missed = gold.certificates.count
      score.languages.missed = gold.languages.count
      score.skills.missed = gold.skills.count
      score.errors = ["\(name): nothing was read"]
      return score
    }
    let candidate = reader.read(record).candidate
    let profile = candidate.profile
    var errors: [String] = []
    score.jobs = compareJobs(extraction.jobs, gold, &errors)
    score.certificates = compareCertificates(profile, gold, &errors)
    score.languages = compareLanguages(profile, gold, &errors)
    score.skills = compareSkills(profile, gold, &errors)
    score.leaks = leaks(of: gold, in: candidate)
    errors += score.leaks.map { "! left: \($0)" }
    score.errors = errors.map { "\(name): \($0)" }
    return score
  }

  /// What is left of who the person and others are, in the profile and in every quote that a match
  /// could show.
  private func leaks(of gold: GoldCV, in candidate: ReadCandidate) -> [String] {
    let line = ProfileJSON.line(
      candidate,
      taxonomy: vocabulary.taxonomy,
      digest: vocabulary.digest
    )
    let quotes = candidate.profile.evidence.compactMap { evidence in
      evidence.span.flatMap { span in candidate.document.flatMap { Quote(span, in: $0)?.text } }
    }
    let shown = quotes.map(Self.folded)
    let employers = Set(gold.employers ?? [])
    return (gold.identity + (gold.others ?? [])).filter { name in
      let folded = " \(Self.folded(name)) "
      return " \(Self.folded(line)) ".contains(folded)
        || !employers.contains(name) && shown.contains { " \($0) ".contains(folded) }
    }
  }

  private func compareJobs(
    _ found: [Extraction.FoundJob],
    _ gold: GoldCV,
    _ errors: inout [String]
  ) -> Found {
    var open = found.filter { $0.start != nil || $0.end != nil || $0.isOngoing || $0.title != nil }
    var result = Found()
    for job in gold.jobs {
      if let place = open.firstIndex(where: { Self.agrees($0, job) }) {
        open.remove(at: place)
        result.right += 1
      } else {
        result.missed += 1
        errors.append("- job \(job.title) \(job.start ?? "?") \(job.end ?? "?")")
      }
    }
    for job in gold.jobsOptional ?? [] {
      if let place = open.firstIndex(where: { Self.isSimilar($0, job) }) { open.remove(at: place) }
    }
    result.wrong = open.count
    for job in open {
      let start = job.start.map { "\($0)" } ?? "?"
      let end = job.isOngoing ? "present" : job.end.map { "\($0)" } ?? "?"
      errors.append("+ job \(job.title ?? "?") \(start) \(end)")
    }
    return result
  }

  private static func agrees(_ job: Extraction.FoundJob, _ gold: GoldCV.Job) -> Bool {
    folded(job.title ?? "") == folded(gold.title) && agrees(job.start, gold.start)
      && (gold.end == "present" ? job.isOngoing : !job.isOngoing && agrees(job.end, gold.end))
  }

  private static func isSimilar(_ job: Extraction.FoundJob, _ gold: GoldCV.Job) -> Bool {
    folded(job.title ?? "") == folded(gold.title) || agrees(job.start, gold.start)
  }

  /// A year alone agrees with every month of it.
  private static func agrees(_ month: Month?, _ gold: String?) -> Bool {
    guard let gold else { return month == nil }
    guard let month else { return false }
    return gold.count == 4 ? "\(month)".hasPrefix(gold) : "\(month)" == gold
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().precomposedStringWithCanonicalMapping
      .split { !$0.isLetter && !$0.isNumber && $0 != "+" && $0 != "#" }.joined(separator: " ")
  }

  private func compareCertificates(
    _ profile: MatchProfile,
    _ gold: GoldCV,
    _ errors: inout [String]
  ) -> Found {
    var found: [String: String] = [:]
    var past: Set<String> = []
    for evidence in profile.evidence {
      guard vocabulary.taxonomy.kind(of: evidence.concept) == .certificate else { continue }
      let name = vocabulary.taxonomy[evidence.concept].name
      switch evidence.kind {
      case .held where Self.today.map(evidence.isExpected) ?? false:
        if found[name] == nil { found[name] = "studying" }
      case .held:
        let isPast = (evidence.expiry).map { end in Self.today.map { end < $0 } ?? false } ?? false
        found[name] = isPast ? "expired" : "held"
        if isPast { past.insert(name) }
      case .lapsed: if found[name] != "held" { found[name] = "expired" }
      case .levelPassed:
        if found[name] == nil || found[name] == "studying" { found[name] = "levelPassed" }
      case .studying: if found[name] == nil { found[name] = "studying" }
      default: break
      }
    }
    let optional = Set((gold.certificatesOptional ?? []).map(\.id))
    var result = Found()
    for certificate in gold.certificates {
      // A level that is passed is held; the whole is not.
      let isRight =
        found[certificate.id] == certificate.status
        // Tests count for some years; the annotation tells only what is written.
        || (certificate.status == "held" && past.contains(certificate.id))
        || (certificate.status == "levelPassed" && found[certificate.id] == "held")
      if isRight { result.right += 1 } else { result.missed += 1 }
      if !isRight { errors.append("- certificate \(certificate.id) \(certificate.status)") }
    }
    let known = Set(gold.certificates.map(\.id))
    for (name, status) in found.sorted(by: { $0.key < $1.key }) {
      let isAnnotated = gold.certificates.contains {
        $0.id == name
          && ($0.status == status || ($0.status == "held" && past.contains(name))
            || ($0.status == "levelPassed" && status == "held"))
      }
      guard !isAnnotated, !(optional.contains(name) && !known.contains(name)) else { continue }
      result.wrong += 1
      errors.append("+ certificate \(name) \(status)")
    }
    return result
  }

  private func compareLanguages(
    _ profile: MatchProfile,
    _ gold: GoldCV,
    _ errors: inout [String]
  ) -> Found {
    var found: [String: Set<String>] = [:]
    for fact in profile.languages {
      let name = vocabulary.taxonomy[fact.language].name
      found[name, default: []].insert(Self.level(fact.level))
    }
    var result = Found()
    for language in gold.languages {
      let levels = found.removeValue(forKey: language.id)
      // A test that has expired still shows its level, and the statement beside it another.
      let isRight = levels.map { levels in language.level.map { levels.contains($0) } ?? true }
      if isRight ?? false {
        result.right += 1
      } else {
        result.missed += 1
        if levels != nil { result.wrong += 1 }
        errors.append("- language \(language.id) \(language.level ?? "") \(levels ?? [])")
      }
    }
    result.wrong += found.count
    errors += found.keys.sorted().map { "+ language \($0)" }
    return result
  }

  /// As annotated: a mother tongue is C2.
  private static func level(_ level: LanguageLevel?) -> String {
    level.map { $0 == .native ? "C2" : "\($0)" } ?? ""
  }

  private func compareSkills(
    _ profile: MatchProfile,
    _ gold: GoldCV,
    _ errors: inout [String]
  ) -> Found {
    let shown: Set<Evidence.Kind> = [.listed, .undated, .dated, .assessed]
    var found: Set<String> = []
    for evidence in profile.evidence where shown.contains(evidence.kind) {
      guard vocabulary.taxonomy.kind(of: evidence.concept) == .skill else { continue }
      found.insert(vocabulary.taxonomy[evidence.concept].name)
    }
    let wanted = Set(gold.skills)
    let wrong = found.subtracting(wanted).subtracting(gold.skillsOptional ?? [])
    let other = Set(gold.skillsInOtherWords ?? [])
    errors += wanted.subtracting(found).sorted().map {
      "- skill \($0)\(other.contains($0) ? " (other words)" : "")"
    }
    errors += wrong.sorted().map { "+ skill \($0)" }
    return Found(
      right: wanted.intersection(found).count,
      missed: wanted.subtracting(found).count,
      wrong: wrong.count
    )
  }
}
