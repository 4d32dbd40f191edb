import RegistryModel
import Testing

/// Two records made one lose no cover, and no count of what was used.
@Suite struct AssetMergeCoverTests {
  private let world: CoverageWorld

  /// 9801 and 9802 are two records of one laptop.
  init() throws {
    world = try CoverageWorld()
    for tag in ["9801", "9802"] {
      try world.apply(#"asset.register {"tag":"\#(tag)","model":"HP ProBook","at":"PASTO"}"#)
    }
    try world.apply(
      #"""
      contract.open {"code":"M","provider":"SOLUC","kind":"maintenance_contract",
      "starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"services":["parts"],"quotas":[
      {"service":"parts","amount":2,"unit":"parts","period":"year","per_asset":true}]}}
      """#)
  }

  private static let merge = #"asset.merge {"asset":"9801","into":"9802","reason":"El mismo"}"#

  private func cover(_ scope: String) throws {
    try world.apply(#"contract.cover {"contract":"M",\#(scope)}"#)
  }

  @Test func aContractThatCoversTheOneThatGoesIsCarriedOverFirst() throws {
    try cover(#""assets":["9801"]"#)
    let refusal = try world.refusal(Self.merge)
    #expect(refusal?.code.name == "asset.merge_contracted")
    #expect(refusal?.params["contract"] == "M")
    try world.apply(#"coverage.carry_over {"from":"9801","to":"9802","reason":"El mismo"}"#)
    #expect(try world.refusal(Self.merge) == nil)
  }

  @Test func aContractThatStandsStillIsNoLessOfOne() throws {
    try cover(#""assets":["9801"]"#)
    try world.apply(#"contract.suspend {"contract":"M","from":"2026-03-01","reason":"x"}"#)
    #expect(try world.refusal(Self.merge)?.code.name == "asset.merge_contracted")
  }

  @Test func whatItUsedCountsForTheOneThatStays() throws {
    try cover(#""models":["HP ProBook"]"#)
    try world.apply(
      #"contract.use {"contract":"M","service":"parts","amount":2,"asset":"9801","on":"2026-03-02"}"#
    )
    #expect(try world.refusal(Self.merge) == nil)
    let quotas = try world.ask("contract.quotas", #"{"contract":"M","asset":"9802"}"#)
    #expect(quotas["quotas"]?.arrayValue?.first?["used"]?.integerValue == 2)
  }

  @Test func whatCoversBothIsNoHindrance() throws {
    try cover(#""models":["HP ProBook"]"#)
    #expect(try world.refusal(Self.merge) == nil)
  }
}
