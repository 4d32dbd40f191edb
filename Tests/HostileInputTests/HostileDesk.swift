import DotacionCLI
import Engine
import Foundation
import Localization
import RegistryModel
import Synchronization
import Testing

/// A registry file of its own with one site, PASTO, and the program run on it in this process.
final class HostileDesk: Sendable {
  struct Outcome {
    let status: Int32
    let output: String
    let complaints: String

    /// The lines of the output as JSON.
    var answers: [JSON] {
      output.split(separator: "\n").compactMap { try? JSONParser.parse(String($0)) }
    }

    /// The code of the first answer's error; of the complaint when there is no answer.
    var code: String? {
      let complaint = complaints.split(separator: "\n").compactMap {
        try? JSONParser.parse(String($0))
      }
      return (answers + complaint).lazy.compactMap { $0["error"]?["code"]?.stringValue }.first
    }

    var firstError: JSON? { answers.lazy.compactMap { $0["error"] }.first }
  }

  let folder: String
  let registry: String
  private let draws = Draws()

  /// - Parameter folder: where to put the registry; a new temporary folder when nil.
  init(in folder: String? = nil) throws {
    self.folder = folder ?? NSTemporaryDirectory() + "hostile-\(UUID().uuidString)"
    registry = self.folder + "/r.dotacion"
    try FileManager.default.createDirectory(
      atPath: self.folder, withIntermediateDirectories: true)
    let made = run(["init"])
    try #require(made.status == 0, "\(made.complaints)")
    let site = batch(#"{"op":"site.register","data":{"code":"PASTO","name":"Sede Pasto"}}"#)
    try #require(site.status == 0, "\(site.complaints)")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs the program; JSON unless the arguments or `asText` say otherwise.
  func run(_ arguments: [String], input: [UInt8] = [], asText: Bool = false) -> Outcome {
    let file = NSTemporaryDirectory() + "hostile-input-\(UUID().uuidString)"
    defer { unlink(file) }
    _ = FileManager.default.createFile(atPath: file, contents: Data(input))
    return run(arguments, inputFile: file, asText: asText)
  }

  /// Runs the program with a file as its standard input.
  func run(_ arguments: [String], inputFile: String, asText: Bool = false) -> Outcome {
    let descriptor = open(inputFile, O_RDONLY)
    defer { close(descriptor) }
    let output = Bytes()
    let complaints = Bytes()
    let registry = registry
    let draws = draws
    let context = RunContext(
      environment: Environment(
        now: { Instant(milliseconds: 1_772_460_900_000) },
        randomBytes: { length in
          (0..<length).map { _ in draws.next() }
        }),
      variable: { $0 == "DOTACION_REGISTRY" ? registry : nil }, language: .english,
      input: descriptor, output: { output.add($0) }, complaints: { complaints.add($0) },
      isOutputTerminal: asText, isErrorTerminal: false)
    let status = RunContext.$current.withValue(context) { Program.run(arguments) }
    return Outcome(status: status, output: output.text, complaints: complaints.text)
  }

  /// Applies lines, going on after errors.
  func batch(_ lines: String) -> Outcome { batch(Array(lines.utf8) + [0x0A]) }

  func batch(_ bytes: [UInt8]) -> Outcome {
    run(["batch", "--on-error", "continue"], input: bytes)
  }

  /// The journal's head: the same before and after when nothing was changed.
  var head: String? {
    let verified = run(["journal", "verify"])
    return verified.status == 0 ? verified.answers.first?["hash"]?.stringValue : nil
  }
}

/// Bytes that look random, differ from run to run of the program and never from test to test.
private final class Draws: Sendable {
  private let state = Mutex<UInt64>(1)

  /// One byte of a linear congruential generator (D. Knuth's MMIX).
  func next() -> UInt8 {
    state.withLock { state in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
  }
}

/// Bytes the program wrote.
final class Bytes: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  func add(_ more: [UInt8]) { bytes.withLock { $0 += more } }

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
}

/// The project's folder and the program built in it.
enum Built {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  static let program = root + "/.build/debug/dotacion"
  static var isThere: Bool { access(program, X_OK) == 0 }
}
