import ArgumentParser
import Engine
import RegistryModel

/// `dotacion person …`: who answers for equipment, uses it or mends it.
struct PersonCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "person", abstract: Help.command("person"),
      subcommands: [
        PersonRegisterCommand.self, PersonReviseCommand.self, PersonEraseCommand.self,
        PersonListCommand.self, PersonShowCommand.self,
      ])
  }
}

/// What is known of a person; all of it personal but site and provider.
struct PersonOptions: ParsableArguments {
  @Option(help: Help.option("person.name")) var name: String?
  @Option(help: Help.option("person.document")) var document: String?
  @Option(help: Help.option("person.login")) var login: String?
  @Option(help: Help.option("person.mail")) var mail: String?
  @Option(help: Help.option("person.telephone")) var telephone: String?
  @Option(help: Help.option("person.site")) var site: String?
  @Option(help: Help.option("person.provider")) var provider: String?

  func data(_ member: String, _ person: String) -> JSON {
    let who = [JSONMember(member, .string(person))]
    let rest = JSON.members([
      "name": .text(name), "document": .text(document), "login": .text(login),
      "mail": .text(mail), "telephone": .text(telephone), "site": .text(site),
      "provider": .text(provider),
    ])
    return .object(who + (rest.objectValue ?? []))
  }
}

/// `dotacion person register ARUIZ --name "Ana Ruiz"`
struct PersonRegisterCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "register", abstract: Help.command("person.register"))
  }

  @Argument(help: Help.option("person.code")) var code: String
  @OptionGroup var options: PersonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request { Request("person.register", data: options.data("code", code)) }
}

/// `dotacion person revise ARUIZ --telephone 3001234567`
struct PersonReviseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revise", abstract: Help.command("person.revise"))
  }

  @Argument(help: Help.option("person")) var person: String
  @OptionGroup var options: PersonOptions
  @Option(parsing: .upToNextOption, help: Help.option("clear")) var clear: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request("person.revise", data: options.data("person", person).clearing(clear))
  }
}

/// `dotacion person erase ARUIZ --reason "Solicitud 123"`
struct PersonEraseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase", abstract: Help.command("person.erase"))
  }

  @Argument(help: Help.option("person")) var person: String
  @Option(help: Help.option("person.reason")) var reason: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "person.erase", data: .members(["person": .string(person), "reason": .string(reason)]))
  }
}

/// `dotacion person list [ruiz]`
struct PersonListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.command("person.list"))
  }
  static var rows: String? { "people" }

  @Argument(help: Help.option("person.text")) var text: String?
  @OptionGroup var paging: PagingOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "person.list",
      data: .members([
        "text": .text(text), "after": .text(paging.after), "limit": .number(paging.limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) {
    page.list(
      answer, "people",
      [
        TableColumn("code"), TableColumn("name"), TableColumn("login"), TableColumn("telephone"),
        TableColumn("mail"), TableColumn("site"), TableColumn("provider"),
        TableColumn("erased_on"),
      ])
  }
}

/// `dotacion person show ARUIZ`
struct PersonShowCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.command("person.show"))
  }

  @Argument(help: Help.option("person")) var person: String
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request("person.show", data: .members(["person": .string(person)]))
  }

  func page(_ answer: JSON, _ page: inout Page) {
    page.title(answer["code"], answer["name"])
    page.values([
      ("erased_on", page.shown(answer["erased_on"])),
      ("telephone", page.shown(answer["telephone"])), ("mail", page.shown(answer["mail"])),
      ("login", page.shown(answer["login"])), ("document", page.shown(answer["document"])),
      ("site", page.shown(answer["site"])), ("provider", page.shown(answer["provider"])),
      ("user_of", page.shown(answer["user_of"])),
      ("custodian_of", page.shown(answer["custodian_of"])),
    ])
  }
}
