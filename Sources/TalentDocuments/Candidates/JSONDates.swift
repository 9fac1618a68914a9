internal import TalentIdentity
internal import TalentText

/// The dates of a job or a course in a structured document, and what is wrong with them.
struct JSONDates {
  /// What can be understood; marked when something is there that can be no date.
  private(set) var dates = Dates()
  private(set) var faults: [Diagnostic.Fault] = []

  /// Names of fields for the two ends, in the dialects found in the wild.
  private static let starts = ["startDate", "start", "from", "start_date", "startedOn"]
  private static let ends = ["endDate", "end", "to", "end_date", "finishedOn"]

  /// An end as it stands there.
  private struct Entry {
    var field: String
    var text: String
  }

  /// Reads the dates of an item.
  ///
  /// - Parameters:
  ///   - item: The job or course.
  ///   - source: Its place in the document: `work[1]`.
  init(of item: Tree, source: String) {
    let start = entry(Self.starts, of: item, source)
    let end = entry(Self.ends, of: item, source)
    if start == nil, end == nil, faults.isEmpty {
      let whole = item.first(["dates", "date", "period", "duration", "years"]) ?? item
      dates = whole.text.flatMap(DateReading.stretch) ?? Dates()
      if dates.isImpossible {
        faults.append(.impossibleDates(field: source, dates: whole.text?.trimmed ?? ""))
      }
      return
    }
    // The standard leaves out the end of what goes on.
    let isCurrent = item["current"]?.bool ?? item["isCurrent"]?.bool ?? item["present"]?.bool
    let isOngoing =
      isCurrent == true
      || (end.map { DateReading.isPresent($0.text) } ?? (isCurrent == nil && start != nil))
    let first = start.flatMap { point($0) }
    let last = end.flatMap { point($0) }
    dates = DateReading.dates(from: first, to: isOngoing ? nil : last, isOngoing: isOngoing)
    if let start, let end, first != nil, last != nil, dates.start == nil {
      let text = "\(start.text) – \(end.text)"
      faults.append(.endBeforeStart(end: end.field, start: start.field, dates: text))
    }
    dates.isImpossible = !faults.isEmpty
  }

  /// An end as text, also when its year and month are given apart.
  private mutating func entry(_ names: [String], of item: Tree, _ source: String) -> Entry? {
    for name in names {
      guard let found = item[name], !found.isNull else { continue }
      let field = "\(source).\(name)"
      if let year = found["year"]?.integer {
        let month = found["month"]?.integer.map { "-\($0)" } ?? ""
        return Entry(field: field, text: "\(year)\(month)")
      }
      guard found.bool == nil, let text = found.text?.trimmed else {
        faults.append(.noDate(field, found.kindName))
        return nil
      }
      if !text.isEmpty { return Entry(field: field, text: text) }
    }
    return nil
  }

  /// Whether a text is as short as a date, and nothing but figures: a message may show it.
  private static func isFigures(_ text: String) -> Bool {
    text.utf8.count <= 10 && text.utf8.allSatisfy { "0123456789-/.".utf8.contains($0) }
  }

  /// The date that an entry holds; figures that are none are reported, words say nothing.
  private mutating func point(_ entry: Entry) -> DatePoint? {
    if let point = DateReading.date(entry.text) { return point }
    if entry.text.contains(where: \.isNumber), !DateReading.isPresent(entry.text) {
      faults.append(.noDate(entry.field, Self.isFigures(entry.text) ? entry.text : "none"))
    }
    return nil
  }
}

extension Diagnostic.Fault {
  /// What stands where a date should, and can be none.
  ///
  /// - Parameters:
  ///   - field: Where it stands.
  ///   - found: What stands there.
  /// - Returns: The fault.
  public static func noDate(_ field: String, _ found: String) -> Diagnostic.Fault {
    .wrongType(field: field, expected: "a date from 1950-01 to 2070-12", found: found)
  }
}

extension Tree {
  /// The first part under one of some names that holds more than white space.
  fileprivate func first(_ names: [String]) -> Tree? {
    names.lazy.compactMap { self[$0] }
      .first { !($0.text?.isBlank ?? true) }
  }
}
