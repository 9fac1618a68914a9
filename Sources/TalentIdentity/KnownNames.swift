internal import TalentModel

/// Finds the names that a document is known to belong to, in the forms in which names are written.
///
/// Names are words (Đức, Anh, Mark, Price), and what is masked must not depend on what somebody is
/// called. So a name counts whole, in an order in which people write names; and a part of it only
/// where nothing but a person can stand: behind a form of address, or doing what people do.
struct KnownNames {
  /// A name in one order of its words.
  private struct Form {
    var words: [Word]
    /// Whether it is the order in which the name was given.
    var isDeclared: Bool
    /// Behind how many words a comma stands, as in "Kennedy, John".
    var commaAfter: Int?
  }

  /// What a word can be of the names.
  private struct Entry {
    /// Forms that begin with it, or of which it is the initial.
    var forms: [Form] = []
    /// Words of the names, for the places where one alone is a person.
    var parts: [Word] = []
  }

  private let entries: WordMap<Entry>
  private let isTerm: (String) -> Bool

  /// Forms of address that go with a name and tell a person's sex.
  private static let address = WordSet(
    Word.words(in: "mr mrs ms miss madam sir ông bà anh chị cô chú em").map(\.written)
  )

  /// Forms of address that make a person of a lone word.
  private static let kin = WordSet(Word.words(in: "ông bà anh chị cô chú").map(\.written))

  /// What only people do; a capitalised part of a name before it is the person.
  private static let deeds = WordSet(
    Word.words(
      in: """
        led filed joined wrote managed built ran handled oversaw supervised mentored coached trained
        worked works held holds earned received became brings leads manages speaks moved started
        began spent graduated studied obtained passed completed achieved delivered drove launched
        founded helped advised negotiated closed coordinated conducted performed investigated
        screened escalated drafted prepared presented taught reviewed designed developed
        đã từng hiện phụ chịu tham tốt
        """
    ).map(\.written)
  )

  /// What things do too.
  private static let states = WordSet(
    Word.words(in: "is was has had serves served acts reports là có đang được").map(\.written)
  )

  /// Makes the forms of some names; names of more than eight words have none.
  init(_ names: [String], isTerm: @escaping (String) -> Bool) {
    self.isTerm = isTerm
    var entries: [FoldedWord: Entry] = [:]
    func add(_ form: Form) {
      guard let first = form.words.first?.folded else { return }
      entries[first, default: Entry()].forms.append(form)
      if first.count > 1 { entries[first.initial, default: Entry()].forms.append(form) }
    }
    for name in names {
      let words = Word.words(in: name).filter { $0.isAlphabetic }
      guard (1...8).contains(words.count) else { continue }
      if words.count == 1 {
        // A word that is a thing too names a person only where nothing else can stand.
        if words[0].isForeign && words[0].range.count > 3
          || !words[0].isForeign && !isTerm(name) && words[0].folded.count > 2
        {
          add(Form(words: words, isDeclared: true))
        }
        if words[0].folded.count > 1 {
          entries[words[0].folded, default: Entry()].parts.append(words[0])
        }
        continue
      }
      add(Form(words: words, isDeclared: true))
      var orders = (1..<words.count).map { Array(words[$0...] + words[..<$0]) }
      if words.count > 2 { orders.append(words.reversed()) }
      for order in orders { add(Form(words: order, isDeclared: false)) }
      // "Kennedy, John F."; "Nguyễn, Văn A".
      for family in 1...min(2, words.count - 1) {
        let order = orders[words.count - family - 1]
        add(Form(words: order, isDeclared: false, commaAfter: family))
        if order.count > family + 1 {
          let short = Array(order.prefix(family + 1))
          add(Form(words: short, isDeclared: false, commaAfter: family))
        }
      }
      add(Form(words: words, isDeclared: false, commaAfter: 1))
      // The given name of three words and more: "Minh Châu" of Trần Thị Minh Châu.
      if words.count > 2 { add(Form(words: words.suffix(2), isDeclared: false)) }
      for word in words where word.folded.count > 1 {
        entries[word.folded, default: Entry()].parts.append(word)
      }
    }
    self.entries = WordMap(entries)
  }

  /// Marks for every place where a known name stands.
  ///
  /// - Complexity: O(words × names).
  func marks(in words: [Word], of text: Text) -> [Mark] {
    guard !entries.isEmpty else { return [] }
    var marks: [Mark] = []
    var place = 0
    while place < words.count {
      guard let entry = entries[words[place].folded],
        let end = end(of: entry, at: place, in: words, of: text)
      else {
        place += 1
        continue
      }
      let isAddressed =
        place > 0 && words[place].gap.isSubset(of: [.space, .point])
        && Self.address.contains(words[place - 1].written)
        && !(place > 1 && words[place - 2].folded == "tieng")
      let first = words[isAddressed ? place - 1 : place].range.lowerBound
      marks.append(Mark(range: first..<words[end - 1].range.upperBound, replacement: "[name]"))
      place = end
    }
    return marks
  }

  private func end(of entry: Entry, at place: Int, in words: [Word], of text: Text) -> Int? {
    let whole = entry.forms.compactMap { end(of: $0, at: place, in: words, of: text) }
    return whole.max() ?? end(ofPartAt: place, in: words, of: text)
  }

