import Foundation
import TalentModel
import TalentStore
import TalentTestSupport
import Testing

/// A backup is whole, private and without the key; what is no backup is refused.
@Suite struct BackupTests {
  @Test func `a backup made in use gives the workspace back`() throws {
    let sample = try Sample()
    let workspace = try sample.open()
    let id = try Sample.add([(nil, "one")], to: workspace)[0].candidate
    let file = "\(sample.folder.path)/backup"
    try workspace.backUp(to: file)
    try Sample.add([(nil, "two")], to: workspace)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)

    let restored = "\(sample.folder.path)/restored"
    try Workspace.restore(file, to: restored)
    let key = try String(contentsOfFile: "\(sample.path)/\(VaultKey.fileName)", encoding: .utf8)
    let opened = try Workspace(at: restored, .existing, key: key)
    #expect(try opened.candidates().map(\.candidate) == [id])
    #expect(try opened.document(of: Revision(candidate: id, number: 1)) == Array("one".utf8))
    #expect(try opened.verifyLog().breach == nil)
  }

  @Test func `a backup without its key gets no other one`() throws {
    let sample = try Sample()
    let workspace = try sample.open()
    let id = try Sample.add([(nil, "one")], to: workspace)[0].candidate
    let file = "\(sample.folder.path)/backup"
    try workspace.backUp(to: file)
    let restored = "\(sample.folder.path)/restored"
    try Workspace.restore(file, to: restored)
    let opened = try Workspace(at: restored, .making, key: nil)
    #expect(throws: StoreFault.noKey(path: restored)) {
      try opened.document(of: Revision(candidate: id, number: 1))
    }
    #expect(!FileManager.default.fileExists(atPath: "\(restored)/\(VaultKey.fileName)"))
    try FileManager.default.copyItem(
      atPath: "\(sample.path)/\(VaultKey.fileName)",
      toPath: "\(restored)/\(VaultKey.fileName)"
    )
    let whole = try Workspace(at: restored, .making, key: nil)
    #expect(try Sample.add([(nil, "two")], to: whole).count == 1)
  }

  @Test func `nothing is written over`() throws {
    let sample = try Sample()
    let workspace = try sample.open()
    let file = try sample.folder.write("backup", "precious")
    #expect(throws: StoreFault.self) { try workspace.backUp(to: file) }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "precious")
    try workspace.backUp(to: "\(file).2")
    #expect(throws: StoreFault.self) { try Workspace.restore("\(file).2", to: sample.path) }
  }

  @Test(arguments: ["no database at all, but long enough to be looked at as if it were one", ""])
  func `what is no backup is refused`(text: String) throws {
    let sample = try Sample()
    let file = try sample.folder.write("backup", text)
    #expect(throws: StoreFault.self) { try Workspace.restore(file, to: sample.path) }
    #expect(!FileManager.default.fileExists(atPath: "\(sample.path)/talent.sqlite"))
  }

  @Test func `a damaged backup is refused`() throws {
    let sample = try Sample()
    let workspace = try sample.open()
    try Sample.add((0..<500).map { (nil, "document \($0)") }, to: workspace)
    let file = "\(sample.folder.path)/backup"
    try workspace.backUp(to: file)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    for place in stride(from: 8192, to: bytes.count - 4096, by: 4096) {
      bytes.replaceSubrange(place..<place + 64, with: Data(repeating: 0xFF, count: 64))
    }
    try bytes.write(to: URL(fileURLWithPath: file))
    #expect(throws: StoreFault.self) { try Workspace.restore(file, to: sample.path) }
  }
}
