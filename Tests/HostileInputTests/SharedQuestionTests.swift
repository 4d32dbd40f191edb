import RegistryModel
import Testing

/// Questions of one chunk are answered at the same time; nobody must see it in the answers.
@Suite struct SharedQuestionTests {
  private static let question = #"{"op":"site.show","data":{"site":"PASTO"}}"#
  private static let mistaken = #"{"op":"site.show","data":{"site":"NOWHERE"}}"#

  @Test func answersComeInTheOrderOfTheirLines() throws {
    let desk = try HostileDesk()
    let lines = (1...1500).map { $0.isMultiple(of: 7) ? Self.mistaken : Self.question }
    let answers = desk.batch(lines.joined(separator: "\n")).answers
    #expect(answers.compactMap { $0["line"]?.integerValue } == Array(1...1500))
    #expect(answers.map { $0["ok"] == .bool(true) } == (1...1500).map { !$0.isMultiple(of: 7) })
  }

  @Test(arguments: [1, 64, 500, 501, 999, 1000, 1001])
  func nothingIsAnsweredBehindTheLineThatStopsTheBatch(stop: Int) throws {
    let desk = try HostileDesk()
    var lines = [String](repeating: Self.question, count: 1200)
    for index in lines.indices.dropFirst(stop - 1) { lines[index] = Self.mistaken }
    let outcome = desk.run(["batch"], input: Array(lines.joined(separator: "\n").utf8))
    #expect(outcome.status != 0)
    #expect(outcome.answers.compactMap { $0["line"]?.integerValue } == Array(1...Int64(stop)))
    #expect(outcome.answers.last?["error"]?["code"]?.stringValue == "site.not_found")
  }
}
