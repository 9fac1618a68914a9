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
    "resume": Target(read: file, seeds: { Seeds.files("profiles/candidates", [".json"]) }),
    "stream": Target(read: stream, seeds: Seeds.streams),
    "text": Target(read: file, seeds: { Seeds.files("", [".txt"]) }),
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
        var walker = WordWalker(styles: WordStyles(XMLWalk(xml: bytes)))
        walker.walk(bytes, into: &text, once: false)
        walker.walk(bytes, into: &text, once: true)
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
        var hiding: Set<String> = []
        OpenDocumentFormat.walk(XMLWalk(xml: bytes), hiding: &hiding, into: &text)
      },
      seeds: { Seeds.parts(of: [".odt"], under: "") }
    ),
    "rtf": Target(read: { format(RichTextFormat(), $0) }, seeds: { Seeds.rtf }),
    "html": Target(read: { format(HTMLFormat(), $0) }, seeds: { Seeds.html }),
    "exchange": Target(read: exchange, seeds: { Seeds.exchange }),
    "poppler": Target(read: poppler, seeds: { Seeds.poppler }),
  ]

  private static let lexicon: Lexicon = {
    let loaded = Repository.data.taxonomyFiles.taxonomy()
    return Lexicon(loaded.taxonomy, rules: loaded.rules)
  }()

  private static let reader = CandidateReader(lexicon: lexicon)

  @Sendable private static func file(_ bytes: [UInt8]) {
    // A PDF would start a process for each input.
    guard bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) == nil else { return }
    let file = CandidateFile(streamed: "-", id: "x")
    for input in file.documents(in: bytes) {
      guard case .record(let record) = input else { continue }
      _ = reader.read(record)
    }
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
    let taxonomy = Taxonomy(concepts: reader.concepts)
    _ = reader.broken(taxonomy)
    _ = Lexicon(taxonomy, rules: reader.rules)
  }

  private static func format(_ format: some DocumentFormat, _ bytes: [UInt8]) {
    guard let text = try? format.text(of: bytes) else { return }
    var document = RawDocument()
    document.blocks = text.blocks
    let content = CandidateRecord.Content.document(document)
    _ = reader.read(CandidateRecord(candidate: CandidateID("x"), place: "x", content: content))
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
    let seen = pages.map { page in
      (runs: Visibility(of: page, on: nil).visible().runs, height: page.height)
    }
    _ = PDFLines(seen).pages
  }
}
