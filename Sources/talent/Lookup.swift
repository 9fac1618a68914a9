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
  /// - Returns: A lookup for each name, and its id.
  /// - Throws: When a name leads to nobody, or to several.
  static func named(
    _ names: [String],
    in source: String?,
    ocr: Bool
  ) async throws -> [(id: CandidateID, found: CandidateLookup)] {
    if let source {
      let sought = names.map { CandidateID($0) }
      let found = await CandidateLookup(sought, in: source, ocr: ocr)
      for id in sought where !found.ids.contains(id) {
        Terminal.say(found.records.isEmpty ? found.diagnostics : [])
        Terminal.say("\(source): no candidate \(id); \(found.choice)")
        throw Failure.badData
      }
      return sought.map { (id: $0, found: found.only($0)) }
    }
    var all: [(id: CandidateID, found: CandidateLookup)] = []
    for name in names {
      let found = await CandidateLookup([], in: name, ocr: ocr)
      if found.ids.count > 1 {
        Terminal.say(
          "\(name): holds \(found.ids.count) candidates; name one, with --candidates \(name); "
            + found.choice
        )
        throw Failure.usage
      }
      Terminal.say(found.diagnostics)
      guard let id = found.ids.first else {
        Terminal.say("\(name): no candidate; give a file, or an id together with --candidates PATH")
        throw Failure.badData
      }
      all.append((id, found))
    }
    return all
  }

  /// The ids to choose from, in words; the first twenty of them.
  private var choice: String {
    let shown = ids.prefix(20).map(\.text).joined(separator: ", ")
    let more = ids.count > 20 ? ", … (\(ids.count) in all)" : ""
    return ids.isEmpty ? "it holds none" : "it holds \(shown)\(more)"
  }
}
