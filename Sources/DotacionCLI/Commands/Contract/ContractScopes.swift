import ArgumentParser
import Engine
import RegistryModel

/// What a contract covers, or stops covering: any number of each.
struct ScopeOptions: ParsableArguments {
  @Option(name: .customLong("asset"), help: Help.option("contract.asset")) var assets: [String] = []
  @Option(name: .customLong("site"), help: Help.option("contract.site")) var sites: [String] = []
  @Option(name: .customLong("model"), help: Help.option("contract.model"))
  var models: [String] = []
  @Option(name: .customLong("kind"), help: Help.codes("contract.kinds", EquipmentKind.self))
  var kinds: [String] = []
  @Flag(help: Help.option("contract.everything")) var everything = false

  var members: [JSONMember] {
    JSON.members([
      "assets": .texts(assets), "sites": .texts(sites), "models": .texts(models),
      "kinds": .texts(kinds), "everything": everything ? .bool(true) : nil,
    ]).objectValue ?? []
  }
}

/// `dotacion contract cover 045-2026 --site PASTO --kind printer`
struct ContractCoverCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cover", abstract: Help.command("contract.cover"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @OptionGroup var scopes: ScopeOptions
  @Option(help: Help.option("contract.since")) var since: String?
  @Option(help: Help.option("contract.until")) var until: String?
  @OptionGroup var terms: TermsOptions

  func request() throws(RegistryError) -> Request {
    let own = JSON.members([
      "contract": .string(contract), "since": .text(since), "until": .text(until),
      "terms": try terms.json(),
    ])
    return Request("contract.cover", data: .object((own.objectValue ?? []) + scopes.members))
  }
}

/// `dotacion contract uncover 045-2026 --asset 10452`
struct ContractUncoverCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "uncover", abstract: Help.command("contract.uncover"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @OptionGroup var scopes: ScopeOptions
  @Option(name: .customLong("last-day"), help: Help.option("contract.last_day"))
  var lastDay: String?

  func request() -> Request {
    let own = JSON.members(["contract": .string(contract), "last_day": .text(lastDay)])
    return Request("contract.uncover", data: .object((own.objectValue ?? []) + scopes.members))
  }
}
