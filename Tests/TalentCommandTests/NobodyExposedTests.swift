import Foundation
import TalentTestSupport
import Testing

/// What a workspace keeps and says tells nobody who its candidates are; the forgotten are nowhere.
@Suite struct NobodyExposedTests {
  /// Documents of the gold set: both languages and formats, one and two columns.
  private static let documents = [
    "en-01-head-of-compliance.pdf", "en-13-fx-dealer.docx",
    "en-17-transfer-pricing-bilingual.docx", "vi-01-phong-chong-rua-tien.pdf",
    "vi-05-lap-trinh-java.pdf", "vi-17-tai-chinh-xanh.docx",
  ]
  private static let gold = "\(Repository.root)/Tests/Gold/cvs"
  /// What a recruiter typed about somebody; it is about a person too.
  private static let typed = ["form-of-4711", "call-of-4712", "reason-of-4713"]

  /// Who a person is, by the annotation of a document.
  private struct Identity: Decodable {
    var identity: [String]

    /// Names, e-mails, phones and birth dates; not addresses, schools and employers.
    var marks: [String] {
      let name = Self.words(identity.first ?? "")
      return identity.filter { text in
        let words = Self.words(text)
        let isName = words.allSatisfy { word in name.contains { $0.hasPrefix(word) } }
        let isDate = text.contains(/\b(19|20)\d\d\b/) && text.count <= 16
        return isName || isDate || text.contains("@") || text.filter(\.isNumber).count >= 8
      }
    }

    private static func words(_ text: String) -> [Substring] {
      folded(text).split { !$0.isLetter && !$0.isNumber }
    }
  }

  private let folder: TemporaryFolder
  private let marks: [String]
  private var workspace: String { "\(folder.path)/workspace" }

  init() throws {
    folder = try TemporaryFolder()
    var marks: [String] = []
    for document in Self.documents {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(Self.gold)/\(document)"))
      try folder.write("cvs/\(document)", bytes)
      let stem = document.prefix { $0 != "." }
      let notes = try Data(contentsOf: URL(fileURLWithPath: "\(Self.gold)/\(stem).json"))
      let found = try JSONDecoder().decode(Identity.self, from: notes).marks
      try #require(found.count >= 3, "a name, an e-mail and a phone: \(document)")
      marks += found
    }
    self.marks = marks
    // A file that breaks off, so that a message is about somebody too.
    let broken = #"{"basics":{"name":"\#(marks[0])","email":"\#(marks[2])"},"#
    try folder.write("cvs/broken.json", broken)
  }

