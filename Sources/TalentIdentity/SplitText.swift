/// The text of a block, taken apart once for everything that looks for a person in it.
struct SplitText {
  /// The text as it stands.
  let string: String
  /// Its bytes.
  let text: Text
  /// Its words, with their traits.
  let words: [Word]
  /// The traits among them.
  let traits: Traits
  /// The signs among its bytes.
  let signs: Signs

  /// Takes a text apart.
  ///
  /// - Complexity: O(length of the text).
  init(_ string: String) {
    self.string = string
    self.text = Text(string)
    self.signs = Signs.among(text.bytes)
    var words = Word.words(in: string)
    self.traits = Traits.note(in: &words)
    self.words = words
  }
}
