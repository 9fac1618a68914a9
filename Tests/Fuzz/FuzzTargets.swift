import TalentIdentity
import TalentMatching
import TalentModel
import TalentService
import TalentTestSupport
import TalentText

@testable import TalentDocuments

/// The readers that meet files of strangers, each with what it reads to begin with.
enum FuzzTargets {
  struct Target: Sendable {
    /// Reads an input; whatever it is, it must come back, and soon.
    var read: @Sendable ([UInt8]) -> Void
    /// Inputs to begin with.
    var seeds: @Sendable () -> [[UInt8]]
  }

  static let all: [String: Target] = [
    "json": Target(read: jsonText, seeds: { Seeds.files("profiles/candidates", [".json"]) }),
    "yaml": Target(
      read: { bytes in String(validating: bytes, as: UTF8.self).map { _ = try? Tree.yaml($0) } },
      seeds: { Seeds.files("", [".yaml"]) }
    ),
    "csv": Target(
      read: { _ = CSV($0).rows },
      seeds: { Seeds.files("profiles/taxonomies", [".csv"]).map { Array($0.prefix(4000)) } }
    ),
    "resume": Target(read: file, seeds: { Seeds.files("profiles/candidates", [".json"]) }),
    "stream": Target(read: stream, seeds: Seeds.streams),
    "text": Target(read: file, seeds: { Seeds.files("", [".txt"]) }),
    "reading": Target(read: reading, seeds: { Seeds.files("", [".txt"]) }),
    "profile": Target(read: profile, seeds: { Seeds.profiles(with: reader, in: lexicon.taxonomy) }),
    "position": Target(
      read: { _ = PositionDocument.read($0, file: "p", lexicon: lexicon) },
      seeds: { Seeds.files("profiles/positions", [".yaml"]) }
    ),
    "policy": Target(
      read: { bytes in
        for fault in PolicyDocument.read(bytes, file: "p").policy?.faults() ?? [] {
          _ = FieldPlaces(bytes, file: "p").place(of: fault.field)
        }
      },
      seeds: { Seeds.files("scoring", [".yaml"]) }
    ),
    "eligibility": Target(
      read: { _ = EligibilityDocument($0, file: "e").read(lexicon: lexicon) },
      seeds: { Seeds.files("scoring", [".yaml"]) }
    ),
    "taxonomy": Target(
      read: taxonomy,
      seeds: { Seeds.files("profiles/taxonomies", [".csv"]).map { Array($0.prefix(4000)) } }
    ),
    "docx": Target(read: { format(WordFormat(), $0) }, seeds: { Seeds.files("", [".docx"]) }),
    "docx-xml": Target(
      read: { bytes in
        var text = DocumentText()
        var walker = WordWalker(
          styles: WordStyles(XMLWalk(xml: bytes), theme: WordTheme(XMLWalk(xml: bytes)))
        )
        walker.walk(bytes, into: &text)
        walker.walk(bytes, into: &text, at: .foot)
        text.end()
      },
      seeds: { Seeds.parts(of: [".docx"], under: "word/") }
    ),
    "odt": Target(
      read: { format(OpenDocumentFormat(), $0) },
      seeds: { Seeds.files("", [".odt"]) }
    ),
    "odt-xml": Target(
      read: { bytes in
        var text = DocumentText()
        var walker = OpenDocumentWalker()
        walker.walk(XMLWalk(xml: bytes), into: &text)
        walker.walk(XMLWalk(xml: bytes), into: &text)
        text.end()
      },
      seeds: { Seeds.parts(of: [".odt"], under: "") }
    ),
    "rtf": Target(read: { format(RichTextFormat(), $0) }, seeds: { Seeds.rtf }),
    "html": Target(read: { format(HTMLFormat(), $0) }, seeds: { Seeds.html }),
    "archive": Target(read: archive, seeds: { Seeds.archives }),
    "exchange": Target(read: exchange, seeds: { Seeds.exchange }),
    "poppler": Target(read: poppler, seeds: { Seeds.poppler }),
  ]

  private static let lexicon: Lexicon = {
    let loaded = Repository.data.taxonomyFiles.taxonomy()
    return Lexicon(loaded.taxonomy, rules: loaded.rules)
  }()

  private static let reader = CandidateReader(lexicon: lexicon)

  /// One reader for all inputs, as for a stream; libFuzzer has one thread.
  nonisolated(unsafe) private static let json = JSONReader()

