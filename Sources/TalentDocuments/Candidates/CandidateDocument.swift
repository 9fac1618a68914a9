internal import TalentIdentity
internal import TalentModel

/// Tells what sort of candidate record a JSON value is, and reads it.
enum CandidateDocument {
  private static let resumeFields = [
    "basics", "bio", "work", "experience", "employment", "positions", "education", "educations",
    "skills", "certificates", "certifications", "languages", "projects", "volunteer", "talent",
    "name", "$schema",
  ]

  /// The candidates in a whole JSON file.
  ///
  /// A file with one record gives it the file's id; in one with several each is `id:line`.
  static func inputs(
    inFile bytes: [UInt8],
    place: String,
    id: String
  ) -> [CandidateInput] {
    let json = JSONReader()
    // Most files are one object; others have to be cut into their records.
    let whole = bytes.count > RecordSplitter.mostBytes ? nil : try? json.read(bytes[...])
    if let whole, case .map = whole.value {
      return inputs(of: whole, place: place, id: id).map { input in
        guard case .record(let record) = input else { return input }
        return .record(record.kept(as: bytes, of: whole, in: place, isAlone: true))
      }
    }
    var splitter = RecordSplitter()
    let records = splitter.push(bytes) + splitter.finish()
    if records.isEmpty { return [.diagnostic(Diagnostic(place, .noDocuments()))] }
    let isSingle = records.count == 1
    let inputs = records.flatMap { record in
      Self.inputs(
        of: record,
        file: place,
        source: place,
        place: isSingle ? place : "\(place):\(record.label)",
        id: isSingle ? id : "\(id):\(record.label)",
        json: json,
        isAlone: isSingle
      )
    }
    guard let line = splitter.openListLine else { return inputs }
    let fault = Diagnostic.Fault.malformed(format: "JSON", reason: "its list has no end")
    return inputs + [.diagnostic(Diagnostic("\(place):\(line)", fault))]
  }

  /// The candidate in one record, with what there is to know about it.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - file: What messages call the file or stream.
  ///   - source: The path of the file, `nil` for a pipe.
  ///   - place: What they call the record.
  ///   - id: The id of the candidate, when the record carries none.
  ///   - json: Reads it.
  ///   - isAlone: Whether the file holds nothing else.
  ///   - keepsText: Whether the candidate's document holds its text, beside what it declares.
  /// - Returns: The candidate, or why there is none.
  static func inputs(
    of record: RecordSplitter.Record,
    file: String,
    source: String?,
    place: String,
    id: String,
    json: JSONReader,
    isAlone: Bool = false,
    keepsText: Bool = true
  ) -> [CandidateInput] {
    guard !record.isTooLong else {
      return [.diagnostic(Diagnostic(place, .tooLarge(limit: RecordSplitter.mostBytes)))]
    }
    do {
      let (tree, faults) = try json.readMending(record.bytes[...])
      let inputs = inputs(of: tree, place: place, id: id, keepsText).map { input in
        guard case .record(let candidate) = input else { return input }
        return CandidateInput.record(
          candidate.kept(as: record.bytes, of: tree, in: source, isAlone: isAlone)
        )
      }
      return faults.map { .diagnostic(Diagnostic(place, $0)) } + inputs
    } catch {
      let error = JSONSyntax.fault(in: record.bytes[...]) ?? error
      let fault = Diagnostic.Fault.malformed(format: "JSON", reason: error.reason)
      let spot = error.place.map { Self.place(of: $0, in: record, file) }
      return [.diagnostic(Diagnostic(spot ?? place, fault))]
    }
  }

  /// `pool.ndjson:12:7`: the line and column in a file of a place in a record.
  private static func place(
    of spot: JSONSyntax.Place,
    in record: RecordSplitter.Record,
    _ file: String
  ) -> String {
    let before = spot.line == 1 ? record.column - 1 : 0
    return "\(file):\(record.line + spot.line - 1):\(before + spot.column)"
  }

  private static func inputs(
    of tree: Tree,
    place: String,
    id: String,
    _ keepsText: Bool = true
  ) -> [CandidateInput] {
    if let schema = tree["schema"]?.text, schema.hasPrefix("talent."),
      schema != LinesDocument.schema
    {
      guard schema == ProfileDocument.schema else {
        let fault = Diagnostic.Fault.wrongType(
          field: "schema",
          expected: ProfileDocument.schema,
          found: "\"\(schema.prefix(40))\""
        )
        return [.diagnostic(Diagnostic(place, fault))]
      }
      let candidate = CandidateID(JSONResume.id(in: tree) ?? id)
      return [
        .record(CandidateRecord(candidate: candidate, place: place, content: .profile(tree)))
      ]
    }
    if tree["schema"]?.text == LinesDocument.schema {
      let candidate = CandidateID(JSONResume.id(in: tree) ?? id)
      let content = CandidateRecord.Content.document(LinesDocument.document(of: tree))
      return [.record(CandidateRecord(candidate: candidate, place: place, content: content))]
    }
    if let resume = CandidateDialects.resume(of: tree) {
      return inputs(of: resume, place: place, id: id, keepsText)
    }
    if PositionShape.fits(tree) { return [.diagnostic(Diagnostic(place, .position))] }
    let isResume = resumeFields.contains { tree[$0] != nil }
    if !isResume, let text = tree["text"], !text.isNull {
      return [.record(record(of: text, in: tree, place: place, id: id, keepsText))]
    }
    guard isResume else {
      var reason = "no basics, work, education, skills or text in it"
      if case .map = tree.value {} else { reason = "it is \(tree.kindName)" }
      return [
        .diagnostic(Diagnostic(place, .malformed(format: "a candidate document", reason: reason)))
      ]
    }
    let read = JSONResume.read(tree, place: place, keepsText: keepsText)
    return [
      .record(
        CandidateRecord(
          candidate: CandidateID(read.id ?? id),
          place: place,
          content: .document(read.document),
          diagnostics: read.diagnostics
        )
      )
    ]
  }

  /// A record whose text is plain.
  private static func record(
    of text: Tree,
    in tree: Tree,
    place: String,
    id: String,
    _ keepsText: Bool
  ) -> CandidateRecord {
    var faults = RepeatedFields.faults(in: tree)
    var document = RawDocument()
    if case .text(let words) = text.value {
      if keepsText { document = PlainText.document(of: words) }
    } else {
      faults.append(.wrongType(field: "text", expected: "text", found: text.kindName))
    }
    return CandidateRecord(
      candidate: CandidateID(JSONResume.id(in: tree) ?? id),
      place: place,
      content: .document(document),
      diagnostics: faults.map { Diagnostic(place, $0) }
    )
  }
}

extension CandidateRecord {
  /// The record with the JSON it was read from, and what tells it from others.
  fileprivate func kept(
    as bytes: [UInt8],
    of tree: Tree,
    in file: String?,
    isAlone: Bool
  ) -> CandidateRecord {
    var record = self
    record.origin =
      JSONResume.id(in: tree).map { .id($0, file: file) } ?? (isAlone ? .file : .content)
    record.json = bytes
    return record
  }
}
