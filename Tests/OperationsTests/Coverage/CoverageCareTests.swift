import RegistryModel
import Testing

/// Notices, replacements and looking back at a verdict.
@Suite struct CoverageCareTests {
  @Test(arguments: [
    (#"contract.give_notice {"contract":"CTO-4"}"#, "contract.no_notice_needed"),
    // Notice of CTO-2 had to be given by 1 December 2025.
    (#"contract.give_notice {"contract":"CTO-2"}"#, "contract.notice_late"),
    (
      #"contract.give_notice {"contract":"CTO-9","on":"2026-04-02"}"#,
      "contract.notice_in_future"
    ),
    (#"contract.give_notice {"contract":"CTO-3"}"#, "contract.terminated"),
    (
      #"coverage.carry_over {"from":"1001","to":"1001","reason":"x"}"#, "coverage.carry_to_self"
    ),
    (
      #"coverage.carry_over {"from":"1001","to":"1012","reason":"x"}"#,
      "coverage.carry_to_retired"
    ),
    (
      #"coverage.carry_over {"from":"1011","to":"1001","reason":"x"}"#,
      "coverage.nothing_to_carry"
    ),
    // Nobody knows from whom 1013 was bought.
    (
      #"coverage.carry_over {"from":"1013","to":"1001","reason":"x"}"#,
      "coverage.carry_provider_unknown"
    ),
    (
      #"coverage.carry_over {"from":"1001","to":"1011","on":"2026-04-02","reason":"x"}"#,
      "asset.date_in_future"
    ),
    (
      #"coverage.carry_over {"from":"1001","to":"1011","reason":"x"}"#,
      "coverage.carry_different_model"
    ),
    // On its first day the old unit had nothing of it.
    (
      #"coverage.carry_over {"from":"1001","to":"1003","on":"2025-04-02","reason":"x"}"#,
      "coverage.carry_too_early"
    ),
    (
      #"contract.give_notice {"contract":"CTO-9","on":"2020-01-01"}"#,
      "contract.notice_before_start"
    ),
    (
      #"warranty.void {"warranty":"1001-G1","cause":"carried_over","reason":"x"}"#,
      "warranty.carry_instead"
    ),
  ])
  func whatIsRefused(line: String, code: String) throws {
    #expect(try CoverageWorld().refusal(line)?.code.name == code)
  }

  @Test func noticeIsGivenOnce() throws {
    let world = try CoverageWorld()
    let line = #"contract.give_notice {"contract":"CTO-9"}"#
    try world.apply(line)
    #expect(try world.refusal(line)?.code.name == "contract.notice_given")
    let shown = try world.ask("contract.show", #"{"contract":"CTO-9"}"#)
    #expect(shown["notice_on"]?.stringValue == "2026-04-01")
  }

  @Test func whatIsCarriedOverIsCarriedOnce() throws {
    let world = try CoverageWorld()
    let line =
      #"coverage.carry_over {"from":"1001","to":"1011","reason":"Cambio","#
      + #""different_model_reason":"Lo que había"}"#
    let result = try world.apply(line)
    #expect(result["warranties"] == .array([.string("1011-G1")]))
    for day in ["2026-04-01", "2026-03-01"] {
      let refusal = try world.refusal(
        #"coverage.carry_over {"from":"1001","to":"1003","on":"\#(day)","reason":"x"}"#)
      #expect(refusal?.code.name == "coverage.already_carried")
      #expect(refusal?.params["heir"] == "1011")
    }
    let verdict = try world.ask("coverage.check", #"{"asset":"1011"}"#)
    #expect(verdict["carried_from"]?.stringValue == "1001")
    #expect(verdict["days_left"]?.integerValue == 1)
  }

  @Test func noticeGivenIsNoLongerDue() throws {
    let world = try CoverageWorld()
    func due() throws -> JSON? {
      try world.ask("coverage.expiring", #"{"within":3660}"#)["expiring"]?.arrayValue?
        .first { $0["code"] == .string("CTO-9") }?["notice_by"]
    }
    try world.apply(#"contract.revise {"contract":"CTO-9","notice_days":30}"#)
    #expect(try due()?.stringValue == "2026-05-31")
    try world.apply(#"contract.give_notice {"contract":"CTO-9"}"#)
    #expect(try due() == .null)
  }

  @Test func aContractThatListsBothIsNotListedTwice() throws {
    let world = try CoverageWorld()
    let result = try world.apply(
      #"coverage.carry_over {"from":"1014","to":"1015","reason":"Cambio"}"#)
    #expect(result["contracts"] == .array([.string("CTO-9")]))
    let covers = try world.ask("contract.show", #"{"contract":"CTO-9"}"#)["covers"]?.arrayValue
    #expect(covers?.map { $0["until"] } == [.string("2026-03-31"), .null])
  }
}