  /// What two readers of JSON say of it: they agree, and what is mended is whole.
  @Sendable private static func jsonText(_ bytes: [UInt8]) {
    let json = unsafe Self.json
    let tree = try? json.read(bytes[...])
    precondition((tree == nil) == (JSONSyntax.fault(in: bytes[...]) != nil))
    if let mended = try? json.readMending(bytes[...]) {
      precondition((try? json.read(Array(mended.tree.json.utf8)[...])) != nil)
    }
  }

  /// A document, up to the text of a candidate; what is read out of texts is `reading`.
  @Sendable private static func file(_ bytes: [UInt8]) {
    // A PDF would start a process for each input.
    guard bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) == nil else { return }
    _ = CandidateFile(streamed: "-", id: "x").documents(in: bytes)
  }

  /// Masking, mentions and evidence, for a text that is none of any other format.
  @Sendable private static func reading(_ bytes: [UInt8]) {
    guard let text = DecodedText(bytes)?.text else { return }
    let content = CandidateRecord.Content.document(PlainText.document(of: text))
    _ = reader.read(CandidateRecord(candidate: CandidateID("x"), place: "x", content: content))
  }

  @Sendable private static func stream(_ bytes: [UInt8]) {
    // Wherever the input is cut, the same records come out of it.
    let whole = records(bytes, by: bytes.count)
    let pieces = records(bytes, by: 1 + Int(bytes.first ?? 0) % 61)
    precondition(whole == pieces, "records depend on how the stream is cut")
  }

  private static func records(_ bytes: [UInt8], by size: Int) -> [[UInt8]] {
    var splitter = RecordSplitter()
    var records: [RecordSplitter.Record] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      records += splitter.push(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return (records + splitter.finish()).map(\.bytes)
  }

  @Sendable private static func profile(_ bytes: [UInt8]) {
    guard let tree = try? JSONReader().read(bytes[...]) else { return }
    let read = ProfileDocument.read(tree, taxonomy: lexicon.taxonomy, place: "x")
    for item in read.profile.evidence {
      for place in item.jobs {
        precondition(Int(read.profile.jobLists[place]) < read.profile.jobs.count)
      }
    }
    _ = ProfileDocument.digest(of: read.profile, taxonomy: lexicon.taxonomy)
  }

  @Sendable private static func taxonomy(_ bytes: [UInt8]) {
    let table = CSV(bytes)
    var reader = TaxonomyReader()
    reader.readTable(table, "t", kinds: ["level": .level, "field": .field, "*": .skill])
    reader.resolve()
    reader.readRules(table, "t")
    reader.readExams(table, "t")
    let taxonomy = Taxonomy(concepts: reader.concepts, exams: reader.exams)
    _ = reader.broken(taxonomy)
    _ = Lexicon(taxonomy, rules: reader.rules)
  }

  private static func format(_ format: some DocumentFormat, _ bytes: [UInt8]) {
    _ = try? format.text(of: bytes).blocks
  }

  /// An archive of candidates, and each file in it.
  @Sendable private static func archive(_ bytes: [UInt8]) {
    guard CandidateArchive.recognises(bytes) else { return }
    guard let files = try? CandidateArchive.files(in: bytes) else { return }
    var parts: [String: [UInt8]] = [:]
    for (path, bytes) in files {
      if let part = LinkedInArchive.part(path) { parts[part] = bytes }
      file(bytes)
    }
    _ = LinkedInArchive.resume(of: parts)
  }

  @Sendable private static func exchange(_ bytes: [UInt8]) {
    for format in CandidateFormats.all(ColumnMap()) {
      guard let found = try? format.candidates(in: bytes) else { continue }
      for resume in found.compactMap(\.resume) { file(Array(resume.json.utf8)) }
    }
    _ = LinkedInArchive.resume(of: ["Profile.csv": bytes, "Positions.csv": bytes])
    if let tree = try? JSONReader().read(bytes[...]) { _ = CandidateDialects.resume(of: tree) }
  }

  @Sendable private static func poppler(_ bytes: [UInt8]) {
    let pages = PopplerPages(bytes).pages
    let words = PlacedWords(bytes)
    let seen = pages.enumerated().map { number, page in
      var page = page
      page.runs = Accents.composed(page.runs)
      for run in page.runs { _ = words.words(of: run, on: number) }
      return page
    }.map { page in
      (runs: Visibility(of: page, on: nil).visible().runs, height: page.height)
    }
    _ = PDFLines(seen).pages
  }
}
