internal import Foundation
public import TalentIdentity
public import TalentModel

/// A candidate as it comes out of a source.
public struct CandidateRecord: Sendable {
  /// What is known of a candidate.
  public enum Content: Sendable {
    /// A document, still to be masked and read.
    case document(RawDocument)
    /// A profile that was read before, as its document.
    case profile(Tree)
  }

  /// The id the document carries, or its place in the source.
  public var candidate: CandidateID
  /// Its place, for messages.
  public var place: String
  /// What is known.
  public var content: Content
  /// What in the record could not be understood.
  public var diagnostics: [Diagnostic] = []
}

/// What comes out of a source, in its order.
public enum CandidateInput: Sendable {
  /// A candidate.
  case record(CandidateRecord)
  /// Something to know about the input at this place, where there is no candidate.
  case diagnostic(Diagnostic)
}

/// Candidates in a file, a folder (read recursively, by path as bytes) or on standard input.
public struct CandidateSource: Sendable {
  /// Greatest size of a single document, in bytes.
  static let mostBytes = 64 * 1_048_576

  private let path: String

  /// Makes a source of a file, a folder, or `-` for standard input.
  public init(_ path: String) {
    self.path = path
  }

  /// Reads everything, one input after another, in an order that depends on the paths alone.
  ///
  /// - Parameters:
  ///   - transform: Makes something of each input; for the files of a folder it runs side by side.
  ///   - each: Takes what was made, in order; when it throws, reading ends.
  /// - Throws: What `each` throws; everything else is an input of its own.
  public func read<Output: Sendable>(
    _ transform: @escaping @Sendable (CandidateInput) async -> Output,
    each: (Output) throws -> Void
  ) async throws {
    func pass(_ input: CandidateInput) async throws {
      try each(await transform(input))
    }
    switch path == "-" ? .other : FileKind(at: path) {
    case .nothing:
      try await pass(.diagnostic(Diagnostic(path, .unreadable(reason: "no such file or folder"))))
    case .folder: try await readFolder(transform, each)
    case .other: try await readStream(pass)
    case .regular where isStream(path): try await readStream(pass)
    case .regular:
      let name = path.split(separator: "/").last.map(String.init) ?? path
      for input in await file(path, id: name) { try await pass(input) }
    }
  }

  private func readFolder<Output: Sendable>(
    _ transform: @escaping @Sendable (CandidateInput) async -> Output,
    _ each: (Output) throws -> Void
  ) async throws {
    let files = files(below: path)
    if files.isEmpty { try each(await transform(.diagnostic(Diagnostic(path, .noDocuments)))) }
    // A few files are under way at a time; what they give is handed on in the order of their paths.
    let width = 4 * ProcessInfo.processInfo.activeProcessorCount
    try await withThrowingTaskGroup(of: (Int, [Output]).self) { group in
      func start(_ place: Int) {
        group.addTask {
          var outputs: [Output] = []
          for input in await file("\(path)/\(files[place])", id: files[place]) {
            outputs.append(await transform(input))
          }
          return (place, outputs)
        }
      }
      var started = min(width, files.count)
      for place in 0..<started { start(place) }
      var waiting: [Int: [Output]] = [:]
      var next = 0
      for try await (place, outputs) in group {
        waiting[place] = outputs
        while let outputs = waiting.removeValue(forKey: next) {
          for output in outputs { try each(output) }
          next += 1
          if started < files.count {
            start(started)
            started += 1
          }
        }
      }
    }
  }

  /// Reads records as they come in, without holding more than one.
  private func readStream(_ each: (CandidateInput) async throws -> Void) async throws {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else if let opened = FileHandle(forReadingAtPath: path) {
      handle = opened
    } else {
      try await each(.diagnostic(Diagnostic(path, .unreadable(reason: "it cannot be opened"))))
      return
    }
    let place = path == "-" ? "-" : path
    let name = path == "-" ? "-" : path.split(separator: "/").last.map(String.init) ?? path
    let json = JSONReader()
    var splitter = RecordSplitter()
    var head: [UInt8] = []
    var isJSON: Bool?
    while case let chunk = handle.availableData, !chunk.isEmpty {
      if isJSON == nil {
        head += chunk
        let first = head.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
        guard let first else { continue }
        isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        if isJSON == true {
          for record in splitter.push(head) {
            for input in inputs(of: record, place, name, json) { try await each(input) }
          }
          head = []
        }
      } else if isJSON == true {
        for record in splitter.push(chunk) {
          for input in inputs(of: record, place, name, json) { try await each(input) }
        }
      } else {
        head += chunk
        if head.count > Self.mostBytes { break }
      }
    }
    if let record = splitter.finish() {
      for input in inputs(of: record, place, name, json) { try await each(input) }
    }
    if isJSON == false, head.count > Self.mostBytes {
      try await each(.diagnostic(Diagnostic(place, .tooLarge(limit: Self.mostBytes))))
    } else if isJSON == false {
      for input in await document(head, place: place, id: name, path: nil) { try await each(input) }
    } else if isJSON == nil {
      try await each(.diagnostic(Diagnostic(place, .noDocuments)))
    }
  }

