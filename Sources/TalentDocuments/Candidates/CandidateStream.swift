internal import Foundation

/// Candidates that come in as a stream, of which no more than one record is held.
struct CandidateStream {
  /// What messages call the stream: a path, or `-` for standard input.
  let path: String
  /// What the ids of its records begin with.
  let name: String
  /// How somebody wants a document to be read.
  let choices: ReadingChoices

  /// Reads records as they come in; a stream that is no JSON is one document.
  func read<Failure: Error>(
    _ each: (CandidateInput) async throws(Failure) -> Void
  ) async throws(Failure) {
    let opened = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let handle = opened else {
      try await each(.diagnostic(Diagnostic(path, .unreadable(reason: "permission denied"))))
      return
    }
    let isPipe = FileKind(at: path == "-" ? "/dev/stdin" : path) == .other
    let json = JSONReader()
    var splitter = RecordSplitter()
    var head: [UInt8] = []
    var isJSON = CandidateFile.isStream(path) ? true : nil
    func pass(_ records: [RecordSplitter.Record]) async throws(Failure) {
      for record in records {
        let label = record.label
        let inputs = CandidateDocument.inputs(
          of: record,
          file: path,
          source: isPipe || path == "-" ? nil : path,
          place: path + ":" + label,
          id: name + ":" + label,
          json: json,
          keepsText: choices.keepsText
        )
        for input in inputs { try await each(input) }
      }
    }
    var isEmpty = true
    var isFirst = true
    var isBroken = false
    while true {
      guard let chunk = next(of: handle, isPipe: isPipe, isFirst: isFirst) else {
        isBroken = true
        break
      }
      if chunk.isEmpty { break }
      isFirst = false
      isEmpty = isEmpty && !chunk.contains { $0 > 0x20 }
      if isJSON == nil {
        head += chunk
        guard let opening = Opening(head) else {
          if head.count > CandidateFile.mostBytes { break }
          continue
        }
        isJSON = opening == .records
        if isJSON == true { try await pass(splitter.push(head)) }
      } else if isJSON == true {
        try await pass(splitter.push([UInt8](chunk)))
      } else {
        head += chunk
        if head.count > CandidateFile.mostBytes { break }
      }
    }
    if isJSON == nil, !isEmpty {
      // A bracket and nothing else.
      isJSON = true
      try await pass(splitter.push(head))
    }
    if isBroken {
      try await each(.diagnostic(Diagnostic(path, .unreadable(reason: "reading failed"))))
    }
    if isJSON == true, !isEmpty {
      try await pass(splitter.finish())
      if let line = splitter.openListLine {
        let fault = Diagnostic.Fault.malformed(format: "JSON", reason: "its list has no end")
        try await each(.diagnostic(Diagnostic("\(path):\(line)", fault)))
      }
    } else if head.count > CandidateFile.mostBytes {
      try await each(.diagnostic(Diagnostic(path, .tooLarge(limit: CandidateFile.mostBytes))))
    } else if isJSON == false, holdsRecords(head) {
      // The first line of a stream may be the broken one.
      try await pass(splitter.push(head) + splitter.finish())
    } else if isJSON == false {
      let file = CandidateFile(streamed: path, id: name, choices)
      for input in await file.inputs(in: head) { try await each(input) }
    } else if !isBroken {
      try await each(.diagnostic(Diagnostic(path, .noDocuments())))
    }
  }

  /// The next bytes, empty at the end, `nil` when they cannot be read.
  ///
  /// What a pipe has ready is taken as it comes; only its first byte is waited for in a way that
  /// survives an input that cannot be read at all.
  private func next(of handle: FileHandle, isPipe: Bool, isFirst: Bool) -> Data? {
    if isPipe, !isFirst { return handle.availableData }
    do {
      return try handle.read(upToCount: isPipe ? 1 : 1 << 20) ?? Data()
    } catch {
      return nil
    }
  }

  /// Whether a line is an object of JSON, as none of a text is.
  private func holdsRecords(_ bytes: [UInt8]) -> Bool {
    let json = JSONReader()
    return bytes.split(separator: 0x0A).contains { line in
      line.first == UInt8(ascii: "{") && (try? json.readMending(line)) != nil
    }
  }
}
