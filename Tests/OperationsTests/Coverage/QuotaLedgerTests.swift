import Engine
import RegistryModel
import Testing

/// What is used of a contract's quotas, and what the ledger refuses.
@Suite struct QuotaLedgerTests {
  private func world() throws -> CoverageWorld {
    try CoverageWorld(CoverageWorld.lines + QuotaLedgerTests.lines)
  }

  /// 2001 is covered by its kind: 4 visits a year for all, 2 parts a month for each one. 2002 has terms
  /// of its own: 1 visit a quarter. 2003 is not covered.
  private static let lines = [
    #"model.register {"manufacturer":"Epson","name":"EB-E01","kind":"projector"}"#,
    #"asset.register {"tag":"2001","model":"Epson EB-E01","at":"CALI"}"#,
    #"asset.register {"tag":"2002","model":"Epson EB-E01","at":"PASTO"}"#,
    #"asset.register {"tag":"2003","model":"APC Smart","at":"CALI"}"#,
    #"contract.open {"code":"Q","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","renewal":"express","terms":{"quotas":[{"service":"preventive","amount":4,"unit":"visits","period":"year"},{"service":"parts","amount":2,"unit":"parts","period":"month","per_asset":true}]}}"#,
    #"contract.cover {"contract":"Q","kinds":["projector"]}"#,
    #"contract.cover {"contract":"Q","assets":["2002"],"terms":{"quotas":[{"service":"preventive","amount":1,"unit":"visits","period":"quarter"}]}}"#,
  ]

  private static func use(_ more: String) -> String {
    #"contract.use {"contract":"Q","service":"preventive","#
      + #""amount":1,"on":"2026-03-02"\#(more)}"#
  }

  private func quota(_ world: CoverageWorld, _ data: String, _ index: Int) throws -> JSON {
    let rows = try #require(try world.ask("contract.quotas", data)["quotas"]?.arrayValue)
    return try #require(rows.indices.contains(index) ? rows[index] : nil)
  }

