import DotacionCLI
import Engine
import Foundation
import Localization
import RegistryModel
import Testing

/// Files that real agents, printers, servers and billing systems wrote, through the program: each
/// recognised or said not to be. Importing them all again changes no equipment (at most something is
/// recognised that was not before, since a later file had registered it), and once more does nothing
/// at all. Skipped where the samples are not there.
@Suite struct ImportRealFilesTests {
  /// Beside the project.
  private static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/samples/xml").path

  @Test func importingEverythingAgainChangesNothing() throws {
    let manager = FileManager.default
    guard let folders = try? manager.contentsOfDirectory(atPath: Self.samples) else { return }
    let registry = NSTemporaryDirectory() + "real-\(UUID().uuidString).dotacion"
    defer { try? manager.removeItem(atPath: registry) }
    _ = run(["init"], registry)
    _ = run(["site", "register", "PASTO", "--name", "Sede Pasto"], registry)
    for folder in folders.sorted() where folder != "hostile" {
      let files = ImportRealFilesTests.files("\(Self.samples)/\(folder)")
      guard !files.isEmpty else { continue }
      let words =
        ["import"] + files + ["--at", "PASTO", "--first-tag", "R-000001", "--format", "json"]
      let first = Tally(run(words, registry), of: files.count)
      let second = Tally(run(words, registry), of: files.count)
      print("\(folder): \(files.count) files, \(first)")
      // Several documents may make one device.
      #expect(first.failed + first.files > 0, "\(folder)")
      #expect(first.failed + first.files <= files.count, "\(folder)")
      #expect(second.failed == first.failed, "\(folder)")
      #expect(second.counts["created"] == .integer(0), "\(folder): \(second)")
      #expect(second.counts["changed"] == .integer(0), "\(folder): \(second)")
      guard second.operations != 0 else { continue }
      let third = Tally(run(words, registry), of: files.count)
      #expect(third.operations == 0, "\(folder): \(third)")
    }
  }

  private static func files(_ folder: String) -> [String] {
    guard let walker = FileManager.default.enumerator(atPath: folder) else { return [] }
    return walker.compactMap { $0 as? String }.filter { $0.contains(".") }.sorted()
      .map { "\(folder)/\($0)" }.filter { path in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
  }

  private func run(_ words: [String], _ registry: String) -> String {
    let output = Captured()
    let clock = TranscriptClock()
    let context = RunContext(
      environment: Environment(now: { clock.now }, randomBytes: { clock.bytes($0) }),
      variable: { ["DOTACION_REGISTRY": registry, "NO_COLOR": "1"][$0] }, language: .spanish,
      input: -1, output: { output.add($0) }, complaints: { _ in }, isOutputTerminal: false,
      isErrorTerminal: false)
    _ = RunContext.$current.withValue(context) { Program.run(words) }
    return output.text
  }

  private struct Tally: CustomStringConvertible {
    var files = 0
    var failed = 0
    var operations: Int64 = -1
    var counts: JSON = .members(["changed": .integer(0), "created": .integer(0)])
    var codes: [String: Int] = [:]

    /// A single file that cannot be read is told of as an error, and nothing else.
    init(_ output: String, of count: Int) {
      for text in output.lines {
        guard let line = try? JSONParser.parse(String(text)) else { continue }
        if line["end"] != nil { files += 1 }
        if line["failed"] != nil { failed += 1 }
        let error = line["record"]?["error"] ?? line["failed"]?["error"]
        if let code = error?["code"]?.stringValue { codes[code, default: 0] += 1 }
        if let total = line["total"] {
          operations = total["operations"]?.integerValue ?? -1
          counts = total["counts"] ?? .null
        }
      }
      if count == 1, operations < 0 { (failed, operations) = (1, 0) }
    }

    var description: String {
      "\(failed) not read, \(operations) operations, \(counts.canonicalText), "
        + codes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
  }
}
