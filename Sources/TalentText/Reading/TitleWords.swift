internal import TalentModel

/// The words by which titles, employers and places are told apart in the header of a job.
enum TitleWords {
  /// Words with which names of employers begin.
  static let employerHeads: WordSequences = [
    ["cong", "ty"], ["ngan", "hang"], ["tap", "doan"], ["van", "phong"], ["chi", "nhanh"],
    ["benh", "vien"], ["truong", "dai", "hoc"], ["truong", "cao", "dang"], ["tong", "cong", "ty"],
    ["hop", "tac", "xa"], ["cty"], ["ctcp"], ["tnhh"], ["nhtm"], ["nhtmcp"], ["pgd"], ["thpt"],
    ["phong", "giao", "dich"],
    ["company", "name"], ["cuc", "thue"], ["so", "tai", "chinh"], ["bo", "tai", "chinh"],
    ["uy", "ban"], ["doanh", "nghiep"], ["toa", "an"], ["vien", "kiem", "sat"], ["kho", "bac"],
    ["cuc", "hai", "quan"], ["cuc", "thi", "hanh", "an"], ["trung", "tam"], ["hiep", "hoi"],
    ["so", "giao", "dich"], ["so", "tu", "phap"], ["so", "ke", "hoach"], ["bo", "tu", "phap"],
    ["bo", "cong", "thuong"], ["bo", "ke", "hoach"], ["bao", "hiem", "xa", "hoi"], ["co", "quan"],
    ["quy", "dau", "tu"], ["vien", "nghien", "cuu"],
  ]

  /// Words with which the names of branches and offices begin, and the last words of the titles of
  /// those who lead one.
  static let branches: WordSet = ["chi", "van"]
  static let leaders: WordSet = ["doc", "truong", "pho"]

  /// Words with which they end.
  static let employerTails = words(
    "company co ltd limited inc incorporated corp corporation bank group jsc plc llc llp lp university"
      + " hospital holding securities tnhh ministry gmbh ag sa ab as bhd berhad pte jv"
      + " association agency school college institute capital bancorp"
      + " court"
  )

  /// Words with which they end in the plural alone: "Partner" is a post.
  static let employerPlurals = words("partner associate adviser venture chamber")

  /// The last words of the names of posts in English, or those before "of".
  static let posts = words(
    "accountant actuary adviser advisor administrator agent analyst apprentice arbitrator architect"
      + " assistant associate attorney auditor banker barista bookkeeper broker buyer cashier chair"
      + " chairman chief clerk coach collaborator comptroller consultant controller coordinator"
      + " co-ordinator counsel crew dealer deputy designer developer director economist editor"
      + " engineer examiner executive expert fellow founder freelancer head inspector instructor"
      + " intern interpreter investigator journalist judge lawyer lead leader lecturer manager"
      + " marketer member mentor merchandiser modeller modeler negotiator officer operator owner"
      + " paralegal partner planner president principal professor programmer receptionist recruiter"
      + " reporter representative researcher salesperson scientist secretary solicitor specialist"
      + " strategist superintendent supervisor support surveyor teacher technician teller tester"
      + " trader trainee trainer translator treasurer tutor underwriter vacationer waiter waitress"
      + " writer ceo cfo coo cto cio cro avp svp evp vp mgr"
  )

  /// Words between a post and what it is about.
  static let links = words("of for to in and")

  /// Grades behind a post: `Analyst II`.
  static let grades = words("i ii iii iv v 1 2 3 4 5 l1 l2 l3 l4 l5")

