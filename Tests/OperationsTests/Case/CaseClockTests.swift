import Operations
import RegistryModel
import Testing

/// The desk's clock and the provider's, folded from the timeline.
@Suite struct CaseClockTests {
  /// Opened Monday 09:00, started 10:00, suspended 16:00, resumed Tuesday 09:00, solved 10:30.
  @Test func theClockStandsWhileSuspendedAndCountsBusinessHoursApart() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    let steps = [
      ("2026-03-02 10:00", "case.start", ""),
      ("2026-03-02 16:00", "case.suspend", #","reason":"user_absent","note":"Mañana vuelve""#),
      ("2026-03-03 09:00", "case.resume", ""),
      ("2026-03-03 10:30", "case.solve", #","solution":"Listo""#),
    ]
    for (at, operation, data) in steps {
      desk.clock.set(at)
      try desk.apply(operation, #"{"case":"\#(code)"\#(data)}"#)
    }
    desk.clock.set("2026-03-09 08:00")
    let shown = try desk.show(code)
    // 1 h registered + 6 h and 1.5 h in progress, all in opening hours.
    #expect(shown["desk_seconds"] == .integer(30_600))
    #expect(shown["desk_business_seconds"] == .integer(30_600))
    let times = try #require(shown["state_times"]?.arrayValue)
    let suspended = try #require(times.first { $0["state"] == .string("suspended") })
    #expect(suspended["seconds"] == .integer(61_200))
    // 16:00 to 17:00 on Monday and 08:00 to 09:00 on Tuesday.
    #expect(suspended["business_seconds"] == .integer(7200))
    #expect(shown["clock"] == .string("stands"))
  }

  /// Reported on Friday 27 February at 15:00 and recorded on Monday, with the work done so far.
  @Test func workRecordedLateIsOwedItsSolutionUntilItIsSolved() throws {
    let desk = try CaseDesk()
    try desk.apply("target.set", #"{"response":"1bh","resolution":"2bd","since":"2026-01-01"}"#)
    let code = try desk.open(
      #","after_the_fact":true,"opened_at":"2026-02-27T15:00:00-05:00","work":"Se revisó""#)
    let open = try desk.show(code)
    #expect(open["response_target"] == .null)
    #expect(open["resolution_target"]?["due_at"] == .string("2026-03-03T22:00:00.000Z"))
    desk.clock.set("2026-03-04 09:00")
    let due = try #require(try desk.ask("case.due", "{}")["due"]?.arrayValue?.first)
    #expect(due["code"] == .string(code) && due["breached"] == .bool(true))
    try desk.apply("case.solve", #"{"case":"\#(code)","solution":"Cable"}"#)
    #expect(try desk.show(code)["resolution_target"] == .null)
  }
}
