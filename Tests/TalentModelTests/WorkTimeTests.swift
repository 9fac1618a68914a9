import TalentModel
import Testing

@Suite struct WorkTimeTests {
  private let now = Month(ordinal: 2026 * 12 + 10)

  private func month(_ year: Int, _ number: Int) -> Month {
    Month(ordinal: Int32(year * 12 + number - 1))
  }

  private func time(_ jobs: [Job]) -> WorkTime {
    var time = WorkTime()
    for job in jobs { time.add(job, until: now) }
    return time
  }

  @Test func `no job is no time`() {
    #expect(time([]).months == 0)
    #expect(time([]).last == nil)
  }

  @Test func `both ends of a job are worked`() {
    let one = time([Job(start: month(2020, 5), end: month(2020, 5))])
    #expect(one.months == 1)
    #expect(one.last == month(2020, 5))
    #expect(time([Job(start: month(2020, 11), end: month(2021, 2))]).months == 4)
  }

  @Test func `overlapping jobs count once`() {
    let overlap = time([
      Job(start: month(2020, 1), end: month(2020, 12)),
      Job(start: month(2020, 7), end: month(2021, 6)),
    ])
    #expect(overlap.months == 18)
    #expect(overlap.last == month(2021, 6))
    let inside = time([
      Job(start: month(2020, 1), end: month(2020, 12)),
      Job(start: month(2020, 3), end: month(2020, 5)),
      Job(start: month(2020, 11), end: month(2021, 1)),
    ])
    #expect(inside.months == 13)
    let same = Job(start: month(2020, 1), end: month(2020, 12))
    #expect(time([same, same, same]).months == 12)
  }

  @Test func `a gap does not count`() {
    let gap = time([
      Job(start: month(2018, 1), end: month(2018, 3)),
      Job(start: month(2020, 1), end: month(2020, 2)),
    ])
    #expect(gap.months == 5)
    #expect(gap.last == month(2020, 2))
  }

  @Test func `a job that goes on counts until now`() {
    let ongoing = time([Job(start: month(2026, 9), end: nil)])
    #expect(ongoing.months == 3)
    #expect(ongoing.last == now)
  }

  @Test func `what lies ahead does not count`() {
    #expect(time([Job(start: month(2027, 1), end: nil)]).months == 0)
    #expect(time([Job(start: month(2027, 1), end: month(2027, 9))]).last == nil)
    let half = time([Job(start: month(2026, 10), end: month(2027, 9))])
    #expect(half.months == 2)
    #expect(half.last == now)
  }

  @Test func `the merged time is that of counting months one by one`() {
    var random = Random(seed: 11)
    for _ in 0..<3_000 {
      let jobs = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        let start = now.ordinal + Int32.random(in: -30...6, using: &random)
        let isOngoing = Int.random(in: 0..<5, using: &random) == 0
        let end = start + Int32.random(in: 0...14, using: &random)
        return Job(start: Month(ordinal: start), end: isOngoing ? nil : Month(ordinal: end))
      }
      .sorted { $0.start < $1.start }
      var worked: Set<Int32> = []
      for job in jobs where job.start <= now {
        worked.formUnion(job.start.ordinal...max(job.start.ordinal, (job.end ?? now).ordinal))
      }
      worked = worked.filter { $0 <= now.ordinal }
      let merged = time(jobs)
      #expect(merged.months == worked.count)
      #expect(merged.last?.ordinal == worked.max())
    }
  }

  @Test func `a profile takes the jobs that its lists name`() {
    var profile = MatchProfile()
    profile.jobs = [
      Job(start: month(2019, 1), end: month(2019, 6)),
      Job(start: month(2020, 1), end: month(2020, 6)),
      Job(start: month(2026, 1), end: nil),
    ]
    profile.jobLists = [0, 2, 1]
    #expect(profile.time(in: 0..<2, until: now).months == 17)
    #expect(profile.time(in: 2..<3, until: now).months == 6)
    #expect(profile.time(in: 2..<3, until: now).last == month(2020, 6))
    #expect(profile.time(in: 1..<1, until: now) == WorkTime())
  }
}
