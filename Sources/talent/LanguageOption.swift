import ArgumentParser
import TalentModel

/// The language of everything that the program says; no locale decides it.
struct LanguageOption: ParsableArguments {
  @Option(help: "Language of words in the output: en or vi.")
  var lang = DisplayLanguage.english

  func validate() throws {
    Terminal.speak(lang)
  }
}
