import Engine
import Operations
import RegistryModel
import Testing

@Suite struct AuditCloseTests {
  private let signed =
    #""signatories":[{"person":"ANA","role":"auditor"},{"person":"LUIS","role":"custodian"}]"#

  /// 10102 stands on P1, 10104 is not there, and a label reads `ABCO1O4`.
  private func counted() throws -> AuditDesk {
    let desk = try AuditDesk()
    try desk.apply("audit.open", #"{"site":"PASTO"}"#)
    try desk.apply(
      "audit.count",
      #"{"audit":"A-2026-00001","scans":["PASTO/P1","10101","10102","PASTO/P2/201","10103","ABCO1O4"]}"#
    )
    return desk
  }

  /// From opening to closing, in six lines.
  static func wholeAudit(_ desk: AuditDesk) throws {
    let audit = #""audit":"A-2026-00001""#
    try desk.apply("audit.open", #"{"site":"PASTO"}"#)
    try desk.apply(
      "audit.count",
      #"{\#(audit),"scans":["PASTO/P1","10101","10102","PASTO/P2/201","10103","ABCO1O4"]}"#)
    try desk.apply(
      "audit.resolve",
      #"{\#(audit),"finding":"10102","decision":"correct_location","reason":"visto"}"#)
    try desk.apply(
      "audit.resolve",
      #"{\#(audit),"finding":"ABCO1O4","decision":"identify_asset","asset":"10104","reason":"x"}"#)
    try desk.apply("audit.approve", #"{\#(audit)}"#, by: "EVA")
    try desk.apply(
      "audit.close", #"{\#(audit),"signatories":[{"person":"ANA","role":"auditor"}]}"#)
  }

  private func resolve(
    _ desk: AuditDesk, _ finding: String, _ decision: String, _ more: String = "",
    by actor: String = "ANA"
  ) throws -> String? {
    try desk.refusal(
      "audit.resolve",
      #"{"audit":"A-2026-00001","finding":"\#(finding)","decision":"\#(decision)","reason":"visto"\#(more)}"#,
      by: actor)
  }

  private func close(_ desk: AuditDesk) throws -> String? {
    try desk.refusal("audit.close", #"{"audit":"A-2026-00001",\#(signed)}"#)
  }

  @Test func aSurplusIsPairedWithTheShortageItLooksLike() throws {
    let surplus = try counted().ask(
      "audit.findings", #"{"audit":"A-2026-00001","class":"surplus"}"#)
    // The same once O is 0: 60; of the two places one is unknown: 10.
    #expect(surplus.arrayValue?.first?["candidate"] == .string("10104"))
    #expect(surplus.arrayValue?.first?["candidate_score"] == .integer(70))
  }

  @Test func decisionsFitTheirFinding() throws {
    let desk = try counted()
    #expect(try resolve(desk, "10104", "correct_location") == "audit.decision_unfit")
    #expect(try resolve(desk, "10101", "confirm") == "audit.finding_not_found")
    #expect(try resolve(desk, "ABCO1O4", "identify_asset") == "audit.identify_asset")
    #expect(
      try resolve(desk, "10104", "search", #","asset":"10101""#) == "audit.identify_asset")
  }

  @Test func whoDecidedDoesNotApprove() throws {
    let desk = try counted()
    #expect(try resolve(desk, "10102", "correct_location") == nil)
    let approval = #"{"audit":"A-2026-00001"}"#
    #expect(try desk.refusal("audit.approve", approval) == "audit.own_decision")
    #expect(try desk.refusal("audit.approve", approval, by: nil) == "audit.actor_needed")
    #expect(try desk.figure("unapproved") == 1)
    #expect(try desk.refusal("audit.approve", approval, by: "EVA") == nil)
    #expect(try desk.figure("unapproved") == 0)
    #expect(try desk.refusal("audit.approve", approval, by: "EVA") == "audit.nothing_to_approve")
    // Decided again, it waits for approval again.
    #expect(try resolve(desk, "10102", "correct_location") == nil)
    #expect(try desk.figure("unapproved") == 1)
  }

  @Test func aDecisionHoldsForWhatWasKnownOnly() throws {
    let desk = try counted()
    #expect(try resolve(desk, "10104", "search") == nil)
    #expect(try desk.figure("undecided") == 2)
    try desk.apply("audit.count", #"{"audit":"A-2026-00001","scans":["10104"]}"#)
    #expect(try desk.findings() == ["10102 misplaced", "ABCO1O4 surplus"])
    #expect(try desk.figure("undecided") == 2)
  }

  @Test func closingWaitsForEveryDecisionAndApproval() throws {
    let desk = try counted()
    #expect(try close(desk) == "audit.undecided")
    #expect(try resolve(desk, "10102", "correct_location") == nil)
    // Settles the shortage too.
    #expect(try resolve(desk, "ABCO1O4", "identify_asset", #","asset":"10104""#) == nil)
    #expect(try desk.figure("undecided") == 0)
    #expect(try close(desk) == "audit.unapproved")
    try desk.apply("audit.approve", #"{"audit":"A-2026-00001"}"#, by: "EVA")
    #expect(try close(desk) == nil)
    #expect(try close(desk) == "audit.closed")
    #expect(try desk.figure("matched") == 2)
    #expect(try desk.findings().count == 3)
  }

  @Test func theActaSaysItAllAndListsWhatIsToBeDone() throws {
    let desk = try counted()
    #expect(throws: RegistryError.self) {
      try desk.ask("audit.acta", #"{"audit":"A-2026-00001"}"#)
    }
    _ = try resolve(desk, "10102", "correct_location")
    _ = try resolve(desk, "ABCO1O4", "identify_asset", #","asset":"10104""#)
    try desk.apply("audit.approve", #"{"audit":"A-2026-00001"}"#, by: "EVA")
    _ = try close(desk)
    // What happens afterwards alters nothing.
    try desk.change(102) { $0.location = ID(1) }
    let acta = try desk.ask("audit.acta", #"{"audit":"A-2026-00001"}"#)
    let content = try #require(acta["content"])
    #expect(content["previous_acta"] == .null)
    #expect(content["opened_local"] == .string("2026-03-02 09:16"))
    #expect(content["matched"] == .array([.string("10101"), .string("10103")]))
    #expect(content["numbers"]?["misplaced"] == .integer(1))
    let requests = content["adjustments"]?.arrayValue?.compactMap { $0["request"]?.canonicalText }
    #expect(
      requests == [
        #"{"data":{"asset":"10102","to":"PASTO/P1"},"note":"A-2026-00001","op":"asset.move"}"#
      ])
    #expect(acta["people"]?.arrayValue?.first?["name"] == .string("Ana Gómez"))
    #expect(!content.canonicalText.contains("Ana G"))
  }

  /// A part that was found with its whole goes there with it: nobody moves it twice.
  @Test func aPartGoesAlongWithItsWhole() throws {
    let desk = try AuditDesk()
    try desk.change(103) { ($0.parent, $0.location) = (ID(102), ID(2)) }
    try desk.apply("audit.open", #"{"site":"PASTO"}"#)
    try desk.apply(
      "audit.count",
      #"{"audit":"A-2026-00001","scans":["PASTO/P1","10101","10102","10103","10104"]}"#)
    for tag in ["10102", "10103"] { _ = try resolve(desk, tag, "correct_location") }
    try desk.apply("audit.approve", #"{"audit":"A-2026-00001"}"#, by: "EVA")
    #expect(try close(desk) == nil)
    let acta = try desk.ask("audit.acta", #"{"audit":"A-2026-00001"}"#)
    #expect(acta["content"]?["findings"]?.arrayValue?.count == 2)
    let moved = acta["content"]?["adjustments"]?.arrayValue?
      .compactMap { $0["finding"]?.stringValue }
    #expect(moved == ["10102"])
  }

  @Test func theAdjustmentsOfAnActaCanBeApplied() throws {
    let desk = try AuditDesk()
    try AuditCloseTests.wholeAudit(desk)
    let acta = try desk.ask("audit.acta", #"{"audit":"A-2026-00001"}"#)
    for item in acta["content"]?["adjustments"]?.arrayValue ?? [] {
      let request = try Request(json: try #require(item["request"]))
      _ = try desk.registry.apply(request, origin: Origin(actor: "ANA", source: "batch"))
    }
    try desk.registry.store.read { reader throws(RegistryError) in
      #expect(try reader.existing(ID<Asset>(102)).location == ID(1))
    }
  }

  @Test func eachActaNamesTheOneBefore() throws {
    let desk = try AuditDesk()
    for number in 1...2 {
      try desk.apply("audit.open", #"{"site":"PASTO","kind":"printer"}"#)
      try desk.apply(
        "audit.count", #"{"audit":"A-2026-0000\#(number)","scans":["PASTO/P2","10103"]}"#)
      try desk.apply("audit.close", #"{"audit":"A-2026-0000\#(number)",\#(signed)}"#)
    }
    let acta = try desk.ask("audit.acta", #"{"audit":"A-2026-00002"}"#)
    #expect(acta["content"]?["previous_acta"] == .string("A-2026-00001"))
    let list = try desk.ask("audit.list", #"{"site":"PASTO","state":"closed"}"#)
    #expect(
      list.arrayValue?.compactMap { $0["code"]?.stringValue } == ["A-2026-00002", "A-2026-00001"])
  }

  @Test func nobodySignsTwice() throws {
    let desk = try counted()
    let twice =
      #"{"audit":"A-2026-00001","signatories":[{"person":"ANA","role":"auditor"},{"person":"ANA","role":"witness"}]}"#
    #expect(try desk.refusal("audit.close", twice) == "audit.signatory_twice")
  }
}
