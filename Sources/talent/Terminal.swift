import ArgumentParser
import Foundation
import Synchronization
import TalentDocuments
import TalentModel
import TalentReport

/// Standard output and standard error, and what is known of the terminal behind them.
enum Terminal {
  /// Whether data goes to a terminal.
  static var showsOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether messages go to a terminal.
  static var showsMessages: Bool { isatty(STDERR_FILENO) == 1 }

  /// Columns of the terminal; no limit when data goes elsewhere.
  static var width: Int {
    if !showsOutput { return Int.max }
    var size = winsize()
    if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 100
  }

  /// Writes data; a reader that went away is no failure, and ends the process.
  static func write(_ text: String) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      let failure = error as NSError
      let cause = failure.userInfo[NSUnderlyingErrorKey] as? NSError
      let isBrokenPipe = [failure.code, cause?.code ?? 0].contains(Int(EPIPE))
      if !isBrokenPipe { say("standard output cannot be written; free space or change its target") }
      exit(isBrokenPipe ? 0 : Failure.io.rawValue)
    }
  }

  /// The language in which the process speaks.
  private static let spoken = Mutex(DisplayLanguage.english)

  static var language: DisplayLanguage { spoken.withLock(\.self) }

  /// Sets the language in which the process speaks, once its arguments are known.
  static func speak(_ language: DisplayLanguage) {
    spoken.withLock { $0 = language }
  }

  /// Writes a line of data, in the language of the process.
  static func write(_ line: Labels) {
    write(line[language].printable + "\n")
  }

  /// Says something to the person, on standard error, in the language of the process.
  static func say(_ message: Labels) {
    say(message[language])
  }

  /// Says something to the person, on standard error.
  static func say(_ message: String) {
    try? FileHandle.standardError.write(contentsOf: Data("talent: \(message.printable)\n".utf8))
  }

  /// What has been said that is not said again.
  private static let said = Mutex<Set<Diagnostic.Fault>>([])

  /// Says what is wrong with an input.
  static func say(_ diagnostics: [Diagnostic], in language: DisplayLanguage) {
    for diagnostic in diagnostics {
      let isNew = !diagnostic.isSaidOnce || said.withLock { $0.insert(diagnostic.fault).inserted }
      if isNew { say(diagnostic.text(in: language)) }
    }
  }
}

extension Terminal {
  /// Ends the command with the code that its diagnostics call for.
  ///
  /// The process ends here and now: memory that the system takes back anyway is not freed first.
  static func end(_ diagnostics: [Diagnostic]) -> Never {
    exit(Failure.code(for: diagnostics)?.rawValue ?? 0)
  }
}
