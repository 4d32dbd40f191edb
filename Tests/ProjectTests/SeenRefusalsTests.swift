import Foundation
import Testing

/// Errors are read in whole conversations, where a badly worded one is noticed.
@Suite struct SeenRefusalsTests {
  /// What no conversation shows yet, a code a line: it may only grow shorter.
  private static let list = ProjectFiles.root.appendingPathComponent(
    "Tests/ProjectTests/unseen-errors.txt")

  @Test func whatNoTranscriptShowsIsListed() throws {
    var shown = ""
    let folder = ProjectFiles.root.appendingPathComponent("Tests/TranscriptTests/Transcripts")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".transcript") {
      shown += try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }
    let codeShown = /\[([a-z_]+\.[a-z_]+)\]|"code":"([a-z_]+\.[a-z_]+)"/
    let seen = Set(shown.matches(of: codeShown).map { String($0.1 ?? $0.2 ?? "") })
    var codes: Set<String> = []
    for file in try ProjectFiles.swiftFiles(under: "Sources") {
      let text = try String(contentsOf: file, encoding: .utf8)
      codes.formUnion(text.matches(of: /ErrorCode\(\s*"([^"\\]+)"/).map { String($0.1) })
    }
    let listed = Set(
      try String(contentsOf: Self.list, encoding: .utf8).split(separator: "\n").map(String.init))
    let unseen = codes.subtracting(seen)
    #expect(unseen.subtracting(listed).sorted() == [], "show it in a transcript")
    #expect(listed.subtracting(unseen).sorted() == [], "it is seen: take it off the list")
  }
}
