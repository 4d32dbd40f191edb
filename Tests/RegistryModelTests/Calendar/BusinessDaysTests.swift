import RegistryModel
import Testing

@Suite struct BusinessDaysTests {
  let office = BusinessCalendar(hours: .officeHours)

  @Test(
    arguments: [
      ("2026-04-01", 1, "2026-04-06"),  // Wednesday of Holy Week to Easter Monday
      ("2026-12-23", 3, "2026-12-29"),  // 24, 28, 29; Christmas is a Friday
      ("2026-03-01", 1, "2026-03-02"),  // a Sunday
      ("2026-01-09", 1, "2026-01-13"),  // Epiphany on Monday the 12th
      ("2026-01-13", -1, "2026-01-09"), ("2026-04-05", -2, "2026-03-31"),
      ("2026-03-01", 0, "2026-03-01"), ("2026-03-02", 30, "2026-04-16"),
    ] as [(String, Int, String)])
  func businessDaysAreCountedOverWeekendsAndHolidays(
    from: String, count: Int, to: String
  ) throws {
    #expect(try office.adding(businessDays: count, to: day(from)) == day(to))
    if count != 0 { #expect(try office.businessDays(from: day(from), to: day(to)) == count) }
  }

  @Test func countsTheBusinessDaysOf2026() throws {
    // 261 days from Monday to Friday, less 19 holidays, none of them on a weekend.
    #expect(try office.businessDays(from: day("2025-12-31"), to: day("2026-12-31")) == 242)
    #expect(try office.businessDays(from: day("2026-03-02"), to: day("2026-03-02")) == 0)
  }

  @Test func aClosureIsNoBusinessDay() throws {
    let closed = BusinessCalendar(hours: .officeHours, closures: [try day("2026-03-03")])
    #expect(try closed.nextBusinessDay(after: day("2026-03-02")) == day("2026-03-04"))
    #expect(try closed.endOfBusinessDay(day("2026-03-03")) == nil)
    #expect(try !closed.isBusinessDay(day("2026-03-03")))
  }

  @Test func whoWorksOnHolidaysAndSaturdaysCountsThem() throws {
    let shop = BusinessCalendar(hours: try ServiceHours("mon-sat 08:00-12:00; holidays"))
    #expect(try shop.businessDays(from: day("2026-03-28"), to: day("2026-04-04")) == 6)
    #expect(try office.businessDays(from: day("2026-03-28"), to: day("2026-04-04")) == 3)
  }

  @Test func theEndOfADayIsItsLastClosing() throws {
    let split = BusinessCalendar(
      hours: try ServiceHours("mon-fri 07:00-12:00,13:00-17:30; sat 20:00-24:00"))
    #expect(try split.endOfBusinessDay(day("2026-03-02")) == bogota("2026-03-02 17:30:00"))
    #expect(try split.endOfBusinessDay(day("2026-03-07")) == bogota("2026-03-08 00:00:00"))
    #expect(try split.endOfBusinessDay(day("2026-03-08")) == nil)
  }

  @Test func addingAndCountingAgreeOnRandomDays() throws {
    var numbers = SeededNumbers(seed: 51)
    for _ in 0..<500 {
      let calendar = BusinessCalendar(hours: try .random(using: &numbers))
      let from = CivilDate(dayNumber: Int.random(in: 12_000...30_000, using: &numbers))
      let count = Int.random(in: -60...60, using: &numbers)
      let to = try calendar.adding(businessDays: count, to: from)
      #expect(try calendar.businessDays(from: from, to: to) == count)
    }
  }

  @Test func hoursThatNeverOpenOrNotAgainEndInAnError() throws {
    let never = BusinessCalendar(hours: .closed)
    let monday = try day("2026-03-02")
    #expect(
      registryError { try never.adding(businessDays: 1, to: monday) }
        == RegistryError(.calendarNeverOpen, ["hours": "closed", "after": "2026-03-02"]))
    let last = try day("2100-12-31")
    #expect(
      registryError { try office.nextBusinessDay(after: last) }?.code == .calendarNeverOpen)
    let first = try day("1984-01-01")
    #expect(
      registryError { try office.adding(businessDays: -1, to: first) }?.code == .calendarNeverOpen)
    let late = try day("2101-01-03")
    #expect(
      registryError { try office.nextBusinessDay(after: late) }?.code == .calendarYearUnsupported)
    #expect(registryError { try office.isBusinessDay(late) }?.code == .calendarYearUnsupported)
  }
}
