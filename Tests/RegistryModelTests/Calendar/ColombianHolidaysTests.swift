import RegistryModel
import Testing

@Suite struct ColombianHolidaysTests {
  @Test(arguments: HolidayFixture.years)
  func holidaysOfAYearAreThoseWorkedOutByHand(year: Int) throws {
    let holidays = try ColombianHolidays.holidays(in: year)
    #expect(holidays.map { "\($0.date) \($0.code.rawValue)" } == HolidayFixture.lines(of: year))
  }

  @Test func theHolidaysOf2026FallOnNineteenDays() throws {
    let dates = try ColombianHolidays.holidays(in: 2026).map { String("\($0.date)".dropFirst(5)) }
    #expect(
      dates == [
        "01-01", "01-12", "03-23", "04-02", "04-03", "05-01", "05-18", "06-08", "06-15", "06-29",
        "07-13", "07-20", "08-07", "08-17", "10-12", "11-02", "11-16", "12-08", "12-25",
      ])
  }

  @Test func chiquinquiraIsObservedFrom2026() throws {
    #expect(try !ColombianHolidays.isHoliday(day("2025-07-14")))
    #expect(try ColombianHolidays.isHoliday(day("2026-07-13")))
    #expect(try ColombianHolidays.isHoliday(day("2029-07-09")))
  }

  @Test func twoHolidaysShare30June2025() throws {
    let shared = try day("2025-06-30")
    let codes = try ColombianHolidays.holidays(in: 2025).filter { $0.date == shared }.map(\.code)
    #expect(codes == [.sacredHeart, .saintsPeterAndPaul])
  }

  @Test(arguments: HolidayFixture.years)
  func aDayIsAHolidayExactlyWhenTheYearListsIt(year: Int) throws {
    let listed = Set(HolidayFixture.lines(of: year).map { String($0.prefix(10)) })
    var date = try #require(CivilDate(year: year, month: 1, day: 1))
    var found: Set<String> = []
    while date.year == year {
      if try ColombianHolidays.isHoliday(date) { found.insert("\(date)") }
      date = date.adding(days: 1)
    }
    #expect(found == listed)
  }

  @Test func theSupportedDaysAreThoseOfTheSupportedYears() throws {
    #expect(ColombianHolidays.days == (try day("1984-01-01")...(try day("2100-12-31"))))
    #expect(try ColombianHolidays.isHoliday(day("1984-01-01")))
    #expect(try !ColombianHolidays.isHoliday(day("2100-12-31")))
  }

  @Test(arguments: [1983, 2101])
  func otherYearsAreRefusedByName(year: Int) throws {
    let expected = RegistryError(
      .calendarYearUnsupported, ["year": "\(year)", "first": "1984", "last": "2100"])
    #expect(registryError { try ColombianHolidays.holidays(in: year) } == expected)
    let date = try #require(CivilDate(year: year, month: 6, day: 1))
    #expect(registryError { try ColombianHolidays.isHoliday(date) } == expected)
  }

  @Test(arguments: [
    "1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "2008-03-23", "2049-04-18",
    "2076-04-19", "2285-03-22",
  ])
  func easterIsRightInTheYearsThatTryAComputus(text: String) throws {
    let easter = try day(text)
    #expect(Easter.sunday(in: easter.year) == easter)
  }

  @Test func thereIsNoGregorianEasterBefore1583() {
    #expect(Easter.sunday(in: 1582) == nil)
  }
}
