import RegistryModel
import Testing

/// What somebody is told of before it hurts.
@Suite struct CoverageAlertsTests {
  private func world() throws -> CoverageWorld {
    try CoverageWorld(CoverageWorld.lines + CoverageAlertsTests.lines)
  }

  /// A contract to be told of half a year ahead, with a quota nearly used, and a site of two printers.
  private static let lines = [
    #"site.register {"code":"NEIVA","name":"Neiva"}"#,
    #"asset.register {"tag":"3001","model":"Lexmark MS826","at":"NEIVA"}"#,
    #"asset.register {"tag":"3002","model":"Lexmark MS826","at":"NEIVA"}"#,
    #"contract.open {"code":"N-1","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-09-30","renewal":"tacit","notice_days":30,"alert_days":183,"terms":{"quotas":[{"service":"preventive","amount":5,"unit":"visits","period":"year"},{"service":"parts","amount":1,"unit":"parts","period":"year","per_asset":true}]}}"#,
    #"contract.cover {"contract":"N-1","assets":["3001"]}"#,
    #"contract.use {"contract":"N-1","service":"preventive","amount":4,"on":"2026-01-15"}"#,
    #"contract.use {"contract":"N-1","service":"parts","amount":1,"on":"2026-01-15","asset":"3001"}"#,
  ]

  private func alerts(_ world: CoverageWorld, _ data: String) throws -> [String] {
    let rows = try #require(try world.ask("coverage.alerts", data)["alerts"]?.arrayValue)
    return rows.map { row in
      [row["alert"], row["code"], row["other_code"], row["asset"]].compactMap { $0?.stringValue }
        .joined(separator: " ")
    }
  }

  @Test(arguments: [
    // The contract's own 183 days reach 1 October; ninety would not.
    (#"{"site":"NEIVA","alert":"expiring"}"#, ["expiring N-1"]),
    (#"{"site":"NEIVA","alert":"notice_due"}"#, ["notice_due N-1"]),
    (#"{"site":"NEIVA","alert":"quota_low"}"#, ["quota_low N-1", "quota_low N-1 3001"]),
    (#"{"site":"NEIVA","alert":"uncovered"}"#, ["uncovered 3002"]),
    (#"{"site":"NEIVA","provider":"HP"}"#, []),
    // CTO-4 and CTO-5, both for 1008; CTO-6, CTO-7 and CTO-8, all three for 1009.
    (
      #"{"alert":"paid_twice"}"#,
      [
        "paid_twice CTO-4 CTO-5", "paid_twice CTO-6 CTO-7", "paid_twice CTO-6 CTO-8",
        "paid_twice CTO-7 CTO-8",
      ]
    ),
    (#"{"alert":"paid_twice","provider":"REDES"}"#, ["paid_twice CTO-4 CTO-5"]),
    (#"{"alert":"paid_twice","site":"CALI"}"#, ["paid_twice CTO-4 CTO-5"]),
    (#"{"alert":"expiring","within":0,"kind":"manufacturer_warranty"}"#, ["expiring 1001-G1 1001"]),
  ])
  func whatIsTold(data: String, wanted: [String]) throws {
    #expect(try alerts(world(), data) == wanted)
  }

  @Test func payingTwiceSaysTheDaysAndHowMuchEquipment() throws {
    let answer = try world().ask("coverage.alerts", #"{"alert":"paid_twice","provider":"REDES"}"#)
    let row = try #require(answer["alerts"]?.arrayValue?.first)
    #expect(row["from"]?.stringValue == "2026-04-01")
    #expect(row["through"]?.stringValue == "2026-06-30")
    #expect(row["assets"]?.integerValue == 1)
  }

  @Test func coverByKindAndBySiteIsPaidTwiceWhereTheyMeet() throws {
    let world = try world()
    try world.apply(
      #"contract.open {"code":"W-1","provider":"HP","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31"}"#
    )
    try world.apply(#"contract.cover {"contract":"W-1","sites":["NEIVA"]}"#)
    try world.apply(
      #"contract.open {"code":"W-2","provider":"REDES","kind":"maintenance_contract","starts_on":"2026-06-01","ends_on":"2026-12-31"}"#
    )
    try world.apply(#"contract.cover {"contract":"W-2","kinds":["printer"]}"#)
    let wide = try world.ask("coverage.alerts", #"{"alert":"paid_twice","provider":"REDES"}"#)
    let row = try #require(wide["alerts"]?.arrayValue?.first { Self.isPair($0) })
    #expect(row["from"]?.stringValue == "2026-06-01")
    #expect(row["assets"] == .null)
    let near = try world.ask("coverage.alerts", #"{"alert":"paid_twice","site":"NEIVA"}"#)
    let counted = near["alerts"]?.arrayValue?.first { Self.isPair($0) }
    #expect(counted?["assets"]?.integerValue == 2)
    // Within 60 days the second has not begun.
    #expect(
      try alerts(world, #"{"alert":"paid_twice","site":"NEIVA","within":60}"#)
        == ["paid_twice N-1 W-1"])
  }

  private static func isPair(_ row: JSON) -> Bool {
    row["code"] == .string("W-1") && row["other_code"] == .string("W-2")
  }

  @Test func aSeenAlertIsQuietUntilItsDayOrUntilTheContractEndsOnAnother() throws {
    let world = try world()
    let data = #"{"site":"NEIVA","alert":"expiring"}"#
    try world.apply(
      #"contract.acknowledge_alert {"contract":"N-1","alert":"expiring","until":"2026-05-01","reason":"En trámite"}"#
    )
    #expect(try alerts(world, data) == [])
    #expect(try world.ask("coverage.alerts", data)["quiet"]?.integerValue == 1)
    let shown = #"{"site":"NEIVA","alert":"expiring","include_quiet":true}"#
    #expect(try alerts(world, shown) == ["expiring N-1"])
    try world.apply(#"contract.revise {"contract":"N-1","ends_on":"2026-08-31"}"#)
    #expect(try alerts(world, data) == ["expiring N-1"])
  }

  @Test func noticeGivenIsNoLongerDue() throws {
    let world = try world()
    try world.apply(#"contract.give_notice {"contract":"N-1"}"#)
    #expect(try alerts(world, #"{"site":"NEIVA","alert":"notice_due"}"#) == [])
  }

  @Test func equipmentWithoutCoverIsOnlyCountedForASite() throws {
    let answer = try world().ask("coverage.alerts", "{}")
    #expect(answer["not_looked_at"] == .array([.string("uncovered")]))
  }

  @Test(arguments: [
    ("expiring", "2026-04-01", "contract.quiet_out_of_range"),
    ("expiring", "2027-04-03", "contract.quiet_out_of_range"),
    ("uncovered", "2026-05-01", "contract.alert_not_its_own"),
  ])
  func quietIsRefused(alert: String, until: String, code: String) throws {
    let line =
      #"contract.acknowledge_alert {"contract":"N-1","alert":"\#(alert)","until":"\#(until)","reason":"x"}"#
    #expect(try world().refusal(line)?.code.name == code)
  }
}
