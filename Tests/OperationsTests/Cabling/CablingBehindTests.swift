import RegistryModel
import Testing

@Suite struct CablingBehindTests {
  private let site: CablingSite

  init() throws {
    site = try CablingSite()
    try site.plugFirst()
  }

  private let four = [
    "PP:1 D-01:1 PC", "PP:2 D-02:1 -", "PP:3 D-03:1 -", "PP:4 D-04:1 -",
  ]

  @Test func aFailedPanelNamesEverythingBehindIt() throws {
    #expect(try site.behind("PP") == four)
    let answer = try site.desk.ask("cabling.behind", #"{"asset":"PP"}"#)
    #expect(answer["outlets"] == .integer(4))
    #expect(answer["equipment"] == .integer(1))
    #expect(answer["users"] == .integer(1))
    #expect(answer["behind"]?.arrayValue?.first?["user"] == .string("LPEREZ"))
    #expect(answer["behind"]?.arrayValue?.first?["switch"] == .string("SW:GI1/0/1"))
  }

  @Test func aCabinetNamesWhatItsPanelsAndSwitchesCarryOnce() throws {
    try site.desk.apply("asset.attach", #"{"asset":"SW","to":"GAB"}"#)
    #expect(try site.behind("GAB") == four)
  }

  @Test func aSwitchALinkAndAnOutletNameTheirs() throws {
    #expect(try site.behind("SW") == ["SW:GI1/0/1 D-01:1 PC"])
    #expect(try site.behind("PP/01") == ["D-01:1 D-01:1 PC"])
    #expect(try site.behind("PP/02") == ["D-02:1 D-02:1 -"])
    #expect(try site.behind("D-01") == ["D-01:1 D-01:1 PC"])
    #expect(try site.behind("PC").isEmpty)
  }

  @Test func outletsPatchedToEachOtherAreBothNamed() throws {
    try site.plug("D-02", "D-03")
    #expect(
      Set(try site.behind("PP").compactMap { $0.split(separator: " ").dropFirst().first })
        == ["D-01:1", "D-02:1", "D-03:1", "D-04:1"])
    let answer = try site.desk.ask("cabling.behind", #"{"asset":"PP"}"#)
    #expect(answer["outlets"] == .integer(4))
  }

  @Test func anUplinkNamesBothSwitches() throws {
    try site.desk.register("SW2", model: "C9200L")
    try site.plug("SW:48", "SW2:G1")
    #expect(try site.behind("SW2") == ["SW2:G1 - SW"])
    #expect(try site.behind("SW") == ["SW:GI1/0/1 D-01:1 PC", "SW:GI1/0/48 - SW2"])
  }

  @Test func pagesFollowOneAnother() throws {
    #expect(try site.behind("PP", #","limit":2"#) == Array(four[..<2]))
    #expect(try site.behind("PP", #","limit":2,"after":"PP:2""#) == Array(four[2...]))
    #expect(try site.behind("PP", #","after":"PP:4""#).isEmpty)
  }

  @Test func aPanelIsShownPortByPort() throws {
    let answer = try site.desk.ask("cabling.panel", #"{"panel":"PP"}"#)
    #expect(answer["port_count"] == .integer(24))
    #expect(answer["linked"] == .integer(4))
    #expect(answer["plugged"] == .integer(1))
    #expect(answer["free"] == .integer(20))
    let rows = answer["ports"]?.arrayValue ?? []
    #expect(rows.count == 24)
    #expect(rows[0]["to"] == .string("D-01:1"))
    #expect(rows[0]["plugged_into"] == .string("SW:GI1/0/1"))
    #expect(rows[0]["equipment"] == .array([.string("PC")]))
    #expect(rows[0]["users"] == .array([.string("Luis Pérez")]))
    #expect(rows[4]["link"] == .null)
  }

  @Test func theCablingOfASiteIsListed() throws {
    let all = try list("")
    #expect(
      all == ["GAB", "PP", "D-01", "D-02", "D-03", "D-04", "PP/01", "PP/02", "PP/03", "PP/04"])
    #expect(try list(#","limit":3"#) == Array(all[..<3]))
    #expect(try list(#","after":"D-01","limit":2"#) == ["D-02", "D-03"])
    #expect(try list(#","kind":"patch_panel""#) == ["PP"])
    try site.certify("PP/02", "fail")
    #expect(try list(#","certification":"failed""#) == ["PP/02"])
    #expect(try list(#","certification":"none""#) == ["PP/01", "PP/03", "PP/04"])
    #expect(
      try site.refusal("list", #"{"at":"PASTO","kind":"laptop"}"#, asks: true)
        == "cabling.kind_invalid")
  }

  private func list(_ rest: String) throws -> [String] {
    try site.desk.ask("cabling.list", #"{"at":"PASTO"\#(rest)}"#)["cabling"]?.arrayValue?
      .compactMap { $0["tag"]?.stringValue } ?? []
  }
}
