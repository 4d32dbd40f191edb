import RegistryModel
import Testing

@Suite struct SiteAndPlaceTests {
  @Test func aSiteIsRevisedButItsCodeStays() throws {
    let desk = try RegistryDesk()
    try desk.apply(
      "site.revise",
      #"{"site":"PASTO","name":"Pasto","hours":"mon-fri 08:00-17:00","add_closures":["2026-01-05"]}"#
    )
    let shown = try desk.ask("site.show", #"{"site":"PASTO"}"#)
    #expect(shown["name"] == .string("Pasto"))
    #expect(shown["closures"] == .array([.string("2026-01-05")]))
    #expect(shown["locations"]?.arrayValue?.count == 4)
    try desk.apply("site.revise", #"{"site":"PASTO","hours":null}"#)
    #expect(try desk.ask("site.show", #"{"site":"PASTO"}"#)["hours"] == .null)
    #expect(
      try desk.refusal("site.revise", #"{"site":"PASTO","hours":"siempre"}"#)
        == "calendar.hours_invalid")
    #expect(
      try desk.refusal("site.register", #"{"code":"X","name":"X","hours":"siempre"}"#)
        == "calendar.hours_invalid")
  }

  @Test func aSiteClosesEmpty() throws {
    let desk = try RegistryDesk()
    try desk.register("1")
    let error = try desk.error("site.close", #"{"site":"PASTO"}"#)
    #expect(error?.code.name == "site.has_assets")
    #expect(error?.params["count"] == "1")
    try desk.apply("asset.move", #"{"asset":"1","to":"BOGOTA"}"#)
    try desk.apply("site.close", #"{"site":"PASTO","on":"2026-02-28"}"#)
    #expect(try desk.refusal("site.close", #"{"site":"PASTO"}"#) == "site.closed")
    let open = try desk.ask("site.list")["sites"]?.arrayValue?.compactMap {
      $0["code"]?.stringValue
    }
    #expect(open == ["BOGOTA"])
    #expect(try desk.ask("site.list", #"{"closed":true}"#)["sites"]?.arrayValue?.count == 2)
  }

  @Test func aPathIsMadeOfCodes() throws {
    let desk = try RegistryDesk()
    let result = try desk.apply(
      "location.register",
      #"{"in":"pasto/edif-a/p1","code":"r1","kind":"rack","name":"Rack 1"}"#)
    #expect(result["path"] == .string("PASTO/EDIF-A/P1/R1"))
    #expect(
      try desk.refusal(
        "location.register",
        #"{"in":"PASTO/EDIF-A/P1","code":"R1","kind":"rack","name":"Otro"}"#)
        == "location.path_taken")
    let inside = try desk.ask("location.list", #"{"in":"PASTO/EDIF-A/P1"}"#)["locations"]
    #expect(inside?.arrayValue?.map { $0["path"]?.stringValue } == ["PASTO/EDIF-A/P1/R1"])
  }

  @Test func groupsKeepToTheirLevel() throws {
    let desk = try RegistryDesk()
    try desk.apply("provider.register", #"{"code":"SOPORTEK","name":"Soportek S.A.S."}"#)
    func register(_ rest: String) throws -> String? {
      try desk.refusal("group.register", #"{"code":"G","name":"Grupo",\#(rest)}"#)
    }
    #expect(
      try register(#""level":1,"function":"hardware_software""#) == "support_group.level_mismatch")
    #expect(try register(#""level":3,"function":"provider""#) == "support_group.provider_mismatch")
    #expect(try register(#""level":3,"function":"provider","provider":"SOPORTEK""#) == nil)
    #expect(
      try register(#""level":2,"function":"hardware_software""#) == "support_group.code_taken")
    #expect(try desk.ask("group.list")["groups"]?.arrayValue?.count == 1)
  }

  @Test func aProviderSaysWhatItRequires() throws {
    let desk = try RegistryDesk()
    try desk.apply(
      "provider.register",
      #"""
      {"code":"DELL","name":"Dell Colombia","tax_number":"830035246","mail":"soporte@dell.example.com",
      "language":"en","requirements":{"fields":["asset_serial","symptom"],"maximum_parts":4}}
      """#)
    try desk.apply("provider.revise", #"{"provider":"DELL","telephone":"018000"}"#)
    let shown = try desk.ask("provider.show", #"{"provider":"dell"}"#)
    #expect(shown["telephone"] == .string("018000"))
    #expect(shown["requirements"]?["maximum_parts"] == .integer(4))
    #expect(shown["language"] == .string("en"))
    func refusal(_ rest: String) throws -> String? {
      try desk.refusal("provider.register", #"{"code":"X","name":"X",\#(rest)}"#)
    }
    #expect(try refusal(#""tax_number":"830035246""#) == "provider.tax_number_taken")
    #expect(try refusal(#""mail":"no es correo""#) == "input.invalid_mail")
    #expect(
      try desk.refusal("provider.register", #"{"code":"DELL","name":"Y"}"#)
        == "provider.code_taken")
  }

  @Test func aModelIsThereOnce() throws {
    let desk = try RegistryDesk()
    func register(_ data: String) throws -> String? {
      try desk.refusal("model.register", #"{"kind":"printer",\#(data)}"#)
    }
    let taken = "model.already_registered"
    #expect(try register(#""manufacturer":"hp","name":"Laserjet Pro M404DN""#) == taken)
    #expect(try register(#""manufacturer":"HP","name":"Otra","part_number":"W1A53A""#) == taken)
    #expect(
      try register(#""manufacturer":"HP","name":"LaserJet Pro M404dn","part_number":"W1A52A""#)
        == nil)
    #expect(
      try register(#""manufacturer":"HP","name":"To be filled by O.E.M.""#)
        == "model.name_junk")
    #expect(
      try register(#""manufacturer":"System manufacturer","name":"P8H61""#)
        == "model.manufacturer_junk")
    #expect(
      try desk.refusal(
        "model.revise", #"{"model":"ThinkPad T14","manufacturer":"Dell","name":"latitude 5440"}"#)
        == taken)
    let found = try desk.ask("model.find", #"{"text":"laserjet 404"}"#)["models"]
    #expect(
      found?.arrayValue?.compactMap { $0["part_number"]?.stringValue } == ["W1A53A", "W1A52A"])
  }
}
