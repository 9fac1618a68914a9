/// How an element of a page looks, as far as it decides whether a reader sees its text.
///
/// A page is not laid out: what lies upon another element, and pictures, are not known of. Text
/// that stands on several colours, those of a gradient, is seen when it leaves one of them.
struct Look {
  /// Further outside the window than this, in pixels, begins nothing that is read.
  private static let farthest = 500.0
  /// Pages are seldom longer or wider, in pixels.
  private static let longest = 5_000.0
  /// What is taken for the size of an element that is moved by a part of its size.
  private static let element = 0.3
  /// Most colours of the ground that are looked at.
  private static let mostGrounds = 16

  private var colour = Paint(colour: .black)
  private var fill: Paint?
  private var grounds = [Colour.white]
  /// Size of the letters in pixels, and that of the page's root.
  private var size = 16.0
  private var rootSize = 16.0
  private var scale = 1.0
  private var opacity = 1.0
  private var isVisible = true
  private var indent = Length(0)
  /// Where the element is from where it would be in the window, in pixels.
  private var right = 0.0
  private var down = 0.0

  /// Variables that hold in the element.
  private(set) var variables: [String: [CSSValue]] = [:]
  /// Whether neither the element nor anything in it is shown.
  private(set) var isGone = false
  /// Whether a reader sees text in it.
  private(set) var isSeen = true

  /// A page before anything is said about it.
  init() {}

  /// The look of an element.
  ///
  /// - Parameters:
  ///   - style: What is said about it.
  ///   - outer: The look of the element around it.
  ///   - isRoot: Whether it is the outermost of the page.
  init(_ style: Style, in outer: Look, isRoot: Bool = false) {
    self = outer
    variables = style.variables
    if let length = style.length(.size) {
      size = length.pixels(letters: outer.size, root: outer.rootSize, whole: outer.size)
    }
    if isRoot { rootSize = size }
    takeBox(style)
    takePlace(style)
    takePaints(style)
    isSeen = !isGone && isVisible && isInWindow && hasSeenLetters
  }

  private func pixels(_ length: Length, across: Bool = true) -> Double {
    let whole = across ? Length.window.width : Length.window.height
    return length.pixels(letters: size, root: rootSize, whole: whole)
  }

  private mutating func takeBox(_ style: Style) {
    isVisible = style.flag(.visibility) ?? isVisible
    opacity *= min(max(style.number(.opacity) ?? 1, 0), 1)
    scale *= style.transforms.reduce(1) { $0 * $1.scale }
    if let zoom = style.number(.zoom), zoom > 0 { scale *= zoom }
    let isCut =
      style.flag(.overflow) ?? false
      && [.width, .height, .maxWidth, .maxHeight].contains { property in
        style.length(property).map { pixels($0) < Shape.least } ?? false
      }
    let isPlaced = style.position == .absolute || style.position == .fixed
    isGone =
      isGone || isCut || style.flag(.display) == false || style.flag(.content) == false
      || style.flag(.clipPath) ?? false || isPlaced && style.flag(.clip) ?? false
  }

  private mutating func takePlace(_ style: Style) {
    let position = style.position
    if position == .fixed { (right, down) = (0, 0) }
    if position != .flow, position != .sticky {
      let isPlaced = position != .relative
      if let left = style.length(.left) {
        right += pixels(left)
      } else if let length = style.length(.right) {
        right += (isPlaced ? Length.window.width : 0) - pixels(length)
      }
      if let top = style.length(.top) {
        down += pixels(top, across: false)
      } else if let length = style.length(.bottom) {
        down += (isPlaced ? Self.longest : 0) - pixels(length, across: false)
      }
    }
    // Columns float into their place with margins that lead out of the one they had.
    if style.flag(.float) != true {
      right += style.length(.marginLeft).map { pixels($0) } ?? 0
      down += style.length(.marginTop).map { pixels($0) } ?? 0
    }
    for transform in style.transforms {
      for length in transform.right {
        right += pixels(length) * (length.unit == "%" ? Self.element : 1)
      }
      for length in transform.down {
        down += pixels(length, across: false) * (length.unit == "%" ? Self.element : 1)
      }
    }
    indent = style.length(.indent) ?? indent
  }

  private var isInWindow: Bool {
    let start = right + pixels(indent)
    return start > -Self.farthest && start < Self.longest && down > -Self.farthest
  }

  private mutating func takePaints(_ style: Style) {
    colour = style.paint(.colour) ?? colour
    fill = style.paint(.fill) ?? fill
    let ground = style.paint(.ground) ?? .none
    let stops = style.paints(.gradient).prefix(Self.mostGrounds)
    if style.flag(.groundClip) == true {
      // The ground shows through the letters alone.
      guard (fill ?? colour).alpha < 0.5 else { return }
      let inks = stops.isEmpty ? [ground] : Array(stops)
      fill = inks.max { contrast(of: $0) < contrast(of: $1) }
      return
    }
    let below = grounds.map(ground.over)
    let above = stops.isEmpty ? below : stops.flatMap { stop in below.map(stop.over) }
    grounds = Array(above.prefix(Self.mostGrounds))
  }

  private func contrast(of ink: Paint) -> Double {
    let font = Font(size: size, colour: ink.colour, opacity: ink.alpha)
    return grounds.map { font.contrast(on: $0) }.max() ?? 0
  }

  private var hasSeenLetters: Bool {
    let ink = fill ?? colour
    // 72 points are 96 pixels.
    let points = size * scale * 0.75
    let font = Font(size: points, colour: ink.colour, opacity: ink.alpha * opacity)
    return grounds.contains { font.isSeen(on: $0) }
  }
}