  /// Where a form of a name ends that begins at a word.
  ///
  /// Words in its middle may be missing or be initials, the first may be one with its point, and an
  /// initial more may stand inside: `John Kennedy`, `J. Kennedy`, `John F. Kennedy`.
  private func end(of form: Form, at start: Int, in words: [Word], of text: Text) -> Int? {
    var place = start
    var next = 0
    var full: [Word] = []
    var hasInitial = false
    var hasExtra = false
    while next < form.words.count {
      guard place < words.count else { return nil }
      let word = words[place]
      if place > start {
        let isAfterInitial = words[place - 1].folded.count == 1
        var allowed: Word.Gap = [.space, .dash, .apostrophe]
        if isAfterInitial { allowed.insert(.point) }
        if next == form.commaAfter {
          guard word.gap.contains(.comma) else { return nil }
          allowed.insert(.comma)
          if isAfterInitial { allowed.insert(.point) }
        }
        guard word.gap.isSubset(of: allowed) else { return nil }
      }
      if word.agrees(with: form.words[next]) {
        full.append(word)
        next += 1
      } else if word.isInitial, form.words[next].folded.first == word.folded.first {
        guard hasPoint(behind: place, in: words, of: text) || (next > 0 && !isLast(next, form))
        else { return nil }
        hasInitial = true
        next += 1
      } else if word.isInitial, next > 0, !hasExtra {
        hasExtra = true
      } else if next > 0, !isLast(next, form), next != form.commaAfter {
        next += 1
        continue
      } else {
        return nil
      }
      place += 1
    }
    // "Kennedy, John F."
    if form.commaAfter != nil, place < words.count, words[place].isInitial,
      words[place].followsSpace, hasPoint(behind: place, in: words, of: text)
    {
      place += 1
    }
    let long = full.filter { $0.folded.count > 1 }
    guard full.count > 1 || form.words.count == 1 || (hasInitial && !long.isEmpty) else {
      return nil
    }
    // "J. Kennedy": the whole word is the name of the family or stands last, never a middle one.
    if full.count == 1, form.words.count > 1 {
      guard form.words.first?.folded == full[0].folded || form.words.last?.folded == full[0].folded
      else { return nil }
    }
    let isExact = form.isDeclared && full.count == form.words.count
    let isCapitalised = full.allSatisfy { $0.isCapitalised || $0.isForeign }
    if !isCapitalised {
      let isWritten = form.words.allSatisfy { !$0.isCapitalised }
      let isAlone = start == 0 && place == words.count
      guard isExact, isWritten || isAlone || full.count > 2 else { return nil }
    }
    // "Anh, Đức" and "Java Python" are lists of things, whoever is called so.
    if !isExact, long.allSatisfy({ isTerm(text.of($0)) }) { return nil }
    // "Thái Bình" is a province, whoever lives there.
    if !isExact, isThing(words[start..<place], of: text), !isDoing(place, in: words) { return nil }
    if form.words.count == 1, !full[0].isForeign, !isAlone(start, in: words) { return nil }
    return place
  }

  private func isThing(_ words: ArraySlice<Word>, of text: Text) -> Bool {
    Peoples.country(words) == words.count || isTerm(text.of(words))
  }

  private func isDoing(_ place: Int, in words: [Word]) -> Bool {
    place < words.count && words[place].followsSpace && Self.deeds.contains(words[place].written)
  }

  /// Whether a word is no part of a longer phrase, as "Tài" is of "Tài chính": what follows is what
  /// people do, or nothing of the same stretch.
  private func isAlone(_ place: Int, in words: [Word]) -> Bool {
    let next = place + 1
    guard next < words.count, words[next].followsSpace else { return true }
    return Self.deeds.contains(words[next].written) || Self.states.contains(words[next].written)
  }

  private func isLast(_ place: Int, _ form: Form) -> Bool { place == form.words.count - 1 }

  private func hasPoint(behind place: Int, in words: [Word], of text: Text) -> Bool {
    text.byte(at: words[place].range.upperBound) == UInt8(ascii: ".")
  }

  /// Where a part of a name ends that is the person: `chị Châu`, `Châu filed …`, `Châu's team`.
  private func end(ofPartAt place: Int, in words: [Word], of text: Text) -> Int? {
    guard isPart(words[place]) else { return nil }
    var end = place + 1
    while end < words.count, end - place < 4, words[end].followsSpace, isPart(words[end]) {
      end += 1
    }
    if place > 0, words[place].followsSpace, Self.kin.contains(words[place - 1].written),
      !words[place - 1].isCapitalised || isStart(place - 1, in: words),
      !(place > 1 && words[place - 2].folded == "tieng")
    {
      return end
    }
    guard end < words.count else { return nil }
    let next = words[end]
    let areTerms = words[place..<end].allSatisfy { isTerm(text.of($0)) }
    if next.gap == .apostrophe, next.folded == "s" { return areTerms ? nil : end }
    guard isStart(place, in: words), next.followsSpace, !next.isCapitalised else { return nil }
    if Self.deeds.contains(next.written) { return end }
    return Self.states.contains(next.written) && !areTerms ? end : nil
  }

  private func isPart(_ word: Word) -> Bool {
    word.isCapitalised && entries[word.folded]?.parts.contains { $0.agrees(with: word) } == true
  }

  /// Whether a sentence or an item begins at a word.
  private func isStart(_ place: Int, in words: [Word]) -> Bool {
    place == 0 || words[place].gap.contains(.point) || words[place].gap.contains(.other)
  }
}