  /// The first words of the names of posts in Vietnamese.
  static let vietnamesePosts = Phrases([
    (
      meaning: true,
      phrases: [
        "chuyên viên", "nhân viên", "cộng tác viên", "thực tập sinh", "kiểm soát viên",
        "giao dịch viên", "kế toán", "kiểm toán viên", "trưởng nhóm", "trưởng phòng", "trưởng ban",
        "trưởng bộ phận", "phó phòng", "phó trưởng", "tổ trưởng", "nhóm trưởng", "quản lý",
        "giám đốc", "phó giám đốc", "tổng giám đốc", "phó tổng giám đốc", "kỹ sư", "lập trình viên",
        "trợ lý", "thư ký", "cán bộ", "giảng viên", "giáo viên", "trợ giảng", "gia sư", "luật sư",
        "cố vấn", "chuyên gia", "tư vấn viên", "tư vấn", "điều phối viên", "giám sát", "thủ quỹ",
        "thủ kho", "kiểm ngân", "lễ tân", "phiên dịch", "biên dịch", "biên tập viên", "phóng viên",
        "nghiên cứu viên", "kiến trúc sư", "quản trị", "trưởng đại diện", "phụ trách", "điều dưỡng",
        "bác sĩ", "dược sĩ", "công nhân", "kỹ thuật viên", "trình dược viên", "cửa hàng trưởng",
        "hiệu trưởng", "thẩm định viên", "giám định viên", "môi giới", "phục vụ",
      ]
    )
  ])

  /// How a promotion begins inside a title.
  static let promotions = Phrases([
    (
      meaning: true,
      phrases: [
        "then", "later", "promoted to", "promoted", "subsequently", "afterwards", "sau là",
        "sau đó là", "sau đó", "rồi", "sau này là", "thăng chức", "được thăng", "nay là",
        "bổ nhiệm", "được bổ nhiệm",
      ]
    )
  ])

  /// What a time without a job is called.
  static let breaks = Phrases([
    (
      meaning: true,
      phrases: [
        "parental leave", "maternity leave", "paternity leave", "career break", "sabbatical",
        "gap year", "full-time study", "full-time studies", "full-time master", "du học",
        "nghỉ thai sản", "nghỉ sinh", "thất nghiệp", "nghỉ việc",
      ]
    )
  ])

  /// Words of departments and fields.
  static let departments = words(
    "department division desk team unit operations affairs relations services phong khoi bo"
      + " mang nhom nganh products policy strategy"
  )

  /// Words of fields that posts are of, by themselves or joined: `Legal & Compliance`.
  static let topics = words(
    "legal compliance risk finance treasury audit tax hr operations sales marketing technology data"
      + " it product credit accounting administration admin strategy investment research fraud"
      + " corporate commercial banking litigation retail wealth markets capital"
  )

  /// The last words of regions for which posts are made.
  static let regions = words(
    "asean apac emea asia europe africa america americas pacific mena gcc indochina cee dach"
      + " region worldwide global north south east west bac nam trung"
  )

  /// Words that a full stop shortens.
  static let shortened = words("sr jr snr jnr asst assoc exec dep dept mgr eng gen v p")

  /// Words at the end of firms' names that a full stop shortens.
  static let shortenedNames = words(
    "co ltd inc corp jsc llc llp plc pte bhd sdn pvt pty bros intl assoc cie dept div"
  )

