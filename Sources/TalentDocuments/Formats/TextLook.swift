/// How a text in an office document looks, as far as that tells whether a reader sees it; what is
/// not said is `nil`.
struct TextLook {
  /// What letters are drawn with.
  enum Ink {
    /// Black, or white where that shows more.
    case automatic
    /// One of some paints; it is not known which.
    case paints([Paint])
  }

  /// What lies behind letters.
  enum Ground {
    /// One of some colours; it is not known which.
    case colours([Colour])
    /// A picture, a pattern: anything.
    case unknown
  }

  /// Whether it is taken out of sight.
  var isVanished: Bool?
  var ink: Ink?
  /// What runs around the letters and shows whatever is inside of it.
  var outline: Paint?
  var ground: Ground?
  /// Of the letters, in points.
  var size: Double?
  /// Of the letters, in percent of what is usual.
  var width: Double?

  /// Letters narrower than this, in percent, cannot be read.
  private static let narrow = 25.0

  /// Whether a reader does not see the text.
  var isHidden: Bool {
    if isVanished ?? false || width ?? 100 < Self.narrow { return true }
    var font = Font()
    font.size = size ?? font.size
    guard !font.isTiny else { return true }
    guard case .paints(let paints) = ink else { return false }
    return !(paints + [outline].compactMap(\.self)).contains { paint in
      font.colour = paint.colour
      font.opacity = paint.alpha
      switch ground {
      case .colours(let colours): return colours.contains { font.isSeen(on: $0) }
      case .unknown: return paint.alpha > 0
      case nil: return font.isSeen(on: .white)
      }
    }
  }

  /// This look upon another, which says what is not said here.
  func over(_ base: TextLook) -> TextLook {
    TextLook(
      isVanished: isVanished ?? base.isVanished,
      ink: ink ?? base.ink,
      outline: outline ?? base.outline,
      ground: ground ?? base.ground,
      size: size ?? base.size,
      width: width ?? base.width
    )
  }
}

extension TextLook.Ink {
  /// One paint.
  static func paint(_ paint: Paint) -> TextLook.Ink { .paints([paint]) }
}

extension TextLook.Ground {
  /// A paint on paper.
  static func paint(_ paint: Paint) -> TextLook.Ground { .colours([paint.over(.white)]) }
}
