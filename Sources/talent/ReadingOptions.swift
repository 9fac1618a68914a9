import ArgumentParser

/// Options of every command that reads candidates.
struct ReadingOptions: ParsableArguments {
  @Flag(help: "Read scanned pages and pictures too, with tesseract; takes seconds a page.")
  var ocr = false
}
