import TalentModel
import Testing

@testable import TalentText

/// Pay as postings write it.
@Suite struct PayTextTests {
  private func written(_ text: String) -> String {
    guard let pay = PayText.pay(in: text) else { return "none" }
    let least = pay.least.map(String.init) ?? ""
    let most = pay.most.map(String.init) ?? ""
    return "\(least)…\(most) \(pay.currency) \(pay.period)"
  }

  @Test(arguments: [
    ("15 - 25 triệu", "15000000…25000000 VND month"),
    ("Lương: 15-25tr", "15000000…25000000 VND month"),
    ("Thu nhập 12-15tr/tháng, đã gồm thưởng KPI", "12000000…15000000 VND month"),
    ("15tr - 25tr", "15000000…25000000 VND month"),
    ("Mức lương: từ 15 đến 25 triệu đồng", "15000000…25000000 VND month"),
    ("Lương từ 15 triệu", "15000000… VND month"),
    ("Lương trên 20 triệu", "20000000… VND month"),
    ("Lương tối thiểu 20 triệu", "20000000… VND month"),
    ("Lương 20 triệu trở lên", "20000000… VND month"),
    ("Lên đến 30 triệu", "…30000000 VND month"),
    ("Up to 30 triệu++", "…30000000 VND month"),
    ("lên tới 30tr", "…30000000 VND month"),
    ("Tối đa 30 triệu/tháng", "…30000000 VND month"),
    ("Lương dưới 30 triệu", "…30000000 VND month"),
    ("Up to 30 triệu", "…30000000 VND month"),
    ("Upto 3500 USD", "…3500 USD month"),
    ("Up to $2,000", "…2000 USD month"),
    ("Salary: $1,000–2,000/month", "1000…2000 USD month"),
    ("$1000 - $2000", "1000…2000 USD month"),
    ("1000$ - 2000$", "1000…2000 USD month"),
    ("1.000 - 2.000 USD", "1000…2000 USD month"),
    ("2,000 - 3,500 USD (gross)/tháng", "2000…3500 USD month"),
    ("USD 2k-3k per month", "2000…3000 USD month"),
    ("Salary: 1 - 2k USD", "1000…2000 USD month"),
    ("USD 60k/year", "60000…60000 USD year"),
    ("USD 90,000 - 120,000 per year", "90000…120000 USD year"),
    ("$90,000 to $120,000 annually", "90000…120000 USD year"),
    ("Salary from $1,500", "1500… USD month"),
    ("Salary: $2,500/mo", "2500…2500 USD month"),
    ("25.000.000đ", "25000000…25000000 VND month"),
    ("25,000,000 VND", "25000000…25000000 VND month"),
    ("VND 80,000,000", "80000000…80000000 VND month"),
    ("18.000.000 – 25.000.000 VNĐ/tháng", "18000000…25000000 VND month"),
    ("VND 30–45 million / month", "30000000…45000000 VND month"),
    ("VND 60-75m gross", "60000000…75000000 VND month"),
    ("Lương 12,5 triệu", "12500000…12500000 VND month"),
    ("Lương 12.5 triệu", "12500000…12500000 VND month"),
    ("Lương 15tr5", "15500000…15500000 VND month"),
    ("Lương 120 triệu/tháng", "120000000…120000000 VND month"),
    ("Lương 360 triệu/năm", "360000000…360000000 VND year"),
    ("Lương 1,2 tỷ/năm", "1200000000…1200000000 VND year"),
    ("Lương 20 triệu đồng Việt Nam/tháng", "20000000…20000000 VND month"),
    ("€50,000 per annum", "50000…50000 EUR year"),
    ("SGD 8,000 - 10,000 monthly", "8000…10000 SGD month"),
    ("Salary S$8,000", "8000…8000 SGD month"),
    ("£45k-55k per year", "45000…55000 GBP year"),
    ("Lương cứng 25 triệu+", "25000000… VND month"),
    ("Salary 45-60M VND", "45000000…60000000 VND month"),
    ("Lương: 1.500 đô/tháng", "1500…1500 USD month"),
  ]) func `pay is read`(text: String, pay: String) {
    #expect(written(text) == pay, "\(text)")
  }

  @Test(arguments: [
    "Lương: Thỏa thuận", "Thoả thuận", "Salary: negotiable", "Competitive salary", "",
    "Lương cạnh tranh", "Sign in to view salary", "Lương tháng 13", "13th month salary",
    "2,3 triệu khách hàng cá nhân", "Phục vụ 6 triệu người dùng", "$50 per hour", "200.000đ/giờ",
    "500k/ngày", "Ngân sách đào tạo 60 triệu/năm", "Phụ cấp ăn trưa 1 triệu/tháng",
    "We raised $50 million in funding", "Annual health check up to $5,000", "2020 - 2025",
    "5+ years of experience", "Java 8 - 17", "3 ngày/tuần", "Tel 028 3000 1100",
    "Lương 25 - 15 triệu", "from EUR 1,000 to USD 2,000", "Salary: 2000 - 3000",
  ]) func `no pay is invented`(text: String) {
    #expect(written(text) == "none", "\(text)")
  }
}