  private static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .replacing("đ", with: "d")
  }

  /// The bytes by which a text may stand in a file: as it is, in capitals, in small letters and
  /// without accents; composed and not; in three encodings.
  private static func forms(of text: String) -> Set<Data> {
    let spellings = [text, text.lowercased(), text.uppercased(), folded(text)].flatMap {
      [$0.precomposedStringWithCanonicalMapping, $0.decomposedStringWithCanonicalMapping]
    }
    let encodings: [String.Encoding] = [.utf8, .utf16LittleEndian, .utf16BigEndian]
    return Set(spellings.flatMap { text in encodings.compactMap { text.data(using: $0) } })
  }

  /// The bytes of all files of the workspace but the key.
  private func kept() throws -> Data {
    let names = try FileManager.default.subpathsOfDirectory(atPath: workspace)
    return try names.filter { $0 != "vault.key" }.reduce(into: Data()) { all, name in
      all += try Data(contentsOf: URL(fileURLWithPath: "\(workspace)/\(name)"))
    }
  }

  /// Whoever of the candidates is to be seen in some bytes, as written or word by word.
  private func exposed(in bytes: Data) async throws -> [String] {
    let asWritten = (marks + Self.typed).filter { text in
      Self.forms(of: text).contains { bytes.range(of: $0) != nil }
    }
    return asWritten + (try await exposedByWords(in: bytes))
  }

  /// Whoever is to be seen in some bytes when case, accents and the signs between words are
  /// nothing, in three encodings; telephones by their digits, whatever stands between two of them.
  private func exposedByWords(in bytes: Data) async throws -> [String] {
    let script = try folder.write(
      "words.py",
      #"""
      import json, re, sys, unicodedata
      def words(text):
          text = unicodedata.normalize("NFKD", text.casefold()).replace("\u0111", "d")
          text = "".join(c for c in text if not unicodedata.combining(c))
          return " " + " ".join(re.findall(r"[^\W_]+", text)) + " "
      data = open(sys.argv[1], "rb").read()
      texts = [data.decode("utf-8", "ignore")]
      for start in (0, 1):
          texts += [data[start:].decode("utf-16-" + end, "ignore") for end in ("le", "be")]
      folded = [words(text) for text in texts]
      for mark in json.load(open(sys.argv[2])):
          digits = re.sub(r"\D", "", mark)
          found = any(words(mark) in text for text in folded)
          if len(digits) >= 8 and not re.search(r"[^\W\d]", mark):
              core = re.sub("^(84|0)", "", digits)
              found |= any(re.search(r"[^\w\n]{0,2}".join(core), text) for text in texts)
          if found: print(mark)
      """#
    )
    let data = try folder.write("searched", bytes)
    let sought = try folder.write("marks.json", try JSONEncoder().encode(marks + Self.typed))
    let outcome = try await CommandLine.shell("/usr/bin/python3 \(script) \(data) \(sought)")
    try #require(outcome.status == 0, "\(outcome.messages)")
    return outcome.output.split(separator: "\n").map(String.init)
  }

  @Test func `a name in another spelling is found`() async throws {
    let name = try #require(marks.first { $0.contains(" ") })
    let spelled = Self.folded(name).uppercased().replacing(" ", with: "--").replacing(".", with: "")
    for encoding in [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian] {
      let bytes = try #require("x\n\(spelled);".data(using: encoding))
      #expect(try await exposedByWords(in: bytes).contains(name), "\(encoding)")
    }
    #expect(try await exposedByWords(in: Data("analyst of risk".utf8)) == [])
  }

  /// Runs the program in the workspace; what it says is remembered, and so is nothing else.
  private func talent(
    _ arguments: String...,
    saying messages: inout String,
    exits status: Int32 = 0
  ) async throws -> String {
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try await CommandLine.shell(
      "TALENT_WORKSPACE=\(workspace) \(CommandLine.program) \(line)"
    )
    #expect(outcome.status == status, "\(line): \(outcome.messages)")
    messages += outcome.messages
    return outcome.output
  }

  /// Beginnings of all that is held about the candidates, sealed or masked, as it stands in pages.
  private func held() async throws -> [Data] {
    let file = try folder.write(
      "held.py",
      """
      import sqlite3, sys
      d = sqlite3.connect(sys.argv[1])
      for column in ("sealed FROM vault", "document FROM profiles", "evidence FROM consents",
                     "source FROM answers", "reason FROM decisions", "digest FROM origins",
                     "c0 FROM words_content"):
          rows = [r[0] for r in d.execute("SELECT " + column)]
          assert rows, column
          for value in rows:
              print((value.encode() if isinstance(value, str) else value)[:100].hex())
      """
    )
    let outcome = try await CommandLine.shell(
      "/usr/bin/python3 \(file) \(workspace)/talent.sqlite"
    )
    try #require(outcome.status == 0, "\(outcome.messages)")
    return outcome.output.split(separator: "\n").map { line in
      let digits = Array(line)
      return Data(
        stride(from: 0, to: digits.count - 1, by: 2)
          .compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
      )
    }
  }

  /// Tables and columns in which something of a candidate is left, but the tombstone.
  private func left() async throws -> String {
    let file = try folder.write(
      "left.py",
      """
      import sqlite3, sys
      d = sqlite3.connect(sys.argv[1])
      tombstone = {"candidates", "applications", "decisions", "receiptEntries"}
      for (table,) in d.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
          names = [r[1] for r in d.execute(f"PRAGMA table_info({table})")]
          if "candidate" in names and table not in tombstone or table in ("profiles", "words"):
              if d.execute(f"SELECT count(*) FROM {table}").fetchone()[0]: print(table)
      for query in ("candidates WHERE forgotten IS NULL OR optedOut IS NOT NULL",
                    "decisions WHERE length(reason) > 0", "receiptEntries WHERE result NOT NULL"):
          if d.execute("SELECT count(*) FROM " + query).fetchone()[0]: print(query)
      """
    )
    let outcome = try await CommandLine.shell(
      "/usr/bin/python3 \(file) \(workspace)/talent.sqlite"
    )
    try #require(outcome.status == 0, "\(outcome.messages)")
    return outcome.output
  }

  @Test func `no file and no message tells who somebody is, and nothing is left of the forgotten`()
    async throws
  {
    var said = ""
    _ = try await talent(
      "import",
      "\(folder.path)/cvs",
      "--consent",
      "recruitment",
      "--until",
      "2035-01-01",
      "--evidence",
      Self.typed[0],
      saying: &said,
      exits: 65
    )
    let listed = try await talent("candidates", "list", "--format", "csv", saying: &said)
    let ids = listed.split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: ",").first.map(String.init) }
    try #require(ids.count == Self.documents.count)
    let position = "aml-compliance-officer"
    _ = try await talent("candidates", "search", "aml OR java", "--save", "some", saying: &said)
    _ = try await talent("candidates", "search", "\(marks[0]):x", saying: &said, exits: 65)
    _ = try await talent("match", position, "--as-of", "2026-12-01", saying: &said)
    _ = try await talent(
      "answer",
      ids[0],
      "sanctions-screening",
      "yes",
      "--source",
      Self.typed[1],
      saying: &said
    )
    _ = try await talent("applications", "add", position, ids[0], saying: &said)
    _ = try await talent(
      "decide",
      ids[0],
      position,
      "advance",
      "--reason",
      Self.typed[2],
      saying: &said
    )
    let seen = try await exposed(in: try kept())
    #expect(seen == [])
    let held = try await held()
    let full = try kept()
    for part in held { #expect(full.range(of: part) != nil, "what is held is in the files") }

    for id in ids { _ = try await talent("privacy", "forget", id, saying: &said) }
    let rest = try kept()
    #expect(try await exposed(in: rest) == [])
    #expect(held.count { rest.range(of: $0) != nil } == 0, "something of the forgotten is left")
    #expect(try await left() == "")
    #expect(try await exposed(in: Data(said.utf8)) == [])
  }
}
