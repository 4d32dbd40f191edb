import ArgumentParser
import Engine
import RegistryModel

/// `dotacion asset register 10452 --model "HP EliteBook 840 G9" --serial 5CG1234XYZ --at PASTO/P2`
struct AssetRegisterCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "register", abstract: Help.command("asset.register"))
  }

  @Argument(help: Help.option("asset.tag")) var tag: String
  @Option(help: Help.option("model")) var model: String
  @Option(help: Help.option("asset.serial")) var serial: String?
  @Option(help: Help.option("asset.at")) var at: String?
  @Option(help: Help.option("asset.custodian")) var custodian: String?
  @Option(help: Help.option("asset.user")) var user: String?
  @Option(help: Help.codes("asset.first_status", AssetStatus.self, where: AssetStatus.isSettable))
  var status: String?
  @Option(help: Help.option("asset.hostname")) var hostname: String?
  @Option(help: Help.option("asset.uuid")) var uuid: String?
  @Option(parsing: .upToNextOption, help: Help.option("asset.macs")) var macs: [String] = []
  @Option(help: Help.option("asset.imei")) var imei: String?
  @Option(help: Help.option("asset.parent")) var parent: String?
  @Option(help: Help.option("asset.slot")) var slot: String?
  @OptionGroup var acquisition: AcquisitionOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() throws(RegistryError) -> Request {
    Request(
      "asset.register",
      data: .members([
        "tag": .string(tag), "model": .string(model), "serial": .text(serial), "at": .text(at),
        "custodian": .text(custodian), "user": .text(user), "status": .text(status),
        "hostname": .text(hostname), "uuid": .text(uuid), "macs": .texts(macs),
        "imei": .text(imei), "parent": .text(parent), "slot": .text(slot),
        "acquisition": try acquisition.json().unlessEmpty,
      ]))
  }
}

/// How equipment was bought.
struct AcquisitionOptions: ParsableArguments {
  @Option(help: Help.option("asset.invoice")) var invoice: String?
  @Option(help: Help.option("asset.order")) var order: String?
  @Option(help: Help.option("asset.acquired_on")) var acquiredOn: String?
  @Option(help: Help.option("asset.value")) var value: String?
  @Option(help: Help.option("asset.currency")) var currency = "COP"
  @Option(help: Help.option("asset.provider")) var provider: String?

  func json() throws(RegistryError) -> JSON {
    .members([
      "invoice": .text(invoice), "order": .text(order), "date": .text(acquiredOn),
      "value": try MoneyInput.json(value, currency: currency), "provider": .text(provider),
    ])
  }

  /// The names `--clear` takes for what stands inside `acquisition`.
  static let members = [
    "invoice": "invoice", "order": "order", "acquired-on": "date", "value": "value",
    "provider": "provider",
  ]
}

/// `dotacion asset revise 10452 --hostname PAS-LT-01 --clear uuid`
struct AssetReviseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revise", abstract: Help.command("asset.revise"))
  }

  @Argument(help: Help.option("asset")) var asset: String
  @Option(help: Help.option("model")) var model: String?
  @Option(help: Help.option("asset.hostname")) var hostname: String?
  @Option(help: Help.option("asset.uuid")) var uuid: String?
  @Option(parsing: .upToNextOption, help: Help.option("asset.add_macs"))
  var addMacs: [String] = []
  @Option(parsing: .upToNextOption, help: Help.option("asset.remove_macs"))
  var removeMacs: [String] = []
  @Option(help: Help.option("asset.imei")) var imei: String?
  @OptionGroup var acquisition: AcquisitionOptions
  @Option(parsing: .upToNextOption, help: Help.option("clear")) var clear: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() throws(RegistryError) -> Request {
    let inner = clear.compactMap { AcquisitionOptions.members[$0] }
    let outer = clear.filter { AcquisitionOptions.members[$0] == nil }
    let given = JSON.members([
      "asset": .string(asset), "model": .text(model), "hostname": .text(hostname),
      "uuid": .text(uuid), "add_macs": .texts(addMacs), "remove_macs": .texts(removeMacs),
      "imei": .text(imei),
      "acquisition": try acquisition.json().clearing(inner).unlessEmpty,
    ])
    return Request("asset.revise", data: given.clearing(outer))
  }
}

extension AssetStatus {
  /// Whether it needs no papers.
  static func isSettable(_ status: AssetStatus) -> Bool {
    status != .retired && status != .disposed
  }
}
