import Operations
import RegistryModel
import Testing

/// Targets held against the desk's clock, on office hours in PASTO.
@Suite struct TargetClockTests {
  private func desk(_ targets: String...) throws -> CaseDesk {
    let desk = try CaseDesk()
    for target in targets { try desk.apply("target.set", target) }
    return desk
  }

  private func clock(_ desk: CaseDesk, _ code: String, _ name: String = "resolution") throws -> JSON
  {
    try desk.show(code)["\(name)_target"] ?? .null
  }

  private func utc(_ local: String) throws -> JSON {
    let parts = local.split(separator: " ")
    let instant = try #require(Instant("\(parts[0])T\(parts[1]):00-05:00"))
    return .string(instant.description)
  }

  @Test func aRunningTargetSaysWhenItIsDue() throws {
    let desk = try desk(#"{"response":"4bh","resolution":"2bd","since":"2026-01-01"}"#)
    let code = try desk.open()
    desk.clock.set("2026-03-02 10:00")
    let response = try clock(desk, code, "response")
    #expect(response["outcome"] == .string("running"))
    #expect(response["due_at"] == (try utc("2026-03-02 13:00")))
    #expect(response["left_seconds"] == .integer(3 * 3600))
    let resolution = try clock(desk, code)
    #expect(resolution["due_at"] == (try utc("2026-03-04 17:00")))
    #expect(resolution["budget_seconds"] == .integer(26 * 3600))
  }

  /// Fractions of a second, dropped stretch by stretch, would put what is due at closing off to the
  /// next opening: over a weekend here.
  @Test func fractionsOfASecondMoveNoDueInstant() throws {
    let desk = try desk(#"{"resolution":"2bd","since":"2026-01-01"}"#)
    desk.clock.set("2026-03-04 10:00", milliseconds: 900)
    let code = try desk.open()
    desk.clock.set("2026-03-04 10:01", milliseconds: 100)
    try desk.apply("case.start", #"{"case":"\#(code)","specialist":"LUIS"}"#)
    desk.clock.set("2026-03-06 15:00", milliseconds: 500)
    let clock = try clock(desk, code)
    #expect(clock["due_at"] == (try utc("2026-03-06 17:00")))
    desk.clock.set("2026-03-06 17:00", milliseconds: 1)
    #expect(try self.clock(desk, code)["outcome"] == .string("overdue"))
  }

  @Test func handingACaseOnIsNoAnswerAndAskingForMoreIsOne() throws {
    let desk = try desk(#"{"response":"4bh","since":"2026-01-01"}"#)
    let code = try desk.open()
    desk.clock.set("2026-03-02 09:30")
    try desk.apply("case.escalate", #"{"case":"\#(code)","to":"onsite","group":"HYS"}"#)
    #expect(try clock(desk, code, "response")["met_at"] == .null)
    desk.clock.set("2026-03-02 10:00")
    try desk.apply(
      "case.note", #"{"case":"\#(code)","kind":"information_requested","note":"¿Cuál?"}"#)
    let response = try clock(desk, code, "response")
    #expect(response["outcome"] == .string("met"))
    #expect(response["met_at"] == (try utc("2026-03-02 10:00")))
    #expect(response["used_seconds"] == .integer(3600))
  }

  @Test func workOnTheEquipmentIsAnAnswerAndAReportIsNone() throws {
    let desk = try desk(#"{"response":"4bh","since":"2026-01-01"}"#)
    let code = try desk.open()
    desk.clock.set("2026-03-02 11:00")
    #expect(try clock(desk, code, "response")["met_at"] == .null)
    try desk.apply(
      "case.intervene",
      #"{"case":"\#(code)","asset":"20077","action":"diagnosed","#
        + #""done_at":"2026-03-02T10:00:00-05:00"}"#)
    let response = try clock(desk, code, "response")
    #expect(response["met_at"] == (try utc("2026-03-02 10:00")))
    #expect(response["used_seconds"] == .integer(3600))
  }

  @Test(arguments: [
    ("8bh", "4bh", true), ("4bh", "4bh", false), ("4bh", "8bh", false), ("8bh", "4h", true),
    ("4h", "3bh", false), ("2bd", "nbd", true), ("nbd", "1bd", false), ("24h", "nbd", false),
  ])
  func nothingIsSolvedBeforeItIsAnswered(
    response: String, resolution: String, isRefused: Bool
  ) throws {
    let refusal = try CaseDesk().refusal(
      "target.set",
      #"{"response":"\#(response)","resolution":"\#(resolution)","since":"2026-01-01"}"#)
    #expect(refusal?.code.name == (isRefused ? "target.resolution_shorter" : nil))
  }

  @Test func nothingIsDueInsideAPauseAndThePauseMovesTheDueInstantOn() throws {
    let desk = try desk(#"{"resolution":"4bh","since":"2026-01-01"}"#)
    let code = try desk.open()
    desk.clock.set("2026-03-02 10:00")
    try desk.apply(
      "case.suspend", #"{"case":"\#(code)","reason":"user_absent","note":"Vuelve el 16"}"#)
    desk.clock.set("2026-03-13 16:00")
    let paused = try clock(desk, code)
    #expect(paused["outcome"] == .string("paused"))
    #expect(paused["due_at"] == .null)
    #expect(paused["paused_for"] == .string("user_absent"))
    #expect(paused["paused_since"] == (try utc("2026-03-02 10:00")))
    #expect(paused["left_seconds"] == .integer(3 * 3600))
    desk.clock.set("2026-03-16 08:00")
    try desk.apply("case.resume", #"{"case":"\#(code)"}"#)
    #expect(try clock(desk, code)["due_at"] == (try utc("2026-03-16 11:00")))
  }

  @Test func theDueInstantItselfIsInTimeAndAMillisecondLaterIsNot() throws {
    let desk = try desk(#"{"resolution":"nbd","since":"2026-01-01"}"#)
    let code = try desk.open()
    desk.clock.set("2026-03-03 17:00")
    #expect(try clock(desk, code)["outcome"] == .string("running"))
    try desk.apply("case.solve", #"{"case":"\#(code)","solution":"Listo"}"#)
    #expect(try clock(desk, code)["outcome"] == .string("met"))
    let second = try desk.open()
    desk.clock.set("2026-03-04 20:00")
    // After closing no working time has gone by, and the close of the day was the term.
    desk.clock.set("2026-03-05 20:00")
    let late = try clock(desk, second)
    #expect(late["outcome"] == .string("overdue"))
    #expect(late["breached_at"] == late["due_at"] || late["due_at"] == .null)
  }

  @Test func aReopenedCaseGoesOnWithItsEarlierTime() throws {
    let desk = try desk(#"{"resolution":"4bh","since":"2026-01-01"}"#)
    let code = try desk.open()
    desk.clock.set("2026-03-02 12:00")
    try desk.apply("case.solve", #"{"case":"\#(code)","solution":"Reinicio"}"#)
    desk.clock.set("2026-03-04 08:00")
    try desk.apply("case.survey", #"{"case":"\#(code)","accepted":false}"#)
    #expect(try clock(desk, code)["due_at"] == (try utc("2026-03-04 09:00")))
    desk.clock.set("2026-03-04 09:30")
    try desk.apply("case.solve", #"{"case":"\#(code)","solution":"Fuente"}"#)
    let late = try clock(desk, code)
    #expect(late["outcome"] == .string("met_late"))
    #expect(late["breached_at"] == (try utc("2026-03-04 09:00")))
  }

  @Test func withAProviderTheDesksClockStands() throws {
    let desk = try desk(#"{"resolution":"4bh","since":"2026-01-01"}"#)
    let code = try desk.open()
    try desk.apply("case.escalate", #"{"case":"\#(code)","to":"provider","provider":"LENOVO"}"#)
    desk.clock.set("2026-03-05 12:00")
    let paused = try clock(desk, code)
    #expect(paused["paused_for"] == .string("with_provider"))
    #expect(paused["used_seconds"] == .integer(0))
  }

  @Test func theMostSpecificTargetWinsForEachOfTheTwoTerms() throws {
    let desk = try desk(
      #"{"response":"8bh","resolution":"5bd","since":"2026-01-01"}"#,
      #"{"level":1,"resolution":"4bd","since":"2026-01-01"}"#,
      #"{"kind":"incident","resolution":"3bd","since":"2026-01-01"}"#,
      #"{"priority":"high","resolution":"2bd","since":"2026-01-01"}"#,
      #"{"kind":"incident","priority":"critical","response":"1h","since":"2026-01-01"}"#)
    func targets(_ more: String) throws -> [JSON?] {
      let shown = try desk.show(try desk.open(more))
      return [shown["response_target"]?["target"], shown["resolution_target"]?["target"]]
    }
    #expect(try targets(#","priority":"high""#) == [.string("8bh"), .string("2bd")])
    #expect(try targets("") == [.string("8bh"), .string("3bd")])
    #expect(try targets(#","priority":"critical""#) == [.string("1h"), .string("3bd")])
  }

  @Test func aTargetHoldsForTheCasesOpenedSinceItsDay() throws {
    let desk = try desk(
      #"{"resolution":"5bd","since":"2026-01-01"}"#, #"{"resolution":"2bd","since":"2026-03-03"}"#)
    let before = try desk.open()
    desk.clock.set("2026-03-03 08:00")
    let after = try desk.open()
    #expect(try clock(desk, before)["target"] == .string("5bd"))
    #expect(try clock(desk, after)["target"] == .string("2bd"))
    try desk.apply("target.set", #"{"ends":true,"since":"2026-03-04"}"#)
    desk.clock.set("2026-03-04 08:00")
    #expect(try clock(desk, try desk.open()) == .null)
    #expect(
      try desk.refusal("target.set", #"{"ends":true,"since":"2026-03-05"}"#)?.code.name
        == "target.none_to_end")
  }

  @Test func aTargetOrCalendarCorrectedLateChangesEveryCaseAlike() throws {
    let desk = try desk(#"{"resolution":"4bh","since":"2026-01-01"}"#)
    let open = try desk.open()
    let solved = try desk.open()
    desk.clock.set("2026-03-02 14:00")
    try desk.apply("case.solve", #"{"case":"\#(solved)","solution":"Listo"}"#)
    func outcomes() throws -> [JSON?] {
      try [open, solved].map { try clock(desk, $0)["outcome"] }
    }
    #expect(try outcomes() == [.string("overdue"), .string("met_late")])
    try desk.apply("target.set", #"{"resolution":"6bh","since":"2026-01-01"}"#)
    #expect(try outcomes() == [.string("running"), .string("met")])
    try desk.apply("target.set", #"{"resolution":"4bh","since":"2026-01-01"}"#)
    try desk.apply("site.revise", #"{"site":"PASTO","hours":"mon-fri 08:00-11:00,12:30-17:00"}"#)
    #expect(try outcomes() == [.string("running"), .string("met")])
    let rows = try desk.ask("case.clocks", "{}")["cases"]?.arrayValue ?? []
    #expect(
      rows.map { $0["resolution_outcome"] } == [.string("running"), .string("met")])
    try desk.apply("site.revise", #"{"site":"PASTO","add_closures":["2026-03-02"]}"#)
    #expect(try clock(desk, open)["used_seconds"] == .integer(0))
  }

  @Test func whatIsDueComesSoonestFirstAndWhatStandsIsSaidApart() throws {
    let desk = try desk(
      #"{"resolution":"2bd","since":"2026-01-01"}"#,
      #"{"priority":"high","resolution":"2bh","since":"2026-01-01"}"#)
    let calm = try desk.open()
    let urgent = try desk.open(#","priority":"high","specialist":"LUIS""#)
    let standing = try desk.open(#","priority":"high""#)
    try desk.apply(
      "case.suspend", #"{"case":"\#(standing)","reason":"no_hardware","note":"Sin disco"}"#)
    desk.clock.set("2026-03-02 12:00")
    let answer = try desk.ask("case.due", "{}")
    let due = answer["due"]?.arrayValue ?? []
    #expect(due.map { $0["code"] } == [.string(urgent), .string(calm)])
    #expect(due.map { $0["breached"] } == [.bool(true), .bool(false)])
    #expect(answer["breached_count"] == .integer(1))
    let paused = try #require(answer["paused"]?.arrayValue)
    #expect(paused.map { $0["code"] } == [.string(standing)])
    #expect(paused.first?["paused_for"] == .string("no_hardware"))
    let soon = try desk.ask("case.due", #"{"within":"4bh"}"#)["due"]?.arrayValue ?? []
    #expect(soon.map { $0["code"] } == [.string(urgent)])
    let his = try desk.ask("case.due", #"{"specialist":"LUIS"}"#)
    #expect(his["due_count"] == .integer(1))
    #expect(his["paused_count"] == .integer(0))
  }

  @Test func whatWasDoneBeforeItsCaseIsNotHeldToTargets() throws {
    let desk = try desk(#"{"response":"1bh","resolution":"2bh","since":"2026-01-01"}"#)
    let result = try desk.apply(
      "case.open",
      #"{"summary":"Red","kind":"incident","opened_at":"2026-02-27T15:00:00-05:00","work":"Hecho"}"#
    )
    let code = try #require(result["code"]?.stringValue)
    try desk.apply("case.solve", #"{"case":"\#(code)","solution":"Hecho"}"#)
    #expect(try clock(desk, code) == .null)
  }
}
