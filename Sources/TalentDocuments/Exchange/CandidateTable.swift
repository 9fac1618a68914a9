internal import TalentText

/// A table with a candidate in each row.
struct CandidateTable {
  /// A row with its number in the source.
  struct Row {
    var line: Int
    var cells: [String]
    var fault: Diagnostic.Fault?
  }

  /// Rows in which a header is sought: titles and blank rows may stand above it.
  private static let mostHeads = 10
  /// Known columns that make a row a header; one of them tells who somebody is.
  private static let leastKnown = 3

  private let columns: [(header: String, column: CandidateColumn?)]
  private let rows: [Row]

  /// Makes a table of rows; `nil` when none of the first ones is a header that is understood.
  init?(_ rows: [Row], columns map: ColumnMap) {
    let heads = rows.prefix(Self.mostHeads).map { Self.columns($0.cells, map) }
    guard let head = heads.firstIndex(where: Self.isHeader) else { return nil }
    self.columns = heads[head]
    self.rows = Array(rows[(head + 1)...])
  }

  /// How many of a row's cells are known headers; 0 when they make no header.
  static func known(_ cells: [String], _ map: ColumnMap) -> Int {
    let columns = columns(cells, map)
    return isHeader(columns) ? columns.count { $0.column != nil } : 0
  }

  private static func columns(
    _ cells: [String],
    _ map: ColumnMap
  ) -> [(header: String, column: CandidateColumn?)] {
    cells.map { ($0.trimmed, map[$0]) }
  }

  private static func isHeader(_ columns: [(header: String, column: CandidateColumn?)]) -> Bool {
    let known = Set(columns.compactMap(\.column))
    let who: Set<CandidateColumn> = [.name, .firstName, .lastName, .email, .phone, .id]
    return known.count >= leastKnown && !known.isDisjoint(with: who)
  }

  /// The candidates, row by row; rows in which nothing stands are left out.
  var candidates: [ForeignCandidate] {
    rows.compactMap { row in
      guard row.cells.contains(where: { !$0.trimmed.isEmpty }) else { return nil }
      var faults = [row.fault].compactMap(\.self)
      let draft = draft(of: row, &faults)
      if draft.isEmpty, faults.isEmpty { faults = [.noWords] }
      return ForeignCandidate(
        label: "\(row.line)",
        resume: draft.isEmpty ? nil : draft.tree,
        faults: faults
      )
    }
  }

  private func draft(of row: Row, _ faults: inout [Diagnostic.Fault]) -> ResumeDraft {
    func all(_ column: CandidateColumn) -> [String] {
      zip(columns, row.cells).filter { $0.0.column == column }.map { $0.1.trimmed }
        .filter { !$0.isEmpty }
    }
    func one(_ column: CandidateColumn) -> String? { all(column).first }
    var draft = ResumeDraft()
    draft.id = one(.id)
    let parts = [one(.firstName), one(.lastName)].compactMap(\.self)
    draft.name = one(.name) ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
    draft.emails = all(.email).filter { address in
      let isAddress = address.contains("@") && !address.contains { $0.isWhitespace }
      if !isAddress { faults.append(fault(.email, "an e-mail address")) }
      return isAddress
    }
    draft.phones = all(.phone)
    draft.links = all(.website)
    draft.address = one(.address)
    draft.city = one(.city)
    draft.country = one(.country)
    draft.summary = all(.summary).flatMap { ResumeDraft.lines(of: $0) }
    draft.skills = all(.skills).flatMap { ResumeDraft.items(of: $0) }
    draft.languages = all(.languages).flatMap { ResumeDraft.items(of: $0) }.map { ($0, nil) }
    draft.certificates = all(.certificates).flatMap { ResumeDraft.items(of: $0) }
      .map { ResumeDraft.Certificate(name: $0, until: nil) }
    let start = date(one(.start), .start, &faults)
    let end = date(one(.end), .end, &faults)
    if let title = one(.title) {
      let employer = one(.company)
      draft.jobs = [ResumeDraft.Job(title: title, employer: employer, start: start, end: end)]
    }
    if let degree = one(.education) ?? one(.field) ?? one(.school) {
      let (field, school) = (one(.field), one(.school))
      let isDegree = one(.education) != nil
      draft.courses = [
        ResumeDraft.Course(degree: isDegree ? degree : nil, field: field, school: school)
      ]
    }
    return draft
  }

  /// A date as it stands in a cell; one that is none is reported and left out.
  private func date(
    _ cell: String?,
    _ column: CandidateColumn,
    _ faults: inout [Diagnostic.Fault]
  ) -> String? {
    guard let cell else { return nil }
    if DateReading.date(cell) != nil || DateReading.isPresent(cell) { return cell }
    faults.append(fault(column, "a date, YYYY-MM"))
    return nil
  }

  private func fault(_ column: CandidateColumn, _ expected: String) -> Diagnostic.Fault {
    let header = columns.first { $0.column == column }?.header ?? column.rawValue
    return .wrongType(field: "column \"\(header)\"", expected: expected, found: "something else")
  }
}
