internal import Foundation

/// Candidates in a file, a folder (read recursively, by path as bytes) or on standard input.
public struct CandidateSource: Sendable {
  /// What the ids of candidates on standard input begin with: a dash would open a formula in a
  /// spreadsheet.
  private static let standardName = "stdin"
  /// Largest stream of a folder, in bytes, of which what it gives is held until its turn comes.
  private static let mostHeld = 1 << 20

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
    let isLarge = entries.map(isLarge)
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
      var waiting: [Int: [Output]] = [:]
      var started = 0
      for (next, item) in entries.enumerated() {
        while started < min(next + width, entries.count) {
          if !isLarge[started] { start(started) }
          started += 1
        }
        if isLarge[next] {
          try await stream(item) { try each(await transform($0)) }
        } else {
          while waiting[next] == nil, let (place, outputs) = try await group.next() {
            waiting[place] = outputs
          }
          for output in waiting.removeValue(forKey: next) ?? [] { try each(output) }
        }
        try endOfFile(item.path(below: path))
      }
    }
  }

  /// Whether a file is read in its turn, record by record: what comes out of others is held until
  /// then, and nobody knows how long a stream is.
  private func isLarge(_ item: LinkedInFolder.Item) -> Bool {
    guard case .entry(.file(let name)) = item, CandidateFile.isStream(name) else { return false }
    let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return attributes?[.size] as? Int ?? .max > Self.mostHeld
  }

  private func stream(
    _ item: LinkedInFolder.Item,
    _ each: (CandidateInput) async throws -> Void
  ) async throws {
    guard case .entry(.file(let name)) = item else { return }
    try await CandidateStream(path: "\(path)/\(name)", name: name, choices: choices).read(each)
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
