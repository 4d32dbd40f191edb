import ArgumentParser
import Engine
import RegistryModel

/// `dotacion preventive …`: visits before anything fails, as contracts oblige to them.
struct PreventiveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "preventive", abstract: Help.command("preventive"),
      subcommands: [
        PreventiveObligeCommand.self, PreventiveReviseCommand.self, PreventiveEndCommand.self,
        PreventiveRecordCommand.self, PreventiveExcuseCommand.self, PreventiveDueCommand.self,
        PreventiveAssetCommand.self, PreventiveComplianceCommand.self, PreventiveListCommand.self,
        PreventiveVisitsCommand.self,
      ])
  }
}

/// The part of the contract's equipment an obligation is about.
struct PreventiveScopeOptions: ParsableArguments {
  @Option(name: .customLong("asset"), help: Help.option("preventive.scope_asset"))
  var assets: [String] = []
  @Option(name: .customLong("site"), help: Help.option("preventive.scope_site"))
  var sites: [String] = []
  @Option(name: .customLong("model"), help: Help.option("preventive.scope_model"))
  var models: [String] = []
  @Option(
    name: .customLong("kind"), help: Help.codes("preventive.scope_kind", EquipmentKind.self))
  var kinds: [String] = []

  var members: [JSONMember] {
    JSON.members([
      "assets": .texts(assets), "sites": .texts(sites), "models": .texts(models),
      "kinds": .texts(kinds),
    ]).objectValue ?? []
  }
}

/// `dotacion preventive oblige 045-2026 MP-IMP --visits 2 --period year --kind printer`
struct PreventiveObligeCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "oblige", abstract: Help.command("preventive.oblige"),
      discussion: Help.discussion("preventive.windows"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @Argument(help: Help.option("preventive.code")) var code: String
  @Option(parsing: .unconditional, help: Help.option("preventive.visits")) var visits: Int
  @Option(help: Help.codes("preventive.period", QuotaPeriod.self)) var period: String
  @Option(help: Help.codes("preventive.per", PreventiveUnit.self)) var per: String?
  @OptionGroup var scope: PreventiveScopeOptions
  @Option(
    name: .customLong("tolerance-days"), parsing: .unconditional,
    help: Help.option("preventive.tolerance_days"))
  var toleranceDays: Int?
  @Option(name: .customLong("task"), help: Help.option("preventive.task"))
  var tasks: [String] = []
  @Option(help: Help.option("preventive.since")) var since: String?
  @Option(help: Help.option("preventive.until")) var until: String?

  func request() -> Request {
    let own = JSON.members([
      "contract": .string(contract), "code": .string(code), "visits": .number(visits),
      "period": .string(period), "per": .text(per), "tolerance_days": .number(toleranceDays),
      "tasks": .texts(tasks), "since": .text(since), "until": .text(until),
    ])
    return Request("preventive.oblige", data: .object((own.objectValue ?? []) + scope.members))
  }
}

/// `dotacion preventive revise MP-IMP --visits 3`
struct PreventiveReviseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revise", abstract: Help.command("preventive.revise"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("preventive.code")) var obligation: String
  @Option(parsing: .unconditional, help: Help.option("preventive.visits")) var visits: Int?
  @Option(help: Help.codes("preventive.period", QuotaPeriod.self)) var period: String?
  @OptionGroup var scope: PreventiveScopeOptions
  @Flag(name: .customLong("whole-contract"), help: Help.option("preventive.whole_contract"))
  var isWhole = false
  @Option(
    name: .customLong("tolerance-days"), parsing: .unconditional,
    help: Help.option("preventive.tolerance_days"))
  var toleranceDays: Int?
  @Option(name: .customLong("task"), help: Help.option("preventive.task"))
  var tasks: [String] = []
  @Option(help: Help.option("preventive.since")) var since: String?
  @Option(help: Help.option("preventive.until")) var until: String?
  @Option(help: Help.option("preventive.clear")) var clear: [String] = []
  @Option(help: Help.option("preventive.revise_reason")) var reason: String?

  func request() -> Request {
    let own = JSON.members([
      "obligation": .string(obligation), "reason": .text(reason), "visits": .number(visits),
      "period": .text(period),
      "whole_contract": isWhole ? .bool(true) : nil, "tolerance_days": .number(toleranceDays),
      "tasks": .texts(tasks), "since": .text(since), "until": .text(until),
    ])
    let data = JSON.object((own.objectValue ?? []) + scope.members).clearing(clear)
    return Request("preventive.revise", data: data)
  }
}

/// `dotacion preventive end MP-IMP --last-day 2026-06-30 --reason "…"`
struct PreventiveEndCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "end", abstract: Help.command("preventive.end"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("preventive.code")) var obligation: String
  @Option(name: .customLong("last-day"), help: Help.option("preventive.last_day"))
  var lastDay: String?
  @Option(help: Help.option("preventive.reason")) var reason: String

  func request() -> Request {
    Request(
      "preventive.end",
      data: .members([
        "obligation": .string(obligation), "last_day": .text(lastDay), "reason": .string(reason),
      ]))
  }
}
