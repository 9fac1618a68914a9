import CMalloc
import Glibc

/// What a command asks of the system before it works.
enum Setup {
  /// How much more memory than it needs now a thread asks for, in bytes.
  private static let reserve: CInt = 4 * 1_048_576

  /// Sets the process up.
  static func begin() {
    // A closed pipe becomes an error that can be caught.
    _ = signal(SIGPIPE, SIG_IGN)
    reserveMemory()
  }

  /// Sees to it that memory comes in large pieces.
  static func reserveMemory() {
    // By itself a thread's memory grows a page at a time, with a call to the system for each.
    _ = mallopt(M_TOP_PAD, reserve)
  }
}
