internal import TalentIdentity

/// What is read in those pages of a PDF that are pictures.
struct PageRecognition {
  /// The blocks by number of the page, from 1.
  private(set) var blocks: [Int: [Block]] = [:]
  /// Numbers of the pages that were read, whatever stands on them.
  private(set) var done: Set<Int> = []
  /// Why some pages could not be read.
  private(set) var fault: Diagnostic.Fault?

  /// Pixels an inch; the letters of a page of common size are best read like this.
  private static let resolution = 300.0
  /// Most pixels of a page, which bound the memory and time that it takes.
  private static let mostOfPage = 20_000_000.0

  /// Draws and reads pages one after another; after a failure the others would only take time.
  init(of numbers: [Int], in pages: [PopplerPages.Page], _ process: PopplerProcess) async {
    for number in numbers {
      let page = pages[number - 1]
      let inches = max(page.width, 1) * max(page.height, 1) / (72 * 72)
      let resolution = min(Self.resolution, (Self.mostOfPage / inches).squareRoot())
      let options = [
        "-f", "\(number)", "-l", "\(number)", "-cropbox", "-gray", "-r", "\(resolution)",
      ]
      let drawing = await process.run("pdftoppm", options, mostOutput: Int(Self.mostOfPage) * 2)
      switch drawing {
      case .failure(let fault): self.fault = fault
      case .success(let picture, _):
        switch await Recogniser.blocks(in: picture, page: number) {
        case .failure(let fault): self.fault = fault
        case .success(let blocks):
          self.blocks[number] = blocks
          done.insert(number)
        }
      }
      if fault != nil { return }
    }
  }
}
