internal import Glibc

/// A file that is open for reading, closed when this value ends.
///
/// System calls of our own: a command opens some fifty files before it does anything else, and
/// Foundation asks the system a dozen questions about each.
public struct OpenFile: ~Copyable {
  /// What it is.
  public let kind: FileKind
  /// How many bytes it holds, as far as that is known; 0 for a stream.
  public let size: Int
  /// When its bytes were last changed, in nanoseconds since 1970.
  public let modified: Int
  private let descriptor: Int32
  private let isOwned: Bool

  /// Opens a file; `nil` when there is none or it may not be read.
  public init?(_ path: String) {
    self.init(descriptor: unsafe open(path, O_RDONLY | O_CLOEXEC), isOwned: true)
  }

  /// Standard input; `nil` when it is closed.
  public static var standardInput: OpenFile? {
    OpenFile(descriptor: STDIN_FILENO, isOwned: false)
  }

  private init?(descriptor: Int32, isOwned: Bool) {
    var status = stat()
    guard descriptor >= 0, unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.kind = FileKind(mode: status.st_mode)
    self.size = kind == .regular ? Int(status.st_size) : 0
    self.modified = status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
    self.descriptor = descriptor
    self.isOwned = isOwned
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// Reads from where it stands to its end.
  ///
  /// - Parameter limit: Reading ends as soon as there are more bytes than this.
  /// - Returns: The bytes, `nil` when reading fails.
  public func bytes(upTo limit: Int = Int.max - 1) -> [UInt8]? {
    var bytes: [UInt8] = []
    // A byte more than there should be: when it stays free, the end is reached.
    var room = min(size, limit) + 1
    while true {
      let before = bytes.count
      var isBroken = false
      bytes.append(addingCapacity: room) { span in
        // The call writes into the buffer no more than its length, and says how much.
        unsafe span.withUnsafeMutableBufferPointer { buffer, count in
          var read = 0
          repeat {
            read = unsafe Glibc.read(descriptor, buffer.baseAddress, min(room, buffer.count))
          } while read < 0 && errno == EINTR
          isBroken = read < 0
          count = max(read, 0)
        }
      }
      if isBroken { return nil }
      let count = bytes.count - before
      let isWhole = count == 0 || (kind == .regular && count < room)
      if isWhole || bytes.count > limit { return bytes }
      room = max(65_536, bytes.count)
    }
  }
}
