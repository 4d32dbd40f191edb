import RegistryModel
import Testing

/// What contracts and warranties refuse, on the registry of `CoverageWorld`.
@Suite struct ContractRefusalTests {
  @Test(arguments: [
    // Opening.
    (
      #"contract.open {"code":"cto-4","provider":"HP","kind":"rental","starts_on":"2026-01-01","ends_on":"2026-01-02"}"#,
      "contract.code_taken"
    ),
    (
      #"contract.open {"code":"N","provider":"HP","kind":"rental","starts_on":"2026-01-02","ends_on":"2026-01-01"}"#,
      "period.inverted"
    ),
    (
      #"contract.open {"code":"N","provider":"NADIE","kind":"rental","starts_on":"2026-01-01","ends_on":"2026-01-01"}"#,
      "provider.not_found"
    ),
    (
      #"contract.open {"code":"N","provider":"HP","kind":"leasing","starts_on":"2026-01-01","ends_on":"2026-01-01"}"#,
      "input.unknown_code"
    ),
    (
      #"contract.open {"code":"N","provider":"HP","kind":"rental","starts_on":"2026-01-01","ends_on":"2026-01-01","terms":{"parts_in":["diskette"]}}"#,
      "input.unknown_code"
    ),
    (
      #"contract.open {"code":"N","provider":"HP","kind":"rental","starts_on":"2026-01-01","ends_on":"2026-01-01","terms":{"parts_in":["disk"],"parts_out":["disk"]}}"#,
      "terms.part_in_and_out"
    ),
    (
      #"contract.open {"code":"N","provider":"HP","kind":"rental","starts_on":"2026-01-01","ends_on":"2026-01-01","terms":{"causes_included":["theft"],"causes_excluded":["theft"]}}"#,
      "terms.cause_in_and_out"
    ),
    (
      #"contract.open {"code":"N","provider":"HP","kind":"rental","starts_on":"2026-01-01","ends_on":"2026-01-01","terms":{"quotas":[{"service":"supplies","amount":1,"unit":"units","period":"month"}]}}"#,
      "terms.quota_without_service"
    ),
    (
      #"contract.open {"code":"N","provider":"HP","kind":"rental","starts_on":"2026-01-01","ends_on":"2026-01-01","terms":{"services":["parts"],"quotas":[{"service":"parts","amount":3,"unit":"parts","period":"year"},{"service":"parts","amount":3,"unit":"parts","period":"month"},{"service":"parts","amount":5,"unit":"parts","period":"year"}]}}"#,
      "terms.quota_repeated"
    ),
    (
      #"contract.open {"code":"N","provider":"HP","kind":"rental","starts_on":"2026-01-01","ends_on":"2026-01-01","terms":{"response":"soon"}}"#,
      "calendar.target_invalid"
    ),
    (
      #"contract.open {"code":"N","provider":"HP","kind":"rental","starts_on":"2026-01-01","ends_on":"2026-01-01","terms":{"hours":"9 to 5"}}"#,
      "calendar.hours_invalid"
    ),
    (
      #"contract.open {"code":"N","provider":"HP","kind":"rental","starts_on":"2026-01-01","ends_on":"2026-01-01","terms":{"response":"8bh","resolution":"4bh"}}"#,
      "terms.resolution_shorter"
    ),
    (
      #"contract.open {"code":"N","provider":"HP","kind":"part_warranty","starts_on":"2026-01-01","ends_on":"2026-01-01"}"#,
      "contract.of_part"
    ),
    // Renewing.
    (#"contract.renew {"contract":"CTO-4","ends_on":"2027-12-31"}"#, "contract.not_renewable"),
    (
      #"contract.renew {"contract":"CTO-9","starts_on":"2026-06-30","ends_on":"2027-12-31"}"#,
      "contract.renewal_overlaps"
    ),
    (#"contract.renew {"contract":"CTO-9","ends_on":"2026-06-30"}"#, "period.inverted"),
    (#"contract.renew {"contract":"CTO-3","ends_on":"2027-12-31"}"#, "contract.terminated"),
    (#"contract.renew {"contract":"CTO-99","ends_on":"2027-12-31"}"#, "contract.not_found"),
    // Revising.
    (#"contract.revise {"contract":"CTO-9","ends_on":"2025-07-14"}"#, "period.inverted"),
    (#"contract.revise {"contract":"CTO-3","object":"x"}"#, "contract.terminated"),
    // Suspending and resuming.
    (
      #"contract.suspend {"contract":"CTO-4","from":"2025-12-31","reason":"x"}"#,
      "contract.not_in_force"
    ),
    (
      #"contract.suspend {"contract":"CTO-4","from":"2027-01-01","reason":"x"}"#,
      "contract.not_in_force"
    ),
    (#"contract.suspend {"contract":"CTO-4"}"#, "input.missing_member"),
    (#"contract.resume {"contract":"CTO-4"}"#, "contract.not_suspended"),
    // Ending.
    (
      #"contract.terminate {"contract":"CTO-4","last_day":"2027-01-01","reason":"x"}"#,
      "contract.not_in_force"
    ),
    (#"contract.terminate {"contract":"CTO-3","reason":"x"}"#, "contract.terminated"),
    // Covering.
    (#"contract.cover {"contract":"CTO-4"}"#, "contract.nothing_named"),
    (#"contract.cover {"contract":"CTO-4","assets":["1008"]}"#, "contract.cover_repeated"),
    (
      #"contract.cover {"contract":"CTO-1 de 2026","assets":["1010"],"since":"2026-02-28"}"#,
      "contract.cover_overlaps"
    ),
    (
      #"contract.cover {"contract":"CTO-4","sites":["CALI"],"since":"2027-01-01"}"#,
      "contract.cover_outside"
    ),
    (
      #"contract.cover {"contract":"CTO-4","sites":["CALI"],"since":"2026-02-02","until":"2026-02-01"}"#,
      "period.inverted"
    ),
    (#"contract.cover {"contract":"CTO-3","sites":["CALI"]}"#, "contract.terminated"),
    (#"contract.uncover {"contract":"CTO-4","assets":["1004"]}"#, "contract.not_covered"),
    (
      #"contract.uncover {"contract":"CTO-1 de 2026","assets":["1010"],"last_day":"2026-03-01"}"#,
      "contract.not_covered"
    ),
    (#"contract.uncover {"contract":"CTO-4"}"#, "contract.nothing_named"),
    // Warranties.
    (
      #"warranty.register {"asset":"1011","provider":"HP","starts_on":"2026-01-01"}"#,
      "warranty.end_unclear"
    ),
    (
      #"warranty.register {"asset":"1011","provider":"HP","starts_on":"2026-01-01","months":1,"ends_on":"2026-01-31"}"#,
      "warranty.end_unclear"
    ),
    (
      #"warranty.register {"asset":"1011","provider":"HP","starts_on":"2026-01-02","ends_on":"2026-01-01"}"#,
      "period.inverted"
    ),
    (
      #"warranty.register {"asset":"1011","kind":"rental","provider":"HP","starts_on":"2026-01-01","months":1}"#,
      "warranty.kind_invalid"
    ),
    (
      #"warranty.register {"asset":"1001","provider":"HP","starts_on":"2025-04-02","months":12}"#,
      "warranty.repeated"
    ),
    (#"warranty.revise {"warranty":"1001-G1","ends_on":"2025-04-01"}"#, "period.inverted"),
    (#"warranty.revise {"warranty":"1007","invoice":"x"}"#, "reference.ambiguous"),
    (
      #"warranty.void {"warranty":"1001-G1","cause":"breached","on":"2026-04-02","reason":"x"}"#,
      "warranty.not_in_force"
    ),
  ])
  func isRefused(line: String, code: String) throws {
    #expect(try CoverageWorld().refusal(line)?.code.name == code)
  }

  @Test func aSuspendedContractIsNotSuspendedAgainAndResumesLater() throws {
    let world = try CoverageWorld()
    try world.apply(#"contract.suspend {"contract":"CTO-4","from":"2026-03-01","reason":"Obra"}"#)
    let again = try world.refusal(#"contract.suspend {"contract":"CTO-4","reason":"x"}"#)
    #expect(again?.code.name == "contract.already_suspended")
    let early = try world.refusal(#"contract.resume {"contract":"CTO-4","on":"2026-03-01"}"#)
    #expect(early?.code.name == "contract.resumed_too_early")
    try world.apply(#"contract.resume {"contract":"CTO-4","on":"2026-03-02"}"#)
    // A second suspension may not begin within the first.
    let inside = try world.refusal(
      #"contract.suspend {"contract":"CTO-4","from":"2026-03-01","reason":"x"}"#)
    #expect(inside?.code.name == "contract.suspension_overlaps")
  }

  @Test func aSuspensionForgottenIsWrittenDownBeforeALaterOne() throws {
    let world = try CoverageWorld()
    func suspend(_ more: String) -> String {
      #"contract.suspend {"contract":"CTO-4","reason":"Obra"\#(more)}"#
    }
    try world.apply(suspend(#","from":"2026-03-10""#))
    #expect(
      try world.refusal(suspend(#","from":"2026-02-01""#))?.code.name
        == "contract.already_suspended")
    let over = suspend(#","from":"2026-02-01","through":"2026-03-10""#)
    #expect(try world.refusal(over)?.code.name == "contract.already_suspended")
    let inverted = suspend(#","from":"2026-02-02","through":"2026-02-01""#)
    #expect(try world.refusal(inverted)?.code.name == "contract.suspension_inverted")
    try world.apply(suspend(#","from":"2026-02-01","through":"2026-02-03""#))
    for (day, reason) in [
      ("2026-01-31", "applies"), ("2026-02-01", "suspended"), ("2026-02-03", "suspended"),
      ("2026-02-04", "applies"), ("2026-03-10", "suspended"),
    ] {
      let check = #"{"asset":"1008","on":"\#(day)"}"#
      let examined = try world.ask("coverage.check", check)["examined"]?.arrayValue
      let own = examined?.first { $0["code"] == .string("CTO-4") }
      #expect(own?["reason"]?.stringValue == reason, "\(day)")
    }
    // The one that lasts is the one that is ended.
    try world.apply(#"contract.resume {"contract":"CTO-4","on":"2026-03-12"}"#)
    let shown = try world.ask("contract.show", #"{"contract":"CTO-4"}"#)["suspensions"]?.arrayValue
    #expect(shown?.map { $0["through"]?.stringValue } == ["2026-02-03", "2026-03-11"])
  }

  @Test func aVoidWarrantyTakesNoMoreChanges() throws {
    let world = try CoverageWorld()
    try world.apply(
      #"warranty.void {"warranty":"1001-G1","cause":"breached","on":"2026-03-01","reason":"Sello"}"#
    )
    let again = try world.refusal(
      #"warranty.void {"warranty":"1001-G1","cause":"returned","reason":"x"}"#)
    #expect(again?.code.name == "warranty.void")
    let last = try world.ask("coverage.check", #"{"asset":"1001","on":"2026-02-28"}"#)
    #expect(last["days_left"]?.integerValue == 1)
    let after = try world.ask("coverage.check", #"{"asset":"1001","on":"2026-03-01"}"#)
    #expect(after["reason"]?.stringValue == "voided")
    #expect(after["days_since_lapse"]?.integerValue == 1)
  }

  @Test func aWarrantyRecordedInErrorNeverWas() throws {
    let world = try CoverageWorld()
    try world.apply(
      #"warranty.void {"warranty":"1001-G1","cause":"recorded_in_error","reason":"Otra placa"}"#)
    let answer = try world.ask("coverage.check", #"{"asset":"1001"}"#)
    // The model's standard warranty is back, and nobody knows when the equipment was bought.
    #expect(answer["verdict"]?.stringValue == "doubtful")
    #expect(answer["examined"]?.arrayValue?.count == 1)
  }

  @Test func twoContractsOverOneThingAreAllowedAndReported() throws {
    let world = try CoverageWorld()
    let result = try world.apply(#"contract.cover {"contract":"CTO-6","assets":["1008","1011"]}"#)
    #expect(result["overlapping_contracts"] == .array([.string("CTO-4"), .string("CTO-5")]))
    #expect(result["overlapping_scopes"] == .array([.string("1008")]))
    #expect(result["covered"]?.integerValue == 2)
    let apart = try world.apply(#"contract.cover {"contract":"CTO-7","sites":["CALI"]}"#)
    #expect(apart["overlapping_contracts"] == .array([]))
  }

  @Test func whatIsUncoveredBeforeItBeganIsGone() throws {
    let world = try CoverageWorld()
    try world.apply(#"contract.cover {"contract":"CTO-7","sites":["CALI"],"since":"2026-06-01"}"#)
    try world.apply(
      #"contract.uncover {"contract":"CTO-7","sites":["CALI"],"last_day":"2026-05-01"}"#)
    let covers = try world.ask("contract.show", #"{"contract":"CTO-7"}"#)["covers"]?.arrayValue
    #expect(covers?.map { $0["name"]?.stringValue } == ["1009"])
  }

  @Test func aNarrowerCoverTermsStandBeforeAWiderOnes() throws {
    let world = try CoverageWorld()
    try world.apply(#"contract.cover {"contract":"CTO-7","everything":true}"#)
    try world.apply(
      #"contract.cover {"contract":"CTO-7","assets":["1011"],"terms":{"parts_out":["fuser"]}}"#)
    let fuser = try world.ask("coverage.check", #"{"asset":"1011","part_class":"fuser"}"#)
    #expect(fuser["reason"]?.stringValue == "part_excluded")
    #expect(fuser["examined"]?.arrayValue?.count == 1)
    let roller = try world.ask("coverage.check", #"{"asset":"1011","part_class":"roller"}"#)
    #expect(roller["verdict"]?.stringValue == "covered")
  }
}
