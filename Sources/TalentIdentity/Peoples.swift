internal import TalentModel

/// Names of countries and of the people who come from them, as statements of origin use them.
enum Peoples {
  /// Words for what comes from a country; languages share most of them.
  static let demonyms: WordSet = words(
    """
    afghan albanian algerian american angolan argentine argentinian armenian australian austrian
    azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british briton
    bruneian bulgarian burmese cambodian cameroonian canadian chilean chinese colombian congolese
    croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati english eritrean estonian
    ethiopian eu european fijian filipino filipina finnish french georgian german ghanaian greek
    guatemalan honduran hongkonger hungarian icelandic indian indonesian iranian iraqi irish israeli
    italian ivorian jamaican japanese jordanian kazakh kenyan korean kuwaiti kyrgyz lao laotian
    latvian lebanese libyan lithuanian luxembourgish macedonian malaysian maldivian maltese
    mauritian
    mexican moldovan mongolian moroccan mozambican myanmar namibian nepalese nepali nigerian
    norwegian omani pakistani palestinian panamanian paraguayan peruvian philippine polish
    portuguese
    qatari romanian russian rwandan saudi scottish senegalese serbian singaporean singapore slovak
    slovakian slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai
    tunisian turkish turkmen ugandan uk ukrainian uruguayan us usa uzbek venezuelan viet vietnam
    vietnamese welsh yemeni zambian zimbabwean
    """
  )

  /// Countries in both languages, by their first word, without accents.
  private static let countries: WordMap<[[FoldedWord]]> = {
    let names = """
      afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan,
      bahrain, bangladesh, belarus, belgium, bolivia, bosnia, brazil, brunei, bulgaria, burma,
      cambodia, cameroon, canada, chile, china, colombia, congo, croatia, cuba, cyprus, czechia,
      czech republic, denmark, ecuador, egypt, england, estonia, ethiopia, fiji, finland, france,
      georgia, germany, ghana, great britain, greece, hong kong, hungary, iceland, india, indonesia,
      iran, iraq, ireland, israel, italy, jamaica, japan, jordan, kazakhstan, kenya, korea, kuwait,
      laos, latvia, lebanon, libya, lithuania, luxembourg, macau, malaysia, maldives, malta,
      mauritius, mexico, moldova, mongolia, morocco, mozambique, myanmar, namibia, nepal,
      netherlands, new zealand, nigeria, north korea, norway, oman, pakistan, palestine, panama,
      paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, saudi arabia,
      scotland, senegal, serbia, singapore, slovakia, slovenia, somalia, south africa, south korea,
      spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand,
      tunisia, turkey, uganda, uk, ukraine, united arab emirates, united kingdom, united states,
      united states of america, uruguay, us, usa, uzbekistan, venezuela, viet nam, vietnam, wales,
      yemen, zambia, zimbabwe,
      mỹ, hoa kỳ, anh, anh quốc, vương quốc anh, pháp, đức, nga, liên bang nga, trung quốc,
      trung hoa,
      nhật, nhật bản, hàn, hàn quốc, triều tiên, ý, tây ban nha, bồ đào nha, hà lan, bỉ, thụy sĩ,
      thụy điển, na uy, đan mạch, phần lan, úc, ấn độ, lào, campuchia, thái lan, thái, đài loan,
      hồng kông, ba lan, séc, áo, hy lạp, thổ nhĩ kỳ, ai cập, nam phi, mông cổ, ma cao, việt,
      xinh ga po
      """
    let folded = names.split(separator: ",").map { Word.words(in: String($0)).map(\.folded) }
    return WordMap(grouping: folded) { $0.first ?? "" }
  }()

  /// The peoples of Vietnam in Vietnamese, by their first word, without accents.
  private static let ethnicities: WordMap<[[FoldedWord]]> = {
    let names = """
      kinh, hoa, tày, thái, mường, khmer, khơ me, nùng, hmông, h mông, mông, mèo, dao, gia rai, jrai,
      ê đê, ba na, sán chay, chăm, cơ ho, xơ đăng, sán dìu, hrê, ra glai, mnông, thổ, xtiêng, khơ mú,
      bru, vân kiều, cơ tu, giáy, tà ôi, mạ, giẻ triêng, co, chơ ro, xinh mun, hà nhì, chu ru, lào,
      la chí, kháng, phù lá, la hủ, la ha, pà thẻn, lự, ngái, chứt, lô lô, mảng, cờ lao, bố y, cống,
      si la, pu péo, rơ măm, brâu, ơ đu
      """
    let folded = names.split(separator: ",").map { Word.words(in: String($0)).map(\.folded) }
    return WordMap(grouping: folded) { $0.first ?? "" }
  }()

  /// How many of some words are a people of Vietnam, `0` for none.
  static func ethnicity(_ words: ArraySlice<Word>) -> Int { longest(of: ethnicities, in: words) }

  /// Those of two words, by their first word.
  private static let pairs: [FoldedWord: [FoldedWord]] = [
    "south": ["african", "korean", "sudanese"], "north": ["korean", "macedonian"],
    "new": ["zealander"], "sri": ["lankan"], "saudi": ["arabian"], "hong": ["konger"],
    "costa": ["rican"], "puerto": ["rican"], "el": ["salvadoran"], "sierra": ["leonean"],
    "cape": ["verdean"], "timor": ["lestean"], "east": ["timorese"], "ivory": ["coaster"],
    "equatorial": ["guinean"], "papua": ["guinean"], "burkina": ["faso"], "viet": ["kieu"],
  ]

  /// The words, folded, with which demonyms begin.
  static let firstDemonyms = WordSet(firstWords)

  /// The same as a list.
  static var firstWords: [FoldedWord] { demonyms.words + Array(pairs.keys) }

  /// How many of some words are demonyms, joined by a dash, a slash or "and".
  static func demonym(_ words: ArraySlice<Word>) -> Int {
    var count = 0
    var place = words.startIndex
    while place < words.endIndex, words[place].isCapitalised {
      let length = isPair(words[place...]) ? 2 : isDemonym(words[place]) ? 1 : 0
      guard length > 0, count == 0 || words[place].gap.isDisjoint(with: [.comma, .point]) else {
        break
      }
      place += length
      count = place - words.startIndex
      if place < words.endIndex, ["and", "or"].contains(words[place].folded) { place += 1 }
    }
    return count
  }

  /// "South African": both words capitals, nothing but a space between.
  private static func isPair(_ words: ArraySlice<Word>) -> Bool {
    guard words.count > 1, let seconds = pairs[words[words.startIndex].folded] else { return false }
    let second = words[words.startIndex + 1]
    return second.followsSpace && second.isCapitalised && seconds.contains(second.folded)
  }

  private static func isDemonym(_ word: Word) -> Bool {
    demonyms.contains(word.folded)
  }

  /// How many of some words are the name of a country, `0` for none.
  static func country(_ words: ArraySlice<Word>) -> Int {
    longest(of: countries, in: words)
  }

  private static func longest(
    of names: WordMap<[[FoldedWord]]>,
    in words: ArraySlice<Word>
  ) -> Int {
    guard let first = words.first, first.isCapitalised else { return 0 }
    return (names[first.folded] ?? []).filter { name in
      words.count >= name.count
        && zip(words, name).enumerated().allSatisfy { place, pair in
          pair.0.folded == pair.1 && (place == 0 || pair.0.followsSpace)
        }
    }.map(\.count).max() ?? 0
  }

  private static func words(_ list: String) -> WordSet {
    WordSet(Word.words(in: list).map(\.folded))
  }
}
