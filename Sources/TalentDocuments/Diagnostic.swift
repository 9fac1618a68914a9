public import TalentModel

/// Something about an input that somebody should know, with its place.
public struct Diagnostic: Hashable, Sendable {
  /// What is wrong, as a value; `description` puts it into words.
  public enum Fault: Hashable, Sendable {
    /// The file system refuses.
    case unreadable(reason: String)
    /// The file system does not take what is written.
    case unwritable(reason: String)
    /// A file that would be written over and is not.
    case alreadyThere
    /// Nothing is there of what should be: a folder of documents, a stream.
    case noDocuments(expected: String = "JSON, NDJSON, PDF, DOCX, ODT, RTF, HTML or text files")
    /// A document without a word that a reader sees.
    case noWords
    /// A document in which nothing stands.
    case blank
    /// More bytes than are read.
    case tooLarge(limit: Int)
    /// Text that is not UTF-8.
    case notUTF8
    /// Text of which some bytes are no characters and were replaced.
    case damagedText(count: Int)
    /// Text with bytes of value zero, which were replaced.
    case zeroBytes(count: Int)
    /// JSON with escapes that are half a character and were replaced.
    case halfCharacters(count: Int)
    /// A file of a format that is not read.
    case unknownFormat
    /// A file of a known format that is not read.
    case foreignFormat(name: String)
    /// Bytes where a document that somebody wrote should be.
    case notText(expected: String)
    /// Text that breaks the rules of its format.
    case malformed(format: String, reason: String)
    /// A field that must be there.
    case missing(field: String)
    /// A field that holds something else than it should.
    case wrongType(field: String, expected: String, found: String)
    /// A figure outside its range.
    case outOfRange(field: String, value: Int, range: ClosedRange<Int>)
    /// A list with more or fewer elements than it must have.
    case wrongCount(field: String, count: Int, expected: Int)
    /// The same thing said twice.
    case repeated(what: String, other: String)
    /// A field that is not read.
    case unknownField(field: String, nearest: [String])
    /// A name that the taxonomy lacks.
    case unknownName(kind: String, name: String, nearest: [String])
    /// A name that is not known, in a candidate's document: told by its place, for it may be
    /// anything that somebody wrote about a person.
    case unknownEntry(field: String, kind: String, nearest: [String])
    /// A name that means several concepts; the first is taken.
    case ambiguousName(kind: String, name: String, meanings: [String])
    /// An id that another document carries too.
    case repeatedID(id: String, other: String)
    /// A title that names no occupation, and the one that is taken instead.
    case untiedTitle(title: String, nearest: String?)
    /// A position where a candidate should be.
    case position
    /// A PDF that asks for a password.
    case encrypted
    /// A PDF that forbids taking its text.
    case copyProtected
    /// A PDF without text: probably scanned.
    case noText
    /// A picture in which no letter was found.
    case noLetters
    /// A file that is a picture.
    case picture
    /// Pages that are pictures, in a PDF whose other pages hold text.
    case pictures(pages: [Int])
    /// A PDF whose fonts do not say which letters they show.
    case unreadableText(pages: [Int])
    /// A document of which only the first pages were read.
    case tooManyPages(limit: Int)
    /// Text that a reader does not see, and the pages it stands on.
    case hiddenText(characters: Int, pages: [Int])
    /// A program that did not do its work.
    case programFailed(program: String, reason: String)
    /// A program that is not installed.
    case missingProgram(program: String, package: String)
    /// A profile that was read out of its document with another taxonomy.
    case otherTaxonomy
    /// A record of so few words that only the vault's key would tell whether it came before.
    case unrecognizable
    /// An input that contradicts itself.
    case contradiction(reason: String, remedy: String)
    /// Dates name a month that there is not, or end before they begin.
    case impossibleDates(field: String, dates: String)
    /// The end of a stretch of time, in a field of its own, lies before its beginning.
    case endBeforeStart(end: String, start: String, dates: String)
  }

  /// Whether something is worth saying once, whatever the number of inputs it is true of.
  public var isSaidOnce: Bool { fault == .otherTaxonomy }

  /// Whether an input was harmed or is only worth a note.
  public enum Severity: Hashable, Sendable {
    /// All was processed; exit code unchanged.
    case note
    /// Something was left out or guessed; the exit code tells.
    case fault
  }

  /// File, line or record: `cv.json`, `pool.ndjson:12`, `position.yaml:7`.
  public var place: String
  /// What is wrong.
  public var fault: Fault
  /// How much it matters.
  public var severity: Severity