  /// Cities, countries and offices, as lines of jobs name them.
  static let places = WordSequences(
    [
      "Hồ Chí Minh", "TP Hồ Chí Minh", "TPHCM", "TP HCM", "HCM", "HCMC", "Ho Chi Minh City",
      "Thành phố Hồ Chí Minh", "Sài Gòn", "Saigon", "Hà Nội", "Hanoi", "Đà Nẵng", "Danang",
      "Hải Phòng", "Haiphong", "Cần Thơ", "Huế", "Nha Trang", "Vũng Tàu", "Biên Hòa", "Bình Dương",
      "Đồng Nai", "Long An", "Bắc Ninh", "Bắc Giang", "Quảng Ninh", "Hải Dương", "Hưng Yên",
      "Thanh Hóa", "Nghệ An", "Quảng Nam", "Khánh Hòa", "Lâm Đồng", "Đà Lạt", "Tiền Giang",
      "An Giang", "Kiên Giang", "Đắk Lắk", "Việt Nam", "Vietnam", "Singapore", "London", "Paris",
      "Bangkok", "Hong Kong", "Hong Kong SAR", "Tokyo", "Osaka", "Seoul", "Beijing", "Shanghai",
      "Shenzhen", "Taipei", "Kuala Lumpur", "Penang", "Jakarta", "Manila", "Makati", "Mumbai",
      "Delhi", "New Delhi", "Bangalore", "Bengaluru", "Hyderabad", "Chennai", "Pune", "Kolkata",
      "Gurgaon", "Dubai", "Abu Dhabi", "Doha", "Riyadh", "Lagos", "Nairobi", "Johannesburg",
      "Cape Town", "Cairo", "Sydney", "Melbourne", "Brisbane", "Perth", "Auckland", "New York",
      "New York City", "NYC", "Boston", "Chicago", "San Francisco", "Los Angeles", "Seattle",
      "Houston", "Dallas", "Atlanta", "Washington", "Toronto", "Vancouver", "Montreal", "Dublin",
      "Edinburgh", "Manchester", "Birmingham", "Leeds", "Bristol", "Amsterdam", "Rotterdam",
      "Brussels", "Luxembourg", "Frankfurt", "Berlin", "Munich", "Hamburg", "Zurich", "Geneva",
      "Vienna", "Milan", "Rome", "Madrid", "Barcelona", "Lisbon", "Stockholm", "Oslo", "Copenhagen",
      "Helsinki", "Warsaw", "Prague", "Budapest", "Moscow", "Istanbul", "Phnom Penh", "Vientiane",
      "Yangon", "Colombo", "Dhaka", "Karachi", "UK", "USA", "US", "UAE", "United Kingdom",
      "United States", "England", "Scotland", "Ireland", "France", "Germany", "Switzerland",
      "Netherlands", "Belgium", "Spain", "Italy", "Portugal", "Sweden", "Norway", "Denmark",
      "Finland", "Poland", "Russia", "Turkey", "India", "China", "Japan", "Korea", "South Korea",
      "Taiwan", "Thailand", "Malaysia", "Indonesia", "Philippines", "Cambodia", "Laos", "Myanmar",
      "Australia", "New Zealand", "Canada", "Nigeria", "Kenya", "South Africa", "Egypt", "Brazil",
      "Mexico", "Hội sở", "Hội sở chính", "Trụ sở", "Trụ sở chính", "Head Office", "Headquarters",
      "HQ", "Remote", "Hybrid", "On-site", "Onsite", "Từ xa",
      "City", "City State",
    ].map { Tokenizer.tokens(in: $0).map(\.plain) }
  )

  /// States of America and Canada, as they stand behind a city; codes that shorten posts or fields
  /// of work left out.
  static let states = WordSequences(
    [
      "State", "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut",
      "Delaware", "Florida", "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas",
      "Kentucky", "Louisiana", "Maine", "Maryland", "Massachusetts", "Michigan", "Minnesota",
      "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada", "New Hampshire", "New Jersey",
      "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma", "Oregon",
      "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas",
      "Utah",
      "Vermont", "Virginia", "Washington", "West Virginia", "Wisconsin", "Wyoming", "Ontario",
      "Quebec", "Alberta", "British Columbia", "AL", "AK", "AZ", "CA", "CO", "CT", "DC", "DE", "FL",
      "GA", "HI", "IA", "ID", "IL", "IN", "KS", "KY", "LA", "MA", "MD", "ME", "MI", "MN", "MO",
      "MT", "NC", "ND", "NE", "NH", "NJ", "NM", "NV", "NY", "OH", "OK", "OR", "PA", "RI", "SC",
      "SD", "TN", "TX", "UT", "VA", "VT", "WA", "WI", "WV", "WY", "ON", "QC", "BC", "AB",
    ].map { Tokenizer.tokens(in: $0).map(\.plain) }
  )

  /// Words before the name of a place.
  static let placeHeads = words("tp quan huyen tinh phuong district ward")

  /// Words behind the name of a place.
  static let placeTails = words("city province district")

  private static func words(_ line: String) -> WordSet {
    WordSet(line.split(separator: " ").flatMap { Tokenizer.tokens(in: String($0)).map(\.plain) })
  }
}
