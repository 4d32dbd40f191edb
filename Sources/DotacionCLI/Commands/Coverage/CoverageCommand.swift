import ArgumentParser
import Engine
import RegistryModel

/// `dotacion coverage …`: who answers for it, until when, how fast.
struct CoverageCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "coverage", abstract: Help.command("coverage"),
      subcommands: [
        CoverageCheckCommand.self, CoverageExpiringCommand.self, CoverageUncoveredCommand.self,
        CoverageAlertsCommand.self, CoverageReviewCommand.self, CoverageCarryOverCommand.self,
      ])
  }
}

/// `dotacion coverage check 10452 --part fuser --cause normal_use`
struct CoverageCheckCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: Help.command("coverage.check"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("coverage.asset")) var asset: String
  @Option(help: Help.codes("coverage.part", PartClass.self)) var part: String?
  @Option(help: Help.codes("coverage.cause", FailureCause.self)) var cause: String?
  @Option(help: Help.codes("coverage.service", CoverageService.self)) var service: String?
  @Option(help: Help.option("coverage.failed_on")) var on: String?
  @Option(name: .customLong("reported-at"), help: Help.option("coverage.reported_at"))
  var reportedAt: String?

  func request() -> Request {
    Request(
      "coverage.check",
      data: .members([
        "asset": .string(asset), "part_class": .text(part), "cause": .text(cause),
        "service": .text(service), "on": .text(on),
        "reported_at": .text(reportedAt.map(TypedTime.instant)),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { VerdictPage.write(answer, &page) }
}

/// `dotacion coverage expiring --within 90 --site PASTO`
struct CoverageExpiringCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "expiring", abstract: Help.command("coverage.expiring"))
  }
  static var rows: String? { "expiring" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(parsing: .unconditional, help: Help.option("coverage.within")) var within: Int?
  @Option(help: Help.option("coverage.from")) var from: String?
  @Option(help: Help.option("coverage.site")) var site: String?
  @Option(help: Help.option("coverage.provider")) var provider: String?
  @Option(help: Help.codes("coverage.kind", EntitlementKind.self)) var kind: String?
  @Option(
    name: .customLong("equipment-kind"),
    help: Help.codes("coverage.equipment_kind", EquipmentKind.self))
  var equipmentKind: String?

  func request() -> Request {
    Request(
      "coverage.expiring",
      data: .members([
        "within": .number(within), "from": .text(from), "site": .text(site),
        "provider": .text(provider), "kind": .text(kind), "equipment_kind": .text(equipmentKind),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { CoverageListPage.expiring(answer, &page) }
}

/// `dotacion coverage uncovered --site PASTO`
struct CoverageUncoveredCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "uncovered", abstract: Help.command("coverage.uncovered"))
  }
  static var rows: String? { "uncovered" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("coverage.on")) var on: String?
  @Option(help: Help.option("coverage.site")) var site: String?
  @Option(
    name: .customLong("equipment-kind"),
    help: Help.codes("coverage.equipment_kind", EquipmentKind.self))
  var equipmentKind: String?
  @Option(parsing: .unconditional, help: Help.option("coverage.limit")) var limit: Int?

  func request() -> Request {
    Request(
      "coverage.uncovered",
      data: .members([
        "on": .text(on), "site": .text(site), "equipment_kind": .text(equipmentKind),
        "limit": .number(limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { CoverageListPage.uncovered(answer, &page) }
}
