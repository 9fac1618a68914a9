import TalentModel
import Testing

/// Goals and wishes behind a label: of the person's own learning they show nothing, in a job too.
@Suite struct GoalTests {
  @Test(arguments: [
    "Mong muốn được học Go; Python", "Muốn học thêm Go, Scala; SQL; Python",
    "I would like to learn Go; Python", "Hoping to learn Go; SQL; Python; Java",
  ])
  func `a wish goes on behind a semicolon with what is named alone`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [])
  }

  @Test(arguments: [
    "Muốn học Go; thành thạo Python", "Want to learn Go; use Python daily",
    "Hope to learn Go; Python 5 years", "Worked with Go; Python",
    "Want to learn Go. Skills: SQL; Python", "Muốn học Go; đã dùng Python",
  ])
  func `what one has stands behind a semicolon too`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.listed])
  }

  private func job(_ line: String) -> MatchProfile {
    Real.profile("Experience\nProject Manager, 01/2020 - 12/2021\n\(line)")
  }

  @Test(arguments: [
    "Goal: learn Python", "- Goals: learn SQL, Python", "- Goals: Python, SQL", "Goal: Python",
    "- Plan: master Python by 2023", "- Next: learn Python",
    "Training wishes: Python, SQL", "Training needs: SQL; Python", "Development goals: Python",
    "Wishes: Python", "Mục tiêu: học Python", "- Kế hoạch: học thêm SQL, Python",
    "Mong muốn: học Python", "Mong muốn: SQL, Python", "Nguyện vọng: được học Python",
    "Ước mơ: Python", "Goal for 2026: learn Python", "Mục tiêu năm 2026: học Python",
    "Goals next year: SQL, Python", "- Goals\n- Learn Python",
    "- Mục tiêu: nâng cao kỹ năng Python", "Muc tieu: hoc Python",
  ])
  func `a wish below a job shows nothing`(line: String) {
    #expect(job(line).kinds("skill:python") == [])
    #expect(Real.kinds("skill:python", inSummary: line) == [])
  }

  @Test func `what somebody wants to know better is known, and not used`() {
    #expect(job("- Goal: improve my Python skills").kinds("skill:python") == [.listed])
  }

  @Test(arguments: [
    "- Goal: reduce alerts by 20% using Python", "- Objective: build a Python platform",
    "- Goal: automate reports in Python", "- Mục tiêu: xây dựng báo cáo bằng Python",
    "- Goals set: SQL, Python", "- Mục tiêu dự án: triển khai Python", "- Sales goals: met; Python",
    "- Goal: Python tools for 20 branches",
  ])
  func `what a job was about is used`(line: String) {
    #expect(job(line).kinds("skill:python") == [.dated])
  }

  @Test(arguments: [
    "Want to learn: Java; SQL; Python", "Muốn học: Java | SQL | Python",
    "Skills to develop: Java; Python", "Mục tiêu: học Java; Python", "Wish list: Java • Python",
  ])
  func `a heading bears on all items of its list`(line: String) {
    for profile in [job(line), Real.profile("Skills\n\(line)"), Real.profile("Summary\n\(line)")] {
      #expect(profile.kinds("skill:java") == [])
      #expect(profile.kinds("skill:python") == [])
    }
  }

  @Test(arguments: [
    "Python (learning)", "Python – currently learning", "Python: want to learn",
    "Python (to learn)",
    "Python (đang học)", "Python: muốn học", "Python - cần học thêm", "Python: sẽ học",
  ])
  func `what stands behind a skill may be a wish too`(line: String) {
    for heading in ["Skills", "Summary"] {
      #expect(Real.profile("\(heading)\n\(line)").kinds("skill:python") == [])
    }
  }

  @Test(arguments: [
    "Python (beginner, learning)", "Python (self-taught)", "Python (tự học)",
    "Python; SQL; want to learn: Java",
    "Python; learning: Java", "Python, SQL; Chưa biết: Java", "Python (learning since 2019)",
    "Python: học 2 năm", "Python, learning agility",
  ])
  func `who learned it knows it`(line: String) {
    #expect(Real.profile("Skills\n\(line)").kinds("skill:python") == [.listed])
  }

  @Test func `a language somebody wants to learn is not known`() {
    for line in ["Japanese: want to learn", "Tiếng Nhật: dự định học"] {
      #expect(Real.profile("Languages\n\(line)").languages.isEmpty)
    }
  }

  @Test(arguments: ["Không biết: Java; SQL; Python", "No experience with: Java | SQL | Python"])
  func `so does one of what is denied`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.denied])
  }

  @Test(arguments: [
    "Want to learn: Java; used Python for 5 years", "Want to learn: Java; Python expert",
    "Muốn học: Java | Thành thạo: SQL | Python", "Muốn học: Java; giỏi Python",
    "Want to learn: Java. SQL; Python", "Skills: Java; Python", "Goals met: all; Python",
  ])
  func `what is known behind it ends the list`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.listed])
  }
}
