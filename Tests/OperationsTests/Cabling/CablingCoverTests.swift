import RegistryModel
import Testing

@Suite struct CablingCoverTests {
  private let site: CablingSite

  init() throws { site = try CablingSite() }

  private func warrant(_ rest: String) throws -> JSON {
    try site.desk.apply(
      "cabling.warrant",
      #"{"provider":"CABLESUR","starts_on":"2026-02-16","years":20\#(rest)}"#)
  }

  @Test func aWholeSiteIsWarrantedInOneLine() throws {
    let first = try warrant(#","site":"PASTO""#)
    #expect(first["panels"] == .integer(1))
    #expect(first["outlets"] == .integer(4))
    #expect(first["links"] == .integer(4))
    #expect(first["ends_on"] == .string("2046-02-15"))
    let again =
      #"{"provider":"CABLESUR","starts_on":"2026-02-16","years":20,"pieces":["GAB"]}"#
    #expect(try site.refusal("warrant", again) == "cabling.nothing_to_warrant")
    try site.desk.apply("cabling.install_outlets", #"{"labels":["E-1"],"at":"PASTO"}"#)
    let later = try warrant(#","site":"PASTO""#)
    #expect(later["outlets"] == .integer(1))
    #expect(later["already_warranted"] == .integer(9))
  }

  @Test func aPanelStandsForItsLinksAndOutletsAndAnOutletForItsLink() throws {
    let panel = try warrant(#","pieces":["PP"]"#)
    #expect(
      [panel["panels"], panel["outlets"], panel["links"]] == [
        .integer(1), .integer(4), .integer(4),
      ])
    let other = try CablingSite()
    let outlet = try other.desk.apply(
      "cabling.warrant",
      #"{"provider":"CABLESUR","starts_on":"2026-02-16","years":1,"pieces":["D-01","PP/02"]}"#)
    #expect(
      [outlet["panels"], outlet["outlets"], outlet["links"]] == [
        .integer(0), .integer(1), .integer(2),
      ])
  }

  @Test func theInstallerAnswersForLinksThatPassed() throws {
    _ = try warrant(#","site":"PASTO""#)
    let before = try site.verdict("D-01", "link")
    #expect(before["verdict"] == .string("doubtful"))
    #expect(before["missing_facts"] == .array([.string("certification")]))
    #expect(before["link"] == .string("PP/01"))

    try site.certify("PP/01", "pass")
    #expect(try site.verdict("D-01", "link")["verdict"] == .string("covered"))
    #expect(try site.verdict("PP/01", "link")["verdict"] == .string("covered"))
    #expect(try site.verdict("D-01", "outlet")["verdict"] == .string("covered"))
    #expect(try site.verdict("D-02", "outlet")["verdict"] == .string("doubtful"))
    #expect(try site.verdict("PP", "patch_panel")["verdict"] == .string("covered"))

    try site.certify("PP/02", "fail")
    let failed = try site.verdict("D-02", "link")
    #expect(failed["reason"] == .string("condition_unmet"))
    #expect(failed["detail"] == .string("certified"))
  }

  @Test func failingLaterIsWhatTheWarrantyIsFor() throws {
    _ = try warrant(#","site":"PASTO""#)
    try site.certify("PP/01", "pass", #","on":"2026-02-20""#)
    try site.certify("PP/01", "fail")
    #expect(try site.verdict("D-01", "link")["verdict"] == .string("covered"))
    #expect(
      try site.desk.show("PP/01")["cabling"]?["link"]?["certification"] == .string("failed"))
  }

  @Test func aLowerCategoryIsNotItsOwn() throws {
    _ = try warrant(#","site":"PASTO""#)
    try site.certify("PP/01", "pass", #","category":"cat_6""#)
    #expect(try site.verdict("D-01", "link")["reason"] == .string("condition_unmet"))
    let path = try site.trace("D-01")["paths"]?.arrayValue?.first
    #expect(path?["certification"] == .string("lower_category"))
    try site.certify("PP/01", "marginal_pass", #","category":"cat_6a""#)
    #expect(try site.verdict("D-01", "link")["verdict"] == .string("covered"))
  }

  @Test func whichOfSeveralLinksHasToBeSaid() throws {
    _ = try warrant(#","site":"PASTO","requires_certification":false"#)
    #expect(try site.verdict("D-01", "link")["verdict"] == .string("covered"))
    let panel = try site.verdict("PP", "link")
    #expect(panel["verdict"] == .string("doubtful"))
    #expect(panel["missing_facts"] == .array([.string("link")]))
  }

  @Test func certificationsAreChecked() throws {
    func refusal(_ data: String) throws -> String? { try site.refusal("certify", data) }
    #expect(try refusal(#"{"result":"pass"}"#) == "cabling.nothing_named")
    #expect(try refusal(#"{"links":["PC"],"result":"pass"}"#) == "cabling.no_links")
    #expect(
      try refusal(#"{"links":["PP"],"result":"pass","on":"2026-02-15"}"#)
        == "cabling.certified_too_early")
    #expect(
      try refusal(#"{"links":["PP"],"result":"pass","on":"2026-03-03"}"#)
        == "asset.date_in_future")
    #expect(
      try refusal(#"{"links":["PP"],"result":"pass","category":"om3"}"#)
        == "cabling.certified_other_medium")
    #expect(
      try refusal(#"{"links":["PP"],"result":"pass","category":"cat_7"}"#)
        == "cabling.certified_above")
    #expect(
      try refusal(#"{"links":["PP"],"result":"pass","margin_tenths_db":-1}"#)
        == "cabling.margin_unlikely")
    #expect(
      try refusal(#"{"links":["PP"],"result":"fail","margin_tenths_db":1}"#)
        == "cabling.margin_unlikely")
    #expect(try refusal(#"{"links":["PP","D-01"],"result":"pass","margin_tenths_db":0}"#) == nil)
    #expect(try refusal(#"{"links":["D-01"],"result":"pass"}"#) == "cabling.certified_already")
    #expect(try refusal(#"{"links":["D-01"],"result":"pass","certificate":"2"}"#) == nil)
  }

  @Test func aTicketForALinkNeedsNoSerial() throws {
    try site.desk.apply(
      "provider.require",
      #"{"provider":"CABLESUR","fields":["asset_serial","symptom"]}"#)
    try site.desk.apply(
      "case.open", #"{"summary":"Sin red","kind":"incident","assets":["D-01"]}"#)
    let raised = try site.desk.apply(
      "escalation.raise",
      #"""
      {"case":"C-2026-00001","provider":"CABLESUR","without_cover":"Cotizan",
      "lines":[{"asset":"PP/01","part_class":"link","symptom":"Abierto"}]}
      """#)
    let code = try #require(raised["code"]?.stringValue)
    let issues = try site.desk.ask("escalation.preflight", #"{"escalation":"\#(code)"}"#)["missing"]
    #expect(issues == .array([]))
  }
}
