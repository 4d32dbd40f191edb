import Operations
import RegistryModel
import Testing

@Suite struct AuditCountTests {
  private func opened(_ data: String = #"{"site":"PASTO"}"#) throws -> AuditDesk {
    let desk = try AuditDesk()
    try desk.apply("audit.open", data)
    return desk
  }

  private func count(
    _ desk: AuditDesk, _ scans: String, by actor: String? = "ANA", round: Int = 1
  ) throws {
    try desk.apply(
      "audit.count", #"{"audit":"A-2026-00001","round":\#(round),"scans":[\#(scans)]}"#, by: actor)
  }

  @Test func countingTouchesNoAsset() throws {
    let desk = try opened()
    let receipt = try desk.apply(
      "audit.count", #"{"audit":"A-2026-00001","scans":["PASTO/P1","10102","10102","NADIE"]}"#)
    #expect(receipt.changes.count == 4)
    #expect(receipt.changes.allSatisfy { $0.table.name == "audit_scan" })
    #expect(receipt.result["places"] == .integer(1))
    #expect(receipt.result["assets"] == .integer(2))
    #expect(receipt.result["unknown"] == .array([.string("NADIE")]))
  }

  @Test func everyKindOfDifferenceIsTold() throws {
    let desk = try opened()
    try count(
      desk,
      #""pasto/p1","10101","10102","10101","PASTO/P2/201","PRN0103","zzz999","20201","10105""#)
    #expect(
      try desk.findings() == [
        "10102 misplaced", "10104 missing", "10105 mismatch", "20201 misplaced", "ZZZ999 surplus",
      ])
    #expect(try desk.figure("found") == 3)
    #expect(try desk.figure("matched") == 2)
    #expect(try desk.figure("scans") == 7)
    #expect(try desk.figure("repeats") == 1)
    #expect(try desk.figure("undecided") == 5)
    let misplaced = try desk.ask(
      "audit.findings", #"{"audit":"A-2026-00001","class":"misplaced"}"#)
    #expect(misplaced.arrayValue?.first?["expected_place"] == .string("PASTO/P2"))
    #expect(misplaced.arrayValue?.first?["found_place"] == .string("PASTO/P1"))
    #expect(misplaced.arrayValue?.last?["expected_place"] == .string("BOGOTA/P1"))
  }

  @Test func aReadingOnTheFloorDoesNotContradictARoomOnIt() throws {
    let desk = try opened(#"{"site":"PASTO","kind":"printer"}"#)
    try count(desk, #""PASTO/P2","10103""#)
    #expect(try desk.findings().isEmpty)
  }

  @Test func onePlacaInTwoPlacesIsADuplicate() throws {
    let desk = try opened(#"{"site":"PASTO","kind":"printer"}"#)
    try count(desk, #""PASTO/P2","10103","PASTO/P1","10103""#)
    #expect(try desk.findings() == ["10103 duplicate"])
  }

  @Test func theSecondCountHasTheLastWord() throws {
    let desk = try opened(#"{"site":"PASTO","kind":"printer"}"#)
    try count(desk, #""PASTO/P1","10103""#)
    #expect(try desk.findings() == ["10103 misplaced"])
    #expect(
      try desk.refusal("audit.count", #"{"audit":"A-2026-00001","round":2,"scans":["10103"]}"#)
        == "audit.second_count_same_person")
    try count(desk, #""PASTO/P2/201","10103""#, by: "LUIS", round: 2)
    #expect(try desk.findings().isEmpty)
  }

  @Test func eachPersonKeepsTheirPlaceFromLineToLine() throws {
    let desk = try opened()
    try count(desk, #""PASTO/P1""#, by: "ANA")
    try count(desk, #""PASTO/P2""#, by: "LUIS")
    try count(desk, #""10101""#, by: "ANA")
    try count(desk, #""10102""#, by: "LUIS")
    #expect(try desk.findings() == ["10103 missing", "10104 missing"])
  }

  @Test func whatIsReadOffTheEquipmentIsCompared() throws {
    let desk = try opened(#"{"site":"PASTO","kind":"printer"}"#)
    try count(
      desk, #""PASTO/P1",{"code":"10103","serial":"prn9999","model":"LaserJet M404"}"#)
    #expect(try desk.findings() == ["10103 mismatch", "10103 misplaced"])
    let mismatch = try desk.ask("audit.findings", #"{"audit":"A-2026-00001","class":"mismatch"}"#)
    #expect(mismatch.arrayValue?.first?["differences"] == .array([.string("serial")]))
  }

  @Test func whatMovedAfterTheOpeningIsExplained() throws {
    let desk = try opened()
    try desk.change(102) { $0.location = ID(1) }
    try desk.change(103) {
      $0.site = AuditFurniture.bogota
      $0.location = ID(4)
    }
    try desk.change(201) {
      $0.site = AuditFurniture.pasto
      $0.location = ID(1)
    }
    try count(desk, #""PASTO/P1","10101","10102","20201","PASTO","10104""#)
    #expect(
      try desk.findings() == [
        "10102 moved_after_freeze", "10103 moved_after_freeze", "20201 moved_after_freeze",
      ])
    #expect(try desk.figure("undecided") == 0)
  }

  @Test func whatIsNotCountedIsOutOfScope() throws {
    let desk = try opened(#"{"site":"PASTO","kind":"printer"}"#)
    try count(desk, #""PASTO/P1","10101","PASTO/P2","10103""#)
    #expect(try desk.findings() == ["10101 out_of_scope"])
  }

  @Test func aPlaceOfAnotherSiteIsRefusedWhereItStands() throws {
    let desk = try opened()
    do {
      try count(desk, #""10101","BOGOTA/P1""#)
      Issue.record("it was taken")
    } catch let error as RegistryError {
      #expect(error.code.name == "audit.location_elsewhere")
      #expect(error.location?.pointer == "/data/scans/1")
    }
  }

  @Test func aBlindCountShowsNothingOfWhatIsExpected() throws {
    let desk = try opened(#"{"site":"PASTO","blind":true}"#)
    try count(desk, #""PASTO/P1","10101","NADIE""#)
    let shown = try desk.ask("audit.show", #"{"audit":"A-2026-00001"}"#)
    let names = Set((shown.objectValue ?? []).map(\.name))
    #expect(names.isDisjoint(with: ["expected", "found", "missing", "matched", "misplaced"]))
    #expect(shown["surplus"] == .integer(1))
    #expect(throws: RegistryError.self) { try desk.findings() }
    let resolution =
      #"{"audit":"A-2026-00001","finding":"10102","decision":"search","reason":"x"}"#
    #expect(try desk.refusal("audit.resolve", resolution) == "audit.blind")
    try desk.apply("audit.end_count", #"{"audit":"A-2026-00001"}"#)
    #expect(try desk.figure("missing") == 3)
    #expect(
      try desk.refusal("audit.count", #"{"audit":"A-2026-00001","scans":["10102"]}"#)
        == "audit.count_ended")
  }
}
