import TalentModel
import Testing

/// How far a denial reaches: an exception, a fault or a kind of something is not the thing itself.
@Suite struct DenialScopeTests {
  private static func job(_ line: String) -> String {
    "Experience\nCompliance Officer, 01/2020 - 12/2021\n- \(line)"
  }

  @Test(arguments: [
    "No experience outside AML", "No experience other than AML", "No experience except in AML",
    "I have no background outside of KYC and AML", "Without experience besides AML",
    "Không có kinh nghiệm ngoài AML", "Chưa có kinh nghiệm gì ngoài phòng chống rửa tiền",
    "No knowledge of compliance apart from AML",
  ])
  func `what is excepted from a denial is known`(line: String) {
    #expect(Real.kinds("skill:anti-money-laundering", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "Không giỏi KYC lắm", "Bản thân không giỏi KYC", "Not good at KYC", "Not very good at KYC",
    "Không rành KYC lắm", "Not very familiar with KYC", "Chưa biết nhiều về KYC",
    "I do not know much about KYC", "Khong gioi KYC lam",
  ])
  func `who is not good at something knows it a little`(line: String) {
    #expect(Real.kinds("skill:know-your-customer", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "Không rành KYC", "Not familiar with KYC", "Chưa biết KYC", "I do not know KYC",
    "Không biết KYC và rất nhiều thứ khác",
  ])
  func `who does not know something has none of it`(line: String) {
    #expect(Real.kinds("skill:know-your-customer", inSummary: line) == [.denied])
  }

  @Test(arguments: [
    "Chưa từng vi phạm quy định KYC", "Never breached KYC rules", "KYC audit findings: 0",
    "Findings on KYC: none", "Số lỗi KYC: 0", "Lỗi KYC: không", "KYC: no findings",
    "KYC - 0 errors", "No gaps in KYC coverage", "No KYC backlog left", "Zero overdue KYC files",
    "Không để xảy ra sai sót KYC", "Chưa từng để xảy ra sai sót trong KYC",
    "Chưa từng bị khách hàng KYC khiếu nại", "Chưa từng mắc lỗi khi làm KYC",
    "Zero downtime, KYC files on time", "KYC: không tồn đọng", "Không còn hồ sơ KYC tồn đọng",
  ])
  func `no fault is no denial`(line: String) {
    #expect(Real.kinds("skill:know-your-customer", inSummary: line) == [.listed])
    #expect(Real.profile(Self.job(line)).kinds("skill:know-your-customer") == [.dated])
  }

  @Test(arguments: [
    "Chưa có kinh nghiệm SQL, Python và sàng lọc cấm vận nhưng thành thạo KYC.",
    "No experience in SQL, Python and sanctions screening but good at KYC",
  ])
  func `what is known behind a turn denies nothing before it less`(line: String) {
    for skill in ["skill:sql", "skill:python", "skill:sanctions-screening"] {
      #expect(Real.kinds(skill, inSummary: line) == [.denied], "\(skill)")
    }
    #expect(Real.kinds("skill:know-your-customer", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    ("Chưa có kinh nghiệm tuyển dụng cấp quản lý", "skill:recruitment"),
    ("No experience in recruitment at executive level", "skill:recruitment"),
    ("No experience in executive recruitment", "skill:recruitment"),
    ("No experience in KYC for corporate clients", "skill:know-your-customer"),
    ("Chưa làm KYC cho khách hàng doanh nghiệp", "skill:know-your-customer"),
    ("Không rành Excel nâng cao", "skill:microsoft-excel"),
    ("Have not used Docker at scale", "skill:docker"),
  ])
  func `a kind of something denied leaves the rest open`(line: String, skill: String) {
    #expect(Real.kinds(skill, inSummary: line) == [])
  }

  @Test(arguments: [
    "I have no experience with Docker at all", "I have not used Docker in my career",
    "Chưa dùng Docker cho đến nay", "Chưa dùng Docker trong công việc",
    "No experience with Docker at the moment", "No experience in Docker or Kubernetes in general",
  ])
  func `what holds everywhere is no kind`(line: String) {
    #expect(Real.kinds("skill:docker", inSummary: line) == [.denied])
  }

  @Test(arguments: [
    "not only Docker but Linux", "không chỉ Docker mà còn Linux", "Not just Docker, also Linux",
    "Không những dùng Docker mà còn dùng Linux", "No stranger to Docker and Linux",
    "zero downtime deployments with Docker on Linux",
  ])
  func `not only this but that claims both`(line: String) {
    #expect(Real.kinds("skill:docker", inSummary: line) == [.listed])
    #expect(Real.kinds("skill:linux", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "không dùng Docker mà dùng Linux", "dùng Linux chứ không dùng Docker", "Not Docker but Linux",
    "không phải Docker mà là Linux", "Linux yes, Docker no", "Linux: có, Docker: không",
    "Linux ✓, Docker ✗", "Docker ✗ Linux ✓", "✓ Linux ✗ Docker", "✅ Linux ❌ Docker",
  ])
  func `one is denied and the other claimed`(line: String) {
    #expect(Real.kinds("skill:docker", inSummary: line) == [.denied])
    #expect(Real.kinds("skill:linux", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "Not responsible for KYC", "KYC was not part of my duties", "Not involved in KYC or AML",
    "KYC is not among my skills", "KYC and AML were never part of my role",
    "KYC không thuộc phạm vi công việc của tôi", "Không chịu trách nhiệm về KYC",
    "KYC nằm ngoài phạm vi công việc",
  ])
  func `a duty denied is denied, and one job says nothing of others`(line: String) {
    #expect(Real.kinds("skill:know-your-customer", inSummary: line) == [.denied])
    #expect(Real.profile(Self.job(line)).kinds("skill:know-your-customer") == [])
  }

  @Test(arguments: [
    "KYC was not my only duty", "KYC không phải công việc duy nhất của tôi",
    "KYC is no longer part of my role",
  ])
  func `a duty among others is one`(line: String) {
    #expect(Real.kinds("skill:know-your-customer", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "Have yet to use Docker", "I've yet to try Docker", "Docker experience: none so far",
    "Docker - 0 years", "Docker: N/A", "Docker: not applicable", "Docker: 0/5", "Docker: chưa",
    "My knowledge of Docker is zero", "chưa tiếp xúc với Docker", "mù tịt về Docker",
    "tôi không rành Docker", "ko biết Docker", "I know nothing about Docker",
    "Never got to use Docker",
    "Kinh nghiệm Docker: chưa có", "Docker is new to me",
  ])
  func `further wordings deny`(line: String) {
    #expect(Real.kinds("skill:docker", inSummary: line) == [.denied])
  }

  @Test(arguments: [
    "Skills I lack", "Missing skills", "Tools I have never used", "Skill gaps", "Not yet learned",
    "Kỹ năng còn thiếu", "Kỹ năng chưa có", "Công cụ chưa biết", "Chưa có kinh nghiệm",
  ])
  func `a heading denies what it heads`(heading: String) {
    #expect(Real.kinds("skill:docker", inSummary: "\(heading): Docker, Linux") == [.denied])
    let profile = Real.profile("Skills\nJava\n\(heading)\n- Docker\n- Linux\nLanguages\nEnglish")
    #expect(profile.kinds("skill:docker") == [.denied])
    #expect(profile.kinds("skill:linux") == [.denied])
    #expect(profile.kinds("skill:java") == [.listed])
  }

  @Test(arguments: ["To be learned", "Yet to learn", "To learn", "Cần học thêm", "Sẽ học"])
  func `a heading of lessons shows nothing`(heading: String) {
    #expect(Real.kinds("skill:docker", inSummary: "\(heading): Docker") == [])
    #expect(Real.profile("Skills\nJava\n\(heading)\nDocker").kinds("skill:docker") == [])
  }
}
