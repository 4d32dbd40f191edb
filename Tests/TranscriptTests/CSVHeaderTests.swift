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
    "coverage alerts", "audit list", "journal log", "source list", "import conflicts",
    "report cases --by site --from 2026-03-01 --to 2026-03-31 --times",
    "report repeated --from 2026-03-01 --to 2026-03-31",
    "report chronic --from 2026-03-01 --to 2026-03-31",
    "report chronic --by model --from 2026-03-01 --to 2026-03-31",
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

  /// Reports on one thing that has nothing to report.
  @Test(arguments: [
    "contract cost K-1", "contract cost K-1 --by asset", "preventive compliance K-1",
    "preventive compliance K-1 --by both", "import vanished RED",
    "report cost --site PASTO --from 2026-03-01 --to 2026-03-31",
  ])
  func anEmptyReportHasItsHeader(_ report: String) throws {
    let played = try TranscriptPlayer().replay(
      """
      $ dotacion init

      $ dotacion batch
      < {"op":"site.register","data":{"code":"PASTO","name":"Sede Pasto"}}
      < {"op":"provider.register","data":{"code":"HP","name":"HP"}}
      < {"op":"source.declare","data":{"code":"RED"}}
      < {"op":"contract.open","data":{"code":"K-1","provider":"HP","kind":"rental","starts_on":"2026-01-01","ends_on":"2026-12-31"}}

      $ dotacion \(report) --format csv
      """)
    let answer = try #require(played.components(separatedBy: "--format csv\n").last)
    let header = try #require(answer.split(whereSeparator: \.isNewline).first)
    #expect(header.split(separator: ",").count > 2 && !header.hasPrefix("!"), "\(header)")
  }

  @Test func theHeaderIsTheSameWithRowsAndWithout() throws {
    let lists = [
      "site list", "person list", "asset list", "case list", "journal log",
      "report cases --by site --by level --from 2026-03-01 --to 2026-03-31",
      "report chronic --minimum 1 --from 2026-03-01 --to 2026-03-31",
      "report chronic --by part --minimum 1 --from 2026-03-01 --to 2026-03-31",
    ]
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
