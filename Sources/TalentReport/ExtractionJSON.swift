public import TalentDocuments
public import TalentModel
public import TalentService
internal import TalentText

/// What extraction found, in the machine format `talent.extract/1`.
public enum ExtractionJSON {
  /// The line of a document.
  public static func line(
    _ extraction: Extraction,
    taxonomy: Taxonomy,
    in language: DisplayLanguage
  ) -> Tree {
    .map(
      ("schema", .text("talent.extract/1")),
      ("id", .text(extraction.candidate.text)),
      (
        "found",
        .list(
          extraction.found.map { found in
            .map(
              ("kind", .text(taxonomy[found.concept].kind.rawValue)),
              ("concept", .text(taxonomy[found.concept].name)),
              ("label", .text(taxonomy[found.concept].labels[language])),
              ("text", .text(found.text)),
              ("denied", .bool(found.isDenied)),
              (
                "claim",
                found.claim.map { claim in
                  .map(
                    ("level", claim.level.map { .integer($0) }),
                    ("months", claim.months.map { .integer($0) })
                  )
                }
              ),
              ("source", .text(found.source)),
              ("start", .integer(found.range.lowerBound)),
              ("end", .integer(found.range.upperBound))
            )
          }
        )
      ),
      (
        "jobs",
        .list(
          extraction.jobs.map { job in
            .map(
              ("title", job.title.map { .text($0) }),
              ("start", job.start.map { .text("\($0)") }),
              ("end", job.end.map { .text("\($0)") }),
              ("ongoing", .bool(job.isOngoing)),
              ("source", .text(job.source))
            )
          }
        )
      )
    )
  }
}
