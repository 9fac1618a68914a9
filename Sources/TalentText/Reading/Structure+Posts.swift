internal import TalentIdentity
internal import TalentModel

/// Several jobs in one line, each with a title and dates of its own.
extension Structure {
  /// A line with more words is text, whatever dates it holds.
  private static let longestRow = 60

  /// Opens the further jobs of a line: "Teller 2012 - 2014; Credit Officer 2014 - 2017".
  ///
  /// What is told below belongs to the one that began last.
  mutating func openFurtherPosts(in block: Int, beside first: Int) {
    guard stretches(of: block).count > 1 else { return }
    guard let posts = datedPosts(in: block) else {
      addSpells(in: block, to: first)
      return
    }
    let starts = posts.map { $0.dates.start?.ordinal ?? .min }
    let latest = starts.max()
    for (place, post) in posts.enumerated() {
      let number = place == 0 ? first : document.jobs.count
      if starts[place] == latest {
        job?.number = number
        job?.dates = post.dates
      }
      if place > 0 {
        document.jobs.append(post.dates)
        document.further[block, default: []].append((post.tokens.lowerBound, number))
      } else {
        document.jobs[first] = post.dates
      }
      let title = document.tokens[post.title]
      if let begin = title.first, let end = title.last {
        document.titles[number] = begin.span(to: end)
      }
      document.posts.insert(number)
    }
  }

  /// Adds to a job the times right behind its first: "Actuary, 2009-2015, 2018-Present".
  ///
  /// Where its title is not known, the titles below have times of their own.
  private mutating func addSpells(in block: Int, to first: Int) {
    guard let job, job.title.map({ $0.strength > .placed }) ?? false else { return }
    let stretches = stretches(of: block)
    for (stretch, last) in zip(stretches.dropFirst(), stretches) {
      let between = last.tokens.upperBound..<stretch.tokens.lowerBound
      guard stretch.dates.start != nil, stretch.dates.start != last.dates.start,
        between.allSatisfy({ ["and", "va"].contains(document.tokens[$0].plain) })
      else { return }
      let number = document.jobs.count
      document.jobs.append(stretch.dates)
      document.spells[first, default: []].append(number)
      document.titles[number] = document.titles[first]
      if document.posts.contains(first) { document.posts.insert(number) }
    }
  }

  private struct Post {
    var dates: Dates
    /// The tokens of its title.
    var title: Range<Int>
    /// The tokens of its part of the line.
    var tokens: Range<Int>
  }

  /// The jobs of a line with several stretches of time, `nil` where one of them has no title.
  private func datedPosts(in block: Int) -> [Post]? {
    let line = document.ranges[block]
    let stretches = stretches(of: block).filter { !$0.isSince }
    guard line.count <= Self.longestRow, stretches.count > 1, let first = stretches.first else {
      return nil
    }
    // Each title stands behind its dates where the line begins with dates.
    let isAhead = first.tokens.lowerBound - line.lowerBound <= 1
    var posts: [Post] = []
    for (place, stretch) in stretches.enumerated() {
      let isLast = place + 1 == stretches.count
      let end = isLast ? line.upperBound : stretches[place + 1].tokens.lowerBound
      let start = place == 0 ? line.lowerBound : stretches[place - 1].tokens.upperBound
      let part =
        isAhead ? stretch.tokens.lowerBound..<end : start..<stretch.tokens.upperBound
      guard let title = titles.title(in: part, without: [stretch.tokens]),
        title.strength >= .named
      else { return nil }
      posts.append(Post(dates: stretch.dates, title: title.tokens, tokens: part))
    }
    return posts
  }
}
