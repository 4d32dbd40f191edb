import Engine
import RegistryModel
import Testing

/// What was used of a contract's quotas stays within the contract's days.
@Suite struct ContractUsesLeftOutTests {
  /// R held through 2025 and was renewed for 2026; in February one part was used.
  private let world: CoverageWorld

  init() throws {
    world = try CoverageWorld()
    try open("R", renewal: "express")
    try apply("renewal", "contract.renew", #"{"contract":"R","ends_on":"2026-12-31"}"#)
    try use("R")
  }

  private func open(_ code: String, renewal: String) throws {
    try apply(
      nil, "contract.open",
      #"""
      {"code":"\#(code)","provider":"SOLUC","kind":"maintenance_contract",
      "starts_on":"2025-01-01","ends_on":"2025-12-31","renewal":"\#(renewal)","terms":{"quotas":[
      {"service":"parts","amount":5,"unit":"parts","period":"term"}]}}
      """#)
  }

  private func use(_ contract: String, _ more: String = "") throws {
    try apply(
      nil, "contract.use",
      #"{"contract":"\#(contract)","service":"parts","amount":1,"on":"2026-02-10"\#(more)}"#)
  }

  @discardableResult
  private func apply(_ id: String?, _ name: String, _ data: String) throws -> JSON {
    let request = Request(name, id: id, data: try JSONParser.parse(data))
    return try world.registry.apply(request, origin: Origin(source: "test")).result
  }

  @Test func aRenewalThatWasUsedIsNotUndone() throws {
    let undo = #"journal.undo {"operation":"renewal"}"#
    let refusal = try #require(try world.refusal(undo))
    #expect(refusal.code.name == "undo.uses_left_out")
    #expect(
      refusal.params
        == [
          "operation": "renewal", "contract": "R", "used_on": "2026-02-10", "service": "parts",
        ])
    try use("R", #","correction":"Error""#)
    #expect(try world.refusal(undo) == nil)
  }

  @Test(arguments: [
    (#"contract.revise {"contract":"R","ends_on":"2026-02-09"}"#, false),
    (#"contract.revise {"contract":"R","ends_on":"2026-02-10"}"#, true),
    (#"contract.terminate {"contract":"R","last_day":"2026-02-09","reason":"x"}"#, false),
    (#"contract.terminate {"contract":"R","last_day":"2026-02-10","reason":"x"}"#, true),
  ])
  func itDoesNotEndBeforeItsLastUse(line: String, isTaken: Bool) throws {
    let code = try world.refusal(line)?.code.name
    #expect(code == (isTaken ? nil : "contract.uses_left_out"))
  }

  @Test func oneThatRenewsByItselfTellsWhatItLeavesOut() throws {
    try open("T", renewal: "tacit")
    try apply(nil, "contract.renew", #"{"contract":"T","ends_on":"2026-12-31"}"#)
    try use("T")
    let revised = try apply(
      nil, "contract.revise", #"{"contract":"T","ends_on":"2026-01-31"}"#)
    let warning = try #require(revised["warnings"]?.arrayValue?.first)
    #expect(warning["code"] == .string("uses_left_out"))
    #expect(warning["used_on"] == .string("2026-02-10"))
    // Written down, its renewal counts them.
    let renewed = #"{"contract":"T","ends_on":"2026-12-31"}"#
    try apply(nil, "contract.renew", renewed)
    let row = try world.ask("contract.quotas", #"{"contract":"T"}"#)["quotas"]?.arrayValue?.first
    #expect(row?["used"]?.integerValue == 1)
  }
}
