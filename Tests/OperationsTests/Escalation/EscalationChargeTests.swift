import Operations
import RegistryModel
import Testing

/// Parts of a solved ticket are taken from the quota of the contract it names: once, however often
/// the ticket comes back.
@Suite struct EscalationChargeTests {
  private let desk: CaseDesk

  init() throws {
    desk = try CaseDesk()
    try desk.apply(
      "contract.open",
      #"""
      {"code":"Q-1","provider":"LENOVO","kind":"maintenance_contract","starts_on":"2026-01-01",
      "ends_on":"2026-12-31","terms":{"services":["parts","supplies"],"quotas":[
      {"service":"parts","amount":5,"unit":"parts","period":"year"}]}}
      """#)
    try desk.apply("contract.cover", #"{"contract":"Q-1","assets":["10452"]}"#)
    try desk.open()
    try desk.apply("case.start", #"{"case":"C-2026-00001","specialist":"LUIS"}"#)
  }

  private func raise(_ quantity: Int, contract: String = "Q-1", _ more: String = "") throws {
    try desk.apply(
      "escalation.raise",
      #"""
      {"case":"C-2026-00001","provider":"LENOVO","contract_number":"\#(contract)","send":true,
      "lines":[{"asset":"10452","part_class":"memory","quantity":\#(quantity),"symptom":"No arranca","diagnosis":"Falla"}]\#(more)}
      """#)
  }

  /// 20077 has no warranty: only the contract's two fusers a year, of which some are used.
  private func printer(used: Int) throws {
    try desk.apply(
      "contract.open",
      #"""
      {"code":"Q-3","provider":"LENOVO","kind":"maintenance_contract","starts_on":"2026-01-01",
      "ends_on":"2026-12-31","terms":{"services":["parts"],"quotas":[
      {"service":"parts","amount":2,"unit":"units","period":"year"}]}}
      """#)
    try desk.apply("contract.cover", #"{"contract":"Q-3","assets":["20077"]}"#)
    guard used > 0 else { return }
    try desk.apply(
      "contract.use",
      #"{"contract":"Q-3","service":"parts","unit":"units","amount":\#(used),"asset":"20077"}"#)
  }

  private func fusers(_ quantity: Int, _ more: String = "") -> String {
    #"""
    {"case":"C-2026-00001","provider":"LENOVO","lines":[
    {"asset":"20077","part_class":"fuser","quantity":\#(quantity),"symptom":"Mancha","diagnosis":"Gastado"}]\#(more)}
    """#
  }

  @Test func morePiecesThanTheQuotaHasLeftGoOutOnlyWithAReason() throws {
    try printer(used: 1)
    let refusal = try desk.refusal("escalation.raise", fusers(2))
    #expect(refusal?.code.name == "escalation.beyond_quota")
    #expect(refusal?.params["asked"] == "2" && refusal?.params["left"] == "1")
    let raised = try desk.apply(
      "escalation.raise", fusers(2, #","without_cover":"La segunda la paga la sede""#))
    #expect(raised["over_quota"]?.integerValue == 1)
  }

  /// One of two pieces comes once the ticket is solved, or closed.
  @Test(arguments: [true, false])
  func whatComesAfterTheTicketIsSolvedIsChargedThen(isClosed: Bool) throws {
    try raise(2)
    try desk.apply("part.announce", #"{"escalation":"E-2026-00001","quantity":2}"#)
    func receive(_ part: String, _ more: String = "") throws -> JSON {
      try desk.apply("part.receive", #"{"part":"\#(part)"\#(more)}"#)
    }
    func used() throws -> Int64? {
      try desk.ask("contract.quotas", #"{"contract":"Q-1"}"#)["quotas"]?.arrayValue?.first?["used"]?
        .integerValue
    }
    _ = try receive("R-2026-00001", #","quantity":1"#)
    #expect(try used() == 0)
    let solved = try desk.apply(
      "escalation.resolve", #"{"escalation":"E-2026-00001","message":"Listo"}"#)
    #expect(solved["parts_used"] == .integer(1) && solved["parts_to_come"] == .integer(1))
    #expect(try used() == 1)
    if isClosed {
      try desk.apply(
        "escalation.close", #"{"escalation":"E-2026-00001","with_parts_due":"Llega mañana"}"#)
    }
    let second = try receive("R-2026-00002")
    #expect(second["quota_left"] == .integer(3))
    #expect(try used() == 2)
  }

  private func usedOfQuota(_ more: String = "") throws -> Int64? {
    try desk.ask("contract.quotas", #"{"contract":"Q-1"\#(more)}"#)["quotas"]?.arrayValue?.first?[
      "used"]?.integerValue
  }

  private func announceAndReceive(_ came: Int, of all: Int, _ more: String = "") throws {
    try desk.apply("part.announce", #"{"escalation":"E-2026-00001","quantity":\#(all)}"#)
    try desk.apply("part.receive", #"{"part":"R-2026-00001","quantity":\#(came)\#(more)}"#)
  }

  private func solve() throws {
    try desk.apply("escalation.resolve", #"{"escalation":"E-2026-00001","message":"Listo"}"#)
  }

  @Test func whatIsOfNoUseIsNotChargedAndTakenBackWhereItWas() throws {
    try raise(2)
    try announceAndReceive(2, of: 2)
    try solve()
    #expect(try usedOfQuota() == 2)
    let unused = try desk.apply("part.mark_unused", #"{"part":"R-2026-00001","reason":"Sobró"}"#)
    #expect(unused["quota_left"] == .integer(5))
    #expect(try usedOfQuota() == 0)
  }

  /// One came later than the other, and neither was of use.
  @Test func whatIsTakenBackLiesOnItsDays() throws {
    try raise(2)
    try announceAndReceive(1, of: 2)
    try solve()
    desk.clock.set("2026-03-05 10:00")
    try desk.apply("part.receive", #"{"part":"R-2026-00002"}"#)
    #expect(try usedOfQuota() == 2)
    for (part, left) in [("R-2026-00001", 1), ("R-2026-00002", 0)] {
      try desk.apply("part.mark_unused", #"{"part":"\#(part)","reason":"Sobró"}"#)
      #expect(try usedOfQuota() == Int64(left))
    }
    #expect(try usedOfQuota(#","on":"2026-03-04""#) == 0)
  }

  /// Two were brought along and charged; one that was sent for nothing takes no more than itself back.
  @Test func whatWasBroughtAlongStaysCharged() throws {
    try raise(2)
    try solve()
    #expect(try usedOfQuota() == 2)
    try announceAndReceive(1, of: 1)
    #expect(try usedOfQuota() == 2)
    try desk.apply("part.mark_unused", #"{"part":"R-2026-00001","reason":"Sobró"}"#)
    #expect(try usedOfQuota() == 1)
  }

  @Test func aDeadPieceIsNotCharged() throws {
    try raise(2)
    try announceAndReceive(1, of: 2, #","condition":"dead""#)
    try solve()
    #expect(try usedOfQuota() == 0)
    try desk.apply("part.receive", #"{"part":"R-2026-00002","condition":"wrong"}"#)
    #expect(try usedOfQuota() == 0)
  }

  @Test func aCorrectionStandsWhenAnotherPieceComes() throws {
    try raise(2)
    try announceAndReceive(1, of: 2)
    try solve()
    try desk.apply(
      "contract.use",
      #"{"contract":"Q-1","service":"parts","amount":1,"asset":"10452","correction":"Error"}"#)
    #expect(try usedOfQuota() == 0)
    try desk.apply("part.receive", #"{"part":"R-2026-00002"}"#)
    #expect(try usedOfQuota() == 1)
  }

  @Test func whatCameOfATicketThatWasCancelledIsCharged() throws {
    try raise(2)
    try announceAndReceive(1, of: 2)
    try desk.apply("part.install", #"{"part":"R-2026-00001"}"#)
    try desk.apply("escalation.cancel", #"{"escalation":"E-2026-00001","message":"Ya no"}"#)
    #expect(try usedOfQuota() == 1)
  }

  @Test func aPieceThatComesLateIsChargedOnItsDay() throws {
    try raise(2)
    try announceAndReceive(1, of: 2)
    try solve()
    desk.clock.set("2026-03-20 10:00")
    try desk.apply("part.receive", #"{"part":"R-2026-00002","on":"2026-03-05"}"#)
    #expect(try usedOfQuota(#","on":"2026-03-04""#) == 1)
    #expect(try usedOfQuota(#","on":"2026-03-05""#) == 2)
  }

  /// The cover went on with another unit: what comes now is that one's.
  @Test func aPieceThatComesAfterAReplacementCountsForTheNewUnit() throws {
    try desk.apply(
      "contract.revise",
      #"""
      {"contract":"Q-1","terms":{"services":["parts","supplies"],"quotas":[
      {"service":"parts","amount":5,"unit":"parts","period":"year","per_asset":true}]}}
      """#)
    try raise(2)
    try announceAndReceive(1, of: 2)
    try solve()
    desk.clock.set("2026-03-05 10:00")
    try desk.apply("coverage.carry_over", #"{"from":"10452","to":"10453","reason":"Cambio"}"#)
    desk.clock.set("2026-03-06 10:00")
    try desk.apply("part.receive", #"{"part":"R-2026-00002"}"#)
    #expect(try usedOfQuota(#","asset":"10453""#) == 2)
    // What was charged to the old one under this ticket is taken back from the new one.
    let correction =
      #"{"contract":"Q-1","service":"parts","amount":1,"escalation":"E-2026-00001","correction":"x""#
    #expect(
      try desk.refusal("contract.use", correction + #","asset":"10452"}"#)?.code.name
        == "contract.correction_exceeds_asset")
    try desk.apply("contract.use", correction + #","asset":"10453"}"#)
    #expect(try usedOfQuota(#","asset":"10453""#) == 1)
  }

  @Test func asManyAsTheQuotaHasLeftGoOut() throws {
    try printer(used: 0)
    let raised = try desk.apply("escalation.raise", fusers(2))
    #expect(raised["over_quota"] == nil && raised["verdict"] == .string("covered"))
  }

  /// Nobody wrote down yet that the contract went on: its term is over, and another is not agreed.
  @Test func whatIsUsedBeforeARenewalIsWrittenDownCountsThen() throws {
    try desk.apply(
      "contract.open",
      #"""
      {"code":"Q-4","provider":"LENOVO","kind":"maintenance_contract","starts_on":"2025-03-01",
      "ends_on":"2026-02-28","renewal":"tacit","terms":{"services":["parts"],"quotas":[
      {"service":"parts","amount":5,"unit":"parts","period":"term"}]}}
      """#)
    try desk.apply("contract.cover", #"{"contract":"Q-4","assets":["20077"]}"#)
    try desk.apply(
      "escalation.raise",
      #"""
      {"case":"C-2026-00001","provider":"LENOVO","send":true,"lines":[{"asset":"20077",
      "part_class":"fuser","quantity":2,"symptom":"Mancha","diagnosis":"Gastado"}]}
      """#)
    try desk.apply("escalation.resolve", #"{"escalation":"E-2026-00001","message":"Cambiadas"}"#)
    try desk.apply("contract.renew", #"{"contract":"Q-4","ends_on":"2027-02-28"}"#)
    let quotas = try desk.ask("contract.quotas", #"{"contract":"Q-4"}"#)["quotas"]?.arrayValue
    #expect(quotas?.first?["used"]?.integerValue == 2)
  }

  private func used() throws -> Int64? {
    try desk.ask("contract.quotas", #"{"contract":"Q-1"}"#)["quotas"]?.arrayValue?.first?["used"]?
      .integerValue
  }

  @Test func whatTheTicketAskedForIsChargedWhenItIsSolved() throws {
    try raise(2)
    #expect(try used() == 0)
    let solved = try desk.apply(
      "escalation.resolve", #"{"escalation":"E-2026-00001","message":"Cambiadas"}"#)
    #expect(solved["parts_used"]?.integerValue == 2 && solved["quota_left"]?.integerValue == 3)
    #expect(try used() == 2)
  }

  @Test func partsCountedByTheUnitAreTakenFromItToo() throws {
    try desk.apply(
      "contract.open",
      #"""
      {"code":"Q-2","provider":"LENOVO","kind":"maintenance_contract","starts_on":"2026-01-01",
      "ends_on":"2026-12-31","terms":{"services":["parts"],"quotas":[
      {"service":"parts","amount":2,"unit":"units","period":"year"}]}}
      """#)
    try desk.apply("contract.cover", #"{"contract":"Q-2","assets":["10452"]}"#)
    try raise(2, contract: "Q-2")
    let solved = try desk.apply(
      "escalation.resolve", #"{"escalation":"E-2026-00001","message":"Cambiadas"}"#)
    #expect(solved["quota_left"]?.integerValue == 0)
    let quotas = try desk.ask("contract.quotas", #"{"contract":"Q-2"}"#)["quotas"]?.arrayValue
    #expect(quotas?.first?["used"]?.integerValue == 2)
    // What the other contract counts is untouched.
    #expect(try used() == 0)
  }

  private func reported(_ member: String) throws -> [Int64?] {
    try desk.ask("report.contract_use", #"{"contract":"Q-1"}"#)[member]?.arrayValue?
      .map { $0["units"]?.integerValue } ?? []
  }

  @Test func whatWasAskedForIsToldApartFromWhatWasUsed() throws {
    try raise(2)
    try desk.apply("part.announce", #"{"escalation":"E-2026-00001","quantity":1}"#)
    try desk.apply("part.receive", #"{"part":"R-2026-00001","condition":"good"}"#)
    #expect(try reported("parts_requested") == [2])
    #expect(try reported("parts_used") == [])
    try desk.apply("escalation.resolve", #"{"escalation":"E-2026-00001","message":"Cambiadas"}"#)
    #expect(try reported("parts_requested") == [2])
    #expect(try reported("parts_used") == [1])
  }

  @Test func whatComesBackIsChargedOnlyWithWhatItTookBeyond() throws {
    try raise(1)
    let resolve = #"{"escalation":"E-2026-00001","message":"Cambiada"}"#
    try desk.apply("escalation.resolve", resolve)
    try desk.apply(
      "escalation.progress", #"{"escalation":"E-2026-00001","message":"Volvió a fallar"}"#)
    try desk.apply("escalation.resolve", resolve)
    #expect(try used() == 1)
  }

  @Test func aTicketUnderAnotherNumberTakesNothing() throws {
    try raise(1, contract: "OTRO-9", #","without_cover":"Se paga aparte""#)
    try desk.apply("escalation.resolve", #"{"escalation":"E-2026-00001","message":"Cambiada"}"#)
    #expect(try used() == 0)
  }

  /// A second contract of the same provider for the printer, with so many fusers left.
  private func contract(_ code: String, parts: Int, each: Int? = nil) throws {
    let own = each.map {
      #",{"service":"parts","amount":\#($0),"unit":"parts","period":"year","per_asset":true}"#
    }
    try desk.apply(
      "contract.open",
      #"""
      {"code":"\#(code)","provider":"LENOVO","kind":"maintenance_contract",
      "starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"services":["parts"],"quotas":[
      {"service":"parts","amount":\#(parts),"unit":"parts","period":"year"}\#(own ?? "")]}}
      """#)
    try desk.apply("contract.cover", #"{"contract":"\#(code)","kinds":["printer"]}"#)
  }

  private func used(_ contract: String) throws -> Int64? {
    try desk.ask("contract.quotas", #"{"contract":"\#(contract)"}"#)["quotas"]?.arrayValue?
      .first?["used"]?.integerValue
  }

  private func resolve(_ ticket: String = "E-2026-00001") throws {
    try desk.apply("escalation.send", #"{"escalation":"\#(ticket)"}"#)
    try desk.apply("escalation.resolve", #"{"escalation":"\#(ticket)","message":"Cambiada"}"#)
  }

  @Test func theQuotaOfTheContractThatIsNamedCounts() throws {
    try contract("A", parts: 1)
    try contract("B", parts: 5)
    let refusal = try desk.refusal("escalation.raise", fusers(3, #","contract_number":"A""#))
    #expect(refusal?.code.name == "escalation.beyond_quota")
    #expect(refusal?.params["contract"] == "A" && refusal?.params["left"] == "1")
    #expect(try desk.refusal("escalation.raise", fusers(2, #","contract_number":"B""#)) == nil)
    try resolve()
    #expect(try used("A") == 0)
    #expect(try used("B") == 2)
  }

  /// Named, it is charged although a warranty would have come first.
  @Test func theQuotaCountsBesideAWarrantyOfTheSameProvider() throws {
    try contract("A", parts: 5)
    try desk.apply(
      "warranty.register",
      #"{"asset":"20077","provider":"LENOVO","starts_on":"2025-06-01","months":36}"#)
    #expect(try desk.refusal("escalation.raise", fusers(9)) == nil)
    try desk.apply("escalation.cancel", #"{"escalation":"E-2026-00001","message":"x"}"#)
    let refusal = try desk.refusal("escalation.raise", fusers(9, #","contract_number":"A""#))
    #expect(refusal?.code.name == "escalation.beyond_quota")
  }

  @Test func everyQuotaThatCountsAPieceIsLookedAt() throws {
    try desk.apply(
      "asset.register", #"{"tag":"20078","model":"LaserJet M404","at":"PASTO"}"#)
    try contract("A", parts: 3, each: 2)
    func two(_ quantity: Int) -> String {
      let lines = ["20077", "20078"].map {
        #"{"asset":"\#($0)","part_class":"fuser","quantity":\#(quantity),"symptom":"Mancha"}"#
      }
      return #"{"case":"C-2026-00001","lines":[\#(lines.joined(separator: ","))]"#
    }
    // Two for each are within each one's own; all together there are three.
    let refusal = try desk.refusal("escalation.raise", two(2) + "}")
    #expect(refusal?.code.name == "escalation.beyond_quota")
    #expect(refusal?.params["asked"] == "4" && refusal?.params["left"] == "3")
    let raised = try desk.apply("escalation.raise", two(3) + #","without_cover":"Se pagan"}"#)
    #expect(raised["over_quota"]?.integerValue == 3)
  }

  @Test func aLineIsNotRaisedBeyondTheQuota() throws {
    try printer(used: 1)
    try desk.apply("escalation.raise", fusers(1))
    let more = #"{"escalation":"E-2026-00001","line":1,"quantity":5"#
    #expect(
      try desk.refusal("escalation.revise_line", more + "}")?.code.name
        == "escalation.beyond_quota")
    let revised = try desk.apply(
      "escalation.revise_line", more + #","without_cover":"Las paga la sede"}"#)
    #expect(revised["over_quota"]?.integerValue == 4)
    // Asking for less needs no reason.
    let fewer = #"{"escalation":"E-2026-00001","line":1,"quantity":4}"#
    #expect(try desk.refusal("escalation.revise_line", fewer) == nil)
  }

  @Test func anotherContractIsHeldToItsQuota() throws {
    try contract("A", parts: 1)
    try contract("B", parts: 5)
    try desk.apply("escalation.raise", fusers(3, #","contract_number":"B""#))
    let other = #"{"escalation":"E-2026-00001","contract_number":"A"}"#
    #expect(
      try desk.refusal("escalation.revise", other)?.code.name == "escalation.beyond_quota")
  }

  /// Without a number in the ticket, each line is charged to what it rests on.
  @Test func leavingTheNumberOutChargesAllTheSame() throws {
    try printer(used: 0)
    try desk.apply("escalation.raise", fusers(1))
    try desk.apply(
      "escalation.revise", #"{"escalation":"E-2026-00001","contract_number":null}"#)
    try resolve()
    #expect(try used("Q-3") == 1)
  }

  @Test func linesOnTwoContractsAreChargedToEach() throws {
    try contract("A", parts: 5)
    try desk.apply(
      "contract.open",
      #"""
      {"code":"B","provider":"LENOVO","kind":"maintenance_contract","starts_on":"2026-01-01",
      "ends_on":"2026-12-31","terms":{"services":["parts"],"parts_in":["display"],"quotas":[
      {"service":"parts","amount":5,"unit":"parts","period":"year"}]}}
      """#)
    try desk.apply(
      "asset.register", #"{"tag":"10460","model":"ThinkPad L14","at":"PASTO","serial":"PF2ABC99"}"#)
    try desk.apply("contract.cover", #"{"contract":"B","assets":["10460"]}"#)
    try desk.apply(
      "escalation.raise",
      #"""
      {"case":"C-2026-00001","provider":"LENOVO","lines":[
      {"asset":"20077","part_class":"fuser","symptom":"Mancha","diagnosis":"Gastado"},
      {"asset":"10460","part_class":"display","symptom":"Rayas","diagnosis":"Rota"}]}
      """#)
    let show = try desk.ask("escalation.show", #"{"escalation":"E-2026-00001"}"#)
    #expect(show["contract_number"] == .null)
    try resolve()
    #expect(try used("A") == 1)
    #expect(try used("B") == 1)
    let report = try desk.ask("report.contract_use", #"{"contract":"A"}"#)
    #expect(report["tickets"]?.integerValue == 1)
    #expect(report["parts_used"]?.arrayValue?.map { $0["units"]?.integerValue } == [1])
  }

  /// What was asked for under it counts within it.
  @Test func afterAContractEndedItsTicketsCountOnItsLastDay() throws {
    try contract("A", parts: 5)
    try desk.apply("escalation.raise", fusers(1))
    try desk.apply(
      "contract.terminate", #"{"contract":"A","last_day":"2026-03-01","reason":"Fin"}"#)
    try resolve()
    let quotas = try desk.ask("contract.quotas", #"{"contract":"A","on":"2026-03-01"}"#)
    #expect(quotas["quotas"]?.arrayValue?.first?["used"]?.integerValue == 1)
  }

  /// One that renews by itself serves until somebody writes what became of it, named or not.
  @Test func aContractThatRenewsByItselfMayBeNamedAfterItsEnd() throws {
    try desk.apply(
      "contract.open",
      #"""
      {"code":"T","provider":"LENOVO","kind":"maintenance_contract","starts_on":"2025-03-01",
      "ends_on":"2026-02-28","renewal":"tacit","terms":{"services":["parts"]}}
      """#)
    try desk.apply("contract.cover", #"{"contract":"T","assets":["20077"]}"#)
    #expect(try desk.refusal("escalation.raise", fusers(1, #","contract_number":"T""#)) == nil)
  }

  /// What is taken back of a ticket is what it was charged with, and nobody else's.
  @Test func noMoreIsTakenBackOfATicketThanItWasChargedWith() throws {
    try contract("A", parts: 9)
    try desk.apply(
      "contract.use", #"{"contract":"A","service":"parts","amount":3,"asset":"20077"}"#)
    try desk.apply("escalation.raise", fusers(2))
    try resolve()
    func takeBack(_ amount: Int) -> String {
      #"""
      {"contract":"A","service":"parts","amount":\#(amount),"asset":"20077","correction":"x",
      "escalation":"E-2026-00001"}
      """#
    }
    let refusal = try desk.refusal("contract.use", takeBack(5))
    #expect(refusal?.code.name == "contract.correction_exceeds_asset")
    #expect(refusal?.params["used"] == "2")
    try desk.apply("contract.use", takeBack(2))
    #expect(try used("A") == 3)
    // Solved again it is charged with what it takes, once.
    try desk.apply(
      "escalation.progress", #"{"escalation":"E-2026-00001","message":"Volvió a fallar"}"#)
    try desk.apply("escalation.resolve", #"{"escalation":"E-2026-00001","message":"Cambiada"}"#)
    #expect(try used("A") == 5)
  }

  /// What was asked for while it was covered counts then.
  @Test func equipmentTakenOutMeanwhileIsChargedOnTheDayOfTheTicket() throws {
    try printer(used: 0)
    try desk.apply("escalation.raise", fusers(1))
    desk.clock.set("2026-03-05 09:00")
    try desk.apply(
      "contract.uncover", #"{"contract":"Q-3","assets":["20077"],"last_day":"2026-03-03"}"#)
    try resolve()
    #expect(try used("Q-3") == 1)
  }

  @Test func sendingSaysWhatWasUsedUpMeanwhile() throws {
    try printer(used: 0)
    try desk.apply("escalation.raise", fusers(2))
    try desk.apply(
      "contract.use",
      #"{"contract":"Q-3","service":"parts","unit":"units","amount":1,"asset":"20077"}"#)
    let sent = try desk.apply("escalation.send", #"{"escalation":"E-2026-00001"}"#)
    #expect(sent["over_quota"]?.integerValue == 1)
  }
}
