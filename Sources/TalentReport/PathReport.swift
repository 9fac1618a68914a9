public import TalentDocuments
internal import TalentMatching
public import TalentModel
public import TalentService

/// What would bring a candidate among the first of a pool.
public struct PathReport: Report {
  private let answer: PathAnswer
  private let language: DisplayLanguage

  private var path: PathToTop { answer.path }

  /// Makes the report of an answer in one language.
  public init(_ answer: PathAnswer, in language: DisplayLanguage) {
    self.answer = answer
    self.language = language
  }

  /// The answer to look at in a terminal of so many columns, lines ended.
  public func table(width: Int) -> String {
    var text = "\(answer.entry.title(in: language)) · \(setting)\n\n"
    for line in standing { text += line.printable + "\n" }
    for (title, route) in routes {
      text += "\n\(title[language])\n"
      var table = TextTable([.right, .left, .left])
      for step in route.steps {
        table.add(["  +\(step.points)", step.label[language], words(step)])
      }
      text += table.text(width: width) + "  \(outcome(of: route))\n"
    }
    return text
  }

  /// The whole answer as one object.
  public var json: Tree {
    .map(
      ("schema", .text("talent.path/1")),
      ("position", .text(answer.run.compiled.position.name)),
      ("policy", answer.run.policyTree),
      ("asOf", .text("\(answer.run.compiled.setting.asOf)")),
      ("run", .text(answer.run.digest)),
      (
        "pool",
        .map(
          ("candidates", .integer(answer.considered)),
          ("digest", .text(answer.poolDigest))
        )
      ),
      ("candidate", .text(path.match.candidate.text)),
      ("top", .integer(path.top)),
      ("score", .integer(path.match.score)),
      ("place", path.place.map { .integer($0) }),
      ("target", .integer(path.target)),
      ("most", .integer(path.most)),
      ("isPossible", .bool(path.shortest != nil)),
      ("shut", .list(path.shut.map { .text($0.name) })),
      ("questions", path.questions.map(tree)),
      ("shortest", path.shortest.map(tree))
    )
  }

  /// The answer as objects, one a line.
  public var lines: [Tree] { [json] }

  /// One row a change of each route.
  public var rows: [[String]] {
    let header = [
      "route", "requirement", "effort", "change", "points", "score", "place", "candidate",
      "position", "run",
    ]
    let named = [("questions", path.questions), ("shortest", path.shortest)]
    return [header]
      + named.flatMap { name, route in
        guard let route else { return [[String]]() }
        return route.steps.map { step in
          [
            name, step.requirement, step.change.effort.name, words(step), "\(step.points)",
            "\(route.score)", "\(route.place)", path.match.candidate.text,
            answer.run.compiled.position.name, answer.run.digest,
          ]
        }
      }
  }

  /// The answer as Markdown, lines ended.
  public var markdown: String {
    var text = "# \(Markdown.plain(path.match.candidate.text))\n\n"
    text += "\(Markdown.plain(answer.entry.title(in: language))) · \(Markdown.plain(setting))\n"
    for line in standing { text += "\n\(Markdown.plain(line))\n" }
    for (title, route) in routes {
      text += "\n## \(title[language])\n\n"
      for step in route.steps {
        text += "- \(Markdown.plain(step.label[language])): "
        text += "\(Markdown.plain(words(step))) (+\(step.points))\n"
      }
      text += "\n\(Markdown.plain(outcome(of: route)))\n"
    }
    return text
  }

  /// The routes worth showing: the questions, and what is shorter or all that helps.
  private var routes: [(title: Labels, route: PathToTop.Route)] {
    var shown: [(title: Labels, route: PathToTop.Route)] = []
    guard let shortest = path.shortest, !shortest.steps.isEmpty else { return [] }
    if let questions = path.questions { shown.append((Words.byQuestions, questions)) }
    if path.questions.map({ $0.steps.count > shortest.steps.count }) ?? true {
      shown.append((Words.shortest, shortest))
    }
    return shown
  }

  private var setting: String {
    "\(Words.candidates(answer.considered)[language]) · \(answer.run.words(in: language))"
  }

  /// How things stand, and whether they can change.
  private var standing: [String] {
    let candidate = path.match.candidate.text
    var lines = ["\(candidate)  \(Words.score[language]) \(path.match.score)"]
    if let place = path.place {
      lines[0] += "  \(Words.standing[language]) \(place)"
    }
    for (gate, reason) in answer.entry.exclusions(in: language) {
      lines.append("\(Words.excluded[language])  \(gate): \(reason)")
    }
    if path.shortest?.steps.isEmpty == true {
      lines.append(Words.alreadyThere(path.top)[language])
    } else if path.shortest == nil {
      lines += path.shut.map { Words.shut($0.label)[language] }
      if path.most < path.target {
        lines.append(Words.outOfReach(path.top, target: path.target, most: path.most)[language])
      }
    } else {
      lines.append(Words.needed(path.top, target: path.target)[language])
    }
    return lines
  }

  private func outcome(of route: PathToTop.Route) -> String {
    let text = "\(Words.score[language]) \(route.score)  \(Words.standing[language]) \(route.place)"
    return route.isSmallest ? text : "\(text)  \(Words.maybeNotSmallest[language])"
  }

  private func words(_ step: PathToTop.Step) -> String {
    step.change.isGain
      ? Words.effort(step.change.effort, step.label)[language] : step.question[language]
  }

  private func tree(of route: PathToTop.Route) -> Tree {
    .map(
      ("score", .integer(route.score)),
      ("place", .integer(route.place)),
      ("isSmallest", .bool(route.isSmallest)),
      (
        "steps",
        .list(
          route.steps.map { step in
            .map(
              ("requirement", .text(step.requirement)),
              ("effort", .text(step.change.effort.name)),
              ("months", step.change.effort.months.map { .integer($0) }),
              ("change", .text(words(step))),
              ("points", .integer(step.points))
            )
          }
        )
      )
    )
  }
}

extension Change.Effort {
  /// Its name in machine formats.
  var name: String {
    switch self {
    case .question: "question"
    case .months: "months"
    case .certificate: "certificate"
    case .level: "level"
    case .languageTest: "language-test"
    case .degree: "degree"
    case .agreement: "agreement"
    }
  }

  /// Months of work that it takes, `nil` when it is no matter of time.
  var months: Int? {
    if case .months(let months) = self { return months }
    return nil
  }
}
