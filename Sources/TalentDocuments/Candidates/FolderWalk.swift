internal import Foundation

/// Everything in a folder and the folders below it, in the order of the paths as bytes.
///
/// Links are followed, but no folder is read twice: a link back to a folder around it would never
/// end. What begins with a point is left alone; whatever else is no file gets a message.
struct FolderWalk {
  /// Something in the folder.
  enum Entry {
    /// A file, by its path below the folder.
    case file(String)
    /// What cannot be read as a file.
    case fault(Diagnostic)

    /// Where it is.
    func path(below root: String) -> String {
      switch self {
      case .file(let name): "\(root)/\(name)"
      case .fault(let diagnostic): diagnostic.place
      }
    }
  }

  private struct Step {
    /// Path below the root, empty for the root.
    var name: String
    /// Path without links.
    var target: String
  }

  private let root: String
  private var found: [(name: String, entry: Entry)] = []
  private var seen: Set<String> = []
  private var links: [Step] = []

  /// The entries of a folder.
  ///
  /// - Parameter root: Path of the folder.
  /// - Returns: The entries; a single fault when there is none.
  static func entries(of root: String) -> [Entry] {
    var walk = FolderWalk(root: root)
    walk.read(Step(name: "", target: FileKind.target(of: root)))
    // Links come after the folders themselves, so that how a link is called hides no folder.
    while let link = walk.links.first {
      walk.links.removeFirst()
      walk.follow(link)
    }
    if walk.found.isEmpty { return [.fault(Diagnostic(root, .noDocuments()))] }
    return walk.found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .map(\.entry)
  }

  private init(root: String) {
    self.root = root
  }

  private mutating func read(_ first: Step) {
    var open = [first]
    while let step = open.popLast() {
      guard seen.insert(step.target).inserted else { continue }
      let path = step.name.isEmpty ? root : "\(root)/\(step.name)"
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
        refuse(step.name, "the folder cannot be opened")
        continue
      }
      for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      where !name.hasPrefix(".") {
        let part = Step(
          name: step.name.isEmpty ? name : "\(step.name)/\(name)",
          target: "\(step.target)/\(name)"
        )
        switch FileKind(at: "\(root)/\(part.name)") {
        case .regular: found.append((part.name, .file(part.name)))
        case .folder:
          let target = FileKind.target(of: "\(root)/\(part.name)")
          if target == part.target {
            open.append(part)
          } else {
            links.append(Step(name: part.name, target: target))
          }
        case .other: refuse(part.name, "it is a pipe, a socket or a device and no file")
        case .nothing where name.contains("\u{FFFD}"):
          refuse(part.name, "its name is not UTF-8")
        case .nothing: refuse(part.name, FileKind.absence(of: "\(root)/\(part.name)"))
        }
      }
    }
  }

  private mutating func follow(_ link: Step) {
    let folders = link.name.split(separator: "/").dropLast()
    let around = FileKind.target(of: ([root[...]] + folders).joined(separator: "/"))
    if around == link.target || around.hasPrefix(link.target == "/" ? "/" : "\(link.target)/") {
      refuse(link.name, "the link leads back to a folder around it")
    } else if !seen.contains(link.target) {
      read(link)
    }
  }

  private mutating func refuse(_ name: String, _ reason: String) {
    let path = name.isEmpty ? root : "\(root)/\(name)"
    found.append((name, .fault(Diagnostic(path, .unreadable(reason: reason)))))
  }
}
