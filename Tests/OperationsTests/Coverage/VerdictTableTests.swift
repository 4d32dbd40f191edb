import Engine
import Foundation
import RegistryModel
import Testing

/// The verdicts of `Scenarios/verdicts.txt`, each worked out by hand.
@Suite struct VerdictTableTests {
  private static let sections = Result { try VerdictTable.read() }

  @Test func theTableIsAsLongAsItIsSaidToBe() throws {
    let sections = try Self.sections.get()
    #expect(sections.count > 10)
    #expect(sections.map(\.rows.count).reduce(0, +) > 100)
  }

  @Test(arguments: (try? VerdictTable.read()) ?? [])
  func everyVerdictIsTheOneWorkedOut(_ section: VerdictSection) throws {
    let world = try CoverageWorld(section.setup)
    for row in section.rows { try check(row, world) }
  }

  private func check(_ row: VerdictRow, _ world: CoverageWorld) throws {
    let question = try JSONParser.parse(row.question)
    let answer = try world.registry.answer(Request("coverage.check", data: question))
    for (member, wanted) in row.wanted {
      #expect(VerdictRow.told(member, answer) == wanted, "\(row.line): \(member)")
    }
  }
}

/// Reads the table.
enum VerdictTable {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Scenarios/verdicts.txt")

  /// The sections but the first, which every one begins with.
  static func read() throws -> [VerdictSection] {
    var sections: [VerdictSection] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("#") { continue }
      if line.hasPrefix("== ") {
        sections.append(
          VerdictSection(
            name: String(line.dropFirst(3)), setup: sections.first?.setup ?? [], rows: []))
      } else if line.hasPrefix("+ ") {
        sections[sections.count - 1].setup.append(String(line.dropFirst(2)))
      } else {
        sections[sections.count - 1].rows.append(try VerdictRow(String(line)))
      }
    }
    return Array(sections.dropFirst())
  }
}

/// What is registered, and what is asked of it.
struct VerdictSection: Sendable, CustomTestStringConvertible {
  let name: String
  var setup: [String]
  var rows: [VerdictRow]

  var testDescription: String { name }
}

/// One question and the members its answer must have, both as the table writes them.
struct VerdictRow: Sendable {
  let line: String
  let question: String
  let wanted: [(member: String, value: String)]

  init(_ line: String) throws {
    let halves = line.split(separator: "|")
    try #require(halves.count == 2, "\(line)")
    let asked = halves[0].split(separator: " ").map(String.init)
    let told = halves[1].split(separator: " ").map(String.init)
    try #require(asked.count == 6 && (7...8).contains(told.count), "\(line)")
    self.line = line
    let names = ["asset", "part_class", "cause", "service", "on"]
    var members = zip(names, asked).filter { $1 != "-" }.map { #""\#($0)":"\#($1)""# }
    if asked[5] != "-" { members.append(#""reported_at":"\#(asked[5]):00-05:00""#) }
    question = "{" + members.joined(separator: ",") + "}"
    let columns = [
      "verdict", "reason", "code", "days", "response_due", "missing_facts", "next_step",
    ]
    let more = told.dropFirst(7).flatMap { $0.split(separator: ",") }.map { item in
      let parts = item.split(separator: "=", maxSplits: 1).map(String.init)
      return (member: parts[0], value: parts.count == 2 ? parts[1] : "")
    }
    wanted = zip(columns, told).filter { $1 != "-" }.map { (member: $0, value: $1) } + more
  }

  /// A member of an answer as the table writes it.
  static func told(_ member: String, _ answer: JSON) -> String {
    if member == "days" {
      if let left = answer["days_left"]?.integerValue { return String(left) }
      return answer["days_since_lapse"]?.integerValue.map { "-\($0)" } ?? "null"
    }
    switch answer[member] {
    case nil, .null?: return "null"
    case .string(let text)? where member.hasSuffix("_due"):
      guard let instant = Instant(text) else { return text }
      return LocalTime(instant, in: .bogota).minuteText.replacing(" ", with: "T")
    case .string(let text)?: return text
    case .array(let items)?:
      let separator = member == "notes" ? "+" : ","
      return items.compactMap(\.stringValue).joined(separator: separator)
    case let value?: return value.canonicalText
    }
  }
}
