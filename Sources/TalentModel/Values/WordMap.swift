/// A set of folded words.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline var table: WordTable
  @usableFromInline var sieve = WordSieve()

  /// Takes words.
  public init(_ words: some Collection<FoldedWord>) {
    table = WordTable(capacity: words.count * 2)
    for word in words {
      _ = table.intern(word)
      sieve.add(word)
    }
  }

  /// Takes words.
  public init(arrayLiteral words: FoldedWord...) {
    self.init(words)
  }

  /// The words, in the order in which they were given.
  public var words: [FoldedWord] { table.words }

  /// Whether a word is in the set.
  @inlinable
  @inline(__always)
  public func contains(_ word: FoldedWord) -> Bool {
    sieve.mayHold(word) && table.number(of: word) != 0
  }
}

/// Values by folded words.
public struct WordMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  @usableFromInline var table: WordTable
  @usableFromInline var values: [Value] = []
  @usableFromInline var sieve = WordSieve()

  /// Takes words, each with its value; of several values for one word the last one counts.
  public init(_ entries: some Collection<(key: FoldedWord, value: Value)>) {
    table = WordTable(capacity: entries.count * 2)
    for (word, value) in entries {
      sieve.add(word)
      let place = Int(table.intern(word)) - 1
      if place < values.count { values[place] = value } else { values.append(value) }
    }
  }

  /// Takes words, each with its value; of several values for one word the last one counts.
  public init(dictionaryLiteral entries: (FoldedWord, Value)...) {
    self.init(entries.map { (key: $0, value: $1) })
  }

  /// Groups elements by a word of each, in their order.
  public init<Element>(
    grouping elements: some Sequence<Element>,
    by word: (Element) -> FoldedWord
  ) where Value == [Element] {
    self.init(Dictionary(grouping: elements, by: word))
  }

  /// Whether there is none.
  public var isEmpty: Bool { values.isEmpty }

  /// The words, in no order that means anything.
  public var words: [FoldedWord] { table.words }

  /// The value of a word, `nil` when it has none.
  @inlinable
  public subscript(word: FoldedWord) -> Value? {
    @inline(__always) get { sieve.mayHold(word) ? value(of: word) : nil }
  }

  @inlinable
  func value(of word: FoldedWord) -> Value? {
    let number = table.number(of: word)
    return number == 0 ? nil : values[Int(number) - 1]
  }

  /// Whether a word has a value.
  @inlinable
  @inline(__always)
  public func contains(_ word: FoldedWord) -> Bool {
    sieve.mayHold(word) && table.number(of: word) != 0
  }
}

/// Lists of values by folded words, all of them one after another: to look at some copies none.
public struct WordLists<Value: Sendable>: Sendable {
  @usableFromInline let ranges: WordMap<Range<Int>>
  @usableFromInline let values: [Value]

  /// Takes words, each with its values.
  public init(_ entries: some Collection<(key: FoldedWord, value: [Value])>) {
    var values: [Value] = []
    ranges = WordMap(
      entries.map { word, list in
        values += list
        return (key: word, value: values.count - list.count..<values.count)
      }
    )
    self.values = values
  }

  /// The words, in no order that means anything.
  public var words: [FoldedWord] { ranges.words }

  /// Whether a word has any.
  @inlinable
  @inline(__always)
  public func contains(_ word: FoldedWord) -> Bool { ranges.contains(word) }

  /// The places of a word's values in their order; none when it has none.
  @inlinable
  @inline(__always)
  public func places(of word: FoldedWord) -> Range<Int> { ranges[word] ?? 0..<0 }

  /// The value at a place.
  @inlinable
  public subscript(place: Int) -> Value {
    @inline(__always) get { values[place] }
  }
}

/// Turns most words away that a small table does not hold, without a look at the table: a bit for
/// each of the words that it holds, by the highest six bits of its hash.
@usableFromInline
struct WordSieve: Sendable {
  @usableFromInline var bits: UInt64 = 0

  @inlinable
  init() {}

  @inlinable
  mutating func add(_ word: FoldedWord) { bits |= 1 &<< (word.hash &>> 58) }

  @inlinable
  @inline(__always)
  func mayHold(_ word: FoldedWord) -> Bool { bits &>> (word.hash &>> 58) & 1 == 1 }
}
