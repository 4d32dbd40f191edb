import RegistryModel
import Testing

/// Moving, assigning, attaching, mending and letting go.
@Suite struct AssetLifeTests {
  @Test func movesWithItsParts() throws {
    let desk = try RegistryDesk()
    try desk.register("1")
    try desk.register("2", #","parent":"1""#)
    let result = try desk.apply("asset.move", #"{"asset":"1","to":"PASTO/EDIF-A/P2/201"}"#)
    #expect(result["from"] == .string("PASTO"))
    #expect(result["to"] == .string("PASTO/EDIF-A/P2/201"))
    #expect(result["parts"] == .array([.string("2")]))
    #expect(try desk.show("2")["location"] == .string("PASTO/EDIF-A/P2/201"))
    #expect(
      try desk.refusal("asset.move", #"{"asset":"1","to":"PASTO/EDIF-A/P2/201"}"#)
        == "asset.already_there")
    #expect(try desk.refusal("asset.move", #"{"asset":"1"}"#) == "input.missing_member")
  }

  @Test func nothingMovesToAClosedSite() throws {
    let desk = try RegistryDesk()
    try desk.register("1")
    try desk.apply("site.close", #"{"site":"BOGOTA"}"#)
    #expect(try desk.refusal("asset.move", #"{"asset":"1","to":"BOGOTA"}"#) == "site.closed")
    #expect(
      try desk.refusal("asset.register", #"{"tag":"2","model":"ThinkPad T14","at":"BOGOTA/P2"}"#)
        == "site.closed")
  }

  @Test func handingItToAUserPutsItIntoUse() throws {
    let desk = try RegistryDesk()
    try desk.register("1")
    try desk.apply("asset.assign", #"{"asset":"1","custodian":"AGOMEZ","user":"LPEREZ"}"#)
    #expect(try desk.show("1")["status"] == .string("in_use"))
    try desk.apply("asset.assign", #"{"asset":"1","user":null}"#)
    #expect(try desk.show("1")["user"] == .null)
    #expect(try desk.show("1")["custodian"] == .string("AGOMEZ"))
    #expect(try desk.refusal("asset.assign", #"{"asset":"1"}"#) == "asset.nobody_named")
  }

  @Test func statusFollowsTheAllowedMoves() throws {
    let desk = try RegistryDesk()
    try desk.apply("asset.register", #"{"tag":"1","model":"ThinkPad T14"}"#)
    func refusal(_ status: String) throws -> String? {
      try desk.refusal("asset.set_status", #"{"asset":"1","status":"\#(status)"}"#)
    }
    #expect(try refusal("on_loan") == "asset.status_not_allowed")
    #expect(try refusal("ordered") == "asset.status_same")
    #expect(try refusal("in_stock") == "asset.place_missing")
    #expect(try refusal("retired") == "asset.status_own_operation")
    try desk.apply("asset.move", #"{"asset":"1","to":"PASTO"}"#)
    #expect(try refusal("in_stock") == nil)
    try desk.apply("asset.assign", #"{"asset":"1","user":"LPEREZ"}"#)
    let result = try desk.apply("asset.set_status", #"{"asset":"1","status":"in_stock"}"#)
    #expect(result["former_status"] == .string("in_use"))
    #expect(try desk.show("1")["user"] == .null)
  }

  @Test func nothingIsPartOfItself() throws {
    let desk = try RegistryDesk()
    for tag in ["1", "2", "3"] { try desk.register(tag) }
    try desk.apply("asset.attach", #"{"asset":"2","to":"1"}"#)
    try desk.apply("asset.attach", #"{"asset":"3","to":"2"}"#)
    func attach(_ part: String, _ whole: String) throws -> String? {
      try desk.refusal("asset.attach", #"{"asset":"\#(part)","to":"\#(whole)"}"#)
    }
    #expect(try attach("1", "3") == "asset.attach_cycle")
    #expect(try attach("1", "1") == "asset.attach_cycle")
    #expect(try attach("3", "2") == "asset.already_attached")
    try desk.apply("asset.detach", #"{"asset":"3"}"#)
    #expect(try desk.refusal("asset.detach", #"{"asset":"3"}"#) == "asset.not_attached")
    #expect(try attach("1", "3") == nil)
  }

  @Test func aSwapKeepsTheFormerSerialWithItsDays() throws {
    let desk = try RegistryDesk()
    try desk.register("1", #","serial":"OLD-0001","acquisition":{"date":"2024-01-10"}"#)
    func replace(_ serial: String, _ reason: String, on day: String) throws -> String? {
      try desk.refusal(
        "asset.replace_serial",
        #"{"asset":"1","serial":"\#(serial)","reason":"\#(reason)","on":"\#(day)"}"#)
    }
    #expect(try replace("NEW-0002", "board_swap", on: "2026-02-01") == nil)
    #expect(try replace("NEW-0003", "unit_swap", on: "2026-01-01") == "asset.swap_before_last")
    #expect(try replace("new-0002", "unit_swap", on: "2026-02-02") == "asset.serial_same")
    #expect(try replace("Default string", "unit_swap", on: "2026-02-02") == "asset.identifier_junk")
    #expect(try replace("NEW-0004", "unit_swap", on: "2026-03-03") == "asset.date_in_future")
    #expect(
      try desk.show("1")["former_serials"]
        == .array([
          .members([
            "serial": .string("OLD-0001"), "since": .string("2024-01-10"),
            "until": .string("2026-02-01"),
          ])
        ]))
    #expect(try desk.find("old-0001") == ["1 former_serial"])
  }

  @Test func aTypingErrorWasNeverItsSerial() throws {
    let desk = try RegistryDesk()
    try desk.register("1", #","serial":"TYPO-0001""#)
    try desk.apply(
      "asset.replace_serial", #"{"asset":"1","serial":"RIGHT-77","reason":"typing_error"}"#)
    #expect(try desk.show("1")["former_serials"] == .array([]))
    #expect(try desk.show("1")["serial"] == .string("RIGHT-77"))
  }

  @Test func aDisposedAssetRefusesEverything() throws {
    let desk = try RegistryDesk()
    try desk.register("1", #","custodian":"AGOMEZ""#)
    try desk.register("2", #","parent":"1""#)
    let dispose = #"{"asset":"1","destination":"sale","certificate":"Acta 4"}"#
    #expect(try desk.refusal("asset.dispose", dispose) == "asset.status_not_allowed")
    try desk.apply(
      "asset.retire",
      #"{"asset":"1","cause":"unserviceable","opinion":"Tarjeta quemada","approval":"Res. 3"}"#)
    #expect(try desk.refusal("asset.assign", #"{"asset":"1","user":"LPEREZ"}"#) == "asset.retired")
    #expect(try desk.refusal("asset.dispose", dispose) == "asset.has_parts")
    try desk.apply("asset.detach", #"{"asset":"2"}"#)
    try desk.apply("asset.dispose", dispose)
    let shown = try desk.show("1")
    #expect(shown["site"] == .null && shown["custodian"] == .null)
    #expect(shown["retirement"]?["destination"] == .string("sale"))
    #expect(shown["retirement"]?["disposed_on"] == .string("2026-03-02"))
    let attempts = [
      ("asset.move", #"{"asset":"1","to":"BOGOTA"}"#),
      ("asset.assign", #"{"asset":"1","user":"LPEREZ"}"#),
      ("asset.set_status", #"{"asset":"1","status":"in_stock"}"#),
      ("asset.attach", #"{"asset":"1","to":"2"}"#),
      ("asset.attach", #"{"asset":"2","to":"1"}"#), ("asset.detach", #"{"asset":"1"}"#),
      ("asset.revise", #"{"asset":"1","hostname":"X"}"#),
      ("asset.replace_serial", #"{"asset":"1","serial":"ZZZ-9999","reason":"unit_swap"}"#),
      ("reading.record", #"{"asset":"1","counters":{"total":1}}"#),
    ]
    for (name, data) in attempts {
      #expect(try desk.refusal(name, data) == "asset.disposed", "\(name)")
    }
  }

  @Test func comingBackFromRetirementVoidsIt() throws {
    let desk = try RegistryDesk()
    try desk.register("1")
    try desk.apply(
      "asset.retire", #"{"asset":"1","cause":"lost","opinion":"Hurto","approval":"Res. 3"}"#)
    try desk.apply("asset.set_status", #"{"asset":"1","status":"in_stock"}"#)
    #expect(try desk.show("1")["retirement"] == .null)
  }

  @Test func revisingChangesOnlyWhatIsSaid() throws {
    let desk = try RegistryDesk()
    try desk.register(
      "1",
      #","hostname":"A","macs":["AC:DE:48:00:11:22"],"acquisition":{"invoice":"F1","order":"O1"}"#)
    try desk.apply(
      "asset.revise",
      #"""
      {"asset":"1","hostname":"B","add_macs":["AC:DE:48:00:11:33"],
      "remove_macs":["ac-de-48-00-11-22"],"acquisition":{"invoice":null,"date":"2025-01-01"}}
      """#)
    let shown = try desk.show("1")
    #expect(shown["hostname"] == .string("B"))
    #expect(shown["macs"] == .array([.string("AC:DE:48:00:11:33")]))
    #expect(shown["acquisition"]?["invoice"] == .null)
    #expect(shown["acquisition"]?["order"] == .string("O1"))
    #expect(try desk.find("AC:DE:48:00:11:22") == ["1 mac"])
    #expect(
      try desk.refusal("asset.revise", #"{"asset":"1","remove_macs":["AC:DE:48:00:11:22"]}"#)
        == "asset.mac_unknown")
  }

  @Test func anotherModelMayNotBringASerialThatIsTaken() throws {
    let desk = try RegistryDesk()
    try desk.register("1", #","serial":"ABC12345""#)
    try desk.register("2", #","serial":"ABC12345""#, model: "ThinkPad T14")
    #expect(
      try desk.refusal("asset.revise", #"{"asset":"2","model":"Latitude 5440"}"#)
        == "asset.serial_taken")
  }
}
