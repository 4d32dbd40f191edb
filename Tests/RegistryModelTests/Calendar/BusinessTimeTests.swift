import RegistryModel
import Testing

@Suite struct BusinessTimeTests {
  let office = BusinessCalendar(hours: .officeHours)

  @Test(
    arguments: [
      // Friday before the Monday of Epiphany: one second is left.
      ("2026-01-09 16:59:59", 1, "2026-01-09 17:00:00"),
      ("2026-01-09 16:59:59", 2, "2026-01-13 08:00:01"),
      // At closing and at opening.
      ("2026-01-09 17:00:00", 1, "2026-01-13 08:00:01"),
      ("2026-03-02 08:00:00", 9 * 3600, "2026-03-02 17:00:00"),
      ("2026-03-02 08:00:00", 9 * 3600 + 1, "2026-03-03 08:00:01"),
      ("2026-03-02 07:59:59", 1, "2026-03-02 08:00:01"),
      // A Sunday.
      ("2026-03-01 10:00:00", 3600, "2026-03-02 09:00:00"),
      // Over Holy Week: an hour on Wednesday, an hour on Easter Monday.
      ("2026-04-01 16:00:00", 2 * 3600, "2026-04-06 09:00:00"),
      // Nothing to wait for.
      ("2026-03-01 10:00:00", 0, "2026-03-01 10:00:00"),
    ] as [(String, Int64, String)])
  func workingTimeEndsAtTheWorkedOutInstant(
    from: String, seconds: Int64, to: String
  ) throws {
    #expect(try office.adding(seconds: seconds, to: bogota(from)) == bogota(to))
    #expect(try office.openSeconds(from: bogota(from), to: bogota(to)) == seconds)
  }

