import TalentModel
import TalentService
import Testing

@testable import TalentDocuments
@testable import TalentText

/// Levels and times that stand beside the name of a skill.
@Suite struct SkillClaimTests {
  /// The claims of a text: `python 4`, `sql 60m`, `java 2 36m`.
  private func claims(_ text: String) -> [String] {
    let raw = PlainText.document(of: text)
    guard let (_, reading) = Real.reader.reading(of: Real.record(raw), withClaims: true) else {
      return []
    }
    return zip(reading.mentions, reading.claims).compactMap { mention, claim in
      claim.map { claim in
        ([Real.taxonomy[mention.concept].name] + [claim.level.map { "\($0)" }].compactMap(\.self)
          + [claim.months.map { "\($0)m" }].compactMap(\.self))
          .joined(separator: " ")
      }
    }
  }

  @Test(arguments: [
    ("Skills: Python (advanced), Java (basic), SQL", ["python 4", "java 2"]),
    ("Python: Expert | SQL - Intermediate", ["python 5", "sql 3"]),
    ("Kỹ năng: Python (cơ bản), SQL nâng cao", ["python 2", "sql 4"]),
    ("Python 4/5, Java 3/10", ["python 4", "java 2"]),
    ("Java (advanced, 5 years)", ["java 4 60m"]),
    ("Advanced knowledge of Python and Java", ["python 4", "java 4"]),
    ("Advanced Python, Java", ["python 4"]),
    ("Proficient in SQL, Python and Java.", ["sql 4", "python 4", "java 4"]),
    ("Thành thạo SQL, Python", ["sql 4", "python 4"]),
    ("Familiar with Docker", ["docker 2"]),
    ("Basic knowledge of Python", ["python 2"]),
  ])
  func `a level is read`(text: String, expected: [String]) {
    let found = claims(text)
    for one in expected { #expect(found.contains(one), "\(found)") }
    #expect(Set(found).isSubset(of: Set(expected)), "\(found)")
  }

  @Test(arguments: [
    ("5 years of SQL", ["sql 60m"]),
    ("Five years' experience in Java and SQL", ["java 60m", "sql 60m"]),
    ("3+ years with Python", ["python 36m"]), ("5 năm kinh nghiệm Python", ["python 60m"]),
    ("SQL (5 years), Java", ["sql 60m"]), ("SQL – 18 tháng", ["sql 18m"]),
    ("3 năm làm việc với Docker", ["docker 36m"]),
  ])
  func `a time is read`(text: String, expected: [String]) {
    #expect(Set(claims(text)) == Set(expected), "\(claims(text))")
  }

  @Test(arguments: [
    "SQL and good results", "Strong team, Python", "Python. Advanced degree",
    "Led 5 people with Python", "Java 8", "Python since 2019", "Used Python for reports",
    "Good at chess. SQL", "SQL, advanced mathematics", "Khả năng dùng Python",
    "Objective: become an expert in Python", "Mục tiêu: trở thành chuyên gia SQL",
    "No experience in Python", "Không thành thạo Docker",
  ])
  func `what is said of something else is no claim`(text: String) {
    #expect(claims(text).isEmpty, "\(claims(text))")
  }
}
