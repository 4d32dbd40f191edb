import DotacionCLI
import Foundation
import Testing

/// Whole conversations with the program, word for word, in both languages.
///
/// A transcript is a text file: `$ dotacion …` is typed, with variables before it where they matter
/// (`$ DOTACION_ACTOR=ANA dotacion …`); lines after `<` are its standard input,
/// the rest is what came back (standard error after `!`), ending with `[exit N]` when N is not 0.
/// Run with RECORD=1 in the environment to write down what comes back now, then read the change.
@Suite struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Transcripts")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".transcript") }.sorted()

  @Test(arguments: names)
  func comesBackWordForWord(_ name: String) throws {
    let file = TranscriptTests.folder.appendingPathComponent(name)
    let written = try String(contentsOf: file, encoding: .utf8)
    let replayed = try TranscriptPlayer().replay(written)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try replayed.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    guard replayed != written else { return }
    var command: Substring = ""
    for (old, new) in zip(written.lines, replayed.lines) {
      if old.hasPrefix("$ ") { command = old }
      guard old != new else { continue }
      Issue.record("\(name): \(command)\nwanted: \(old)\nfound:  \(new)")
      return
    }
    Issue.record("\(written.lines.count) lines wanted, \(replayed.lines.count) found")
  }

  /// Pages for people, and what the parser says, fit a terminal of 80 columns.
  @Test(arguments: names)
  func noPageIsWiderThanATerminal(_ name: String) throws {
    let file = TranscriptTests.folder.appendingPathComponent(name)
    var isPage = true
    for line in try String(contentsOf: file, encoding: .utf8).lines {
      if line.hasPrefix("$ ") {
        isPage = !["--format", "--as ", "export", "schema", "batch"].contains { line.contains($0) }
        continue
      }
      let isSaidByParser = ["! Error:", "! Usage:", "! Uso:", "! Help:", "! Ayuda:"].contains {
        line.hasPrefix($0)
      }
      let isOther = ["< ", "# ", "! ", "[exit", "{"].contains { line.hasPrefix($0) }
      guard isPage, isSaidByParser || !isOther else { continue }
      let columns = line.unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }.count
      #expect(columns <= (isSaidByParser ? 82 : 80), "\(line)")
    }
  }

  /// Tables for programs and documents are not pages: an acta leaves room to sign.
  @Test(arguments: names)
  func noPageHasTwoEmptyLinesInARow(_ name: String) throws {
    let file = TranscriptTests.folder.appendingPathComponent(name)
    var (command, wasEmpty) = ("", false)
    for line in try String(contentsOf: file, encoding: .utf8).lines {
      if line.hasPrefix("$ ") { command = String(line) }
      let isPage = ![" --format ", " --as ", " audit acta "].contains { command.contains($0) }
      #expect(!(isPage && wasEmpty && line.isEmpty), "\(command)")
      wasEmpty = line.isEmpty
    }
  }

  @Test func thereAreTranscripts() { #expect(!TranscriptTests.names.isEmpty) }
}

extension String {
  var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
