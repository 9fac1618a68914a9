/// A part of a style sheet as CSS cuts it (CSS Syntax 3, section 4); comments are gone.
enum CSSToken: Hashable {
  case word(String)
  /// A name, in small letters, with the bracket that opens behind it.
  case function(String)
  /// A name behind `@`, in small letters.
  case atWord(String)
  case hash(String)
  case string(String)
  /// A number; its unit is empty or in small letters, `%` among them.
  case number(Double, unit: String)
  /// Any amount of white space.
  case space
  /// A character of anything else.
  case mark(Unicode.Scalar)
}
