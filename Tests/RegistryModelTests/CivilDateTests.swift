import RegistryModel
import Testing

@Suite struct CivilDateTests {
  @Test func readsAndWritesEveryDayOfFourCenturies() {
    for day in stride(from: -150_000, through: 150_000, by: 1) {
      let date = CivilDate(dayNumber: day)
      #expect(CivilDate(date.description) == date)
    }
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-1-01", "0000-01-01", "2026-01-00", " 2026-01-01",
  ])
  func refusesWhatIsNoDay(_ text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func addsMonthsWithinTheMonth() {
    #expect(CivilDate("2024-01-31")?.adding(months: 1).description == "2024-02-29")
    #expect(CivilDate("2024-01-31")?.adding(months: -2).description == "2023-11-30")
    #expect(CivilDate("2025-12-15")?.adding(months: 12).description == "2026-12-15")
  }

  @Test func knowsTheWeekday() {
    #expect(CivilDate("2026-11-23")?.weekday == 1)
    #expect(CivilDate("1970-01-01")?.weekday == 4)
  }

  @Test func instantsRoundTripAndNormaliseOffsets() {
    #expect(Instant("2026-03-02T09:15:00-05:00")?.description == "2026-03-02T14:15:00.000Z")
    #expect(Instant("1969-12-31T23:59:59.999Z")?.milliseconds == -1)
    #expect(Instant(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
    #expect(Instant("2026-03-02T24:00:00Z") == nil)
  }
}

@Suite struct InstantTextTests {
  @Test(arguments: [
    (Int64(0), "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
    (1_772_460_900_007, "2026-03-02T14:15:00.007Z"),
    (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
  ])
  func everyNumberHasItsZeros(milliseconds: Int64, text: String) {
    #expect(Instant(milliseconds: milliseconds).description == text)
  }

  @Test func aTimeOfDayHasItsZeros() {
    let time = LocalTime(Instant(milliseconds: 1_772_460_309_000), in: .bogota)
    #expect(time.clock == "09:05:09")
    #expect(time.minuteText == "2026-03-02 09:05")
  }
}
