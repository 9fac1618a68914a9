import TalentIdentity
import Testing

@Suite struct ContactMaskingTests {
  @Test(arguments: [
    "lan.tran@example.com", "lan_tran+cv@mail.example.vn", "LAN@EXAMPLE.ORG", "l@e.co",
    "trầnlan@example.vn",
  ])
  func `e-mail addresses go`(address: String) {
    #expect(Masked.line("Email: \(address) | Hanoi") == "Email: [email] | Hanoi")
    #expect(Masked.line("write to \(address).") == "write to [email].")
    #expect(Masked.line("<\(address)>") == "<[email]>")
  }

  @Test(arguments: [
    "an(dot)nguyen(at)gmail(dot)com", "an(dot)nguyen(at)gmail", "an.nguyen[at]gmail.com",
    "AN.NGUYEN(AT)GMAIL.COM", "an.nguyen [at] gmail.com", "an.nguyen (at) gmail [dot] com",
    "an [dot] nguyen [at] gmail [dot] com [dot] vn", "an.nguyen [at]gmail.com.vn",
  ])
  func `addresses with their signs in words go`(address: String) {
    #expect(Masked.line("Email me: \(address) (Hanoi)") == "Email me: [email] (Hanoi)")
  }

  @Test(arguments: [
    "Reviewed loans (at risk)", "(at) home", "Risk (at)", "Excel (dot) plots", "loans (at) 5.2%",
    "risk (at) home", "Fees [at] 1.5 per cent",
  ])
  func `brackets alone are no address`(text: String) {
    #expect(Masked.line(text) == text)
  }

  @Test(arguments: ["@mention", "A/B @ 5%", "price @ 12.5", "team @home"])
  func `a sign alone is no address`(text: String) {
    #expect(Masked.line(text) == text)
  }

  @Test(arguments: [
    "0912345678", "0912 345 678", "0912.345.678", "0912-345-678", "+84 912 345 678",
    "+84912345678", "(+84) 912 345 678", "(+84)912345678", "(84) 912 345 678",
    "+84 (0) 912 345 678",
    "(028) 3822 1234", "028 3822 1234", "+65 6123 4567", "+1 (415) 555-2671", "+44 20 7946 0958",
    "0084 912 345 678",
  ])
  func `telephone numbers go`(number: String) {
    #expect(Masked.line("Tel: \(number)") == "Tel: [phone]")
    #expect(Masked.line("\(number) | Hanoi") == "[phone] | Hanoi")
  }

  @Test(arguments: [
    "01.2015 - 05.2018", "01/2015 - 05/2018", "01/2015-05/2018", "2015 - 2018", "2015-01 - 2018-05",
    "03.2019 – 11.2022", "1/2015 - 5/2018", "01/01/2015 - 31/05/2018", "2019.01 - 2020.02",
    "01-2015 - 05-2018", "05.2018 - 12.2020, 01.2015 - 05.2018", "(01.2015 - 05.2018)",
    "(2015 - 2018)", "(01/2015 – 05/2018)", "(2015-01 - 2018-05)", "01 2015 - 05 2018",
  ])
  func `dates are no telephone numbers`(dates: String) {
    #expect(Masked.line("Kế toán \(dates)") == "Kế toán \(dates)")
  }

  @Test(arguments: [
    "1.750.000.000 VND", "120,000,000 VND", "ISO 27001", "IFRS 9, Basel III", "100-500 people",
    "Circular 200/2014/TT-BTC", "Decree 219/2025/ND-CP", "4,000 payments in 2020",
  ])
  func `figures of work are no telephone numbers`(text: String) {
    #expect(Masked.line(text) == text)
  }

  @Test(arguments: [
    "https://example.com/lan-tran", "http://lan.example.vn", "www.lan-tran.example",
    "linkedin.com/in/lan-tran-8a1", "github.com/lantran", "github.io/lantran/cv",
    "vn.linkedin.com/in/lan", "gitlab.example/lan", "LinkedIn.com/in/Lan",
    "facebook.com/lan.tran", "https://www.linkedin.com/in/l%C3%A2n",
  ])
  func `links go`(link: String) {
    #expect(Masked.line("Web: \(link) | Hanoi") == "Web: [link] | Hanoi")
  }

  @Test(arguments: ["Node.js", "ASP.NET", "Next.js and Vue.js", "CI/CD", "and/or"])
  func `names of technologies are no links`(text: String) {
    #expect(Masked.summary(text) == text)
  }

  @Test(arguments: ["079301012345", "123456789"])
  func `numbers of identity cards go`(number: String) {
    let masked = Masked.line("Số: \(number).")
    #expect(masked == "Số: [id]." || masked == "Số: [phone].")
    #expect(!masked.contains(number))
  }

  @Test func `contacts are masked in structured documents too`() {
    let masked = Masked.summary("Call +84 912 345 678 or write to a@b.vn, see www.a.vn")
    #expect(masked == "Call [phone] or write to [email], see [link]")
  }
}
