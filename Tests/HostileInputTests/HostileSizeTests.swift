import Foundation
import RegistryModel
import Testing

/// Lines too long and too deep are refused without filling the memory or the stack.
@Suite struct HostileSizeTests {
  @Test func aHundredThousandBracketsAreTooDeep() throws {
    let desk = try HostileDesk()
    let before = desk.head
    let brackets = String(repeating: "[", count: 100_000)
    for line in [brackets, #"{"op":"site.list","data":"# + brackets] {
      let outcome = desk.batch(line)
      #expect(outcome.code == "json.too_deep")
      #expect(outcome.status == 65)
    }
    let objects = String(repeating: #"{"a":"#, count: 100_000)
    #expect(desk.batch(objects).code == "json.too_deep")
    #expect(desk.head == before)
  }

  @Test func linesBeyondFourteenMebibytesAreSkippedAndTheNextIsRead() throws {
    let desk = try HostileDesk()
    let long = #"{"op":"site.list","note":""# + String(repeating: "x", count: 14 << 20) + "\"}"
    let outcome = desk.batch(long + "\n" + #"{"op":"site.list"}"#)
    #expect(outcome.answers.map { $0["ok"] } == [.bool(false), .bool(true)])
    #expect(outcome.code == "input.line_too_long")
    #expect(outcome.status == 65)
  }

  @Test func manyMembersAndItemsAreTooMany() throws {
    let desk = try HostileDesk()
    let members = (0..<65).map { "\"m\($0)\":1" }.joined(separator: ",")
    #expect(desk.batch("{\"op\":\"site.list\",\"data\":{\(members)}}").code == "input.too_many")
    let dates = [String](repeating: "\"2026-01-01\"", count: 367).joined(separator: ",")
    let site = #"{"op":"site.revise","data":{"site":"PASTO","add_closures":["# + dates + "]}}"
    #expect(desk.batch(site).code == "input.too_many")
  }

  /// The program itself, through a pipe: its memory is read while it waits for the next line. What
  /// may still become a line is held, and moved once as it grows.
  @Test(.enabled(if: Built.isThere)) func aLineOfAHundredMegabytesTakesNoMemory() throws {
    let desk = try HostileDesk()
    let child = try Child(["batch", "--on-error", "continue", "--registry", desk.registry])
    child.write(#"{"op":"site.list"}"# + "\n")
    #expect(child.nextLine()?.contains("\"ok\":true") == true)
    let before = try #require(child.peakKilobytes)
    let piece = String(repeating: "x", count: 1_000_000)
    child.write(#"{"op":"site.list","note":""#)
    for _ in 0..<100 { child.write(piece) }
    child.write("\"}\n" + #"{"op":"site.list"}"# + "\n")
    #expect(child.nextLine()?.contains("input.line_too_long") == true)
    #expect(child.nextLine()?.contains("\"ok\":true") == true)
    let after = try #require(child.peakKilobytes)
    #expect(after - before < 60_000, "\(before) kB before, \(after) kB after")
    #expect(child.finish() == 65)
  }
}
