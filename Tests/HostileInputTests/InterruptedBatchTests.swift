import Foundation
import RegistryModel
import Testing

/// A batch cut short by `kill -9` goes on where it stopped when the same lines come again.
@Suite struct InterruptedBatchTests {
  private static let lines = (1...1500).map {
    #"{"op":"site.register","id":"site-\#($0)","data":{"code":"S\#($0)","name":"Sede \#($0)"}}"#
  }

  @Test(.enabled(if: Built.isThere)) func sentAgainItGivesTheSameState() throws {
    let whole = try HostileDesk()
    #expect(whole.batch(Self.lines.joined(separator: "\n")).status == 0)
    let expected = try #require(state(whole))
    for stopAfter in [1, 137, 700] {
      let cut = try HostileDesk()
      let input = cut.folder + "/lines"
      try Self.lines.joined(separator: "\n").write(toFile: input, atomically: true, encoding: .utf8)
      let child = try Child(
        ["batch", "--chunk", "10", "--registry", cut.registry], inputFile: input)
      var promised = 0
      while promised < stopAfter, child.nextLine() != nil { promised += 1 }
      child.kill()
      // What was answered is there; nothing is half there.
      let kept = cut.run(["journal", "verify"])
      #expect(kept.status == 0, "\(kept.complaints)")
      let count = kept.answers.first?["lines"]?.integerValue ?? 0
      #expect(count >= Int64(promised) + 1 && count < 1501, "\(count) after \(promised)")
      let again = cut.batch(Self.lines.joined(separator: "\n"))
      #expect(again.status == 0)
      let repeated = again.answers.filter { $0["repeated"] == .bool(true) }.count
      #expect(Int64(repeated) == count - 1)
      #expect(state(cut) == expected)
    }
  }

  private func state(_ desk: HostileDesk) -> String? {
    desk.run(["journal", "verify", "--state"]).answers.first?["state"]?.stringValue
  }
}
