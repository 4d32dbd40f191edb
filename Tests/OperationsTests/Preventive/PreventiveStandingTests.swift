import Operations
import RegistryModel
import Testing

/// How visits recorded change what is owed. Windows of the obligation: 1 January to 31 March, 1
/// April to 30 June, and so on, with ten days of tolerance.
@Suite struct PreventiveStandingTests {
  private let world: PreventiveWorld

  init() throws { world = try PreventiveWorld() }

  @discardableResult
  private func record(_ on: String, _ rest: String = #""assets":["20077"]"#) throws -> JSON {
    try world.apply(#"preventive.record {"obligation":"MP","on":"\#(on)",\#(rest)}"#)
  }

  @Test func withoutVisitsTheWindowGoesFromUpcomingToMissed() throws {
    for (day, state) in [
      ("2026-03-31", "due"), ("2026-04-01", "overdue"), ("2026-04-10", "overdue"),
      ("2026-04-11", "missed"),
    ] {
      #expect(
        try world.due(#"{"asset":"20077","on":"\#(day)","from":"2026-01-01","within":0}"#).first
          == "20077 2026-03-31 \(state)")
    }
    // The day before it opens, and as far as is asked for.
    #expect(
      try world.due(#"{"asset":"20077","on":"2026-06-30","within":1,"state":"upcoming"}"#)
        == ["20077 2026-09-30 upcoming"])
    #expect(
      try world.due(#"{"asset":"20077","on":"2026-06-30","within":0,"state":"upcoming"}"#) == [])
  }

  @Test func onlyPrintersInUseOweVisitsAndThePlacesTheyAreAtTellThemApart() throws {
    let day = #""on":"2026-02-01","within":0"#
    #expect(
      try world.due("{\(day)}")
        == ["20077 2026-03-31 due", "20078 2026-03-31 due", "20079 2026-03-31 due"])
    #expect(try world.due(#"{\#(day),"site":"CALI"}"#) == ["20079 2026-03-31 due"])
    #expect(try world.due(#"{\#(day),"provider":"TINTAS"}"#) == [])
    #expect(try world.due(#"{\#(day),"contract":"CTO","asset":"20078"}"#).count == 1)
    // A laptop the contract covers and the obligation leaves out.
    #expect(try world.due(#"{\#(day),"asset":"10452"}"#) == [])
  }

  @Test func pagesGoOnWhereTheOneBeforeEnded() throws {
    let first = try world.ask("preventive.due", #"{"on":"2026-02-01","within":0,"limit":2}"#)
    #expect(first["visits"]?.arrayValue?.count == 2)
    #expect(first["counts"]?["due"]?.integerValue == 3)
    let next = try #require(first["next"]?.stringValue)
    let rest = try world.ask(
      "preventive.due", #"{"on":"2026-02-01","within":0,"limit":2,"after":"\#(next)"}"#)
    #expect(rest["visits"]?.arrayValue?.count == 1)
    #expect(rest["next"] == .null)
  }

  @Test func aVisitIsInTimeOrLateAndTheOldestDebtIsPaidFirst() throws {
    #expect(try record("2026-04-05")["additional"] == .array([]))
    let states = #"{"asset":"20077","on":"2026-04-15","from":"2026-01-01","within":0}"#
    // It pays for the first window, as late; the second is still owed.
    #expect(try world.due(states) == ["20077 2026-06-30 due"])
    let counts = try world.ask("preventive.due", states)["counts"]
    #expect(counts?["late"]?.integerValue == 1 && counts?["due"]?.integerValue == 1)
    // The next one pays for the second; a third is more than is owed.
    try record("2026-04-12")
    #expect(try world.due(states) == [])
    #expect(try record("2026-04-15")["additional"] == .array([.string("20077")]))
  }

  @Test func beyondTheToleranceAVisitCountsForTheWindowOfItsDay() throws {
    try record("2026-04-11")
    #expect(
      try world.due(#"{"asset":"20077","from":"2026-01-01","within":0}"#)
        == ["20077 2026-03-31 missed"])
  }

  @Test func aVisitMayNameTheWindowItIsFor() throws {
    try record("2026-04-11", #""assets":["20077"],"window":"2026-02-01""#)
    #expect(
      try world.due(#"{"asset":"20077","from":"2026-01-01","within":0}"#)
        == ["20077 2026-06-30 due"])
    // Before it opens, for it.
    try record("2026-04-12", #""assets":["20077"],"window":"2026-07-01""#)
    #expect(
      try world.due(#"{"asset":"20077","state":"done","within":90}"#)
        == ["20077 2026-09-30 done"])
  }

  @Test func onlyADoneVisitDischarges() throws {
    try record("2026-04-02", #""lines":[{"asset":"20077","result":"partially"}]"#)
    try record("2026-04-03", #""lines":[{"asset":"20077","result":"not_possible"}]"#)
    #expect(
      try world.due(#"{"asset":"20077","on":"2026-04-05","within":0}"#)
        == ["20077 2026-03-31 overdue", "20077 2026-06-30 due"])
  }

  @Test func anExcuseTakesTheDebtAway() throws {
    try world.apply(
      #"preventive.excuse {"obligation":"MP","assets":["20077"],"on":"2026-02-01","reason":"Sede cerrada"}"#
    )
    let states = #"{"asset":"20077","from":"2026-01-01","within":0}"#
    #expect(try world.due(states) == ["20077 2026-06-30 due"])
    // A visit in April is for April then.
    try record("2026-04-05")
    #expect(try world.due(states) == [])
  }

  @Test func newEquipmentOwesFromTheDayItWasBoughtAndRetiredEquipmentNoMore() throws {
    try world.apply(
      #"""
      asset.register {"tag":"20090","model":"LaserJet M404","at":"PASTO","status":"in_use",\#
      "acquisition":{"date":"2026-02-16"}}
      """#)
    // 44 of the 90 days of the first window: the first visit is owed in the second.
    #expect(
      try world.due(#"{"asset":"20090","from":"2026-01-01","within":0}"#)
        == ["20090 2026-06-30 due"])
    try world.apply(
      #"""
      asset.retire {"asset":"20078","cause":"obsolete","opinion":"Sin repuestos",\#
      "approval":"Acta 3","on":"2026-04-14"}
      """#)
    #expect(
      try world.due(#"{"asset":"20078","from":"2026-01-01","within":0}"#)
        == ["20078 2026-03-31 missed"])
  }

  @Test func oneAssetTellsWhatIsNextWhenTheLastWasAndHowManyWereMissed() throws {
    try record("2026-04-12")
    let rows = try world.ask("preventive.of_asset", #"{"asset":"20077"}"#)["obligations"]
    let row = try #require(rows?.arrayValue?.first)
    #expect(row["state"]?.stringValue == "upcoming")
    #expect(row["opens_on"]?.stringValue == "2026-07-01")
    #expect(row["last_done"]?.stringValue == "2026-04-12")
    #expect(row["missed"]?.integerValue == 1)
    let overdue = try world.ask(
      "preventive.of_asset", #"{"asset":"20078","on":"2026-04-05"}"#)["obligations"]
    #expect(overdue?.arrayValue?.first?["days_overdue"]?.integerValue == 5)
    // Neither a laptop nor anybody else is told of it.
    #expect(
      try world.ask("preventive.of_asset", #"{"asset":"10452"}"#)["obligations"] == .array([]))
  }

  @Test func visitsOwedToASiteAreOneForAllThatIsThere() throws {
    try world.apply(
      #"preventive.oblige {"contract":"CTO","code":"RED","visits":1,"period":"semester","per":"site"}"#
    )
    #expect(
      try world.due(#"{"contract":"CTO","site":"PASTO","on":"2026-05-01","within":0}"#).contains(
        "PASTO 2026-06-30 due"))
    try world.apply(#"preventive.record {"obligation":"RED","sites":["PASTO"]}"#)
    let rows = try world.due(#"{"on":"2026-05-01","within":0}"#).filter { $0.contains("06-30") }
    #expect(rows.contains("CALI 2026-06-30 due") && !rows.contains("PASTO 2026-06-30 due"))
  }

  @Test func complianceLeavesOutWhatCannotBeToldYetAndWhatWasExcused() throws {
    try record("2026-03-10")
    try record("2026-04-05", #""assets":["20078"]"#)
    try world.apply(
      #"preventive.excuse {"obligation":"MP","assets":["20079"],"on":"2026-03-01","reason":"Paro"}"#
    )
    let answer = try world.ask(
      "preventive.compliance",
      #"{"contract":"CTO","from":"2026-01-01","to":"2026-06-30","by":"both"}"#)
    let total = ["obliged", "done", "late", "missed", "excused", "pending"].map {
      answer[$0]?.integerValue
    }
    #expect(total == [6, 1, 1, 0, 1, 3])
    #expect(answer["in_time_per_mille"]?.integerValue == 500)
    #expect(answer["per_mille"]?.integerValue == 1000)
    let rows = try #require(answer["rows"]?.arrayValue)
    #expect(rows.count == 4)
    let pasto = rows.first {
      $0["month"]?.stringValue == "2026-03" && $0["site"]?.stringValue == "PASTO"
    }
    #expect(pasto?["obliged"]?.integerValue == 2 && pasto?["late"]?.integerValue == 1)
  }

  @Test func whatWasRecordedIsListedTheLatestFirst() throws {
    try record("2026-03-10", #""assets":["20077"],"document":"Acta 8""#)
    try record("2026-04-02", #""lines":[{"asset":"20077","result":"partially"},{"asset":"20078"}]"#)
    func visits(_ data: String) throws -> [String] {
      try world.ask("preventive.visits", data)["visits"]?.arrayValue?.map {
        "\($0["on"]?.stringValue ?? "-") \($0["result"]?.stringValue ?? "-")"
      } ?? []
    }
    let asset = #"{"asset":"20077""#
    #expect(try visits(asset + "}") == ["2026-04-02 partially", "2026-03-10 done"])
    #expect(try visits(asset + #","to":"2026-04-01"}"#) == ["2026-03-10 done"])
    #expect(try visits(asset + #","from":"2026-03-11"}"#) == ["2026-04-02 partially"])
    #expect(try visits(#"{"contract":"CTO"}"#).count == 3)
    #expect(try visits(#"{"obligation":"MP","limit":1}"#) == ["2026-04-02 done"])
  }

  @Test func visitsAreChargedToTheirQuotaSaveThoseThatWereNotPossible() throws {
    try world.apply(
      #"""
      contract.revise {"contract":"CTO","terms":{"quotas":\#
      [{"service":"preventive","amount":3,"unit":"visits","period":"year"}]}}
      """#)
    let more =
      #""assets":["20077","20078"],"lines":[{"asset":"20079","result":"not_possible"}]"#
    let answer = try record("2026-03-10", more)
    #expect(answer["quota_left"]?.integerValue == 1)
    let quotas = try world.ask("contract.quotas", #"{"contract":"CTO"}"#)["quotas"]
    #expect(quotas?.arrayValue?.first?["used"]?.integerValue == 2)
  }
}