  @Test func aLunchBreakDoesNotCount() throws {
    let split = BusinessCalendar(hours: try ServiceHours("mon-fri 07:00-12:00,13:00-17:00"))
    #expect(
      try split.adding(seconds: 3600, to: bogota("2026-03-02 11:30:00"))
        == bogota("2026-03-02 13:30:00"))
    #expect(
      try split.adding(seconds: 1800, to: bogota("2026-03-02 11:30:00"))
        == bogota("2026-03-02 12:00:00"))
    #expect(
      try split.openSeconds(
        from: bogota("2026-03-02 11:30:00"), to: bogota("2026-03-02 13:30:00")) == 3600)
    #expect(try !split.isOpen(at: bogota("2026-03-02 12:00:00")))
    #expect(try split.isOpen(at: bogota("2026-03-02 13:00:00")))
  }

  @Test func aNightShiftRunsOverMidnight() throws {
    let night = BusinessCalendar(
      hours: try ServiceHours("mon 22:00-24:00; tue-fri 00:00-06:00,22:00-24:00; sat 00:00-06:00"))
    let start = try bogota("2026-03-02 23:00:00")
    #expect(try night.adding(seconds: 3600, to: start) == bogota("2026-03-03 00:00:00"))
    #expect(try night.adding(seconds: 3 * 3600, to: start) == bogota("2026-03-03 02:00:00"))
    #expect(try night.isOpen(at: bogota("2026-03-03 00:00:00")))
    #expect(try night.nextOpening(after: start) == bogota("2026-03-03 22:00:00"))
    // Saturday 06:00 to Monday 22:00, and the holiday of 23 March with the night before it.
    #expect(
      try night.nextOpening(after: bogota("2026-03-07 05:00:00")) == bogota("2026-03-09 22:00:00"))
    #expect(
      try night.nextOpening(after: bogota("2026-03-21 06:00:00")) == bogota("2026-03-24 00:00:00"))
  }

  @Test func dayAndNightEverySecondCounts() throws {
    let always = BusinessCalendar(hours: .alwaysOpen)
    let start = try bogota("2026-04-02 23:59:59")
    #expect(try always.adding(seconds: 1, to: start) == bogota("2026-04-03 00:00:00"))
    #expect(try always.adding(seconds: 86_402, to: start) == bogota("2026-04-04 00:00:01"))
    #expect(registryError { try always.nextOpening(after: start) }?.code == .calendarNeverOpen)
    let shut = BusinessCalendar(hours: .alwaysOpen, closures: [try day("2026-04-03")])
    #expect(try shut.adding(seconds: 2, to: start) == bogota("2026-04-04 00:00:01"))
    #expect(try shut.nextOpening(after: start) == bogota("2026-04-04 00:00:00"))
  }

  @Test func theNextOpeningIsLaterThanTheInstantTheFirstOpenOneMayBeIt() throws {
    let opening = try bogota("2026-03-02 08:00:00")
    #expect(try office.nextOpening(after: bogota("2026-03-02 07:59:59")) == opening)
    #expect(try office.nextOpening(after: opening) == bogota("2026-03-03 08:00:00"))
    #expect(try office.firstOpen(from: opening) == opening)
    #expect(try office.firstOpen(from: bogota("2026-02-28 12:00:00")) == opening)
    #expect(
      try office.firstOpen(from: bogota("2026-03-02 17:00:00")) == bogota("2026-03-03 08:00:00"))
  }

  @Test func itIsOpenFromTheOpeningInstantToJustBeforeTheClosingOne() throws {
    #expect(try !office.isOpen(at: bogota("2026-03-02 07:59:59.999")))
    #expect(try office.isOpen(at: bogota("2026-03-02 08:00:00")))
    #expect(try office.isOpen(at: bogota("2026-03-02 16:59:59.999")))
    #expect(try !office.isOpen(at: bogota("2026-03-02 17:00:00")))
    #expect(try !office.isOpen(at: bogota("2026-03-23 10:00:00")))
  }

  @Test func theLastDayIsCountedToItsMidnight() throws {
    let always = BusinessCalendar(hours: .alwaysOpen)
    let start = try bogota("2100-12-31 00:00:00")
    #expect(try always.openSeconds(from: start, to: bogota("2101-01-01 00:00:00")) == 86_400)
    #expect(
      registryError { try always.openSeconds(from: start, to: bogota("2101-01-01 00:00:00.001")) }?
        .code == .calendarYearUnsupported)
  }

  @Test func millisecondsAreKept() throws {
    #expect(
      try office.adding(seconds: 1, to: bogota("2026-03-02 16:59:59.400"))
        == bogota("2026-03-03 08:00:00.400"))
    #expect(
      try office.openSeconds(
        from: bogota("2026-03-02 16:59:59.400"), to: bogota("2026-03-03 08:00:00.399")) == 0)
  }

  @Test func backwardsTheOpenTimeIsNegative() throws {
    #expect(
      try office.openSeconds(
        from: bogota("2026-03-03 09:00:00"), to: bogota("2026-03-02 16:00:00")) == -7200)
  }

  @Test func theZoneDecidesWhichDayItIs() throws {
    // Monday 08:30 UTC is 03:30 in Bogotá; Tuesday 00:30 UTC is Monday evening there.
    let greenwich = BusinessCalendar(hours: .officeHours, zone: .utc)
    let morning = try #require(Instant("2026-03-02T08:30:00Z"))
    #expect(try greenwich.isOpen(at: morning))
    #expect(try !office.isOpen(at: morning))
    let evening = try #require(Instant("2026-03-03T00:30:00Z"))
    #expect(try greenwich.nextOpening(after: evening).description == "2026-03-03T08:00:00.000Z")
    #expect(try office.nextOpening(after: evening).description == "2026-03-03T13:00:00.000Z")
    #expect(
      try office.endOfBusinessDay(day("2026-03-02"))?.description == "2026-03-02T22:00:00.000Z")
  }

  @Test func whatNeverEndsIsRefused() throws {
    let start = try bogota("2026-03-02 10:00:00")
    let never = BusinessCalendar(hours: .closed)
    #expect(registryError { try never.adding(seconds: 1, to: start) }?.code == .calendarNeverOpen)
    #expect(registryError { try never.nextOpening(after: start) }?.code == .calendarNeverOpen)
    #expect(try never.openSeconds(from: start, to: start.adding(seconds: 86_400)) == 0)
    #expect(
      registryError { try office.adding(seconds: .max, to: start) }?.code == .calendarNeverOpen)
    #expect(
      registryError { try office.adding(seconds: -1, to: start) }
        == RegistryError(.calendarDurationNegative, ["seconds": "-1"]))
    let last = try bogota("2100-12-31 17:00:00")
    #expect(registryError { try office.adding(seconds: 1, to: last) }?.code == .calendarNeverOpen)
    let late = try bogota("2101-01-01 00:00:00")
    #expect(
      registryError { try office.adding(seconds: 1, to: late) }?.code == .calendarYearUnsupported)
    #expect(registryError { try office.isOpen(at: late) }?.code == .calendarYearUnsupported)
  }

  @Test func addedTimeIsFoundAgainAndNotAMillisecondSooner() throws {
    var numbers = SeededNumbers(seed: 2026)
    for _ in 0..<400 {
      let calendar = BusinessCalendar(
        hours: try .random(using: &numbers), closures: randomClosures(using: &numbers))
      let start = Instant(
        milliseconds: Int64.random(in: base..<base + 400 * 86_400_000, using: &numbers))
      let seconds = Int64.random(in: 1...400_000, using: &numbers)
      let end = try calendar.adding(seconds: seconds, to: start)
      #expect(try calendar.openSeconds(from: start, to: end) == seconds)
      let before = Instant(milliseconds: end.milliseconds - 1)
      #expect(try calendar.openSeconds(from: start, to: before) == seconds - 1)
    }
  }

  @Test func openTimeIsTheNumberOfOpenMinutes() throws {
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<10 {
      let calendar = BusinessCalendar(
        hours: try .random(using: &numbers), closures: randomClosures(using: &numbers))
      let start = Instant(
        milliseconds: base + Int64.random(in: 0..<500_000, using: &numbers) * 60_000)
      let minutes = Int64.random(in: 1...10_000, using: &numbers)
      var open: Int64 = 0
      for minute in 0..<minutes where try calendar.isOpen(at: start.adding(seconds: minute * 60)) {
        open += 1
      }
      let end = start.adding(seconds: minutes * 60)
      #expect(try calendar.openSeconds(from: start, to: end) == open * 60)
    }
  }

  /// 2026-01-01T00:00:00Z.
  private let base: Int64 = 1_767_225_600_000

  private func randomClosures(using numbers: inout SeededNumbers) -> Set<CivilDate> {
    Set(
      (0..<20).map { _ in CivilDate(dayNumber: Int.random(in: 20_454...20_900, using: &numbers)) })
  }
}
