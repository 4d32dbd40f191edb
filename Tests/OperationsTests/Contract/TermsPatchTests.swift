import RegistryModel
import Testing

/// Correcting terms touches what is named and nothing else.
@Suite struct TermsPatchTests {
  private static let opened =
    #"contract.open {"code":"T-1","provider":"HP","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"services":["parts"],"parts_out":["fuser","roller"],"response":"4bh","clause":"4"}}"#

  private func terms(after revision: String) throws -> String? {
    let world = try CoverageWorld()
    try world.apply(Self.opened)
    try world.apply("contract.revise \(revision)")
    return try world.ask("contract.show", #"{"contract":"T-1"}"#)["terms"]?.canonicalText
  }

  @Test func aTargetIsCorrectedAndTheRestStays() throws {
    #expect(
      try terms(after: #"{"contract":"T-1","terms":{"response":"8bh"}}"#)
        == #"{"clause":"4","parts_out":["fuser","roller"],"response":"8bh","services":["parts"]}"#)
  }

  @Test func aListThatIsGivenReplacesTheEarlierOne() throws {
    #expect(
      try terms(after: #"{"contract":"T-1","terms":{"parts_out":["drum"]}}"#)
        == #"{"clause":"4","parts_out":["drum"],"response":"4bh","services":["parts"]}"#)
  }

  @Test func allOfItIsReplacedWhenAskedFor() throws {
    #expect(
      try terms(after: #"{"contract":"T-1","terms":{"clause":"5"},"replace_terms":true}"#)
        == #"{"clause":"5"}"#)
    #expect(try terms(after: #"{"contract":"T-1","replace_terms":true}"#) == "{}")
  }

  /// The corrected terms are looked at together with those that stay.
  @Test func aContradictionWithWhatStaysIsRefused() throws {
    let world = try CoverageWorld()
    try world.apply(Self.opened)
    let refusal = try world.refusal(
      #"contract.revise {"contract":"T-1","terms":{"parts_in":["fuser"]}}"#)
    #expect(refusal?.code.name == "terms.part_in_and_out")
  }
}
