import RegistryModel
import Testing

/// Days on which a contract may hold, or does not, without anybody having said so. It is 1 April 2026.
@Suite struct CoverageLapsesTests {
  private let world: CoverageWorld

  init() throws { world = try CoverageWorld() }

  private func alerts(_ data: String) throws -> [JSON] {
    try #require(try world.ask("coverage.alerts", data)["alerts"]?.arrayValue)
  }

  private func texts(_ row: JSON?, _ names: String...) -> [String?] {
    names.map { row?[$0]?.stringValue }
  }

  @Test func aRenewalNobodyWroteDownIsToldWithWhatTheVerdictSays() throws {
    // CTO-2 ended with 2025 and renews by itself: 2026 is in doubt.
    let rows = try alerts(#"{"alert":"renewal_unwritten"}"#)
    #expect(rows.count == 1)
    #expect(
      texts(rows.first, "code", "from", "through", "verdict")
        == ["CTO-2", "2026-01-01", "2026-12-31", "doubtful"])
    #expect(
      try world.ask("coverage.check", #"{"asset":"1005"}"#)["verdict"]?.stringValue == "doubtful")
    #expect(try alerts(#"{"alert":"renewal_unwritten","site":"PASTO"}"#).isEmpty)
    let near = try alerts(#"{"alert":"renewal_unwritten","site":"CALI"}"#)
    #expect(near.first?["assets"]?.integerValue == 1)
  }

  @Test func afterTheDoubtNothingIsCovered() throws {
    try world.apply(
      #"contract.open {"code":"T","provider":"HP","kind":"rental","starts_on":"2025-01-01","ends_on":"2025-06-30","renewal":"tacit"}"#
    )
    let row = try alerts(#"{"alert":"renewal_unwritten","provider":"HP"}"#).first
    #expect(texts(row, "through", "verdict") == ["2025-12-31", "not_covered"])
  }

  @Test(arguments: [
    #"contract.renew {"contract":"CTO-2","ends_on":"2026-12-31"}"#,
    #"contract.revise {"contract":"CTO-2","renewal":"none"}"#,
    #"contract.acknowledge_alert {"contract":"CTO-2","alert":"renewal_unwritten","until":"2027-04-01","reason":"En consulta"}"#,
  ])
  func itIsToldUntilSomebodySaysWhatBecameOfIt(line: String) throws {
    try world.apply(line)
    #expect(try alerts(#"{"alert":"renewal_unwritten"}"#).isEmpty)
  }

  @Test func quietOfAnEndedContractLastsAYear() throws {
    let refusal = try world.refusal(
      #"contract.acknowledge_alert {"contract":"CTO-2","alert":"renewal_unwritten","until":"2027-04-02","reason":"x"}"#
    )
    #expect(refusal?.code.name == "contract.quiet_out_of_range")
    #expect(refusal?.params["last"] == "2027-04-01")
  }

  private func renewLate(_ startsOn: String) throws {
    try world.apply(
      #"contract.renew {"contract":"CTO-9","starts_on":"\#(startsOn)","ends_on":"2027-06-30"}"#)
  }

  @Test func daysBetweenTwoPeriodsAreToldBeforeTheyCome() throws {
    // CTO-9 runs to 30 June 2026; its gap of 2025 is over.
    #expect(try alerts(#"{"alert":"cover_gap"}"#).isEmpty)
    try renewLate("2026-07-11")
    let row = try alerts(#"{"alert":"cover_gap","within":91}"#).first
    #expect(
      texts(row, "code", "from", "through", "on", "verdict")
        == ["CTO-9", "2026-07-01", "2026-07-10", "2026-07-01", "not_covered"])
    #expect(try alerts(#"{"alert":"cover_gap","within":90}"#).isEmpty)
    #expect(
      try alerts(#"{"alert":"cover_gap","within":91,"site":"PASTO"}"#).first?["assets"]?
        .integerValue == 2)
    #expect(try alerts(#"{"alert":"cover_gap","within":91,"site":"CALI"}"#).isEmpty)
    try world.apply(
      #"contract.acknowledge_alert {"contract":"CTO-9","alert":"cover_gap","until":"2026-06-01","reason":"Así se pactó"}"#
    )
    #expect(try alerts(#"{"alert":"cover_gap","within":91}"#).isEmpty)
  }

  @Test func aRenewalWithoutAGapIsNoAlert() throws {
    try renewLate("2026-07-01")
    #expect(try alerts(#"{"alert":"cover_gap","within":3660}"#).isEmpty)
  }

  @Test func bothAreAmongWhatEnds() throws {
    try renewLate("2026-07-11")
    func rows(_ data: String) throws -> [JSON] {
      (try world.ask("coverage.expiring", data)["expiring"]?.arrayValue ?? [])
        .filter { $0["alert"]?.stringValue != nil }
    }
    let ahead = try rows("{}")
    #expect(
      ahead.map { texts($0, "code", "ends_on", "alert", "alert_through") } == [
        ["CTO-2", "2025-12-31", "renewal_unwritten", "2026-12-31"],
        ["CTO-9", "2026-06-30", "cover_gap", "2026-07-10"],
      ])
    #expect(ahead.map { $0["days_left"]?.integerValue } == [nil, 91])
    // Within the gap, and after it.
    #expect(try rows(#"{"from":"2026-07-10","provider":"SHUT"}"#).count == 1)
    #expect(try rows(#"{"from":"2026-07-11","provider":"SHUT"}"#).isEmpty)
  }
}
