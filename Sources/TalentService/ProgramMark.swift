internal import Foundation

/// Tells one build of the program from another: what one has read, another may read differently.
enum ProgramMark {
  /// Size and time of the program's file.
  static let text: String = {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: program)
    let size = attributes?[.size] as? Int ?? 0
    let time = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(size) \(time)"
  }()
}