  @Test func nothingIsTakenBackForWhatDidNotUseIt() throws {
    let world = try world()
    try world.apply(#"asset.register {"tag":"2004","model":"Epson EB-E01","at":"CALI"}"#)
    try world.apply(Self.use(#","asset":"2001""#))
    let refusal = try world.refusal(Self.use(#","asset":"2004","correction":"Error""#))
    #expect(refusal?.code.name == "contract.correction_exceeds_asset")
    try world.apply(Self.use(#","asset":"2001","correction":"Error""#))
  }

  @Test func whatAReplacedUnitUsedOfItsOwnCountsAgainstTheNewOne() throws {
    let world = try world()
    try world.apply(#"asset.register {"tag":"2005","model":"Epson EB-E01","at":"PASTO"}"#)
    try world.apply(
      #"contract.open {"code":"E","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"services":["parts"],"quotas":[{"service":"parts","amount":1,"unit":"units","period":"year","per_asset":true},{"service":"parts","amount":9,"unit":"units","period":"year"}]}}"#
    )
    try world.apply(#"contract.cover {"contract":"E","assets":["2001"]}"#)
    try world.apply(
      #"contract.use {"contract":"E","service":"parts","unit":"units","amount":1,"asset":"2001","on":"2026-02-01"}"#
    )
    try world.apply(
      #"coverage.carry_over {"from":"2001","to":"2005","on":"2026-03-01","reason":"Cambio"}"#)
    let own = try quota(world, #"{"contract":"E","asset":"2005","on":"2026-03-02"}"#, 0)
    #expect(own["used"]?.integerValue == 1 && own["left"]?.integerValue == 0)
    // All together used one, before and after.
    for day in ["2026-02-01", "2026-03-02"] {
      let all = try quota(world, #"{"contract":"E","on":"\#(day)"}"#, 1)
      #expect(all["used"]?.integerValue == 1)
    }
    // What is used next counts on from there.
    try world.apply(
      #"contract.use {"contract":"E","service":"parts","unit":"units","amount":1,"asset":"2005","on":"2026-03-02","beyond_quota":"Urgente"}"#
    )
    let later = try quota(world, #"{"contract":"E","on":"2026-03-02"}"#, 1)
    #expect(later["used"]?.integerValue == 2)
  }

  /// Listed twice in a contract, a unit used of its quota once.
  @Test func aUnitListedTwiceTakesItsUsesAlongOnce() throws {
    let world = try world()
    try world.apply(#"asset.register {"tag":"2005","model":"Epson EB-E01","at":"PASTO"}"#)
    try world.apply(
      #"contract.open {"code":"E","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"services":["parts"],"quotas":[{"service":"parts","amount":5,"unit":"parts","period":"year","per_asset":true}]}}"#
    )
    try world.apply(#"contract.cover {"contract":"E","assets":["2001"],"until":"2026-05-31"}"#)
    try world.apply(#"contract.cover {"contract":"E","assets":["2001"],"since":"2026-06-01"}"#)
    try world.apply(
      #"contract.use {"contract":"E","service":"parts","amount":2,"asset":"2001","on":"2026-02-01"}"#
    )
    let carried = try world.apply(
      #"coverage.carry_over {"from":"2001","to":"2005","on":"2026-03-01","reason":"Cambio"}"#)
    #expect(carried["contracts"] == .array([.string("E")]))
    let own = try quota(world, #"{"contract":"E","asset":"2005","on":"2026-03-02"}"#, 0)
    #expect(own["used"]?.integerValue == 2 && own["left"]?.integerValue == 3)
    let all = try quota(world, #"{"contract":"E","on":"2026-03-02"}"#, 0)
    #expect(all["used"]?.integerValue == 2 && all["assets_used"]?.integerValue == 1)
  }

  /// What both share is not changed by booking from one onto the other, and hinders no undoing.
  @Test func aReplacementIsUndoneWhateverIsSharedBesides() throws {
    let world = try world()
    try world.apply(#"asset.register {"tag":"2005","model":"Epson EB-E01","at":"PASTO"}"#)
    try world.apply(
      #"contract.open {"code":"E","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"services":["parts"],"quotas":[{"service":"parts","amount":9,"unit":"parts","period":"year"},{"service":"parts","amount":2,"unit":"parts","period":"year","per_asset":true}]}}"#
    )
    try world.apply(#"contract.cover {"contract":"E","assets":["2001"]}"#)
    try world.apply(
      #"contract.use {"contract":"E","service":"parts","amount":1,"asset":"2001","on":"2026-02-05"}"#
    )
    try world.apply(
      "co", #"coverage.carry_over {"from":"2001","to":"2005","on":"2026-02-24","reason":"x"}"#)
    try world.undo("co")
    let own = try quota(world, #"{"contract":"E","asset":"2001","on":"2026-03-02"}"#, 1)
    #expect(own["used"]?.integerValue == 1)
    let shared = try quota(world, #"{"contract":"E","on":"2026-03-02"}"#, 0)
    #expect(shared["used"]?.integerValue == 1)
  }

  /// A use and its correction are no use; so they are when they are booked over and back.
  @Test func aReplacementOfWhatWasCorrectedIsUndoneToo() throws {
    let world = try world()
    try world.apply(#"asset.register {"tag":"2005","model":"Epson EB-E01","at":"PASTO"}"#)
    try world.apply(
      #"contract.open {"code":"E","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2025-01-01","ends_on":"2026-12-31","terms":{"services":["parts"],"quotas":[{"service":"parts","amount":2,"unit":"parts","period":"year","per_asset":true}]}}"#
    )
    try world.apply(#"contract.cover {"contract":"E","assets":["2001"]}"#)
    let use =
      #"contract.use {"contract":"E","service":"parts","amount":1,"asset":"2001","on":"2026-03-01"#
    try world.apply(use + #""}"#)
    try world.apply(use + #"","correction":"Error"}"#)
    try world.apply(#"contract.terminate {"contract":"E","last_day":"2026-02-20","reason":"Fin"}"#)
    try world.apply(
      "co", #"coverage.carry_over {"from":"2001","to":"2005","on":"2026-02-10","reason":"x"}"#)
    try world.undo("co")
  }

  @Test func aUnitThatIsListedAlreadyTakesTheUsesOrIsTakenOutFirst() throws {
    let world = try world()
    for tag in ["2005", "2006"] {
      try world.apply(#"asset.register {"tag":"\#(tag)","model":"Epson EB-E01","at":"PASTO"}"#)
    }
    try world.apply(
      #"contract.open {"code":"E","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"services":["parts"],"quotas":[{"service":"parts","amount":2,"unit":"parts","period":"year","per_asset":true}]}}"#
    )
    try world.apply(#"contract.cover {"contract":"E","assets":["2001","2005"]}"#)
    try world.apply(#"contract.cover {"contract":"E","assets":["2006"],"since":"2026-06-01"}"#)
    try world.apply(
      #"contract.use {"contract":"E","service":"parts","amount":2,"asset":"2001","on":"2026-02-05"}"#
    )
    func carry(_ tag: String) -> String {
      #"coverage.carry_over {"from":"2001","to":"\#(tag)","on":"2026-02-20","reason":"x"}"#
    }
    #expect(try world.refusal(carry("2006"))?.code.name == "coverage.carry_listed")
    try world.apply(carry("2005"))
    let own = try quota(world, #"{"contract":"E","asset":"2005","on":"2026-03-02"}"#, 0)
    #expect(own["used"]?.integerValue == 2 && own["left"]?.integerValue == 0)
  }

  @Test func onAPastDayIsTakenWhatWasUsedUntilThen() throws {
    let world = try world()
    for day in ["2026-02-03", "2026-02-20"] {
      try world.apply(
        #"contract.use {"contract":"Q","service":"parts","amount":1,"asset":"2001","on":"\#(day)"}"#
      )
      try world.apply(
        #"contract.use {"contract":"Q","service":"preventive","amount":1,"asset":"2001","on":"\#(day)"}"#
      )
    }
    for (day, used) in [("2026-02-02", 0), ("2026-02-19", 1), ("2026-02-20", 2)] {
      for of in ["", #","asset":"2001""#] {
        let data = #"{"contract":"Q","on":"\#(day)"\#(of)}"#
        #expect(try quota(world, data, 0)["used"]?.integerValue == Int64(used), "\(day)\(of)")
        #expect(try quota(world, data, 1)["used"]?.integerValue == Int64(used), "\(day)\(of)")
      }
    }
    let spent = try quota(world, #"{"contract":"Q","on":"2026-02-19"}"#, 1)
    #expect(spent["assets_used"]?.integerValue == 1 && spent["assets_spent"]?.integerValue == 0)
  }

  /// The balance of every period is what its days' entries add up to.
  @Test func aReplacementWrittenDownLateTakesAlongLaterPeriodsToo() throws {
    let world = try world()
    try world.apply(#"asset.register {"tag":"2005","model":"Epson EB-E01","at":"PASTO"}"#)
    try world.apply(
      #"contract.open {"code":"E","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"services":["parts"],"quotas":[{"service":"parts","amount":2,"unit":"parts","period":"month","per_asset":true}]}}"#
    )
    try world.apply(#"contract.cover {"contract":"E","assets":["2001"]}"#)
    for (day, amount) in [("2026-02-05", 1), ("2026-03-01", 2)] {
      try world.apply(
        #"contract.use {"contract":"E","service":"parts","amount":\#(amount),"asset":"2001","on":"\#(day)"}"#
      )
    }
    try world.apply(
      #"coverage.carry_over {"from":"2001","to":"2005","on":"2026-02-10","reason":"Cambio"}"#)
    func used(_ day: String) throws -> Int64? {
      try quota(world, #"{"contract":"E","asset":"2005","on":"\#(day)"}"#, 0)["used"]?.integerValue
    }
    #expect(try used("2026-02-28") == 1)
    #expect(try used("2026-03-02") == 2)
    let verdict = try world.ask(
      "coverage.check", #"{"asset":"2005","service":"parts","on":"2026-03-02"}"#)
    let own = verdict["examined"]?.arrayValue?.first { $0["code"] == .string("E") }
    #expect(own?["reason"]?.stringValue == "quota_spent")
    // Counted anew from the ledger it stays what it is.
    try world.apply(
      #"contract.revise {"contract":"E","terms":{"quotas":[{"service":"parts","amount":3,"unit":"parts","period":"month","per_asset":true}]}}"#
    )
    #expect(try used("2026-02-28") == 1)
    #expect(try used("2026-03-02") == 2)
  }

  @Test func aContractKeepsWhatWasUsedWithinItsDays() throws {
    let world = try world()
    try world.apply(Self.use(#","asset":"2001""#))
    let shorter = #"contract.revise {"contract":"Q","ends_on":"2026-03-01"}"#
    let refusal = try world.refusal(shorter)
    #expect(refusal?.code.name == "contract.uses_left_out")
    #expect(refusal?.params["used_on"] == "2026-03-02")
    #expect(refusal?.hints.first?.params["of"] == " --asset 2001")
    try world.apply(#"contract.revise {"contract":"Q","ends_on":"2026-03-02"}"#)
    try world.apply(Self.use(#","asset":"2001","correction":"Error""#))
    try world.apply(shorter)
  }

  @Test func whatIsUsedIsCountedOnceForAllAndOnceForEach() throws {
    let world = try world()
    let used = try world.apply(Self.use(#","asset":"2001""#))
    #expect(used["quota_left"]?.integerValue == 3)
    #expect(used["quota_until"]?.stringValue == "2026-12-31")
    try world.apply(
      #"contract.use {"contract":"Q","service":"parts","amount":2,"asset":"2001"}"#)
    let visits = try quota(world, #"{"contract":"Q"}"#, 0)
    #expect(visits["used"]?.integerValue == 1)
    #expect(visits["left"]?.integerValue == 3)
    let parts = try quota(world, #"{"contract":"Q"}"#, 1)
    #expect(parts["left"] == .null)
    #expect(parts["assets_used"]?.integerValue == 1)
    #expect(parts["assets_spent"]?.integerValue == 1)
    let own = try quota(world, #"{"contract":"Q","asset":"2001"}"#, 1)
    #expect(own["left"]?.integerValue == 0)
    #expect(own["renews_on"]?.stringValue == "2026-05-01")
  }

  @Test func termsOfACoversOwnAreCountedApart() throws {
    let world = try world()
    let used = try world.apply(Self.use(#","asset":"2002""#))
    #expect(used["quota_left"]?.integerValue == 0)
    #expect(used["quota_until"]?.stringValue == "2026-03-31")
    #expect(try quota(world, #"{"contract":"Q"}"#, 0)["used"]?.integerValue == 0)
    let verdict = try world.ask(
      "coverage.check", #"{"asset":"2002","service":"preventive","on":"2026-03-02"}"#)
    #expect(verdict["reason"]?.stringValue == "quota_spent")
    #expect(verdict["quota_renews_on"]?.stringValue == "2026-04-01")
  }

  @Test(arguments: [
    (use(#","asset":"2003""#), "contract.asset_not_reached"),
    (
      #"contract.use {"contract":"Q","service":"labour","amount":1}"#, "contract.no_such_quota"
    ),
    (
      #"contract.use {"contract":"Q","service":"preventive","unit":"hours","amount":1}"#,
      "contract.no_such_quota"
    ),
    (
      #"contract.use {"contract":"Q","service":"parts","amount":1}"#,
      "contract.quota_needs_asset"
    ),
    (
      #"contract.use {"contract":"Q","service":"preventive","amount":5}"#,
      "contract.quota_exceeded"
    ),
    (
      #"contract.use {"contract":"Q","service":"preventive","amount":1,"correction":"x"}"#,
      "contract.correction_exceeds_use"
    ),
    (
      #"contract.use {"contract":"Q","service":"preventive","amount":1,"on":"2026-04-02"}"#,
      "contract.use_in_future"
    ),
    (
      #"contract.use {"contract":"Q","service":"preventive","amount":1,"on":"2025-12-31"}"#,
      "contract.not_in_force"
    ),
    (
      #"contract.use {"contract":"CTO-3","service":"preventive","amount":1,"on":"2026-02-14"}"#,
      "contract.not_in_force"
    ),
    (
      #"contract.use {"contract":"Q","service":"preventive","amount":0}"#, "input.out_of_range"
    ),
    (
      #"warranty.register {"asset":"2001","provider":"HP","starts_on":"2026-01-01","months":12,"terms":{"quotas":[{"service":"parts","amount":1,"unit":"parts","period":"year"}]}}"#,
      "terms.quota_in_warranty"
    ),
  ])
  func theLedgerRefuses(line: String, code: String) throws {
    #expect(try world().refusal(line)?.code.name == code)
  }

  @Test func moreThanIsLeftIsEnteredWhenItIsSaidWhy() throws {
    let world = try world()
    try world.apply(#"contract.use {"contract":"Q","service":"preventive","amount":4}"#)
    let line = #"contract.use {"contract":"Q","service":"preventive","amount":2"#
    #expect(try world.refusal(line + "}")?.code.name == "contract.quota_exceeded")
    try world.apply(line + #","beyond_quota":"Emergencia"}"#)
    let visits = try quota(world, #"{"contract":"Q"}"#, 0)
    #expect(visits["used"]?.integerValue == 6)
    #expect(visits["left"]?.integerValue == 0)
    try world.apply(line + #","correction":"No vinieron"}"#)
    #expect(try quota(world, #"{"contract":"Q"}"#, 0)["used"]?.integerValue == 4)
  }

  @Test func theLastEntryIsUndone() throws {
    let world = try world()
    for (id, amount) in [("first", 1), ("second", 2)] {
      let data = #"{"contract":"Q","service":"preventive","amount":\#(amount)}"#
      let request = Request("contract.use", id: id, data: try JSONParser.parse(data))
      _ = try world.registry.apply(request, origin: Origin(source: "test"))
    }
    func undo(_ operation: String) -> String { #"journal.undo {"operation":"\#(operation)"}"# }
    #expect(try world.refusal(undo("first"))?.code.name == "undo.changed_since")
    try world.apply(undo("second"))
    #expect(try quota(world, #"{"contract":"Q"}"#, 0)["used"]?.integerValue == 1)
    try world.apply(undo("first"))
    #expect(try quota(world, #"{"contract":"Q"}"#, 0)["used"]?.integerValue == 0)
  }

  @Test(arguments: [
    ("CTO-9", "2024-12-31", "not_started"), ("CTO-9", "2025-07-14", "expired"),
    ("CTO-9", "2026-07-01", "expired"), ("CTO-3", "2026-02-28", "suspended"),
    ("CTO-3", "2026-07-01", "terminated"),
  ])
  func aDayWithoutAContractHasNoBalances(code: String, day: String, state: String) throws {
    let answer = try world().ask("contract.quotas", #"{"contract":"\#(code)","on":"\#(day)"}"#)
    #expect(answer["state"]?.stringValue == state)
    #expect(answer["quotas"] == .array([]))
  }

  @Test func aDayOfTheContractHasThem() throws {
    let answer = try world().ask(
      "contract.quotas", #"{"contract":"CTO-9","on":"2026-06-30"}"#)
    #expect(answer["state"]?.stringValue == "in_force")
    #expect(answer["quotas"]?.arrayValue?.count == 1)
  }

  @Test func correctedQuotasCountTheLedgerAnew() throws {
    let world = try world()
    try world.apply(
      #"contract.use {"contract":"Q","service":"preventive","amount":1,"on":"2026-01-20"}"#)
    try world.apply(
      #"contract.use {"contract":"Q","service":"preventive","amount":2,"on":"2026-03-02"}"#)
    try world.apply(
      #"contract.revise {"contract":"Q","terms":{"quotas":[{"service":"preventive","amount":2,"unit":"visits","period":"quarter"}]}}"#
    )
    let quarter = try quota(world, #"{"contract":"Q","on":"2026-03-31"}"#, 0)
    #expect(quarter["used"]?.integerValue == 3)
    #expect(quarter["left"]?.integerValue == 0)
    #expect(try quota(world, #"{"contract":"Q"}"#, 0)["used"]?.integerValue == 0)
  }

  @Test func thePaceSaysWhenItRunsOut() throws {
    let world = try world()
    // From 1 January to 1 April 2026 are 62 business days, in which two were used: the other two last
    // 62 more, to 7 July.
    try world.apply(#"contract.use {"contract":"Q","service":"preventive","amount":2}"#)
    let row = try quota(world, #"{"contract":"Q"}"#, 0)
    #expect(row["runs_out_on"]?.stringValue == "2026-07-07")
    // At half that pace it outlasts the year.
    try world.apply(
      #"contract.use {"contract":"Q","service":"preventive","amount":1,"correction":"No vino"}"#)
    #expect(try quota(world, #"{"contract":"Q"}"#, 0)["runs_out_on"] == .null)
  }
}
