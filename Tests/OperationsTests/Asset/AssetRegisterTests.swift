import RegistryModel
import Testing

@Suite struct AssetRegisterTests {
  @Test func keepsWhatIdentifiesIt() throws {
    let desk = try RegistryDesk()
    try desk.register(
      "10452",
      #"""
      ,"serial":" 5cg1234xyz ","hostname":"PAS-LAP-01","macs":["aabb.ccdd.ee02","AC:DE:48:00:11:22"],
      "uuid":"4c4c4544-0051-4d10-8052-b4c04f4a3132","imei":"490154203237518","at":"PASTO/EDIF-A/P2",
      "custodian":"AGOMEZ","user":"LPEREZ",
      "acquisition":{"invoice":"FE-88","date":"2025-06-01","value":{"currency":"COP","minor_units":350000000}}
      """#)
    let shown = try desk.show("10452")
    #expect(shown["serial"] == .string(" 5cg1234xyz "))
    #expect(
      shown["macs"] == .array([.string("AA:BB:CC:DD:EE:02"), .string("AC:DE:48:00:11:22")]))
    #expect(shown["uuid"] == .string("4C4C4544-0051-4D10-8052-B4C04F4A3132"))
    #expect(shown["imei"] == .array([.string("490154203237518")]))
    #expect(shown["location"] == .string("PASTO/EDIF-A/P2"))
    #expect(shown["location_name"] == .string("Edificio A / Segundo piso"))
    #expect(shown["custodian_name"] == .string("Ana María Gómez"))
    #expect(shown["user"] == .string("LPEREZ"))
    #expect(shown["status"] == .string("in_use"))
    #expect(shown["acquisition"]?["invoice"] == .string("FE-88"))
    #expect(shown["last_reading"] == .null)
    #expect(shown["revision"] == .integer(1))
  }

  @Test func beginsInStockOrOrderedWhenNobodySaysMore() throws {
    let desk = try RegistryDesk()
    try desk.register("1")
    try desk.apply("asset.register", #"{"tag":"2","model":"ThinkPad T14"}"#)
    #expect(try desk.show("1")["status"] == .string("in_stock"))
    #expect(try desk.show("2")["status"] == .string("ordered"))
  }

  @Test func aPlacaIsNeverUsedAgain() throws {
    let desk = try RegistryDesk()
    try desk.register("10452")
    try desk.apply(
      "asset.retire",
      #"{"asset":"10452","cause":"obsolete","opinion":"Sin repuestos","approval":"Res. 12"}"#)
    try desk.apply(
      "asset.dispose",
      #"{"asset":"10452","destination":"recycler","certificate":"RAEE-7"}"#)
    let error = try desk.error(
      "asset.register", #"{"tag":"10452","model":"ThinkPad T14","at":"PASTO"}"#)
    #expect(error?.code.name == "asset.tag_taken")
    #expect(error?.params["status"] == "disposed")
  }

  @Test func aSerialIsOneMachinePerManufacturer() throws {
    let desk = try RegistryDesk()
    try desk.register("1", #","serial":"ABC12345""#)
    let error = try desk.error(
      "asset.register",
      #"{"tag":"2","model":"Latitude 5440","at":"PASTO","serial":"abc12345 "}"#)
    #expect(error?.code.name == "asset.serial_taken")
    #expect(error?.params["tag"] == "1")
    try desk.register("3", #","serial":"ABC12345""#, model: "ThinkPad T14")
    #expect(try desk.find("ABC12345") == ["1 exact_serial", "3 exact_serial"])
  }

  @Test func junkIsKeptButIdentifiesNothing() throws {
    let desk = try RegistryDesk()
    let first = try desk.apply(
      "asset.register",
      #"{"tag":"1","model":"Latitude 5440","at":"PASTO","serial":"To Be Filled By O.E.M."}"#)
    try desk.register("2", #","serial":"To Be Filled By O.E.M.""#)
    #expect(first["warnings"]?.arrayValue?.map { $0["code"] } == [.string("serial_of_the_factory")])
    let short = try desk.apply(
      "asset.register", #"{"tag":"4","model":"Latitude 5440","at":"PASTO","serial":"A-7"}"#)
    #expect(
      short["warnings"]?.arrayValue
        == [.members(["code": .string("serial_too_short"), "serial": .string("A-7")])])
    #expect(
      try desk.refusal(
        "asset.replace_serial", #"{"asset":"4","serial":"A-8","reason":"typing_error"}"#)
        == "asset.serial_short")
    #expect(try desk.show("2")["serial"] == .string("To Be Filled By O.E.M."))
    #expect(try desk.show("2")["serial_identifies"] == .bool(false))
    #expect(
      try desk.refusal(
        "asset.register",
        #"{"tag":"3","model":"Latitude 5440","at":"PASTO","macs":["00:00:00:00:00:00"]}"#)
        == "asset.identifier_junk")
  }

  @Test(arguments: [
    (#","status":"retired","at":"PASTO""#, "asset.status_not_initial"),
    (#","status":"in_stock""#, "asset.place_missing"),
    (#","at":"CALI""#, "place.not_found"),
    (#","at":"PASTO","imei":"490154203237519""#, "input.invalid_imei"),
    (#","at":"PASTO","uuid":"4C4C4544""#, "input.invalid_uuid"),
    (#","at":"PASTO","macs":["AA:BB"]"#, "input.invalid_mac"),
    (#","at":"PASTO","acquisition":{"date":"2026-03-03"}"#, "asset.date_in_future"),
    (#","at":"PASTO","user":"NADIE""#, "person.not_found"),
  ])
  func refusesWhatIsWrong(rest: String, code: String) throws {
    let desk = try RegistryDesk()
    let data = #"{"tag":"9","model":"Latitude 5440"\#(rest)}"#
    #expect(try desk.refusal("asset.register", data) == code)
  }

  @Test func aUUIDIsOneMachine() throws {
    let desk = try RegistryDesk()
    let uuid = #","uuid":"4C4C4544-0051-4D10-8052-B4C04F4A3132""#
    try desk.register("1", uuid)
    #expect(
      try desk.refusal(
        "asset.register", #"{"tag":"2","model":"ThinkPad T14","at":"PASTO"\#(uuid)}"#)
        == "asset.uuid_taken")
  }

  @Test func cablingBelongsToTheSite() throws {
    let desk = try RegistryDesk()
    try desk.apply(
      "model.register", #"{"manufacturer":"Panduit","name":"DP24","kind":"patch_panel"}"#)
    #expect(
      try desk.refusal(
        "asset.register", #"{"tag":"1","model":"DP24","at":"PASTO","custodian":"AGOMEZ"}"#)
        == "asset.belongs_to_site")
  }
}
