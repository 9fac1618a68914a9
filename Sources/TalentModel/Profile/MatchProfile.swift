/// What matching sees of a candidate, and all that it sees.
///
/// It holds concept ids, integers, dates and spans, and no text: who the person is cannot enter a
/// score because there is nowhere to put it.
///
/// - Invariant: `jobs` ascend by start, then end; `evidence` ascends by concept, then kind, and
///   has one element for each pair; `Evidence.jobs` lies inside `jobLists`, and the elements there
///   are indexes into `jobs`, ascending.
public struct MatchProfile: Hashable, Sendable {
  /// How many jobs a profile holds at most; of a document that claims more, the latest to begin.
  public static let mostJobs = 500

  /// Dated jobs.
  public var jobs: [Job] = []
  /// What the document shows, by concept.
  public var evidence: [Evidence] = []
  /// Indexes into `jobs`, one run for each piece of dated evidence.
  public var jobLists: [UInt16] = []
  /// Languages, by concept, then level descending.
  public var languages: [LanguageFact] = []
  /// Education, in the order of the document.
  public var education: [EducationFact] = []
  /// Declared facts, each at most once.
  public var declarations: [Declaration] = []
  /// Where the candidate lives, as concepts; empty when not stated.
  public var places: [ConceptID] = []
  /// Whether the candidate would move, `nil` when not stated.
  public var isWillingToRelocate: Bool?
  /// What the candidate wishes to earn, `nil` when not stated.
  public var desiredPay: Pay?
  /// When the candidate could start, `nil` when not stated.
  public var availability: Availability?

  /// Makes the empty profile: nothing is stated.
  public init() {}

  /// The evidence for a concept, one element for each kind, in the order of the kinds.
  ///
  /// - Complexity: O(log of the amount of evidence); allocates nothing.
  public func evidence(for concept: ConceptID) -> ArraySlice<Evidence> {
    let low = evidence.partitioningIndex { $0.concept >= concept }
    var end = low
    while end < evidence.count, evidence[end].concept == concept { end += 1 }
    return evidence[low..<end]
  }

  /// The evidence of one kind for a concept, `nil` when there is none.
  public func evidence(_ kind: Evidence.Kind, for concept: ConceptID) -> Evidence? {
    for item in evidence(for: concept) where item.kind == kind { return item }
    return nil
  }

  /// What a person learned about a concept and recorded, `nil` when nobody did; "no" wins.
  ///
  /// - Complexity: O(log of the amount of evidence); allocates nothing.
  public func answer(for concept: ConceptID) -> Bool? {
    var answer: Bool?
    for item in evidence(for: concept) {
      switch item.kind {
      case .refuted: return false
      case .confirmed: answer = true
      default: break
      }
    }
    return answer
  }

  /// How long and until when the jobs at some places of `jobLists` lasted.
  ///
  /// Overlapping jobs count once, a job that goes on counts until the given month, and what lies
  /// after that month does not count. The last month is `nil` when nothing counts.
  ///
  /// - Complexity: O(number of jobs); allocates nothing.
  public func time(in places: Range<Int>, until now: Month) -> WorkTime {
    var time = WorkTime()
    for place in places { time.add(jobs[Int(jobLists[place])], until: now) }
    return time
  }
}

/// Merged time of work: months in which at least one job was held.
public struct WorkTime: Hashable, Sendable {
  /// Number of months.
  public private(set) var months = 0
  /// The last of them, `nil` when there is none.
  public private(set) var last: Month?

  /// Makes the empty time.
  public init() {}

  /// Adds a job's months that are not counted yet, up to a month.
  ///
  /// - Precondition: jobs are added in ascending order of their start.
  public mutating func add(_ job: Job, until now: Month) {
    let end = min(job.end ?? now, now)
    var start = job.start
    if let last, start <= last { start = Month(ordinal: last.ordinal + 1) }
    guard start <= end else { return }
    months += end - start + 1
    last = end
  }
}
