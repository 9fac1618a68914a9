import TalentIdentity
import TalentModel
import TalentTestSupport
import Testing

@testable import TalentDocuments

/// Lines come in the order in which a person reads them.
@Suite struct PDFLayoutTests {
  private static let jobs = [
    "Accountant, Example Bank", "01/2019 - 12/2022", "Closed the monthly books of the branch",
    "Filed the quarterly returns", "Junior Accountant, Sample Ltd", "06/2016 - 12/2018",
    "Booked invoices and payments", "Reconciled bank statements",
  ]
  private static let sidebar = ["Contact", "Hanoi", "Skills", "Excel", "SAP", "Python"]

  private func lines(_ pages: String...) async throws -> [String] {
    let (lines, log) = try await SamplePDF(pages: pages).read()
    #expect(log == [])
    return lines
  }

  @Test(arguments: [(40.0, 220.0), (430.0, 40.0)], [14.0, 11.0])
  func `a sidebar and the main column are read one after the other`(
    places: (sidebar: Double, main: Double),
    step: Double
  ) async throws {
    // Both drawn line by line across the page, as some programs do.
    let sidebar = Self.sidebar.enumerated().map { place, text in
      SamplePDF.line(text, places.sidebar, 700 - step * Double(place), size: 9)
    }
    let main = Self.jobs.enumerated().map { place, text in
      SamplePDF.line(text, places.main, 700 - 14 * Double(place))
    }
    let mixed = (0..<8).map { ($0 < 6 ? sidebar[$0] : "") + main[$0] }.joined()
    let read = try await lines(SamplePDF.line("Curriculum Vitae of an Accountant", 40, 760) + mixed)
    let columns =
      places.sidebar < places.main ? Self.sidebar + Self.jobs : Self.jobs + Self.sidebar
    #expect(read == ["Curriculum Vitae of an Accountant"] + columns)
  }

