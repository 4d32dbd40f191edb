import RegistryModel
import Testing

@testable import Operations

/// What is refused of obligations, visits and excuses.
@Suite struct PreventiveRefusalTests {
  @Test(arguments: [
    (#""code":"mp","visits":1,"period":"year""#, "preventive.code_taken"),
    (#""code":"X","visits":29,"period":"month""#, "preventive.too_many_visits"),
    (#""code":"X","visits":1,"period":"year","since":"2025-12-31""#, "preventive.outside_contract"),
    (#""code":"X","visits":1,"period":"year","until":"2027-01-01""#, "preventive.outside_contract"),
    (
      #""code":"X","visits":1,"period":"year","since":"2026-06-02","until":"2026-06-01""#,
      "period.inverted"
    ),
    (#""code":"X","visits":1,"period":"year","tasks":["a","a"]"#, "preventive.task_repeated"),
    (#""code":"X","visits":1,"period":"year","sites":["TUNJA"]"#, "preventive.scope_outside"),
    (#""code":"X","visits":1,"period":"year","assets":["30001"]"#, "preventive.scope_outside"),
  ])
  func obligations(members: String, code: String) throws {
    let world = try PreventiveWorld()
    try world.apply(#"site.register {"code":"TUNJA","name":"Tunja"}"#)
    try world.apply(#"asset.register {"tag":"30001","model":"LaserJet M404","at":"TUNJA"}"#)
    #expect(try world.refusal(#"preventive.oblige {"contract":"CTO",\#(members)}"#) == code)
  }

  @Test func aContractThatIsOverOrGrantsNoVisitsObligesToNone() throws {
    let world = try PreventiveWorld(endsOn: "2026-04-14")
    #expect(
      try world.refusal(
        #"preventive.oblige {"contract":"CTO","code":"X","visits":1,"period":"month"}"#)
        == "preventive.contract_over")
    try world.apply(
      #"""
      contract.open {"code":"C2","provider":"TINTAS","kind":"maintenance_contract",\#
      "starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"services":["corrective"]}}
      """#)
    try world.apply(#"contract.cover {"contract":"C2","everything":true}"#)
    let oblige = #"preventive.oblige {"contract":"C2","code":"X","visits":1,"period":"month"}"#
    #expect(try world.refusal(oblige) == "preventive.service_not_granted")
    try world.apply(
      #"contract.revise {"contract":"C2","terms":{"services":["corrective","preventive"]}}"#)
    #expect(try world.refusal(oblige) == nil)
  }

  @Test(arguments: [
    (#""assets":["20077"],"on":"2026-04-16""#, "preventive.in_future"),
    (#""assets":["20077"],"on":"2025-12-31""#, "preventive.before_start"),
    (#""assets":["20077","10452"]"#, "preventive.not_obliged"),
    (#""assets":["20077","20077"]"#, "preventive.named_twice"),
    (#""assets":["20077"],"lines":[{"asset":"20077"}]"#, "preventive.named_twice"),
    (#""on":"2026-04-01""#, "preventive.nothing_named"),
    (#""sites":["PASTO"]"#, "preventive.name_assets"),
    (#""assets":["20077"],"on":"2026-04-02""#, "preventive.visit_repeated"),
    (#""assets":["20077"],"tasks":["pintar"]"#, "preventive.task_unknown"),
    (#""assets":["20077"],"window":"2026-01-15""#, "preventive.already_done"),
    (#""assets":["20077"],"window":"2027-01-15""#, "preventive.no_window"),
  ])
  func visits(members: String, code: String) throws {
    let world = try PreventiveWorld(more: #","tolerance_days":10,"tasks":["limpiar"]"#)
    try world.apply(#"preventive.record {"obligation":"MP","assets":["20077"],"on":"2026-04-02"}"#)
    #expect(try world.refusal(#"preventive.record {"obligation":"MP",\#(members)}"#) == code)
  }

  @Test func aVisitAfterTheEndCountsWithinTheToleranceOnly() throws {
    let world = try PreventiveWorld(endsOn: "2026-03-31")
    let record = #"preventive.record {"obligation":"MP","assets":["20077"],"on":"2026-04-1"#
    #expect(try world.refusal(record + #"1"}"#) == "preventive.after_end")
    #expect(try world.refusal(record + #"0"}"#) == nil)
  }

  @Test func aContractStandsForItsOnlyObligation() throws {
    let world = try PreventiveWorld()
    let record = #"preventive.record {"contract":"CTO","assets":["20077"],"on":"2026-04-1"#
    #expect(try world.refusal(record + #"1"}"#) == nil)
    try world.apply(#"preventive.oblige {"contract":"CTO","code":"X","visits":1,"period":"month"}"#)
    #expect(try world.refusal(record + #"2"}"#) == "preventive.which_obligation")
  }

  @Test func excuses() throws {
    let world = try PreventiveWorld()
    func refusal(_ on: String, _ tag: String = "20077") throws -> String? {
      try world.refusal(
        #"preventive.excuse {"obligation":"MP","assets":["\#(tag)"],"on":"\#(on)","reason":"Paro"}"#
      )
    }
    #expect(try refusal("2025-12-31") == "preventive.before_start")
    #expect(try refusal("2026-02-01", "20080") == "preventive.nothing_owed")
    #expect(try refusal("2026-02-01") == nil)
    #expect(try refusal("2026-03-01") == "preventive.already_excused")
    try world.apply(#"preventive.record {"obligation":"MP","assets":["20078"],"on":"2026-04-15"}"#)
    #expect(try refusal("2026-05-01", "20078") == "preventive.already_done")
  }

  @Test func anObligationEndsOnceAndIsCorrectedWithinItsContract() throws {
    let world = try PreventiveWorld()
    #expect(
      try world.refusal(#"preventive.revise {"obligation":"MP","until":"2027-01-01"}"#)
        == "preventive.outside_contract")
    #expect(
      try world.refusal(
        #"preventive.revise {"obligation":"MP","kinds":["laptop"],"whole_contract":true}"#)
        == "preventive.scope_and_whole")
    try world.apply(
      #"""
      preventive.revise {"obligation":"MP","visits":3,"kinds":["laptop"],"tasks":["limpiar"],\#
      "reason":"Otrosí 1"}
      """#)
    let row = try world.ask("preventive.list")["obligations"]?.arrayValue?.first
    #expect(row?["visits"]?.integerValue == 3 && row?["tolerance_days"]?.integerValue == 10)
    #expect(row?["kinds"] == .array([.string("laptop")]))
    let end = #"preventive.end {"obligation":"MP","last_day":"2026-06-30","reason":"Otrosí 2"}"#
    #expect(try world.refusal(end) == nil)
    #expect(try world.refusal(end) == "preventive.ended")
    #expect(try world.windows().last?.span.last == CivilDate("2026-06-30"))
  }
}
