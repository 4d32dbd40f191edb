import RegistryModel
import Testing

@Suite struct CablingTraceTests {
  private let site: CablingSite

  init() throws { site = try CablingSite() }

  @Test func aUsersComputerLeadsToItsSwitchPort() throws {
    try site.plugFirst()
    let whole = "PC:1 – D-01:1 PP/01 PP:1 – SW:GI1/0/1"
    for start in ["PC", "D-01", "PP:1", "PP/01", "SW:GI1/0/1", "SW:1"] {
      #expect(try site.line(start) == whole, "\(start)")
    }
    let path = try #require(try site.trace("PC")["paths"]?.arrayValue?.first)
    #expect(path["switch"] == .string("SW:GI1/0/1"))
    #expect(path["weakest_category"] == .string("cat_6"))
    #expect(path["unknown_categories"] == .integer(1))
    #expect(path["known_length_m"] == .integer(43))
    #expect(path["certification"] == .string("none"))
    #expect(path["breaks"] == .array([]))
  }

  @Test func aPathSaysWhereItBreaks() throws {
    #expect(try breaks("D-02") == ["D-02:1 not_plugged", "PP:2 not_plugged"])
    #expect(try breaks("PP:9") == ["PP:9 no_link", "PP:9 not_plugged"])
    try site.plug("PC", "D-02")
    #expect(try breaks("PC") == ["PP:2 not_plugged"])
    try site.desk.apply("cabling.install_outlets", #"{"labels":["X-1"],"at":"PASTO"}"#)
    try site.desk.register("PC2")
    try site.plug("PC2", "X-1")
    #expect(try breaks("PC2") == ["X-1:1 no_link"])
    #expect(try breaks("SW:9").isEmpty)
  }

  private func breaks(_ from: String) throws -> [String] {
    try site.trace(from)["paths"]?.arrayValue?.first?["breaks"]?.arrayValue?.map {
      "\($0["at"]?.stringValue ?? "?") \($0["reason"]?.stringValue ?? "?")"
    } ?? []
  }

  @Test func aTelephonePassesTheComputerBehindItOn() throws {
    try site.desk.apply(
      "model.register", #"{"manufacturer":"Yealink","name":"T33G","kind":"telephone"}"#)
    try site.desk.register("TEL", model: "T33G")
    try site.plug("PC", "TEL:PC")
    #expect(try site.line("PC") == "PC:1 – TEL:PC")
    try site.plug("TEL", "D-01")
    try site.plug("PP:1", "SW:1")
    for start in ["PC", "TEL", "TEL:PC", "D-01", "SW:1"] {
      #expect(
        try site.line(start) == "PC:1 – TEL:1 – D-01:1 PP/01 PP:1 – SW:GI1/0/1", "\(start)")
    }
    #expect(try site.behind("D-01") == ["D-01:1 D-01:1 PC", "D-01:1 D-01:1 TEL"])
  }

  @Test func aPathCrossesABackboneBetweenPanels() throws {
    try site.desk.apply(
      "cabling.install_panel", #"{"tag":"MDF","at":"BOGOTA/P2","ports":12,"category":"os2"}"#)
    try site.desk.apply(
      "cabling.install_panel", #"{"tag":"IDF","at":"PASTO/EDIF-A/P1","ports":12}"#)
    try site.desk.apply(
      "cabling.install_link",
      #"{"tag":"TRONCAL","from":"MDF:1","to":"IDF:1","category":"os2","length_m":900}"#)
    try site.plug("PC", "D-03")
    try site.plug("PP:3", "IDF:1")
    #expect(try site.line("TRONCAL") == "PC:1 – D-03:1 PP/03 PP:3 – IDF:1 TRONCAL MDF:1")
    let path = try #require(try site.trace("PC")["paths"]?.arrayValue?.first)
    #expect(path["weakest_category"] == .string("cat_6a"))
    #expect(try site.behind("MDF") == ["MDF:1 D-03:1 PC"])
  }

  @Test func severalCablesAreSeveralPaths() throws {
    try site.plug("PC", "D-01")
    try site.plug("PC:2", "D-02")
    #expect(try site.trace("PC")["paths"]?.arrayValue?.count == 2)
    #expect(try site.line("PC:2") == "PC:2 – D-02:1 PP/02 PP:2")
  }

  @Test func aPanelOrASwitchHasToNameAPort() throws {
    for asset in ["PP", "SW"] {
      #expect(
        try site.refusal("trace", #"{"from":"\#(asset)"}"#, asks: true) == "cabling.port_missing")
    }
    #expect(try site.refusal("trace", #"{"from":"GAB"}"#, asks: true) == "cabling.no_ports")
    #expect(try site.refusal("trace", #"{"from":"NO:3"}"#, asks: true) == "asset.not_found")
    #expect(try site.refusal("trace", #"{"from":"PP:25"}"#, asks: true) == "cabling.port_unknown")
  }

  @Test func equipmentIsFoundByAnyOfItsNames() throws {
    try site.desk.apply(
      "asset.revise", #"{"asset":"PC","hostname":"pas-01","add_macs":["AC:DE:48:00:11:22"]}"#)
    try site.plugFirst()
    for name in ["PAS-01", "AC:DE:48:00:11:22", "PAS-01:1", "AC:DE:48:00:11:22:1"] {
      #expect(try site.line(name).hasSuffix("SW:GI1/0/1"), "\(name)")
    }
  }
}

extension CablingSite {
  func refusal(_ name: String, _ data: String, asks: Bool) throws -> String? {
    do {
      _ = try desk.ask("cabling.\(name)", data)
      return nil
    } catch let error as RegistryError {
      return error.code.name
    }
  }
}
