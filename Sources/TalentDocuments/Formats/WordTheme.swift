/// The colours that a Word document calls by their part: `accent1`, `background1`.
struct WordTheme {
  /// What parts of a text call the parts of the theme.
  private static let names = [
    "background1": "lt1", "bg1": "lt1", "light1": "lt1", "text1": "dk1", "tx1": "dk1",
    "dark1": "dk1", "background2": "lt2", "bg2": "lt2", "light2": "lt2", "text2": "dk2",
    "tx2": "dk2", "dark2": "dk2", "hyperlink": "hlink", "followedHyperlink": "folHlink",
  ]

  private var colours: [String: Colour] = ["lt1": .white, "dk1": .black]

  /// A theme of black and white.
  init() {}

  /// The theme of a document.
  init(_ walk: XMLWalk) {
    var part: String?
    while let step = walk.next() {
      switch step {
      case .start("srgbClr", _), .start("sysClr", _):
        let value = walk.attribute("lastClr") ?? walk.attribute("val") ?? ""
        if let part, let paint = Paint(.hash(value.lowercased())) { colours[part] = paint.colour }
      case .start(let name, false): part = name
      case .end("clrScheme"): return
      default: break
      }
    }
  }

  /// The colour of a part; `nil` when the theme has none.
  ///
  /// - Parameters:
  ///   - name: The part.
  ///   - tint: How much of it is left when it is made lighter, 0…1.
  ///   - shade: How much of it is left when it is made darker.
  /// - Returns: The colour, made lighter or darker.
  func colour(_ name: String, tint: Double = 1, shade: Double = 1) -> Colour? {
    colours[Self.names[name] ?? name].map {
      $0.over(.black, opacity: shade).over(.white, opacity: tint)
    }
  }
}
