import ArgumentParser
import Engine
import RegistryModel

/// `dotacion cabling install-cabinet GAB-01 --at PASTO/P1`
struct CablingInstallCabinetCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "install-cabinet", abstract: Help.command("cabling.install_cabinet"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("cabling.tag")) var tag: String
  @Option(help: Help.option("cabling.at")) var at: String
  @Option(help: Help.option("cabling.model")) var model: String?

  func request() -> Request {
    Request(
      "cabling.install_cabinet",
      data: .members(["tag": .string(tag), "at": .string(at), "model": .text(model)]))
  }
}

/// `dotacion cabling install-panel PP-01 --in GAB-01 --ports 24 --category cat_6a`
struct CablingInstallPanelCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "install-panel", abstract: Help.command("cabling.install_panel"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("cabling.tag")) var tag: String
  @Option(name: .customLong("in"), help: Help.option("cabling.in")) var cabinet: String?
  @Option(help: Help.option("cabling.at")) var at: String?
  @Option(help: Help.option("cabling.ports")) var ports: Int
  @Option(help: Help.codes("cabling.category", CablingCategory.self)) var category: String?
  @Option(help: Help.option("cabling.model")) var model: String?
  @Option(help: Help.option("cabling.serial")) var serial: String?

  func request() -> Request {
    Request(
      "cabling.install_panel",
      data: .members([
        "tag": .string(tag), "in": .text(cabinet), "at": .text(at), "ports": .number(ports),
        "category": .text(category), "model": .text(model), "serial": .text(serial),
      ]))
  }
}

/// What is known of links put in together.
struct CablingLinkOptions: ParsableArguments {
  @Option(help: Help.codes("cabling.category", CablingCategory.self)) var category: String?
  @Option(name: .customLong("length"), help: Help.option("cabling.length")) var length: Int?
  @Option(help: Help.option("cabling.installer")) var installer: String?
  @Option(name: .customLong("installed-on"), help: Help.option("cabling.installed_on"))
  var installedOn: String?
  @Option(help: Help.option("cabling.document")) var document: String?

  var members: [JSONMember] {
    JSON.members([
      "category": .text(category), "length_m": .number(length), "installer": .text(installer),
      "installed_on": .text(installedOn), "document": .text(document),
    ]).objectValue ?? []
  }
}

/// `dotacion cabling install-outlets D-{01..24} --at PASTO/P2 --panel PP-01`; a shell that expands
/// the braces itself does no harm.
struct CablingInstallOutletsCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "install-outlets", abstract: Help.command("cabling.install_outlets"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("cabling.labels")) var labels: [String]
  @Option(help: Help.option("cabling.at")) var at: String
  @Option(help: Help.option("cabling.outlet_ports")) var ports: Int?
  @Option(help: Help.option("cabling.panel")) var panel: String?
  @Option(name: .customLong("first-port"), help: Help.option("cabling.first_port"))
  var firstPort: Int?
  @OptionGroup var facts: CablingLinkOptions
  @Option(help: Help.option("cabling.model")) var model: String?

  func request() -> Request {
    let own = JSON.members([
      "labels": .texts(labels), "at": .string(at), "ports": .number(ports),
      "panel": .text(panel), "first_port": .number(firstPort), "model": .text(model),
    ])
    return Request(
      "cabling.install_outlets", data: .object((own.objectValue ?? []) + facts.members))
  }
}

/// `dotacion cabling install-link PP-01:12 D-12 --category cat_6a --length 38`
struct CablingInstallLinkCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "install-link", abstract: Help.command("cabling.install_link"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("cabling.from")) var from: String
  @Argument(help: Help.option("cabling.to")) var to: String
  @Option(help: Help.option("cabling.link_tag")) var tag: String?
  @OptionGroup var facts: CablingLinkOptions
  @Option(help: Help.option("cabling.model")) var model: String?

  func request() -> Request {
    let own = JSON.members([
      "from": .string(from), "to": .string(to), "tag": .text(tag), "model": .text(model),
    ])
    return Request(
      "cabling.install_link", data: .object((own.objectValue ?? []) + facts.members))
  }
}

/// `dotacion cabling remove-link PP-01/12 --cause replaced --opinion "…" --approval "Acta 3"`
struct CablingRemoveLinkCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove-link", abstract: Help.command("cabling.remove_link"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("cabling.link")) var link: String
  @Option(help: Help.codes("cabling.cause", RetirementCause.self)) var cause: String
  @Option(help: Help.option("cabling.opinion")) var opinion: String
  @Option(help: Help.option("cabling.approval")) var approval: String
  @Option(help: Help.option("cabling.on")) var on: String?

  func request() -> Request {
    Request(
      "cabling.remove_link",
      data: .members([
        "link": .string(link), "cause": .string(cause), "opinion": .string(opinion),
        "approval": .string(approval), "on": .text(on),
      ]))
  }
}

/// `dotacion cabling declare-ports SW-01 --name "GI1/0/{1..48}"`
struct CablingDeclarePortsCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "declare-ports", abstract: Help.command("cabling.declare_ports"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("cabling.with_ports")) var asset: String
  @Option(help: Help.option("cabling.ports")) var ports: Int?
  @Option(name: .customLong("name"), help: Help.option("cabling.port_names"))
  var names: [String] = []
  @Option(help: Help.codes("cabling.category", CablingCategory.self)) var category: String?

  func request() -> Request {
    Request(
      "cabling.declare_ports",
      data: .members([
        "asset": .string(asset), "ports": .number(ports), "names": .texts(names),
        "category": .text(category),
      ]))
  }
}
