import ArgumentParser
import Engine
import Operations
import RegistryModel

/// `dotacion cabling …`: cabinets, panels, outlets, links, and what is plugged into them.
struct CablingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cabling", abstract: Help.command("cabling"),
      subcommands: [
        CablingTraceCommand.self, CablingBehindCommand.self, CablingPanelCommand.self,
        CablingListCommand.self, CablingPlugCommand.self, CablingUnplugCommand.self,
        CablingCertifyCommand.self, CablingWarrantCommand.self, CablingInstallCabinetCommand.self,
        CablingInstallPanelCommand.self, CablingInstallOutletsCommand.self,
        CablingInstallLinkCommand.self, CablingRemoveLinkCommand.self,
        CablingDeclarePortsCommand.self,
      ])
  }
}

/// `dotacion cabling trace 10452`
struct CablingTraceCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "trace", abstract: Help.command("cabling.trace"))
  }
  static var rows: String? { "steps" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("cabling.point")) var from: String

  func request() -> Request { Request("cabling.trace", data: .members(["from": .string(from)])) }

  func page(_ answer: JSON, _ page: inout Page) { CablingTracePage.write(answer, &page) }
}

/// `dotacion cabling behind PP-01`
struct CablingBehindCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "behind", abstract: Help.command("cabling.behind"))
  }
  static var rows: String? { "behind" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("cabling.piece")) var asset: String
  @OptionGroup var paging: PagingOptions

  func request() -> Request {
    Request(
      "cabling.behind",
      data: .members([
        "asset": .string(asset), "after": .text(paging.after), "limit": .number(paging.limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { CablingPage.behind(answer, &page) }
}

/// `dotacion cabling panel PP-01`
struct CablingPanelCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "panel", abstract: Help.command("cabling.panel"))
  }
  static var rows: String? { "ports" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("cabling.with_ports")) var panel: String

  func request() -> Request {
    Request("cabling.panel", data: .members(["panel": .string(panel)]))
  }

  func page(_ answer: JSON, _ page: inout Page) { CablingPage.panel(answer, &page) }
}

/// `dotacion cabling list --at PASTO --certification none`
struct CablingListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Help.command("cabling.list"))
  }
  static var rows: String? { "cabling" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("cabling.at")) var at: String
  @Option(
    help: Help.codes("cabling.kind", EquipmentKind.self) { $0.belongsToSite })
  var kind: String?
  @Option(help: Help.codes("cabling.certification", CertificationStanding.self))
  var certification: String?
  @OptionGroup var paging: PagingOptions

  func request() -> Request {
    Request(
      "cabling.list",
      data: .members([
        "at": .string(at), "kind": .text(kind), "certification": .text(certification),
        "after": .text(paging.after), "limit": .number(paging.limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { CablingPage.list(answer, &page) }
}