  private func inputs(
    of record: RecordSplitter.Record,
    _ place: String,
    _ name: String,
    _ json: JSONReader
  ) -> [CandidateInput] {
    CandidateDocument.inputs(
      of: record,
      place: "\(place):\(record.label)",
      id: "\(name):\(record.label)",
      json: json
    )
  }

  private func file(_ path: String, id: String) async -> [CandidateInput] {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let size = (try? FileManager.default.attributesOfItem(atPath: target)[.size] as? Int) ?? 0
    guard size <= Self.mostBytes else {
      return [.diagnostic(Diagnostic(path, .tooLarge(limit: Self.mostBytes)))]
    }
    guard FileManager.default.isReadableFile(atPath: path),
      let data = FileManager.default.contents(atPath: path)
    else {
      return [.diagnostic(Diagnostic(path, .unreadable(reason: "permission denied")))]
    }
    return await document([UInt8](data), place: path, id: id, path: path)
  }

  /// The candidates in the bytes of one file, whose format is known by its content.
  private func document(
    _ bytes: [UInt8],
    place: String,
    id: String,
    path: String?
  ) async -> [CandidateInput] {
    if bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil {
      return await pdf(bytes, place: place, id: id, path: path)
    }
    let first = bytes.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      let inputs = CandidateDocument.inputs(
        inFile: bytes,
        place: place,
        id: id,
        isStream: isStream(place)
      )
      // "[CV] Nguyen Van A" is a text, unless the file's name says that it should be JSON.
      let isRecord = inputs.contains {
        if case .record = $0 { return true }
        return false
      }
      if isRecord || place.hasSuffix(".json") || isStream(place) || path == nil { return inputs }
    }
    if let format = DocumentFormats.all.first(where: { $0.recognises(bytes) }) {
      return Self.document(of: bytes, in: format, place: place, id: id)
    }
    if bytes.prefix(4096).contains(0) {
      return [.diagnostic(Diagnostic(place, .unknownFormat))]
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      return [.diagnostic(Diagnostic(place, .notUTF8))]
    }
    let document = PlainText.document(of: text)
    guard !document.blocks.isEmpty else { return [.diagnostic(Diagnostic(place, .noDocuments))] }
    return [
      .record(
        CandidateRecord(candidate: CandidateID(id), place: place, content: .document(document))
      )
    ]
  }

  private static func document(
    of bytes: [UInt8],
    in format: any DocumentFormat,
    place: String,
    id: String
  ) -> [CandidateInput] {
    do throws(DocumentFault) {
      let text = try format.text(of: bytes)
      var document = RawDocument()
      document.blocks = text.blocks
      guard !document.blocks.isEmpty else { return [.diagnostic(Diagnostic(place, .noText))] }
      var record = CandidateRecord(
        candidate: CandidateID(id),
        place: place,
        content: .document(document)
      )
      if text.hiddenCharacters > 0 {
        let hidden = Diagnostic.Fault.hiddenText(characters: text.hiddenCharacters, pages: [])
        record.diagnostics.append(Diagnostic(place, hidden, severity: .note))
      }
      return [.record(record)]
    } catch {
      return [.diagnostic(Diagnostic(place, error.fault))]
    }
  }

  private func pdf(
    _ bytes: [UInt8],
    place: String,
    id: String,
    path: String?
  ) async -> [CandidateInput] {
    var file = path
    if file == nil {
      let copy = FileManager.default.temporaryDirectory
        .appendingPathComponent("talent-\(UUID().uuidString).pdf").path
      _ = FileManager.default.createFile(
        atPath: copy,
        contents: Data(bytes),
        attributes: [.posixPermissions: 0o600]
      )
      file = copy
    }
    defer { if path == nil, let file { try? FileManager.default.removeItem(atPath: file) } }
    guard let file else { return [] }
    let (document, diagnostics) = await PDFReader.read(file, place: place)
    guard !document.blocks.isEmpty else { return diagnostics.map { .diagnostic($0) } }
    let record = CandidateRecord(
      candidate: CandidateID(id),
      place: place,
      content: .document(document),
      diagnostics: diagnostics
    )
    return [.record(record)]
  }

  private func isStream(_ path: String) -> Bool {
    path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl")
  }
}