  /// Makes a diagnostic; a fault unless said otherwise.
  public init(_ place: String, _ fault: Fault, severity: Severity = .fault) {
    self.place = place
    self.fault = fault
    self.severity = severity
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `place: what is wrong; what to do`, in English.
  public var description: String { text(in: .english) }

  /// `place: what is wrong; what to do`.
  ///
  /// In Vietnamese, what names or figures stand in, as a parser told it, stays English.
  public func text(in language: DisplayLanguage) -> String {
    "\(place): \(problem(in: language))"
  }

  /// `what is wrong; what to do`, without the place.
  public func problem(in language: DisplayLanguage) -> String {
    language == .english ? problem : problemInVietnamese
  }

  private var problem: String {
    switch fault {
    case .unreadable(let reason): "cannot be read: \(reason); check the path and its permissions"
    case .unwritable(let reason):
      "cannot be written: \(reason); check the folder, its permissions and the space left"
    case .alreadyThere: "is there already; give another folder with --into, or --replace"
    case .noDocuments(let expected): "holds no document; give \(expected)"
    case .noWords: "holds no text; give a document with text"
    case .tooLarge(let limit):
      "is larger than \(limit / 1_048_576) MiB; split it, or pass it as NDJSON"
    case .blank: "is blank; write the document or name another file"
    case .notUTF8: "is not UTF-8 text; save it as UTF-8"
    case .unknownFormat:
      "is of a format that is not read; give JSON Resume, NDJSON, PDF, DOCX, ODT, RTF, HTML or plain text"
    case .foreignFormat(let name): "is \(name); save it as DOCX or PDF"
    case .damagedText(let count):
      "bytes that are not UTF-8 (\(count)) were replaced; save it as UTF-8"
    case .zeroBytes(let count):
      "bytes of value zero (\(count)), which no text holds, were replaced; save it as text anew"
    case .halfCharacters(let count):
      "escapes of half a character (\(count)) were replaced; write both halves, as in \\ud83d\\ude00"
    case .notText(let expected): "is no text; give \(expected)"
    case .malformed(let format, let reason): "is not \(format): \(reason); mend or remove it"
    case .missing(let field): "\(field) is missing; add it"
    case .wrongType(let field, let expected, let found):
      "\(field) must be \(expected) and is \(found); mend it"
    case .outOfRange(let field, let value, let range):
      "\(field) is \(value); give \(range.lowerBound)…\(range.upperBound)"
    case .wrongCount(let field, let count, let expected):
      "\(field) has \(Labels.counted(count, "element", "elements", "").english); give \(expected)"
    case .repeated(let what, let other): "\(what) stands in \(other) too; keep one"
    case .unknownField(let field, let nearest):
      "\(field) is not a field that is read; " + suggestion(nearest, else: "remove it")
    case .unknownName(let kind, let name, let nearest):
      "unknown \(kind) \"\(name)\"; " + suggestion(nearest, else: Self.source(of: kind))
    case .unknownEntry(let field, let kind, let nearest):
      "\(field) names no known \(kind); " + suggestion(nearest, else: Self.source(of: kind))
    case .ambiguousName(let kind, let name, let meanings):
      "\(kind) \"\(name)\" means several things; write one of \(meanings.joined(separator: ", "))"
    case .untiedTitle(let title, nil):
      "title \"\(title)\" names no known occupation, and titles held earn nothing; give one with "
        + "occupation"
    case .untiedTitle(let title, let nearest?):
      "title \"\(title)\" is taken for occupation \(nearest); give another with occupation"
    case .repeatedID(let id, let other):
      "id \"\(id)\" stands in \(other) too, which counts; give everything an id of its own"
    case .position:
      "is a position and nobody's document; give it to `talent match` as the position, or keep it "
        + "with `talent import --as positions`"
    case .encrypted: "is encrypted; save it without a password"
    case .copyProtected: "forbids copying its text; ask for one that allows it"
    case .noText:
      "holds no text and is probably scanned; read it with --ocr or give a PDF with text"
    case .noLetters: "no letters were found in it; scan it again, straight and with 300 dpi"
    case .picture: "is a picture; read it with --ocr or give a document with text"
    case .pictures(let pages):
      "\(pageList(pages)) without text, probably scanned; read them with --ocr"
    case .unreadableText(let pages):
      "the fonts on \(pageList(pages)) do not say which letters they show; save the PDF anew "
        + "from its source, or read it with --ocr"
    case .tooManyPages(let limit):
      "has more than \(limit) pages; the first \(limit) were read, split it to read the rest"
    case .hiddenText(let characters, let pages):
      "\(Labels.counted(characters, "character", "characters", "").english) that a reader does not "
        + "see \(characters == 1 ? "was" : "were") left out"
        + (pages.isEmpty ? "" : " on \(pageList(pages))") + "; look at the original"
    case .programFailed(let program, let reason): "\(program) failed: \(reason); check the file"
    case .missingProgram(let program, let package):
      "\(program) is needed and not installed; run: apt-get install \(package)"
    case .otherTaxonomy:
      "was read with another taxonomy, and what that one named otherwise is not seen; make the "
        + "profiles anew with talent profile (said once)"
    case .unrecognizable:
      "says too little to be known again without the vault's key, and was left out; import it with "
        + "the key"
    case .contradiction(let reason, let remedy): "\(reason); \(remedy)"
    case .impossibleDates(let field, let dates):
      "\(field) gives dates that cannot be, \(dates); mend them"
    case .endBeforeStart(let end, let start, let dates):
      "\(end) lies before \(start), \(dates); mend one of them"
    }
  }

  /// "page 2", "pages 2, 4 and 7 more".
  private func pageList(_ pages: [Int]) -> String {
    let shown = pages.prefix(5).map(String.init).joined(separator: ", ")
    let more = pages.count > 5 ? " and \(pages.count - 5) more" : ""
    return (pages.count == 1 ? "page " : "pages ") + shown + more
  }

  /// Where the names of a kind can be looked up.
  private static func source(of kind: String) -> String {
    switch kind {
    case "position": "see profiles/positions"
    case "policy": "see scoring"
    case "place": "see profiles/places"
    case "currency": "give its rate in the policy"
    default: "see profiles/taxonomies"
    }
  }

  private func suggestion(_ nearest: [String], else otherwise: String) -> String {
    nearest.isEmpty ? otherwise : "did you mean \(nearest.joined(separator: ", "))?"
  }
}
