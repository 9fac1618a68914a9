import ArgumentParser
import TalentReport

/// How an answer is written: for a person on a terminal, for a program in a pipe.
struct FormatOption: ParsableArguments {
  @Option(
    help: "Output: table, json, ndjson, csv or md (default: table on a terminal, else ndjson)."
  )
  var format: ReportFormat?

  /// Writes a report to standard output.
  func write(_ report: some Report) {
    let chosen = format ?? (Terminal.showsOutput ? .table : .ndjson)
    Terminal.write(report.text(as: chosen, width: Terminal.width))
  }
}
