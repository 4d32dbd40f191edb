@testable import Operations
import RegistryModel
import Testing

/// What a contract costs, to the minor unit.
@Suite struct ContractCostTests {
  private static let divisions: [(Int64, [Int], [Int64])] = [
    (100, [1, 1, 1], [34, 33, 33]),
    (100, [1, 2, 3], [17, 33, 50]),
    // Remainders 20, 20 and 60 of 100: the one left over goes to the last.
    (10, [31, 31, 29], [4, 3, 3]),
    (5, [0, 0], [0, 0]),
    (7, [0, 3], [0, 7]),
    (Int64.max, [1, 1], [Int64.max / 2 + 1, Int64.max / 2]),
  ]

  @Test(arguments: divisions)
  func sharesAddUpToTheAmount(amount: Int64, weights: [Int], shares: [Int64]) {
    #expect(CostShares.divided(amount, by: weights) == shares)
  }

  @Test func partsOfDaysAddUpToTheWhole() {
    let parts = (1...7).map { CostShares.part(of: 100, from: $0, through: $0, of: 7) }
    #expect(parts == [14, 14, 14, 15, 14, 14, 15])
    #expect(parts.reduce(0, +) == CostShares.part(of: 100, from: 1, through: 7, of: 7))
  }

  private func world() throws -> CoverageWorld {
    try CoverageWorld(CoverageWorld.lines + ContractCostTests.lines)
  }

  /// Two projectors all year at CALI, one at PASTO bought on 1 July.
  private static let lines = [
    #"model.register {"manufacturer":"Epson","name":"EB-E01","kind":"projector"}"#,
    #"asset.register {"tag":"2001","model":"Epson EB-E01","at":"CALI"}"#,
    #"asset.register {"tag":"2002","model":"Epson EB-E01","at":"CALI"}"#,
    #"asset.register {"tag":"2003","model":"Epson EB-E01","at":"PASTO","acquisition":{"date":"2025-07-01"}}"#,
    #"contract.open {"code":"K","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2025-01-01","ends_on":"2025-12-31"}"#,
    #"contract.cover {"contract":"K","kinds":["projector"]}"#,
  ]

  private func price(_ more: String) -> String {
    #"contract.price {"contract":"K","amount":{"currency":"COP","minor_units":\#(more)"#
  }

  private func costs(_ world: CoverageWorld, _ more: String = "") throws -> [String: Int64] {
    let answer = try world.ask("contract.cost", #"{"contract":"K","by":"asset"\#(more)}"#)
    let shares = try #require(answer["shares"]?.arrayValue)
    let sum = shares.compactMap { $0["minor_units"]?.integerValue }.reduce(0, +)
    #expect(sum + (answer["unassigned"]?.integerValue ?? 0) == answer["total"]?.integerValue)
    return Dictionary(
      uniqueKeysWithValues: shares.map {
        ($0["asset"]?.stringValue ?? "", $0["minor_units"]?.integerValue ?? -1)
      })
  }

  @Test func aTotalIsDividedByDays() throws {
    let world = try world()
    try world.apply(price(#"9140},"basis":"total_for_days"}"#))
    // 365, 365 and 184 days of 914.
    #expect(try costs(world) == ["2001": 3650, "2002": 3650, "2003": 1840])
    // A site's share is its equipment's.
    let sites = try world.ask("contract.cost", #"{"contract":"K"}"#)["shares"]?.arrayValue
    #expect(sites?.map { $0["site"]?.stringValue } == ["CALI", "PASTO"])
    #expect(sites?.map { $0["minor_units"]?.integerValue } == [7300, 1840])
    // Half the year: 9140 × 181 ÷ 365 is 4532.4…
    #expect(
      try costs(world, #","from":"2025-01-01","to":"2025-06-30""#) == [
        "2001": 2266, "2002": 2266,
      ])
  }

  @Test func aMonthIsDividedAmongThoseThere() throws {
    let world = try world()
    try world.apply(price(#"100},"basis":"per_month","from":"2025-06-01","to":"2025-07-31"}"#))
    // June: 50 each of two. July: 33 each, and one over.
    #expect(try costs(world) == ["2001": 84, "2002": 83, "2003": 33])
  }

  @Test func eachPieceBearsItsOwnMonths() throws {
    let world = try world()
    try world.apply(
      price(#"3100},"basis":"per_asset_month","from":"2025-06-01","to":"2025-07-10"}"#))
    // June whole; ten of July's 31 days.
    #expect(try costs(world) == ["2001": 4100, "2002": 4100, "2003": 1000])
  }

  @Test func whatReachesNothingIsSaidApart() throws {
    let world = try world()
    try world.apply(
      #"contract.uncover {"contract":"K","kinds":["projector"],"last_day":"2025-03-31"}"#)
    try world.apply(price(#"1200},"basis":"per_month"}"#))
    let answer = try world.ask("contract.cost", #"{"contract":"K"}"#)
    #expect(answer["total"]?.integerValue == 14_400)
    #expect(answer["unassigned"]?.integerValue == 10_800)
  }

  @Test func equipmentKnowsWhatItsContractsComeTo() throws {
    let world = try world()
    try world.apply(price(#"9140},"basis":"total_for_days"}"#))
    let cost = try world.ask(
      "report.cost", #"{"asset":"2003","from":"2025-01-01","to":"2025-12-31"}"#)
    let share = cost["contract_share"]?.arrayValue?.map { $0["minor_units"]?.integerValue }
    #expect(share == [1840])
    let beside = try world.ask(
      "report.cost", #"{"asset":"2003","from":"2026-01-01","to":"2026-12-31"}"#)
    #expect(beside["contract_share"]?.arrayValue?.first?["minor_units"]?.integerValue ?? 0 == 0)
  }

  @Test(arguments: [
    (#"0},"basis":"per_month"}"#, "contract.price_nothing"),
    (#"1},"basis":"per_month","from":"2024-12-31"}"#, "contract.price_outside"),
    (#"1},"basis":"per_month","from":"2025-02-01","to":"2025-01-31"}"#, "period.inverted"),
    (#"1},"basis":"per_year"}"#, "input.unknown_code"),
  ])
  func aPriceIsRefused(more: String, code: String) throws {
    #expect(try world().refusal(price(more))?.code.name == code)
  }

  @Test func pricesAreInOneCurrencyAndNoSumOverflows() throws {
    let world = try world()
    try world.apply(price("\(Int64.max)}" + #","basis":"per_month"}"#))
    let dollars =
      #"contract.price {"contract":"K","amount":{"currency":"USD","minor_units":1},"basis":"per_month"}"#
    #expect(try world.refusal(dollars)?.code.name == "contract.price_currency")
    #expect(throws: RegistryError.self) { try world.ask("contract.cost", #"{"contract":"K"}"#) }
  }
}
