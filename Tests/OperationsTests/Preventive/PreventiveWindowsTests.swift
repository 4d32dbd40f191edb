import RegistryModel
import Testing

@testable import Operations

/// Windows of an obligation, on values alone.
@Suite struct PreventiveWindowsTests {
  private func windows(
    _ visits: Int, _ period: QuotaPeriod, _ start: String, _ end: String,
    since: String? = nil, suspended: (String, String)? = nil
  ) throws -> [PreventiveWindows.Window] {
    let world = try PreventiveWorld(
      startsOn: start, endsOn: end, visits: visits, period: period.rawValue,
      more: since.map { #","since":"\#($0)""# } ?? "")
    if let suspended { try world.suspend(from: suspended.0, resumed: suspended.1) }
    return try world.windows()
  }

  private func texts(_ windows: [PreventiveWindows.Window]) -> [String] {
    windows.map { "\($0.span.first) \($0.span.last)" }
  }

  @Test func aYearWithTwoVisitsIsTwoHalfYears() throws {
    #expect(
      texts(try windows(2, .year, "2026-01-01", "2026-12-31"))
        == ["2026-01-01 2026-06-30", "2026-07-01 2026-12-31"])
  }

  @Test func periodsAreCountedFromTheContractAndNotByTheCalendar() throws {
    #expect(
      texts(try windows(1, .quarter, "2026-02-15", "2026-08-14"))
        == ["2026-02-15 2026-05-14", "2026-05-15 2026-08-14"])
    // From a 31st the months that are shorter begin on their last day, and no day is lost.
    #expect(
      texts(try windows(1, .month, "2026-01-31", "2026-04-29"))
        == ["2026-01-31 2026-02-27", "2026-02-28 2026-03-30", "2026-03-31 2026-04-29"])
  }

  @Test func whatDoesNotDivideInMonthsIsCutInDays() throws {
    // 31 days by 2: the second window is the longer one.
    #expect(
      texts(try windows(2, .month, "2026-03-01", "2026-03-31"))
        == ["2026-03-01 2026-03-15", "2026-03-16 2026-03-31"])
    // A term of ten days, three visits.
    #expect(
      texts(try windows(3, .term, "2026-03-01", "2026-03-10"))
        == ["2026-03-01 2026-03-03", "2026-03-04 2026-03-06", "2026-03-07 2026-03-10"])
  }

  @Test func theLastWindowEndsWithTheContract() throws {
    let found = try windows(1, .semester, "2026-01-01", "2026-09-30")
    #expect(texts(found) == ["2026-01-01 2026-06-30", "2026-07-01 2026-09-30"])
    // 92 of 184 days: half of them, so the visit is owed. One day less and it is not.
    let whole = DaySet([DaySpan(found[0].span.first, found[1].span.last)])
    #expect(found[1].isOwed(to: whole))
    let shorter = try windows(1, .semester, "2026-01-01", "2026-09-29")
    #expect(shorter.count == 2 && !shorter[1].isOwed(to: whole))
  }

  @Test func anObligationAgreedLaterIsCountedFromItsOwnDay() throws {
    #expect(
      texts(try windows(1, .quarter, "2026-01-01", "2026-12-31", since: "2026-07-15"))
        == ["2026-07-15 2026-10-14", "2026-10-15 2026-12-31"])
  }

  @Test func aSuspensionStopsTheObligation() throws {
    let all = DaySet([DaySpan(day("2026-01-01"), day("2026-12-31"))])
    // 1 January to 31 March: 90 days, of which 45 must stand, the last among them.
    let half = try windows(
      1, .quarter, "2026-01-01", "2026-12-31", suspended: ("2026-01-01", "2026-02-15"))
    #expect(half[0].isOwed(to: all))
    let more = try windows(
      1, .quarter, "2026-01-01", "2026-12-31", suspended: ("2026-01-01", "2026-02-16"))
    #expect(!more[0].isOwed(to: all))
    let last = try windows(
      1, .quarter, "2026-01-01", "2026-12-31", suspended: ("2026-03-31", "2026-04-01"))
    #expect(!last[0].isOwed(to: all) && last[1].isOwed(to: all))
  }

  @Test func equipmentOwesOnlyWhileItIsThere() throws {
    let window = try windows(1, .quarter, "2026-01-01", "2026-12-31")[0]
    // 90 days: 45 of them from 15 February on.
    #expect(window.isOwed(to: DaySet([DaySpan(day("2026-02-15"), day("2026-12-31"))])))
    #expect(!window.isOwed(to: DaySet([DaySpan(day("2026-02-16"), day("2026-12-31"))])))
    #expect(!window.isOwed(to: DaySet([DaySpan(day("2026-01-01"), day("2026-03-30"))])))
    #expect(!window.isOwed(to: DaySet()))
  }

  @Test func daysAreAddedAndTakenAway() {
    let set = DaySet([
      DaySpan(day("2026-01-10"), day("2026-01-20")), DaySpan(day("2026-01-01"), day("2026-01-09")),
      DaySpan(day("2026-02-01"), day("2026-02-01")), DaySpan(day("2026-03-02"), day("2026-03-01")),
    ])
    #expect(set.spans.count == 2 && set.count == 21)
    let cut = set.subtracting(DaySpan(day("2026-01-05"), day("2026-01-06")))
    #expect(cut.spans.count == 3 && cut.count == 19)
    #expect(!cut.contains(day("2026-01-05")) && cut.contains(day("2026-01-07")))
    #expect(cut.intersection(DaySet([DaySpan(day("2026-01-06"), day("2026-02-28"))])).count == 15)
  }

  private func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(dayNumber: 0) }
}
