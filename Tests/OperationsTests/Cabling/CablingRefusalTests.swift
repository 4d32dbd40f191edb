import RegistryModel
import Testing

@Suite struct CablingRefusalTests {
  private let site: CablingSite

  init() throws { site = try CablingSite() }

  @Test func aPortHasRoomForOneCableOnEachSide() throws {
    try site.plugFirst()
    #expect(try site.refusedPlug("PP:1", "SW:2") == "cabling.port_in_use")
    #expect(try site.refusedPlug("PP:2", "SW:1") == "cabling.port_in_use")
    #expect(try site.refusedPlug("PC", "D-02") == "cabling.port_in_use")
    #expect(try site.refusedPlug("PC:2", "D-02") == nil)
    #expect(
      try site.refusal("install_link", #"{"from":"PP:1","to":"D-02"}"#) == "cabling.port_in_use")
  }

  @Test func whatIsNoCableIsRefused() throws {
    #expect(try site.refusedPlug("PP:1", "PP:2") == "cabling.looped")
    #expect(try site.refusedPlug("SW:1", "SW:1") == "cabling.looped")
    #expect(try site.refusedPlug("GAB:1", "SW:1") == "cabling.no_ports")
    #expect(try site.refusedPlug("PP/01", "SW:1") == "cabling.no_ports")
    #expect(try site.refusedPlug("PP", "SW:1") == "cabling.port_missing")
    #expect(try site.refusedPlug("PP:0", "SW:1") == "cabling.port_unknown")
    #expect(try site.refusedPlug("PP:1", "SW:49") == "cabling.port_unknown")
    #expect(try site.refusedPlug("PP:1", "SW:99999999999999999999") == "cabling.port_unknown")
    #expect(try site.refusedPlug("D-01:2", "PC") == "cabling.port_unknown")
    #expect(
      try site.refusal("install_link", #"{"from":"SW:1","to":"PC"}"#) == "cabling.link_ends")
  }

  @Test func onlyABackboneRunsBetweenSites() throws {
    try site.desk.register("FAR", #","at":"BOGOTA""#)
    #expect(try site.refusedPlug("FAR", "D-01") == "cabling.sites_differ")
    try site.desk.apply("cabling.install_panel", #"{"tag":"BP","at":"BOGOTA","ports":4}"#)
    #expect(try site.refusedPlug("BP:1", "PP:9") == "cabling.sites_differ")
    #expect(try site.refusal("install_link", #"{"from":"BP:1","to":"PP:9"}"#) == nil)
    #expect(
      try site.refusal(
        "install_outlets", #"{"labels":["Z-1"],"at":"PASTO","panel":"BP"}"#)
        == "cabling.sites_differ")
  }

  @Test func aRingIsRefused() throws {
    try site.desk.apply("cabling.install_panel", #"{"tag":"P2","at":"PASTO","ports":4}"#)
    try site.desk.apply("cabling.install_link", #"{"from":"P2:1","to":"PP:9"}"#)
    #expect(try site.refusedPlug("P2:1", "PP:9") == "cabling.closed_ring")
    try site.plug("P2:1", "SW:1")
    #expect(try site.refusedPlug("PP:9", "SW:2") == "cabling.closed_ring")
    try site.plug("PP:9", "D-01")
    #expect(try site.refusedPlug("PP:1", "SW:3") == "cabling.closed_ring")
  }

  @Test func panelsAndOutletsAreCheckedBeforeTheyAreInstalled() throws {
    func panel(_ rest: String) throws -> String? {
      try site.refusal("install_panel", #"{"tag":"N","ports":4\#(rest)}"#)
    }
    #expect(try panel("") == "cabling.place_unclear")
    #expect(try panel(#","in":"GAB","at":"PASTO""#) == "cabling.place_unclear")
    #expect(try panel(#","in":"PC""#) == "cabling.not_enclosure")
    #expect(try panel(#","in":"GAB","model":"Latitude 5440""#) == "cabling.model_kind")
    func outlets(_ rest: String) throws -> String? {
      try site.refusal("install_outlets", #"{"at":"PASTO"\#(rest)}"#)
    }
    #expect(try outlets(#","labels":["D-01"]"#) == "asset.tag_taken")
    #expect(try outlets(#","labels":["E-1","E-{1..2}"]"#) == "cabling.label_repeated")
    #expect(try outlets(#","labels":["E-{2..1}"]"#) == "input.invalid_pattern")
    #expect(try outlets(#","labels":["E-{1..1001}"]"#) == "input.invalid_pattern")
    #expect(try outlets(#","labels":["E-{1..900}","F-{1..900}"]"#) == "input.too_many")
    #expect(try outlets(#","labels":["E-1"],"first_port":3"#) == "cabling.panel_missing")
    #expect(try outlets(#","labels":["E-1"],"panel":"SW""#) == "cabling.not_panel")
    #expect(try outlets(#","labels":["E-{1..25}"],"panel":"PP""#) == "cabling.ports_exceeded")
    #expect(
      try outlets(#","labels":["E-{1..3}"],"panel":"PP","first_port":23"#)
        == "cabling.ports_exceeded")
    #expect(try outlets(#","labels":["E-1"],"panel":"PP""#) == "cabling.port_in_use")
    #expect(
      try outlets(#","labels":["E-{1..10}"],"panel":"PP","first_port":5,"ports":2"#) == nil)
    #expect(try site.line("E-10:2") == "E-10:2 PP/24 PP:24")
  }

  @Test func portsInUseStay() throws {
    func declare(_ rest: String) throws -> String? {
      try site.refusal("declare_ports", #"{\#(rest)}"#)
    }
    #expect(try declare(#""asset":"PP","ports":3"#) == "cabling.port_still_used")
    #expect(try declare(#""asset":"PP","ports":4"#) == nil)
    #expect(try declare(#""asset":"PP""#) == "cabling.ports_unclear")
    #expect(try declare(#""asset":"PP","ports":4,"names":["A"]"#) == "cabling.ports_unclear")
    #expect(try declare(#""asset":"SW","names":["A","a"]"#) == "cabling.label_repeated")
    #expect(try declare(#""asset":"GAB","ports":4"#) == "cabling.no_ports")
  }

  @Test func aCategoryIsDeclaredAsTheCablesSay() throws {
    func declare(_ asset: String, _ ports: Int, _ category: String) throws -> String? {
      try site.refusal(
        "declare_ports", #"{"asset":"\#(asset)","ports":\#(ports),"category":"\#(category)"}"#)
    }
    #expect(try declare("PP", 24, "om4") == "cabling.media_differ")
    #expect(try declare("PP", 24, "cat_5e") == nil)
    try site.certify("PP/01", "pass", #","category":"cat_6""#)
    #expect(try declare("PP", 24, "cat_5e") == "cabling.ports_below_certified")
    #expect(try declare("D-01", 1, "cat_5e") == "cabling.ports_below_certified")
    #expect(try declare("D-02", 1, "cat_5e") == nil)
    #expect(try declare("PP", 24, "cat_6") == nil)
    // What failed since proves nothing.
    try site.certify("PP/01", "fail", #","category":"cat_6""#)
    #expect(try declare("PP", 24, "cat_5e") == nil)
  }

  @Test func aPanelRegisteredAsAnyAssetNeedsItsPortsDeclared() throws {
    try site.desk.apply(
      "model.register", #"{"manufacturer":"Panduit","name":"DP24","kind":"patch_panel"}"#)
    try site.desk.register("PX", model: "DP24")
    #expect(try site.refusedPlug("PX:1", "SW:1") == "cabling.ports_undeclared")
    try site.desk.apply("cabling.declare_ports", #"{"asset":"PX","ports":24}"#)
    #expect(try site.refusedPlug("PX:01", "SW:1") == nil)
  }

  @Test func onlyAPatchCordIsUnplugged() throws {
    #expect(try site.refusal("unplug", #"{"port":"PP:1"}"#) == "cabling.nothing_plugged")
    try site.plugFirst()
    try site.plug("PC:2", "D-02")
    #expect(try site.refusal("unplug", #"{"port":"PC"}"#) == "cabling.port_missing")
    #expect(try site.refusal("unplug", #"{"port":"PC:2"}"#) == nil)
    #expect(try site.refusal("unplug", #"{"port":"PC"}"#) == nil)
    #expect(try site.line("D-01") == "D-01:1 PP/01 PP:1 – SW:GI1/0/1")
  }

  @Test func copperIsNotJoinedToFibre() throws {
    try site.desk.apply(
      "cabling.install_panel", #"{"tag":"FO","in":"GAB","ports":12,"category":"om4"}"#)
    func outlets(_ panel: String, _ category: String) throws -> String? {
      try site.refusal(
        "install_outlets",
        #"{"labels":["F-1"],"at":"PASTO","panel":"\#(panel)","first_port":9,"#
          + #""category":"\#(category)"}"#)
    }
    #expect(try outlets("FO", "cat_6a") == "cabling.media_differ")
    #expect(try outlets("PP", "os2") == "cabling.media_differ")
    #expect(
      try site.refusal("install_link", #"{"from":"PP:9","to":"FO:1"}"#)
        == "cabling.media_differ")
    let cord = #"{"from":"PP:1","to":"SW:1","category":"om3"}"#
    #expect(try site.refusal("plug", cord) == "cabling.media_differ")
    #expect(try outlets("FO", "om3") == nil)
  }

  @Test func copperEndsAtNinetyMetres() throws {
    func link(_ port: Int, _ rest: String) throws -> String? {
      try site.refusal("install_link", #"{"from":"PP:\#(port)","to":"P2:\#(port)"\#(rest)}"#)
    }
    try site.desk.apply("cabling.install_panel", #"{"tag":"P2","at":"PASTO","ports":24}"#)
    #expect(try link(9, #","length_m":101"#) == "cabling.copper_too_long")
    #expect(try link(9, #","installed_on":"1982-12-31""#) == "cabling.installed_too_early")
    #expect(try link(9, #","length_m":100,"installed_on":"1983-01-01""#) == nil)
    func maximum(_ port: Int, _ metres: Int) throws -> JSON? {
      try site.desk.apply(
        "cabling.install_link",
        #"{"from":"PP:\#(port)","to":"P2:\#(port)","length_m":\#(metres)}"#)["standard_maximum_m"]
    }
    #expect(try maximum(10, 91) == .integer(90))
    #expect(try maximum(11, 90) == nil)
  }

  @Test func aCabinetIsRetiredEmpty() throws {
    let retire = #"{"asset":"GAB","cause":"obsolete","opinion":"Oxidado","approval":"Acta 1"}"#
    #expect(try site.desk.refusal("asset.retire", retire) == "cabling.still_mounted")
  }

  @Test func nobodyAnswersForAnOutlet() throws {
    #expect(
      try site.desk.refusal("asset.assign", #"{"asset":"D-01","custodian":"LPEREZ"}"#)
        == "asset.belongs_to_site")
  }
}
