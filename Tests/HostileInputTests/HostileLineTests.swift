import Foundation
import RegistryModel
import Testing

/// Lines nobody should send: each is answered with a stable code, and nothing changes.
@Suite struct HostileLineTests {
  private static let site = #"{"op":"site.show","data":{"site":"PASTO"}}"#

  /// A line, the code it is answered with and where the code points.
  private static let lines: [(line: String, code: String, pointer: String?)] = [
    (#"{"op":"site.destroy"}"#, "operation.unknown", nil),
    (#"{"op":"site.show","data":{"sede":"PASTO"}}"#, "input.missing_member", "/data"),
    (
      #"{"op":"site.show","data":{"site":"PASTO","x":1}}"#, "input.unknown_member", "/data/x"
    ),
    (#"{"op":"site.list","date":{}}"#, "input.unknown_member", "/date"),
    (
      #"{"op":"location.register","data":{"in":"PASTO","code":"A","kind":"attic","name":"A"}}"#,
      "input.unknown_code", "/data/kind"
    ),
    (#"{"op":"asset.show","data":{"asset":"99999"}}"#, "asset.not_found", "/data/asset"),
    (
      #"{"op":"site.close","data":{"site":"PASTO","on":"2026-02-30"}}"#, "input.invalid_date",
      "/data/on"
    ),
    (
      #"{"op":"site.list","op":"site.show"}"#, "json.duplicate_member", ""
    ),
    (
      #"{"op":"site.show","data":{"site":"PASTO","\u0073ite":"X"}}"#, "json.duplicate_member",
      "/data"
    ),
    (#"{"op":"site.list","data":{"limit":1.5}}"#, "json.not_an_integer", "/data/limit"),
    (#"{"op":"site.list","data":{"limit":1e3}}"#, "json.not_an_integer", "/data/limit"),
    (
      #"{"op":"site.list","data":{"limit":9223372036854775808}}"#, "json.number_out_of_range",
      "/data/limit"
    ),
    (
      #"{"op":"site.list","data":{"limit":-9223372036854775809}}"#, "json.number_out_of_range",
      "/data/limit"
    ),
    (
      #"{"op":"site.list","data":{"limit":9223372036854775807}}"#, "input.out_of_range",
      "/data/limit"
    ),
    (#"{"op":"site.list","data":{"limit":01}}"#, "json.syntax", "/data/limit"),
    (#"{"op":"site.list","data":{"limit":NaN}}"#, "json.syntax", "/data/limit"),
    (#"{"op":"site.show","data":{"site":"\ud800"}}"#, "json.invalid_utf8", "/data/site"),
    (#"{"op":"site.show","data":{"site":"\udc00\ud800"}}"#, "json.invalid_utf8", "/data/site"),
    (#"{"op":"site.show","data":{"site":"\u0000"}}"#, "json.control_character", "/data/site"),
    ("{\"op\":\"site.show\",\"data\":{\"site\":\"\u{0}\"}}", "json.control_character", nil),
    ("{\"op\":\"site.show\",\"data\":{\"site\":\"a\tb\"}}", "json.control_character", nil),
    (#"{"op":"site.show","data":{"site":"\u001b[2J"}}"#, "input.control_character", "/data/site"),
    (#"{"op":"site.show","data":{"site":"\u009b2J"}}"#, "input.control_character", "/data/site"),
    (#"{"op":"site.show","data":{"site":"a\nb"}}"#, "input.control_character", "/data/site"),
    (site + site, "json.syntax", nil), (site + ",", "json.syntax", nil),
    ("{'op':1}", "json.syntax", nil),
    ("{", "json.truncated", nil), ("null", "input.wrong_type", nil),
    ("[]", "input.wrong_type", nil),
    (" \u{FEFF}" + site, "json.syntax", nil), (#"{"op":"site.list"} // note"#, "json.syntax", nil),
    (#"{"op":"site.list","data":{},}"#, "json.syntax", nil),
  ]

  /// Editors leave both behind; lines keep the numbers they have in the file.
  @Test func anEmptyLineIsCountedAndAMarkAtTheStartIsPassedOver() throws {
    let desk = try HostileDesk()
    let outcome = desk.batch("\u{FEFF}" + HostileLineTests.site + "\n\r\n" + HostileLineTests.site)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"line\":1,"))
    #expect(!outcome.output.contains("\"line\":2,"))
    #expect(outcome.output.contains("\"line\":3,"))
  }

  @Test(arguments: lines.indices)
  func isAnsweredWithACode(_ index: Int) throws {
    let (line, code, pointer) = HostileLineTests.lines[index]
    let desk = try HostileDesk()
    let before = desk.head
    let outcome = desk.batch(line)
    #expect(outcome.code == code, "\(line): \(outcome.output)")
    #expect(outcome.status == (code == "asset.not_found" ? 66 : 65), "\(line)")
    if let pointer {
      #expect(outcome.firstError?["location"]?["pointer"]?.stringValue == pointer, "\(line)")
    }
    #expect(desk.head == before)
  }

  @Test func misspeltNamesAreAnsweredWithWhatWasMeant() throws {
    let desk = try HostileDesk()
    let lines = [
      #"{"op":"site.lst"}"#, #"{"op":"site.show","data":{"site":"PASTO","sit":1}}"#,
      #"{"op":"location.register","data":{"in":"PASTO","code":"A","kind":"rom","name":"A"}}"#,
      #"{"op":"site.show","data":{"site":"PATSO"}}"#,
    ]
    for line in lines {
      let hints = desk.batch(line).firstError?["hints"]?.arrayValue ?? []
      #expect(hints.first?["code"] == .string("did_you_mean"), "\(line)")
    }
  }

  @Test func bytesThatAreNoTextAreRefused() throws {
    let desk = try HostileDesk()
    let before = desk.head
    for bytes: [UInt8] in [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3],
    ] {
      let line = Array(#"{"op":"site.show","data":{"site":""#.utf8) + bytes + Array("\"}}\n".utf8)
      #expect(desk.batch(line).code == "json.invalid_utf8", "\(bytes)")
    }
    #expect(desk.head == before)
  }

  @Test func halfALineAtTheEndIsNotTaken() throws {
    let desk = try HostileDesk()
    let before = desk.head
    let whole = #"{"op":"site.register","data":{"code":"CALI","name":"Cali"}}"#
    for length in 1..<whole.utf8.count {
      let outcome = desk.batch(Array(whole.utf8.prefix(length)))
      #expect(outcome.code == "input.line_truncated", "\(length): \(outcome.output)")
      #expect(outcome.status == 65)
    }
    #expect(desk.head == before)
    // A whole one is, though its line feed never came.
    #expect(desk.batch(Array(whole.utf8)).status == 0)
    #expect(desk.head != before)
  }

  @Test func oneBadLineOfAnAtomicBatchUndoesTheOthers() throws {
    let desk = try HostileDesk()
    let before = desk.head
    let lines = #"{"op":"site.register","data":{"code":"CALI","name":"Cali"}}"# + "\n{\n"
    let outcome = desk.run(["batch", "--atomic"], input: Array(lines.utf8))
    #expect(outcome.status == 65)
    #expect(outcome.code == "json.truncated")
    #expect(desk.head == before)
  }
}
