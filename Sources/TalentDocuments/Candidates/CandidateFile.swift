internal import TalentIdentity
internal import TalentModel

/// How somebody wants files to be read.
public struct ReadingChoices: Sendable {
  /// Whether letters in scanned pages and pictures are read, which takes seconds a page.
  public var ocr: Bool
  /// What columns of tables mean.
  public var columns: ColumnMap
  /// Whether records of a stream hold the text of their JSON, beside what it declares; who keeps
  /// the JSON reads it from there.
  public var keepsText = true

  /// Makes choices.
  public init(ocr: Bool = false, columns: ColumnMap = ColumnMap()) {
    self.ocr = ocr
    self.columns = columns
  }
}

/// The candidates in one file, whose format is known by its content.
struct CandidateFile {
  /// Greatest size of a single document, in bytes.
  static let mostBytes = 64 * 1_048_576

  /// Place for messages, and where the file is; `nil` when its bytes came from elsewhere.
  let place: String
  let path: String?
  let id: String
  private let choices: ReadingChoices
  /// The archive that the file stands in, `nil` for one that stands by itself.
  private var archive: String?

  init(path: String, id: String, _ choices: ReadingChoices = ReadingChoices()) {
    self.choices = choices
    self.place = path
    self.path = path
    self.id = id
  }

  /// What came in as a stream and turned out to be one document.
  init(streamed place: String, id: String, _ choices: ReadingChoices = ReadingChoices()) {
    self.choices = choices
    self.place = place
    self.path = nil
    self.id = id
  }

  /// Whether a file holds records line by line, by its name.
  static func isStream(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl")
  }

  /// The candidates in the file, and what is wrong with it.
  func inputs() async -> [CandidateInput] {
    let (bytes, diagnostics) = contents(of: place)
    guard let bytes else { return diagnostics.map { .diagnostic($0) } }
    return await inputs(in: bytes)
  }

  /// The candidates in the bytes of the file.
  func inputs(in bytes: [UInt8]) async -> [CandidateInput] {
    let found =
      if PDFReader.recognises(bytes) {
        await pdf(bytes)
      } else if PictureFormat.recognises(bytes) {
        await picture(bytes)
      } else if archive == nil, CandidateArchive.recognises(bytes) {
        await unpacked(bytes)
      } else {
        documents(in: bytes)
      }
    return found.map { input in
      guard case .record(var record) = input else { return input }
      if case .id(let id, _) = record.origin, path == nil, archive == nil {
        record.origin = .id(id, file: nil)
        return .record(record)
      }
      guard record.json == nil || record.origin == .file else { return input }
      // What stands in an archive is known by its place there, what came in as a stream by nothing.
      record.origin =
        archive.map { .part(file: "\($0)/\(id)") } ?? (path == nil ? .content : .file)
      return .record(record)
    }
  }

  /// The candidates in the files of an archive; one inside another is not opened.
  private func unpacked(_ bytes: [UInt8]) async -> [CandidateInput] {
    let files: [(path: String, bytes: [UInt8])]
    do { files = try CandidateArchive.files(in: bytes) } catch {
      return [.diagnostic(Diagnostic(place, error.fault))]
    }
    let profiles = files.filter { LinkedInArchive.part($0.path) == LinkedInArchive.mark }
      .filter { LinkedInArchive.recognises(profile: $0.bytes) }
    let copies = Set(profiles.map { LinkedInArchive.folder(of: $0.path) })
    var parts: [String: [String: [UInt8]]] = [:]
    for file in files {
      let copy = LinkedInArchive.folder(of: file.path)
      guard copies.contains(copy), let part = LinkedInArchive.part(file.path) else { continue }
      if parts[copy]?[part] == nil { parts[copy, default: [:]][part] = file.bytes }
    }
    var inputs: [CandidateInput] = []
    for file in files {
      guard let copy = LinkedInArchive.copy(around: file.path, among: copies) else {
        inputs += await member(file.path).inputs(in: file.bytes)
        continue
      }
      // A copy that fills the archive is known by the archive's name.
      let one = copy.isEmpty ? self : member(copy)
      inputs += parts.removeValue(forKey: copy).map(one.linkedIn) ?? []
    }
    return inputs.isEmpty ? [.diagnostic(Diagnostic(place, .noDocuments()))] : inputs
  }

  /// What lies at a path inside this archive.
  private func member(_ path: String) -> CandidateFile {
    var member = CandidateFile(streamed: "\(place)/\(path)", id: "\(id)/\(path)", choices)
    member.archive = place
    return member
  }

  /// The candidate whose LinkedIn data some files are.
  func linkedIn(_ parts: [String: [UInt8]]) -> [CandidateInput] {
    inputs(of: [ForeignCandidate(resume: LinkedInArchive.resume(of: parts))])
  }

