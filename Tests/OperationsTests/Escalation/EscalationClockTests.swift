import Operations
import RegistryModel
import Testing

/// The targets of the contract a ticket stands on, under that contract's calendar.
@Suite struct EscalationClockTests {
  private let desk: CaseDesk
  private let ticket = #"{"escalation":"E-2026-00001""#

  init() throws {
    desk = try CaseDesk()
    try desk.apply(
      "contract.open",
      #"{"code":"CTO-1","provider":"TINTAS","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"services":["corrective","parts"],"hours":"mon-fri 08:00-17:00","response":"4bh","resolution":"2bd"}}"#
    )
    try desk.apply("contract.cover", #"{"contract":"CTO-1","kinds":["printer"]}"#)
    try desk.apply("case.open", #"{"summary":"Mancha","kind":"incident","assets":["20077"]}"#)
    try desk.apply("case.start", #"{"case":"C-2026-00001"}"#)
  }

  private func raise(_ more: String = "") throws {
    try desk.apply(
      "escalation.raise",
      #"{"case":"C-2026-00001","lines":[{"asset":"20077","part_class":"fuser"}]\#(more)}"#)
  }

  private func move(_ verb: String, at time: String, _ more: String = "") throws {
    desk.clock.set(time)
    try desk.apply("escalation.\(verb)", ticket + more + "}")
  }

  private func show() throws -> JSON { try desk.ask("escalation.show", ticket + "}") }

  @Test func theirTimeIsCountedSinceSendingAndStandsWhileTheyWaitForUs() throws {
    try raise()
    try move("send", at: "2026-03-02 10:00")
    #expect(try show()["response_due"] == .string("2026-03-02T19:00:00.000Z"))
    #expect(try show()["resolution_due"] == .string("2026-03-04T22:00:00.000Z"))
    #expect(try show()["response_outlook"] == .string("on_time"))
    desk.clock.set("2026-03-02 13:00")
    #expect(try show()["response_outlook"] == .string("close"))
    try move("acknowledge", at: "2026-03-02 12:00")
    #expect(try show()["response_outlook"] == .string("met"))
    #expect(try show()["response_used_seconds"] == .integer(7200))
    try move("pend", at: "2026-03-02 13:00", #","message":"Piden el contador""#)
    desk.clock.set("2026-03-02 16:00")
    #expect(try show()["resolution_outlook"] == .string("waiting_for_us"))
    #expect(try show()["resolution_used_seconds"] == .integer(10_800))
    try move("hold", at: "2026-03-03 10:00", #","message":"Viene de Cali""#)
    // Six open hours of waiting for us move Wednesday's close to Thursday at two.
    #expect(try show()["resolution_due"] == .string("2026-03-05T19:00:00.000Z"))
    #expect(try show()["service_hours"] == .string("mon-fri 08:00-17:00"))
    desk.clock.set("2026-03-05 14:00")
    #expect(try show()["resolution_outlook"] == .string("close"))
    #expect(try show()["resolution_left_seconds"] == .integer(0))
    desk.clock.set("2026-03-05 15:00")
    #expect(try show()["resolution_outlook"] == .string("breached"))
    #expect(try show()["resolution_left_seconds"] == .integer(-3600))
    #expect(try show()["held_business_seconds"] == .integer(23 * 3600))
    try move("resolve", at: "2026-03-05 16:00")
    #expect(try show()["resolution_outlook"] == .string("met_late"))
    #expect(try show()["resolution_due"] == .string("2026-03-05T19:00:00.000Z"))
  }

  @Test func aDueInstantIsTheSameWheneverItIsAsked() throws {
    // Sent between two seconds.
    desk.clock.set("2026-03-02 12:00", milliseconds: 250)
    try raise(#","send":true"#)
    let due = JSON.string("2026-03-02T21:00:00.250Z")
    let moments: [(String, Int64)] = [
      ("12:00", 251), ("13:37", 999), ("15:59", 1), ("16:30", 0),
    ]
    for (time, milliseconds) in moments {
      desk.clock.set("2026-03-02 \(time)", milliseconds: milliseconds)
      #expect(try show()["response_due"] == due)
      #expect(try show()["resolution_due"] == .string("2026-03-04T22:00:00.000Z"))
    }
    desk.clock.set("2026-03-04 17:00")
    #expect(try show()["resolution_outlook"] == .string("close"))
    desk.clock.set("2026-03-04 17:00", milliseconds: 1)
    #expect(try show()["resolution_outlook"] == .string("breached"))
    desk.clock.set("2026-03-05 07:00")
    #expect(try show()["resolution_due"] == .string("2026-03-04T22:00:00.000Z"))
  }

  @Test func aPauseMovesTheDueInstantToTheCloseItEndsWith() throws {
    desk.clock.set("2026-03-02 11:30", milliseconds: 700)
    try raise(#","send":true"#)
    try move("pend", at: "2026-03-02 12:00", #","message":"Piden el contador""#)
    desk.clock.set("2026-03-02 13:29", milliseconds: 300)
    try desk.apply("escalation.progress", ticket + "}")
    // Its pause took an hour and 29 minutes of open time.
    let due = JSON.string("2026-03-05T14:29:00.300Z")
    for time in ["2026-03-02 13:30", "2026-03-03 16:59", "2026-03-04 20:00"] {
      desk.clock.set(time, milliseconds: 123)
      #expect(try show()["resolution_due"] == due)
    }
  }

  @Test func ourTimeIsCountedSinceTheDiagnosis() throws {
    try desk.apply(
      "case.intervene", #"{"case":"C-2026-00001","asset":"20077","action":"diagnosed"}"#)
    desk.clock.set("2026-03-02 09:30")
    try raise()
    try move("send", at: "2026-03-02 10:00")
    #expect(try show()["our_seconds"] == .integer(3600))
    #expect(try show()["diagnosed_at"] == .string("2026-03-02T14:00:00.000Z"))
  }

  @Test func aPromiseBeyondTheTargetForetellsTheBreachAndEverySlipIsKept() throws {
    try raise(#","send":true"#)
    try move("acknowledge", at: "2026-03-02 10:00", #","promised_on":"2026-03-03""#)
    #expect(try show()["resolution_outlook"] == .string("on_time"))
    try move("hold", at: "2026-03-02 11:00", #","promised_on":"2026-03-06","message":"Cali""#)
    #expect(try show()["resolution_outlook"] == .string("promised_late"))
    #expect(try show()["promise_slips"] == .integer(1))
    let days = try show()["promises"]?.arrayValue?.map { $0["on"]?.stringValue }
    #expect(days == ["2026-03-03", "2026-03-06"])
    #expect(try show()["requested_on"] == .null)
  }

  @Test func whatFallsDueIsToldSoonestFirstWithWhomToCall() throws {
    try desk.apply(
      "provider.require",
      #"{"provider":"TINTAS","contacts":[{"role":"Mesa","telephone":"601 555"},{"role":"Gerencia","after":"4bh"}]}"#
    )
    try raise(#","send":true"#)
    func due(_ more: String = "") throws -> JSON? {
      try desk.ask("escalation.due", "{\(more)}")["due"]?.arrayValue?.first
    }
    #expect(try due(#""within":3"#) == nil)
    #expect(try due(#""within":4"#)?["due_kind"] == .string("response"))
    #expect(try due(#""within":4,"provider":"LENOVO""#) == nil)
    desk.clock.set("2026-03-02 14:00")
    let late = try #require(try due())
    #expect(late["overdue"] == .bool(true))
    #expect(late["left_seconds"] == .integer(-3600))
    #expect(late["call"] == .string("Mesa"))
    #expect(late["next_step"] == .string("call_provider"))
    desk.clock.set("2026-03-03 09:00")
    #expect(try due(#""site":"PASTO""#)?["call"] == .string("Gerencia"))
    try move("reject", at: "2026-03-03 09:30", #","message":"Sin contador""#)
    #expect(try due(#""within":72"#)?["next_step"] == .string("mend_and_send"))
    #expect(try due(#""within":72"#)?["due_kind"] == .string("resolution"))
  }

  @Test func thresholdsDecideWhomToCallInWhateverOrderTheyAreRegistered() throws {
    try desk.apply(
      "provider.require",
      #"{"provider":"TINTAS","contacts":[{"role":"Gerencia","after":"4bh"},{"role":"Mesa"},{"role":"Jefe","after":"1bh"}]}"#
    )
    try raise(#","send":true"#)
    func call() throws -> JSON? {
      try desk.ask("escalation.due", #"{"within":9}"#)["due"]?.arrayValue?.first?["call"]
    }
    #expect(try call() == .string("Mesa"))
    desk.clock.set("2026-03-02 13:30")
    #expect(try call() == .string("Mesa"))
    desk.clock.set("2026-03-02 14:01")
    #expect(try call() == .string("Jefe"))
    desk.clock.set("2026-03-03 09:00")
    #expect(try call() == .string("Gerencia"))
  }

  @Test func aDayAskedForOrPromisedLiesAhead() throws {
    let line = #""lines":[{"asset":"20077","part_class":"fuser"}]"#
    let past = try desk.refusal(
      "escalation.raise", #"{"case":"C-2026-00001",\#(line),"requested_on":"2026-03-01"}"#)
    #expect(past?.code.name == "escalation.date_past")
    #expect(past?.params["member"] == "requested_on")
    try raise(#","send":true,"requested_on":"2026-03-02""#)
    func refusal(_ verb: String, _ more: String) throws -> String? {
      try desk.refusal("escalation.\(verb)", "\(ticket),\(more)}")?.code.name
    }
    #expect(
      try refusal("acknowledge", #""promised_on":"2026-03-01""#) == "escalation.date_past")
    let said = #""note":"Llaman","direction":"from_provider""#
    #expect(try refusal("note", said + #","promised_on":"2026-03-01""#) == "escalation.date_past")
    #expect(try refusal("note", said + #","promised_on":"2026-03-02""#) == nil)
  }

  @Test func whatTheySayIsNotChangedByAMessageOfOurs() throws {
    try raise(#","send":true"#)
    for (more, member) in [
      (#""promised_on":"2026-03-09""#, "promised_on"),
      (#""ticket_number":"SR-1","direction":"to_provider""#, "ticket_number"),
    ] {
      let refusal = try desk.refusal("escalation.note", ticket + #","note":"Eso","# + more + "}")
      #expect(refusal?.code.name == "escalation.only_theirs")
      #expect(refusal?.params["member"] == member)
    }
    for (before, verb) in [
      (["reject"], "send"), (["send", "acknowledge"], "cancel"), (["resolve"], "close"),
    ] {
      for move in before { try desk.apply("escalation.\(move)", ticket + #","message":"x"}"#) }
      let refusal = try desk.refusal(
        "escalation.\(verb)", ticket + #","message":"Eso","ticket_number":"SR-1"}"#)
      #expect(refusal?.code.name == "input.unknown_member", "\(verb)")
    }
    #expect(try show()["promised_on"] == .null)
    #expect(try show()["ticket_number"] == .null)
  }

  @Test func aNamedContractIsTheirsAndInForce() throws {
    func refusal(_ more: String) throws -> String? {
      try desk.refusal(
        "escalation.raise",
        #"{"case":"C-2026-00001","lines":[{"asset":"20077","part_class":"fuser"}]\#(more)}"#)?
        .code.name
    }
    let why = #","without_cover":"Se paga aparte""#
    #expect(
      try refusal(#","provider":"LENOVO","contract_number":"cto-1""# + why)
        == "escalation.contract_of_another")
    desk.clock.set("2027-01-01 10:00")
    #expect(try refusal(#","provider":"TINTAS","contract_number":"CTO-1""#) != nil)
    let lines = #""lines":[{"asset":"20077","part_class":"toner"}]"#
    let ended = try desk.refusal(
      "escalation.raise",
      #"{"case":"C-2026-00001","provider":"TINTAS","contract_number":"CTO-1",\#(lines)}"#)
    #expect(ended?.code.name == "escalation.contract_not_in_force")
    #expect(ended?.params["last"] == "2026-12-31")
    #expect(try refusal(#","provider":"TINTAS","contract_number":"CTO-1""# + why) == nil)
  }

  @Test func theSameSupplyTwiceInOneTicketIsOneLineOfTwo() throws {
    let line = #"{"asset":"20077","part_class":"toner"}"#
    let refusal = try desk.refusal(
      "escalation.raise",
      #"{"case":"C-2026-00001","provider":"TINTAS","lines":[\#(line),\#(line)]}"#)
    #expect(refusal?.code.name == "escalation.line_repeated")
  }
}
