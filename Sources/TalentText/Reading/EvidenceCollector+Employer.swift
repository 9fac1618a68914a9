internal import TalentModel

/// What is said of an employer, and is no evidence of the person.
extension EvidenceCollector {
  /// Whether a mention is what a firm is called, or a part of it.
  func namesEmployer(_ mention: Mention) -> Bool {
    // Names of firms are written with capitals.
    guard mention.tokens.allSatisfy({ document.tokens[$0].capitals & 1 == 1 }) else { return false }
    let line = document.ranges[Int(document.tokens[mention.tokens.lowerBound].block)]
    return EmployerLine.names(mention.tokens, in: document.tokens, line: line)
      || EmployerPlace(mention, in: document).isEmployer
  }

  /// Whether a mention in the text of a job belongs to what the employer does; the line above may
  /// announce it.
  mutating func isAboutEmployer(_ mention: Mention) -> Bool {
    let block = Int(document.tokens[mention.tokens.lowerBound].block)
    if line.block != block {
      let mayDescribe = EmployerLine.mayDescribe(document.tokens(of: block))
      line = (block, mayDescribe, mayDescribe ? document.header(above: block) : 0..<0)
    }
    let range = document.ranges[block]
    return line.mayDescribe
      && EmployerLine.describes(
        mention.tokens,
        in: document.tokens,
        line: range,
        below: line.header
      )
      || announcesEmployer(block)
  }

  /// Whether a line is about an employer by its beginning, or by the line above.
  func announcesEmployer(_ block: Int) -> Bool {
    let line = document.tokens(of: block)
    return EmployerLine.announces(line)
      || EmployerLine.introduces(line) { place in
        document.mentions(of: .skill, in: block).contains { $0.tokens.contains(place) }
      }
      || block > 0 && EmployerLine.announces(document.tokens(of: block - 1), isWhole: true)
  }
}
