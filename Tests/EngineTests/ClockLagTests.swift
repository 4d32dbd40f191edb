import Engine
import RegistryModel
import StoreMemory
import Synchronization
import Testing

/// A clock on the wall that goes back.
@Suite struct ClockLagTests {
  private final class Clock: Sendable {
    let now = Mutex(Instant(milliseconds: 1_772_460_000_000))

    func move(minutes: Int64) { now.withLock { $0 = $0.adding(seconds: minutes * 60) } }
  }

  /// Minutes it goes back, and whether that is worth a word.
  @Test(arguments: [(0, false), (4, false), (5, false), (6, true), (600, true)] as [(Int64, Bool)])
  func anAnswerWarnsOfAClockBehindTheJournal(minutes: Int64, isSaid: Bool) throws {
    let clock = Clock()
    let registry = Registry(
      store: MemoryStore(),
      environment: Environment(
        now: { clock.now.withLock { $0 } }, randomBytes: { [UInt8](repeating: 1, count: $0) }))
    func register(_ code: String) throws -> Receipt {
      try registry.apply(
        Request(
          "site.register", data: .members(["code": .string(code), "name": .string("x")])),
        origin: Origin(source: "test"))
    }
    #expect(try register("A").warnings == nil)
    clock.move(minutes: -minutes)
    let receipt = try register("B")
    #expect((receipt.lag != nil) == isSaid)
    guard let lag = receipt.lag else { return }
    #expect(lag.last.milliseconds - lag.now.milliseconds == minutes * 60_000)
    #expect(receipt.warnings?.arrayValue?.first?["code"] == .string("clock_behind"))
    // The clock has caught up.
    clock.move(minutes: minutes + 1)
    #expect(try register("C").warnings == nil)
  }
}
