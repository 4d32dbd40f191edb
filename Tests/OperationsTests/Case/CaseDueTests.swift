import RegistryModel
import Testing

/// `case.due` looks at work on equipment only where nobody attended to a case otherwise; what it says
/// must be what each case says of itself.
@Suite struct CaseDueTests {
  @Test(arguments: 1...6)
  func itSaysWhatEachCaseSays(seed: UInt64) throws {
    let desk = try CaseDesk()
    try desk.apply("target.set", #"{"response":"4bh","resolution":"2bd","since":"2026-01-01"}"#)
    try desk.apply(
      "target.set", #"{"priority":"high","response":"2h","resolution":"8h","since":"2026-01-01"}"#)
    var life = RandomCases(seed: seed)
    for _ in 0..<150 { try life.step(desk) }
    desk.clock.set("2026-03-20 10:00")
    let due = try desk.ask("case.due", #"{"limit":1000}"#)["due"]?.arrayValue ?? []
    var wanted: [String: JSON] = [:]
    for code in life.codes {
      let shown = try desk.show(code)
      guard shown["state"] != .string("solved"), let pressing = pressing(shown) else { continue }
      wanted[code] = pressing
    }
    #expect(!wanted.isEmpty)
    var told: [String: JSON] = [:]
    for row in due {
      told[row["code"]?.stringValue ?? ""] = .members([
        "at": row["due_at"], "left": row["left_seconds"], "breached": row["breached"],
      ])
    }
    #expect(told == wanted)
    let instants = due.compactMap { $0["due_at"]?.stringValue }
    #expect(instants == instants.sorted())
  }

  /// The unmet target of a case whose time is over first, as `case.show` has it.
  private func pressing(_ shown: JSON) -> JSON? {
    let clocks = ["response_target", "resolution_target"].compactMap { shown[$0] }
    let unmet = clocks.compactMap { clock -> (at: String, json: JSON)? in
      guard clock["met_at"] == .null, clock["breached"] != .null else { return nil }
      let at = clock["breached_at"]?.stringValue ?? clock["due_at"]?.stringValue
      return at.map { at in
        (
          at,
          .members([
            "at": .string(at), "left": clock["left_seconds"], "breached": clock["breached"],
          ])
        )
      }
    }
    return unmet.min { $0.at < $1.at }?.json
  }
}

/// Cases that are opened, worked on, suspended and solved at random over two weeks.
private struct RandomCases {
  private var state: UInt64
  private var minutes = 0
  private(set) var codes: [String] = []

  init(seed: UInt64) { state = seed }

  private mutating func pick(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }

  mutating func step(_ desk: CaseDesk) throws {
    minutes += pick(120)
    let (day, minute) = (2 + minutes / 1440, minutes % 1440)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    desk.clock.set("2026-03-\(two(day)) \(two(minute / 60)):\(two(minute % 60))")
    guard !codes.isEmpty, pick(6) > 0 else {
      return codes.append(try desk.open([#","priority":"high""#, ""][pick(2)]))
    }
    let code = codes[pick(codes.count)]
    let (name, more) = [
      ("case.start", ""), ("case.suspend", #","reason":"user_absent","note":"x""#),
      ("case.resume", ""), ("case.solve", #","solution":"x""#),
      ("case.survey", #","accepted":false,"note":"x""#),
      ("case.note", #","kind":"information_requested","note":"x""#),
      ("case.intervene", #","asset":"20077","action":"diagnosed""#),
      ("case.escalate", #","to":"onsite","group":"HYS""#),
    ][pick(8)]
    // What the rules forbid does not happen.
    _ = try desk.refusal(name, #"{"case":"\#(code)"\#(more)}"#)
  }
}

/// The order of a case's life.
@Suite struct CaseTimelineTests {
  @Test func whatHappensAtOneMomentStandsInTheOrderOfTheJournal() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    try desk.apply("case.start", #"{"case":"\#(code)"}"#)
    try desk.apply("case.suspend", #"{"case":"\#(code)","reason":"user_absent","note":"x"}"#)
    try desk.apply("case.note", #"{"case":"\#(code)","note":"Llamó"}"#)
    try desk.apply("case.resume", #"{"case":"\#(code)"}"#)
    try desk.apply("case.solve", #"{"case":"\#(code)","solution":"Listo"}"#)
    let shown = try desk.show(code)
    let events = shown["events"]?.arrayValue ?? []
    #expect(Set(events.map { $0["at"] }).count == 1)
    #expect(
      events.map { $0["to"]?.stringValue ?? $0["kind"]?.stringValue } == [
        "registered", "in_progress", "suspended", "note", "in_progress", "solved",
      ])
    #expect(shown["state"] == .string("solved"))
    #expect(events.allSatisfy { $0["superseded"] == nil })
  }
}
