import Operations
import RegistryModel
import Testing

/// The desk's clock runs while a ticket is only drawn up, and stands from when it goes out.
@Suite struct EscalationDraftTests {
  private let desk: CaseDesk
  private let parent: String
  private let ticket = #"{"escalation":"E-2026-00001""#

  /// A case taken up on Monday at nine, its site open from eight to five, to be solved in 8 h of
  /// business.
  init() throws {
    desk = try CaseDesk()
    try desk.apply("target.set", #"{"since":"2026-01-01","resolution":"8bh"}"#)
    parent = try desk.open()
    try desk.apply("case.start", #"{"case":"\#(parent)","specialist":"LUIS"}"#)
  }

  private func draw(_ tag: String = "10452", at time: String) throws {
    desk.clock.set(time)
    try desk.apply(
      "escalation.raise",
      #"{"case":"\#(parent)","lines":[{"asset":"\#(tag)","part_class":"display","symptom":"Rayas","diagnosis":"Falla"}]}"#
    )
  }

  private func move(_ verb: String, at time: String, _ more: String = "") throws {
    desk.clock.set(time)
    try desk.apply("escalation.\(verb)", ticket + more + "}")
  }

  private func clock(_ code: String? = nil) throws -> JSON? {
    try desk.show(code ?? parent)["resolution_target"]
  }

  @Test func theClockRunsUntilTheTicketIsSent() throws {
    try draw(at: "2026-03-02 10:00")
    desk.clock.set("2026-03-02 12:00")
    #expect(try clock()?["used_seconds"] == .integer(3 * 3600))
    #expect(try clock()?["outcome"] == .string("running"))
    try move("send", at: "2026-03-02 13:00")
    desk.clock.set("2026-03-03 16:00")
    // Four hours until it was sent, none since.
    #expect(try clock()?["used_seconds"] == .integer(4 * 3600))
    #expect(try clock()?["outcome"] == .string("paused"))
    try move("resolve", at: "2026-03-04 09:00")
    desk.clock.set("2026-03-04 10:30")
    #expect(try clock()?["used_seconds"] == .integer(4 * 3600 + 5400))
  }

  @Test func aDraftNobodySendsPausesNothing() throws {
    try draw(at: "2026-03-02 10:00")
    try move("cancel", at: "2026-03-02 15:00", #","message":"Era el cable""#)
    desk.clock.set("2026-03-02 16:00")
    #expect(try desk.state(parent) == "in_progress")
    #expect(try clock()?["used_seconds"] == .integer(7 * 3600))
    let states = try desk.show(parent)["events"]?.arrayValue?.compactMap { $0["to"]?.stringValue }
    #expect(states == ["registered", "in_progress"])
  }

  @Test func theCaseOfADraftIsHeldToNoTarget() throws {
    try draw(at: "2026-03-02 10:00")
    desk.clock.set("2026-03-05 10:00")
    #expect(try clock("C-2026-00002") ?? .null == .null)
    #expect(try desk.ask("case.due", "{}")["due_count"] == .integer(1))
    try move("send", at: "2026-03-05 11:00")
    #expect(try clock("C-2026-00002") ?? .null == .null)
  }

  @Test func aSecondTicketStillDrawnUpKeepsNobodyWaiting() throws {
    try draw(at: "2026-03-02 10:00")
    try move("send", at: "2026-03-02 10:00")
    try draw("10453", at: "2026-03-02 11:00")
    #expect(try desk.state(parent) == "suspended")
    try move("resolve", at: "2026-03-02 12:00")
    #expect(try desk.state(parent) == "in_progress")
  }

  @Test func withdrawingADraftLeavesAPauseOfSomebodyElseAlone() throws {
    try draw(at: "2026-03-02 10:00")
    try desk.apply(
      "case.suspend",
      #"{"case":"\#(parent)","reason":"escalated_to_provider","note":"Llamé al proveedor"}"#)
    try move("cancel", at: "2026-03-02 11:00", #","message":"Lo ven por teléfono""#)
    #expect(try desk.state(parent) == "suspended")
  }

  @Test func whatCameBackAndIsSentAgainPausesTheCaseAgain() throws {
    try draw(at: "2026-03-02 10:00")
    try move("send", at: "2026-03-02 10:00")
    try move("reject", at: "2026-03-02 11:00", #","message":"Falta el serial""#)
    try desk.apply("case.resume", #"{"case":"\#(parent)"}"#)
    try move("send", at: "2026-03-02 12:00", #","message":"Va el serial""#)
    #expect(try desk.state(parent) == "suspended")
    #expect(try desk.state("C-2026-00002") == "provider_active")
    let states = try desk.show("C-2026-00002")["events"]?.arrayValue?.compactMap {
      $0["to"]?.stringValue
    }
    #expect(states == ["registered", "provider_active"])
  }
}
