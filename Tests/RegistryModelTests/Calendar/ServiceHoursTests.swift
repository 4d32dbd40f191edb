import Foundation
import RegistryModel
import Testing

@Suite struct ServiceHoursTests {
  @Test(arguments: [
    "24x7", "closed", "mon-fri 08:00-17:00", "mon-fri 08:00-17:00; holidays",
    "mon-fri 07:00-12:00,13:00-17:00; sat 08:00-12:00", "mon-sun 00:00-24:00",
    "mon,wed,fri-sun 06:30-22:15; tue 00:00-24:00; holidays",
  ])
  func aTextInItsShortestFormComesBackUnchanged(text: String) throws {
    #expect(try ServiceHours(text).description == text)
  }

  @Test(
    arguments: [
      ("Mon - Fri  8:00 - 17:00", "mon-fri 08:00-17:00"),
      ("mon 08:00-12:00,12:00-17:00", "mon 08:00-17:00"),
      ("mon 13:00-17:00, 08:00-12:00", "mon 08:00-12:00,13:00-17:00"),
      (
        "mon 08:00-12:00; tue 08:00-12:00; mon 13:00-14:00",
        "mon 08:00-12:00,13:00-14:00; tue 08:00-12:00"
      ),
      ("lun-vie 08:00-17:00", "mon-fri 08:00-17:00"),
      ("LUN-VIE 08:00-17:00; Festivos", "mon-fri 08:00-17:00; holidays"),
      (
        "lunes a viernes 7:00 a 12:00 y 13:00 a 17:00; sábados 8:00–12:00",
        "mon-fri 07:00-12:00,13:00-17:00; sat 08:00-12:00"
      ),
      ("Monday to Friday 08:00-17:00; Sunday 10:00-12:00", "mon-fri 08:00-17:00; sun 10:00-12:00"),
      ("mié, jue y dom 08:00-12:00", "wed-thu,sun 08:00-12:00"), ("Cerrado", "closed"),
      ("24X7", "24x7"),
      ("mon-sun 00:00-24:00; holidays", "24x7"), ("24x7; holidays", "24x7"),
    ] as [(String, String)])
  func otherSpellingsBecomeTheShortestForm(written: String, short: String) throws {
    #expect(try ServiceHours(written).description == short)
  }

  @Test func theReadyValuesAreWhatTheirTextsSay() throws {
    #expect(try ServiceHours("24x7") == .alwaysOpen)
    #expect(try ServiceHours("mon-fri 08:00-17:00") == .officeHours)
    #expect(ServiceHours.alwaysOpen.worksOnHolidays)
    #expect(!ServiceHours.officeHours.worksOnHolidays)
    let monday = ServiceHours.officeHours.intervals(weekday: 1)
    #expect(monday.map(\.from) == [480] && monday.map(\.to) == [1020])
    #expect(ServiceHours.officeHours.intervals(weekday: 6).isEmpty)
    #expect(!ServiceHours.closed.everOpens && ServiceHours.officeHours.everOpens)
  }

  @Test(
    arguments: [
      ("", ""), ("mon-fri", "mon-fri"), ("lux 08:00-12:00", "lux"), ("08:00-12:00", "08:00-12:00"),
      ("fri-mon 08:00-12:00", "fri-mon"), ("mon-wed-fri 08:00-12:00", "mon-wed-fri"),
      ("mon 08:00-08:00", "08:00-08:00"), ("mon 22:00-06:00", "22:00-06:00"),
      ("mon 08:00-24:01", "08:00-24:01"), ("mon 08:60-12:00", "08:60-12:00"),
      ("mon 08:00-12:00,11:00-13:00", "11:00-13:00"), ("mon 08:00-12:00,", ""),
      ("mon-wed 08:00-12:00; tue 11:59-13:00", "11:59-13:00"),
      ("holidays", "holidays"), ("holidays; mon 08:00-12:00", "holidays"),
      ("mon 08:00-12:00; 24x7", "24x7"), ("24x7; sat 08:00-12:00", "08:00-12:00"),
      ("mon 08:00-12:00;", ""), ("closed; holidays", "closed"), ("mon 8-12", "8-12"),
    ] as [(String, String)])
  func whatCannotBeReadIsNamed(text: String, piece: String) {
    let error = registryError { try ServiceHours(text) }
    #expect(error?.code == .calendarHoursInvalid)
    #expect(error?.params == ["piece": piece, "text": text])
  }

  @Test func hoursBuiltFromValuesRefuseOverlapsAndUnknownWeekdays() throws {
    let morning = try #require(OpenInterval(from: 480, to: 720))
    let noon = try #require(OpenInterval(from: 719, to: 800))
    let overlap = registryError {
      try ServiceHours(week: [2: [noon, morning]], worksOnHolidays: false)
    }
    #expect(overlap?.params["piece"] == "11:59-13:20")
    let weekday = registryError { try ServiceHours(week: [8: [noon]], worksOnHolidays: false) }
    #expect(weekday?.params["piece"] == "8")
    #expect(try ServiceHours(week: [:], worksOnHolidays: true) == .closed)
    #expect(OpenInterval(from: 0, to: 1441) == nil && OpenInterval(from: -1, to: 5) == nil)
  }

  @Test func hoursAreCodedAsTheirText() throws {
    let hours = try ServiceHours("mon-fri 07:00-12:00,13:00-17:00; holidays")
    let data = try JSONEncoder().encode([hours])
    #expect(
      String(decoding: data, as: UTF8.self) == #"["mon-fri 07:00-12:00,13:00-17:00; holidays"]"#)
    #expect(try JSONDecoder().decode([ServiceHours].self, from: data) == [hours])
  }

  @Test func randomWeeksSurviveTheirText() throws {
    var numbers = SeededNumbers(seed: 1983)
    for _ in 0..<500 {
      let hours = try ServiceHours.random(using: &numbers)
      #expect(try ServiceHours(hours.description) == hours)
    }
  }
}

extension ServiceHours {
  /// Up to three intervals on each weekday; open on at least one.
  static func random(using numbers: inout SeededNumbers) throws -> ServiceHours {
    var week: [Int: [OpenInterval]] = [:]
    for weekday in 1...7 where weekday == 3 || Bool.random(using: &numbers) {
      let count = Int.random(in: 1...3, using: &numbers) * 2
      var edges: Set<Int> = []
      while edges.count < count { edges.insert(Int.random(in: 0...96, using: &numbers) * 15) }
      let sorted = edges.sorted()
      week[weekday] = try stride(from: 0, to: count, by: 2).map {
        try #require(OpenInterval(from: sorted[$0], to: sorted[$0 + 1]))
      }
    }
    return try ServiceHours(week: week, worksOnHolidays: Bool.random(using: &numbers))
  }
}
