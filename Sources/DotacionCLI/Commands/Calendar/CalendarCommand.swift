import ArgumentParser
import Engine
import Operations
import RegistryModel

/// `dotacion calendar …`: the days on which terms run, and terms counted by them.
struct CalendarCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "calendar", abstract: Help.command("calendar"),
      subcommands: [
        CalendarHolidaysCommand.self, CalendarClosuresCommand.self, CalendarAddCommand.self,
        CalendarBetweenCommand.self, CalendarNextCommand.self,
      ])
  }
}

/// `dotacion calendar holidays 2026`: it needs no registry.
struct CalendarHolidaysCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "holidays", abstract: Help.command("calendar.holidays"))
  }

  @Argument(help: Help.option("calendar.year")) var year: Int?
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    let now = LocalTime(RunContext.current.environment.now(), in: .bogota)
    let answer = try CalendarHolidays.answer(year ?? now.date.year)
    session.show(answer, rows: "holidays") { CalendarPage.holidays($0, &$1) }
  }
}

/// Whose calendar.
struct CalendarOwnerOptions: ParsableArguments {
  @Option(help: Help.option("calendar.site")) var site: String?
  @Option(help: Help.option("calendar.provider")) var provider: String?
  @Option(help: Help.option("calendar.contract")) var contract: String?

  /// The members that say so, after others that have a value.
  func members(and others: KeyValuePairs<String, String?> = [:]) -> [JSONMember] {
    let own = [("site", site), ("provider", provider), ("contract", contract)]
    return (others.map { ($0.key, $0.value) } + own).compactMap { name, value in
      value.map { JSONMember(name, .string($0)) }
    }
  }
}

/// `dotacion calendar closures --site PASTO --year 2026`
struct CalendarClosuresCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "closures", abstract: Help.command("calendar.closures"))
  }
  static var rows: String? { "closures" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var owner: CalendarOwnerOptions
  @Option(help: Help.option("calendar.year")) var year: Int?

  func request() -> Request {
    let asked = JSON.members(["year": .number(year)]).objectValue ?? []
    return Request("calendar.closures", data: .object(owner.members() + asked))
  }

  func page(_ answer: JSON, _ page: inout Page) { CalendarPage.closures(answer, &page) }
}

/// `dotacion calendar add 4bh --from "2026-03-20 16:00" --site PASTO`
struct CalendarAddCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: Help.command("calendar.add"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var owner: CalendarOwnerOptions
  @Argument(help: Help.option("calendar.duration")) var duration: String
  @Option(help: Help.option("calendar.from")) var from: String?

  func request() -> Request {
    Request(
      "calendar.add",
      data: .object(
        [JSONMember("duration", .string(duration))] + owner.members(and: ["from": from])))
  }

  func page(_ answer: JSON, _ page: inout Page) { CalendarPage.add(answer, &page) }
}

/// `dotacion calendar between --from 2026-03-02 --to 2026-03-06 --site PASTO`
struct CalendarBetweenCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "between", abstract: Help.command("calendar.between"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var owner: CalendarOwnerOptions
  @Option(help: Help.option("calendar.start")) var from: String
  @Option(help: Help.option("calendar.end")) var to: String?

  func request() -> Request {
    Request("calendar.between", data: .object(owner.members(and: ["from": from, "to": to])))
  }

  func page(_ answer: JSON, _ page: inout Page) { CalendarPage.between(answer, &page) }
}

/// `dotacion calendar next --from "2026-03-20 18:00" --site PASTO`
struct CalendarNextCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "next", abstract: Help.command("calendar.next"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var owner: CalendarOwnerOptions
  @Option(help: Help.option("calendar.from")) var from: String?

  func request() -> Request {
    Request("calendar.next", data: .object(owner.members(and: ["from": from])))
  }

  func page(_ answer: JSON, _ page: inout Page) { CalendarPage.next(answer, &page) }
}
