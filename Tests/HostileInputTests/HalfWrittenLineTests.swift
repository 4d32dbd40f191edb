import Foundation
import RegistryModel
import Testing

/// A line that fails while it is being written, which only a fault of the program or of the disk can
/// bring about: nothing of it may be kept, and the lines beside it are.
@Suite struct HalfWrittenLineTests {
  private let desk: HostileDesk

  /// Equipment's row is written before its addresses, and these no longer are.
  init() throws {
    desk = try HostileDesk()
    _ = desk.batch(
      #"{"op":"model.register","data":{"manufacturer":"HP","name":"M1","kind":"printer"}}"#)
    let sqlite = Process()
    sqlite.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    sqlite.arguments = [
      "sqlite3", desk.registry,
      "CREATE TRIGGER fault BEFORE INSERT ON asset_identifier BEGIN SELECT RAISE(ABORT, 'no'); END",
    ]
    try sqlite.run()
    sqlite.waitUntilExit()
    try #require(sqlite.terminationStatus == 0)
  }

  private static let lines = [
    #"{"op":"site.register","data":{"code":"CALI","name":"Cali"}}"#,
    #"{"op":"asset.register","data":{"tag":"A1","model":"M1","at":"PASTO","macs":["00:00:5E:00:53:01"]}}"#,
    #"{"op":"asset.register","data":{"tag":"A2","model":"M1","at":"CALI"}}"#,
  ]

  @Test(arguments: [["--on-error", "continue"], ["--on-error", "continue", "--chunk", "1"], []])
  func leavesNothingAndTakesNothingAlong(_ options: [String]) throws {
    let goesOn = options.contains("continue")
    let input = Array(Self.lines.joined(separator: "\n").utf8)
    let answers = desk.run(["batch"] + options, input: input).answers
    #expect(
      answers.map { $0["ok"] == .bool(true) } == (goesOn ? [true, false, true] : [true, false]))
    #expect(answers[1]["error"]?["code"]?.stringValue == "store.write_conflict")
    #expect(desk.run(["journal", "verify", "--state"]).status == 0)
    #expect(desk.run(["asset", "show", "A1"]).code == "asset.not_found")
    #expect(desk.run(["site", "show", "CALI"]).status == 0)
    #expect((desk.run(["asset", "show", "A2"]).status == 0) == goesOn)
    #expect(desk.run(["site", "register", "OTRA", "--name", "Otra"]).status == 0)
  }

  @Test func endsABatchThatIsOneTransaction() throws {
    let input = Array(Self.lines.joined(separator: "\n").utf8)
    #expect(desk.run(["batch", "--atomic"], input: input).status != 0)
    #expect(desk.run(["site", "show", "CALI"]).status != 0)
    #expect(desk.run(["journal", "verify", "--state"]).status == 0)
  }
}
