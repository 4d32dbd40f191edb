import RegistryModel
import Testing

/// What support finds otherwise than the registry says.
@Suite struct FindingTests {
  private func dispute(_ fact: String, _ found: String = "") -> String {
    let rest = found.isEmpty ? "" : #","found":"\#(found)""#
    return #""facts":[{"fact":"\#(fact)","confirmed":false\#(rest)}]"#
  }

  @Test func theSameTwiceIsOneFindingWithTwoWitnesses() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    try desk.work(code, "20077", "diagnosed", dispute("serial", "VNB3K99999") + #","by":"ANA""#)
    desk.clock.set("2026-03-03 09:00")
    let second = try desk.work(
      code, "20077", "diagnosed", dispute("serial", "vnb3k99999") + #","by":"LUIS""#)
    #expect(second["findings"] == .strings(["H-2026-00001"]))
    desk.clock.set("2026-03-04 09:00")
    try desk.work(
      code, "20077", "diagnosed", #""by":"RITA","facts":[{"fact":"serial","confirmed":true}]"#)
    let finding = try #require(try desk.findings(#""site":"PASTO""#).first)
    let witnesses = finding["witnesses"]?.arrayValue?.map { $0["by"] }
    #expect(witnesses == [.string("ANA"), .string("LUIS")])
    #expect(finding["confirmations"]?.arrayValue?.map { $0["by"] } == [.string("RITA")])
    // Another serial is another finding.
    let third = try desk.work(code, "20077", "diagnosed", dispute("serial", "VNB3K00000"))
    #expect(third["findings"] == .strings(["H-2026-00002"]))
    #expect(try desk.findings(#""asset":"10452""#).isEmpty)
    #expect(try desk.show(code)["findings"]?.arrayValue?.count == 2)
  }

  @Test func aFindingIsCorrectedWhenTheRegistryAgrees() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    try desk.work(code, "20077", "diagnosed", dispute("serial", "VNB3K99999"))
    let settle = #"{"finding":"H-2026-00001","decision":"correct","reason":"Visto"}"#
    #expect(try desk.refusal("finding.resolve", settle)?.code.name == "finding.registry_differs")
    let asked = try desk.ask("finding.corrections", #"{"finding":"H-2026-00001"}"#)
    let first = try #require(asked["requests"]?.arrayValue?.first)
    #expect(first["request"]?["op"] == .string("asset.replace_serial"))
    #expect(first["needs"] == .strings(["reason"]))
    let replaced = try desk.apply(
      "asset.replace_serial",
      #"{"asset":"20077","serial":"vnb3k99999","reason":"typing_error"}"#, by: "LUIS")
    #expect(replaced["findings_resolved"] == .strings(["H-2026-00001"]))
    #expect(try desk.refusal("finding.resolve", settle)?.code.name == "finding.resolved")
    #expect(try desk.findings(#""asset":"20077""#).isEmpty)
    let corrected = try desk.findings(#""state":"corrected""#)
    #expect(corrected.map { $0["resolved_by"] } == [.string("LUIS")])
  }

  @Test func anotherSerialThanTheOneReadSettlesNothing() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    try desk.work(code, "20077", "diagnosed", dispute("serial", "VNB3K99999"))
    let replaced = try desk.apply(
      "asset.replace_serial",
      #"{"asset":"20077","serial":"VNB3K11111","reason":"board_swap"}"#)
    #expect(replaced["findings_resolved"] == nil)
    #expect(try desk.findings(#""asset":"20077""#).count == 1)
  }

  /// Fact, what was found, and the request that makes the registry agree.
  @Test(arguments: [
    (#""fact":"hostname","found":"pas-imp-1""#, "asset.revise"),
    (#""fact":"status","found":"under_repair""#, "asset.set_status"),
    (#""fact":"site","found":"CALI""#, "asset.move"),
    (#""fact":"location","found":"CALI""#, "asset.move"),
    (#""fact":"model","found":"ThinkPad L14""#, "asset.revise"),
    (#""fact":"custodian","found_person":"LUIS""#, "asset.assign"),
    (#""fact":"user","found_person":"RITA""#, "asset.assign"),
  ])
  func theRequestsOfAFindingSettleIt(fact: String, operation: String) throws {
    let desk = try CaseDesk()
    try desk.apply("site.register", #"{"code":"CALI","name":"Cali"}"#)
    let code = try desk.open()
    try desk.work(code, "20077", "diagnosed", #""facts":[{"confirmed":false,\#(fact)}]"#)
    let asked = try desk.ask("finding.corrections", #"{"finding":"H-2026-00001"}"#)
    let requests = (asked["requests"]?.arrayValue ?? []).compactMap { $0["request"] }
    #expect(
      requests.map { $0["op"] } == [.string(operation), .string("finding.resolve")])
    for request in requests {
      try desk.apply(
        try #require(request["op"]?.stringValue), try #require(request["data"]).canonicalText)
    }
    #expect(try desk.findings(#""state":"corrected""#).count == 1)
  }

  /// Which of the two is wrong, no request can tell.
  @Test func aSerialAnotherMachineHasIsNotCorrectedByItself() throws {
    let desk = try CaseDesk()
    try desk.apply(
      "asset.register",
      #"{"tag":"20079","model":"LaserJet M404","at":"PASTO","serial":"VNB3K99999"}"#)
    let code = try desk.open()
    try desk.work(
      code, "20077", "diagnosed",
      #""facts":[{"confirmed":false,"fact":"serial","found":"VNB3K99999"}]"#)
    let asked = try desk.ask("finding.corrections", #"{"finding":"H-2026-00001"}"#)
    #expect(asked["requests"] == .array([]))
    #expect(asked["held_by"] == .string("20079"))
  }

  /// A finding that could never become a correction is refused as the correction would be.
  @Test(arguments: [
    ("status", "roto", "input.unknown_code"), ("site", "LUNA", "site.not_found"),
    ("location", "PASTO/LUNA", "place.not_found"), ("model", "Nadie 3000", "model.not_found"),
    ("serial", "A-7", "asset.serial_short"),
    ("serial", "To Be Filled By O.E.M.", "asset.identifier_junk"),
  ])
  func whatWasFoundIsReadAsTheFactItself(fact: String, found: String, code: String) throws {
    let desk = try CaseDesk()
    let supportCase = try desk.open()
    let refusal = try desk.refusal(
      "case.intervene",
      #"{"case":"\#(supportCase)","asset":"20077","action":"diagnosed",\#(dispute(fact, found))}"#)
    #expect(refusal?.code.name == code)
    #expect(refusal?.location?.pointer == "/data/facts/0/found")
    if fact == "status" { #expect(refusal?.params["known"]?.contains("under_repair") == true) }
  }

  @Test func aDisputedSerialMakesEveryVerdictDoubtfulUntilItIsSettled() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    try desk.apply(
      "warranty.register",
      #"""
      {"asset":"20077","provider":"LENOVO","starts_on":"2026-01-01","months":12,
       "terms":{"requires":["serial_known"]}}
      """#)
    #expect(try desk.verdict("20077", #""part_class":"fuser""#).hasPrefix("covered"))
    try desk.work(code, "20077", "diagnosed", dispute("serial", "VNB3K99999"))
    try desk.work(code, "10452", "diagnosed", dispute("serial", "PF2ABC00"))
    let answer = try desk.ask("coverage.check", #"{"asset":"20077","part_class":"fuser"}"#)
    #expect(answer["verdict"] == .string("doubtful"))
    #expect(answer["missing_facts"] == .strings(["serial_disputed"]))
    #expect(try desk.verdict("10452", #""part_class":"disk""#).hasPrefix("doubtful"))
    try desk.apply(
      "finding.resolve",
      #"{"finding":"H-2026-00001","decision":"dismiss","reason":"Leyó otro equipo"}"#)
    #expect(try desk.verdict("20077", #""part_class":"fuser""#).hasPrefix("covered"))
  }
}
