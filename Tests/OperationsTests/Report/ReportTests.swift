import RegistryModel
import Testing

@testable import Operations

/// Reports on cases and failures. What is unmanaged is in none of them.
@Suite struct ReportTests {
  private let world: ReportWorld

  init() throws { world = try ReportWorld() }

  @Test func casesAreCountedByWhatIsAskedAndNeverTheUnmanaged() throws {
    #expect(
      try world.rows("report.cases", #","by":["kind"]"#, "rows", "kind", "cases")
        == ["incident 5", "request 1"])
    #expect(
      try world.rows("report.cases", #","by":["state","month"]"#, "rows", "state", "month", "cases")
        == ["registered 2026-04 6"])
    let answer = try world.ask(
      "report.cases", #"{"from":"2026-04-01","to":"2026-04-30","by":["site"]}"#)
    #expect(answer["unmanaged"]?.integerValue == 1 && answer["cases"]?.integerValue == 6)
    // By state too: nobody can ask for them.
    #expect(
      try world.rows("report.cases", #","by":["state"],"counting":"closed""#, "rows", "state") == []
    )
  }

  @Test func whatAnEscalationOpenedIsCountedApart() throws {
    try world.apply(
      "escalation.raise",
      #"""
      {"case":"\#(world.code("fuser"))","provider":"LENOVO","without_cover":"Cotizan",\#
      "lines":[{"asset":"20077","part_class":"fuser","symptom":"Arruga"}]}
      """#)
    func answer(_ rest: String) throws -> JSON {
      try world.ask(
        "report.cases", #"{"from":"2026-04-01","to":"2026-04-30","by":["kind"]\#(rest)}"#)
    }
    let apart = try answer("")
    #expect(apart["cases"] == .integer(6) && apart["provider_cases"] == .integer(1))
    let counted = try answer(#","include_provider_cases":true"#)
    #expect(counted["cases"] == .integer(7) && counted["provider_cases"] == .integer(1))
  }

  @Test func theSpanHasItsFirstAndItsLastDay() throws {
    func cases(_ from: String, _ to: String) throws -> Int64? {
      try world.ask("report.cases", #"{"from":"\#(from)","to":"\#(to)","by":["level"]}"#)["cases"]?
        .integerValue
    }
    #expect(try cases("2026-04-30", "2026-04-30") == 1)
    #expect(try cases("2026-04-21", "2026-04-29") == 0)
    #expect(try cases("2026-03-23", "2026-03-23") == 1)
    #expect(
      try world.desk.askError(
        "report.cases", #"{"from":"2026-03-02","to":"2026-03-01","by":["site"]}"#)
        == "period.inverted")
    #expect(
      try world.desk.askError(
        "report.cases", #"{"from":"2026-03-01","to":"2026-03-01","by":["site","site"]}"#)
        == "report.dimension_repeated")
  }

  @Test func theTimeToSolveIsBusinessTimeWithoutSuspensions() throws {
    // 08:00 to 11:00 with an hour suspended, 08:00 to 12:00, 08:00 to 17:00: 2, 4 and 9 hours.
    for (day, end) in [("04", "11:00"), ("05", "12:00"), ("06", "17:00")] {
      world.desk.clock.set("2026-05-\(day) 08:00")
      let code = try world.desk.open()
      if day == "04" {
        world.desk.clock.set("2026-05-04 09:00")
        try world.apply(
          "case.suspend", #"{"case":"\#(code)","reason":"user_absent","note":"No está"}"#)
        world.desk.clock.set("2026-05-04 10:00")
        try world.apply("case.resume", #"{"case":"\#(code)"}"#)
      }
      world.desk.clock.set("2026-05-\(day) \(end)")
      try world.apply("case.solve", #"{"case":"\#(code)","solution":"Listo"}"#)
    }
    let answer = try world.ask(
      "report.cases",
      #"{"from":"2026-05-04","to":"2026-05-06","by":["site"],"counting":"solved","times":true}"#)
    #expect(answer["cases"]?.integerValue == 3 && answer["solved"]?.integerValue == 3)
    #expect(answer["median_business_seconds"]?.integerValue == 14_400)
    #expect(answer["p90_business_seconds"]?.integerValue == 32_400)
  }

  @Test(
    arguments: [
      ([], nil, nil), ([7], 7, 7), ([3, 1], 1, 3), ([5, 1, 3], 3, 5),
      ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 9),
    ] as [([Int64], Int64?, Int64?)])
  func percentilesAreValuesThatOccurred(values: [Int64], median: Int64?, ninetieth: Int64?) {
    #expect(Percentile.of(values, 50) == median)
    #expect(Percentile.of(values, 90) == ninetieth)
  }

  @Test func theSamePartOfTheSameEquipmentFailingAgainIsRepeated() throws {
    // The fuser of 23 March came again on 2 April, ten days later; the roller did not.
    #expect(
      try world.rows("report.repeated", "", "repeated", "asset", "part_class", "case", "times")
        == ["20077 fuser \(world.code("fuser")) 2"])
    #expect(
      try world.rows("report.repeated", #","within_days":10"#, "repeated", "asset").count == 1)
    #expect(try world.rows("report.repeated", #","within_days":9"#, "repeated", "asset") == [])
  }

  @Test func anyFailureOfTheSameEquipmentMayBeAskedFor() throws {
    #expect(
      try world.rows("report.repeated", #","by":"asset""#, "repeated", "asset", "times")
        == ["20077 2", "20077 3", "10452 2"])
    let answer = try world.ask(
      "report.repeated", #"{"from":"2026-04-01","to":"2026-04-30"}"#)
    // Two of the laptop, without a part; the request; the one that is unmanaged.
    #expect(answer["failures"]?.integerValue == 4)
    #expect(answer["without_part"]?.integerValue == 2)
    #expect(answer["requests"]?.integerValue == 1 && answer["unmanaged"]?.integerValue == 1)
  }

  @Test func chronicEquipmentIsRankedAndMeasuredAgainstHowManyThereAre() throws {
    let year = #"{"from":"2026-01-01","to":"2026-12-31","#
    let assets = try world.ask("report.chronic", year + #""minimum":2}"#)["chronic"]?.arrayValue
    #expect(assets?.map { $0["asset"]?.stringValue } == ["20077", "10452"])
    #expect(assets?.map { $0["cases"]?.integerValue } == [3, 2])
    #expect(assets?.map { $0["minutes"]?.integerValue } == [90, 80])
    #expect(assets?.map { $0["coverage"]?.stringValue } == ["not_covered", "covered"])
    // One printer with three failures; two laptops with two, since the third was unmanaged.
    let models = try world.ask("report.chronic", year + #""minimum":1,"by":"model"}"#)["chronic"]?
      .arrayValue
    #expect(models?.map { $0["per_mille"]?.integerValue } == [3000, 1000])
    #expect(models?.map { $0["units"]?.integerValue } == [1, 2])
    let parts = try world.ask("report.chronic", year + #""minimum":1,"by":"part"}"#)["chronic"]?
      .arrayValue
    #expect(parts?.map { $0["part_class"]?.stringValue } == ["fuser", "roller"])
    let sites = try world.ask("report.chronic", year + #""minimum":1,"by":"site"}"#)["chronic"]?
      .arrayValue
    #expect(sites?.first?["cases"]?.integerValue == 5 && sites?.first?["units"]?.integerValue == 3)
  }

  @Test func costCountsWorkInTheSpanAndNotThatOfUnmanagedCases() throws {
    try world.apply(
      "asset.revise",
      #"{"asset":"20077","acquisition":{"value":{"currency":"COP","minor_units":90000000}}}"#)
    func cost(_ data: String) throws -> JSON {
      try world.ask("report.cost", #"{"from":"2026-04-01","to":"2026-04-30",\#(data)}"#)
    }
    let one = try cost(#""asset":"20077""#)
    // Two failures with their reports, the request and the child case, each reported once.
    #expect(one["minutes"]?.integerValue == 60)
    #expect(one["cases"]?.integerValue == 4 && one["interventions"]?.integerValue == 2)
    #expect(one["acquisition"]?.arrayValue?.first?["minor_units"]?.integerValue == 90_000_000)
    #expect(one["intervention_cost"] == .null)
    let void = try cost(#""asset":"10453""#)
    #expect(void["cases"]?.integerValue == 0 && void["unmanaged"]?.integerValue == 1)
    let site = try cost(#""site":"PASTO","limit":1"#)
    #expect(site["minutes"]?.integerValue == 140 && site["assets"]?.integerValue == 3)
    #expect(site["rows"]?.arrayValue?.count == 1 && site["next"]?.stringValue == "10452")
    #expect(try cost(#""model":"20U1""#)["assets"]?.integerValue == 2)
    #expect(
      try world.desk.askError("report.cost", #"{"from":"2026-04-01","to":"2026-04-30"}"#)
        == "report.name_one")
  }

  @Test func theUseOfAContractIsItsTicketsPartsAndVisits() throws {
    for (name, data) in ReportTests.contract { try world.apply(name, data) }
    let cases = [world.code("fuser"), try world.desk.open()]
    for (code, part) in zip(cases, ["fuser", "roller"]) {
      try world.apply(
        "escalation.raise",
        #"""
        {"case":"\#(code)","provider":"LENOVO","kind":"part","contract_number":"CTO",\#
        "lines":[{"asset":"20077","part_class":"\#(part)","quantity":2,"symptom":"Arruga"}]}
        """#)
    }
    let child = try #require(
      try world.desk.show(cases[1])["children"]?.arrayValue?.first?["code"]?.stringValue)
    try world.desk.put(child, in: .unmanaged)
    let answer = try world.ask("report.contract_use", #"{"contract":"CTO"}"#)
    #expect(answer["tickets"]?.integerValue == 1 && answer["unmanaged"]?.integerValue == 1)
    #expect(answer["parts_requested"]?.arrayValue?.first?["units"]?.integerValue == 2)
    #expect(answer["parts_used"] == .array([]))
    #expect(answer["visits"]?["done"]?.integerValue == 1)
    #expect(answer["preventive"]?["done"]?.integerValue == 1)
    #expect(answer["quotas"]?.arrayValue?.first?["used"]?.integerValue == 1)
  }

  private static let contract = [
    ("asset.set_status", #"{"asset":"20077","status":"in_use"}"#),
    (
      "contract.open",
      #"{"code":"CTO","provider":"LENOVO","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"quotas":[{"service":"preventive","amount":4,"unit":"visits","period":"year"}]}}"#
    ),
    ("contract.cover", #"{"contract":"CTO","assets":["20077"]}"#),
    ("preventive.oblige", #"{"contract":"CTO","code":"MP","visits":1,"period":"month"}"#),
    ("preventive.record", #"{"contract":"CTO","assets":["20077"],"on":"2026-02-10"}"#),
  ]
}
