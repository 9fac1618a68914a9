import Foundation

/// Real CVs of six fields ranked for a job of each by what it asks for, against BM25 with the same
/// phrases over the text.
///
/// Measured: for each job the average precision with which the CVs of its field come first; given
/// is BM25's mean over the program's. The jobs were written from what such jobs ask for, before any
/// of the CVs was looked at.
struct RankingBenchmark: Benchmark {
  let name = "ranking-against-bm25"
  let bar = 1.0

  private static let folder = "../shared/data/cv-pdf-en"

  /// What a job of each field asks for, behind its title.
  private static let jobs: [(field: String, title: String, phrases: [String])] = [
    (
      "ACCOUNTANT", "Accountant",
      [
        "general ledger", "accounts payable", "accounts receivable", "account reconciliation",
        "month-end closing", "financial statements", "tax returns", "payroll", "GAAP",
      ]
    ),
    (
      "BANKING", "Bank branch officer",
      [
        "retail banking", "loans", "credit analysis", "cash handling", "customer service",
        "mortgages", "branch operations", "anti-money laundering", "cross-selling",
      ]
    ),
    (
      "CONSULTANT", "Business consultant",
      [
        "consulting", "business analysis", "process improvement", "requirements gathering",
        "project management", "stakeholder management", "strategy", "client relations",
      ]
    ),
    (
      "FINANCE", "Financial analyst",
      [
        "financial analysis", "budgeting", "forecasting", "financial modelling",
        "variance analysis", "financial reporting", "cash flow", "investments",
      ]
    ),
    (
      "HR", "Human resources officer",
      [
        "recruitment", "onboarding", "employee relations", "employee benefits",
        "performance management", "HRIS", "labour law", "training and development",
      ]
    ),
    (
      "INFORMATION-TECHNOLOGY", "IT support engineer",
      [
        "network administration", "Active Directory", "technical support", "Windows Server",
        "troubleshooting", "servers", "information security", "hardware", "databases",
      ]
    ),
  ]

  func run() throws -> Figure? {
    guard let found = FileManager.default.enumerator(atPath: Self.folder) else { return nil }
    let paths = found.compactMap { $0 as? String }.filter { $0.hasSuffix(".pdf") }.sorted()
    guard !paths.isEmpty else { return nil }
    return try ScratchFolder.with { try compare(paths, in: $0) }
  }

  private func compare(_ paths: [String], in folder: URL) throws -> Figure {
    let texts = try paths.map { path in
      try Program.output(["\(Self.folder)/\(path)", "-"], of: "pdftotext")
    }
    let rival = OkapiBM25(texts)
    var own: [String: Double] = [:]
    var others: [Double] = []
    for job in Self.jobs {
      let skills = job.phrases.map { "  - { skill: \($0), importance: must }\n" }.joined()
      let position = folder.appendingPathComponent("\(job.field).yaml")
      try Data("title: \(job.title)\nskills:\n\(skills)".utf8).write(to: position)
      let lines = try Program.output([
        "match", position.path, "--candidates", Self.folder, "--format", "ndjson", "--as-of",
        "2026-12-01", "--quiet",
      ])
      let ranked = try lines.split(separator: "\n").map { line in
        try JSONDecoder().decode(Ranked.self, from: Data(line.utf8)).candidate
      }
      own[job.field] = precision(ranked.map { $0.hasPrefix("\(job.field)/") }, of: job.field, paths)
      let query = ([job.title] + job.phrases).joined(separator: " ")
      let rivals = rival.ranked(by: query).map { paths[$0].hasPrefix("\(job.field)/") }
      others.append(precision(rivals, of: job.field, paths))
    }
    let mean = own.values.reduce(0, +) / Double(own.count)
    let rivals = others.reduce(0, +) / Double(others.count)
    return Figure(
      name: name,
      value: rivals / mean,
      unit: "times the mean average precision",
      details: own.merging(["mean": mean, "bm25": rivals]) { one, _ in one }
    )
  }

  private struct Ranked: Decodable {
    var candidate: String
  }

  /// Average precision of a ranking; who is not ranked counts as never found.
  private func precision(_ isRight: [Bool], of field: String, _ paths: [String]) -> Double {
    var right = 0
    var sum = 0.0
    for (place, isRight) in isRight.enumerated() where isRight {
      right += 1
      sum += Double(right) / Double(place + 1)
    }
    return sum / Double(max(paths.count { $0.hasPrefix("\(field)/") }, 1))
  }
}
