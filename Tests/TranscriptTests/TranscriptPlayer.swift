import DotacionCLI
import Engine
import Foundation
import Localization
import RegistryModel
import Synchronization

/// Plays one transcript on a registry of its own, on 2 March 2026 at nine, a minute a command.
final class TranscriptPlayer {
  /// Always of the same length, wherever the project lies: pages wrap the paths they show.
  private let folder = "/tmp/transcript-\(UUID().uuidString)"
  private var imports: String { folder + "/imports" }
  private var files: String { folder + "/files" }
  private let clock = TranscriptClock()
  private let isErrorTerminal: Bool

  init(isErrorTerminal: Bool = false) throws {
    self.isErrorTerminal = isErrorTerminal
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Self.shippedImports, toPath: imports)
    try FileManager.default.copyItem(atPath: Self.shippedFiles, toPath: files)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The transcript with what came back now in place of what came back then.
  func replay(_ text: String) throws -> String {
    var result = ""
    var pending: String?
    var input = ""
    var previous: Substring = ""
    func runPending() throws {
      guard let command = pending else { return }
      pending = nil
      result += try run(command, input)
      input = ""
    }
    for line in text.lines {
      defer { previous = line }
      // Behind anything but an empty line or a command it is what the program said.
      let isComment = line.hasPrefix("#") && (previous.isEmpty || previous.hasPrefix("$ "))
      if line.hasPrefix("$ ") {
        try runPending()
        pending = String(line.dropFirst(2))
        result += line + "\n"
      } else if line.hasPrefix("< "), pending != nil {
        input += line.dropFirst(2) + "\n"
        result += line + "\n"
      } else if isComment || pending == nil {
        try runPending()
        result += line + "\n"
      }
    }
    try runPending()
    return result.trimmingCharacters(in: .newlines) + "\n"
  }

  private func run(_ command: String, _ input: String) throws -> String {
    var words = Shell.words(command)
    if let moved = words.first.flatMap({ TranscriptClock.step($0) }) {
      clock.forward(moved)
      return ""
    }
    if words.first == "@", let moment = TranscriptClock.moment(words.dropFirst()) {
      guard clock.turn(to: moment) else { return "! the clock does not go back\n" }
      return ""
    }
    var variables = ["NO_COLOR": "1", "DOTACION_REGISTRY": folder + "/r.dotacion"]
    while let word = words.first, word.hasPrefix("DOTACION_"), let equals = word.firstIndex(of: "=")
    {
      variables[String(word[..<equals])] = String(word[word.index(after: equals)...])
      words.removeFirst()
    }
    guard !words.isEmpty, words.removeFirst() == "dotacion" else { return "! unknown command\n" }
    let inputFile = folder + "/input"
    try input.write(toFile: inputFile, atomically: true, encoding: .utf8)
    let descriptor = open(inputFile, O_RDONLY)
    guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
    defer { close(descriptor) }
    let output = Captured()
    let complaints = Captured()
    let clock = clock
    clock.forward(60)
    let context = RunContext(
      environment: Environment(now: { clock.now }, randomBytes: { clock.bytes($0) }),
      variable: { [variables] in variables[$0] }, language: .spanish,
      input: descriptor, output: { output.add($0) }, complaints: { complaints.add($0) },
      isOutputTerminal: true, isErrorTerminal: isErrorTerminal)
    let status = RunContext.$current.withValue(context) {
      Program.run(
        words.map {
          $0.replacing("$IMPORTS", with: imports).replacing("$FILES", with: files)
            .replacing("FOLDER", with: folder)
        })
    }
    var result = output.text
    if !result.isEmpty, !result.hasSuffix("\n") { result += "\n" }
    result += complaints.text.split(separator: "\n").map { "! \($0)\n" }.joined()
    if status != 0 { result += "[exit \(status)]\n" }
    return result.replacing(imports, with: "$IMPORTS").replacing(files, with: "$FILES")
      .replacing(folder, with: "FOLDER") + "\n"
  }

  private static let shippedImports = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("imports").path
  private static let shippedFiles = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Transcripts/files").path
}

/// Bytes the program wrote.
final class Captured: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  func add(_ more: [UInt8]) { bytes.withLock { $0 += more } }

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
}

/// A clock that only moves when the transcript says so: `$ +3d`, `$ +2h`, `$ +10m`, `$ -2h` where it
/// is set back, or `$ @ 2026-03-04 08:30`, the time in Bogotá of the command that follows.
final class TranscriptClock: Sendable {
  private let state = Mutex<(seconds: Int64, seed: UInt8)>((0, 0))
  /// 2 March 2026, nine in Bogotá.
  private static let start: Int64 = 1_772_460_000_000

  var now: Instant {
    state.withLock { Instant(milliseconds: TranscriptClock.start + $0.seconds * 1000) }
  }

  func forward(_ seconds: Int64) { state.withLock { $0.seconds += seconds } }

  /// Puts the clock to a minute before, which the next command takes. False when that is past.
  func turn(to moment: Instant) -> Bool {
    state.withLock { state in
      let seconds = (moment.milliseconds - TranscriptClock.start) / 1000 - 60
      guard seconds >= state.seconds else { return false }
      state.seconds = seconds
      return true
    }
  }

  /// Bytes that differ from call to call and not from run to run.
  func bytes(_ count: Int) -> [UInt8] {
    state.withLock { state in
      (0..<count).map { _ in
        state.seed = state.seed &* 37 &+ 11
        return state.seed
      }
    }
  }

  /// `2026-03-04 08:30`, in Bogotá.
  static func moment(_ words: some Sequence<String>) -> Instant? {
    let parts = Array(words)
    return parts.count == 2 ? Instant("\(parts[0])T\(parts[1]):00-05:00") : nil
  }

  static func step(_ word: String) -> Int64? {
    guard word.hasPrefix("+") || word.hasPrefix("-"), let unit = word.last,
      let number = Int64(word.dropLast())
    else { return nil }
    switch unit {
    case "d": return number * 86_400
    case "h": return number * 3600
    case "m": return number * 60
    default: return nil
    }
  }
}

/// Words as a shell splits them, with single and double quotes.
enum Shell {
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var current: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { current = (current ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        current = current ?? ""
      } else if character == " " {
        if let word = current { words.append(word) }
        current = nil
      } else {
        current = (current ?? "") + String(character)
      }
    }
    if let word = current { words.append(word) }
    return words
  }
}