  /// Candidates of another program, read as the JSON Resumes they became.
  private func inputs(of candidates: [ForeignCandidate]) -> [CandidateInput] {
    if candidates.isEmpty { return [.diagnostic(Diagnostic(place, .noWords))] }
    return candidates.flatMap { candidate in
      let spot = candidate.label.map { "\(place):\($0)" } ?? place
      let faults = candidate.faults.map { CandidateInput.diagnostic(Diagnostic(spot, $0)) }
      guard let resume = candidate.resume else { return faults }
      let inputs = CandidateDocument.inputs(
        inFile: Array(resume.json.utf8),
        place: spot,
        id: candidate.label.map { "\(id):\($0)" } ?? id
      )
      guard candidate.label != nil else { return faults + inputs }
      return faults
        + inputs.map { input in
          guard case .record(var record) = input else { return input }
          switch record.origin {
          case .file: record.origin = .part(file: place)
          case .id(let id, _): record.origin = .id(id, file: place)
          case .part, .content: break
          }
          return .record(record)
        }
    }
  }

  /// The candidates in bytes that no other program has to be asked about.
  func documents(in bytes: [UInt8]) -> [CandidateInput] {
    // The file's name says that it should be JSON, whatever else it looks like.
    if place.lowercased().hasSuffix(".json") {
      return CandidateDocument.inputs(inFile: bytes, place: place, id: id)
    }
    if Opening(bytes) != .document {
      let inputs = CandidateDocument.inputs(inFile: bytes, place: place, id: id)
      // A text may begin with a bracket.
      let isRecord = inputs.contains {
        if case .record = $0 { return true }
        return false
      }
      if isRecord || path == nil { return inputs }
    }
    if let format = DocumentFormats.all.first(where: { $0.recognises(bytes) }) {
      return document(bytes, in: format)
    }
    if let format = CandidateFormats.all(choices.columns).first(where: { $0.recognises(bytes) }) {
      do throws(DocumentFault) { return inputs(of: try format.candidates(in: bytes)) } catch {
        return [.diagnostic(Diagnostic(place, error.fault))]
      }
    }
    if let fault = ForeignFormat.fault(of: bytes) { return [.diagnostic(Diagnostic(place, fault))] }
    if let fault = PositionShape.fault(ofText: bytes, in: place) { return [.diagnostic(fault)] }
    return text(bytes)
  }

  private func document(_ bytes: [UInt8], in format: any DocumentFormat) -> [CandidateInput] {
    do throws(DocumentFault) {
      let text = try format.text(of: bytes)
      var document = RawDocument()
      document.blocks = text.blocks
      var notes: [Diagnostic] = []
      if text.hiddenCharacters > 0 {
        let hidden = Diagnostic.Fault.hiddenText(characters: text.hiddenCharacters, pages: [])
        notes.append(Diagnostic(place, hidden, severity: .note))
      }
      guard !document.blocks.isEmpty else {
        return (notes + [Diagnostic(place, .noWords)]).map { .diagnostic($0) }
      }
      let record = CandidateRecord(
        candidate: CandidateID(id),
        place: place,
        content: .document(document),
        diagnostics: notes
      )
      return [.record(record)]
    } catch {
      return [.diagnostic(Diagnostic(place, error.fault))]
    }
  }

  private func text(_ bytes: [UInt8]) -> [CandidateInput] {
    guard let decoded = DecodedText(bytes) else {
      let isBinary = bytes.contains(0)
      return [.diagnostic(Diagnostic(place, isBinary ? .unknownFormat : .notUTF8))]
    }
    let document = PlainText.document(of: decoded.text)
    guard !document.blocks.isEmpty else { return [.diagnostic(Diagnostic(place, .noWords))] }
    var damage: [Diagnostic.Fault] = []
    if decoded.replaced > 0 { damage.append(.damagedText(count: decoded.replaced)) }
    if decoded.zeros > 0 { damage.append(.zeroBytes(count: decoded.zeros)) }
    let record = CandidateRecord(
      candidate: CandidateID(id),
      place: place,
      content: .document(document),
      diagnostics: damage.map { Diagnostic(place, $0) }
    )
    return [.record(record)]
  }

  private func picture(_ bytes: [UInt8]) async -> [CandidateInput] {
    guard choices.ocr else { return [.diagnostic(Diagnostic(place, .picture))] }
    var document = RawDocument()
    switch await Recogniser.blocks(in: bytes) {
    case .failure(let fault): return [.diagnostic(Diagnostic(place, fault))]
    case .success(let blocks): document.blocks = blocks
    }
    guard !document.blocks.isEmpty else { return [.diagnostic(Diagnostic(place, .noLetters))] }
    let candidate = CandidateID(id)
    let content = CandidateRecord.Content.document(document)
    return [.record(CandidateRecord(candidate: candidate, place: place, content: content))]
  }

  private func pdf(_ bytes: [UInt8]) async -> [CandidateInput] {
    let detach = { (path: String) in await PDFAttachment.europass(in: bytes, at: path) }
    if let data = if let path { await detach(path) } else { await ScratchFile.with(bytes, detach) },
      let found = try? EuropassFormat().candidates(in: data)
    {
      return inputs(of: found)
    }
    let read = { (path: String) in await PDFReader.read(path, place: place, ocr: choices.ocr) }
    let (document, diagnostics) =
      if let path { await read(path) } else { await ScratchFile.with(bytes, read) }
    guard !document.blocks.isEmpty else { return diagnostics.map { .diagnostic($0) } }
    let record = CandidateRecord(
      candidate: CandidateID(id),
      place: place,
      content: .document(document),
      diagnostics: diagnostics
    )
    return [.record(record)]
  }
}
