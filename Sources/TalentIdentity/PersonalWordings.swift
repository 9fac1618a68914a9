/// The wordings in which people tell who they are; how they are matched is in `Phrase`.
enum PersonalWordings {
  static let phrases: [Phrase] = [
    phrases(
      "[birth]",
      .anywhere,
      """
      born in|on|around #year, born #year, born on|in #date, born #date, sinh năm #year,
      năm sinh #year, sinh ngày #date, sinh #date, date of birth #date, ngày sinh #date, sn #year, aged #age, age #age, tuổi #age,
      dob #year, dob #date, #yo, tuổi tý|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi,
      #age years old, #age years of age, #age year old, #age yo, #age y o, #age tuổi
      """
    ),
    phrases(
      "[origin]",
      .anywhere,
      """
      citizen|national of #country, citizen|national of the #country, citizenship of #country,
      #demonym passport holder, holder of a|an #demonym passport, #demonym nationality,
      #demonym citizenship, nationality|citizenship #demonym, nationality|citizenship #country,
      hold|holding|holds a|an #demonym passport, quốc tịch #country, công dân #country,
      mang quốc tịch #country, việt kiều #country, là người #nation, of #demonym origin,
      of #demonym descent, of #demonym heritage, of #demonym ethnicity, of #demonym extraction,
      ethnic #demonym, gốc #ethnic, dân tộc #ethnic, người dân tộc #proper, người việt gốc #ethnic,
      african american, asian american, ethnically #demonym, overseas vietnamese, #demonym born, dân tộc #proper,
      born and raised in #place, born in #place, raised in #place, grew up in #place,
      originally from #place, native of #place, hails|hailing from #place, sinh tại|ở #place,
      sinh ra tại|ở #place, sinh ra và lớn lên tại|ở #place, lớn lên tại|ở #place, quê ở|tại #place,
      quê quán #place, nguyên quán #place, nơi sinh #place
      """
    ),
    phrases("[origin]", .opening, "người #nation, gốc #nation, quê #place"),
    phrases(
      "[origin]",
      .item,
      "việt kiều, viet kieu, latino, latina, hispanic, caucasian, người #ethnic"
    ),
    phrases("[origin]", .unfollowed, "#demonym national, #demonym citizen, #demonym passport"),
    phrases(
      "[family]",
      .anywhere,
      """
      mother|father|parent|mum|mom|dad of #count children|kids|sons|daughters|boys|girls,
      mother|father|parent|mum|mom|dad of #count, married with #count children|kids,
      married with children|kids, happily married, đã kết hôn, chưa kết hôn, đã lập gia đình,
      chưa lập gia đình, đã có gia đình, chưa có gia đình, độc thân, đã ly hôn, ly dị,
      !wife|husband|father|mother|son|daughter|brother|sister|spouse|fiance|fiancé|fiancée is*|named* #person,
      !vợ|chồng|bố|mẹ|cha tôi|em|mình* là|tên* #person, con trai|gái tôi|em|mình* là|tên* #person,
      anh|em trai tôi|mình* là|tên* #person, chị|em gái tôi|mình* là|tên* #person,
      đã|chưa có !vợ|chồng và* #count* con*, có !vợ|chồng và #count con, have|has #count children|kids,
      marital status married|single|divorced|widowed, newly married, recently married
      """
    ),
    phrases(
      "[family]",
      .item,
      """
      single, married, unmarried, divorced, widowed, widow, widower, #count children, #count child,
      có #count con, no children, mother, father, husband, wife, có gia đình, kết hôn,
      single mother|father|parent, có !vợ|chồng, working mother, working father
      """
    ),
    phrases(
      "[sex]",
      .anywhere,
      """
      male, female, a|an man|woman, as man|woman, young man|woman,
      giới tính nam|nữ, nam giới, nữ giới, openly gay|lesbian|bisexual|queer|trans,
      member of the* lgbt|lgbtq|lgbtqia|lgbtqi community, lgbt|lgbtq|lgbtqia|lgbtqi community*
      """
    ),
    phrases(
      "[sex]",
      .item,
      """
      man, woman, nam, nữ, transgender, non binary, gay, lesbian, bisexual, queer, asexual,
      homosexual, heterosexual, đồng tính, song tính, chuyển giới, người đồng|song tính, người chuyển giới
      """
    ),
    phrases(
      "[belief]",
      .anywhere,
      """
      practising|practicing|devout #proper, tôn giáo #proper, theo đạo #proper, đạo công giáo,
      đạo phật, đạo tin lành, đạo hồi, đạo cao đài, đạo hòa|hoà hảo, đạo thiên chúa giáo*,
      am|m a|an christian|catholic|protestant|buddhist|muslim|hindu|jew|sikh|atheist,
      member of the communist party of* vietnam*, communist party member, party member since #year,
      kết nạp đảng năm* #year*, vào đảng năm* #year*, đảng viên đảng cộng sản việt nam,
      đảng viên từ* năm* #year
      """
    ),
    phrases(
      "[belief]",
      .item,
      """
      christian, catholic, roman catholic, protestant, buddhist, muslim, hindu, jewish, atheist,
      sikh,
      phật giáo, công giáo, thiên chúa giáo, tin lành, đạo phật, đạo thiên chúa, không tôn giáo,
      phật tử, party member, đoàn viên, đảng viên dự bị,
      no religion, cao đài, hòa hảo, hồi giáo, đảng viên, đảng viên đảng cộng sản việt nam
      """
    ),
    phrases(
      "[health]",
      .anywhere,
      """
      in good|excellent|perfect|full health, sức khỏe|khoẻ tốt, sức khỏe|khoẻ bình thường,
      sức khỏe|khoẻ ổn định, physically fit, hiv positive*|negative*, living with hiv, nhiễm hiv,
      am|m disabled|blind|deaf|diabetic, người khuyết tật, khuyết tật vận động|nhẹ|nặng|nghe|nhìn,
      hearing|visually impaired, khiếm thị, khiếm thính, cancer survivor,
      blood group|type a|b|ab|o, nhóm máu a|b|ab|o, height|weight is* #measure, chiều cao #measure,
      cân nặng #measure, cao|nặng #measure, tall #measure
      """
    ),
    phrases(
      "[health]",
      .item,
      """
      #measure, #measure tall, blind, deaf, epilepsy, epileptic, diabetes, diabetic,
      disabled, wheelchair user, khuyết tật, non smoker, good health, excellent health, pregnant
      """
    ),
    phrases(
      "[name]",
      .anywhere,
      """
      maiden name is* #person, referred|recommended by #person, available from #person,
      referee|referees #person
      """
    ),
    phrases(
      "[contact]",
      .anywhere,
      "photo attached|enclosed, see photo, xem ảnh đính* kèm*, ảnh đính kèm, ảnh thẻ, ảnh 3x4|4x6"
    ),
  ].flatMap(\.self)

  private static func phrases(
    _ replacement: String,
    _ scope: Phrase.Scope,
    _ patterns: String
  ) -> [Phrase] {
    patterns.split(separator: ",").map { Phrase($0, replacement, scope) }
  }
}
