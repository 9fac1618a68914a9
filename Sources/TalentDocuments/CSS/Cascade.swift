/// The style sheets of a page, and which of their rules count for an element, in what order.
struct Cascade {
  /// Elements and values that are looked at for one page; real pages need a thousandth.
  static let mostWork = 4_000_000

  private struct Entry {
    var rule: StyleSheet.Rule
    var isOfPage: Bool
  }

  private var entries: [Entry] = []
  private var byID: [String: [Int]] = [:]
  private var byClass: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  private var others: [Int] = []
  private var inline: [String: (plain: [StyleDeclaration], important: [StyleDeclaration])] = [:]

  /// How much has been looked at so far.
  private(set) var work = 0

  /// Makes the cascade of a page with some style sheets, in their order.
  init(_ sheets: [String]) {
    add(StyleSheet(Self.ofBrowsers), isOfPage: false)
    for sheet in sheets { add(StyleSheet(sheet), isOfPage: true) }
  }

  /// How browsers show a page that says nothing, as far as it matters here.
  private static let ofBrowsers = """
    [hidden], dialog:not([open]) { display: none }
    a:link { color: #00e }
    mark { background: yellow; color: black }
    small, sub, sup { font-size: smaller }
    big { font-size: larger }
    """

  private mutating func add(_ sheet: StyleSheet, isOfPage: Bool) {
    for rule in sheet.rules {
      let number = entries.count
      entries.append(Entry(rule: rule, isOfPage: isOfPage))
      switch rule.selector.key {
      case .id(let id): byID[id, default: []].append(number)
      case .inClass(let name): byClass[name, default: []].append(number)
      case .name(let name): byName[name, default: []].append(number)
      default: others.append(number)
      }
    }
  }

  /// What is said about the last element of a path, the weakest first.
  ///
  /// - Complexity: O(rules that may mean it × depth); grows `work`, and says nothing once that is
  ///   more than `mostWork`.
  mutating func declarations(for path: [HTMLElement]) -> [StyleDeclaration] {
    guard work <= Self.mostWork, let element = path.last else { return [] }
    var found = others + (byName[element.name] ?? [])
    for name in element.classes { found += byClass[name] ?? [] }
    if let id = element.attributes["id"] { found += byID[id] ?? [] }
    let rules = found.filter {
      work <= Self.mostWork && entries[$0].rule.selector.matches(path, work: &work)
    }
    .sorted { weight(of: $0) < weight(of: $1) }
    .map { entries[$0] }
    var plain = rules.filter { !$0.isOfPage }.flatMap(\.rule.declarations) + element.hints
    plain += rules.filter(\.isOfPage).flatMap(\.rule.declarations)
    var important = rules.flatMap(\.rule.important)
    if let style = element.attributes["style"] {
      let own = inline[style] ?? StyleSheet.declarations(inline: style)
      inline[style] = own
      plain += own.plain
      important += own.important
    }
    work += plain.count + important.count
    return plain + important
  }

  private func weight(of number: Int) -> (Int, Int) {
    (entries[number].rule.selector.specificity, number)
  }
}
