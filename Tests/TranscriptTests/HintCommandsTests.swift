import Foundation
import Localization
import Testing

/// A command shown as the next step can be typed as it stands: its placeholders filled in, nothing is
/// missing and nothing unknown.
@Suite struct HintCommandsTests {
  /// The commands of all hints, in both languages, each with the key of its hint.
  static let commands: [String] = {
    var found: Set<String> = []
    for word in Lexicon.words
    where word.key.hasPrefix("hint.") || word.key.hasPrefix("coverage_fact_how.") {
      for command in [word.spanish, word.english].flatMap({ shown(in: $0) }) {
        found.insert("\(word.key): \(command)")
      }
    }
    return found.sorted()
  }()

  private static let nouns = Set(
    Lexicon.words.map(\.key).compactMap { key -> String? in
      let parts = key.split(separator: ".")
      guard key.hasPrefix("help.command."), parts.count == 3 else { return nil }
      return String(parts[2])
    })

  /// In quotation marks, and behind the program's name.
  private static func shown(in text: String) -> [String] {
    let marks = [/«([^»]+)»/, /“([^”]+)”/, /dotacion ((?:[^.,;|()»”]|\.\.)+)/]
    let pieces = marks.flatMap { mark in text.matches(of: mark).map { String($0.output.1) } }
    return pieces.compactMap { piece in
      let command = piece.hasPrefix("dotacion ") ? String(piece.dropFirst(9)) : piece
      let words = Shell.words(command)
      guard let noun = words.first, nouns.contains(noun) else { return nil }
      return words.count > 1 || noun == "undo" || noun == "batch" ? command : nil
    }
  }

  @Test(arguments: commands)
  func itCanBeTyped(_ hint: String) throws {
    let command = hint.drop { $0 != " " }
    let words = Shell.words(String(command))
    // A command that is only named, or told in part, is known.
    let isWhole = words.count > 2 && !Self.isCutShort(words)
    let typed = isWhole ? Self.filled(words) : words.prefix(2) + ["--help"]
    let line = typed.map { "'\($0)'" }.joined(separator: " ")
    let answer = try TranscriptPlayer().replay("$ dotacion \(line)\n")
    #expect(!answer.contains("! Error:") && !answer.contains("[usage."), "\(answer)")
  }

  /// Whether `…` stands for more than the value of an option.
  private static func isCutShort(_ words: [String]) -> Bool {
    words.last == "…" && words.dropLast().last?.hasPrefix("--") == false
  }

  /// Files are of the test's own folder: what is typed may write them.
  private static func filled(_ words: [String]) -> [String] {
    zip(words, [""] + words).map { word, before in
      let isFile = ["--registry", "--output", "--rejected"].contains(before)
      return isFile ? "FOLDER/1" : filled(word)
    }
  }

  /// `{tag}`, `…`, `PROVEEDOR`, `AAAA-MM-DD`: anything that is a word and a number alike.
  private static func filled(_ word: String) -> String {
    if word == "…" || word.contains("{") { return "1" }
    guard word.allSatisfy({ $0.isUppercase || "-=:".contains($0) }) else { return word }
    // What stands between two of them stays: `PERSONA:CARGO`, `CLASE=SERIAL`.
    return String(word.map { $0.isUppercase ? "1" : $0 })
  }
}
