public import TalentDocuments
public import TalentIdentity
public import TalentModel
public import TalentText

/// A candidate read: the profile that matching sees, and the masked text that quotes are cut from.
public struct ReadCandidate: Sendable {
  /// Who.
  public var candidate: CandidateID
  /// Its place in the source, for messages.
  public var place: String
  /// What matching sees.
  public var profile: MatchProfile
  /// The masked text, `nil` for a profile that came without.
  public var document: MaskedDocument?
}

/// Turns records into profiles: masks who the person is, then reads the rest.
public struct CandidateReader: Sendable {
  private let lexicon: Lexicon
  private let masking: Masking
  private let reader: ProfileReader
  private let digest: String?

  /// Makes a reader for the concepts of a lexicon.
  ///
  /// - Parameters:
  ///   - lexicon: How the concepts are named.
  ///   - digest: That of their taxonomy; with it, profiles of another taxonomy are told.
  public init(lexicon: Lexicon, digest: String? = nil) {
    self.lexicon = lexicon
    self.digest = digest
    self.masking = Masking(
      isTerm: { lexicon.names($0) },
      isHeading: LineShape.beginsAnew,
      opensEducation: LineShape.opensEducation
    )
    self.reader = ProfileReader(lexicon: lexicon)
  }

  /// Reads one record.
  ///
  /// - Returns: The candidate, and what in the record could not be used.
  public func read(
    _ record: CandidateRecord
  ) -> (candidate: ReadCandidate, diagnostics: [Diagnostic]) {
    switch record.content {
    case .profile(let tree):
      let read = ProfileDocument.read(tree, taxonomy: lexicon.taxonomy, place: record.place)
      let candidate = ReadCandidate(
        candidate: record.candidate,
        place: record.place,
        profile: read.profile,
        document: nil
      )
      var notes: [Diagnostic] = []
      if let digest, let own = tree["taxonomy"]?.text, own != digest {
        notes.append(Diagnostic(record.place, .otherTaxonomy, severity: .note))
      }
      return (candidate, record.diagnostics + notes + read.diagnostics)
    case .document(let raw):
      let document = masking.mask(raw)
      let reading = reader.read(document)
      let candidate = ReadCandidate(
        candidate: record.candidate,
        place: record.place,
        profile: reading.profile,
        document: document
      )
      let diagnostics = diagnostics(of: reading, in: document, place: record.place)
      return (candidate, record.diagnostics + diagnostics)
    }
  }

  /// What reading could not use of a document, told with its place.
  func diagnostics(
    of reading: Reading,
    in document: MaskedDocument,
    place: String
  ) -> [Diagnostic] {
    reading.faults.enumerated().map { number, fault in
      switch fault {
      case .unknownSubject(let name, let source):
        Diagnostic(
          place,
          .unknownEntry(
            field: source,
            kind: "requirement",
            nearest: number < 20 ? lexicon.nearest(.skill, to: name) : []
          )
        )
      case .impossibleDates(let span, let source):
        // Whether a text gives dates at all is a reading of it, so that this is a note.
        Diagnostic(
          place,
          .impossibleDates(field: source, dates: span.flatMap(document.text(at:)) ?? ""),
          severity: .note
        )
      }
    }
  }

  /// The names by which a record calls the person, none for a profile.
  func names(in record: CandidateRecord) -> [String] {
    guard case .document(let raw) = record.content else { return [] }
    return masking.names(in: raw)
  }

  /// Masks and reads a record that carries text, with every mention; `nil` for a profile.
  public func reading(
    of record: CandidateRecord,
    withClaims: Bool = false
  ) -> (document: MaskedDocument, reading: Reading)? {
    guard case .document(let raw) = record.content else { return nil }
    let document = masking.mask(raw)
    return (document, reader.read(document, withClaims: withClaims))
  }
}
