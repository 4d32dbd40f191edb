import ArgumentParser
import Engine
import RegistryModel

/// `dotacion provider …`: who is paid to answer for equipment.
struct ProviderCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "provider", abstract: Help.command("provider"),
      subcommands: [
        ProviderRegisterCommand.self, ProviderReviseCommand.self, ProviderRequireCommand.self,
        ProviderListCommand.self, ProviderShowCommand.self, ProviderProfilesCommand.self,
        ProviderScorecardCommand.self,
      ])
  }
}

/// What is known of a provider besides code, name and closures.
struct ProviderOptions: ParsableArguments {
  @Option(help: Help.option("provider.tax_number")) var taxNumber: String?
  @Option(help: Help.option("provider.mail")) var mail: String?
  @Option(help: Help.option("provider.telephone")) var telephone: String?
  @Option(help: Help.option("provider.portal")) var portal: String?
  @Option(help: Help.option("provider.contact")) var contact: String?
  @Option(help: Help.option("service_hours")) var hours: String?
  @Option(help: Help.option("provider.language")) var language: String?

  func members() -> [JSONMember] {
    let given = JSON.members([
      "tax_number": .text(taxNumber), "mail": .text(mail), "telephone": .text(telephone),
      "portal": .text(portal), "contact": .text(contact), "hours": .text(hours),
      "language": .text(language),
    ])
    return given.objectValue ?? []
  }
}

/// `dotacion provider register HP --name "HP Colombia S.A.S."`
struct ProviderRegisterCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "register", abstract: Help.command("provider.register"))
  }

  @Argument(help: Help.option("provider.code")) var code: String
  @Option(help: Help.option("provider.name")) var name: String
  @OptionGroup var options: ProviderOptions
  @Option(parsing: .upToNextOption, help: Help.option("closures")) var closures: [String] = []
  @OptionGroup var requirements: RequirementOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() throws(RegistryError) -> Request {
    let own = JSON.members([
      "code": .string(code), "name": .string(name), "closures": .texts(closures),
      "requirements": try requirements.json().unlessEmpty,
    ])
    return Request(
      "provider.register", data: .object((own.objectValue ?? []) + options.members()))
  }
}

/// `dotacion provider revise HP --mail soporte@hp.example`
struct ProviderReviseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revise", abstract: Help.command("provider.revise"))
  }

  @Argument(help: Help.option("provider")) var provider: String
  @Option(help: Help.option("provider.name")) var name: String?
  @OptionGroup var options: ProviderOptions
  @Option(parsing: .upToNextOption, help: Help.option("add_closures"))
  var addClosures: [String] = []
  @Option(parsing: .upToNextOption, help: Help.option("remove_closures"))
  var removeClosures: [String] = []
  @Option(parsing: .upToNextOption, help: Help.option("clear")) var clear: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    let own = JSON.members([
      "provider": .string(provider), "name": .text(name), "add_closures": .texts(addClosures),
      "remove_closures": .texts(removeClosures),
    ])
    let data = JSON.object((own.objectValue ?? []) + options.members())
    return Request("provider.revise", data: data.clearing(clear))
  }
}

/// `dotacion provider list`
struct ProviderListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.command("provider.list"))
  }
  static var rows: String? { "providers" }

  @OptionGroup var paging: PagingOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "provider.list",
      data: .members(["after": .text(paging.after), "limit": .number(paging.limit)]))
  }

  func page(_ answer: JSON, _ page: inout Page) {
    page.list(
      answer, "providers",
      [
        TableColumn("code"), TableColumn("name"), TableColumn("tax_number"),
        TableColumn("telephone"), TableColumn("mail"), TableColumn("portal"),
      ])
  }
}

/// `dotacion provider show HP`
struct ProviderShowCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.command("provider.show"))
  }

  @Argument(help: Help.option("provider")) var provider: String
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request("provider.show", data: .members(["provider": .string(provider)]))
  }

  func page(_ answer: JSON, _ page: inout Page) {
    page.title(answer["code"], answer["name"])
    let wanted = answer["requirements"] ?? .null
    let known = [
      ("telephone", page.shown(answer["telephone"])), ("mail", page.shown(answer["mail"])),
      ("portal", page.shown(answer["portal"])), ("contact", page.person(answer, "contact")),
      ("hours", page.shown(answer["hours"])), ("closures", page.shown(answer["closures"])),
      ("tax_number", page.shown(answer["tax_number"])),
      ("language", page.shown(answer["language"], "ticket_language")),
    ]
    page.values(known + RequirementsPage.values(wanted, page))
    RequirementsPage.writeContacts(wanted, &page)
  }
}
