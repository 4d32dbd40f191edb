import Foundation
import RegistryModel
import Testing

/// The times told in `printer-story.es.transcript`, worked out by hand.
///
/// The site works from 8 to 12 and from 13 to 17, the provider from 8 to 17, Monday to Friday. 4
/// March 2026 is a Wednesday, and Monday 23 March a holiday (Saint Joseph).
@Suite struct PrinterStoryTests {
  private let supportCase: JSON
  private let escalation: JSON

  init() throws {
    let file = TranscriptTests.folder.appendingPathComponent("printer-story.es.transcript")
    let lines = try String(contentsOf: file, encoding: .utf8).lines
    func answer(to command: String) throws -> JSON {
      let position = try #require(lines.firstIndex { $0 == "$ dotacion \(command) --format json" })
      return try JSONParser.parse(String(lines[position + 1]))
    }
    supportCase = try answer(to: "case show C-2026-00001")
    escalation = try answer(to: "escalation show E-2026-00001")
  }

  private static func hours(_ hours: Int64, _ minutes: Int64 = 0) -> Int64 {
    hours * 3600 + minutes * 60
  }

  @Test func theDesksClockRunsOnlyWhileTheDeskHasTheCase() {
    let untilEscalated = PrinterStoryTests.hours(1)  // Wed 4, 8:30 to 9:30
    let untilSolved = PrinterStoryTests.hours(0, 30)  // Tue 10, 11:00 to 11:30
    let untilSuspended = PrinterStoryTests.hours(2)  // Thu 12, 9:00 to 11:00
    let untilSolvedAgain = PrinterStoryTests.hours(1, 30)  // Fri 20, 8:00 to 9:30
    #expect(
      supportCase["desk_business_seconds"]?.integerValue
        == untilEscalated + untilSolved + untilSuspended + untilSolvedAgain)
  }

  @Test func whatStoodStillIsCountedApart() throws {
    // With the provider: Wed 4 from 9:30, 6 h 30; Thu, Fri, Mon, 8 h each; Tue 10 until 11:00, 3 h.
    let withProvider = PrinterStoryTests.hours(6 + 24 + 3, 30)
    // Rita away: Thu 12 from 11:00, 5 h; Fri 13 and five days of the week after less Friday, 40 h.
    let away = PrinterStoryTests.hours(5 + 40)
    // Waiting for the survey: Tue 10 from 11:30, 4 h 30; Wed, 8 h; Thu until 9:00, 1 h. Again: Fri
    // 20 from 9:30, 6 h 30; Tue 24, Wed 25 and Thu 26, 8 h each; nothing on the holiday.
    let survey = PrinterStoryTests.hours(4 + 8 + 1 + 6 + 24, 60)
    #expect(try state("suspended") == withProvider + away)
    #expect(try state("solved") == survey)
  }

  private func state(_ code: String) throws -> Int64? {
    let times = try #require(supportCase["state_times"]?.arrayValue)
    return times.first { $0["state"]?.stringValue == code }?["business_seconds"]?.integerValue
  }

  @Test func theProvidersClockRunsFromSendingToSolving() {
    // Wed 4 from 9:30, 7 h 30; Thu, Fri, Mon, 9 h each; Tue 10 until 11:00, 3 h.
    #expect(
      escalation["their_business_seconds"]?.integerValue == PrinterStoryTests.hours(7 + 27 + 3, 30))
    // Of which waiting for the part: Thu 5 from 10:00, 7 h; Fri, Mon, 9 h each; Tue until 9:05.
    #expect(
      escalation["held_business_seconds"]?.integerValue == PrinterStoryTests.hours(7 + 18 + 1, 5))
    // Ours: from the diagnosis at 9:10 to sending at 9:30.
    #expect(escalation["our_business_seconds"]?.integerValue == PrinterStoryTests.hours(0, 20))
  }

  @Test func theCaseIsClosedAfterThreeBusinessDaysAndNotBefore() {
    // Solved on Friday 20; Tuesday 24, Wednesday 25 and Thursday 26 are the user's.
    #expect(supportCase["ended_at"]?.stringValue == "2026-03-27T11:00:00.000Z")
    #expect(supportCase["solved_at"]?.stringValue == "2026-03-20T14:30:00.000Z")
  }
}
