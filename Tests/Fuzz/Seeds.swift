import Foundation
import TalentModel
import TalentService
import TalentTestSupport
import TalentText

@testable import TalentDocuments

/// Inputs that the fuzzer begins with: the project's own examples, and small ones of each format.
enum Seeds {
  /// Most bytes of a seed: short inputs are tried more often.
  private static let mostBytes = 200_000

  static func write(_ seeds: [[UInt8]], to folder: String) {
    try? FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true
    )
    for (number, seed) in seeds.enumerated() where seed.count <= mostBytes {
      _ = FileManager.default.createFile(atPath: "\(folder)/\(number)", contents: Data(seed))
    }
  }

  /// The files of some kinds in a folder of the project; in all folders of documents for "".
  static func files(_ folder: String, _ kinds: [String]) -> [[UInt8]] {
    guard !folder.isEmpty else {
      return ["profiles", "Tests"].flatMap { files($0, kinds) }
    }
    let path = "\(Repository.root)/\(folder)"
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return names.sorted().filter { name in kinds.contains { name.hasSuffix($0) } }
      .compactMap { contents(of: "\(path)/\($0)").bytes }
  }

  /// What other programs hand over.
  static var exchange: [[UInt8]] {
    [
      "Name;Email;Title\nAn;an@example.com;Officer\n",
      "Họ tên,SĐT,Vị trí,Bắt đầu\nA,0900,B,2019-01\n",
      "First Name,Last Name,Headline\nAn,Le,Officer\n",
      "BEGIN:VCARD\nFN:An\nN;ENCODING=QUOTED-PRINTABLE:=4E;=\n=41\nORG:B\\;C;D\nEND:VCARD\n",
      "<SkillsPassport><LearnerInfo><Identification><PersonName><FirstName>An</FirstName>"
        + "</PersonName></Identification><WorkExperienceList><WorkExperience><Period>"
        + "<From year=\"2018\" month=\"--03\"/></Period></WorkExperience></WorkExperienceList>"
        + "</LearnerInfo></SkillsPassport>",
      "<Candidate><CandidatePerson><PersonName/></CandidatePerson><CandidateProfile/></Candidate>",
      #"{"first_name":"An","employments":[{"title":"Accountant"}]}"#,
      #"{"profiles":[{"employment":[{"positionHistories":[{"title":"Accountant"}]}]}]}"#,
    ]
    .map { Array($0.utf8) } + [workbook]
  }

  /// Archives of candidates: files of several formats, and a copy of LinkedIn's data.
  static var archives: [[UInt8]] {
    [
      StoredZip.archive([
        ("cvs/an.txt", "An\nOfficer\n2019 - now\n"),
        ("cvs/le.json", #"{"basics":{"name":"Le"},"skills":["sql"]}"#),
        ("all.csv", "Name,Email\nAn,an@example.com\n"), ("__MACOSX/._an.txt", "x"),
      ]),
      StoredZip.archive([
        ("Profile.csv", "First Name,Last Name,Headline\nAn,Le,Officer\n"),
        ("Positions.csv", "Company Name,Title,Started On\nX,Officer,Jan 2020\n"),
        ("Skills_1.csv", "Name\nSQL\n"),
      ]),
    ]
  }

  /// A table in an Excel workbook, with shared and inline texts, dates and a gap.
  private static let workbook = StoredZip.archive([
    ("xl/workbook.xml", "<workbook/>"),
    ("xl/sharedStrings.xml", "<sst><si><t>Name</t></si><si><r><t>Start</t></r></si></sst>"),
    ("xl/styles.xml", #"<s><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></s>"#),
    (
      "xl/worksheets/sheet1.xml",
      """
      <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>\
      <c r="C1" t="inlineStr"><is><t>Email</t></is></c></row><row r="3"><c r="A3" t="str">\
      <v>An</v></c><c r="B3" s="1"><v>43831</v></c></row></sheetData></worksheet>
      """
    ),
  ])

  /// The parts that hold words in documents that are archives.
  static func parts(of kinds: [String], under folder: String) -> [[UInt8]] {
    files("", kinds).flatMap { archive in
      let parts = try? ZipArchive.files(in: archive) { name in
        name.hasPrefix(folder) && ["document.xml", "content.xml"].contains { name.hasSuffix($0) }
      }
      return parts.map { Array($0.values) } ?? []
    }
  }

  static func streams() -> [[UInt8]] {
    let records = files("profiles/candidates", [".json"]).prefix(4)
    let lines = records.map { $0.filter { $0 != 0x0A } }
    return [
      Array(lines.joined(separator: [0x0A])),
      Array("[\n".utf8) + Array(records.joined(separator: Array(",\n".utf8))) + Array("]".utf8),
      Array("\u{1E}{\"text\":\"a \\\" b\"}\r\n\u{1E}{\"text\":1}\n# no record\n{}\n".utf8),
    ]
  }

  static func profiles(with reader: CandidateReader, in taxonomy: Taxonomy) -> [[UInt8]] {
    files("profiles/candidates", [".json"]).flatMap { bytes -> [[UInt8]] in
      CandidateDocument.inputs(inFile: bytes, place: "x", id: "x").compactMap { input -> [UInt8]? in
        guard case .record(let record) = input else { return nil }
        let profile = reader.read(record).candidate.profile
        return Array(ProfileDocument.tree(of: profile, taxonomy: taxonomy).json.utf8)
      }
    }
  }

  static let rtf = [
    #"""
    {\rtf1\ansi\ansicpg1258\deff0{\fonttbl{\f0 Arial;}}{\colortbl;\red255\green255\blue255;}
    \f0\fs24 Kinh nghi\u7879?m {\b 2015\endash 2019} Vietcombank\par \v hidden\v0 SQL\tab Python\par
    {\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}\trowd\cell a\cell\row{\pict abcd}\'e9\'f4}
    """#
  ].map { Array($0.utf8) }

  static let html = [
    """
    <!DOCTYPE html><html><head><title>t</title><style>p{}</style></head><body><h1>CV</h1>
    <table><tr><td>2015</td><td>Bank<br>SQL</td></tr></table><ul><li>a<li>b</ul><p hidden>x</p>
    <span style="display:none">y</span><!-- z --><div>&eacute;&#7879;</div></body></html>
    """
  ].map { Array($0.utf8) }

  static let poppler = [
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <pdf2xml producer="poppler" version="22.12.0">
    <page number="1" position="absolute" top="0" left="0" height="842" width="595">
    \t<fontspec id="0" size="12" family="Arial" color="#000000"/>
    \t<fontspec id="1" size="10" family="Arial" color="#ffffff" opacity="0.5"/>
    <text top="70.5" left="56.8" width="120.2" height="14.0" font="0"><b>EXPERIENCE</b></text>
    <text top="90" left="56.8" width="90" height="12" font="1">2015 &amp; &#8211; 2019</text>
    <text top="90" left="260" width="90" height="12" font="0">Bank</text>
    </page>
    <page number="2" position="absolute" top="0" left="0" height="842" width="595">
    <text top="70.5" left="56.8" width="120.2" height="14.0" font="0"><a href="x">more</a></text>
    </page>
    </pdf2xml>
    """
  ].map { Array($0.utf8) }
}
