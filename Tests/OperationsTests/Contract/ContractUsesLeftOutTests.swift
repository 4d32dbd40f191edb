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

  /// The command of a refusal's first hint, as a line.
  private func takeBack(_ refusal: RegistryError?) throws -> String {
    let hint = try #require(refusal?.hints.first)
    #expect(["contract.take_use_back", "contract.latest_use"].contains(hint.code))
    func word(_ name: String) throws -> String { try #require(hint.params[name]) }
    let asset = try word("of").split(separator: " ").last.map { #","asset":"\#($0)""# } ?? ""
    return #"""
      contract.use {"contract":"\#(try word("contract"))","service":"\#(try word("service"))",
      "amount":\#(try word("amount")),"on":"\#(try word("used_on"))","correction":"Error"\#(asset)}
      """#
  }

  /// S covers one machine, which used three parts on 20 February.
  private func coverOne() throws {
    try open("S", renewal: "express")
    try apply(nil, "contract.renew", #"{"contract":"S","ends_on":"2026-12-31"}"#)
    try apply(nil, "contract.cover", #"{"contract":"S","assets":["1001"]}"#)
    try apply(
      nil, "contract.use",
      #"{"contract":"S","service":"parts","amount":3,"on":"2026-02-20","asset":"1001"}"#)
  }

  /// Found out in March, it is taken back of the day it was entered under.
  @Test func aCorrectionLiesOnTheDayOfTheUse() throws {
    try coverOne()
    let taken = try apply(
      nil, "contract.use",
      #"{"contract":"S","service":"parts","amount":3,"asset":"1001","correction":"Error"}"#)
    #expect(taken["used_on"] == .string("2026-02-20"))
    #expect(
      try world.refusal(
        #"contract.terminate {"contract":"S","last_day":"2026-02-19","reason":"x"}"#)
        == nil)
  }

  @Test func aDayThatUsedLessIsRefusedWithTheUseThereIs() throws {
    try coverOne()
    for more in [#","on":"2026-03-01","asset":"1001""#, ""] {
      let refusal = try world.refusal(
        #"contract.use {"contract":"S","service":"parts","amount":1,"correction":"x"\#(more)}"#)
      #expect(refusal?.code.name.hasPrefix("contract.correction_exceeds") == true)
      #expect(try takeBack(refusal).contains(#""on":"2026-02-20""#))
    }
  }

  /// What stands in the way of a change can be taken back whatever else has changed since.
  @Test(arguments: [
    #"contract.uncover {"contract":"S","assets":["1001"],"last_day":"2026-01-31"}"#,
    #"contract.suspend {"contract":"S","from":"2026-02-01","reason":"x"}"#,
    #"contract.revise {"contract":"S","terms":{"quotas":[]}}"#,
  ])
  func theHintAlwaysWorks(change: String) throws {
    try coverOne()
    try world.apply(change)
    let end = #"contract.terminate {"contract":"S","last_day":"2026-02-19","reason":"x"}"#
    let refusal = try world.refusal(end)
    #expect(refusal?.code.name == "contract.uses_left_out")
    try world.apply(try takeBack(refusal))
    try world.apply(end)
  }

  @Test func theTermsOfACoverStayWhileTheyAreUsed() throws {
    try apply(
      "own", "contract.cover",
      #"""
      {"contract":"R","assets":["1001"],"terms":{"services":["parts"],"quotas":[
      {"service":"parts","amount":2,"unit":"parts","period":"year"}]}}
      """#)
    try use("R", #","asset":"1001""#)
    let undo = #"journal.undo {"operation":"own"}"#
    let refusal = try world.refusal(undo)
    #expect(refusal?.code.name == "undo.uses_left_out")
    let sooner = #"contract.uncover {"contract":"R","assets":["1001"],"last_day":"2026-02-09"}"#
    #expect(try world.refusal(sooner)?.code.name == "contract.cover_uses_left_out")
    try world.apply(try takeBack(refusal))
    #expect(try world.refusal(sooner) == nil)
  }

  /// Each part goes back to the terms it was charged to.
  @Test func whatWasChargedUnderTwoTermsIsTakenBackOfBoth() throws {
    try apply(nil, "contract.cover", #"{"contract":"R","sites":["PASTO"]}"#)
    try use("R", #","asset":"1001""#)
    try apply(
      nil, "contract.cover",
      #"""
      {"contract":"R","assets":["1001"],"since":"2026-02-10","terms":{"services":["parts"],
      "quotas":[{"service":"parts","amount":2,"unit":"parts","period":"year"}]}}
      """#)
    try use("R", #","asset":"1001""#)
    try world.apply(
      #"""
      contract.use {"contract":"R","service":"parts","amount":2,"asset":"1001","correction":"x"}
      """#)
    let rows = try #require(
      try world.ask("contract.quotas", #"{"contract":"R"}"#)["quotas"]?.arrayValue)
    // One without equipment stays.
    #expect(rows.map { $0["used"]?.integerValue } == [1, 0])
  }
}
