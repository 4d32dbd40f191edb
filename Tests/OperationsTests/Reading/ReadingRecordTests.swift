import RegistryModel
import Testing

@Suite struct ReadingRecordTests {
  private let desk: RegistryDesk

  init() throws {
    desk = try RegistryDesk()
    try desk.register("10452", model: "W1A53A")
  }

  private func record(_ rest: String) throws -> JSON {
    try desk.apply("reading.record", #"{"asset":"10452",\#(rest)}"#)
  }

  @Test func aCounterThatFallsIsSaid() throws {
    let first = try record(#""at":"2026-02-01T12:00:00.000Z","counters":{"total":500,"scans":20}"#)
    #expect(first["findings"] == .array([]))
    let second = try record(#""at":"2026-02-02T12:00:00.000Z","counters":{"total":80,"scans":21}"#)
    #expect(
      second["findings"]
        == .array([
          .members([
            "finding": .string("counter_fell"), "counter": .string("total"),
            "before": .integer(500), "now": .integer(80),
            "before_at": .string("2026-02-01T12:00:00.000Z"),
          ])
        ]))
    let last = try desk.show("10452")["last_reading"]
    #expect(last?["counters"]?["total"] == .integer(80))
  }

  @Test func negativeLevelsAreStates() throws {
    _ = try record(
      #"""
      "levels":[{"supply":"toner","colour":"black","level":30,"capacity":40},
      {"supply":"drum","level":-3},{"supply":"fuser","level":-2},{"supply":"roller","level":-1}]
      """#)
    let levels = try desk.show("10452")["last_reading"]?["levels"]?.arrayValue ?? []
    #expect(levels.map { $0["percent"] } == [.integer(75), .null, .null, .null])
    #expect(
      levels.map { $0["state"] }
        == [.null, .string("some_remaining"), .string("unknown"), .string("other")])
    #expect(levels.map { $0["level"] } == [.integer(30), .null, .null, .null])
  }

  @Test(arguments: [
    (#""source":"x""#, "reading.empty"), (#""counters":{}"#, "reading.empty"),
    (#""counters":{"total":-1}"#, "input.out_of_range"),
    (#""levels":[{"supply":"toner","level":-4}]"#, "input.out_of_range"),
    (#""counters":{"pages":1}"#, "input.unknown_member"),
    (#""at":"2027-01-01T00:00:00.000Z","counters":{"total":1}"#, "reading.in_future"),
  ])
  func refusesWhatIsWrong(rest: String, code: String) throws {
    #expect(try desk.refusal("reading.record", #"{"asset":"10452",\#(rest)}"#) == code)
  }

  @Test func whatNeverPrintsHasNoCounter() throws {
    try desk.register("10453", model: "ThinkPad T14")
    let refusal = try desk.error(
      "reading.record", #"{"asset":"10453","counters":{"total":5}}"#)
    #expect(refusal?.code.name == "reading.kind_without_counter")
    #expect(refusal?.params["kind"] == "laptop")
    try desk.apply(
      "case.open", #"{"summary":"Lento","kind":"incident","assets":["10453"]}"#)
    let work = #"{"case":"C-2026-00001","asset":"10453","action":"diagnosed","reading":5}"#
    #expect(try desk.refusal("case.intervene", work) == "reading.kind_without_counter")
  }

  @Test func oneReadingIsRecordedOnce() throws {
    let reading = #""at":"2026-02-01T12:00:00.000Z","counters":{"total":5}"#
    _ = try record(reading)
    #expect(
      try desk.refusal("reading.record", #"{"asset":"10452",\#(reading)}"#)
        == "reading.already_recorded")
  }
}