  @Test func `a column may begin higher than the one beside it`() async throws {
    let page =
      SamplePDF.line("Curriculum Vitae of an Accountant with ten years of work", 40, 760)
      + SamplePDF.lines(Self.jobs, 40, 700) + SamplePDF.lines(Self.sidebar, 430, 710)
    #expect(
      try await lines(page) == ["Curriculum Vitae of an Accountant with ten years of work"]
        + Self.jobs + Self.sidebar
    )
  }

  @Test func `a line further below than the lines of a paragraph stand begins anew`() async throws {
    let text = [
      "Reviewed the monthly reconciliation of eleven branches and the", "suspense accounts of them",
      "Wrote the plan for incidents and two exercises held with the",
    ]
    let page =
      SamplePDF.lines(text, 40, 700) + SamplePDF.line("Clerk, Sample Ltd, Hanoi", 40, 652)
    let read = try await lines(page)
    #expect(read.first == text[0] + " " + text[1])
    #expect(read.last == "Clerk, Sample Ltd, Hanoi")
  }

  @Test func `the column with the name comes first`() async throws {
    let page =
      SamplePDF.lines(Self.sidebar, 40, 760) + SamplePDF.line("Pat Example", 220, 760, size: 24)
      + SamplePDF.lines(Self.jobs, 220, 730)
    #expect(try await lines(page) == ["Pat Example"] + Self.jobs + Self.sidebar)
  }

  @Test(arguments: [(40.0, 160.0), (450.0, 40.0)])
  func `dates in a column of their own stay with their jobs`(
    places: (dates: Double, main: Double)
  ) async throws {
    let dates = ["01/2019 - 12/2022", "", "", "06/2016 - 12/2018", "", "", "2014 - 2016", ""]
    let main = [
      "Accountant", "Example Bank", "Closed the books", "Junior Accountant", "Sample Ltd",
      "Booked invoices", "Clerk", "Test Ltd",
    ]
    let page = SamplePDF.lines(dates, places.dates, 700) + SamplePDF.lines(main, places.main, 700)
    let read = try await lines(page)
    for (date, title) in [("01/2019 - 12/2022", "Accountant"), ("2014 - 2016", "Clerk")] {
      let row = places.dates < places.main ? "\(date) \(title)" : "\(title) \(date)"
      #expect(read.contains(row), "\(read)")
    }
    #expect(read.count == main.count)
  }

  @Test func `a date that runs over two lines of its column is one`() async throws {
    let dates = ["01/2019 -", "12/2022", "", "06/2016 -", "12/2018", "", "02/2014 -", "05/2016"]
    let main = [
      "Accountant", "Example Bank", "Closed the books", "Junior Accountant", "Sample Ltd",
      "Booked invoices", "Clerk", "Test Ltd",
    ]
    let read = try await lines(SamplePDF.lines(dates, 40, 700) + SamplePDF.lines(main, 160, 700))
    #expect(read.first == "01/2019 - 12/2022 Accountant")
    #expect(read.contains("02/2014 - 05/2016 Clerk"))
    #expect(read.contains("Example Bank"))
  }

  @Test func `labels stay with what stands beside them`() async throws {
    let labels = ["Date of birth:", "Address:", "Nationality:", "Languages:", "Notice period:"]
    let values = ["01/02/1990", "Hanoi", "Vietnamese", "English C1, Vietnamese", "30 days"]
    let page = SamplePDF.lines(labels, 40, 700) + SamplePDF.lines(values, 200, 700)
    #expect(try await lines(page) == zip(labels, values).map { "\($0) \($1)" })
  }

  @Test func `two lists side by side stand where they stand`() async throws {
    let page =
      SamplePDF.lines(["Skills of an accountant with many years of practice in a bank"], 40, 728)
      + SamplePDF.lines(["Highlights"], 40, 714)
      + SamplePDF.lines(["Excel", "Word", "Access", "Outlook"], 60, 700, step: 13)
      + SamplePDF.lines(["Python", "Java", "Go", "Rust"], 200, 703, step: 17)
      + SamplePDF.lines(["Experience"], 40, 630)
      + SamplePDF.lines(["Accountant with an example bank in Hanoi from 2019 until 2022"], 40, 616)
    let read = try await lines(page)
    #expect(read[1] == "Highlights")
    #expect(Array(read[2..<6]) == ["Excel", "Word", "Access", "Outlook"])
    #expect(Array(read[6..<10]) == ["Python", "Java", "Go", "Rust"])
    #expect(read[10] == "Experience")
  }

  @Test func `what begins left of a list below it is no part of the list`() async throws {
    let page =
      SamplePDF.lines(["Highlights"], 40, 714)
      + SamplePDF.lines(["Excel", "Word", "Access", "Outlook", "Visio", "Teams"], 60, 700)
      + SamplePDF.lines(["Python", "Java", "Go"], 240, 686)
      + SamplePDF.lines(["Experience", "Example Bank 07/2014 to 08/2015", "Accountant"], 40, 600)
    #expect(
      try await lines(page) == [
        "Highlights", "Excel", "Word", "Access", "Outlook", "Visio", "Teams", "Python", "Java",
        "Go", "Experience", "Example Bank 07/2014 to 08/2015", "Accountant",
      ]
    )
  }

  @Test func `running titles stand once, page numbers never`() async throws {
    let pages = (1...3).map { page in
      SamplePDF.line("Pat Example - CV", 40, 800) + SamplePDF.line("Page \(page) of 3", 270, 30)
        + SamplePDF.line("Job number \(page) of a long career", 40, 600)
    }
    #expect(
      try await lines(pages[0], pages[1], pages[2]) == [
        "Pat Example - CV", "Job number 1 of a long career", "Job number 2 of a long career",
        "Job number 3 of a long career",
      ]
    )
  }

  @Test func `what two pages say outside their margins stays`() async throws {
    let page = SamplePDF.line("Closed the books", 40, 500) + SamplePDF.line("2019", 40, 800)
    #expect(try await lines(page).contains("2019"))
    #expect(try await lines(page, page).count { $0 == "Closed the books" } == 2)
  }

  @Test(arguments: [
    ("Led the manage-", "ment of all the accounts", "Led the management of all the accounts"),
    ("Checked anti-", "money laundering alerts", "Checked anti-money laundering alerts"),
    ("Read the day-to-", "day reports of the bank", "Read the day-to-day reports of the bank"),
    ("Worked in Vinh-", "Phuc and in other places", "Worked in Vinh-Phuc and in other places"),
  ])
  func `a word parted at the end of a line is whole again`(
    upper: String,
    lower: String,
    joined: String
  ) async throws {
    let lead = "For more than ten years and in two countries. "
    let page = SamplePDF.lines(
      [lead + upper, lower + " of the year, with great care and joy"],
      40,
      700
    )
    #expect(try await lines(page) == ["\(lead)\(joined) of the year, with great care and joy"])
  }

  @Test func `a long address joins no lines that a short one leaves apart`() async throws {
    let text = [
      "Accountant with ten years in two banks, one of them abroad,",
      "who closed the books each month", "Excel", "Word",
    ]
    let short = try await lines(SamplePDF.lines(["a@b.vn"] + text, 40, 700))
    let long = try await lines(
      SamplePDF.lines([String(repeating: "example.", count: 9) + "pat@example.vn"] + text, 40, 700)
    )
    #expect(short.dropFirst() == long.dropFirst())
    #expect(short.count == 4)
  }

  @Test(arguments: ["nfc", "nfd"])
  func `Vietnamese with a dark sidebar is read whole, however it is composed`(
    form: String
  ) async throws {
    let path = "\(Repository.root)/Tests/TalentDocumentsTests/Fixtures/vietnamese-\(form).pdf"
    let (document, log) = await PDFReader.read(path, place: "x.pdf")
    #expect(log == [])
    // Strings are equal whatever their composition.
    #expect(
      document.blocks.map(\.text) == [
        "Nguyễn Thị Ví Dụ", "KINH NGHIỆM LÀM VIỆC", "Kế toán trưởng, Công ty Ví Dụ",
        "01/2019 - 12/2022",
        "Lập báo cáo tài chính và quyết toán thuế cho ba công ty trong cùng một tập đoàn",
        "HỌC VẤN",
        "Cử nhân kế toán, 2014 - 2018", "LIÊN HỆ", "Quận 1, TP. Hồ Chí Minh", "KỸ NĂNG",
        "Kế toán thuế", "Phân tích tài chính", "Tiếng Anh: C1",
      ]
    )
    let profile = Read.profile(document)
    #expect(profile.jobs.count == 1)
    #expect(profile.languages.count == 1)
  }
}
