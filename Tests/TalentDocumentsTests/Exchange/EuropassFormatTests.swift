import Foundation
import TalentIdentity
import TalentModel
import TalentTestSupport
import Testing

@testable import TalentDocuments

/// Europass CVs, old and new.
@Suite struct EuropassFormatTests {
  private static let examples = "../shared/data/europass"

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: examples), "the examples are not here"),
    arguments: (try? FileManager.default.contentsOfDirectory(atPath: examples))?.sorted() ?? []
  )
  func `every example is read without a fault`(name: String) async throws {
    let read = try await Read.source("\(Self.examples)/\(name)")
    #expect(read.log.isEmpty)
    #expect(read.records.count == 1)
  }

  @Test func `the passport gives jobs, education, languages and skills`() async throws {
    let xml = """
      <?xml version="1.0"?>
      <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
      <Identification><PersonName><FirstName>An</FirstName><Surname>LE</Surname></PersonName>
      <ContactInfo><Email><Contact>an@example.com</Contact></Email></ContactInfo></Identification>
      <WorkExperienceList><WorkExperience><Period><From year="2018" month="--03"/>
      <Current>true</Current></Period><Position><Label>AML Officer</Label></Position>
      <Activities>&lt;ul&gt;&lt;li&gt;Sanctions&lt;/li&gt;&lt;/ul&gt;</Activities>
      <Employer><Name>Bank</Name></Employer></WorkExperience></WorkExperienceList>
      <EducationList><Education><Period><From year="2010"/><To year="2014" month="--06"/></Period>
      <Title>Bachelor of Finance</Title><Organisation><Name>UEH</Name></Organisation></Education>
      </EducationList><Skills><Linguistic><ForeignLanguageList><ForeignLanguage>
      <Description><Label>English</Label></Description><ProficiencyLevel><Listening>C1</Listening>
      <Writing>B2</Writing></ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic>
      </Skills></LearnerInfo></SkillsPassport>
      """
    let read = try await Exchange("cv.xml", xml)
    #expect(read.faults.isEmpty)
    #expect(
      read.lines() == [
        "jobTitle(0): AML Officer", "jobText(0): • Sanctions",
        "education(0): Bachelor of Finance", "language: English: B2",
      ]
    )
    #expect(read.documents[0].jobs[0].start == Month(year: 2018, month: 3))
    #expect(read.documents[0].jobs[0].isOngoing)
    #expect(read.documents[0].identity.schools == ["UEH"])
  }

  /// The CV of today: HR-XML, with prefixes, codes of languages and marked-up text.
  static let candidate = """
    <Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3"
      xmlns:oa="http://www.openapplications.org/oagis/9"
      xmlns:eures="http://www.europass_eures.eu/1.0"><CandidatePerson><PersonName>
    <oa:GivenName>An</oa:GivenName><hr:FamilyName>Le</hr:FamilyName></PersonName>
    <Communication><ChannelCode>Email</ChannelCode><oa:URI>an@example.com</oa:URI></Communication>
    <Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>84</CountryDialing>
    <oa:DialNumber>900000001</oa:DialNumber></Communication>
    <PrimaryLanguageCode name="NORMAL">vi</PrimaryLanguageCode></CandidatePerson>
    <CandidateProfile languageCode="en"><EmploymentHistory><EmployerHistory>
    <hr:OrganizationName>Bank</hr:OrganizationName><PositionHistory>
    <PositionTitle>AML Officer</PositionTitle><eures:EmploymentPeriod><eures:StartDate>
    <hr:FormattedDateTime>2019-01-15</hr:FormattedDateTime></eures:StartDate>
    <hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
    <oa:Description>&lt;p&gt;KYC reviews&lt;/p&gt;</oa:Description></PositionHistory>
    </EmployerHistory></EmploymentHistory><PersonQualifications><PersonCompetency>
    <CompetencyID>eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
    <eures:CompetencyDimension><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score>
    </eures:CompetencyDimension></PersonCompetency></PersonQualifications></CandidateProfile>
    </Candidate>
    """

  @Test func `the candidate of today gives the same`() async throws {
    let read = try await Exchange("cv.xml", Self.candidate)
    #expect(read.faults.isEmpty)
    #expect(
      read.lines() == [
        "jobTitle(0): AML Officer", "jobText(0): KYC reviews", "language: Vietnamese: native",
        "language: English: C1",
      ]
    )
    #expect(read.documents[0].identity.contacts == ["an@example.com", "+84 900000001"])
  }

  @Test func `XML that breaks off, or fetches, or swells is a fault or nothing`() async throws {
    let broken = try await Exchange("cv.xml", String(Self.candidate.prefix(900)))
    #expect(broken.records.isEmpty)
    #expect(broken.faults.count == 1)
    let swelling =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
      + Self.candidate.replacing("KYC reviews", with: "&b;&b;&b;")
    let read = try await Exchange("cv.xml", swelling)
    #expect(!read.lines().contains { $0.contains("aaaa") })
  }
}
