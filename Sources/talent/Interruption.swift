import Dispatch
import Glibc
import TalentModel

/// Ctrl-C during long work: the process ends at once, with a word about what is kept.
///
/// Nothing has to be undone: what is not committed is not there.
enum Interruption {
  /// The code with which a process ends that SIGINT ended, as shells tell it.
  private static let status: Int32 = 130

  /// Says something when the work is interrupted.
  ///
  /// - Parameter message: What to say.
  /// - Returns: What listens; the work keeps it for as long as it goes on.
  static func telling(_ message: Labels) -> any DispatchSourceSignal {
    _ = signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      Terminal.say(message)
      _exit(status)
    }
    source.resume()
    return source
  }
}
