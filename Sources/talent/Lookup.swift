import ArgumentParser
import TalentDocuments
import TalentModel
import TalentService

extension CandidateLookup {
  /// Looks up the candidates that a command names: by id in a source, or each as a file of its own.
  ///
  /// - Parameters:
  ///   - names: Ids when there is a source, paths otherwise.
  ///   - source: File, folder, or `-`.
  ///   - ocr: Whether the letters in scanned pages and pictures are read.
  ///   - language: Language of what is said about them.
  /// - Returns: A lookup for each name, and its id.
  /// - Throws: When a name leads to nobody, or to several.
  static func named(
    _ names: [String],
    in source: String?,
    ocr: Bool,
    language: DisplayLanguage
  ) async throws -> [(id: CandidateID, found: CandidateLookup)] {
    if let source {
      let sought = names.map { CandidateID($0) }
      let found = await CandidateLookup(sought, in: source, ocr: ocr)
      for id in sought where !found.ids.contains(id) {
        Terminal.say(found.records.isEmpty ? found.diagnostics : [], in: language)
        let message = Labels(english: "no candidate \(id)", vietnamese: "không có ứng viên \(id)")
        Terminal.say("\(source): \(message[language]); \(found.choice(in: language))")
        throw Failure.badData
      }
      return sought.map { (id: $0, found: found.only($0)) }
    }
    var all: [(id: CandidateID, found: CandidateLookup)] = []
    for name in names {
      let found = await CandidateLookup([], in: name, ocr: ocr)
      if found.ids.count > 1 {
        let message = Labels(
          english: "holds \(found.ids.count) candidates; name one, with --candidates \(name)",
          vietnamese: "có \(found.ids.count) ứng viên; hãy nêu một, cùng --candidates \(name)"
        )
        Terminal.say("\(name): \(message[language]); \(found.choice(in: language))")
        throw Failure.usage
      }
      Terminal.say(found.diagnostics, in: language)
      guard let id = found.ids.first else {
        let message = Labels(
          english: "no candidate; give a file, or an id together with --candidates PATH",
          vietnamese: "không có ứng viên; hãy đưa một tệp, hoặc mã cùng --candidates PATH"
        )
        Terminal.say("\(name): \(message[language])")
        throw Failure.badData
      }
      all.append((id, found))
    }
    return all
  }

  /// The ids to choose from, in words; the first twenty of them.
  private func choice(in language: DisplayLanguage) -> String {
    let shown = ids.prefix(20).map(\.text).joined(separator: ", ")
    let more = ids.count > 20 ? ", … (\(ids.count))" : ""
    let words = Labels(english: "it holds", vietnamese: "trong đó có")[language]
    let none = Labels(english: "it holds none", vietnamese: "trong đó không có ai")[language]
    return ids.isEmpty ? none : "\(words) \(shown)\(more)"
  }
}
