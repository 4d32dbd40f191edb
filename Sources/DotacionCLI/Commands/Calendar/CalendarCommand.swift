import ArgumentParser
import RegistryModel

/// `dotacion calendar …`: the days on which terms run.
struct CalendarCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "calendar", abstract: Help.command("calendar"),
      subcommands: [CalendarHolidaysCommand.self])
  }
}

/// `dotacion calendar holidays 2026`
struct CalendarHolidaysCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "holidays", abstract: Help.command("calendar.holidays"))
  }

  @Argument(help: Help.option("calendar.year")) var year: Int
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    let rows = try ColombianHolidays.holidays(in: year).map { holiday in
      JSON.members([
        "date": .string(holiday.date.description), "holiday": .string(holiday.code.rawValue),
      ])
    }
    session.show(.members(["holidays": .array(rows)]), rows: "holidays") { answer, page in
      page.list(
        answer, "holidays", [TableColumn("date"), TableColumn("holiday", "holiday_code")])
    }
  }
}
