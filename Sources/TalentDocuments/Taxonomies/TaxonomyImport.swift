internal import Foundation
internal import TalentModel

/// Brings other taxonomies in under one, and writes the result as a taxonomy of its own.
public enum TaxonomyImport {
  /// What an import did.
  public struct Summary: Hashable, Sendable {
    /// Foreign concepts read.
    public var read = 0
    /// Those that the taxonomy had already.
    public var merged = 0
    /// Those that it lacked.
    public var added = 0
    /// Names added.
    public var aliases = 0
    /// Names and concepts left out, because the taxonomy means something else by them or because
    /// they are everyday words.
    public var leftOut = 0
  }

  /// Merges ESCO bundles and O*NET folders under a taxonomy.
  ///
  /// - Parameters:
  ///   - paths: Folders or ZIP archives, the taxonomies among them told by their files.
  ///   - folder: The taxonomy to merge them under.
  ///   - output: Folder for the result; made when it is missing, its tables replaced.
  /// - Returns: What was done, `nil` when nothing was written, and what is wrong.
  public static func run(
    _ paths: [String],
    under folder: String,
    into output: String
  ) -> (summary: Summary?, diagnostics: [Diagnostic]) {
    var log: [Diagnostic] = []
    var esco: [ForeignFiles] = []
    var onet: [ForeignFiles] = []
    for path in paths {
      do throws(ForeignFiles.Fault) {
        let files = try ForeignFiles(path)
        if ESCOReader.recognises(files.names) {
          esco.append(files)
        } else if ONETReader.recognises(files.names) {
          onet.append(files)
        } else {
          let reason = "no skills_en.csv, occupations_en.csv or Occupation Data.txt in it"
          log.append(
            Diagnostic(path, .malformed(format: "an ESCO or O*NET folder", reason: reason))
          )
        }
      } catch {
        switch error {
        case .unreadable(let reason): log.append(Diagnostic(path, .unreadable(reason: reason)))
        }
      }
    }
    guard !esco.isEmpty || !onet.isEmpty else { return (nil, log) }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let tables = Dictionary(
      uniqueKeysWithValues: names.filter { $0.hasSuffix(".csv") }.map { name in
        (name, [UInt8](FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()))
      }
    )
    guard !tables.isEmpty else {
      return (nil, log + [Diagnostic(folder, .unreadable(reason: "no tables in it"))])
    }
    var merge = TaxonomyMerge(tables)
    var read = 0
    if !esco.isEmpty {
      let concepts = ESCOReader.read(esco, &log)
      read += concepts.count
      merge.merge(concepts)
    }
    for files in onet {
      let concepts = ONETReader.read(files, &log)
      read += concepts.count
      merge.merge(concepts)
    }
    let merged: [String: TaxonomyTable?] = [
      "skills.csv": merge.tables[.skill], "occupations.csv": merge.tables[.occupation],
      "certificates.csv": merge.tables[.certificate], "languages.csv": merge.tables[.language],
      "contexts.csv": merge.contexts,
    ]
    do {
      try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
      for (name, bytes) in tables {
        let content = merged[name]?.map { Array($0.text.utf8) } ?? bytes
        try Data(content).write(to: URL(fileURLWithPath: "\(output)/\(name)"), options: .atomic)
      }
    } catch {
      let fault = Diagnostic.Fault.unwritable(error, "the file system refuses it")
      return (nil, log + [Diagnostic(output, fault)])
    }
    let done = merge.summary
    return (
      Summary(
        read: read,
        merged: done.merged,
        added: done.added,
        aliases: done.aliases,
        leftOut: done.leftOut
      ), log
    )
  }
}
