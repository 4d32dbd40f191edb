import Foundation
import RegistryModel
import Synchronization
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

/// Questions while somebody changes what is asked about.
@Suite struct OneLookTests {
  /// All answers of a chunk are of one registry, on whatever core they were worked out.
  @Test func nothingGoesBackInTime() throws {
    let desk = try HostileDesk()
    let line = #"{"op":"site.show","data":{"site":"PASTO"}}"# + "\n"
    let questions = String(repeating: line, count: 2000)
    let state = Mutex((changes: 0, isDone: false))
    let isOver = DispatchSemaphore(value: 0)
    Thread {
      while !state.withLock({ $0.isDone }) {
        let name = "Sede \(state.withLock { $0.changes })"
        _ = desk.batch(#"{"op":"site.revise","data":{"site":"PASTO","name":"\#(name)"}}"#)
        state.withLock { $0.changes += 1 }
      }
      isOver.signal()
    }.start()
    while state.withLock({ $0.changes }) == 0 { usleep(1000) }
    for _ in 0..<6 {
      let answers = desk.batch(questions).answers
      let revisions = answers.compactMap { $0["result"]?["revision"]?.integerValue }
      #expect(revisions.count == 2000)
      #expect(Set(revisions).count == 1)
    }
    state.withLock { $0.isDone = true }
    isOver.wait()
  }
}
