import Operations
import RegistryModel
import Testing

/// How a provider kept to what was agreed.
@Suite struct ProviderScorecardTests {
  private let desk: CaseDesk

  init() throws {
    desk = try CaseDesk()
    try desk.apply(
      "contract.open",
      #"{"code":"CTO-1","provider":"TINTAS","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"services":["corrective","parts"],"response":"4bh","resolution":"1bd"}}"#
    )
    try desk.apply("contract.cover", #"{"contract":"CTO-1","kinds":["printer"]}"#)
  }

  /// A ticket for a part of the printer on a case of its own, sent at the given time.
  private func raise(_ number: Int, at time: String, _ part: String = "fuser") throws {
    desk.clock.set(time)
    let code = "C-2026-" + String(100_000 + number * 2 - 1).dropFirst()
    try desk.apply("case.open", #"{"summary":"x","kind":"incident","assets":["20077"]}"#)
    try desk.apply("case.start", #"{"case":"\#(code)"}"#)
    try desk.apply(
      "escalation.raise",
      #"{"case":"\#(code)","send":true,"lines":[{"asset":"20077","part_class":"\#(part)"}]}"#)
  }

  private func move(_ number: Int, _ verb: String, at time: String, _ more: String = "") throws {
    desk.clock.set(time)
    try desk.apply(
      "escalation.\(verb)", #"{"escalation":"E-2026-0000\#(number)","message":"x"\#(more)}"#)
  }

  private func score(_ more: String = "", to: String = "2026-12-31") throws -> JSON {
    try desk.ask(
      "provider.scorecard",
      #"{"provider":"TINTAS","from":"2026-01-01","to":"\#(to)"\#(more)}"#)
  }

  @Test func whatWasKeptIsCountedInWholeThousandths() throws {
    try raise(1, at: "2026-03-02 09:00")
    try move(1, "acknowledge", at: "2026-03-02 10:00", #","promised_on":"2026-03-03""#)
    try move(1, "hold", at: "2026-03-02 11:00", #","promised_on":"2026-03-04""#)
    try move(1, "resolve", at: "2026-03-03 16:00")
    try raise(2, at: "2026-03-04 09:00")
    try move(2, "reject", at: "2026-03-04 12:00")
    try move(2, "send", at: "2026-03-04 13:00")
    try move(2, "resolve", at: "2026-03-06 12:00")
    try raise(3, at: "2026-04-06 09:00", "roller")
    desk.clock.set("2026-04-07 09:00")
    let total = try #require(try score()["total"])
    #expect(total["tickets"] == .integer(3))
    #expect(total["open"] == .integer(1))
    // One and three hours; the third was not answered in nine.
    #expect(total["response_judged"] == .integer(3))
    #expect(total["response_kept"] == .integer(2))
    #expect(total["response_kept_per_mille"] == .integer(667))
    #expect(total["response_median_seconds"] == .integer(3600))
    #expect(total["response_worst_seconds"] == .integer(3 * 3600))
    #expect(total["resolution_judged"] == .integer(2))
    #expect(total["resolution_kept_per_mille"] == .integer(500))
    #expect(total["rejected"] == .integer(1))
    #expect(total["promise_slips"] == .integer(1))
    #expect(total["repeated"] == .integer(1))
    #expect(total["held_business_seconds"] == .integer(14 * 3600))
    let months = try score()["months"]?.arrayValue
    #expect(months?.map { $0["month"]?.stringValue } == ["2026-03", "2026-04"])
    #expect(months?.map { $0["tickets"] } == [.integer(2), .integer(1)])
    #expect(try score()["contracts"]?.arrayValue?.first?["contract"] == .string("CTO-1"))
    #expect(try score(#","contract":"otro""#)["total"]?["tickets"] == .integer(0))
    #expect(try score(to: "2026-03-31")["total"]?["tickets"] == .integer(2))
  }

  @Test func nothingIsJudgedWithoutATargetAndAPeriodMustNotEndBeforeItBegins() throws {
    let empty = try score()["total"]
    #expect(empty?["response_kept_per_mille"] == .null)
    #expect(empty?["response_median_seconds"] == .null)
    #expect(throws: RegistryError.self) { try score(to: "2025-12-31") }
  }

  @Test func partsWeSentBackLateAreOurs() throws {
    try desk.apply("provider.require", #"{"provider":"TINTAS","return_within":"2bd"}"#)
    try raise(1, at: "2026-03-02 09:00")
    try desk.apply("part.announce", #"{"escalation":"E-2026-00001"}"#)
    try desk.apply("part.receive", #"{"part":"R-2026-00001"}"#)
    #expect(try score()["total"]?["parts_late_back"] == .integer(0))
    desk.clock.set("2026-03-05 09:00")
    #expect(try score()["total"]?["parts_late_back"] == .integer(1))
    try desk.apply("part.return", #"{"part":"R-2026-00001","on":"2026-03-04"}"#)
    #expect(try score()["total"]?["parts_late_back"] == .integer(0))
  }
}
