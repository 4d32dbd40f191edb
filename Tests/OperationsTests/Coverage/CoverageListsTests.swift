import RegistryModel
import Testing

/// Lists of contracts, of what is about to end and of what nothing covers.
@Suite struct CoverageListsTests {
  private static let world = Result { try CoverageWorld() }

  private func rows(_ name: String, _ data: String, _ member: String) throws -> [JSON] {
    try #require(try Self.world.get().ask(name, data)[member]?.arrayValue)
  }

  private func texts(_ rows: [JSON], _ member: String) -> [String?] {
    rows.map { $0[member]?.stringValue }
  }

  @Test func whatEndsWithinNinetyDaysComesFirstToEndFirst() throws {
    // 1 April and ninety days: to 30 June.
    let rows = try rows("coverage.expiring", "{}", "expiring")
    // CTO-2 has ended, and may have renewed by itself. All but the first two end on 30 June: by
    // provider, HP, REDES twice, SHUT.
    #expect(texts(rows, "code") == ["CTO-2", "1001-G1", "CTO-6", "CTO-3", "CTO-5", "CTO-9"])
    #expect(rows.map { $0["days_left"]?.integerValue } == [nil, 1, 91, 91, 91, 91])
    #expect(rows.map { $0["assets"]?.integerValue } == [1, 1, 1, 1, 1, 2])
  }

  @Test(arguments: [
    (#"{"within":0}"#, ["CTO-2", "1001-G1"]),
    (#"{"within":89}"#, ["CTO-2", "1001-G1"]),
    (#"{"site":"CALI"}"#, ["CTO-2", "CTO-5"]),
    (#"{"provider":"SHUT"}"#, ["CTO-9"]),
    (#"{"kind":"manufacturer_warranty"}"#, ["1001-G1"]),
    (#"{"equipment_kind":"ups"}"#, ["CTO-3"]),
    (#"{"from":"2026-07-01","within":30}"#, ["CTO-2"]),
    (#"{"from":"2027-01-01","within":0}"#, []),
  ])
  func theListIsFiltered(data: String, codes: [String]) throws {
    #expect(texts(try rows("coverage.expiring", data, "expiring"), "code") == codes)
  }

  @Test func aStandardWarrantyIsAboutToEndToo() throws {
    let rows = try rows(
      "coverage.expiring", #"{"from":"2027-01-01","within":30}"#, "expiring")
    // Bought on 15 January 2026: 1013. The other one bought then is out of service.
    #expect(texts(rows, "asset") == ["1013"])
    #expect(texts(rows, "ends_on") == ["2027-01-14"])
  }

  @Test func whatNothingCoversIsListedWithWhatLapsedLast() throws {
    let rows = try rows("coverage.uncovered", "{}", "uncovered")
    #expect(texts(rows, "asset") == ["1002", "1010", "1011"])
    #expect(texts(rows, "reason") == ["expired", "asset_not_listed", "no_entitlement"])
    // From 28 February 2025, and from 28 February 2026, to 1 April 2026.
    #expect(rows.map { $0["days_since_lapse"]?.integerValue } == [397, 32, nil])
  }

  @Test(arguments: [
    (#"{"state":"terminated","on":"2026-07-01"}"#, ["CTO-3"]),
    (#"{"state":"suspended","on":"2026-02-14"}"#, ["CTO-3"]),
    (#"{"provider":"SHUT"}"#, ["CTO-9", "CTO-8"]),
    (#"{"kind":"rental"}"#, ["CTO-2"]),
    (#"{"state":"expired","on":"2025-07-14"}"#, ["CTO-9"]),
    (#"{"state":"expired"}"#, ["CTO-2"]),
  ])
  func contractsAreListedByStateProviderAndKind(data: String, codes: [String]) throws {
    #expect(texts(try rows("contract.list", data, "contracts"), "code") == codes)
  }

  @Test func aContractShowsItsPeriodsAndCovers() throws {
    let answer = try Self.world.get().ask("contract.show", #"{"contract":"cto-9"}"#)
    let periods = try #require(answer["periods"]?.arrayValue)
    #expect(texts(periods, "starts_on") == ["2025-01-01", "2025-07-15"])
    #expect(texts(periods, "ends_on") == ["2025-06-30", "2026-06-30"])
    #expect(answer["assets"]?.integerValue == 2)
    #expect(answer["days_left"]?.integerValue == 91)
    #expect(answer["state"]?.stringValue == "in_force")
    let tacit = try Self.world.get().ask("contract.show", #"{"contract":"CTO-2"}"#)
    #expect(tacit["notice_by"]?.stringValue == "2025-12-01")
  }
}
