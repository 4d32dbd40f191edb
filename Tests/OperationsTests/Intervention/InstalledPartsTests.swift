import Engine
import RegistryModel
import Testing

/// Parts that go in and come out of equipment, and the warranties they carry.
@Suite struct InstalledPartsTests {
  /// A printer's fuser replaced, with six months of warranty from LENOVO, on 2 March 2026.
  private func deskWithNewFuser() throws -> (CaseDesk, String) {
    let desk = try CaseDesk()
    let code = try desk.open()
    try desk.work(
      code, "20077", "part_replaced",
      #"""
      "parts_out":[{"part_class":"fuser","serial":"FX-0001"}],
      "parts_in":[{"part_class":"fuser","serial":"FX-0002","part_number":"RM2-5399",
        "warranty":{"provider":"LENOVO","months":6,"document":"FV-77"}}]
      """#)
    return (desk, code)
  }

  @Test(arguments: [
    (#"{"within":183}"#, true), (#"{"within":183,"site":"PASTO"}"#, true),
    (#"{"within":183,"kind":"part_warranty","provider":"LENOVO"}"#, true),
    (#"{"within":182}"#, false), (#"{"within":183,"kind":"rental"}"#, false),
    (#"{"within":183,"provider":"TINTAS"}"#, false),
    (#"{"within":183,"equipment_kind":"laptop"}"#, false),
  ])
  func aPartsOwnWarrantyIsAmongWhatEnds(data: String, isTold: Bool) throws {
    let (desk, code) = try deskWithNewFuser()
    func told() throws -> JSON? {
      try desk.ask("coverage.expiring", data)["expiring"]?.arrayValue?
        .first { $0["kind"] == .string("part_warranty") }
    }
    let part = try told()
    #expect((part != nil) == isTold)
    guard isTold else { return }
    #expect(part?["part_class"] == .string("fuser") && part?["serial"] == .string("FX-0002"))
    #expect(part?["asset"] == .string("20077") && part?["provider"] == .string("LENOVO"))
    #expect(part?["ends_on"] == .string("2026-09-01"))
    try desk.work(code, "20077", "part_removed", #""parts_out":[{"part_class":"fuser"}]"#)
    #expect(try told() == nil)
  }

  @Test func whatGoesInIsInAndWhatComesOutWas() throws {
    let (desk, code) = try deskWithNewFuser()
    let now = try #require(try desk.parts("20077").first)
    #expect(try desk.parts("20077").count == 1)
    #expect(now["serial"] == .string("FX-0002"))
    #expect(now["part_number"] == .string("RM2-5399"))
    #expect(now["installed_case"] == .string(code))
    // Six months from 2 March end on 1 September, both days covered.
    #expect(now["warranty_ends_on"] == .string("2026-09-01"))
    #expect(now["warranty_days_left"] == .integer(184))
    let former = try #require(try desk.parts("20077", all: true).last)
    #expect(former["serial"] == .string("FX-0001"))
    #expect(former["installed_at"] == .null)
    #expect(former["removed_case"] == .string(code))
    let work = try #require(try desk.show(code)["interventions"]?.arrayValue?.last)
    #expect(work["parts_out"]?.arrayValue?.map { $0["serial"] } == [.string("FX-0001")])
    #expect(work["parts_in"]?.arrayValue?.map { $0["serial"] } == [.string("FX-0002")])
  }

  @Test func thePartsWarrantyCoversThePartAndNothingElseWhileItIsIn() throws {
    let (desk, code) = try deskWithNewFuser()
    #expect(try desk.verdict("20077", #""part_class":"fuser""#) == "covered part_warranty FX-0002")
    #expect(try desk.verdict("20077", #""part_class":"roller""#) == "not_covered - -")
    #expect(try desk.verdict("20077", "") == "not_covered - -")
    let last = #""part_class":"fuser","on":"2026-09-01""#
    #expect(try desk.verdict("20077", last) == "covered part_warranty FX-0002")
    let after = #""part_class":"fuser","on":"2026-09-02""#
    #expect(try desk.verdict("20077", after) == "not_covered part_warranty FX-0002")
    // Misuse is from outside: no warranty covers it unless it says so.
    let misuse = #""part_class":"fuser","cause":"misuse""#
    #expect(try desk.verdict("20077", misuse) == "not_covered part_warranty FX-0002")
    try desk.work(code, "20077", "part_removed", #""parts_out":[{"part_class":"fuser"}]"#)
    #expect(try desk.verdict("20077", #""part_class":"fuser""#) == "not_covered - -")
  }

  @Test func aPartFromADonorMovesWithItsWarranty() throws {
    let (desk, code) = try deskWithNewFuser()
    try desk.registerPrinter("20080")
    try desk.work(
      code, "20080", "part_replaced", #""parts_in":[{"part_class":"fuser","from":"20077"}]"#)
    #expect(try desk.parts("20077").isEmpty)
    let moved = try #require(try desk.parts("20080").first)
    #expect(moved["serial"] == .string("FX-0002"))
    #expect(moved["from"] == .string("20077"))
    #expect(moved["warranty_ends_on"] == .string("2026-09-01"))
    #expect(try desk.verdict("20080", #""part_class":"fuser""#) == "covered part_warranty FX-0002")
    #expect(try desk.verdict("20077", #""part_class":"fuser""#) == "not_covered - -")
    let roles = try desk.ask("asset.cases", #"{"asset":"20077"}"#)["cases"]?.arrayValue?
      .map { $0["role"] }
    #expect(roles?.first == .string("donor"))
    let again = try desk.workRefusal(
      code, "20080", "part_replaced", #""parts_in":[{"part_class":"fuser","from":"20077"}]"#)
    #expect(again?.code.name == "intervention.donor_lacks")
  }

  @Test func aPartKnownByItsSerialBringsItsWarrantyInTwoSteps() throws {
    let (desk, code) = try deskWithNewFuser()
    try desk.registerPrinter("20080")
    try desk.work(
      code, "20077", "part_removed", #""role":"donor","parts_out":[{"part_class":"fuser"}]"#)
    try desk.work(
      code, "20080", "installed", #""parts_in":[{"part_class":"fuser","serial":"fx-0002"}]"#)
    let moved = try #require(try desk.parts("20080").first)
    #expect(moved["part_number"] == .string("RM2-5399"))
    #expect(moved["warranty_document"] == .string("FV-77"))
  }

  @Test func piecesAreCountedOneByOne() throws {
    let (desk, code) = try deskWithNewFuser()
    try desk.work(
      code, "20077", "part_replaced",
      #""parts_in":[{"part_class":"roller","quantity":3},{"part_class":"memory","serial":"M-0001"}]"#
    )
    try desk.work(
      code, "20077", "part_removed", #""parts_out":[{"part_class":"roller","quantity":2}]"#)
    let rollers = try desk.parts("20077", all: true).filter {
      $0["part_class"] == .string("roller")
    }
    #expect(rollers.filter { $0["removed_at"] == .null }.count == 1)
    #expect(rollers.count == 3)
    let shown = try desk.ask("asset.show", #"{"asset":"20077"}"#)["installed_parts"]?.arrayValue
    #expect(
      shown?.map { $0["part_class"] } == [.string("fuser"), .string("memory"), .string("roller")])
    // Which of the memories, once one has a serial?
    let unclear = try desk.workRefusal(
      code, "20077", "part_removed", #""parts_out":[{"part_class":"memory"}]"#)
    #expect(unclear?.code.name == "intervention.part_unclear")
    #expect(unclear?.params["serials"] == "M-0001")
    // One nobody recorded came with the machine.
    try desk.work(
      code, "20077", "part_removed", #""parts_out":[{"part_class":"memory","serial":"M-9999"}]"#)
    #expect(try desk.parts("20077").contains { $0["serial"] == .string("M-0001") })
  }

  @Test func theNewOneTakesThePlaceOfTheOnlyOne() throws {
    let (desk, code) = try deskWithNewFuser()
    try desk.work(
      code, "20077", "repaired", #""parts_in":[{"part_class":"fuser","serial":"FX-0003"}]"#)
    #expect(try desk.parts("20077").map { $0["serial"] } == [.string("FX-0003")])
    #expect(try desk.verdict("20077", #""part_class":"fuser""#) == "not_covered - -")
  }

  @Test func whatIsNotTheKnownPartNeedsAReasonAndOpensAFinding() throws {
    let (desk, code) = try deskWithNewFuser()
    let out = #""parts_out":[{"part_class":"fuser","serial":"FX-0009"}]"#
    let refused = try #require(try desk.workRefusal(code, "20077", "part_removed", out))
    #expect(refused.code.name == "intervention.part_mismatch")
    #expect(refused.params["known"] == "FX-0002")
    let result = try desk.work(
      code, "20077", "part_removed",
      #""parts_out":[{"part_class":"fuser","serial":"FX-0009","mismatch_reason":"Lo cambió otro"}]"#
    )
    #expect(result["findings"] == .strings(["H-2026-00001"]))
    let finding = try #require(try desk.findings(#""asset":"20077""#).first)
    #expect(finding["fact"] == .string("part"))
    #expect(finding["recorded"] == .string("FX-0002"))
    #expect(finding["found"] == .string("FX-0009"))
    #expect(finding["note"] == .string("Lo cambió otro"))
    #expect(try desk.parts("20077").isEmpty)
    // The work has put the parts right: the finding can be settled at once.
    try desk.apply(
      "finding.resolve", #"{"finding":"H-2026-00001","decision":"correct","reason":"Visto"}"#)
  }

  @Test func anInterventionIsUndoneWithItsPartsAndItsReading() throws {
    let (desk, code) = try deskWithNewFuser()
    let before = try desk.registry.digest()
    let receipt = try desk.registry.apply(
      Request(
        "case.intervene",
        data: try JSONParser.parse(
          #"""
          {"case":"\#(code)","asset":"20077","action":"part_replaced","reading":9,
           "parts_out":[{"part_class":"fuser"}],"parts_in":[{"part_class":"fuser","serial":"FX-0003"}]}
          """#)), origin: Origin(source: "test"))
    #expect(try desk.registry.digest() != before)
    try desk.apply("journal.undo", #"{"operation":"\#(receipt.operation)"}"#)
    #expect(try desk.parts("20077").map { $0["serial"] } == [.string("FX-0002")])
    #expect(try desk.ask("asset.show", #"{"asset":"20077"}"#)["last_reading"] == .null)
  }

  @Test func aFindingIsUndoneWithItsWorkUnlessItWasSeenAgain() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    let work = #"""
      {"case":"\#(code)","asset":"20077","action":"diagnosed",
       "facts":[{"fact":"serial","confirmed":false}]}
      """#
    func record() throws -> String {
      try desk.registry.apply(
        Request("case.intervene", data: try JSONParser.parse(work)),
        origin: Origin(source: "test")
      ).operation
    }
    try desk.apply("journal.undo", #"{"operation":"\#(try record())"}"#)
    #expect(try desk.findings(#""asset":"20077""#).isEmpty)
    let first = try record()
    let second = try record()
    let refused = try desk.refusal("journal.undo", #"{"operation":"\#(first)"}"#)
    #expect(refused?.code.name == "undo.changed_since")
    try desk.apply("journal.undo", #"{"operation":"\#(second)"}"#)
    let finding = try #require(try desk.findings(#""asset":"20077""#).first)
    #expect(finding["sightings"] == .integer(1))
    // A number is never given twice.
    #expect(finding["code"] == .string("H-2026-00002"))
  }

  @Test func aPartIsNotUndoneBackIntoAMachineItIsNoLongerFreeFor() throws {
    let (desk, code) = try deskWithNewFuser()
    try desk.registerPrinter("20099")
    let removed = try desk.registry.apply(
      Request(
        "case.intervene",
        data: try JSONParser.parse(
          #"""
          {"case":"\#(code)","asset":"20077","action":"part_removed",
           "parts_out":[{"part_class":"fuser","serial":"FX-0002"}]}
          """#)), origin: Origin(source: "test"))
    try desk.work(
      code, "20099", "part_replaced", #""parts_in":[{"part_class":"fuser","serial":"FX-0002"}]"#)
    let refused = try desk.refusal("journal.undo", #"{"operation":"\#(removed.operation)"}"#)
    #expect(refused?.code.name == "undo.part_elsewhere" && refused?.params["tag"] == "20099")
  }
}
