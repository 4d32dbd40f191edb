import Operations
import RegistryModel
import Testing

/// A ticket and the case it was raised for.
@Suite struct EscalationOfCaseTests {
  private let desk: CaseDesk
  private let parent: String

  init() throws {
    desk = try CaseDesk()
    parent = try desk.open()
    try desk.apply("site.register", #"{"code":"CALI","name":"Cali Norte"}"#)
  }

  private func raise(_ tags: String...) -> String {
    let lines = tags.map { #"{"asset":"\#($0)","part_class":"display"}"# }
    return #"{"case":"\#(parent)","lines":[\#(lines.joined(separator: ","))]}"#
  }

  private func move(_ tag: String) throws {
    try desk.apply("asset.move", #"{"asset":"\#(tag)","to":"CALI"}"#)
  }

  @Test func aCaseIsNotDroppedWhileAProviderWorksForIt() throws {
    try desk.apply("escalation.raise", raise("10452"))
    let end = #"{"case":"\#(parent)","note":"Fuera de alcance""#
    let refusal = try #require(try desk.refusal("case.mark_unmanaged", end + "}"))
    #expect(refusal.code.name == "case.children_open")
    #expect(refusal.params == ["code": parent, "children": "C-2026-00002"])
    try desk.apply("case.mark_unmanaged", end + #","open_children_reason":"Sigue aparte"}"#)
    #expect(try desk.state(parent) == "unmanaged")
    #expect(
      try desk.show(parent)["events"]?.arrayValue?.last?["note"]
        == .string("Fuera de alcance\nSigue aparte"))
    let sent = try #require(
      try desk.refusal("escalation.send", #"{"escalation":"E-2026-00001"}"#))
    #expect(sent.code.name == "escalation.case_ended")
    #expect(sent.params == ["code": "E-2026-00001", "case": parent])
    let cancelled = try desk.refusal(
      "escalation.cancel", #"{"escalation":"E-2026-00001","message":"Ya no"}"#)
    #expect(cancelled == nil)
  }

  @Test func aTicketDoesNotGoOnWhenItsOwnCaseIsOver() throws {
    try desk.apply("escalation.raise", raise("10452"))
    try desk.put("C-2026-00002", in: .unmanaged)
    let refusal = try desk.refusal("escalation.send", #"{"escalation":"E-2026-00001"}"#)
    #expect(refusal?.params["case"] == "C-2026-00002")
  }

  @Test func equipmentOfATicketIsOnItsCaseOnce() throws {
    try desk.apply("escalation.raise", raise("10452", "10453"))
    let cases = try desk.ask("asset.cases", #"{"asset":"10453"}"#)["cases"]?.arrayValue
    #expect(cases?.map { $0["case"] } == [.string(parent)])
    #expect(cases?.first?["action"] == .string("reported"))
    #expect(try desk.show(parent)["interventions"]?.arrayValue?.count == 2)
  }

  @Test func aTicketGoesToTheSiteOfItsEquipment() throws {
    try move("10453")
    let refusal = try #require(try desk.refusal("escalation.raise", raise("10452", "10453")))
    #expect(refusal.code.name == "escalation.sites_differ")
    #expect(
      refusal.params
        == ["asset": "10452", "site": "PASTO", "other": "10453", "other_site": "CALI"])
    try desk.apply("escalation.raise", raise("10453"))
    #expect(try desk.show(parent)["site"] == .string("PASTO"))
    #expect(try desk.show("C-2026-00002")["site"] == .string("CALI"))
  }

  @Test func mendedLinesTakeTheTicketToTheirSite() throws {
    try desk.apply("escalation.raise", raise("10452"))
    try move("10453")
    try desk.apply(
      "escalation.revise",
      #"{"escalation":"E-2026-00001","lines":[{"asset":"10453","part_class":"display"}]}"#)
    #expect(try desk.show("C-2026-00002")["site"] == .string("CALI"))
    #expect(try desk.show(parent)["interventions"]?.arrayValue?.count == 2)
  }

  @Test(arguments: [
    ("case.suspend", #""reason":"user_absent","note":"Viaja""#),
    ("case.escalate", #""to":"onsite","group":"HYS""#),
    ("case.escalate", #""to":"provider","provider":"TINTAS""#),
  ])
  func aProvidersCaseMovesWithItsTicket(move: String, more: String) throws {
    try desk.apply("escalation.raise", raise("10452"))
    let refusal = try #require(
      try desk.refusal(move, #"{"case":"C-2026-00002",\#(more)}"#))
    #expect(refusal.code.name == "case.moves_with_ticket")
    #expect(refusal.params["escalation"] == "E-2026-00001")
    #expect(refusal.hints.last == Hint("case.act_on_parent", ["parent": parent]))
    #expect(try desk.show("C-2026-00002")["allowed_moves"] == .array([]))
    try desk.apply("escalation.cancel", #"{"escalation":"E-2026-00001","message":"Ya no"}"#)
    #expect(
      try desk.refusal(move, #"{"case":"C-2026-00002",\#(more)}"#)?.code.name
        == "case.move_refused")
  }

  @Test func aProvidersCaseStaysWithTheCaseThatWaitsForIt() throws {
    try desk.apply("escalation.raise", raise("10452"))
    let other = try desk.open()
    let adopt = #"{"case":"C-2026-00002","parent":"\#(other)"}"#
    #expect(try desk.refusal("case.adopt", adopt)?.code.name == "case.moves_with_ticket")
    try desk.apply("escalation.cancel", #"{"escalation":"E-2026-00001","message":"Ya no"}"#)
    #expect(try desk.refusal("case.adopt", adopt)?.code.name != "case.moves_with_ticket")
  }

  @Test func aSolvedTicketIsTakenUpAgainByItsOwnMoves() throws {
    try desk.apply("escalation.raise", raise("10452"))
    try desk.put("C-2026-00002", in: .solved)
    let survey = #"{"case":"C-2026-00002","accepted":"#
    #expect(
      try desk.refusal("case.survey", survey + "false}")?.code.name == "case.moves_with_ticket")
    let again = #"{"case":"C-2026-00002","solution":"Otra"}"#
    #expect(try desk.refusal("case.solve", again)?.code.name == "case.moves_with_ticket")
    #expect(try desk.refusal("case.survey", survey + "true}") == nil)
  }

  /// Suspended as its own tool may have told, it is the provider's again.
  @Test func aPausedCaseOfAProviderIsNotTakenOverByResumingIt() throws {
    try desk.apply("escalation.raise", raise("10452"))
    try desk.put("C-2026-00002", in: .suspended)
    let resumed = try desk.apply("case.resume", #"{"case":"C-2026-00002"}"#)
    #expect(resumed["state"] == .string("provider_active"))
  }

  /// No move is named that would be refused in its turn.
  @Test(arguments: ["case.close", "case.survey"])
  func aProvidersCaseIsNotClosedBeforeItsTicket(move: String) throws {
    try desk.apply("escalation.raise", raise("10452"))
    let more = move == "case.survey" ? #","accepted":true"# : ""
    #expect(
      try desk.refusal(move, #"{"case":"C-2026-00002"\#(more)}"#)?.code.name
        == "case.moves_with_ticket")
  }

  @Test func noWorkIsHungUnderAProvidersCase() throws {
    try desk.apply("escalation.raise", raise("10452"))
    let other = try desk.open()
    let adopt = #"{"case":"\#(other)","parent":"C-2026-00002"}"#
    #expect(try desk.refusal("case.adopt", adopt)?.code.name == "case.moves_with_ticket")
  }
}
