import RegistryModel
import Testing

@Suite struct CablingMovesTests {
  private let site: CablingSite

  init() throws {
    site = try CablingSite()
    try site.plugFirst()
  }

  @Test func movedWithinTheSiteItIsSaidToBePluggedInStill() throws {
    let moved = try site.desk.apply("asset.move", #"{"asset":"PC","to":"PASTO/EDIF-A/P1"}"#)
    #expect(moved["still_plugged_into"] == .array([.string("D-01:1")]))
    #expect(try site.line("D-01").hasPrefix("PC:1 "))
  }

  @Test func movedToAnotherSiteItIsUnplugged() throws {
    let moved = try site.desk.apply("asset.move", #"{"asset":"PC","to":"BOGOTA"}"#)
    #expect(moved["unplugged_from"] == .array([.string("D-01:1")]))
    #expect(try site.line("D-01").hasPrefix("D-01:1 "))
  }

  @Test func backInStockOrRetiredItIsUnplugged() throws {
    let stocked = try site.desk.apply(
      "asset.set_status", #"{"asset":"PC","status":"in_stock"}"#)
    #expect(stocked["unplugged_from"] == .array([.string("D-01:1")]))
    let retired = try site.desk.apply(
      "asset.retire", #"{"asset":"SW","cause":"obsolete","opinion":"x","approval":"y"}"#)
    #expect(retired["unplugged_from"] == .array([.string("PP:1")]))
    #expect(try site.refusedPlug("SW:1", "PP:1") == "cabling.out_of_service")
  }

  @Test func whatCarriesLinksStays() throws {
    for tag in ["GAB", "D-01", "PP/01"] {
      #expect(
        try site.desk.refusal("asset.move", #"{"asset":"\#(tag)","to":"BOGOTA"}"#)
          == "cabling.still_connected", "\(tag)")
    }
    for tag in ["PP", "D-01", "PP/01"] {
      let data = #"{"asset":"\#(tag)","cause":"obsolete","opinion":"x","approval":"y"}"#
      #expect(try site.desk.refusal("asset.retire", data) == "cabling.still_connected", "\(tag)")
    }
  }

  @Test func whatCarriesLinksStaysWhatItIs() throws {
    let other = #"{"asset":"PP","model":"Latitude 5440"}"#
    #expect(try site.desk.refusal("asset.revise", other) == "cabling.still_connected")
    try site.desk.apply(
      "model.register", #"{"manufacturer":"Panduit","name":"DP24","kind":"patch_panel"}"#)
    #expect(try site.desk.refusal("asset.revise", #"{"asset":"PP","model":"DP24"}"#) == nil)
  }

  @Test func aRemovedLinkFreesItsPortsAndKeepsItsPlaca() throws {
    let end = #""cause":"unserviceable","opinion":"Cortado","approval":"Acta 9""#
    #expect(
      try site.refusal("remove_link", #"{"link":"PP",\#(end)}"#) == "cabling.not_a_link")
    try site.desk.apply("cabling.remove_link", #"{"link":"PP/01",\#(end)}"#)
    #expect(
      try site.refusal("remove_link", #"{"link":"PP/01",\#(end)}"#) == "cabling.link_removed")
    #expect(try site.line("PC") == "PC:1 – D-01:1")
    let again = try site.desk.apply("cabling.install_link", #"{"from":"PP:1","to":"D-01"}"#)
    #expect(again["tag"] == .string("PP/01-2"))
    #expect(try site.line("PC") == "PC:1 – D-01:1 PP/01-2 PP:1 – SW:GI1/0/1")
  }

  @Test func whatIsInTheWallsIsCountedOnlyWhenAskedFor() throws {
    try site.desk.apply("audit.open", #"{"site":"PASTO"}"#)
    let all = try site.desk.ask("audit.show", #"{"audit":1}"#)["expected"]
    #expect(all == .integer(4))
    let other = try CablingSite()
    try other.desk.apply("audit.open", #"{"site":"PASTO","kind":"outlet"}"#)
    #expect(try other.desk.ask("audit.show", #"{"audit":1}"#)["expected"] == .integer(4))
  }
}
