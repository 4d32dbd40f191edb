import RegistryModel
import Testing

/// Visits already missed are not corrected away without a word. On 15 April 2026 the first quarter is
/// missed at three printers, its ten days of tolerance over.
@Suite struct PreventiveRemovalTests {
  private let world: PreventiveWorld

  init() throws { world = try PreventiveWorld() }

  private func revise(_ members: String) -> String {
    #"preventive.revise {"obligation":"MP",\#(members)}"#
  }

  private func kept() throws -> [JSON] {
    try world.ask("preventive.list")["obligations"]?.arrayValue?.first?["missed_removed"]?
      .arrayValue ?? []
  }

  @Test(arguments: [
    (#""tolerance_days":20"#, 3), (#""since":"2026-04-01""#, 3), (#""sites":["CALI"]"#, 2),
    (#""kinds":["laptop"]"#, 3), (#""visits":1,"period":"semester""#, 3),
  ])
  func aReasonIsAskedForAndKept(members: String, count: Int64) throws {
    #expect(try world.refusal(revise(members)) == "preventive.misses_vanish")
    let result = try world.apply(revise(members + #","reason":"Otrosí 2""#))
    #expect(result["missed_removed"]?.integerValue == count)
    #expect(result["missed_from"]?.stringValue == "2026-01-01")
    #expect(result["missed_to"]?.stringValue == "2026-03-31")
    let one = try #require(try kept().first)
    #expect(one["count"]?.integerValue == count && one["reason"]?.stringValue == "Otrosí 2")
    #expect(one["on"]?.stringValue == "2026-04-15")
  }

  @Test(arguments: [
    #""tasks":["Limpieza"]"#, #""tolerance_days":0"#, #""visits":3"#, #""until":"2026-06-30""#,
    #""whole_contract":true"#,
  ])
  func whatTakesNothingAwayNeedsNone(members: String) throws {
    #expect(try world.refusal(revise(members)) == nil)
    #expect(try kept().isEmpty)
  }

  @Test func fewerWindowsWouldTakeSomeAway() throws {
    try world.apply(revise(#""visits":3"#))
    // Of three in the quarter, one stands for the whole.
    let result = try world.apply(revise(#""visits":1,"reason":"Como antes""#))
    #expect(result["missed_removed"]?.integerValue == 6)
  }

  @Test func anEndingKeepsThemToo() throws {
    let result = try world.apply(
      #"preventive.end {"obligation":"MP","last_day":"2026-02-10","reason":"Mutuo acuerdo"}"#)
    #expect(result["missed_removed"]?.integerValue == 3)
    #expect(try kept().map { $0["reason"] } == [.string("Mutuo acuerdo")])
    // Half of the quarter is owed: it stays missed.
    let other = try PreventiveWorld()
    let later = try other.apply(
      #"preventive.end {"obligation":"MP","last_day":"2026-02-14","reason":"Mutuo acuerdo"}"#)
    #expect(later["missed_removed"] == nil)
  }
}
