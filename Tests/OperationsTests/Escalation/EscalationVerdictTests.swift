import Operations
import RegistryModel
import Testing

/// A ticket stands on the verdict of the day it was raised.
@Suite struct EscalationVerdictTests {
  private let desk: CaseDesk
  private let parent: String

  init() throws {
    desk = try CaseDesk()
    try desk.apply(
      "contract.open",
      #"{"code":"CTO-45","provider":"TINTAS","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"parts_out":["roller"],"causes_excluded":["liquid"]}}"#
    )
    try desk.apply("contract.cover", #"{"contract":"CTO-45","kinds":["printer"]}"#)
    parent = try desk.open()
  }

  private func raise(_ line: String, _ more: String = "") -> String {
    #"{"case":"\#(parent)","lines":[{"asset":"20077",\#(line)}]\#(more)}"#
  }

  private func show() throws -> JSON {
    try desk.ask("escalation.show", #"{"escalation":"E-2026-00001"}"#)
  }

  @Test func theCoverNamesProviderAndContract() throws {
    let result = try desk.apply("escalation.raise", raise(#""part_class":"fuser""#))
    #expect(result["provider"] == .string("TINTAS"))
    #expect(result["verdict"] == .string("covered"))
    #expect(try show()["contract_number"] == .string("CTO-45"))
    let kept = try #require(try show()["verdict"]?.arrayValue)
    #expect(kept.map { $0["verdict"] } == [.string("covered")])
    #expect(kept.first?["on"] == .string("2026-03-02"))
    #expect(kept.first?["part_class"] == .string("fuser"))
  }

  @Test func theVerdictKeptDoesNotChangeWithTheContract() throws {
    try desk.apply("escalation.raise", raise(#""part_class":"fuser""#))
    let before = try show()["verdict"]
    try desk.apply(
      "contract.terminate",
      #"{"contract":"CTO-45","last_day":"2026-03-01","reason":"Incumplimiento"}"#)
    let now = try desk.ask("coverage.check", #"{"asset":"20077","part_class":"fuser"}"#)
    #expect(now["verdict"] == .string("not_covered"))
    #expect(try show()["verdict"] == before)
  }

  @Test func aPartLeftOutIsRefusedUntilSomebodySaysWhy() throws {
    let refusal = try #require(
      try desk.refusal("escalation.raise", raise(#""part_class":"roller""#)))
    #expect(refusal.code.name == "escalation.not_covered")
    #expect(refusal.params["reason"] == "part_excluded")
    #expect(try desk.state(parent) == "registered")
    let paid = #","provider":"TINTAS","without_cover":"Orden 55""#
    try desk.apply("escalation.raise", raise(#""part_class":"roller""#, paid))
    let messages = try #require(try show()["messages"]?.arrayValue)
    let reason = try #require(messages.first { $0["note"] == .string("Orden 55") })
    #expect(reason["direction"] == .string("internal"))
    #expect(try show()["contract_number"] == .null)
  }

  @Test func theCauseDecidesWhereTermsTellCausesApart() throws {
    let spilled = raise(#""part_class":"fuser","cause":"liquid""#)
    let refusal = try desk.refusal("escalation.raise", spilled)
    #expect(refusal?.params["reason"] == "cause_excluded")
  }

  @Test func suppliesAreBoughtAsOftenAsCovered() throws {
    let result = try desk.apply(
      "escalation.raise", raise(#""part_class":"toner""#, #","provider":"TINTAS""#))
    #expect(result["verdict"] == .string("not_covered"))
    #expect(result["state"] == .string("draft"))
  }

  @Test func revisedLinesAreJudgedAgain() throws {
    try desk.apply("escalation.raise", raise(#""part_class":"fuser""#))
    let revised = #"{"escalation":"E-2026-00001","lines":[{"asset":"20077","part_class":"roller"}]"#
    #expect(
      try desk.refusal("escalation.revise", revised + "}")?.code.name == "escalation.not_covered")
    try desk.apply("escalation.revise", revised + #","without_cover":"Orden 56"}"#)
    #expect(
      try show()["verdict"]?.arrayValue?.first?["reason"] == .string("part_excluded"))
  }

  @Test func aNamedProviderIsHeldToItsOwnContractWhereverThatRanks() throws {
    try desk.apply(
      "contract.open",
      #"{"code":"CTO-46","provider":"TINTAS","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"hours":"mon-fri 07:00-19:00","response":"8bh","resolution":"2bd"}}"#
    )
    try desk.apply("contract.cover", #"{"contract":"CTO-46","kinds":["printer"]}"#)
    try desk.apply(
      "contract.open",
      #"{"code":"CTO-99","provider":"LENOVO","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-06-30","terms":{"response":"1bh"}}"#
    )
    try desk.apply("contract.cover", #"{"contract":"CTO-99","kinds":["printer"]}"#)
    let line = #""part_class":"roller""#
    let named = try desk.apply("escalation.raise", raise(line, #","provider":"TINTAS""#))
    #expect(named["covered_by_provider"] == .bool(true))
    #expect(named["covered_by"] == nil)
    #expect(try show()["verdict"]?.arrayValue?.first?["code"] == .string("CTO-99"))
    #expect(try show()["contract_number"] == .string("CTO-46"))
    #expect(try show()["service_hours"] == .string("mon-fri 07:00-19:00"))
    #expect(try show()["response_target"] == .string("8bh"))
    #expect(try show()["resolution_target"] == .string("2bd"))
    #expect(
      try show()["lines"]?.arrayValue?.first?["warranty_end"] == .string("2026-12-31"))
  }

  @Test func aTicketOnAPartsOwnWarrantyNamesThePiece() throws {
    try desk.work(
      parent, "20077", "part_replaced",
      #"""
      "parts_out":[{"part_class":"fuser","serial":"FX-0001"}],
      "parts_in":[{"part_class":"fuser","serial":"FX-0002","warranty":{"provider":"LENOVO","months":6}}]
      """#)
    let raised = try desk.apply("escalation.raise", raise(#""part_class":"fuser""#))
    #expect(raised["provider"] == .string("LENOVO"))
    #expect(try show()["lines"]?.arrayValue?.first?["part_serial"] == .string("FX-0002"))
    try desk.apply("escalation.raise", raise(#""part_class":"feeder""#))
    let other = try desk.ask("escalation.show", #"{"escalation":"E-2026-00002"}"#)
    #expect(other["lines"]?.arrayValue?.first?["part_serial"] == .null)
  }

  @Test func whatAnotherProviderCoversIsRefusedUntilSomebodySaysWhy() throws {
    let other = #","provider":"LENOVO""#
    let refusal = try desk.refusal("escalation.raise", raise(#""part_class":"fuser""#, other))
    #expect(refusal?.code.name == "escalation.covered_by_another")
    #expect(refusal?.params["other"] == "Tintas SAS")
    #expect(refusal?.hints.first?.params["provider"] == "TINTAS")
    let result = try desk.apply(
      "escalation.raise",
      raise(#""part_class":"fuser""#, other + #","without_cover":"Lo paga la entidad""#))
    #expect(result["verdict"] == .string("covered"))
    #expect(result["covered_by_provider"] == .bool(false))
    #expect(result["covered_by"] == .strings(["TINTAS"]))
    let revised = try desk.refusal(
      "escalation.revise",
      #"{"escalation":"E-2026-00001","lines":[{"asset":"20077","part_class":"feeder"}]}"#)
    #expect(revised?.code.name == "escalation.covered_by_another")
  }

  @Test func aProvidersOwnCaseIsNotEscalatedAgain() throws {
    try desk.apply("escalation.raise", raise(#""part_class":"fuser""#))
    let child = try #require(try show()["case"]?.stringValue)
    let refusal = try desk.refusal(
      "escalation.raise",
      #"{"case":"\#(child)","lines":[{"asset":"20077","part_class":"feeder"}]}"#)
    #expect(refusal?.code.name == "escalation.case_is_providers")
    #expect(refusal?.hints.first?.params["case"] == parent)
  }
}
