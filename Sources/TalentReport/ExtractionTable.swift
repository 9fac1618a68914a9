public import TalentModel
public import TalentService

/// What extraction found in a document, one line each, to look at.
public enum ExtractionTable {
  /// The document's id, then its lines; the last one is not ended.
  public static func text(
    _ extraction: Extraction,
    taxonomy: Taxonomy,
    in language: DisplayLanguage
  ) -> String {
    var table = TextTable([.left, .left, .left, .left, .left])
    for found in extraction.found {
      let concept = taxonomy[found.concept]
      table.add([
        "  " + concept.kind.rawValue, concept.labels[language],
        found.isDenied
          ? Words.denied[language] : found.claim.map { Words.claim($0)[language] } ?? "",
        found.text,
        Words.place(found.source)[language],
      ])
    }
    for job in extraction.jobs {
      let end = job.end.map { "\($0)" } ?? (job.isOngoing ? Words.now[language] : "?")
      table.add([
        "  " + Words.job[language], job.title ?? "?", "",
        "\(job.start.map { "\($0)" } ?? "?") – \(end)", Words.place(job.source)[language],
      ])
    }
    return (extraction.candidate.text.printable + "\n" + table.text())
      .split(separator: "\n").joined(separator: "\n")
  }
}
