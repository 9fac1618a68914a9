import Foundation

/// Inputs made to take long, each against one twice as long.
///
/// Measured: processor time, the start of the program taken off. What takes time in proportion to
/// its input takes twice as long; what compares all with all, four times.
struct GrowthBenchmark: Benchmark {
  let name = "growth"
  let bar = 3.0

  /// What a line of a CV is made of, over and over.
  private static let words = [
    "dates": "2019-2020 ", "skills": "java ", "names": "Nguyen Van An ", "houses": "số 12 ",
    "months": "Mar 2019 to ", "denials": "no experience in java, ", "bars": "sql | ",
    "languages": "English C1, ", "certificates": "CAMS 2019, ", "fields": "Name: An Ngo; ",
    "degrees": "Bachelor of Law 2019, ", "mails": "an@example.com ",
  ]

  func run() throws -> Figure? { try ScratchFolder.with(run) }

  private func run(in folder: URL) throws -> Figure? {
    func seconds(_ text: String, _ name: String, _ command: [String]) throws -> Double {
      let file = folder.appendingPathComponent(name)
      try Data(text.utf8).write(to: file)
      return try Program.processorSeconds(command + [file.path], isTolerant: true)
    }
    var growths: [String: Double] = [:]
    for (name, word) in Self.words {
      func line(_ length: Int) throws -> Double {
        let words = String(repeating: word, count: length / word.utf8.count)
        return try seconds("Java developer\n\(words)", "cv.txt", ["profile"])
      }
      growths[name] = try Self.growth(line)
    }
    growths["posting"] = try Self.growth { length in
      let word = "SQL, Python or Java (a plus) 5 years English "
      let words = String(repeating: word, count: length / word.utf8.count)
      return try seconds("Accountant\nRequirements\n- \(words)", "posting.txt", ["draft"])
    }
    growths["requirements"] = try Self.growth { length in
      let skills = (0..<(length / 100)).map { "  - unheard of skill \($0)\n" }
      let candidates = ["match", "--candidates", "profiles/candidates/banking"]
      return try seconds(
        "title: Accountant\nskills:\n\(skills.joined())",
        "position.yaml",
        candidates
      )
    }
    let worst = growths.values.max() ?? 0
    return Figure(name: name, value: worst, unit: "times for twice the input", details: growths)
  }

  /// How much longer something takes for twice as many bytes.
  private static func growth(_ seconds: (Int) throws -> Double) rethrows -> Double {
    let start = try seconds(1_000)
    let once = try seconds(500_000) - start
    let twice = try seconds(1_000_000) - start
    // A hundredth is as fine as the clock goes.
    return twice / max(once, 0.01)
  }
}
