internal import TalentModel

/// What a word can begin or mean for the detectors, looked up once instead of once by each of them.
struct Traits: OptionSet {
  let rawValue: UInt8

  /// It begins a label of personal data, or a word for a number of one person.
  static let label = Traits(rawValue: 1)
  /// It begins a phrase, or is a pronoun or a form of address.
  static let phrase = Traits(rawValue: 2)
  /// It begins, ends or is the name of a school, or stands before one.
  static let school = Traits(rawValue: 4)
  /// It speaks of a course of study.
  static let study = Traits(rawValue: 8)
  /// It begins a part of an address below the ward.
  static let street = Traits(rawValue: 16)
  /// It stands before a name: Mr, Ms.
  static let title = Traits(rawValue: 32)
  /// It has figures.
  static let figure = Traits(rawValue: 64)

  private static let table: WordMap<Traits> = {
    var table: [FoldedWord: Traits] = [:]
    let all: [(Traits, [FoldedWord])] = [
      (.label, PersonalLines.firstWords + Numbers.firstWords),
      (.phrase, PersonalPhrases.firstWords),
      (.school, Schools.firstWords), (.study, Schools.studyFirstWords),
      (.street, Streets.firstWords), (.title, Names.titleWords),
    ]
    for (trait, words) in all {
      for word in words { table[word, default: []].insert(trait) }
    }
    return WordMap(table)
  }()

  /// Notes what each word can be, and gives what there is among them.
  static func note(in words: inout [Word]) -> Traits {
    let table = table
    var among: Traits = []
    for place in words.indices {
      var traits = table[words[place].folded] ?? []
      if !words[place].isAlphabetic { traits.insert(.figure) }
      words[place].traits = traits
      among.formUnion(traits)
    }
    return among
  }
}
