import ArgumentParser
import Engine
import RegistryModel

/// `dotacion site …`: the entity's sites.
struct SiteCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "site", abstract: Help.command("site"),
      subcommands: [
        SiteRegisterCommand.self, SiteReviseCommand.self, SiteCloseCommand.self,
        SiteListCommand.self, SiteShowCommand.self,
      ])
  }
}

/// `dotacion site register PASTO --name "Sede Pasto"`
struct SiteRegisterCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "register", abstract: Help.command("site.register"))
  }

  @Argument(help: Help.option("site.code")) var code: String
  @Option(help: Help.option("site.name")) var name: String
  @Option(help: Help.option("site.municipality")) var municipality: String?
  @Option(help: Help.option("site.address")) var address: String?
  @Option(help: Help.codes("site.time_zone", TimeZoneRule.self)) var timeZone: String?
  @Option(help: Help.option("site.contact")) var contact: String?
  @Option(help: Help.option("service_hours")) var hours: String?
  @Option(parsing: .upToNextOption, help: Help.option("closures")) var closures: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "site.register",
      data: .members([
        "code": .string(code), "name": .string(name), "municipality": .text(municipality),
        "address": .text(address), "time_zone": .text(timeZone), "contact": .text(contact),
        "hours": .text(hours), "closures": .texts(closures),
      ]))
  }
}

/// `dotacion site revise PASTO --hours "mon-fri 08:00-17:00"`
struct SiteReviseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revise", abstract: Help.command("site.revise"))
  }

  @Argument(help: Help.option("site")) var site: String
  @Option(help: Help.option("site.name")) var name: String?
  @Option(help: Help.option("site.municipality")) var municipality: String?
  @Option(help: Help.option("site.address")) var address: String?
  @Option(help: Help.codes("site.time_zone", TimeZoneRule.self)) var timeZone: String?
  @Option(help: Help.option("site.contact")) var contact: String?
  @Option(help: Help.option("service_hours")) var hours: String?
  @Option(parsing: .upToNextOption, help: Help.option("add_closures"))
  var addClosures: [String] = []
  @Option(parsing: .upToNextOption, help: Help.option("remove_closures"))
  var removeClosures: [String] = []
  @Option(parsing: .upToNextOption, help: Help.option("clear")) var clear: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    let given = JSON.members([
      "site": .string(site), "name": .text(name), "municipality": .text(municipality),
      "address": .text(address), "time_zone": .text(timeZone), "contact": .text(contact),
      "hours": .text(hours), "add_closures": .texts(addClosures),
      "remove_closures": .texts(removeClosures),
    ])
    return Request("site.revise", data: given.clearing(clear))
  }
}

/// `dotacion site close PASTO --on 2026-12-31`
struct SiteCloseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close", abstract: Help.command("site.close"))
  }

  @Argument(help: Help.option("site")) var site: String
  @Option(help: Help.option("site.close_on")) var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request("site.close", data: .members(["site": .string(site), "on": .text(on)]))
  }
}

/// `dotacion site list`
struct SiteListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.command("site.list"))
  }
  static var rows: String? { "sites" }

  @Flag(name: .customLong("closed"), help: Help.option("site.closed")) var includesClosed = false
  @OptionGroup var paging: PagingOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "site.list",
      data: .members([
        "closed": includesClosed ? .bool(true) : nil, "after": .text(paging.after),
        "limit": .number(paging.limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) {
    page.list(
      answer, "sites",
      [
        TableColumn("code"), TableColumn("name"), TableColumn("municipality"),
        TableColumn("hours"), TableColumn("closed_on"),
      ])
  }
}

/// `dotacion site show PASTO`
struct SiteShowCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.command("site.show"))
  }

  @Argument(help: Help.option("site")) var site: String
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request { Request("site.show", data: .members(["site": .string(site)])) }

  func page(_ answer: JSON, _ page: inout Page) {
    page.title(answer["code"], answer["name"])
    page.values([
      ("closed_on", page.shown(answer["closed_on"])), ("address", page.shown(answer["address"])),
      (
        "municipality", CasePage.named(answer["municipality"], answer["municipality_name"])
      ),
      ("contact", page.person(answer, "contact")), ("hours", page.shown(answer["hours"])),
      ("closures", page.shown(answer["closures"])),
      ("time_zone", page.shown(answer["time_zone"])),
    ])
    let locations = answer["locations"]?.arrayValue ?? []
    guard !locations.isEmpty else { return }
    page.heading(page.lexicon.label("locations"))
    page.table(
      locations,
      [
        TableColumn("path"), TableColumn("kind", "location_kind", label: "location_kind"),
        TableColumn("name"),
      ])
  }
}
