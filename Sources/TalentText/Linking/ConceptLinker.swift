public import TalentModel

/// A concept that a phrase may mean.
public struct Link: Hashable, Sendable {
  /// The concept.
  public var concept: ConceptID
  /// How well it fits, 0…1,000; 1,000 for one of its own names.
  public var score: Int
  /// The name of it that fits best.
  public var name: String
  /// Whether the phrase is that name.
  public var isExact: Bool
}

/// Ranks the concepts of one kind for a phrase or a title, by the words they share.
///
/// For each name of a concept: the cosine of stems weighed by rarity (G. Salton and C. Buckley,
/// "Term-weighting approaches in automatic text retrieval", 1988), the share of the name's weight
/// found in the tightest stretch of the phrase, and the likeness of their letters in threes, which
/// forgives misspelling. A concept is as good as its best name.
public struct ConceptLinker: Sendable {
  private struct Name {
    var concept: ConceptID
    var text: String
    /// Its stems, numbered, in order.
    var stems: [Int32]
    var length: Double
    /// Letters in threes, hashed, ascending.
    var trigrams: [UInt32]
    var isLabel: Bool
  }

  /// Words that a phrase may have without meaning anything by them, stemmed.
  private static let noise: Set<String> = Set(
    [
      "experience", "knowledge", "skill", "skills", "ability", "strong", "excellent", "good",
      "work",
      "working", "year", "years", "required", "and", "or", "of", "the", "a", "an", "in", "for",
      "to",
      "with", "on", "at", "by", "as", "is", "be", "using", "use", "senior", "junior", "lead",
      "intern", "full", "time", "part", "urgent", "hiring", "m", "f", "d", "co", "va", "kinh",
      "nghiem", "ky", "nang", "cac", "trong", "tot", "cho", "tuyen", "gap",
    ].map(Stem.of)
  )

  /// How many concepts are compared letter by letter.
  private static let deepest = 200

  private let names: [Name]
  private let stems: [String: Int32]
  private let weights: [Double]
  /// For each stem, the names that hold it.
  private let postings: [[Int32]]
  private let lexicon: Lexicon
  private let kind: ConceptKind

  /// Prepares the concepts of a kind.
  ///
  /// - Complexity: O(total length of their names).
  public init(_ lexicon: Lexicon, kind: ConceptKind) {
    let taxonomy = lexicon.taxonomy
    var numbers: [String: Int32] = [:]
    var names: [Name] = []
    var holders: [Set<ConceptID>] = []
    let ids = taxonomy.all(kind)
    for id in ids {
      let concept = taxonomy[id]
      var seen: Set<String> = []
      let labels = [concept.labels.english, concept.labels.vietnamese]
      for (place, text) in (labels + concept.aliases).enumerated()
      where seen.insert(text).inserted {
        let words = Self.stems(of: text)
        let numbered = words.map { word -> Int32 in
          if let known = numbers[word] { return known }
          let fresh = Int32(numbers.count)
          numbers[word] = fresh
          holders.append([])
          return fresh
        }
        guard !numbered.isEmpty else { continue }
        for stem in numbered { holders[Int(stem)].insert(id) }
        names.append(
          Name(
            concept: id,
            text: text,
            stems: numbered,
            length: 0,
            trigrams: Self.trigrams(of: words),
            isLabel: place < 2
          )
        )
      }
    }
    let noisy = Set(Self.noise.compactMap { numbers[$0] })
    let weights = holders.enumerated().map { number, concepts in
      let rarity = (Double(ids.count + 1) / (Double(concepts.count) + 0.5)).logarithm
      return noisy.contains(Int32(number)) ? rarity * 0.2 : rarity
    }
    var postings: [[Int32]] = Array(repeating: [], count: holders.count)
    for place in names.indices {
      // In order: a sum of fractions depends on it.
      let own = Set(names[place].stems).sorted()
      names[place].length =
        own.reduce(0) { $0 + weights[Int($1)] * weights[Int($1)] }.squareRoot()
      for stem in own { postings[Int(stem)].append(Int32(place)) }
    }
    self.names = names
    self.stems = numbers
    self.weights = weights
    self.postings = postings
    self.lexicon = lexicon
    self.kind = kind
  }

