import ArgumentParser

@main
struct Talent: AsyncParsableCommand {
  mutating func run() async throws {}
}
