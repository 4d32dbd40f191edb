import Engine
import RegistryModel
import Testing

/// The life of a machine as one line of time.
@Suite struct AssetHistoryTests {
  private func deskWithALife() throws -> CaseDesk {
    let desk = try CaseDesk()
    try desk.apply("site.register", #"{"code":"CALI","name":"Cali"}"#)
    desk.clock.set("2026-03-03 09:00")
    try desk.apply("asset.move", #"{"asset":"10452","to":"CALI"}"#, by: "LUIS", note: "Oficio 45")
    desk.clock.set("2026-03-04 09:00")
    try desk.apply("asset.assign", #"{"asset":"10452","custodian":"ANA","user":null}"#)
    let code = try desk.open()
    desk.clock.set("2026-03-05 09:00")
    try desk.work(
      code, "10452", "part_replaced",
      #""by":"LUIS","minutes":7,"parts_in":[{"part_class":"disk","serial":"WD-1000"}]"#)
    desk.clock.set("2026-03-06 09:00")
    try desk.apply("case.solve", #"{"case":"\#(code)","solution":"Disco"}"#)
    return desk
  }

  private func kinds(_ desk: CaseDesk, _ more: String = "") throws -> [String] {
    try events(desk, more).map { $0["kind"]?.stringValue ?? "?" }
  }

  private func events(_ desk: CaseDesk, _ more: String = "") throws -> [JSON] {
    try answer(desk, more)["events"]?.arrayValue ?? []
  }

  private func answer(_ desk: CaseDesk, _ more: String) throws -> JSON {
    try desk.ask("asset.history", #"{"asset":"10452"\#(more)}"#)
  }

  @Test func itTellsWhatHappenedLatestFirst() throws {
    let desk = try deskWithALife()
    #expect(
      try kinds(desk) == [
        "case_solved", "intervention", "case_opened", "custodian", "user", "moved", "registered",
        "coverage_began",
      ])
    let moved = try #require(try events(desk, #","kinds":["moved"]"#).first)
    #expect(moved["from"] == .string("PASTO"))
    #expect(moved["to"] == .string("CALI"))
    #expect(moved["by_name"] == .string("Luis Peña"))
    #expect(moved["note"] == .string("Oficio 45"))
    let work = try #require(try events(desk, #","kinds":["intervention"]"#).first)
    #expect(work["details"]?["minutes"] == .integer(7))
    #expect(work["id"]?.stringValue != nil)
    // What only has a day stands on that day.
    #expect(try events(desk).last?["day"] == .string("2025-06-01"))
  }

  @Test func aCaseThatStoodStillSaysWhenAndWhy() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    desk.clock.set("2026-03-03 09:00")
    try desk.apply(
      "case.suspend", #"{"case":"\#(code)","reason":"user_absent","note":"Viaja"}"#, by: "LUIS")
    desk.clock.set("2026-03-04 10:00")
    try desk.apply("case.resume", #"{"case":"\#(code)"}"#)
    desk.clock.set("2026-03-04 11:00")
    try desk.apply("case.suspend", #"{"case":"\#(code)","reason":"no_hardware","note":"x"}"#)
    desk.clock.set("2026-03-05 10:00")
    try desk.apply("case.solve", #"{"case":"\#(code)","solution":"Teclado"}"#)
    let told = try events(desk, #","kinds":["case_suspended","case_resumed"]"#)
    #expect(
      told.map { $0["kind"]?.stringValue } == [
        "case_suspended", "case_resumed", "case_suspended",
      ])
    let first = try #require(told.last)
    #expect(first["details"]?["reason"] == .string("user_absent"))
    #expect(first["note"] == .string("Viaja") && first["by"] == .string("LUIS"))
    #expect(told[1]["to"] == .string("in_progress") && told[1]["day"] == .string("2026-03-04"))
  }

  @Test func aSolutionThatDidNotLastIsTold() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    for (day, solution) in [("2026-03-03", "Teclado"), ("2026-03-05", "Bisagra")] {
      desk.clock.set("\(day) 09:00")
      try desk.apply("case.solve", #"{"case":"\#(code)","solution":"\#(solution)"}"#)
      guard day == "2026-03-03" else { continue }
      desk.clock.set("2026-03-04 10:00")
      try desk.apply("case.survey", #"{"case":"\#(code)","accepted":false}"#)
    }
    let told = try events(desk, #","kinds":["case_solved","case_reopened"]"#)
    #expect(
      told.map { "\($0["kind"]?.stringValue ?? "") \($0["day"]?.stringValue ?? "")" } == [
        "case_solved 2026-03-05", "case_reopened 2026-03-04", "case_solved 2026-03-03",
      ])
  }

  @Test func coverThatWentOnSaysWhereOnBothMachines() throws {
    let desk = try CaseDesk()
    try desk.apply(
      "coverage.carry_over", #"{"from":"10452","to":"10453","reason":"Cambio por garantía"}"#)
    func told(_ tag: String, _ kind: String, _ member: String) throws -> [String] {
      try desk.ask("asset.history", #"{"asset":"\#(tag)","kinds":["\#(kind)"]}"#)["events"]?
        .arrayValue?.compactMap { $0["details"]?[member]?.stringValue } ?? []
    }
    #expect(try told("10452", "coverage_ended", "carried_to") == ["10453"])
    #expect(try told("10453", "coverage_began", "carried_from") == ["10452"])
    #expect(try told("10453", "coverage_began", "carried_to") == [])
  }

  @Test func daysBoundItBothInclusive() throws {
    let desk = try deskWithALife()
    let days = #","since":"2026-03-03","until":"2026-03-04""#
    #expect(try kinds(desk, days) == ["case_opened", "custodian", "user", "moved"])
    let inverted = #"{"asset":"10452","since":"2026-03-04","until":"2026-03-03"}"#
    #expect(throws: RegistryError.self) { try desk.ask("asset.history", inverted) }
  }

  @Test func pagesFollowOneAnother() throws {
    let desk = try deskWithALife()
    let first = try answer(desk, #","limit":3"#)
    #expect(first["left"] == .integer(5))
    // What happens meanwhile moves no page.
    desk.clock.set("2026-03-07 09:00")
    try desk.apply("asset.set_status", #"{"asset":"10452","status":"under_repair"}"#)
    #expect(try kinds(desk, #","limit":3,"left":5"#) == ["custodian", "user", "moved"])
    let last = try answer(desk, #","limit":3,"left":2"#)
    #expect(last["left"] == .null)
  }

  @Test func whatWasUndoneIsToldAsSuch() throws {
    let desk = try deskWithALife()
    desk.clock.set("2026-03-07 09:00")
    var request = Request(
      "asset.set_status", data: try JSONParser.parse(#"{"asset":"10452","status":"on_loan"}"#))
    request.id = "prestado"
    _ = try desk.registry.apply(request, origin: Origin(source: "test"))
    try desk.apply("journal.undo", #"{"operation":"prestado"}"#)
    let told = try events(desk, #","kinds":["status"]"#)
    #expect(told.map { $0["undo"] } == [.string("prestado"), .null])
    #expect(told.first?["from"] == .string("on_loan"))
  }

  @Test func whatSettledAFindingIsNamedForUndoing() throws {
    let desk = try deskWithALife()
    let code = try desk.open()
    try desk.work(
      code, "10452", "diagnosed", #""facts":[{"fact":"hostname","confirmed":false}]"#)
    var request = Request(
      "finding.resolve",
      data: try JSONParser.parse(
        #"{"finding":"H-2026-00001","decision":"dismiss","reason":"x"}"#))
    request.id = "descarta-1"
    _ = try desk.registry.apply(request, origin: Origin(source: "test"))
    let told = try events(desk, #","kinds":["finding_resolved"]"#)
    #expect(told.map { $0["id"] } == [.string("descarta-1")])
  }

  @Test func thePastKnowsNothingOfWhatCameAfter() throws {
    let desk = try deskWithALife()
    let request = Request("asset.history", data: try JSONParser.parse(#"{"asset":"10452"}"#))
    let then = try desk.registry.answer(request, asOf: try Moment("2026-03-03"))
    #expect(
      then["events"]?.arrayValue?.map { $0["kind"]?.stringValue }
        == ["moved", "registered", "coverage_began"])
  }
}
