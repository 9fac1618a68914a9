/// A format in which other programs hand over candidates; each candidate becomes a JSON Resume, the
/// one form in which candidates are kept and read.
protocol CandidateFormat: Sendable {
  /// Whether a file is of this format, by its content and never by its name.
  func recognises(_ bytes: [UInt8]) -> Bool
  /// The candidates in a file.
  ///
  /// - Throws: What is wrong with a file that gives nothing.
  func candidates(in bytes: [UInt8]) throws(DocumentFault) -> [ForeignCandidate]
}

/// A candidate as another program hands it over.
struct ForeignCandidate: Sendable {
  /// What tells it from others in the file: a row; `nil` when it is alone there.
  var label: String?
  /// The candidate as JSON Resume; `nil` when a row gives none.
  var resume: Tree?
  /// What in it could not be understood.
  var faults: [Diagnostic.Fault] = []
}

/// The formats there are; a new one is a file of its own and one line here.
enum CandidateFormats {
  /// All formats, in the order in which they are tried.
  ///
  /// - Parameter columns: What columns of tables mean, where somebody says so.
  /// - Returns: The formats.
  static func all(_ columns: ColumnMap) -> [any CandidateFormat] {
    [
      EuropassFormat(), VCardFormat(), WorkbookFormat(columns: columns),
      DelimitedFormat(columns: columns),
    ]
  }
}

/// JSON that is no JSON Resume, and means the same.
enum CandidateDialects {
  /// The JSON Resume of a record in another dialect; `nil` when it is in none of them.
  static func resume(of tree: Tree) -> Tree? {
    if let passport = tree["SkillsPassport"] {
      return EuropassPassport.resume(of: Element("skillspassport", passport))
    }
    if GreenhouseCandidate.recognises(tree) { return GreenhouseCandidate.resume(of: tree) }
    if HROpenProfile.recognises(tree) { return HROpenProfile.resume(of: tree) }
    return nil
  }
}