  /// The concepts that a text may mean.
  ///
  /// - Parameters:
  ///   - text: A phrase, a title or a sentence.
  ///   - limit: How many concepts to return at most.
  /// - Returns: The best first, ties in table order; none when no word of the text is in any name.
  /// - Complexity: O(names that share a word with the text).
  public func links(for text: String, limit: Int) -> [Link] {
    let words = Self.stems(of: text)
    let asked = words.map { stems[$0] ?? -1 }
    let known = Set(asked.filter { $0 >= 0 }).sorted()
    let exact = Set(lexicon.concepts(kind, named: text))
    guard !known.isEmpty else { return [] }
    // A word that no name has is as telling as the rarest.
    let unknown = Double(asked.count { $0 < 0 }) * 0.5 * (weights.max() ?? 0)
    let length =
      (known.reduce(0) { $0 + weights[Int($1)] * weights[Int($1)] }
      + unknown * unknown).squareRoot()
    var dots: [Int32: Double] = [:]
    for stem in known {
      let square = weights[Int(stem)] * weights[Int(stem)]
      for place in postings[Int(stem)] { dots[place, default: 0] += square }
    }
    var best: [ConceptID: (score: Double, name: Int)] = [:]
    for (place, dot) in dots {
      let name = names[Int(place)]
      let cosine = dot / max(length * name.length, .leastNonzeroMagnitude)
      let score = cosine + (name.isLabel ? 0.05 : 0)
      let now = best[name.concept]
      if now == nil || (score, -Int(place)) > (now?.score ?? 0, -(now?.name ?? 0)) {
        best[name.concept] = (score, Int(place))
      }
    }
    let trigrams = Self.trigrams(of: words)
    let candidates = best.sorted { one, other in
      one.value.score == other.value.score
        ? one.key < other.key : one.value.score > other.value.score
    }.prefix(Self.deepest)
    let links = candidates.map { concept, found in
      let name = names[found.name]
      let isExact = exact.contains(concept)
      let fit =
        0.45 * min(found.score, 1) + 0.35 * coverage(of: name, in: asked)
        + 0.2 * Self.likeness(trigrams, name.trigrams)
      return Link(
        concept: concept,
        score: isExact ? 1000 : min(999, Int(fit * 1000)),
        name: name.text,
        isExact: isExact
      )
    }
    return Array(
      links.sorted { $0.score == $1.score ? $0.concept < $1.concept : $0.score > $1.score }
        .prefix(limit)
    )
  }

  /// The share of a name's weight found in the tightest stretch of the text, less what stands
  /// between.
  private func coverage(of name: Name, in asked: [Int32]) -> Double {
    let wanted = Set(name.stems)
    let total = wanted.sorted().reduce(0) { $0 + weights[Int($1)] }
    guard total > 0 else { return 0 }
    let places = asked.indices.filter { asked[$0] >= 0 && wanted.contains(asked[$0]) }
    var best = 0.0
    for (number, start) in places.enumerated() {
      var found: Set<Int32> = []
      var mass = 0.0
      for end in places[number...] where end - start < 8 {
        if found.insert(asked[end]).inserted { mass += weights[Int(asked[end])] }
        let all = asked[start...end].reduce(0) { $0 + ($1 >= 0 ? weights[Int($1)] : 3) }
        let share = mass / total
        best = max(best, share * share * (mass / max(all, mass)).squareRoot())
      }
    }
    return best
  }

  private static func stems(of text: String) -> [String] {
    Tokenizer.words(in: text).map(Stem.of)
  }

  private static func trigrams(of words: [String]) -> [UInt32] {
    var found: Set<UInt32> = []
    for word in words {
      let letters = [0x20] + Array(word.utf8) + [0x20]
      guard letters.count >= 3 else { continue }
      for start in 0...(letters.count - 3) {
        found.insert(
          UInt32(letters[start]) << 16 | UInt32(letters[start + 1]) << 8
            | UInt32(letters[start + 2])
        )
      }
    }
    return found.sorted()
  }

  /// Dice's coefficient of two ascending lists.
  private static func likeness(_ one: [UInt32], _ other: [UInt32]) -> Double {
    var first = 0
    var second = 0
    var shared = 0
    while first < one.count, second < other.count {
      if one[first] == other[second] {
        shared += 1
        first += 1
        second += 1
      } else if one[first] < other[second] {
        first += 1
      } else {
        second += 1
      }
    }
    let both = one.count + other.count
    return both == 0 ? 0 : Double(2 * shared) / Double(both)
  }
}

extension Double {
  /// The natural logarithm by the series of the inverse hyperbolic tangent; the core imports no
  /// mathematics, and every machine must get the same bits.
  fileprivate var logarithm: Double {
    guard self > 0 else { return -.infinity }
    let fraction = (significand - 1) / (significand + 1)
    let square = fraction * fraction
    var term = fraction
    var sum = 0.0
    var odd = 1.0
    while odd < 60 {
      sum += term / odd
      term *= square
      odd += 2
    }
    return 2 * sum + Double(exponent) * 0.693_147_180_559_945_3
  }
}
