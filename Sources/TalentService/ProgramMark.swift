internal import TalentDocuments

/// Tells one build of the program from another: what one has read, another may read differently.
enum ProgramMark {
  /// Size and time of the program's file; empty where the system does not tell.
  static let text: String = {
    guard let program = OpenFile("/proc/self/exe") else { return "" }
    return "\(program.size) \(program.modified)"
  }()
}
