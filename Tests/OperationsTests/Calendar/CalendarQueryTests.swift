import Operations
import RegistryModel
import Testing

/// Terms asked of calendars, at the instants where they break.
@Suite struct CalendarQueryTests {
  private let desk: CaseDesk

  init() throws {
    desk = try CaseDesk()
    try desk.apply(
      "site.register",
      #"{"code":"CALI","name":"Cali","hours":"mon-fri 07:00-12:00,13:00-17:00","closures":["2026-03-24"]}"#
    )
    try desk.apply("provider.register", #"{"code":"SIEMPRE","name":"Siempre SAS","hours":"24x7"}"#)
    try desk.apply(
      "contract.open",
      #"{"code":"K1","provider":"SIEMPRE","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"hours":"mon-sat 08:00-18:00"}}"#
    )
  }

  /// The clock on the wall in Colombia, to the minute.
  private func local(_ value: JSON?) throws -> String {
    let instant = try #require((value?.stringValue).flatMap { Instant($0) })
    return LocalTime(instant, in: .bogota).minuteText
  }

  @Test(
    arguments: [
      // Opening, closing, lunch, and the eve of a long weekend with a closure after it.
      ("2026-03-20 07:00", "1bh", "2026-03-20 08:00"),
      ("2026-03-20 06:59", "1bh", "2026-03-20 08:00"),
      ("2026-03-20 11:00", "1bh", "2026-03-20 12:00"),
      ("2026-03-20 11:00", "2bh", "2026-03-20 14:00"),
      ("2026-03-20 12:30", "1bh", "2026-03-20 14:00"),
      ("2026-03-20 17:00", "1bh", "2026-03-25 08:00"),
      ("2026-03-20 16:59", "nbd", "2026-03-25 17:00"),
      ("2026-03-20 17:00", "nbd", "2026-03-26 17:00"),
      // Clock hours heed nothing.
      ("2026-03-20 16:00", "4h", "2026-03-20 20:00"),
      // The year's end.
      ("2025-12-31 16:00", "2bh", "2026-01-02 08:00"),
    ])
  func aTermEnds(_ from: String, _ duration: String, _ due: String) throws {
    let answer = try desk.ask(
      "calendar.add", #"{"from":"\#(from)","duration":"\#(duration)","site":"CALI"}"#)
    #expect(try local(answer["due_at"]) == due)
  }

  @Test func aTermNamesTheDaysThatDoNotCount() throws {
    let answer = try desk.ask(
      "calendar.add", #"{"from":"2026-03-20 17:00","duration":"1bh","site":"CALI"}"#)
    let skipped = answer["skipped"]?.arrayValue ?? []
    #expect(skipped.map { $0["date"] } == [.string("2026-03-23"), .string("2026-03-24")])
    #expect(skipped.map { $0["holiday"] } == [.string("saint_joseph"), .null])
    #expect(try local(answer["counted_from"]) == "2026-03-25 07:00")
  }

  @Test func twoHolidaysOnOneDayAreBothNamedAndSkippedOnce() throws {
    let answer = try desk.ask(
      "calendar.between", #"{"from":"2025-06-27","to":"2025-07-01"}"#)
    #expect(answer["business_days"] == .integer(2))
    #expect(answer["term_days"] == .integer(1))
    #expect(answer["business_hours"] == .integer(18))
    let names = (answer["skipped"]?.arrayValue ?? []).compactMap { $0["holiday"]?.stringValue }
    #expect(names == ["sacred_heart", "saints_peter_and_paul"])
  }

  @Test func whoNeverClosesCountsEverySecond() throws {
    let add = try desk.ask(
      "calendar.add", #"{"from":"2026-04-02 23:00","duration":"2bh","provider":"SIEMPRE"}"#)
    #expect(try local(add["due_at"]) == "2026-04-03 01:00")
    #expect(add["skipped"] == .array([]))
    let next = try desk.ask("calendar.next", #"{"from":"2026-04-03","provider":"SIEMPRE"}"#)
    #expect(next["open"] == .bool(true))
    #expect(next["opens_at"] == .null)
    #expect(next["next_business_day"] == .string("2026-04-04"))
    let closures = try desk.ask("calendar.closures", #"{"provider":"SIEMPRE","year":2026}"#)
    #expect(closures["closures"] == .array([]))
  }

  @Test func aContractsHoursGoBeforeItsProviders() throws {
    let answer = try desk.ask(
      "calendar.add", #"{"from":"2026-03-07 17:30","duration":"1bh","contract":"K1"}"#)
    #expect(try local(answer["due_at"]) == "2026-03-09 08:30")
    #expect(answer["hours"] == .string("mon-sat 08:00-18:00"))
  }

  @Test func theNextOpeningIsAfterTheLongWeekend() throws {
    let closed = try desk.ask("calendar.next", #"{"from":"2026-03-20 17:00","site":"CALI"}"#)
    #expect(closed["open"] == .bool(false))
    #expect(closed["closes_at"] == .null)
    #expect(try local(closed["opens_at"]) == "2026-03-25 07:00")
    let open = try desk.ask("calendar.next", #"{"from":"2026-03-20 11:59","site":"CALI"}"#)
    #expect(try local(open["closes_at"]) == "2026-03-20 12:00")
    #expect(try local(open["opens_at"]) == "2026-03-20 13:00")
  }

  @Test func closuresAreTheHolidaysAndItsOwn() throws {
    let own = try desk.ask("calendar.closures", #"{"site":"CALI","year":2026}"#)
    let days = own["closures"]?.arrayValue ?? []
    #expect(days.count == 20)
    #expect(days.filter { $0["closed_for"] == .string("closure") }.count == 1)
    let all = try desk.ask("calendar.closures", #"{"year":2026}"#)["closures"]?.arrayValue ?? []
    #expect(all.map { $0["site"] } == [.string("CALI")])
  }

  @Test func whatCannotBeCountedIsRefused() throws {
    func refusal(_ name: String, _ data: String) throws -> String? {
      do {
        _ = try desk.ask(name, data)
        return nil
      } catch let error as RegistryError {
        return error.code.name
      }
    }
    #expect(
      try refusal("calendar.add", #"{"duration":"1bh","site":"CALI","provider":"SIEMPRE"}"#)
        == "calendar.several_owners")
    #expect(
      try refusal("calendar.between", #"{"from":"2026-03-03","to":"2026-03-01"}"#)
        == "calendar.ends_before")
    #expect(
      try refusal("calendar.add", #"{"duration":"1bh","from":"ayer"}"#)
        == "input.invalid_calendar_moment")
    #expect(
      try refusal("calendar.add", #"{"duration":"soon"}"#) == "calendar.target_invalid")
    #expect(
      try refusal("calendar.between", #"{"from":"1980-01-01","to":"1980-01-02"}"#)
        == "calendar.year_unsupported")
    #expect(try refusal("case.list", #"{"month":"2026-13"}"#) == "input.invalid_month")
  }
}
