import RegistryModel
import Testing

/// Work that cannot have been, refused by name.
@Suite struct InterventionRulesTests {
  @Test(arguments: [
    ("cleaned", #""parts_in":[{"part_class":"fuser"}]"#, "intervention.parts_not_of_action"),
    ("part_removed", #""parts_in":[{"part_class":"fuser"}]"#, "intervention.parts_not_of_action"),
    ("part_replaced", "", "intervention.part_missing"),
    ("part_removed", "", "intervention.part_missing"),
    (
      "part_replaced", #""role":"affected","parts_out":[{"part_class":"fuser"}]"#,
      "intervention.parts_not_of_role"
    ),
    (
      "part_replaced", #""role":"donor","parts_in":[{"part_class":"fuser"}]"#,
      "intervention.parts_not_of_role"
    ),
    ("part_replaced", #""parts_in":[{"part_class":"fusor"}]"#, "input.unknown_code"),
    ("part_replaced", #""parts_in":[{"part_class":"whole_unit"}]"#, "intervention.whole_unit"),
    (
      "part_replaced", #""parts_in":[{"part_class":"fuser","quantity":2}]"#,
      "intervention.part_one_only"
    ),
    (
      "part_replaced", #""parts_in":[{"part_class":"fuser"},{"part_class":"fuser"}]"#,
      "intervention.part_one_only"
    ),
    (
      "part_replaced", #""parts_in":[{"part_class":"disk","serial":"WD-1000","quantity":2}]"#,
      "intervention.serial_of_several"
    ),
    (
      "part_replaced",
      #""parts_in":[{"part_class":"disk","serial":"WD-1000"},{"part_class":"disk","serial":"wd-1000"}]"#,
      "intervention.part_repeated"
    ),
    (
      "part_removed", #""parts_out":[{"part_class":"fuser"},{"part_class":"fuser"}]"#,
      "intervention.part_one_only"
    ),
    (
      "part_removed",
      #""parts_out":[{"part_class":"disk","serial":"WD-1000"},{"part_class":"disk","serial":"WD-1000"}]"#,
      "intervention.part_repeated"
    ),
    (
      "part_replaced",
      #""parts_in":[{"part_class":"fuser","warranty":{"provider":"LENOVO"}}]"#,
      "intervention.warranty_end_unclear"
    ),
    (
      "part_replaced",
      #""parts_in":[{"part_class":"fuser","warranty":{"provider":"LENOVO","ends_on":"2026-03-01"}}]"#,
      "intervention.warranty_over"
    ),
    (
      "part_replaced", #""parts_in":[{"part_class":"fuser","from":"20077"}]"#,
      "intervention.donor_is_receiver"
    ),
    (
      "part_replaced",
      #""parts_in":[{"part_class":"fuser","from":"10452","warranty":{"provider":"LENOVO","months":3}}]"#,
      "intervention.donor_warranty"
    ),
    (
      "diagnosed",
      #""facts":[{"fact":"site","confirmed":true},{"fact":"site","confirmed":false}]"#,
      "intervention.fact_repeated"
    ),
    (
      "diagnosed", #""facts":[{"fact":"counter","confirmed":false}]"#,
      "intervention.fact_noted_by_work"
    ),
    (
      "diagnosed", #""facts":[{"fact":"serial","confirmed":false,"found":"vnb3k12345"}]"#,
      "intervention.dispute_agrees"
    ),
    (
      "diagnosed", #""facts":[{"fact":"location","confirmed":false,"found":"pasto"}]"#,
      "intervention.dispute_agrees"
    ),
    (
      "diagnosed", #""facts":[{"fact":"serial","confirmed":true,"found":"OTRA1234"}]"#,
      "intervention.confirmed_differs"
    ),
    (
      "diagnosed", #""done_at":"2026-01-31T08:00:00-05:00""#, "intervention.long_before_case"
    ),
    ("diagnosed", #""done_at":"2026-03-02T09:00:01-05:00""#, "case.time_in_future"),
    ("diagnosed", #""cost":{"currency":"COP","minor_units":-1}"#, "input.invalid_money"),
  ])
  func whatCannotHaveBeenIsRefused(action: String, more: String, code: String) throws {
    let desk = try CaseDesk()
    let opened = try desk.open()
    #expect(try desk.workRefusal(opened, "20077", action, more)?.code.name == code)
  }

  @Test func nobodyWorkedOnItBeforeItWasBought() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    try desk.apply("asset.revise", #"{"asset":"20077","acquisition":{"date":"2026-02-10"}}"#)
    let early = #""done_at":"2026-02-09T23:59:00-05:00""#
    #expect(
      try desk.workRefusal(code, "20077", "cleaned", early)?.code.name
        == "intervention.before_acquisition")
    try desk.work(code, "20077", "cleaned", #""done_at":"2026-02-10T00:00:00-05:00""#)
  }

  @Test func goneEquipmentIsNotWorkedOn() throws {
    let desk = try CaseDesk()
    try desk.registerPrinter("20090")
    let code = try desk.open()
    try desk.apply(
      "asset.retire",
      #"{"asset":"20090","cause":"unserviceable","opinion":"Dañado","approval":"Acta 1"}"#)
    try desk.apply(
      "asset.dispose", #"{"asset":"20090","destination":"recycler","certificate":"Acta 2"}"#)
    #expect(try desk.workRefusal(code, "20090", "cleaned")?.code.name == "asset.disposed")
    let fromIt = #""parts_in":[{"part_class":"fuser","from":"20090"}]"#
    #expect(
      try desk.workRefusal(code, "20077", "part_replaced", fromIt)?.code.name == "asset.disposed")
  }

  @Test func onePieceIsInOneMachine() throws {
    let desk = try CaseDesk()
    try desk.registerPrinter("20080")
    let code = try desk.open()
    let fuser = #""parts_in":[{"part_class":"fuser","serial":"FX-0002"}]"#
    desk.clock.set("2026-03-03 09:00")
    try desk.work(code, "20077", "part_replaced", fuser)
    let elsewhere = try desk.workRefusal(code, "20080", "part_replaced", fuser)
    #expect(elsewhere?.code.name == "intervention.part_elsewhere")
    #expect(elsewhere?.params["other"] == "20077")
    #expect(
      try desk.workRefusal(code, "20077", "part_replaced", fuser)?.code.name
        == "intervention.part_already_in")
    // Under another class it is another part.
    try desk.work(
      code, "20080", "part_replaced", #""parts_in":[{"part_class":"disk","serial":"FX-0002"}]"#)
    // It cannot have come out before it went in, nor twice.
    let out = #""parts_out":[{"part_class":"fuser","serial":"FX-0002"}]"#
    #expect(
      try desk.workRefusal(
        code, "20077", "part_removed", out + #","done_at":"2026-03-02T10:00:00-05:00""#)?.code.name
        == "intervention.part_not_yet_in")
    try desk.work(code, "20077", "part_removed", out)
    #expect(
      try desk.workRefusal(code, "20077", "part_removed", out)?.code.name
        == "intervention.part_already_out")
  }

  @Test func aDonorGivesWhatItsModelHas() throws {
    let desk = try CaseDesk()
    try desk.registerPrinter("20080")
    let code = try desk.open()
    try desk.apply("model.revise", #"{"model":"LaserJet M404","add_parts":["roller"]}"#)
    let fuser = #""parts_in":[{"part_class":"fuser","from":"20080"}]"#
    #expect(
      try desk.workRefusal(code, "20077", "part_replaced", fuser)?.code.name
        == "intervention.donor_lacks")
    try desk.work(
      code, "20077", "part_replaced", #""parts_in":[{"part_class":"roller","from":"20080"}]"#)
  }

  @Test func aCounterThatFallsIsKeptAndBecomesAFinding() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    try desk.work(code, "20077", "diagnosed", #""reading":100"#)
    desk.clock.set("2026-03-03 09:00")
    let result = try desk.work(code, "20077", "diagnosed", #""reading":99"#)
    #expect(result["counter_before"] == .integer(100))
    #expect(result["disputes"] == .bool(true))
    let shown = try desk.ask("asset.show", #"{"asset":"20077"}"#)
    #expect(shown["last_reading"]?["counters"]?["total"] == .integer(99))
    #expect(shown["findings"]?.arrayValue?.first?["fact"] == .string("counter"))
    let settle = #"{"finding":"H-2026-00001","decision":"correct","reason":"x"}"#
    #expect(
      try desk.refusal("finding.resolve", settle)?.code.name == "finding.nothing_to_correct")
    // The same moment with another number is a contradiction.
    #expect(
      try desk.workRefusal(code, "20077", "diagnosed", #""reading":98"#)?.code.name
        == "reading.already_recorded")
    desk.clock.set("2026-03-04 09:00")
    let other = try desk.apply("reading.record", #"{"asset":"20077","counters":{"total":9}}"#)
    #expect(other["findings"]?.arrayValue?.count == 1)
    #expect(try desk.findings(#""asset":"20077""#).count == 2)
  }

  @Test func oneNewCaseTellsOfEachMachineOnce() throws {
    let desk = try CaseDesk()
    let twice = #"""
      {"summary":"x","kind":"incident","interventions":[
        {"asset":"20077","action":"diagnosed","reading":5},
        {"asset":"10452","action":"part_replaced",
         "parts_in":[{"part_class":"battery","from":"20077"}]}]}
      """#
    #expect(try desk.refusal("case.open", twice)?.code.name == "intervention.asset_repeated")
    let result = try desk.apply(
      "case.open",
      #"""
      {"summary":"x","kind":"incident","interventions":[
        {"asset":"20077","action":"diagnosed","facts":[{"fact":"serial","confirmed":false}]},
        {"asset":"10452","action":"diagnosed","facts":[{"fact":"user","confirmed":false}]}]}
      """#)
    #expect(result["findings"] == .strings(["H-2026-00001", "H-2026-00002"]))
  }
}
