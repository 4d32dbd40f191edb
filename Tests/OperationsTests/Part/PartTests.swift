import Operations
import RegistryModel
import Testing

/// Parts that come and defective ones that go back, until the provider has them.
@Suite struct PartTests {
  private let desk: CaseDesk

  init() throws {
    desk = try CaseDesk()
    try desk.apply("provider.require", #"{"provider":"LENOVO","return_within":"3bd"}"#)
    try desk.open()
    try desk.apply("case.start", #"{"case":"C-2026-00001","specialist":"LUIS"}"#)
  }

  private func raise(_ part: String = "display", quantity: Int = 1, send: Bool = true) throws {
    try desk.apply(
      "escalation.raise",
      #"{"case":"C-2026-00001","provider":"LENOVO","send":\#(send),"lines":[{"asset":"10452","part_class":"\#(part)","symptom":"Rayas","diagnosis":"Falla","quantity":\#(quantity)}]}"#
    )
  }

  private func announce(_ more: String = "") throws -> JSON {
    try desk.apply("part.announce", #"{"escalation":"E-2026-00001"\#(more)}"#)
  }

  private func part(_ code: String = "R-2026-00001") throws -> JSON? {
    try desk.ask("part.list", #"{"all":true}"#)["parts"]?.arrayValue?
      .first { $0["code"] == .string(code) }
  }

  private func move(_ verb: String, _ more: String = "", _ code: String = "R-2026-00001") throws
    -> JSON
  {
    try desk.apply("part.\(verb)", #"{"part":"\#(code)"\#(more)}"#)
  }

  private func refused(_ verb: String, _ more: String = "") throws -> String? {
    try desk.refusal("part.\(verb)", #"{"part":"R-2026-00001"\#(more)}"#)?.code.name
  }

  @Test func aPartComesAndTheDefectiveOneGoesBackInTime() throws {
    try raise()
    _ = try announce(#","return_number":"rma-77","waybill":"900123","defective_serial":"D-1""#)
    let received = try move("receive", #","serial":"N-1","condition":"good","by":"LUIS""#)
    // Three business days after a Monday.
    #expect(received["return_due_on"] == .string("2026-03-05"))
    _ = try move("install")
    desk.clock.set("2026-03-06 09:00")
    #expect(try part()?["overdue"] == .bool(true))
    #expect(try part()?["days_left"] == .integer(-1))
    let returned = try move("return", #","waybill":"900987","on":"2026-03-05""#)
    #expect(returned["days_late"] == .integer(0))
    #expect(try part()?["due_back"] == .bool(false))
    _ = try move("confirm_return")
    #expect(try part()?["state"] == .string("confirmed"))
    #expect(try desk.ask("part.list", #"{"provider":"LENOVO"}"#)["parts"] == .array([]))
  }

  @Test func whatHasNotHappenedOrHappenedAlreadyIsRefusedByItsName() throws {
    try raise(send: false)
    let draft = try desk.refusal("part.announce", #"{"escalation":"E-2026-00001"}"#)
    #expect(draft?.code.name == "part.ticket_not_sent")
    try desk.apply("escalation.send", #"{"escalation":"E-2026-00001"}"#)
    _ = try announce(#","defective_serial":"d-1""#)
    #expect(try refused("return") == "part.not_received")
    #expect(try refused("receive", #","serial":"D-1""#) == "part.serial_defective")
    _ = try move("receive")
    #expect(try refused("receive") == "part.already_received")
    #expect(try refused("confirm_return") == "part.not_returned")
    _ = try move("install")
    #expect(try refused("mark_unused", #","reason":"x""#) == "part.already_decided")
    _ = try move("return")
    #expect(try refused("return") == "part.already_returned")
    _ = try move("confirm_return")
    #expect(try refused("waive", #","reason":"x""#) == "part.settled")
  }

  @Test func daysAreInOrderAndNotToCome() throws {
    try raise()
    let early = try desk.refusal(
      "part.announce", #"{"escalation":"E-2026-00001","on":"2026-03-01"}"#)
    #expect(early?.code.name == "part.date_before")
    _ = try announce()
    #expect(try refused("receive", #","on":"2026-03-03""#) == "part.date_in_future")
    #expect(try refused("receive", #","return_by":"2026-03-01""#) == "part.date_before")
    desk.clock.set("2026-03-04 09:00")
    _ = try move("receive", #","on":"2026-03-03""#)
    #expect(try refused("install", #","on":"2026-03-02""#) == "part.date_before")
  }

  @Test func aLineGetsNoMorePiecesThanItAsksForAndTheyMayComeInParts() throws {
    try desk.apply("provider.require", #"{"provider":"LENOVO","maximum_parts":null}"#)
    try raise("toner", quantity: 3)
    let many = try desk.refusal("part.announce", #"{"escalation":"E-2026-00001","quantity":4}"#)
    #expect(many?.code.name == "part.quantity_beyond_line")
    _ = try announce()
    #expect(try refused("receive", #","quantity":4"#) == "part.more_than_announced")
    #expect(try refused("receive", #","serial":"N-1""#) == "part.serial_of_many")
    let received = try move("receive", #","quantity":1"#)
    // Supplies do not go back.
    #expect(received["return_due_on"] == .null)
    #expect(received["still_to_come"] == .string("R-2026-00002"))
    let line = try desk.ask("escalation.show", #"{"escalation":"E-2026-00001"}"#)["lines"]?
      .arrayValue?.first
    #expect(line?["received_quantity"] == .integer(1))
    #expect(line?["announced_quantity"] == .integer(3))
    let full = try desk.refusal("part.announce", #"{"escalation":"E-2026-00001"}"#)
    #expect(full?.code.name == "part.quantity_beyond_line")
  }

  @Test func anUnusedPartGoesBackAndMakesRoomForAnother() throws {
    try raise()
    _ = try announce()
    _ = try move("receive", #","condition":"dead""#)
    _ = try move("mark_unused", #","reason":"No enciende""#)
    #expect(try announce()["code"] == .string("R-2026-00002"))
    #expect(try part()?["due_back"] == .bool(true))
  }

  @Test func aTicketIsNotClosedWhileAPartIsDueBackUnlessItSaysWhy() throws {
    try raise()
    _ = try announce()
    _ = try move("receive")
    let resolved = try desk.apply("escalation.resolve", #"{"escalation":"E-2026-00001"}"#)
    #expect(resolved["parts_used"] == .integer(1))
    let close = #"{"escalation":"E-2026-00001""#
    let refusal = try desk.refusal("escalation.close", close + "}")
    #expect(refusal?.code.name == "escalation.part_due_back")
    #expect(refusal?.params["parts"] == "R-2026-00001")
    try desk.apply("escalation.close", close + #","with_parts_due":"La recogen el lunes"}"#)
    let messages = try desk.ask("escalation.show", close + "}")["messages"]?.arrayValue
    #expect(messages?.contains { $0["note"] == .string("La recogen el lunes") } == true)
    _ = try move("return")
  }

  @Test func aWholeUnitKeepsItsPlacaAndSaysWhichLineToRun() throws {
    try raise("whole_unit")
    _ = try announce()
    #expect(try refused("receive", #","serial":"pf2abc34""#) == "part.serial_defective")
    _ = try move("receive", #","serial":"PF9NEW01""#)
    let installed = try move("install")
    #expect(
      installed["next_command"]
        == .string("asset replace-serial 10452 PF9NEW01 --reason unit_swap --on 2026-03-02"))
  }

  @Test func theInterventionThatPutItInIsLinked() throws {
    try raise()
    _ = try announce()
    _ = try move("receive")
    try desk.apply(
      "case.intervene",
      #"{"case":"C-2026-00001","asset":"10452","action":"part_replaced","parts_in":[{"part_class":"display"}]}"#
    )
    #expect(try move("install")["intervention_linked"] == .bool(true))
  }

  @Test func lateOnesSayWhatTheyMayCost() throws {
    try raise()
    _ = try announce(#","penalty":{"currency":"COP","minor_units":45000000}"#)
    _ = try move("receive")
    desk.clock.set("2026-03-09 09:00")
    let late = try desk.ask("part.list", #"{"overdue":true}"#)
    #expect(late["exposure"]?.arrayValue?.first?["minor_units"] == .integer(45_000_000))
    #expect(try desk.ask("part.list", #"{"within":1,"site":"PASTO"}"#)["parts"] == late["parts"])
    _ = try move("waive", #","reason":"No la piden""#)
    #expect(try desk.ask("part.list", #"{"overdue":true}"#)["parts"] == .array([]))
  }

  @Test func partsOfCablingGoTheSameWay() throws {
    try desk.apply(
      "model.register", #"{"manufacturer":"Panduit","name":"CJ688","kind":"outlet"}"#)
    try desk.apply("asset.register", #"{"tag":"70001","model":"CJ688","at":"PASTO"}"#)
    try desk.apply(
      "escalation.raise",
      #"{"case":"C-2026-00001","provider":"TINTAS","without_cover":"Se paga","send":true,"lines":[{"asset":"70001","part_class":"outlet"}]}"#
    )
    let announced = try announce()
    #expect(announced["asset"] == .string("70001"))
    #expect(announced["part_class"] == .string("outlet"))
  }

  @Test func linesStayWhilePartsForThemAreAbout() throws {
    try raise()
    _ = try announce()
    try desk.apply("escalation.reject", #"{"escalation":"E-2026-00001","message":"Otra foto"}"#)
    let refusal = try desk.refusal(
      "escalation.revise",
      #"{"escalation":"E-2026-00001","lines":[{"asset":"10452","part_class":"disk"}]}"#)
    #expect(refusal?.code.name == "escalation.parts_about")
    let fewer = try desk.refusal(
      "escalation.revise_line", #"{"escalation":"E-2026-00001","line":2}"#)
    #expect(fewer?.code.name == "escalation.line_missing")
  }

  @Test(arguments: PartCondition.allCases)
  func onlyAGoodPartIsPutIn(_ condition: PartCondition) throws {
    try raise()
    _ = try announce()
    _ = try move("receive", #","condition":"\#(condition.rawValue)""#)
    #expect(try refused("install") == (condition == .good ? nil : "part.unfit"))
    guard condition != .good else { return }
    _ = try move("mark_unused", #","reason":"No sirve""#)
    _ = try move("return")
  }

  @Test func theReturnNumberMeansTheOnlyPieceThatIsNotOver() throws {
    try raise(quantity: 2)
    _ = try announce(#","quantity":1,"return_number":"RMA-77""#)
    _ = try announce(#","return_number":"RMA-77""#)
    _ = try move("waive", #","reason":"No la envían""#)
    let received = try desk.apply("part.receive", #"{"part":"RMA-77"}"#)
    #expect(received["code"] == .string("R-2026-00002"))
  }

  @Test func theEquipmentsLifeTellsOfTheProvidersPart() throws {
    try raise()
    _ = try announce(#","waybill":"900123","defective_serial":"D-1""#)
    _ = try move("receive", #","serial":"N-1""#)
    _ = try move("install")
    _ = try move("return")
    let events = try desk.ask("asset.history", #"{"asset":"10452"}"#)["events"]?.arrayValue ?? []
    let told = events.filter { $0["code"] == .string("R-2026-00001") }.map { event in
      [event["kind"]?.stringValue, event["details"]?["serial"]?.stringValue]
    }
    #expect(
      told == [
        ["part_returned", "D-1"], ["part_installed", "N-1"], ["part_received", "N-1"],
        ["part_announced", nil],
      ])
    let parts = try desk.ask("asset.parts", #"{"asset":"10452"}"#)
    let exchanged = try #require(parts["exchanged"]?.arrayValue?.first)
    #expect(exchanged["code"] == .string("R-2026-00001"))
    #expect(exchanged["part_class"] == .string("display"))
    #expect(exchanged["serial"] == .string("N-1"))
  }
}
