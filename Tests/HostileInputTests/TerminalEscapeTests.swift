import Foundation
import RegistryModel
import Testing

/// Nothing a terminal would obey comes out of the program, whoever put it in.
@Suite struct TerminalEscapeTests {
  private static let hostile = [
    "\u{1B}[2J", "\u{1B}]0;title\u{7}", "\u{9B}31m", "a\u{8}b", "\u{7F}",
  ]

  private func isClean(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
        false
      default: true
      }
    }
  }

  @Test(arguments: hostile)
  func neitherAsArgumentNorAsDataNorInJSON(_ text: String) throws {
    let desk = try HostileDesk()
    let before = desk.head
    let commands = [
      [text], ["journal", text], ["journal", "show", text], ["undo", text], ["schema", text],
      ["journal", "log", text], ["journal", "log", "--registry", "/nowhere/\(text)"],
      ["batch", "--chunk", text], ["journal", "log", "--format", text],
      ["undo", "x", "--case", text],
      ["undo", "x", "--expect", "asset:\(text)=1"], ["undo", "x", "--actor", text], ["--\(text)"],
    ]
    for command in commands {
      for asText in [true, false] {
        let outcome = desk.run(command, asText: asText)
        #expect(outcome.status != 0, "\(command)")
        #expect(isClean(outcome.output + outcome.complaints), "\(command) \(outcome.complaints)")
      }
    }
    let written = JSON.string(text).canonicalText
    let lines = [
      "{\"op\":\(written)}", "{\(written):1}", "{\"op\":\"site.list\",\(written):1}",
      "{\"op\":\"site.show\",\"data\":{\"site\":\(written)}}",
      "{\"op\":\"site.list\",\"data\":{\(written):1}}",
      "{\"op\":\"site.revise\",\"id\":\(written),\"data\":{\"site\":\"PASTO\"}}",
      "{\"op\":\"site.revise\",\"data\":{\"site\":\"PASTO\",\"time_zone\":\(written)}}",
      "{\"op\":\"site.list\",\"as_of\":\(written)}",
      "{\"op\":\"site.list\",\(written):1,\(written):1}",
    ]
    for line in lines {
      let outcome = desk.run(["batch"], input: Array(line.utf8) + [0x0A], asText: true)
      #expect(outcome.status == 65, "\(line) \(outcome.output)")
      #expect(isClean(outcome.output + outcome.complaints), "\(line) \(outcome.output)")
    }
    #expect(desk.head == before)
  }

  /// Marks that turn text around or take no room are letters to a journal, and shown as what they
  /// are; programs get them as they came.
  @Test(arguments: ["\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}"])
  func marksThatDeceiveAreShownByTheirNumber(_ mark: String) throws {
    let desk = try HostileDesk()
    let line =
      "{\"op\":\"site.revise\",\"data\":{\"site\":\"PASTO\",\"name\":\"x\"},\"note\":\"ol\(mark)leh\"}"
    #expect(desk.batch(line).status == 0)
    let page = desk.run(["journal", "log"], asText: true)
    let scalar = try #require(mark.unicodeScalars.first)
    #expect(page.output.contains("ol\\u{\(String(scalar.value, radix: 16))}leh"))
    #expect(!page.output.unicodeScalars.contains(scalar))
    let data = desk.run(["journal", "log", "--format", "json"], asText: false)
    #expect(data.output.unicodeScalars.contains(scalar))
  }
}
