public import TalentModel

/// What somebody seeks, put together of words, phrases and fields.
public indirect enum SearchQuery: Hashable, Sendable {
  /// A comparison of a field.
  public enum Comparison: String, Hashable, Sendable {
    case atLeast = ">="
    case atMost = "<="
    case more = ">"
    case less = "<"
    case equal = "="
  }

  /// A phrase, or what else belongs together.
  case words(String)
  /// Words side by side without quotes.
  case together([String])
  /// A field: its name, what it is about, and what it is compared with.
  case field(name: String, subject: String?, Comparison, value: String)
  /// All of some.
  case all([SearchQuery])
  /// At least one of some.
  case any([SearchQuery])
  /// None of one.
  case not(SearchQuery)

  /// What is wrong with a query.
  public struct Fault: Error, Hashable, Sendable {
    /// What is wrong; what to do.
    public var text: Labels

    init(_ english: String, vietnamese: String) {
      text = Labels(english: english, vietnamese: vietnamese)
    }
  }

  /// Reads a query: words, "phrases", AND, OR, NOT, parentheses, `field:value`, `field>=value`.
  public init(_ text: String) throws(Fault) {
    var reader = try SearchReader(text)
    self = try reader.query()
  }
}

/// Reads queries, left to right.
private struct SearchReader {
  private enum Token: Hashable {
    case open, close, and, or, not
    case phrase(String)
    case word(String)
  }

  /// Deepest nesting of parentheses.
  private static let mostLevels = 50

  private var tokens: [Token] = []
  private var position = 0
  private var level = 0

  init(_ text: String) throws(SearchQuery.Fault) {
    var word = ""
    var isQuoted = false
    /// The column of the last quote that opened.
    var opening = 0
    // "title:"luật sư"": the quotes hold the value of a field.
    var isValue = false
    func token(_ word: String) -> Token {
      switch word {
      case "AND", "VÀ": .and
      case "OR", "HOẶC": .or
      case "NOT", "KHÔNG": .not
      default: .word(word)
      }
    }
    for (place, character) in text.enumerated() {
      if character == "\"" || character == "“" || character == "”" {
        if isQuoted {
          tokens.append(isValue ? token(word) : .phrase(word))
          isValue = false
        } else if let last = word.last, ":=<>".contains(last) {
          isValue = true
        } else if !word.isEmpty {
          tokens.append(token(word))
        }
        if !isValue { word = "" }
        isQuoted.toggle()
        opening = place + 1
      } else if !isQuoted, character.isWhitespace || character == "(" || character == ")" {
        if !word.isEmpty { tokens.append(token(word)) }
        word = ""
        if character == "(" { tokens.append(.open) }
        if character == ")" { tokens.append(.close) }
      } else {
        word.append(character)
      }
    }
    guard !isQuoted else {
      throw SearchQuery.Fault(
        "column \(opening): a quote opens that none closes; add \" behind its words",
        vietnamese: "cột \(opening): dấu ngoặc kép mở mà không đóng; hãy thêm \" sau các từ của nó"
      )
    }
    if !word.isEmpty { tokens.append(token(word)) }
  }

  mutating func query() throws(SearchQuery.Fault) -> SearchQuery {
    let query = try any()
    guard position == tokens.count else {
      throw SearchQuery.Fault(
        "a parenthesis closes that none opens; remove it",
        vietnamese: "thừa một dấu ngoặc đóng; hãy bỏ đi"
      )
    }
    return query
  }

  private mutating func any() throws(SearchQuery.Fault) -> SearchQuery {
    var parts = [try all()]
    while next == .or {
      position += 1
      parts.append(try all())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func all() throws(SearchQuery.Fault) -> SearchQuery {
    var parts = [try one()]
    while let token = next, token != .or, token != .close {
      if token == .and { position += 1 }
      let part = try one()
      if token != .and, case .together(let words) = part, case .together(let before)? = parts.last {
        parts[parts.count - 1] = .together(before + words)
      } else {
        parts.append(part)
      }
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func one() throws(SearchQuery.Fault) -> SearchQuery {
    guard let token = next else {
      throw SearchQuery.Fault(
        "something is missing at the end; write what is sought",
        vietnamese: "thiếu phần cuối; hãy viết điều cần tìm"
      )
    }
    position += 1
    switch token {
    case .not:
      // A row of them is told off here: each would be a call inside the last one.
      var isDenied = true
      while next == .not {
        position += 1
        isDenied.toggle()
      }
      let query = try one()
      return isDenied ? .not(query) : query
    case .phrase(let words): return .words(words)
    case .word(let word): return try Self.leaf(word)
    case .open:
      level += 1
      guard level <= Self.mostLevels else {
        throw SearchQuery.Fault(
          "parentheses stand too deep; write it simpler",
          vietnamese: "quá nhiều lớp ngoặc; hãy viết đơn giản hơn"
        )
      }
      let query = try any()
      guard next == .close else {
        throw SearchQuery.Fault(
          "a parenthesis is not closed; add )",
          vietnamese: "thiếu dấu ngoặc đóng; hãy thêm )"
        )
      }
      position += 1
      level -= 1
      return query
    case .and, .or, .close:
      throw SearchQuery.Fault(
        "a word is missing before AND, OR or ); write what is sought",
        vietnamese: "thiếu từ trước AND, OR hoặc ); hãy viết điều cần tìm"
      )
    }
  }

  private var next: Token? { position < tokens.count ? tokens[position] : nil }

  /// A word, or a field with what it is compared with.
  private static func leaf(_ word: String) throws(SearchQuery.Fault) -> SearchQuery {
    let comparisons: [SearchQuery.Comparison] = [.atLeast, .atMost, .more, .less, .equal]
    for comparison in comparisons {
      guard let range = word.firstRange(of: comparison.rawValue) else { continue }
      let head = word[..<range.lowerBound].split(separator: ":", maxSplits: 1).map(String.init)
      let value = String(word[range.upperBound...])
      guard let name = head.first, !value.isEmpty else {
        throw SearchQuery.Fault(
          "\(word): write FIELD\(comparison.rawValue)VALUE",
          vietnamese: "\(word): hãy viết TRƯỜNG\(comparison.rawValue)GIÁ_TRỊ"
        )
      }
      return .field(
        name: name.lowercased(),
        subject: head.count > 1 ? head[1] : nil,
        comparison,
        value: value
      )
    }
    let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2 {
      return .field(name: parts[0].lowercased(), subject: parts[1], .equal, value: "")
    }
    return .together([word])
  }
}
