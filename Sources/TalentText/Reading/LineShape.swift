/// What the form of a line tells before anything is read.
public enum LineShape {
  /// Whether a line begins something of its own: a heading, or the dates of a job.
  ///
  /// Such a line is never the rest of the paragraph above it, however near it stands.
  public static func beginsAnew(_ line: String) -> Bool {
    let tokens = Tokenizer.tokens(in: line)
    guard !tokens.isEmpty, tokens.count <= 22 else { return false }
    if let opened = Section.opened(by: tokens[...]), opened.length == tokens.count { return true }
    return DateReading.stretches(in: tokens).contains { stretch in
      stretch.tokens.lowerBound == 0 || stretch.tokens.upperBound == tokens.count
        || tokens.count <= 12
    }
  }

  /// Whether a stretch of time, or one date, is most of what a text says.
  public static func holdsDates(_ text: String) -> Bool {
    let tokens = Tokenizer.tokens(in: text)
    guard !tokens.isEmpty, tokens.count <= 12 else { return false }
    return DateReading.date(text) != nil
      || DateReading.stretches(in: tokens).contains { $0.tokens.count * 2 >= tokens.count }
  }
}
