import Foundation

/// The reader that the environment names, `TALENT_FUZZ_READER`; `make fuzz` tries them all.
///
/// Without one the readers are listed; with `TALENT_FUZZ_SEEDS` its seeds are written to a folder.
private let tried: FuzzTargets.Target = {
  let environment = ProcessInfo.processInfo.environment
  guard let name = environment["TALENT_FUZZ_READER"], let target = FuzzTargets.all[name] else {
    for name in FuzzTargets.all.keys.sorted() { print(name) }
    end()
  }
  if let folder = environment["TALENT_FUZZ_SEEDS"] {
    Seeds.write(target.seeds(), to: folder)
    end()
  }
  return target
}()

/// Ends the process; by `exit` it would count as an input that made the reader end.
private func end() -> Never {
  fflush(nil)
  _exit(0)
}

/// What libFuzzer, whose `main` this program has, calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
func tryInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unsafe tried.read(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}
