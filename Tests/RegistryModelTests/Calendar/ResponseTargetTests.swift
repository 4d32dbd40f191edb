import RegistryModel
import Testing

@Suite struct ResponseTargetTests {
  let office = BusinessCalendar(hours: .officeHours)

  @Test(
    arguments: [
      ("4h", ResponseTarget.clockHours(4)), ("8bh", .businessHours(8)), ("nbd", .nextBusinessDay),
      ("3bd", .businessDays(3)), ("1bd", .businessDays(1)), ("9999h", .clockHours(9999)),
    ] as [(String, ResponseTarget)])
  func theTextFormComesBackUnchanged(text: String, target: ResponseTarget) throws {
    #expect(try ResponseTarget(text) == target)
    #expect(target.description == text)
    #expect(try ResponseTarget(text.uppercased()) == target)
  }

  @Test(arguments: ["", "h", "4", "0h", "04h", "-4h", "10000h", "4 h", "4d", "bd", "2nbd", "4hh"])
  func anythingElseIsRefusedWithItsText(text: String) {
    let error = registryError { try ResponseTarget(text) }
    #expect(error?.code == .calendarTargetInvalid)
    #expect(error?.params == ["text": text])
  }

  @Test(
    arguments: [
      ("nbd", "2026-03-02 16:59:59", "2026-03-03 17:00:00"),
      // At closing, after it, and on a Saturday: logged at the next opening.
      ("nbd", "2026-03-02 17:00:00", "2026-03-04 17:00:00"),
      ("nbd", "2026-03-02 20:00:00", "2026-03-04 17:00:00"),
      ("nbd", "2026-03-07 09:00:00", "2026-03-10 17:00:00"),
      // Before opening: logged the same day.
      ("nbd", "2026-03-02 06:00:00", "2026-03-03 17:00:00"),
      // Over the long weekend of 23 March, and into Holy Week.
      ("nbd", "2026-03-20 10:00:00", "2026-03-24 17:00:00"),
      ("nbd", "2026-04-01 10:00:00", "2026-04-06 17:00:00"),
      ("3bd", "2026-03-31 10:00:00", "2026-04-07 17:00:00"),
      ("1bd", "2026-03-02 16:59:59", "2026-03-03 17:00:00"),
      ("4h", "2026-04-01 16:00:00", "2026-04-01 20:00:00"),
      ("4bh", "2026-04-01 16:00:00", "2026-04-06 11:00:00"),
      ("9bh", "2026-03-01 16:00:00", "2026-03-02 17:00:00"),
    ] as [(String, String, String)])
  func itIsDueAtTheWorkedOutInstant(target: String, from: String, due: String) throws {
    #expect(try ResponseTarget(target).dueInstant(from: bogota(from), in: office) == bogota(due))
  }

  @Test func aCallInTheLunchBreakIsLoggedTheSameDay() throws {
    let split = BusinessCalendar(hours: try ServiceHours("mon-fri 07:00-12:00,13:00-16:00"))
    #expect(
      try ResponseTarget.nextBusinessDay.dueInstant(from: bogota("2026-03-02 12:30:00"), in: split)
        == bogota("2026-03-03 16:00:00"))
  }

  @Test func dayAndNightTheNextBusinessDayEndsAtTheMidnightAfterTomorrow() throws {
    let always = BusinessCalendar(hours: .alwaysOpen)
    #expect(
      try ResponseTarget.nextBusinessDay.dueInstant(from: bogota("2026-04-02 15:00:00"), in: always)
        == bogota("2026-04-04 00:00:00"))
  }

  @Test(arguments: [ResponseTarget.clockHours(0), .businessHours(-1), .businessDays(10_000)])
  func aNumberOutOfRangeIsRefused(target: ResponseTarget) throws {
    let start = try bogota("2026-03-02 10:00:00")
    #expect(
      registryError { try target.dueInstant(from: start, in: office) }?.code
        == .calendarTargetInvalid)
  }

  @Test func clockHoursNeedNoCalendar() throws {
    let start = try bogota("2101-03-02 10:00:00")
    let never = BusinessCalendar(hours: .closed)
    #expect(
      try ResponseTarget.clockHours(4).dueInstant(from: start, in: never)
        == bogota("2101-03-02 14:00:00"))
    #expect(
      registryError { try ResponseTarget.businessHours(4).dueInstant(from: start, in: never) }?.code
        == .calendarYearUnsupported)
  }
}
