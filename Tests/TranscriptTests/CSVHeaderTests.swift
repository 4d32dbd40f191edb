import Foundation
import Testing

/// A list as comma-separated values has its header whatever it holds.
@Suite struct CSVHeaderTests {
  /// Lists that need nothing said, on a registry with nothing in it.
  static let lists = [
    "site list", "person list", "group list", "provider list", "model list", "asset list",
    "contract list", "case list", "case due", "case clocks", "escalation list", "escalation due",
    "part list", "mail list", "finding list", "target list", "preventive list",
    "preventive due", "preventive visits", "coverage expiring", "coverage uncovered",
    "coverage alerts", "audit list", "journal log",
  ]

  @Test(arguments: lists)
  func anEmptyListHasItsHeader(_ list: String) throws {
    let played = try TranscriptPlayer().replay(
      "$ dotacion init\n\n$ dotacion \(list) --format csv\n")
    let answer = try #require(played.components(separatedBy: "--format csv\n").last)
    let header = try #require(answer.split(whereSeparator: \.isNewline).first)
    #expect(header.split(separator: ",").count > 2, "\(list): \(header)")
    #expect(!header.hasPrefix("!"), "\(list): \(header)")
  }

  @Test func theHeaderIsTheSameWithRowsAndWithout() throws {
    let lists = ["site list", "person list", "asset list", "case list", "journal log"]
    let asked = lists.map { "$ dotacion \($0) --format csv\n" }.joined(separator: "\n")
    let filled = """
      $ dotacion person register ANA --name "Ana Gómez"

      $ dotacion site register PASTO --name "Sede Pasto"

      $ dotacion model register L14 --manufacturer Lenovo --kind laptop

      $ dotacion asset register 10452 --model L14 --at PASTO

      $ dotacion case open "No enciende" --kind incident --asset 10452

      """
    let played = try TranscriptPlayer().replay("$ dotacion init\n\n\(asked)\n\(filled)\n\(asked)")
    var headers: [String: [Substring]] = [:]
    for part in played.components(separatedBy: "$ dotacion ") {
      let lines = part.split(whereSeparator: \.isNewline)
      guard lines.count > 1, lines[0].hasSuffix("--format csv") else { continue }
      headers[String(lines[0]), default: []].append(lines[1])
    }
    #expect(headers.count == lists.count)
    for (list, both) in headers {
      #expect(both.count == 2 && both[0] == both[1], "\(list): \(both)")
    }
  }
}
