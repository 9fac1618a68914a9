internal import Foundation

/// Candidates in a file, a folder (read recursively, by path as bytes) or on standard input.
public struct CandidateSource: Sendable {
  /// What the ids of candidates on standard input begin with: a dash would open a formula in a
  /// spreadsheet.
  private static let standardName = "stdin"

  private let path: String
  private let choices: ReadingChoices

  /// Makes a source of a file, a folder, or `-` for standard input.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - choices: How somebody wants files to be read.
  public init(_ path: String, _ choices: ReadingChoices = ReadingChoices()) {
    self.path = path
    self.choices = choices
  }

  /// Makes a source of a file, a folder, or `-` for standard input.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - ocr: Whether letters in scanned pages and pictures are read, which takes seconds a page.
  public init(_ path: String, ocr: Bool) {
    self.init(path, ReadingChoices(ocr: ocr))
  }

  /// Reads everything, one input after another, in an order that depends on the paths alone.
  ///
  /// - Parameters:
  ///   - transform: Makes something of each input; for the files of a folder it runs side by side.
  ///   - each: Takes what was made, in order; when it throws, reading ends.
  ///   - endOfFile: Called behind the last of what a file gave, with the file's path.
  /// - Throws: What `each` throws; everything else is an input of its own.
  public func read<Output: Sendable>(
    _ transform: @escaping @Sendable (CandidateInput) async -> Output,
    each: (Output) throws -> Void,
    endOfFile: (String) throws -> Void = { _ in }
  ) async throws {
    func pass(_ input: CandidateInput) async throws {
      try each(await transform(input))
    }
    let isStandard = path == "-"
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let name = isStandard ? Self.standardName : file
    switch FileKind(at: isStandard ? "/dev/stdin" : path) {
    case .nothing:
      let reason = isStandard ? "it is closed" : FileKind.absence(of: path)
      try await pass(.diagnostic(Diagnostic(path, .unreadable(reason: reason))))
    case .folder where isStandard:
      try await pass(.diagnostic(Diagnostic(path, .unreadable(reason: "it is a folder"))))
    case .folder: return try await readFolder(transform, each, endOfFile)
    case .other: try await CandidateStream(path: path, name: name, choices: choices).read(pass)
    case .regular where isStandard || CandidateFile.isStream(path):
      try await CandidateStream(path: path, name: name, choices: choices).read(pass)
    case .regular:
      for input in await CandidateFile(path: path, id: name, choices).inputs() {
        try await pass(input)
      }
    }
    try endOfFile(path)
  }

  private func readFolder<Output: Sendable>(
    _ transform: @escaping @Sendable (CandidateInput) async -> Output,
    _ each: (Output) throws -> Void,
    _ endOfFile: (String) throws -> Void
  ) async throws {
    let entries = LinkedInFolder.gathered(FolderWalk.entries(of: path), below: path)
    // A few files are under way at a time; what they give is handed on in the order of their paths.
    let width = 4 * ProcessInfo.processInfo.activeProcessorCount
    try await withThrowingTaskGroup(of: (Int, [Output]).self) { group in
      func start(_ place: Int) {
        group.addTask {
          var outputs: [Output] = []
          await read(entries[place]) { outputs.append(await transform($0)) }
          return (place, outputs)
        }
      }
      var started = min(width, entries.count)
      for place in 0..<started { start(place) }
      var waiting: [Int: [Output]] = [:]
      var next = 0
      for try await (place, outputs) in group {
        waiting[place] = outputs
        while let outputs = waiting.removeValue(forKey: next) {
          for output in outputs { try each(output) }
          try endOfFile(entries[next].path(below: path))
          next += 1
          if started < entries.count {
            start(started)
            started += 1
          }
        }
      }
    }
  }

  private func read(
    _ item: LinkedInFolder.Item,
    _ each: (CandidateInput) async -> Void
  ) async {
    switch item {
    case .entry(.fault(let diagnostic)): await each(.diagnostic(diagnostic))
    case .entry(.file(let name)) where CandidateFile.isStream(name):
      await CandidateStream(path: "\(path)/\(name)", name: name, choices: choices).read(each)
    case .copy(let name):
      let folder = item.path(below: path)
      let id = name.isEmpty ? path.split(separator: "/").last.map(String.init) ?? path : name
      for input in LinkedInFolder.inputs(of: folder, id: id) { await each(input) }
    case .entry(.file(let name)):
      for input in await CandidateFile(path: "\(path)/\(name)", id: name, choices).inputs() {
        await each(input)
      }
    }
  }
}
